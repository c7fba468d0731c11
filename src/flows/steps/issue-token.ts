import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ChoiceInput } from '../../components/choice-input.js';
import type { ChoiceMadeEvent } from '../../components/choice-input.js';
import { EmailInput } from '../../components/email-input.js';
import { icon } from '../../components/internal/icons.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import { NewPasswordInput } from '../../components/new-password-input.js';
import type { Operation, OperationRequest } from '../../contract/generated/types.gen.js';
import type { OtpTokenIssueFlowMessages } from '../../messages/ja/otp-token-issue-flow.js';
import { demandFields, demandedParts } from './demand-fields.js';
import type { FlowFrame, Screen } from './flow-frame.js';
import { doneNotice, facts } from './register-tokens.js';
import { isRefused } from './show-result.js';
import { askStanding } from './standing.js';

const html = htmlWith(ChoiceInput, EmailInput, NewPasswordInput);
const kind = 'otp-token-issue';
const standing = askStanding<IssueTokenDraft>(kind);
/** A clock that is less off than this is as good as right: a number is accepted one step early or late (4.5). */
const noticeableSeconds = 60;

/** Where the mail goes, and whether the app is on the telephone already; the start password is a secret. */
export interface IssueTokenDraft {
  readonly email: string;
  readonly app: 'new' | 'installed';
}

type IssueTokenScreen = Screen<IssueTokenDraft, OtpTokenIssueFlowMessages>;
type IssueTokenFrame = FlowFrame<IssueTokenDraft, OtpTokenIssueFlowMessages>;

export const noEmail: IssueTokenDraft = { email: '', app: 'new' };

export function requestForToken(
  { email }: IssueTokenDraft,
  { startPassword }: Readonly<Record<string, string>>,
): OperationRequest {
  return { kind, input: { email, startPassword } };
}

/** Whether the bank sends its mail where it is wanted. */
export function storedEmail({ email }: IssueTokenDraft, { lines }: Operation): boolean {
  return lines.find(({ key }) => key === 'email')?.value === email;
}

/** What to see to before, the address and the start password, each twice (OI-1). */
export function applyForToken(): IssueTokenScreen {
  return {
    id: 'apply',
    act: { do: 'store', meets: false },
    fields: ['#/input/email', '#/input/startPassword'],
    missing: ({ email }) => (email === '' ? [{ field: 'email' }] : []),
    canAct: ({ run }) => run.state.blocked === undefined,
    body: (frame) => {
      const { run, messages, profile } = frame;
      standing(frame);
      if (run.state.blocked) return frame.setbacks?.blocked(run.state.blocked) ?? nothing;
      const { draft } = run.state;
      const { startPasswordDigits, mailDomain } = profile.tokenIssue;
      return html`
        <section class="stack">
          <h3>${messages.before}</h3>
          <ul class="points">
            <li>${messages.setTheClock}</li>
            <li>${messages.allowTheMail({ domain: mailDomain })}</li>
            <li>${messages.noteTheStartPassword}</li>
          </ul>
          ${clockNotice(frame)}
        </section>
        <choice-input
          required
          .label=${messages.app}
          .choices=${messages.apps}
          .value=${draft.app}
          ?disabled=${run.isBusy}
          @choice-made=${({ value }: ChoiceMadeEvent) =>
            run.change({ ...run.state.draft, app: value as IssueTokenDraft['app'] })}
        ></choice-input>
        <email-input
          required
          .label=${messages.email}
          .value=${draft.email}
          .error=${refusalOf(frame, '#/input/email')}
          ?disabled=${run.isBusy}
          @input=${({ currentTarget }: Event) =>
            run.change({ ...run.state.draft, email: (currentTarget as EmailInput).value })}
        ></email-input>
        <new-password-input
          required
          data-secret="startPassword"
          characters="digits"
          .label=${messages.startPassword}
          .least=${startPasswordDigits.least}
          .most=${startPasswordDigits.most}
          .error=${refusalOf(frame, '#/input/startPassword')}
          ?disabled=${run.isBusy}
        ></new-password-input>
      `;
    },
  };
}

/** What to do with the telephone; the page goes on by itself once the app is set up (OI-1). */
export function setUpApp(): IssueTokenScreen {
  return {
    id: 'set-up-app',
    act: { do: 'follow' },
    body: ({ run, messages, profile }) => {
      const { operation, draft } = run.state;
      const stored = operation?.lines.find(({ key }) => key === 'email')?.value;
      const email = typeof stored === 'string' ? stored : draft.email;
      const steps = draft.app === 'new' ? messages.newApp : messages.installedApp;
      return html`
        ${doneNotice(messages.mailSent({ email }))}
        <ol class="points">
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ol>
        <p class="hint">
          ${messages.mostTokens({ count: profile.tokenIssue.mostTokensPerApp })}
          ${messages.noMail({ domain: profile.tokenIssue.mailDomain })}
        </p>
        <div class="notice">
          ${icon('waiting')}
          <p>${messages.waiting({ minutes: Math.ceil((operation?.secondsLeft ?? 0) / 60) })}</p>
        </div>
      `;
    },
  };
}

/** The first number of the new token (OI-1, OI-2). */
export function confirmFirstNumber(): IssueTokenScreen {
  return {
    id: 'confirm',
    act: { do: 'meet' },
    parts: demandedParts,
    body: (frame) => html`
      <p class="hint">${frame.messages.clockOfTheApp}</p>
      ${demandFields(frame)}
    `,
  };
}

/** From now on the number is asked for. */
export function tokenIssued(): IssueTokenScreen {
  return {
    id: 'issued',
    act: { do: 'end' },
    skip: isRefused,
    body: ({ messages, run }) => html`
      ${doneNotice(messages.issued)}
      <p>${messages.fromNowOn}</p>
      ${run.state.operation?.receipt ? facts([[messages.receipt, run.state.operation.receipt]]) : nothing}
    `,
  };
}

function clockNotice({ run: { clockOffSeconds = 0 }, messages }: IssueTokenFrame): TemplateResult | typeof nothing {
  if (Math.abs(clockOffSeconds) < noticeableSeconds) return nothing;
  return html`
    <div class="notice warning" role="status">
      ${icon('warning')}
      <p>${messages.clockOff({ seconds: clockOffSeconds })}</p>
    </div>
  `;
}

function refusalOf({ run, messages }: IssueTokenFrame, pointer: string): string {
  const { problem } = run.state;
  const isRefused = problem?.code === 'fields-refused' && problem.errors.some((error) => error.pointer === pointer);
  return isRefused ? messages.refused : '';
}
