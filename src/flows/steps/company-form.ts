import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../components/internal/icons.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import { LimitTable } from '../../components/limit-table.js';
import type { Limits, LimitsChangedEvent } from '../../components/limit-table.js';
import { TextInput } from '../../components/text-input.js';
import type { TextChangedEvent } from '../../components/text-input.js';
import type { BusinessApproval, Company } from '../../contract/generated/types.gen.js';
import type { CompanyProfileFlowMessages } from '../../messages/ja/company-profile-flow.js';
import { lacksApprovers, limitParts, modeAt } from './company-record.js';
import type { RecordForm } from './edit-record.js';
import type { FlowFrame } from './flow-frame.js';
import { wayOf } from './record-draft.js';
import type { RecordDraft, Values } from './record-draft.js';
import { facts } from './register-tokens.js';

const html = htmlWith(LimitTable, TextInput);

export type CompanyFrame = FlowFrame<RecordDraft, CompanyProfileFlowMessages>;
type CompanyForm = RecordForm<Company>;

/** Everything of the company that can be changed (CO-1 to CO-3). */
export function companyForm(frame: CompanyFrame, form: CompanyForm): TemplateResult[] {
  return [names(frame, form), memos(frame, form), approvals(frame, form), ...limits(frame, form)];
}

function names(frame: CompanyFrame, form: CompanyForm): TemplateResult {
  const { messages, profile } = frame;
  const { name, kana, services } = form.record;
  const { nameEditable, nameCharacters: characters } = profile.company;
  return html`
    <h3>${messages.names}</h3>
    ${facts([
      [messages.kana, kana],
      ...(nameEditable ? [] : [[messages.name, name] as const]),
      [messages.servicesInUse, messages.list(services.map((service) => messages.services.get(service) ?? service))],
    ])}
    ${nameEditable ? text(frame, form, 'name', { label: messages.name, characters, required: true }) : nothing}
  `;
}

function memos(frame: CompanyFrame, form: CompanyForm): TemplateResult {
  const { messages, profile } = frame;
  const { memoCharacters: characters } = profile.company;
  return html`
    <h3>${messages.memos}</h3>
    <p class="hint">${messages.memoHint({ characters })}</p>
    <div class="pairs">
      ${form.record.accounts.map((account) => {
        const label = messages.memoOf({ account: messages.accountNamed(account) });
        return text(frame, form, wayOf('memos', account.id), { label, characters });
      })}
    </div>
  `;
}

/** A text of the company, with what it was before once it is another. */
function text(
  frame: CompanyFrame,
  { values, before, change }: CompanyForm,
  way: string,
  { label, characters, required = false }: { label: string; characters: number; required?: boolean },
): TemplateResult {
  const { messages, run } = frame;
  const [value, valueBefore] = [textAt(values, way), textAt(before, way)];
  return html`<div class="text">
    <text-input
      data-field="#/input/${way}"
      .label=${label}
      .characters=${characters}
      .value=${value}
      .error=${refusalAt(frame, way)}
      ?required=${required}
      ?disabled=${run.isBusy}
      @text-changed=${(event: TextChangedEvent) => change(way, event.value)}
    ></text-input>
    <p class="hint">${value === valueBefore ? nothing : messages.before({ value: valueBefore })}</p>
  </div>`;
}

/** The approval mode of each business, with what the chosen one means (CO-2). */
function approvals(frame: CompanyFrame, { record, values, before, change }: CompanyForm): TemplateResult {
  const { messages, run } = frame;
  return html`
    <h3>${messages.approvals}</h3>
    <div class="pairs">
      ${record.approvals.map((approval) => {
        const { business, modes } = approval;
        const way = wayOf('approvalModes', business);
        const [mode, modeBefore] = [modeAt(values, business), modeAt(before, business)];
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
              ${messages.meanings[mode]}
              ${mode === modeBefore ? nothing : messages.before({ value: messages.modes[modeBefore] })}
            </p>
            ${lacks ? approversMissing(frame, approval, `${way}-error`) : nothing}
          </div>
        `;
      })}
    </div>
  `;
}

/** Why a double approval cannot be chosen yet, and the way to put it right (CO-5). */
function approversMissing({ messages, run }: CompanyFrame, { approvers, mode }: BusinessApproval, id: string) {
  return html`
    <div class="error" id=${id}>
      ${icon('warning')}
      <div>
        <p>${messages.approversMissing({ approvers, isApproved: mode !== 'none' })}</p>
        <button type="button" class="quiet" @click=${() => run.leaveFor('user-management-flow')}>
          ${messages.toUserManagement}
        </button>
      </div>
    </div>
  `;
}

function limits(frame: CompanyFrame, form: CompanyForm): TemplateResult[] {
  const { messages, profile } = frame;
  const { accounts, limits: ofCompany } = form.record;
  const { accountLimitDigits, companyLimitDigits } = profile.company;
  return [
    limitTable(frame, form, 'accountLimitsYen', {
      label: messages.accountLimits,
      hint: messages.accountLimitsHint({ digits: accountLimitDigits }),
      rows: accounts.map((account) => ({ key: account.id, label: messages.accountNamed(account) })),
      columns: limitParts.map((key) => ({
        key,
        label: messages.limitParts[key],
        digits: accountLimitDigits,
        ...(key === 'total' && { totalOf: ['designated', 'registered'] }),
      })),
    }),
    limitTable(frame, form, 'companyLimitsYen', {
      label: messages.companyLimits,
      hint: messages.companyLimitsHint({ digits: companyLimitDigits }),
      rows: ofCompany.map(({ business: key }) => ({ key, label: messages.services.get(key) ?? key })),
      columns: [{ key: '', label: messages.limit, digits: companyLimitDigits }],
    }),
  ];
}

/** A group of limits; a column without a key is the row's own and only limit. */
function limitTable(
  { run }: CompanyFrame,
  { values, before, change }: CompanyForm,
  group: string,
  { label, hint, rows, columns }: Pick<LimitTable, 'label' | 'hint' | 'rows' | 'columns'>,
): TemplateResult {
  const wayAt = (row: string, column: string) => (column ? wayOf(group, row, column) : wayOf(group, row));
  const amounts = (from: Values): Limits =>
    Object.fromEntries(
      rows.map((row) => [
        row.key,
        Object.fromEntries(columns.map(({ key }) => [key, textAt(from, wayAt(row.key, key))])),
      ]),
    );
  const take = ({ value }: LimitsChangedEvent) => {
    for (const [row, typed] of Object.entries(value)) {
      // What is no amount yet is kept as it stands, for the field to say what is wrong.
      for (const [key, amount] of Object.entries(typed)) {
        change(wayAt(row, key), /^\d{1,15}$/.test(amount) ? Number(amount) : amount);
      }
    }
  };
  return html`<limit-table
    required
    data-field="#/input/${group}"
    .label=${label}
    .hint=${hint}
    .rows=${rows}
    .columns=${columns}
    .value=${amounts(values)}
    .valueBefore=${amounts(before)}
    ?disabled=${run.isBusy}
    @limits-changed=${take}
  ></limit-table>`;
}

function textAt(values: Values, way: string): string {
  return String(values[way] ?? '');
}

/** Why the bank refused a value. */
function refusalAt({ run, messages }: CompanyFrame, way: string): string {
  const { problem } = run.state;
  const error =
    problem?.code === 'fields-refused' && problem.errors.find(({ pointer }) => pointer === `#/input/${way}`);
  return error ? messages.why(error) : '';
}
