import { nothing } from 'lit';
import { ChoiceInput } from '../../components/choice-input.js';
import type { ChoiceMadeEvent } from '../../components/choice-input.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import { UserListPicker } from '../../components/user-list-picker.js';
import type { UsersChosenEvent } from '../../components/user-list-picker.js';
import type { Operation, OperationRequest, UsageMode } from '../../contract/generated/types.gen.js';
import type { TokenStepsMessages } from '../../messages/ja/token-steps.js';
import type { Situation } from '../engine/flow.js';
import { noUsers, storedAsChosen, usersFor } from './choose-users.js';
import type { UsersDraft } from './choose-users.js';
import { demandFields, demandedParts } from './demand-fields.js';
import type { FlowFrame, Screen } from './flow-frame.js';
import { doneNotice, facts, holderFacts, tokenUsage, withoutTokenNotice } from './register-tokens.js';
import { isDone, isRefused, resultOf, resultParts } from './show-result.js';
import { askStanding } from './standing.js';

const html = htmlWith(ChoiceInput, UserListPicker);
const kind = 'otp-usage-mode';
const standing = askStanding<UsageModeDraft>(kind);

/** The mode wanted and, where tokens are registered in the list, the user whose turn it is. */
export interface UsageModeDraft extends UsersDraft {
  readonly mode: UsageMode | '';
}

type UsageModeScreen = Screen<UsageModeDraft, TokenStepsMessages>;
type UsageModeFrame = FlowFrame<UsageModeDraft, TokenStepsMessages>;

export const noMode: UsageModeDraft = { mode: '', ...noUsers };

export function requestForMode({ mode, targets }: UsageModeDraft): OperationRequest {
  const isNamed = 'chosen' in targets && targets.chosen.length > 0;
  return { kind, input: { mode }, ...(isNamed && { targets }) };
}

/** Whether the bank stored the mode that was chosen, for the user that was chosen. */
export function storedMode(draft: UsageModeDraft, operation: Operation): boolean {
  const isNamed = 'chosen' in draft.targets && draft.targets.chosen.length > 0;
  const stored = operation.lines.find(({ key }) => key === 'usage-mode')?.value;
  return stored === draft.mode && (!isNamed || storedAsChosen(draft, operation));
}

const inTheList = ({ profile }: Situation<UsageModeDraft>): boolean =>
  profile.tokenRegistration.takesPlace === 'in-the-list';
const onItsOwnScreen = (situation: Situation<UsageModeDraft>): boolean => !inTheList(situation);

/** The mode now (現利用形態) and the one wanted (新利用形態) (OM-1). */
export function chooseMode(): UsageModeScreen {
  return {
    id: 'mode',
    act: { do: 'store', meets: false, when: onItsOwnScreen },
    missing: ({ mode }) => (mode === '' ? [{ field: 'mode' }] : []),
    canAct: ({ run }) => run.state.blocked === undefined,
    body: (frame) => {
      const { run, messages } = frame;
      standing(frame);
      if (run.state.blocked) return frame.setbacks?.blocked(run.state.blocked) ?? nothing;
      const usage = tokenUsage.value(frame);
      const { modes, modeHints } = messages;
      return html`
        ${tokenUsage.failure(frame)} ${usage ? facts([[messages.currentMode, modes[usage.mode]]]) : nothing}
        <choice-input
          required
          .label=${messages.newMode}
          .choices=${(['individual', 'shared'] as const).map((value) => ({
            value,
            label: modes[value],
            hint: modeHints[value],
          }))}
          .value=${run.state.draft.mode}
          ?disabled=${run.isBusy}
          @choice-made=${({ value }: ChoiceMadeEvent) =>
            run.change({ ...run.state.draft, mode: value as UsageMode, ...noUsers })}
        ></choice-input>
      `;
    },
  };
}

/** The one-time password of the token in use, where the bank asks for it: the master's, or the common one's (seed 001). */
export function otpInUse(): UsageModeScreen {
  return {
    id: 'otp-in-use',
    act: { do: 'meet' },
    skip: (situation) => inTheList(situation) || !asksForTokenInUse(situation),
    parts: demandedParts,
    body: (frame) => {
      const { demands } = frame.run;
      const holder = demands.find((demand) => demand.holder)?.holder;
      return html`${holderFacts(frame, holder)} ${demandFields(frame)}`;
    },
  };
}

/** Before the bank holds the operation its profile says whether it asks; afterwards the operation does. */
function asksForTokenInUse({ operation, setsAnnounced }: Situation<UsageModeDraft>): boolean {
  if (!operation) return setsAnnounced > 1;
  const { demands, demandsMet = 0 } = operation;
  const setsKnown = demandsMet + (demands.length > 0 ? 1 : 0);
  return setsKnown > 1 || demands.some((demand) => demand.kind === 'one-time-password');
}

/** The token to register, on a screen of its own: the master's, or the common one (seed 001). */
export function proveToken(): UsageModeScreen {
  return {
    id: 'token',
    act: { do: 'meet' },
    skip: inTheList,
    parts: demandedParts,
    body: (frame) => {
      const { messages } = frame;
      const mode = frame.run.state.draft.mode || 'individual';
      const holder = tokenUsage.value(frame)?.holder;
      return html`
        ${facts([[messages.newMode, messages.modes[mode]]])}
        ${mode === 'individual' && !holder ? tokenUsage.failure(frame) : holderFacts(frame, mode === 'individual' ? holder : undefined)}
        ${demandFields(frame)}
      `;
    },
  };
}

/** User after user in the list, or the common token, brought up to date in place (OM-2, seed 004). */
export function registerInTheList(): UsageModeScreen {
  return {
    id: 'tokens',
    act: { do: 'store', meets: true },
    skip: onItsOwnScreen,
    missing: ({ mode, targets }) =>
      mode === 'individual' && 'chosen' in targets && targets.chosen.length === 0 ? [{ field: 'targets' }] : [],
    again: { to: 'tokens', draft: ({ mode }) => ({ mode, ...noUsers }) },
    parts: (frame) => [...demandedParts(frame), ...resultParts(frame.run.state.last)],
    body: (frame) => {
      const { messages, run } = frame;
      const { mode } = run.state.draft;
      return html`
        ${lastDone(frame)} ${facts([[messages.newMode, messages.modes[mode || 'individual']]])}
        ${mode === 'individual' ? userList(frame) : commonToken(frame)} ${withoutTokenNotice(frame)}
        <h3>${messages.newToken}</h3>
        ${demandFields(frame)}
      `;
    },
  };
}

function userList(frame: UsageModeFrame) {
  const { run, messages } = frame;
  return html`
    <user-list-picker
      required
      token-column
      selection="single"
      .users=${usersFor(frame, kind).source}
      .credential=${'one-time-password'}
      .value=${run.state.draft.targets}
      ?disabled=${run.isBusy}
      @users-chosen=${(event: UsersChosenEvent) => run.change({ ...run.state.draft, targets: event.choice })}
    ></user-list-picker>
    <p class="hint">${messages.severalUsers}</p>
  `;
}

function commonToken(frame: UsageModeFrame) {
  const usage = tokenUsage.value(frame);
  if (!usage) return tokenUsage.failure(frame);
  const number = usage.mode === 'shared' ? usage.tokenNumber : undefined;
  return facts([[frame.messages.currentTokenNumber, number ?? frame.messages.none]]);
}

function lastDone({ run, messages }: UsageModeFrame) {
  const { last } = run.state;
  if (!last || !isDone(last)) return resultOf(last);
  const name = last.results?.[0]?.person.name;
  return doneNotice(name === undefined ? messages.commonRegistered : messages.registered({ name }));
}

/** The last screen; where each user has their own token the way leads on to registering the others (seed 001). */
export function modeIsSet(mode: UsageMode): UsageModeScreen {
  const isIndividual = mode === 'individual';
  return {
    id: `result-${mode}`,
    act: { do: 'end', ...(isIndividual && { leadsTo: 'otp-token-register-flow' }) },
    skip: (situation) =>
      inTheList(situation) || isRefused(situation) || (situation.draft.mode || 'individual') !== mode,
    body: (frame) => {
      const { messages } = frame;
      const name = tokenUsage.value(frame)?.holder?.name;
      const done = name === undefined ? messages.modeSet : messages.registered({ name });
      return html`
        ${doneNotice(isIndividual ? done : messages.commonRegistered)}
        ${facts([[messages.newMode, messages.modes[mode]]])} ${withoutTokenNotice(frame)}
      `;
    },
  };
}
