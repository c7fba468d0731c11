import { LitElement, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { MessagesController } from '../context/messages-controller.js';
import type { CompanyAccount } from '../contract/index.js';
import { accountPickerMessages } from '../messages/ja/account-picker.js';
import { VERSION } from '../version.js';
import { accountStyles } from './internal/account-styles.js';
import { choosingStyles } from './internal/choosing-styles.js';
import { FormField } from './internal/form-field.js';
import { icon } from './internal/icons.js';
import { isComposing } from './internal/keyboard.js';
import { refuseWhereDisabled } from './internal/refuse-where-disabled.js';
import { base, buttons, fields } from './internal/shared-styles.js';
import { fold } from './internal/user-list/fold.js';
import { listStyles } from './internal/user-list/list-styles.js';

/** An account that may be chosen. */
export interface PickableAccount extends Pick<CompanyAccount, 'id' | 'branch' | 'branchCode' | 'type' | 'number'> {
  /** The company's own note. */
  readonly memo?: string;
  /** Why it cannot be chosen, in a sentence; it is taken away all the same where it is chosen already. */
  readonly reason?: string;
}

/** Other accounts are chosen now. */
export class AccountsChosenEvent extends Event {
  static readonly type = 'accounts-chosen';
  /** The ids of all that are chosen. */
  readonly value: readonly string[];

  constructor(value: readonly string[]) {
    super(AccountsChosenEvent.type, { bubbles: true });
    this.value = value;
  }
}

/** A person asked to have the accounts loaded again. */
export class AccountsWantedEvent extends Event {
  static readonly type = 'accounts-wanted';
  constructor() {
    super(AccountsWantedEvent.type, { bubbles: true });
  }
}

/** Where there are more, one can look for them. */
const mostWithoutSearch = 10;

/**
 * The company's accounts to choose from: those that a user may work with (US-5).
 *
 * More than ten can be searched by branch, type, number and memo, in which width, kana and case make no difference.
 * An account that cannot be chosen says why. Ids that are not in the list stay in the value. In a form it carries one
 * entry an id.
 *
 * @fires accounts-chosen - other accounts are chosen
 * @fires accounts-wanted - the accounts are to be loaded again
 * @csspart label - what the list is called
 * @csspart table - the table, whose rows are cards in a narrow container
 * @csspart error - the sentence where nothing is chosen
 */
export class AccountPicker extends LitElement {
  static readonly tagName = 'account-picker';
  static readonly version = VERSION;
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [...base, buttons, fields, listStyles, choosingStyles, accountStyles];

  /** The accounts; while they are undefined the list is loading. */
  @property({ attribute: false }) accounts: readonly PickableAccount[] | undefined = undefined;
  /** Whether the accounts could not be loaded, which is said with a button to load them again. */
  @property({ type: Boolean }) failed = false;
  /** What the list is called; by default 「利用可能口座」. */
  @property() label = '';
  /** The ids of what is chosen. */
  @property({ attribute: false }) value: readonly string[] = [];
  /** The name under which a form carries the ids. */
  @property() name = '';
  /** Whether a form needs at least one account. */
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** A refusal to show under the list, such as the bank's; choosing takes it away. */
  @property() error = '';

  @state() private sought = '';
  @query('#search') private readonly search!: HTMLInputElement | null;
  @query('.all input, tbody input') private readonly firstBox!: HTMLInputElement | null;

  readonly #i18n = new MessagesController(this, accountPickerMessages);
  readonly #field = new FormField(this, { anchor: () => this.firstBox, carried: () => this.#entries() });

  /** Chooses no account. */
  clear(): void {
    this.value = [];
    this.#field.emptied();
  }

  /** What is wrong in the reader's language; empty when nothing is. */
  get problem(): string {
    return this.required && this.value.length === 0 ? this.#i18n.messages.missing : '';
  }

  /** Focuses the first box, since that is where a missing choice is put right. */
  override focus(options?: FocusOptions): void {
    (this.firstBox ?? this.renderRoot.querySelector('button'))?.focus(options);
  }

  checkValidity(): boolean {
    return this.#field.checkValidity();
  }

  reportValidity(): boolean {
    return this.#field.reportValidity();
  }

  formResetCallback(): void {
    this.clear();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#field.disable(disabled);
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages } = this.#i18n;
    const { sentence, disabled } = this.#field;
    const { accounts = [] } = this;
    return html`
      <fieldset class="picker" aria-describedby="error" ?disabled=${disabled}>
        <legend class="label" part="label">
          ${this.label || messages.label}
          ${this.required ? html`<span class="badge">${messages.required}</span>` : nothing}
        </legend>
        ${accounts.length > mostWithoutSearch ? this.#searchField() : nothing}
        ${this.#instead() ?? html`<div class="list">${this.#head(accounts)} ${this.#table(accounts)}</div>`}
      </fieldset>
      <p class="error" part="error" id="error" ?hidden=${!sentence}>
        ${sentence ? [icon('warning'), sentence] : nothing}
      </p>
    `;
  }

  #searchField() {
    return html`
      <div class="filters" role="search">
        <div class="search">
          <label class="label" for="search">${this.#i18n.messages.search}</label>
          ${icon('search')}
          <input
            id="search"
            type="search"
            autocomplete="off"
            @input=${this.#seek}
            @compositionend=${this.#seek}
            @keydown=${keepFromForm}
          />
        </div>
      </div>
    `;
  }

  /** What stands where rows would be: why there are none, or that they are on their way. */
  #instead() {
    const { messages } = this.#i18n;
    const say = (role: 'status' | 'alert', sentence: string, button: unknown = nothing) =>
      html`<div class="list said">
        <p role=${role}>${sentence}</p>
        ${button}
      </div>`;
    if (this.failed) {
      const wanted = () => this.dispatchEvent(new AccountsWantedEvent());
      return say('alert', messages.failed, html`<button type="button" @click=${wanted}>${messages.retry}</button>`);
    }
    if (!this.accounts) return say('status', messages.loading);
    if (this.accounts.length === 0) return say('status', messages.empty);
    if (this.#shown.length > 0) return undefined;
    return say(
      'status',
      messages.noMatch,
      html`<button type="button" @click=${this.#clearSearch}>${messages.clearSearch}</button>`,
    );
  }

  #head(accounts: readonly PickableAccount[]) {
    const { messages } = this.#i18n;
    const shown = this.#shown.filter((account) => this.#isAtHand(account));
    const chosen = shown.filter(({ id }) => this.value.includes(id));
    const count = accounts.filter(({ id }) => this.value.includes(id)).length;
    return html`
      <div class="all">
        <label class="box">
          <input
            type="checkbox"
            aria-disabled=${shown.length === 0 ? 'true' : 'false'}
            .checked=${live(chosen.length > 0 && chosen.length === shown.length)}
            .indeterminate=${live(chosen.length > 0 && chosen.length < shown.length)}
            @click=${refuseWhereDisabled}
            @change=${(event: Event) => this.#choose(shown, isChecked(event))}
          />
          <span>${this.sought ? messages.allShown : messages.all}</span>
        </label>
        <span class="count" role="status">${messages.chosen({ count, of: accounts.length })}</span>
      </div>
    `;
  }

  #table(accounts: readonly PickableAccount[]) {
    const { messages } = this.#i18n;
    const hasMemo = accounts.some(({ memo }) => memo);
    return html`
      <table part="table" role="table">
        <caption class="visually-hidden">
          ${this.label || messages.label}
        </caption>
        <thead>
          <tr role="row">
            <th scope="col" class="choice"><span class="visually-hidden">${messages.choose}</span></th>
            <th scope="col">${messages.branch}</th>
            <th scope="col" class="type">${messages.type}</th>
            <th scope="col" class="number">${messages.number}</th>
            ${hasMemo ? html`<th scope="col">${messages.memo}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${this.#shown.map((account) => this.#row(account, accounts.indexOf(account), hasMemo))}
        </tbody>
      </table>
    `;
  }

  #row(account: PickableAccount, at: number, hasMemo: boolean) {
    const { messages } = this.#i18n;
    const { id, number, memo, reason } = account;
    const isChosen = this.value.includes(id);
    return html`
      <tr role="row" class="row ${isChosen ? 'chosen' : ''} ${reason ? 'unselectable' : ''}">
        <td role="cell" class="choice">
          <label class="target">
            <input
              id="box-${at}"
              type="checkbox"
              aria-labelledby="branch-${at} type-${at} number-${at}"
              aria-describedby=${reason ? `reason-${at}` : nothing}
              aria-disabled=${this.#isAtHand(account) ? 'false' : 'true'}
              .checked=${live(isChosen)}
              @click=${refuseWhereDisabled}
              @change=${(event: Event) => this.#choose([account], isChecked(event))}
            />
          </label>
        </td>
        <th role="rowheader" scope="row" class="person">
          <label class="name" id="branch-${at}" for="box-${at}"> ${messages.branchNamed(account)} </label>
          ${reason ? html`<div class="reason" id="reason-${at}">${icon('info')}${reason}</div>` : nothing}
        </th>
        <td role="cell" class="type" id="type-${at}">${messages.typeNamed(account)}</td>
        <td role="cell" class="number" id="number-${at}">${number}</td>
        ${hasMemo ? html`<td role="cell" class="memo">${memo}</td>` : nothing}
      </tr>
    `;
  }

  get #shown(): readonly PickableAccount[] {
    const { accounts = [] } = this;
    if (!this.sought || accounts.length <= mostWithoutSearch) return accounts;
    const { messages } = this.#i18n;
    const sought = fold(this.sought);
    return accounts.filter((account) =>
      [account.branch, account.branchCode, messages.typeNamed(account), account.number, account.memo ?? ''].some(
        (text) => fold(text).includes(sought),
      ),
    );
  }

  /** Whether the person can tick or clear it: what is chosen can always be taken away. */
  #isAtHand({ id, reason }: PickableAccount): boolean {
    return !reason || this.value.includes(id);
  }

  #choose(accounts: readonly PickableAccount[], isChosen: boolean): void {
    const ids = accounts.map(({ id }) => id);
    const others = this.value.filter((id) => !ids.includes(id));
    this.value = isChosen ? [...others, ...ids] : others;
    this.#field.typed();
    this.dispatchEvent(new AccountsChosenEvent(this.value));
  }

  readonly #seek = (event: Event): void => {
    if (this.search && !(event as InputEvent).isComposing) this.sought = this.search.value.trim();
  };

  /** The button goes when it has done its work, and hands the focus on. */
  readonly #clearSearch = (): void => {
    if (this.search) this.search.value = '';
    this.sought = '';
    this.search?.focus();
  };

  #entries(): FormData {
    const entries = new FormData();
    if (this.name) for (const id of this.value) entries.append(this.name, id);
    return entries;
  }
}

function isChecked({ target }: Event): boolean {
  return (target as HTMLInputElement).checked;
}

/** Enter looks for accounts; it does not send the form around them. */
function keepFromForm(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !isComposing(event)) event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'account-picker': AccountPicker;
  }
  interface HTMLElementEventMap {
    'accounts-chosen': AccountsChosenEvent;
    'accounts-wanted': AccountsWantedEvent;
  }
}
