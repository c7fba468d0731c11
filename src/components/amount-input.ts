import { LitElement, css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { MessagesController } from '../context/messages-controller.js';
import { amountInputMessages } from '../messages/ja/amount-input.js';
import { VERSION } from '../version.js';
import { amountFault, groupedAmount, plainAmount } from './internal/amount-text.js';
import { groupWhileTyping } from './internal/amount-typing.js';
import { FormField } from './internal/form-field.js';
import { icon } from './internal/icons.js';
import { submitOnEnter } from './internal/keyboard.js';
import { base, fields } from './internal/shared-styles.js';

/** The amount in an `amount-input` changed; `value` is what it is now. */
export class AmountChangedEvent extends Event {
  static readonly type = 'amount-changed';
  readonly value: string;

  constructor(value: string) {
    super(AmountChangedEvent.type, { bubbles: true });
    this.value = value;
  }
}

/**
 * One amount in whole yen (CO-3).
 *
 * Separators come while typing and the caret stays where it was; full-width digits, yen signs, 円 and separators are
 * accepted, typed or pasted from a spreadsheet, and an input method is never interrupted (IN-2). The browser's undo
 * works. What is no amount stays as it was typed and is named (IN-3).
 *
 * @fires amount-changed - what was typed changed
 * @csspart label - the label
 * @csspart hint - the sentence under the label
 * @csspart input - the native input
 * @csspart unit - 「円」
 * @csspart error - the sentence under a wrong amount
 */
export class AmountInput extends LitElement {
  static readonly tagName = 'amount-input';
  static readonly version = VERSION;
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    ...base,
    fields,
    css`
      .amount {
        display: flex;
        align-items: center;
        gap: 0.5rem;
      }
      input {
        flex: 0 1 16rem;
        min-inline-size: 0;
        text-align: end;
      }
      .unit {
        flex: none;
      }
      input:read-only {
        border-style: dashed;
        background: var(--_sunken);
      }
    `,
  ];

  /** The label. */
  @property() label = '';
  /** What the amount is about where the page around it shows that; read before the label and not drawn. */
  @property() about = '';
  /** A sentence under the label. */
  @property() hint = '';
  /** The most digits an amount may have, 1–15. */
  @property({ type: Number }) digits = 12;
  /** The name under which a form carries the amount. */
  @property({ reflect: true }) name = '';
  /** Whether a form needs an amount. */
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Whether the amount can be read and copied, and not changed. */
  @property({ type: Boolean, attribute: 'read-only' }) readOnly = false;
  /** Why it cannot be changed. */
  @property() reason = '';
  /** A refusal to show under the field, such as the bank's; typing takes it away. */
  @property() error = '';

  @state() private typed = '';
  @query('input') private readonly input!: HTMLInputElement | null;

  readonly #i18n = new MessagesController(this, amountInputMessages);
  readonly #field = new FormField(this, { anchor: () => this.input });
  #isWriting = false;

  /** The amount as plain digits, empty where there is none; what is no amount, as it was typed without spaces. */
  @property()
  get value(): string {
    return plainAmount(this.typed);
  }

  set value(value: string) {
    const plain = plainAmount(value ?? '');
    // What is being typed is not replaced by its own value.
    if (plain !== this.value) this.typed = groupedAmount(plain);
  }

  /** The amount as a number; `undefined` where there is none or it is wrong. */
  get valueYen(): number | undefined {
    return this.value === '' || amountFault(this.value, this.#digits) ? undefined : Number(this.value);
  }

  /** Empties the field. */
  clear(): void {
    this.typed = '';
    this.#field.emptied();
  }

  /** What is wrong with the amount in the reader's language; empty when nothing is. */
  get problem(): string {
    const { messages } = this.#i18n;
    const digits = this.#digits;
    if (this.value === '') return this.required ? messages.missing({ label: this.#label, digits }) : '';
    const fault = amountFault(this.value, digits);
    if (!fault) return '';
    if (fault.is === 'foreign') return messages.foreign({ digits, character: fault.character });
    return fault.is === 'too-long'
      ? messages['too-long']({ digits, typed: fault.typed })
      : messages[fault.is]({ digits });
  }

  checkValidity(): boolean {
    return this.#field.checkValidity();
  }

  reportValidity(): boolean {
    return this.#field.reportValidity();
  }

  formResetCallback(): void {
    this.clear();
    this.value = this.getAttribute('value') ?? '';
  }

  formDisabledCallback(disabled: boolean): void {
    this.#field.disable(disabled);
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages } = this.#i18n;
    const { sentence } = this.#field;
    return html`
      <label class="label" part="label" for="amount">
        <span>${this.about ? html`<span class="visually-hidden">${this.about} </span>` : nothing}${this.#label}</span>
        ${this.required ? html`<span class="badge">${messages.required}</span>` : nothing}
      </label>
      ${this.hint ? html`<p class="hint" part="hint" id="hint">${this.hint}</p>` : nothing}
      <div class="amount">
        <input
          id="amount"
          part="input"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="hint reason error"
          aria-invalid=${sentence ? 'true' : 'false'}
          ?required=${this.required}
          ?disabled=${this.#field.disabled}
          ?readonly=${this.readOnly}
          .value=${live(this.typed)}
          @input=${this.#take}
          @compositionend=${this.#take}
          @paste=${this.#paste}
          @blur=${this.#leave}
          @keydown=${(event: KeyboardEvent) => submitOnEnter(event, this.#field.form)}
        />
        <label class="unit" part="unit" for="amount">${messages.unit}</label>
      </div>
      ${this.readOnly && this.reason ? html`<p class="hint" id="reason">${this.reason}</p>` : nothing}
      <p class="error" part="error" id="error" ?hidden=${!sentence}>
        ${sentence ? [icon('warning'), sentence] : nothing}
      </p>
    `;
  }

  get #digits(): number {
    return Math.min(15, Math.max(1, Math.round(this.digits))) || 12;
  }

  get #label(): string {
    return this.label || this.#i18n.messages.label;
  }

  readonly #take = (event: Event): void => {
    // Writing the separators is an input of its own.
    if (!this.input || this.#isWriting) return;
    if ((event as InputEvent).isComposing) {
      // Whatever draws the element meanwhile writes back what the field has, so that the input method is left alone.
      this.typed = this.input.value;
      return;
    }
    this.#isWriting = true;
    this.typed = groupWhileTyping(this.input, event, this.typed);
    this.#isWriting = false;
    this.#field.typed();
    this.dispatchEvent(new AmountChangedEvent(this.value));
  };

  /** The browser would make one amount of several cells. */
  readonly #paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (this.readOnly || !/[\t\r\n]/.test(text)) return;
    event.preventDefault();
    this.error = this.#i18n.messages.several;
  };

  readonly #leave = (): void => {
    if (/^[0-9]*$/.test(this.value)) this.typed = groupedAmount(this.value);
    this.#field.left();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'amount-input': AmountInput;
  }
  interface HTMLElementEventMap {
    'amount-changed': AmountChangedEvent;
  }
}
