import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ListedProblem } from '../../components/error-summary.js';
import { icon } from '../../components/internal/icons.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import { LimitTable } from '../../components/limit-table.js';
import type { Limits, LimitsChangedEvent } from '../../components/limit-table.js';
import { TextInput } from '../../components/text-input.js';
import type { TextChangedEvent } from '../../components/text-input.js';
import type { ApprovalMode, BusinessApproval, Company } from '../../contract/generated/types.gen.js';
import type { CompanyProfileFlowMessages } from '../../messages/ja/company-profile-flow.js';
import { accountName, companyLine, companySnapshot, limitParts } from './company-record.js';
import { recordForm, recordIn, storesRecord, subjectsOf } from './edit-record.js';
import type { RecordForm, RecordKind } from './edit-record.js';
import type { FlowFrame, Screen } from './flow-frame.js';
import { Reading } from './reading.js';
import { shownValues, wayOf } from './record-draft.js';
import type { RecordDraft } from './record-draft.js';
import { facts } from './register-tokens.js';

const html = htmlWith(LimitTable, TextInput);

type CompanyFrame = FlowFrame<RecordDraft, CompanyProfileFlowMessages>;
type CompanyForm = RecordForm<Company>;

/** The company, as the flow reads and changes it. */
export const companyRecord: RecordKind<RecordDraft, Company, CompanyProfileFlowMessages> = {
  kind: 'company-profile',
  reading: new Reading<Company>((client) => client.company()),
  snapshot: companySnapshot,
  lineOf: companyLine,
  subjects: ({ accounts }, { messages }) =>
    new Map(accounts.map((account) => [account.id, accountName(account, messages)])),
};

/** What the accounts are called that lines are about. */
export const companySubjects = subjectsOf(companyRecord);

/** What is registered of the company, to be changed (CO-1 to CO-3); a double approval that cannot work is told here (CO-5). */
export function editCompany(): Screen<RecordDraft, CompanyProfileFlowMessages> {
  const stores = storesRecord(companyRecord);
  return {
    ...stores,
    id: 'edit',
    wrong: (frame) => [...(stores.wrong?.(frame) ?? []), ...approvalsThatCannotWork(frame)],
    refusal: (frame, { pointer, code }) => ({
      message: frame.messages.refused({ label: fieldLabel(frame, pointer), code }),
      target: () => frame.fieldAt(pointer),
    }),
    body: recordForm(companyRecord, (frame, form) => [
      names(frame, form),
      memos(frame, form),
      approvals(frame, form),
      limits(frame, form),
    ]),
  };
}

function names(
  { messages, profile, run }: CompanyFrame,
  { record, values, valueBefore, change }: CompanyForm,
): TemplateResult {
  const { nameEditable, nameCharacters } = profile.company;
  const services = record.services.map((service) => messages.services.get(service) ?? service);
  return html`
    <h3>${messages.names}</h3>
    ${facts([
      [messages.kana, record.kana],
      ...(nameEditable ? [] : [[messages.name, record.name] as const]),
      [messages.servicesInUse, messages.list(services)],
    ])}
    ${
      nameEditable
        ? html`<text-input
              class="text"
              required
              data-field="#/input/name"
              .label=${messages.name}
              .characters=${nameCharacters}
              .value=${String(values['name'])}
              ?disabled=${run.isBusy}
              @text-changed=${({ value }: TextChangedEvent) => change('name', value)}
            ></text-input>
            <p class="hint before">${messages.before({ value: valueBefore('name') })}</p>`
        : nothing
    }
  `;
}

function memos(
  { messages, profile, run }: CompanyFrame,
  { record, values, valueBefore, change }: CompanyForm,
): TemplateResult {
  const { memoCharacters } = profile.company;
  return html`
    <h3>${messages.memos}</h3>
    <p class="hint">${messages.memoHint({ characters: memoCharacters })}</p>
    <div class="pairs">
      ${record.accounts.map((account) => {
        const way = wayOf('memos', account.id);
        return html`<div>
          <text-input
            data-field="#/input/${way}"
            .label=${messages.memoOf({ account: accountName(account, messages) })}
            .characters=${memoCharacters}
            .value=${String(values[way])}
            ?disabled=${run.isBusy}
            @text-changed=${({ value }: TextChangedEvent) => change(way, value)}
          ></text-input>
          <p class="hint">${messages.before({ value: valueBefore(way) })}</p>
        </div>`;
      })}
    </div>
  `;
}

/** The approval mode of each business, with what the chosen one means (CO-2). */
function approvals(frame: CompanyFrame, { record, values, valueBefore, change }: CompanyForm): TemplateResult {
  const { messages, run } = frame;
  return html`
    <h3>${messages.approvals}</h3>
    <div class="pairs">
      ${record.approvals.map((approval) => {
        const { business, modes } = approval;
        const way = wayOf('approvalModes', business);
        const mode = values[way] as ApprovalMode;
        const before = valueBefore(way) as ApprovalMode | undefined;
        const lacks = lacksApprovers(approval, mode);
        return html`
          <div class="field">
            <label class="label" for=${way}>${messages.services.get(business) ?? business}</label>
            <select
              id=${way}
              data-field="#/input/${way}"
              aria-describedby="${way}-means ${way}-error"
              aria-invalid=${lacks ? 'true' : 'false'}
              ?disabled=${run.isBusy}
              @change=${(event: Event) => change(way, (event.target as HTMLSelectElement).value)}
            >
              ${modes.map(
                (choice) =>
                  html`<option value=${choice} .selected=${live(choice === mode)}>${messages.modes[choice]}</option>`,
              )}
            </select>
            <p class="hint" id="${way}-means">
              ${messages.meanings[mode]} ${messages.before({ value: before && messages.modes[before] })}
            </p>
            ${lacks ? approversMissing(frame, approval, `${way}-error`) : nothing}
          </div>
        `;
      })}
    </div>
  `;
}

/** Why a double approval cannot be chosen yet, and the way to put it right (CO-5). */
function approversMissing({ messages, run }: CompanyFrame, { approvers }: BusinessApproval, id: string) {
  return html`
    <div class="error" id=${id}>
      ${icon('warning')}
      <div>
        <p>${messages.approversMissing({ approvers })}</p>
        <button type="button" class="quiet" @click=${() => run.leaveFor('user-management-flow')}>
          ${messages.toUserManagement}
        </button>
      </div>
    </div>
  `;
}

function limits({ messages, profile, run }: CompanyFrame, { record, values, change }: CompanyForm): TemplateResult {
  const { accountLimitDigits, companyLimitDigits } = profile.company;
  const before = companySnapshot(record).values;
  const textAt = (from: typeof values, way: string) => String(from[way] ?? '');
  const ofAccounts = (from: typeof values): Limits =>
    Object.fromEntries(
      record.accounts.map(({ id }) => [
        id,
        Object.fromEntries(limitParts.map((part) => [part, textAt(from, wayOf('accountLimitsYen', id, part))])),
      ]),
    );
  const ofCompany = (from: typeof values): Limits =>
    Object.fromEntries(
      record.limits.map(({ business }) => [business, { yen: textAt(from, wayOf('companyLimitsYen', business)) }]),
    );
  return html`
    <limit-table
      required
      data-field="#/input/accountLimitsYen"
      .label=${messages.accountLimits}
      .hint=${messages.accountLimitsHint({ digits: accountLimitDigits })}
      .rows=${record.accounts.map((account) => ({ key: account.id, label: accountName(account, messages) }))}
      .columns=${limitParts.map((part) => ({
        key: part,
        label: messages.limitParts[part],
        digits: accountLimitDigits,
        ...(part === 'total' && { totalOf: ['designated', 'registered'] }),
      }))}
      .value=${ofAccounts(values)}
      .valueBefore=${ofAccounts(before)}
      ?disabled=${run.isBusy}
      @limits-changed=${({ value }: LimitsChangedEvent) => {
        for (const [id, amounts] of Object.entries(value)) {
          for (const [part, text] of Object.entries(amounts)) take(change, wayOf('accountLimitsYen', id, part), text);
        }
      }}
    ></limit-table>
    <limit-table
      required
      data-field="#/input/companyLimitsYen"
      .label=${messages.companyLimits}
      .hint=${messages.companyLimitsHint({ digits: companyLimitDigits })}
      .rows=${record.limits.map(({ business }) => ({ key: business, label: messages.services.get(business) ?? business }))}
      .columns=${[{ key: 'yen', label: messages.limit, digits: companyLimitDigits }]}
      .value=${ofCompany(values)}
      .valueBefore=${ofCompany(before)}
      ?disabled=${run.isBusy}
      @limits-changed=${({ value }: LimitsChangedEvent) => {
        for (const [business, { yen = '' }] of Object.entries(value)) {
          take(change, wayOf('companyLimitsYen', business), yen);
        }
      }}
    ></limit-table>
  `;
}

/** Takes an amount that was typed; what is none yet is kept as it stands, for the field to say what is wrong. */
function take(change: CompanyForm['change'], way: string, text: string): void {
  change(way, /^\d{1,15}$/.test(text) ? Number(text) : text);
}

/** Fewer than two may approve where the bank wants two (CO-5). */
function lacksApprovers({ approvers, mode: before }: BusinessApproval, mode: ApprovalMode): boolean {
  return mode !== before && mode.startsWith('double') && approvers < 2;
}

function approvalsThatCannotWork(frame: CompanyFrame): readonly ListedProblem[] {
  const company = recordIn(companyRecord, frame);
  if (!company) return [];
  const { messages } = frame;
  const values = shownValues(frame.run.state.draft, companySnapshot(company));
  return company.approvals.flatMap((approval) => {
    const way = wayOf('approvalModes', approval.business);
    if (!lacksApprovers(approval, values[way] as ApprovalMode)) return [];
    const message = messages.refused({ label: fieldLabel(frame, `#/input/${way}`), code: 'approvers-too-few' });
    return [{ message, target: () => frame.fieldAt(`#/input/${way}`) }];
  });
}

function fieldLabel({ messages }: CompanyFrame, pointer: string): string {
  const [, , group = '', of = ''] = pointer.split('/');
  const service = messages.services.get(of);
  const label = messages.groups.get(group) ?? messages.title;
  return service ? messages.about({ label, subject: service }) : label;
}
