import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { MessagesController } from '../context/messages-controller.js';
import { confirmPasswordMessages } from '../messages/ja/confirm-password.js';
import { VERSION } from '../version.js';
import { ForgetOnLeave } from './internal/forget-on-leave.js';
import { FormField } from './internal/form-field.js';
import { icon } from './internal/icons.js';
import { submitOnEnter } from './internal/keyboard.js';
import { Later } from './internal/later.js';
import { htmlWith } from './internal/own-elements.js';
import { PasswordAids } from './internal/password-aids.js';
import { firstForeign, isByPerson } from './internal/password-text.js';
import { passwordStyles } from './internal/password-styles.js';
import { base, buttons, fields, notices } from './internal/shared-styles.js';

const withKeyboard = new Later(async () =>
  htmlWith((await import('./internal/on-screen-keyboard.js')).OnScreenKeyboard),
);

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

  @state() private isFilledIn = false;
  @state() private showsKeyboard = false;
  @query('input') private readonly input!: HTMLInputElement | null;

  readonly #i18n = new MessagesController(this, confirmPasswordMessages);
  readonly #field = new FormField(this, { anchor: () => this.input });
  readonly #aids = new PasswordAids(this);
  #isTyped = false;

  constructor() {
    super();
    new ForgetOnLeave(this, () => this.clear());
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
    this.#aids.conceal();
    this.#field.emptied();
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
    return this.#field.checkValidity();
  }

  reportValidity(): boolean {
    return this.#field.reportValidity();
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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.keyboard || !changed.has('keyboard')) return;
    // One that cannot be loaded is not offered: the person's own is always there (S9).
    withKeyboard.load().then(
      () => this.requestUpdate(),
      () => undefined,
    );
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages } = this.#i18n;
    const label = this.#label;
    const { disabled, sentence } = this.#field;
    const problem = this.isFilledIn ? this.error : sentence;
    return html`
      <label class="label" part="label" for="password">
        ${label} ${this.required ? html`<span class="badge">${messages.required}</span>` : nothing}
      </label>
      ${this.hint ? html`<p class="hint" id="hint">${this.hint}</p>` : nothing}
      <div class="field">
        <input
          id="password"
          part="input"
          type=${this.#aids.isRevealed ? 'text' : 'password'}
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
        ${this.#aids.button(messages.reveal({ label }), disabled)}
      </div>
      <p class="caps" id="caps" role="status">
        ${this.#aids.hasCapsLock && !this.pin ? [icon('warning'), messages.capsLock] : nothing}
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

  #keyboard(): TemplateResult | typeof nothing {
    const html = withKeyboard.value;
    if (!html) return nothing;
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
    this.#aids.notice();
    this.#field.left();
  };

  readonly #follow = (event: KeyboardEvent): void => {
    this.#aids.notice(event);
    if (event.type === 'keydown') submitOnEnter(event, this.#field.form);
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
    this.#field.typed();
    this.dispatchEvent(new PasswordChangedEvent());
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
