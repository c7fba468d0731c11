import { LitElement, css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { MessagesController } from '../context/messages-controller.js';
import { newPasswordInputMessages } from '../messages/ja/new-password-input.js';
import { VERSION } from '../version.js';
import { ForgetOnLeave } from './internal/forget-on-leave.js';
import { FormField } from './internal/form-field.js';
import { icon } from './internal/icons.js';
import { submitOnEnter } from './internal/keyboard.js';
import { newPasswordFault } from './internal/new-password-rules.js';
import type { NewPasswordFault } from './internal/new-password-rules.js';
import { PasswordAids } from './internal/password-aids.js';
import { passwordStyles } from './internal/password-styles.js';
import { base, buttons, chips, fields } from './internal/shared-styles.js';

/**
 * A new secret, typed twice: a password, or digits such as the start password of a token (OI-1, US-3).
 *
 * The value is byte-exact: neither trimmed nor folded; what cannot be part of it is named before anything is sent
 * (IN-2). It lives in the native inputs alone and is gone when the element leaves its page (FA-2); whoever owns the
 * flow takes it before, and sets `kept` on the way back: then it reads 「入力済み」, has no value and no problem, and
 * what is kept stays good until something else is typed (IN-3).
 *
 * @csspart label - each label
 * @csspart input - each native input
 * @csspart error - the sentence under each
 * @cssprop [--madoguchi-password-size=24rem] - greatest width of the fields
 */
export class NewPasswordInput extends LitElement {
  static readonly tagName = 'new-password-input';
  static readonly version = VERSION;
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    ...base,
    buttons,
    chips,
    fields,
    passwordStyles,
    css`
      .field ~ .label {
        margin-block-start: 0.75rem;
      }
      .kept {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.75rem;
      }
    `,
  ];

  /** The label; by default that it is a new password. */
  @property() label = '';
  /** A sentence under the label; by default what the secret is made of. */
  @property() hint = '';
  /** Letters and digits: both are needed, and letters are case-sensitive. */
  @property() characters: 'digits' | 'letters-and-digits' = 'letters-and-digits';
  /** The fewest and the most characters. */
  @property({ type: Number }) least = 6;
  @property({ type: Number }) most = 12;
  /** The person's login ID, which the secret may not equal. */
  @property({ attribute: false }) forbidden = '';
  /** Whether the owner of the flow keeps a value that was typed before. */
  @property({ type: Boolean }) kept = false;
  /** The name under which a form carries the secret. */
  @property() name = '';
  /** Whether a form needs the secret. */
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** A refusal to show under the first field, such as the bank's; typing takes it away. */
  @property() error = '';

  @state() private isRetyping = false;
  @query('#first') private readonly first!: HTMLInputElement | null;
  @query('#second') private readonly second!: HTMLInputElement | null;
  @query('button') private readonly button!: HTMLButtonElement | null;

  readonly #i18n = new MessagesController(this, newPasswordInputMessages);
  readonly #field = new FormField(this, { anchor: () => this.#anchor });
  readonly #aids = new PasswordAids(this);

  constructor() {
    super();
    new ForgetOnLeave(this, () => this.clear());
  }

  /** What was typed, to the byte; empty while what is kept stays good. */
  get value(): string {
    return this.first?.value ?? '';
  }

  /** Empties both fields, hides what will be typed next, and goes back to what is kept. */
  clear(): void {
    if (this.first) this.first.value = '';
    if (this.second) this.second.value = '';
    this.isRetyping = false;
    this.#aids.conceal();
    this.#field.emptied();
  }

  /** What is wrong with the secret in the reader's language; empty when nothing is. */
  get problem(): string {
    const fault = this.#fault;
    if (!fault) return '';
    const { messages } = this.#i18n;
    const asked = this.#asked;
    switch (fault.is) {
      case 'notAllowed':
        return messages.notAllowed({ ...asked, ...fault });
      case 'wrongLength':
        return messages.wrongLength({ ...asked, ...fault });
      default:
        return messages[fault.is](asked);
    }
  }

  /** Focuses the field that is at fault, else the first; while a value is kept, the button to type it anew. */
  override focus(options?: FocusOptions): void {
    (this.#anchor ?? this.button)?.focus(options);
  }

  checkValidity(): boolean {
    return this.#field.checkValidity();
  }

  reportValidity(): boolean {
    const valid = this.#field.reportValidity();
    if (!valid) this.focus();
    return valid;
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#aids.follow(form);
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
    const { disabled, sentence } = this.#field;
    const asked = this.#asked;
    if (this.#isKept) {
      return html`
        <p class="label" part="label" id="label">${asked.label}</p>
        <div class="kept">
          <span class="chip done">${icon('done')} ${messages.kept}</span>
          <button type="button" aria-describedby="label" ?disabled=${disabled} @click=${this.#retype}>
            ${messages.retype}
          </button>
        </div>
        ${this.#error('first', sentence)}
      `;
    }
    const isAtSecond = !this.error && this.#anchor?.id === 'second';
    return html`
      ${this.#label('first', asked.label)}
      <p class="hint" id="hint">${this.hint || messages.hint(asked)}</p>
      <div class="field">
        ${this.#input('first', isAtSecond ? '' : sentence)} ${this.#aids.button(messages.reveal(asked), disabled)}
      </div>
      ${this.#error('first', isAtSecond ? '' : sentence)} ${this.#label('second', messages.again(asked))}
      <div class="field">${this.#input('second', isAtSecond ? sentence : '')}</div>
      ${this.#error('second', isAtSecond ? sentence : '')}
      <p class="caps" id="caps" role="status">
        ${this.#aids.hasCapsLock && this.characters !== 'digits' ? [icon('warning'), messages.capsLock] : nothing}
      </p>
      ${
        this.kept
          ? html`<button type="button" class="quiet opener" ?disabled=${disabled} @click=${this.#keep}>
              ${messages.keep}
            </button>`
          : nothing
      }
    `;
  }

  #label(id: string, label: string) {
    const badge = this.required ? html`<span class="badge">${this.#i18n.messages.required}</span>` : nothing;
    return html`<label class="label" part="label" for=${id}>${label} ${badge}</label>`;
  }

  #input(id: string, problem: string) {
    return html`
      <input
        id=${id}
        part="input"
        type=${this.#aids.isRevealed ? 'text' : 'password'}
        inputmode=${this.characters === 'digits' ? 'numeric' : nothing}
        autocomplete="new-password"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby="hint caps ${id}-error"
        aria-invalid=${problem ? 'true' : 'false'}
        ?required=${this.required}
        ?disabled=${this.#field.disabled}
        @input=${this.#take}
        @blur=${this.#leave}
        @keydown=${this.#follow}
        @keyup=${this.#follow}
      />
    `;
  }

  #error(id: string, problem: string) {
    return html`<p class="error" part="error" id="${id}-error" ?hidden=${!problem}>
      ${problem ? [icon('warning'), problem] : nothing}
    </p>`;
  }

  get #asked() {
    const { characters, least, most } = this;
    return { label: this.label || this.#i18n.messages.label, characters, least, most };
  }

  get #isKept(): boolean {
    return this.kept && !this.isRetyping;
  }

  get #fault(): NewPasswordFault | undefined {
    const second = this.second?.value ?? '';
    if (this.#isKept || (!this.required && this.value === '' && second === '')) return undefined;
    return newPasswordFault(this.value, second, this);
  }

  get #anchor(): HTMLInputElement | null {
    const { is } = this.#fault ?? {};
    return is === 'againMissing' || is === 'differs' ? this.second : this.first;
  }

  readonly #take = (): void => {
    this.#field.typed();
    this.requestUpdate();
  };

  readonly #leave = (): void => {
    this.#aids.notice();
    this.#field.left();
  };

  readonly #follow = (event: KeyboardEvent): void => {
    this.#aids.notice(event);
    if (event.type === 'keydown') submitOnEnter(event, this.#field.form);
  };

  readonly #retype = async (): Promise<void> => {
    this.isRetyping = true;
    await this.updateComplete;
    this.focus();
  };

  readonly #keep = async (): Promise<void> => {
    this.clear();
    await this.updateComplete;
    this.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'new-password-input': NewPasswordInput;
  }
}
