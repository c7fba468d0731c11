import { LitElement, css, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { MessagesController } from '../context/messages-controller.js';
import { tokenSerialInputMessages } from '../messages/ja/token-serial-input.js';
import { VERSION } from '../version.js';
import { FormField } from './internal/form-field.js';
import { icon } from './internal/icons.js';
import { isComposing, submitOnEnter } from './internal/keyboard.js';
import { normaliseCode } from './internal/normalise.js';
import { htmlWith } from './internal/own-elements.js';
import { firstForeign } from './internal/password-text.js';
import { base, fields } from './internal/shared-styles.js';
import { TokenPicture } from './token-picture.js';

const html = htmlWith(TokenPicture);

/** The characters of a number, and what an example begins with. */
const sets = {
  digits: { allowed: /^[0-9]$/, beginning: '' },
  'letters-and-digits': { allowed: /^[0-9A-Za-z]$/, beginning: 'AB' },
};

/**
 * The serial number or token ID of a token for one-time passwords (OM-1, OG-1).
 *
 * Full-width characters, spaces and hyphens are accepted, and normalised when the field is left; an input method is
 * never interrupted (IN-2). What cannot be a number is named with an example (IN-3). Pictures show where it stands (OM-3).
 *
 * @csspart label - the label
 * @csspart input - the native input
 * @csspart error - the sentence under a wrong number
 */
export class TokenSerialInput extends LitElement {
  static readonly tagName = 'token-serial-input';
  static readonly version = VERSION;
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    ...base,
    fields,
    css`
      input {
        max-inline-size: 24rem;
      }
      summary {
        inline-size: fit-content;
        padding-block: 0.5625rem;
        color: var(--_accent);
        font-weight: 600;
        cursor: pointer;
      }
      .pictures {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr));
        gap: 1rem;
      }
    `,
  ];

  /** The label; by default the bank's word for the number. */
  @property() label = '';
  /** A sentence under the label; by default what the number is made of. */
  @property() hint = '';
  @property() characters: 'digits' | 'letters-and-digits' = 'digits';
  /** The fewest and the most characters. */
  @property({ type: Number }) least = 8;
  @property({ type: Number }) most = 14;
  /** The kinds of tokens to show pictures of. */
  @property({ attribute: false }) models: readonly TokenPicture['model'][] = [];
  /** The name under which a form carries the number. */
  @property() name = '';
  /** Whether a form needs the number. */
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** A refusal to show under the field, such as the bank's; typing takes it away. */
  @property() error = '';

  @state() private typed = '';
  @query('input') private readonly input!: HTMLInputElement | null;

  readonly #i18n = new MessagesController(this, tokenSerialInputMessages);
  readonly #field = new FormField(this, { anchor: () => this.input });

  /** The number, normalised; a page may set it, such as on the way back to a step. */
  @property({ attribute: false })
  get value(): string {
    return normaliseCode(this.typed);
  }

  set value(value: string) {
    // What is being typed is not replaced by its own value.
    if (value !== this.value) this.typed = value;
  }

  /** Empties the field. */
  clear(): void {
    this.typed = '';
    this.#field.emptied();
  }

  /** What is wrong with the number in the reader's language; empty when nothing is. */
  get problem(): string {
    const { messages } = this.#i18n;
    const { value, least, most } = this;
    const asked = this.#asked;
    if (value === '') return this.required ? messages.missing(asked) : '';
    const foreign = firstForeign(value, sets[this.characters].allowed);
    if (foreign) return messages.notAllowed({ ...asked, ...foreign });
    const { length: typed } = value;
    return typed < least || typed > most ? messages.wrongLength({ ...asked, typed }) : '';
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
    const asked = this.#asked;
    return html`
      <label class="label" part="label" for="number">
        ${asked.label} ${this.required ? html`<span class="badge">${messages.required}</span>` : nothing}
      </label>
      <p class="hint" id="hint">${this.hint || messages.hint(asked)}</p>
      <input
        id="number"
        part="input"
        type="text"
        inputmode=${this.characters === 'digits' ? 'numeric' : 'text'}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby="hint error"
        aria-invalid=${sentence ? 'true' : 'false'}
        ?required=${this.required}
        ?disabled=${disabled}
        .value=${live(this.typed)}
        @input=${this.#take}
        @blur=${this.#leave}
        @keydown=${this.#press}
      />
      <p class="error" part="error" id="error" ?hidden=${!sentence}>
        ${sentence ? [icon('warning'), sentence] : nothing}
      </p>
      ${
        this.models.length > 0
          ? html`<details>
              <summary>${messages.where}</summary>
              <div class="pictures">
                ${this.models.map((model) => html`<token-picture .model=${model}></token-picture>`)}
              </div>
            </details>`
          : nothing
      }
    `;
  }

  get #asked() {
    const { characters, least, most } = this;
    const label = this.label || this.#i18n.messages.label;
    return { label, characters, least, most, example: sets[characters].beginning.padEnd(least, '1234567890') };
  }

  readonly #take = (): void => {
    this.typed = this.input?.value ?? '';
    this.#field.typed();
  };

  readonly #leave = (): void => {
    this.typed = this.value;
    this.#field.left();
  };

  readonly #press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !isComposing(event)) this.typed = this.value;
    submitOnEnter(event, this.#field.form);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'token-serial-input': TokenSerialInput;
  }
}
