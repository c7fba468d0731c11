import { LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { MessagesController } from '../context/messages-controller.js';
import { confirmPasswordMessages } from '../messages/ja/confirm-password.js';
import { VERSION } from '../version.js';
import { ForgetOnLeave } from './internal/forget-on-leave.js';
import { icon } from './internal/icons.js';
import { submitOnEnter } from './internal/keyboard.js';
import { OnScreenKeyboard } from './internal/on-screen-keyboard.js';
import { htmlWith } from './internal/own-elements.js';
import { firstForeign, isByPerson } from './internal/password-text.js';
import { passwordStyles } from './internal/password-styles.js';
import { base, buttons, fields, notices } from './internal/shared-styles.js';

const html = htmlWith(OnScreenKeyboard);

/** What stands in a `confirm-password` changed. It carries no value: whoever may know it asks the element. */
export class PasswordChangedEvent extends Event {
  static readonly type = 'password-changed';
  constructor() {
    super(PasswordChangedEvent.type, { bubbles: true });
  }
}

/**
 * The confirmation password, or the contract's PIN, of the person who confirms an operation.
 *
 * The value is byte-exact: neither trimmed nor folded; a character that no password can hold is named instead (IN-2).
 * It lives in the native input alone, which stands one level deep in the open root, and in no attribute, event or form
 * state; whoever has sent it calls `clear()`, which also hides it again (FA-2). What the browser filled in and nobody
 * touched may be another password and would cost a try (4.4), so it has no value until the person says so. Password
 * managers that do not look into shadow roots cannot fill it (S8); pasting always works.
 *
 * @fires password-changed - what was typed changed; without the value
 * @csspart label - the label
 * @csspart input - the native input
 * @csspart keyboard - the on-screen keyboard
 * @csspart error - the sentence under a wrong password
 * @cssprop [--madoguchi-password-size=24rem] - greatest width of the field
 */
export class ConfirmPassword extends LitElement {
  static readonly tagName = 'confirm-password';
  static readonly version = VERSION;
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [...base, buttons, fields, notices, passwordStyles];

  /** The label; by default the bank's word for this password. */
  @property() label = '';
  /** A sentence under the label. */
  @property() hint = '';
  /** The name under which a form carries the password. */
  @property() name = '';
  /** Whether it is the contract's PIN: digits, with the bank's word for it. */
  @property({ type: Boolean }) pin = false;
  /** Whether a keyboard on the screen is offered beside the person's own. */
  @property({ type: Boolean }) keyboard = false;
  /** Whether a form needs the password. */
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** A refusal to show under the field, such as the bank's; typing takes it away. */
  @property() error = '';

  @state() private showsProblem = false;
  @state() private isRevealed = false;
  @state() private isFilledIn = false;
  @state() private hasCapsLock = false;
  @state() private showsKeyboard = false;
  @query('input') private readonly input!: HTMLInputElement | null;

  readonly #internals = this.attachInternals();
  readonly #i18n = new MessagesController(this, confirmPasswordMessages);
  #form: HTMLFormElement | null = null;
  #isTyped = false;
  #disabledByForm = false;

  constructor() {
    super();
    new ForgetOnLeave(this, () => this.clear());
    this.addEventListener('invalid', () => (this.showsProblem = true));
  }

  /** What the person typed, to the byte; empty while it is only what the browser filled in. */
  get value(): string {
    return this.#isUntouched ? '' : this.#typed;
  }

  /** Empties the field and hides what will be typed next. */
  clear(): void {
    if (this.input) this.input.value = '';
    this.#isTyped = false;
    this.isFilledIn = false;
    this.isRevealed = false;
    this.showsProblem = false;
    this.error = '';
    this.#report();
  }

  /** What is wrong with the password in the reader's language; empty when nothing is. */
  get problem(): string {
    const { messages } = this.#i18n;
    const label = this.#label;
    if (this.#typed === '') return this.required ? messages.missing({ label }) : '';
    if (this.#isUntouched) return messages.filledIn({ label });
    if (this.pin) return /^[0-9]+$/.test(this.#typed) ? '' : messages.notDigits({ label });
    const foreign = firstForeign(this.#typed);
    return foreign ? messages.notAllowed(foreign) : '';
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

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('submit', this.#conceal);
    this.#form = form;
    form?.addEventListener('submit', this.#conceal);
  }

  formResetCallback(): void {
    this.clear();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabledByForm = disabled;
    this.requestUpdate();
    // The own attribute is reflected in the middle of a drawing, which takes no request for another one.
    void this.updateComplete.then(() => this.requestUpdate());
    // The own attribute is reflected in the middle of a drawing, which takes no request for another one.
    void this.updateComplete.then(() => this.requestUpdate());
  }

  protected override updated(): void {
    this.#report();
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages } = this.#i18n;
    const label = this.#label;
    const disabled = this.disabled || this.#disabledByForm;
    const problem = this.error || (this.showsProblem && !this.isFilledIn ? this.problem : '');
    return html`
      <label class="label" part="label" for="password">
        ${label} ${this.required ? html`<span class="badge">${messages.required}</span>` : nothing}
      </label>
      ${this.hint ? html`<p class="hint" id="hint">${this.hint}</p>` : nothing}
      <div class="field">
        <input
          id="password"
          part="input"
          type=${this.isRevealed ? 'text' : 'password'}
          inputmode=${this.showsKeyboard ? 'none' : this.pin ? 'numeric' : nothing}
          autocomplete="current-password"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="hint caps filled-in error"
          aria-invalid=${problem ? 'true' : 'false'}
          ?required=${this.required}
          ?disabled=${disabled}
          @input=${this.#take}
          @change=${this.#look}
          @focus=${this.#look}
          @blur=${this.#judge}
          @keydown=${this.#follow}
          @keyup=${this.#follow}
        />
        <button
          type="button"
          class="reveal"
          aria-label=${messages.reveal({ label })}
          aria-pressed=${this.isRevealed ? 'true' : 'false'}
          ?disabled=${disabled}
          @click=${this.#toggleRevealed}
        >
          ${icon(this.isRevealed ? 'eye-off' : 'eye')}
        </button>
      </div>
      <p class="caps" id="caps" role="status">
        ${this.hasCapsLock && !this.pin ? [icon('warning'), messages.capsLock] : nothing}
      </p>
      <div id="filled-in" role="status">
        ${
          this.isFilledIn
            ? html`<div class="notice warning">
                ${icon('warning')}
                <div>
                  <p>${messages.filledIn({ label })}</p>
                  <button type="button" @click=${this.#useFilledIn}>${messages.useFilledIn}</button>
                </div>
              </div>`
            : nothing
        }
      </div>
      <p class="error" part="error" id="error" ?hidden=${!problem}>${problem ? [icon('warning'), problem] : nothing}</p>
      ${this.keyboard && !disabled ? this.#keyboard() : nothing}
    `;
  }

  #keyboard() {
    return html`
      <button
        type="button"
        class="quiet opener"
        aria-expanded=${this.showsKeyboard ? 'true' : 'false'}
        @click=${this.#toggleKeyboard}
      >
        ${this.#i18n.messages.keyboard}
      </button>
      ${
        this.showsKeyboard
          ? html`<on-screen-keyboard
              part="keyboard"
              class="keyboard"
              .field=${this.input}
              ?digits-only=${this.pin}
            ></on-screen-keyboard>`
          : nothing
      }
    `;
  }

  get #label(): string {
    return this.label || this.#i18n.messages[this.pin ? 'pinLabel' : 'label'];
  }

  get #typed(): string {
    return this.input?.value ?? '';
  }

  get #isUntouched(): boolean {
    return this.#typed !== '' && !this.#isTyped;
  }

  readonly #take = (event: Event): void => this.#changed(isByPerson(event));

  readonly #look = (): void => {
    this.isFilledIn = this.#isUntouched;
  };

  readonly #judge = (): void => {
    this.#look();
    this.hasCapsLock = false;
    if (this.#typed !== '') this.showsProblem = true;
  };

  readonly #follow = (event: KeyboardEvent): void => {
    this.hasCapsLock = event.getModifierState('CapsLock');
    if (event.type === 'keydown') submitOnEnter(event, this.#internals.form);
  };

  readonly #conceal = (): void => {
    this.isRevealed = false;
  };

  readonly #toggleRevealed = (): void => {
    this.isRevealed = !this.isRevealed;
  };

  readonly #toggleKeyboard = (): void => {
    this.showsKeyboard = !this.showsKeyboard;
  };

  readonly #useFilledIn = (): void => {
    this.#changed(true);
    this.input?.focus();
  };

  #changed(byPerson: boolean): void {
    this.#isTyped = byPerson && this.#typed !== '';
    this.#look();
    this.error = '';
    if (!this.problem) this.showsProblem = false;
    this.#report();
    this.dispatchEvent(new PasswordChangedEvent());
  }

  #report(): void {
    const { problem } = this;
    // No state beside the value: it would be kept in the session history.
    this.#internals.setFormValue(problem || this.value === '' ? null : this.value, null);
    if (problem) {
      const flag = this.#typed === '' ? { valueMissing: true } : { customError: true };
      this.#internals.setValidity(flag, problem, this.input ?? undefined);
    } else {
      this.#internals.setValidity({});
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'confirm-password': ConfirmPassword;
  }
  interface HTMLElementEventMap {
    'password-changed': PasswordChangedEvent;
  }
}
