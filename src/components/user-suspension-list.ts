import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { MessagesController } from '../context/messages-controller.js';
import type { User, UserRow } from '../contract/index.js';
import { userSuspensionListMessages } from '../messages/ja/user-suspension-list.js';
import { VERSION } from '../version.js';
import { FormField } from './internal/form-field.js';
import { icon } from './internal/icons.js';
import { base, buttons, chips, fields } from './internal/shared-styles.js';
import { listFilters } from './internal/user-list/list-filters.js';
import { listFoot } from './internal/user-list/list-foot.js';
import { ListLoader } from './internal/user-list/list-loader.js';
import { insteadOfRows } from './internal/user-list/list-rows.js';
import { listStyles } from './internal/user-list/list-styles.js';
import type { ListView } from './internal/user-list/list-view.js';
import type { PageSource } from './internal/user-list/pages.js';
import { afterSeeingStates, noSuspension, withWanted } from './internal/user-list/suspension-choice.js';
import type { SuspensionChoice, SuspensionScope } from './internal/user-list/suspension-choice.js';
import { columns, suspensionHead, suspensionRow } from './internal/user-list/suspension-rows.js';
import type { SuspensionView, Want } from './internal/user-list/suspension-rows.js';
import { suspensionStyles } from './internal/user-list/suspension-styles.js';

export type { SuspensionChoice, SuspensionScope, WantedState } from './internal/user-list/suspension-choice.js';

const rowsPerPage = 10;

/** Other changes are wanted now. */
export class SuspensionChosenEvent extends Event {
  static readonly type = 'suspension-chosen';
  /** Every change that is wanted: ids with the versions read, what it is about and the state. */
  readonly choice: SuspensionChoice;

  constructor(choice: SuspensionChoice) {
    super(SuspensionChosenEvent.type, { bubbles: true });
    this.choice = choice;
  }
}

/**
 * Users with the state of each credential apart, and what is to become of it: suspended, or in use again, for the
 * whole service or for one credential (SU-1).
 *
 * What is wanted survives paging and filtering. Whoever cannot be changed is shown with the reason. In a form it carries
 * the changes as JSON.
 *
 * @fires suspension-chosen - other changes are wanted now
 * @csspart table - the table, whose rows are cards in a narrow container
 * @csspart error - the sentence where nothing is to change
 */
export class UserSuspensionList extends LitElement {
  static readonly tagName = 'user-suspension-list';
  static readonly version = VERSION;
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [...base, buttons, fields, chips, listStyles, suspensionStyles];

  /** All users, or a function that gets them page by page; while it is undefined the list is loading. */
  @property({ attribute: false }) users: readonly UserRow[] | PageSource | undefined = undefined;
  /** What the list is called; by default the bank's word. */
  @property() label = '';
  /** The name under which a form carries the changes. */
  @property() name = '';
  /** Whether a form needs at least one change. */
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** A refusal to show under the list, such as the bank's; choosing takes it away. */
  @property() error = '';
  /** What is to change, at most one change a user. */
  @property({ attribute: false }) value: SuspensionChoice = noSuspension;

  readonly #i18n = new MessagesController(this, userSuspensionListMessages);
  readonly #loader = new ListLoader(this);
  readonly #field = new FormField(this, {
    anchor: () => this.renderRoot.querySelector<HTMLSelectElement>('tbody select'),
    carried: () => (this.value.chosen.length > 0 ? JSON.stringify(this.value) : ''),
  });
  /** What a change would be about, of users of whom none is wanted yet. */
  readonly #scopes = new Map<string, SuspensionScope>();
  #rowsSeen: readonly UserRow[] = [];

  /** Wants no change. */
  clear(): void {
    this.value = noSuspension;
    this.#scopes.clear();
    this.#field.emptied();
  }

  /** What is wrong in the reader's language; empty when nothing is. */
  get problem(): string {
    return this.required && this.value.chosen.length === 0 ? this.#i18n.messages.missing : '';
  }

  /** Focuses the first field of the rows, since that is where a missing change is put right. */
  override focus(options?: FocusOptions): void {
    const first = this.renderRoot.querySelector<HTMLElement>('tbody select');
    if (first) first.focus(options);
    else super.focus(options);
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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('users')) this.#loader.use(this.users, 'login-password', rowsPerPage);
    if (this.#rowsSeen === this.#loader.rows) return;
    this.#rowsSeen = this.#loader.rows;
    const choice = afterSeeingStates(this.value, this.#rowsSeen);
    if (choice !== this.value) this.#choose(choice);
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages, words } = this.#i18n;
    const { sentence, disabled } = this.#field;
    const loader = this.#loader;
    const list = this.#list();
    const rows: SuspensionView = { messages, words, disabled, wantOf: this.#wantOf, want: this.#want };
    return html`
      <div class="picker">
        ${listFilters(list, ['text'], [])}
        <div class="list">
          <table role="table" part="table" aria-busy=${loader.waiting ? 'true' : 'false'}>
            <caption class="visually-hidden">
              ${list.label}
            </caption>
            ${suspensionHead(rows)}
            <tbody>
              ${loader.rows.map((row, at) => suspensionRow(rows, row, at))} ${insteadOfRows(list, columns)}
            </tbody>
          </table>
        </div>
        ${listFoot(list)}
        <p class="error" part="error" id="error" ?hidden=${!sentence}>
          ${sentence ? [icon('warning'), sentence] : nothing}
        </p>
      </div>
    `;
  }

  /** What this list shares with a list to choose from: filters, what stands for rows, and the foot. */
  #list(): ListView {
    const { messages, words } = this.#i18n;
    return {
      messages,
      words,
      label: this.label || messages.label,
      loader: this.#loader,
      credential: 'login-password',
      tokenColumn: false,
      aboutCertificates: false,
      selection: 'single',
      scrolling: false,
      disabled: this.#field.disabled,
      choice: this.value,
      // Every row has fields of its own to choose by.
      choose: () => undefined,
      clearChoice: this.#clearChoice,
      clearFilters: this.#clearFilters,
      retry: () => void this.#retry(),
    };
  }

  readonly #wantOf = ({ id }: User): Want =>
    this.value.chosen.find((target) => target.id === id)?.input ?? {
      scope: this.#scopes.get(id) ?? 'service',
      wanted: '',
    };

  readonly #want = (user: User, { scope, wanted }: Want): void => {
    this.#scopes.set(user.id, scope);
    this.#choose(withWanted(this.value, user, wanted === '' ? undefined : { scope, wanted }));
  };

  #choose(choice: SuspensionChoice): void {
    this.value = choice;
    this.#field.typed();
    this.dispatchEvent(new SuspensionChosenEvent(choice));
  }

  // A button that goes away when it has done its work hands the focus on.
  readonly #clearChoice = (): void => {
    this.#scopes.clear();
    this.#choose(noSuspension);
    this.focus();
  };

  readonly #clearFilters = (): void => {
    const search = this.renderRoot.querySelector<HTMLInputElement>('.filters input');
    if (search) search.value = '';
    this.#loader.show({ query: '' });
    search?.focus();
  };

  async #retry(): Promise<void> {
    await this.#loader.retry();
    await this.updateComplete;
    (this.renderRoot.querySelector<HTMLElement>('.said button') ?? this).focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'user-suspension-list': UserSuspensionList;
  }
  interface HTMLElementEventMap {
    'suspension-chosen': SuspensionChosenEvent;
  }
}
