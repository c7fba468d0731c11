import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { MessagesController } from '../context/messages-controller.js';
import { SettingsConsumer } from '../context/settings-consumer.js';
import type { CredentialKind, UserRow } from '../contract/index.js';
import { userListPickerMessages } from '../messages/ja/user-list-picker.js';
import { VERSION } from '../version.js';
import { icon } from './internal/icons.js';
import { base, buttons, chips, fields } from './internal/shared-styles.js';
import { afterSeeing, countChosen, isRule, nobody } from './internal/user-list/choice.js';
import type { UserChoice } from './internal/user-list/choice.js';
import { listFilters } from './internal/user-list/list-filters.js';
import type { FilterName } from './internal/user-list/list-filters.js';
import { listFoot } from './internal/user-list/list-foot.js';
import { ListLoader } from './internal/user-list/list-loader.js';
import { insteadOfRows, listHead, listRow } from './internal/user-list/list-rows.js';
import { listStyles } from './internal/user-list/list-styles.js';
import type { ListView } from './internal/user-list/list-view.js';
import type { PageSource } from './internal/user-list/pages.js';

export type { ListPage, PageSource } from './internal/user-list/pages.js';
export type { UserChoice } from './internal/user-list/choice.js';

/** Other users are chosen now. */
export class UsersChosenEvent extends Event {
  static readonly type = 'users-chosen';
  /** Who is chosen: ids with the versions read, or a rule. */
  readonly choice: UserChoice;
  /** How many users that is. */
  readonly count: number;

  constructor(choice: UserChoice) {
    super(UsersChosenEvent.type, { bubbles: true });
    this.choice = choice;
    this.count = countChosen(choice);
  }
}

/**
 * A list of users to look through and to choose from.
 *
 * Filters by text (width, kana and case make no difference), role and state; sorts by these columns; the choice survives
 * paging and filtering. "All that match" is a rule, not a list of ids. Whoever cannot be chosen is shown with the
 * reason (TXU-2). An array is used as it is given, so that 100,000 users cost as little as ten.
 *
 * In a form it carries one entry per chosen id under its name; of a rule one entry under its name with `-rule`, as JSON.
 *
 * @fires users-chosen - other users are chosen now
 * @csspart table - the table, whose rows are cards in a narrow container
 * @csspart error - the sentence under a choice that cannot be used
 * @cssprop [--madoguchi-list-height=36rem] - height of a scrolling list
 */
export class UserListPicker extends LitElement {
  static readonly tagName = 'user-list-picker';
  static readonly version = VERSION;
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [...base, buttons, fields, chips, listStyles];

  /** All users, or a function that gets them page by page; while it is undefined the list is loading. */
  @property({ attribute: false }) users: readonly UserRow[] | PageSource | undefined = undefined;
  /** Which credential's state the list shows and filters by. */
  @property() credential: CredentialKind = 'transaction-authentication';
  /** Whether each user's token for one-time passwords is shown by its number. */
  @property({ type: Boolean, attribute: 'token-column' }) tokenColumn = false;
  /** Whether the state of each user's certificate is shown instead (CE-1); there is no filter for that. */
  @property({ type: Boolean, attribute: 'about-certificates' }) aboutCertificates = false;
  /** How many users can be chosen. */
  @property() selection: 'none' | 'single' | 'multiple' = 'multiple';
  /** Pages, or one list that grows as it is scrolled; by default as the bank's profile says, else pages. */
  @property() paging: 'pages' | 'scroll' | undefined = undefined;
  /** Rows a page; 0 = as the bank's profile says, else 10. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 0;
  /** The filters offered; by default as the bank's profile says, else all. */
  @property({ attribute: false }) filters: readonly FilterName[] | undefined = undefined;
  /** Most users that one choice may hold; 0 = as the bank's profile says, else 500. */
  @property({ type: Number, attribute: 'most-targets' }) mostTargets = 0;
  /** What the list is called; by default the bank's word. */
  @property() label = '';
  /** The name under which a form carries the choice. */
  @property() name = '';
  /** Whether a form needs at least one user. */
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** A refusal to show under the list, such as the bank's; choosing takes it away. */
  @property() error = '';
  /** Who is chosen. */
  @property({ attribute: false }) value: UserChoice = nobody;

  @state() private showsProblem = false;

  readonly #internals = this.attachInternals();
  readonly #i18n = new MessagesController(this, userListPickerMessages);
  readonly #settings = new SettingsConsumer(this);
  readonly #loader = new ListLoader(this);
  #rowsSeen: readonly UserRow[] = [];
  #disabledByForm = false;

  constructor() {
    super();
    this.addEventListener('invalid', () => (this.showsProblem = true));
  }

  /** What is wrong with the choice in the reader's language; empty when nothing is. */
  get problem(): string {
    const { messages } = this.#i18n;
    const count = countChosen(this.value);
    if (count > this.#most) return messages.tooMany({ most: this.#most, count });
    return this.required && count === 0 ? messages.missing : '';
  }

  /** Chooses nobody. */
  clear(): void {
    this.value = nobody;
    this.error = '';
    this.showsProblem = false;
  }

  /** Focuses the first row that can be chosen or not, since that is where a missing choice is put right. */
  override focus(options?: FocusOptions): void {
    const first = this.renderRoot.querySelector<HTMLElement>('tbody input');
    if (first) first.focus(options);
    else super.focus(options);
  }

  checkValidity(): boolean {
    this.#report();
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    this.#report();
    this.showsProblem = true;
    return this.#internals.reportValidity();
  }

  formResetCallback(): void {
    this.clear();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabledByForm = disabled;
    this.requestUpdate();
    // The own attribute is reflected in the middle of a drawing, which takes no request for another one.
    void this.updateComplete.then(() => this.requestUpdate());
  }

  formStateRestoreCallback(restored: string): void {
    this.value = JSON.parse(restored) as UserChoice;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const pageSize = this.pageSize || this.#profile?.list.pageSize || 10;
    const isNew = !this.hasUpdated || changed.has('users') || changed.has('credential');
    if (isNew || pageSize !== this.#loader.request.pageSize) this.#loader.use(this.users, this.credential, pageSize);

    if (this.#rowsSeen === this.#loader.rows) return;
    this.#rowsSeen = this.#loader.rows;
    const choice = afterSeeing(this.value, this.#rowsSeen);
    if (choice !== this.value) this.#choose(choice);
  }

  protected override updated(): void {
    this.#report();
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const view = this.#view();
    const { scrolling, label, loader } = view;
    const problem = this.error || (this.showsProblem || countChosen(this.value) > this.#most ? this.problem : '');
    return html`
      <div class="picker">
        ${listFilters(view, this.#filters, this.#profile?.roles ?? ['master', 'admin', 'general'])}
        <div
          class=${scrolling ? 'list scrolling' : 'list'}
          role=${ifDefined(scrolling ? 'region' : undefined)}
          aria-label=${ifDefined(scrolling ? label : undefined)}
          tabindex=${ifDefined(scrolling ? 0 : undefined)}
          @scroll=${scrolling ? this.#growAtTheEnd : nothing}
        >
          <table part="table" aria-busy=${loader.waiting ? 'true' : 'false'} aria-describedby="error">
            <caption class="visually-hidden">
              ${label}
            </caption>
            ${listHead(view)}
            <tbody>
              ${loader.rows.map((row, at) => listRow(view, row, at))} ${insteadOfRows(view)}
            </tbody>
          </table>
        </div>
        ${listFoot(view)}
        <p class="error" part="error" id="error" ?hidden=${!problem}>
          ${problem ? [icon('warning'), problem] : nothing}
        </p>
      </div>
    `;
  }

  #view(): ListView {
    const { messages, words } = this.#i18n;
    return {
      messages,
      words,
      label: this.label || messages.label,
      loader: this.#loader,
      credential: this.credential,
      tokenColumn: this.tokenColumn,
      aboutCertificates: this.aboutCertificates,
      selection: this.selection,
      scrolling: (this.paging ?? this.#profile?.list.paging) === 'scroll',
      disabled: this.disabled || this.#disabledByForm,
      choice: this.value,
      choose: this.#choose,
      clearChoice: this.#clearChoice,
      clearFilters: this.#clearFilters,
      retry: () => void this.#retry(),
    };
  }

  get #profile() {
    return this.#settings.settings.profile;
  }

  get #most(): number {
    return this.mostTargets || this.#profile?.mostTargets || 500;
  }

  get #filters(): readonly FilterName[] {
    const filters = this.filters ?? this.#profile?.list.filters ?? ['text', 'role', 'state'];
    return this.aboutCertificates ? filters.filter((filter) => filter !== 'state') : filters;
  }

  readonly #choose = (choice: UserChoice): void => {
    this.value = choice;
    this.error = '';
    if (!this.problem) this.showsProblem = false;
    this.dispatchEvent(new UsersChosenEvent(choice));
  };

  // A button that goes away when it has done its work hands the focus on.
  readonly #clearChoice = (): void => {
    this.#choose(nobody);
    this.focus();
  };

  readonly #clearFilters = (): void => {
    const [first, ...others] = this.renderRoot.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      '.filters :is(input, select)',
    );
    for (const field of [first, ...others]) if (field) field.value = '';
    this.#loader.show({ query: '', loginId: '', name: '', role: undefined, state: undefined });
    first?.focus();
  };

  async #retry(): Promise<void> {
    await this.#loader.retry();
    await this.updateComplete;
    (this.renderRoot.querySelector<HTMLElement>('.said button') ?? this).focus();
  }

  readonly #growAtTheEnd = (event: Event): void => {
    const { scrollHeight, scrollTop, clientHeight } = event.currentTarget as HTMLElement;
    if (scrollHeight - scrollTop < 2 * clientHeight) this.#loader.more();
  };

  #report(): void {
    this.#internals.setFormValue(this.#entries(), JSON.stringify(this.value));
    const { problem } = this;
    if (!problem) return this.#internals.setValidity({});
    const anchor = this.renderRoot.querySelector<HTMLElement>('tbody input') ?? undefined;
    const flag = countChosen(this.value) === 0 ? { valueMissing: true } : { rangeOverflow: true };
    this.#internals.setValidity(flag, problem, anchor);
  }

  #entries(): FormData | null {
    if (this.name === '' || countChosen(this.value) === 0) return null;
    const entries = new FormData();
    if (isRule(this.value)) entries.append(`${this.name}-rule`, JSON.stringify(this.value));
    else for (const { id } of this.value.chosen) entries.append(this.name, id);
    return entries;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'user-list-picker': UserListPicker;
  }
  interface HTMLElementEventMap {
    'users-chosen': UsersChosenEvent;
  }
}
