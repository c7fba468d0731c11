import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { AccountPicker } from '../../../components/account-picker.js';
import type { AccountsChosenEvent } from '../../../components/account-picker.js';
import { ChoiceInput } from '../../../components/choice-input.js';
import type { ChoiceMadeEvent } from '../../../components/choice-input.js';
import { EmailInput } from '../../../components/email-input.js';
import { htmlWith } from '../../../components/internal/own-elements.js';
import { LimitTable } from '../../../components/limit-table.js';
import type { LimitsChangedEvent } from '../../../components/limit-table.js';
import { LoginIdInput } from '../../../components/login-id-input.js';
import { NewPasswordInput } from '../../../components/new-password-input.js';
import { PermissionMatrix } from '../../../components/permission-matrix.js';
import type { PermissionsChosenEvent } from '../../../components/permission-matrix.js';
import { TextInput } from '../../../components/text-input.js';
import type { TextChangedEvent } from '../../../components/text-input.js';
import { matrixInForce } from '../../../context/matrix-in-force.js';
import { MessagesController } from '../../../context/messages-controller.js';
import { userFormsMessages } from '../../../messages/ja/user-forms.js';
import type { UserFormsMessages } from '../../../messages/ja/user-forms.js';
import type { RecordForm } from '../edit-record.js';
import { changesOf, partsOf, wayOf } from '../record-draft.js';
import type { FieldValue, Values } from '../record-draft.js';
import { facts } from '../register-tokens.js';
import type { RefusedField } from '../screen.js';
import { passwords } from './user-record.js';
import type { ManageUserFrame, UserInCompany } from './user-record.js';

const html = htmlWith(
  AccountPicker,
  ChoiceInput,
  EmailInput,
  LimitTable,
  LoginIdInput,
  NewPasswordInput,
  PermissionMatrix,
  TextInput,
);

type UserForm = RecordForm<UserInCompany>;
type FormWords = MessagesController<UserFormsMessages>;

const wordsByFrame = new WeakMap<ManageUserFrame, FormWords>();

/** What the screens of input say; the bank's words for rights and accounts too, for the screens without them. */
function wordsFor(frame: ManageUserFrame): FormWords {
  const words = wordsByFrame.get(frame) ?? new MessagesController(frame.host, userFormsMessages);
  wordsByFrame.set(frame, words);
  return words;
}

/** Whether the sentences are there in the language that is asked for. */
export function hasWords(frame: ManageUserFrame): boolean {
  return !wordsFor(frame).pending;
}

const nameCharacters = 30;
const limitDigits = 12;

/** 基本情報 (US-3). What is as the bank has it is marked, and not looked at. */
export function basicsForm(frame: ManageUserFrame, form: UserForm): TemplateResult {
  const { run } = frame;
  const { messages } = wordsFor(frame);
  const { record, values, change } = form;
  const typed = changesOf(run.state.draft);
  const isAsRead = (way: string) => record.user !== undefined && !Object.hasOwn(typed, way);
  const loginId = textOf(values['loginId']);
  const { kana } = record.user?.user ?? {};
  return html`
    <login-id-input
      required
      data-field="#/input/loginId"
      ?data-unchanged=${isAsRead('loginId')}
      .value=${loginId}
      .error=${refusalAt(frame, '#/input/loginId')}
      ?disabled=${run.isBusy}
      @input=${({ currentTarget }: Event) => change('loginId', (currentTarget as LoginIdInput).value)}
    ></login-id-input>
    ${passwordFields(frame, form, loginId)}
    <text-input
      required
      full-width
      data-field="#/input/name"
      ?data-unchanged=${isAsRead('name')}
      .label=${messages.labels.name}
      .hint=${messages.nameHint({ characters: nameCharacters })}
      .characters=${nameCharacters}
      .value=${textOf(values['name'])}
      .error=${refusalAt(frame, '#/input/name')}
      ?disabled=${run.isBusy}
      @text-changed=${({ value }: TextChangedEvent) => change('name', value)}
    ></text-input>
    ${kana ? facts([[messages.kana, kana]]) : nothing}
    <email-input
      required
      data-field="#/input/email"
      ?data-unchanged=${isAsRead('email')}
      .value=${textOf(values['email'])}
      .error=${refusalAt(frame, '#/input/email')}
      ?disabled=${run.isBusy}
      @input=${({ currentTarget }: Event) => change('email', (currentTarget as EmailInput).value)}
    ></email-input>
    ${adminRight(frame, form)}
  `;
}

/** Of somebody new the login password; of a user either, once it is ticked that it is to be changed (US-3). */
function passwordFields(frame: ManageUserFrame, { record, values, change }: UserForm, loginId: string) {
  const { run, kept } = frame;
  const { messages } = wordsFor(frame);
  const isNew = record.user === undefined;
  return passwords
    .filter(({ way }) => !isNew || way === 'loginPassword')
    .map(({ way, credential }) => {
      const password = messages.labels[way];
      const forced = wayOf('changesAtLogin', credential);
      const isTyped = isNew || values[way] === 'changed';
      return html`
        <div class="stack">
          ${
            isNew
              ? nothing
              : tick(messages.changePassword({ password }), isTyped, run.isBusy, (isTicked) => {
                  if (!isTicked) kept.forget(way);
                  change(way, isTicked ? 'changed' : '');
                })
          }
          ${
            isTyped
              ? html`<new-password-input
                  required
                  data-kept-secret=${way}
                  data-field="#/input/${way}"
                  .label=${password}
                  .forbidden=${loginId}
                  .kept=${kept.has(way)}
                  .error=${refusalAt(frame, `#/input/${way}`)}
                  ?disabled=${run.isBusy}
                  @input=${() => change(way, isNew ? 'set' : 'changed')}
                ></new-password-input>`
              : nothing
          }
          ${tick(
            messages.forceChange({ password }),
            values[forced] === true,
            run.isBusy,
            (isTicked) => change(forced, isTicked),
            messages.forceChangeHint,
          )}
        </div>
      `;
    });
}

function tick(
  label: string,
  checked: boolean,
  disabled: boolean,
  take: (isTicked: boolean) => void,
  hint?: string,
): TemplateResult {
  return html`
    <label class="tick">
      <input
        type="checkbox"
        .checked=${live(checked)}
        ?disabled=${disabled}
        @change=${({ target }: Event) => take((target as HTMLInputElement).checked)}
      />
      <span>${label} ${hint ? html`<span class="hint">${hint}</span>` : nothing}</span>
    </label>
  `;
}

/** The master administers by their role; at a bank without other administrators nobody else can (US-3). */
function adminRight(frame: ManageUserFrame, { record, values, change }: UserForm) {
  const { run, profile } = frame;
  const { messages } = wordsFor(frame);
  const label = messages.labels.adminRight;
  if (record.user?.user.role === 'master') return facts([[label, messages.granted]]);
  const value = values['adminRight'];
  const choices = [
    ...(profile.roles.includes('admin') ? [{ value: 'true', label: messages.granted }] : []),
    { value: 'false', label: messages.notGranted },
  ];
  return html`
    <choice-input
      required
      data-field="#/input/adminRight"
      .label=${label}
      .choices=${choices}
      .value=${value === undefined ? '' : String(value)}
      .error=${refusalAt(frame, '#/input/adminRight')}
      ?disabled=${run.isBusy}
      @choice-made=${({ value: chosen }: ChoiceMadeEvent) => change('adminRight', chosen === 'true')}
    ></choice-input>
  `;
}

/** 権限 (US-4). */
export function permissionsForm(frame: ManageUserFrame, form: UserForm): TemplateResult {
  const { company } = form.record;
  return html`
    <permission-matrix
      data-field="#/input/permissions"
      approval-mode=${transferMode(form.record)}
      .value=${ticked('permissions', form.values)}
      .error=${refusalAt(frame, '#/input/permissions')}
      ?disabled=${frame.run.isBusy || !company}
      @permissions-chosen=${({ value }: PermissionsChosenEvent) => takeList('permissions', form, value)}
    ></permission-matrix>
  `;
}

/** 口座・限度額 (US-5). */
export function accountsForm(frame: ManageUserFrame, form: UserForm): TemplateResult {
  const { run } = frame;
  const { messages } = wordsFor(frame);
  const { record, values, change } = form;
  const businesses = ['transfer', ...record.company.limits.map(({ business }) => business)];
  return html`
    <account-picker
      data-field="#/input/accounts"
      .label=${messages.labels.accounts}
      .accounts=${record.company.accounts}
      .value=${ticked('accounts', values)}
      .error=${refusalAt(frame, '#/input/accounts')}
      ?disabled=${run.isBusy}
      @accounts-chosen=${({ value }: AccountsChosenEvent) => takeList('accounts', form, value)}
    ></account-picker>
    <limit-table
      required
      data-field="#/input/limitsYen"
      .label=${messages.limits}
      .hint=${messages.limitsHint}
      .rows=${businesses.map((key) => ({ key, label: messages.businesses.get(key) ?? key }))}
      .columns=${[{ key: 'yen', label: messages.labels.limitsYen, digits: limitDigits }]}
      .value=${Object.fromEntries(businesses.map((key) => [key, { yen: textOf(values[wayOf('limitsYen', key)]) }]))}
      .error=${refusalAt(frame, '#/input/limitsYen')}
      ?disabled=${run.isBusy}
      @limits-changed=${({ value }: LimitsChangedEvent) => {
        for (const [key, { yen = '' }] of Object.entries(value)) {
          const amount: FieldValue = /^\d{1,15}$/.test(yen) ? Number(yen) : yen;
          const way = wayOf('limitsYen', key);
          if (amount !== (values[way] ?? '')) change(way, amount);
        }
      }}
    ></limit-table>
  `;
}

/** What lines are about: accounts as the company knows them, permissions with their services. */
export function subjectsOfUser(record: UserInCompany, frame: ManageUserFrame): ReadonlyMap<string, string> {
  const { messages, locale, pending } = wordsFor(frame);
  if (pending) return new Map();
  const approved = transferMode(record) !== 'none';
  const groups = matrixInForce({ profile: frame.profile }, { messages, locale, approved });
  const lines = groups.flatMap(({ services }) => services.flatMap((service) => service.lines));
  return new Map([
    ...lines.map(({ code, service, label }) => [code, messages.named({ service, permission: label })] as const),
    ...record.company.accounts.map((account) => [account.id, messages.accountNamed(account)] as const),
  ]);
}

function transferMode({ company }: UserInCompany): string {
  return company.approvals.find(({ business }) => business === 'transfer')?.mode ?? 'none';
}

/** The names in a group of values that are ticked. */
function ticked(group: string, values: Values): readonly string[] {
  return Object.entries(values).flatMap(([way, value]) => {
    const [of, name = ''] = partsOf(way);
    return of === group && value === true ? [name] : [];
  });
}

function takeList(group: string, { values, change }: UserForm, chosen: readonly string[]): void {
  const before = ticked(group, values);
  for (const name of chosen) if (!before.includes(name)) change(wayOf(group, name), true);
  for (const name of before) if (!chosen.includes(name)) change(wayOf(group, name), false);
}

/** What the bank refused, and why, for the list of what is wrong. */
export function refusedText(frame: ManageUserFrame, { pointer, code }: RefusedField): string {
  const { messages } = wordsFor(frame);
  const label = messages.labelsByField.get(pointer.split('/')[2] ?? '') ?? frame.messages.title;
  return messages.refused({ label, why: messages.why({ code }) });
}

/** Why the bank refused a field, or something in it. */
function refusalAt(frame: ManageUserFrame, pointer: string): string {
  const { problem } = frame.run.state;
  const errors = problem?.code === 'fields-refused' ? problem.errors : [];
  const error = errors.find((refused) => refused.pointer === pointer || refused.pointer.startsWith(`${pointer}/`));
  return error ? wordsFor(frame).messages.why(error) : '';
}

function textOf(value: FieldValue | undefined): string {
  return value === undefined ? '' : String(value);
}
