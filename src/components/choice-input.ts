import { LitElement, css, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { MessagesController } from '../context/messages-controller.js';
import { choiceInputMessages } from '../messages/ja/choice-input.js';
import { VERSION } from '../version.js';
import { FormField } from './internal/form-field.js';
import { icon } from './internal/icons.js';
import { base, fields } from './internal/shared-styles.js';

/** One of the things to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A sentence under the label. */
  readonly hint?: string;
}

/** Another choice was made; `value` says which. */
export class ChoiceMadeEvent extends Event {
  static readonly type = 'choice-made';
  readonly value: string;

  constructor(value: string) {
    super(ChoiceMadeEvent.type, { bubbles: true });
    this.value = value;
  }
}

/**
 * One of a few things, each with a sentence that says what it means: native radio buttons in a field set (OM-1).
 *
 * @fires choice-made - another one was chosen
 * @csspart label - the question
 * @csspart error - the sentence where nothing is chosen
 */
export class ChoiceInput extends LitElement {
  static readonly tagName = 'choice-input';
  static readonly version = VERSION;
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    ...base,
    fields,
    css`
      fieldset {
        display: grid;
        gap: 0.5rem;
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        margin-block-end: 0.5rem;
      }
      .choice {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0 0.75rem;
        align-items: center;
        padding: 0.625rem 1rem;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        cursor: pointer;
      }
      .choice:has(:checked) {
        border-color: var(--_accent);
        box-shadow: inset 0 0 0 1px var(--_accent);
      }
      .choice .hint {
        grid-column: 2;
        margin: 0;
      }
      input {
        inline-size: 1.25rem;
        block-size: 1.25rem;
        margin: 0.125rem 0;
        accent-color: var(--_accent);
      }
    `,
  ];

  /** The question. */
  @property() label = '';
  @property({ attribute: false }) choices: readonly Choice[] = [];
  /** The value of the one that is chosen; empty where none is. */
  @property() value = '';
  /** The name under which a form carries the value. */
  @property() name = '';
  /** Whether a form needs a choice. */
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** A refusal to show under the choices, such as the bank's; choosing takes it away. */
  @property() error = '';

  @query('input') private readonly input!: HTMLInputElement | null;

  readonly #i18n = new MessagesController(this, choiceInputMessages);
  readonly #field = new FormField(this, { anchor: () => this.input });

  /** Chooses none. */
  clear(): void {
    this.value = '';
    this.#field.emptied();
  }

  /** What is wrong in the reader's language; empty when nothing is. */
  get problem(): string {
    const known = this.choices.some(({ value }) => value === this.value);
    return this.required && !known ? this.#i18n.messages.missing({ label: this.label }) : '';
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
      <fieldset aria-describedby="error" ?disabled=${disabled}>
        <legend class="label" part="label">
          ${this.label} ${this.required ? html`<span class="badge">${this.#i18n.messages.required}</span>` : nothing}
        </legend>
        ${this.choices.map(
          ({ value, label, hint }) => html`
            <label class="choice">
              <input
                type="radio"
                name="choice"
                .value=${value}
                .checked=${live(value === this.value)}
                @change=${() => this.#choose(value)}
              />
              <span>${label}</span>
              ${hint ? html`<span class="hint">${hint}</span>` : nothing}
            </label>
          `,
        )}
      </fieldset>
      <p class="error" part="error" id="error" ?hidden=${!sentence}>
        ${sentence ? [icon('warning'), sentence] : nothing}
      </p>
    `;
  }

  #choose(value: string): void {
    this.value = value;
    this.#field.typed();
    this.dispatchEvent(new ChoiceMadeEvent(value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'choice-input': ChoiceInput;
  }
  interface HTMLElementEventMap {
    'choice-made': ChoiceMadeEvent;
  }
}
