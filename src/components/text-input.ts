import { LitElement, css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { MessagesController } from '../context/messages-controller.js';
import { textInputMessages } from '../messages/ja/text-input.js';
import { VERSION } from '../version.js';
import { FormField } from './internal/form-field.js';
import { icon } from './internal/icons.js';
import { submitOnEnter } from './internal/keyboard.js';
import { firstForeign } from './internal/password-text.js';
import { base, fields } from './internal/shared-styles.js';

/** Another text was typed; `value` is it. */
export class TextChangedEvent extends Event {
  static readonly type = 'text-changed';
  readonly value: string;

  constructor(value: string) {
    super(TextChangedEvent.type, { bubbles: true });
    this.value = value;
  }
}

/**
 * One line of text, such as a name or a note (CO-1). Written characters are counted, whatever they are kept in.
 *
 * @fires text-changed - another text was typed
 * @csspart label - the label
 * @csspart input - the field
 * @csspart error - the sentence that says what is wrong
 */
export class TextInput extends LitElement {
  static readonly tagName = 'text-input';
  static readonly version = VERSION;
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    ...base,
    fields,
    css`
      input {
        max-inline-size: 40rem;
      }
    `,
  ];

  @property() label = '';
  /** A sentence under the label. */
  @property() hint = '';
  /** The most characters. */
  @property({ type: Number }) characters = 100;
  /** Whether it is made of full-width characters; half-width ones are taken and made full-width (IN-2). */
  @property({ type: Boolean, attribute: 'full-width' }) fullWidth = false;
  /** The name under which a form carries the text. */
  @property() name = '';
  /** Whether a form needs the text. */
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** A refusal to show under the field, such as the bank's; typing takes it away. */
  @property() error = '';

  /** As it is typed, spaces at the ends included. */
  @state() private typed = '';
  @query('input') private readonly input!: HTMLInputElement | null;

  readonly #i18n = new MessagesController(this, textInputMessages);
  readonly #field = new FormField(this, { anchor: () => this.input });
  #hasTyped = false;

  /** The text without spaces at its ends. */
  @property()
  get value(): string {
    return this.#tidy(this.typed);
  }

  set value(value: string) {
    // What is being typed is not replaced by its own value.
    if (this.#tidy(value) !== this.value) this.typed = value;
  }

  /** Empties the field. */
  clear(): void {
    this.typed = '';
    this.#field.emptied();
  }

  /** What is wrong in the reader's language; empty when nothing is. */
  get problem(): string {
    const { messages } = this.#i18n;
    const { label, value, characters } = this;
    const typed = [...value].length;
    if (typed === 0) return this.required ? messages.missing({ label }) : '';
    if (typed > characters) return messages.tooLong({ label, characters, typed });
    const foreign = this.fullWidth ? firstForeign(value, fullWidthCharacter) : undefined;
    return foreign ? messages.notFullWidth(foreign) : '';
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
    const { sentence, disabled } = this.#field;
    return html`
      <label class="label" part="label" for="input">
        ${this.label} ${this.required ? html`<span class="badge">${this.#i18n.messages.required}</span>` : nothing}
      </label>
      <p class="hint" id="hint">${this.hint}</p>
      <input
        id="input"
        part="input"
        type="text"
        autocomplete="off"
        aria-describedby="hint error"
        aria-invalid=${sentence ? 'true' : 'false'}
        ?required=${this.required}
        ?disabled=${disabled}
        .value=${live(this.typed)}
        @input=${this.#take}
        @blur=${this.#leave}
        @keydown=${(event: KeyboardEvent) => submitOnEnter(event, this.#field.form)}
      />
      <p class="error" part="error" id="error" ?hidden=${!sentence}>
        ${sentence ? [icon('warning'), sentence] : nothing}
      </p>
    `;
  }

  readonly #take = (event: InputEvent): void => {
    this.typed = (event.target as HTMLInputElement).value;
    this.#field.typed();
    this.#hasTyped = true;
    this.dispatchEvent(new TextChangedEvent(this.value));
  };

  /** What was not typed here stays as it is. */
  readonly #leave = (): void => {
    if (this.#hasTyped) this.typed = this.value;
    this.#field.left();
  };

  #tidy(text: string): string {
    const trimmed = text.trim();
    return this.fullWidth ? toFullWidth(trimmed) : trimmed;
  }
}

/** Any but those of half width and those that are nothing to see. */
const fullWidthCharacter = /^[^\u0020-\u007e\u00a0\uff61-\uff9f\p{C}]$/u;

/** Letters, digits, signs, spaces and kana of half width in full width. */
function toFullWidth(text: string): string {
  return text
    .replace(/[\uff61-\uff9f]+/g, (kana) => kana.normalize('NFKC'))
    .replace(/[\x21-\x7e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000');
}

declare global {
  interface HTMLElementTagNameMap {
    'text-input': TextInput;
  }
  interface HTMLElementEventMap {
    'text-changed': TextChangedEvent;
  }
}
