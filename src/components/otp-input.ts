import { LitElement, css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { MessagesController } from '../context/messages-controller.js';
import { otpInputMessages } from '../messages/ja/otp-input.js';
import { VERSION } from '../version.js';
import { ForgetOnLeave } from './internal/forget-on-leave.js';
import { FormField } from './internal/form-field.js';
import { icon } from './internal/icons.js';
import { submitOnEnter } from './internal/keyboard.js';
import { normaliseCode } from './internal/normalise.js';
import { base, fields } from './internal/shared-styles.js';

/** The code in an `otp-input` changed. It carries no value: whoever may know it asks the element. */
export class CodeChangedEvent extends Event {
  static readonly type = 'code-changed';
  constructor() {
    super(CodeChangedEvent.type, { bubbles: true });
  }
}

/**
 * One field for a one-time code of 6 or 8 digits.
 *
 * Full-width digits, spaces and hyphens are accepted and normalised; what cannot be a code is named and never sent
 * (4.4, IN-2). The code is drawn in two groups, its value has none. The browser never restores it (FA-2).
 *
 * @fires code-changed - what was typed changed; without the value
 * @csspart label - the label
 * @csspart hint - the sentence under the label
 * @csspart input - the native input
 * @csspart error - the sentence under a wrong code
 * @cssprop [--madoguchi-code-size=1.875rem] - type size of the digits
 */
export class OtpInput extends LitElement {
  static readonly tagName = 'otp-input';
  static readonly version = VERSION;
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    ...base,
    fields,
    css`
      .hint {
        margin-block-end: 0.375rem;
      }
      input {
        min-block-size: 3.75rem;
        max-inline-size: 24rem;
        font-size: var(--madoguchi-code-size, 1.875rem);
        font-weight: 600;
        letter-spacing: 0.08em;
      }
    `,
  ];

  /** The label; by default the bank's word for a one-time password with its number of digits. */
  @property() label = '';
  /** A sentence under the label. */
  @property() hint = '';
  /** How many digits a code has, 4–10; another number counts as the nearest of these, and none as 6. */
  @property({ type: Number }) digits = 6;
  /** The name under which a form carries the code. */
  @property() name = '';
  /** Whether a form needs the code. */
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** A refusal to show under the field, such as the bank's; typing takes it away. */
  @property() error = '';

  @state() private typed = '';
  @query('input') private readonly input!: HTMLInputElement | null;

  readonly #i18n = new MessagesController(this, otpInputMessages);
  readonly #field = new FormField(this, { anchor: () => this.input, carriesWrong: true });

  constructor() {
    super();
    new ForgetOnLeave(this, () => this.clear());
  }

  /** The code without spaces; set by typing, emptied by `clear()`. */
  get value(): string {
    return normaliseCode(this.typed);
  }

  /** Empties the field. */
  clear(): void {
    this.typed = '';
    if (this.input) this.input.value = '';
    this.#field.emptied();
  }

  /** What is wrong with the code in the reader's language; empty when nothing is. */
  get problem(): string {
    const { messages } = this.#i18n;
    const { value } = this;
    const digits = this.#digits;
    if (value === '') return this.required ? messages.missing({ label: this.#label }) : '';
    if (!/^[0-9]*$/.test(value)) return messages.notDigits({ digits });
    return value.length === digits ? '' : messages.wrongLength({ digits, typed: value.length });
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
    const { sentence: problem } = this.#field;
    return html`
      <label class="label" part="label" for="code">
        ${this.#label} ${this.required ? html`<span class="badge">${this.#i18n.messages.required}</span>` : nothing}
      </label>
      ${this.hint ? html`<p class="hint" part="hint" id="hint">${this.hint}</p>` : nothing}
      <input
        id="code"
        part="input"
        type="text"
        inputmode="numeric"
        autocomplete="one-time-code"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby="hint error"
        aria-invalid=${problem ? 'true' : 'false'}
        ?required=${this.required}
        ?disabled=${this.#field.disabled}
        .value=${live(this.typed)}
        @input=${this.#take}
        @compositionend=${this.#take}
        @blur=${() => this.#field.left()}
        @keydown=${(event: KeyboardEvent) => submitOnEnter(event, this.#field.form)}
      />
      <p class="error" part="error" id="error" ?hidden=${!problem}>${problem ? [icon('warning'), problem] : nothing}</p>
    `;
  }

  get #digits(): number {
    return Math.min(10, Math.max(4, Math.round(this.digits))) || 6;
  }

  get #label(): string {
    return this.label || this.#i18n.messages.label({ digits: this.#digits });
  }

  readonly #take = (event: Event): void => {
    if (!this.input) return;
    if ((event as InputEvent).isComposing) {
      // Whatever draws the element meanwhile writes back what the field has, so that the input method is left alone.
      this.typed = this.input.value;
      return;
    }
    const { value, selectionStart } = this.input;
    const digitsBefore = normaliseCode(value.slice(0, selectionStart ?? value.length)).length;
    this.typed = grouped(value, this.#digits);
    this.input.value = this.typed;
    const caret = caretAfter(this.typed, digitsBefore);
    this.input.setSelectionRange(caret, caret);
    this.#field.typed();
    this.dispatchEvent(new CodeChangedEvent());
  };
}

/** 83041792 → 「8304 1792」; what is no code stays as it was typed. */
function grouped(typed: string, digits: number): string {
  const code = normaliseCode(typed);
  if (!/^[0-9]*$/.test(code)) return typed;
  const half = Math.ceil(digits / 2);
  return code.length > half ? `${code.slice(0, half)} ${code.slice(half)}` : code;
}

function caretAfter(text: string, digits: number): number {
  let seen = 0;
  let at = 0;
  while (at < text.length && seen < digits) {
    if (text[at] !== ' ') seen += 1;
    at += 1;
  }
  return at;
}

declare global {
  interface HTMLElementTagNameMap {
    'otp-input': OtpInput;
  }
  interface HTMLElementEventMap {
    'code-changed': CodeChangedEvent;
  }
}
