import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { matrixInForce } from '../context/matrix-in-force.js';
import type { GroupInWords, MatrixGroup, PermissionInWords } from '../context/matrix-in-force.js';
import { MessagesController } from '../context/messages-controller.js';
import { SettingsConsumer } from '../context/settings-consumer.js';
import { permissionMatrixMessages } from '../messages/ja/permission-matrix.js';
import { VERSION } from '../version.js';
import { choosingStyles } from './internal/choosing-styles.js';
import { FormField } from './internal/form-field.js';
import { icon } from './internal/icons.js';
import { matrixStyles } from './internal/matrix-styles.js';
import { refuseWhereDisabled } from './internal/refuse-where-disabled.js';
import { base, buttons, fields } from './internal/shared-styles.js';

/** Other permissions are chosen now. */
export class PermissionsChosenEvent extends Event {
  static readonly type = 'permissions-chosen';
  /** Every code that is chosen. */
  readonly value: readonly string[];

  constructor(value: readonly string[]) {
    super(PermissionsChosenEvent.type, { bubbles: true });
    this.value = value;
  }
}

/**
 * What a user may do in the bank's services, with an explanation of each permission (US-4).
 *
 * Rows are services, boxes are permissions, and each group can be chosen together. No box is ever ticked or cleared but
 * by the person: a permission that needs another one says so beside itself, and with a button that adds it; what has no
 * effect at this company says why. Codes that the matrix does not show stay in the value. In a form it carries one entry
 * a code.
 *
 * @fires permissions-chosen - other permissions are chosen
 * @csspart label - what the matrix is called
 * @csspart group - a group with its services
 * @csspart error - the sentence where nothing is chosen
 */
export class PermissionMatrix extends LitElement {
  static readonly tagName = 'permission-matrix';
  static readonly version = VERSION;
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [...base, buttons, fields, choosingStyles, matrixStyles];

  /** What the matrix is called; by default the bank's word for permissions. */
  @property() label = '';
  /** A matrix in place of the profile's. */
  @property({ attribute: false }) matrix: readonly MatrixGroup[] | undefined = undefined;
  /** How the company approves transfers; `none` changes the explanations, and leaves nothing to approve. */
  @property({ attribute: 'approval-mode' }) approvalMode = 'none';
  /** The codes of what is chosen. */
  @property({ attribute: false }) value: readonly string[] = [];
  /** The name under which a form carries the codes. */
  @property() name = '';
  /** Whether a form needs at least one permission. */
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** A refusal to show under the matrix, such as the bank's; choosing takes it away. */
  @property() error = '';

  readonly #i18n = new MessagesController(this, permissionMatrixMessages);
  readonly #settings = new SettingsConsumer(this);
  readonly #field = new FormField(this, { anchor: () => this.#anchor, carried: () => this.#entries() });

  #groups: readonly GroupInWords[] = [];
  #lines: readonly PermissionInWords[] = [];

  /** Chooses nothing. */
  clear(): void {
    this.value = [];
    this.#field.emptied();
  }

  /** What is wrong in the reader's language; empty when nothing is. */
  get problem(): string {
    const { messages } = this.#i18n;
    if (this.required && this.value.length === 0) return messages.missing;
    const [first] = this.#lines.filter((line) => this.#lackedBy(line).length > 0);
    return first ? messages.lacks({ name: this.#nameOf(first), names: this.#namesOf(this.#lackedBy(first)) }) : '';
  }

  /** Focuses the box of a permission that lacks another one, else the first. */
  override focus(options?: FocusOptions): void {
    this.#anchor?.focus(options);
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

  protected override willUpdate(): void {
    const { matrix } = this;
    const { messages, locale } = this.#i18n;
    const approved = this.approvalMode !== 'none';
    this.#groups = matrixInForce(this.#settings.settings, { matrix, messages, locale, approved });
    this.#lines = this.#groups.flatMap(({ services }) => services.flatMap(({ lines }) => lines));
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages } = this.#i18n;
    // What a permission lacks is said beside it.
    const sentence = this.error || this.value.length === 0 ? this.#field.sentence : '';
    return html`
      <div role="group" aria-labelledby="label" aria-describedby="error">
        <p class="label" part="label" id="label">
          ${this.label || messages.label}
          ${this.required ? html`<span class="badge">${messages.required}</span>` : nothing}
        </p>
        ${this.#groups.map((group) => this.#group(group))}
      </div>
      <p class="error" part="error" id="error" ?hidden=${!sentence}>
        ${sentence ? [icon('warning'), sentence] : nothing}
      </p>
    `;
  }

  #group(group: GroupInWords) {
    const { messages } = this.#i18n;
    const lines = group.services.flatMap((service) => service.lines).filter((line) => this.#isAtHand(line));
    const count = lines.filter(({ code }) => this.value.includes(code)).length;
    return html`
      <fieldset part="group" ?disabled=${this.#field.disabled}>
        <legend>${group.label}</legend>
        <div class="all">
          <label class="box">
            <input
              type="checkbox"
              aria-disabled=${lines.length === 0 ? 'true' : 'false'}
              .checked=${live(count > 0 && count === lines.length)}
              .indeterminate=${live(count > 0 && count < lines.length)}
              @click=${refuseWhereDisabled}
              @change=${(event: Event) => this.#choose(lines, isChecked(event))}
            />
            <span><span class="visually-hidden">${group.label} </span>${messages.all}</span>
          </label>
          <span class="count" role="status">${messages.chosen({ count, of: lines.length })}</span>
        </div>
        ${group.services.map(
          ({ label, lines }) => html`
            <div class="service">
              <p class="name" aria-hidden="true">${label}</p>
              <div>${lines.map((line) => this.#line(line))}</div>
            </div>
          `,
        )}
      </fieldset>
    `;
  }

  #line(line: PermissionInWords) {
    const { code, label, service, explanation } = line;
    const id = this.#lines.findIndex((other) => other.code === code);
    return html`
      <div class="line">
        <label class="box">
          <input
            id="box-${id}"
            type="checkbox"
            aria-describedby="explanation-${id} note-${id}"
            aria-invalid=${this.#lackedBy(line).length > 0 ? 'true' : 'false'}
            aria-disabled=${this.#isAtHand(line) ? 'false' : 'true'}
            .value=${code}
            .checked=${live(this.value.includes(code))}
            @click=${refuseWhereDisabled}
            @change=${(event: Event) => this.#choose([line], isChecked(event))}
          />
          <span><span class="visually-hidden">${service} </span>${label}</span>
        </label>
        <div class="said">
          <p class="hint" id="explanation-${id}">${explanation}</p>
          ${this.#note(line, `note-${id}`)}
        </div>
      </div>
    `;
  }

  #note(line: PermissionInWords, id: string) {
    const { messages } = this.#i18n;
    const isChosen = this.value.includes(line.code);
    const says = (kind: 'info' | 'warning', sentence: string) =>
      html`<p class="note ${kind}" id=${id}>${icon(kind)}<span>${sentence}</span></p>`;
    if (!line.isOffered) return says('info', isChosen ? messages.approvalIdle : messages.noApproval);

    const lacked = this.#lackedBy(line);
    if (lacked.length > 0) {
      const names = this.#namesOf(lacked);
      return html`
        <p class="error" id=${id}>${icon('warning')}<span>${messages.needs({ names })}</span></p>
        <button type="button" @click=${() => this.#add(lacked)}>${messages.add({ names })}</button>
      `;
    }
    const missed = this.#lines.filter(({ code }) => line.leansOn.includes(code) && !this.value.includes(code));
    if (isChosen && missed.length > 0) return says('warning', messages.leansOn({ names: this.#namesOf(missed) }));
    const needed = this.#lines.filter(({ code }) => line.needs.includes(code));
    return needed.length > 0 ? says('info', messages.needs({ names: this.#namesOf(needed) })) : nothing;
  }

  get #anchor(): HTMLInputElement | null {
    const at = this.#lines.findIndex((line) => this.#lackedBy(line).length > 0);
    return this.renderRoot.querySelector(at < 0 ? 'input' : `#box-${at}`);
  }

  /** Whether the person can tick or clear it: what was allowed before can always be taken away. */
  #isAtHand({ isOffered, code }: PermissionInWords): boolean {
    return isOffered || this.value.includes(code);
  }

  #lackedBy({ code, needs }: PermissionInWords): readonly PermissionInWords[] {
    if (!this.value.includes(code)) return [];
    return this.#lines.filter((line) => needs.includes(line.code) && !this.value.includes(line.code));
  }

  #namesOf(lines: readonly PermissionInWords[]): readonly string[] {
    return lines.map((line) => this.#nameOf(line));
  }

  #nameOf({ service, label }: PermissionInWords): string {
    return this.#i18n.messages.named({ service, permission: label });
  }

  /** The button goes when it has done its work, and hands the focus on to what it ticked. */
  #add(lines: readonly PermissionInWords[]): void {
    this.#choose(lines, true);
    const at = this.#lines.findIndex(({ code }) => code === lines[0]?.code);
    this.renderRoot.querySelector<HTMLElement>(`#box-${at}`)?.focus();
  }

  #choose(lines: readonly PermissionInWords[], isChosen: boolean): void {
    const codes = lines.map(({ code }) => code);
    const others = this.value.filter((code) => !codes.includes(code));
    this.value = isChosen ? [...others, ...codes] : others;
    this.#field.typed();
    this.dispatchEvent(new PermissionsChosenEvent(this.value));
  }

  #entries(): FormData {
    const entries = new FormData();
    if (this.name) for (const code of this.value) entries.append(this.name, code);
    return entries;
  }
}

function isChecked({ target }: Event): boolean {
  return (target as HTMLInputElement).checked;
}

declare global {
  interface HTMLElementTagNameMap {
    'permission-matrix': PermissionMatrix;
  }
  interface HTMLElementEventMap {
    'permissions-chosen': PermissionsChosenEvent;
  }
}
