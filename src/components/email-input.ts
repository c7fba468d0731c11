import { LitElement, css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { MessagesController } from '../context/messages-controller.js';
import { emailInputMessages } from '../messages/ja/email-input.js';
import type { EmailInputMessages } from '../messages/ja/email-input.js';
import { VERSION } from '../version.js';
import { FormField } from './internal/form-field.js';
import { icon } from './internal/icons.js';
import { isComposing, submitOnEnter } from './internal/keyboard.js';
import { firstForeign } from './internal/password-text.js';
import { base, fields } from './internal/shared-styles.js';

/**
 * An e-mail address, typed twice so that no mail goes astray (OI-1, US-3).
 *
 * Full-width characters are accepted and normalised when a field is left, blanks around go, letters keep their case
 * (IN-2). What is wrong is said at the field that is at fault (IN-3). Both fields take a paste.
 *
 * @csspart label - each label
 * @csspart input - each native input
 * @csspart error - the sentence under each
 */
export class EmailInput extends LitElement {
  static readonly tagName = 'email-input';
  static readonly version = VERSION;
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    ...base,
    fields,
    css`
      input {
        max-inline-size: 31rem;
      }
      .label:not(:first-child) {
        margin-block-start: 0.75rem;
      }
    `,
  ];

  /** The label; by default the bank's word for an e-mail address. */
  @property() label = '';
  /** A sentence under the label; by default what an address is made of. */
  @property() hint = '';
  /** Whether the address is typed once only. */
  @property({ type: Boolean }) once = false;
  /** The name under which a form carries the address. */
  @property() name = '';
  /** Whether a form needs the address. */
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** A refusal to show under the first field, such as the bank's; typing takes it away. */
  @property() error = '';

  @state() private first = '';
  @state() private second = '';
  @query('#first') private readonly firstInput!: HTMLInputElement | null;
  @query('#second') private readonly secondInput!: HTMLInputElement | null;

  readonly #i18n = new MessagesController(this, emailInputMessages);
  readonly #field = new FormField(this, { anchor: () => this.#anchor });

  /** The address, normalised; a page may set it in both fields, such as on the way back to a step. */
  @property({ attribute: false })
  get value(): string {
    return normaliseEmail(this.first);
  }

  set value(value: string) {
    // What is being typed is not replaced by its own value.
    if (value === this.value) return;
    this.first = value;
    this.second = value;
  }

  /** Empties both fields. */
  clear(): void {
    this.first = '';
    this.second = '';
    this.#field.emptied();
  }

  /** What is wrong with the address in the reader's language; empty when nothing is. */
  get problem(): string {
    return this.#problemOfFirst || this.#problemOfSecond;
  }

  /** Focuses the field that is at fault, else the first. */
  override focus(options?: FocusOptions): void {
    this.#anchor?.focus(options);
  }

  checkValidity(): boolean {
    return this.#field.checkValidity();
  }

  reportValidity(): boolean {
    const valid = this.#field.reportValidity();
    if (!valid) this.focus();
    return valid;
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
    const { sentence } = this.#field;
    const isAtSecond = !this.error && this.#anchor?.id === 'second';
    return html`
      ${this.#input('first', this.#label, this.first, isAtSecond ? '' : sentence)}
      ${
        this.once
          ? nothing
          : this.#input('second', messages.again({ label: this.#label }), this.second, isAtSecond ? sentence : '')
      }
    `;
  }

  #input(id: 'first' | 'second', label: string, typed: string, problem: string) {
    const { messages } = this.#i18n;
    return html`
      <label class="label" part="label" for=${id}>
        ${label} ${this.required ? html`<span class="badge">${messages.required}</span>` : nothing}
      </label>
      ${id === 'first' ? html`<p class="hint" id="hint">${this.hint || messages.hint}</p>` : nothing}
      <input
        id=${id}
        part="input"
        type="text"
        inputmode="email"
        autocomplete="email"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby="hint ${id}-error"
        aria-invalid=${problem ? 'true' : 'false'}
        ?required=${this.required}
        ?disabled=${this.#field.disabled}
        .value=${live(typed)}
        @input=${this.#take}
        @blur=${this.#leave}
        @keydown=${this.#press}
      />
      <p class="error" part="error" id="${id}-error" ?hidden=${!problem}>
        ${problem ? [icon('warning'), problem] : nothing}
      </p>
    `;
  }

  get #label(): string {
    return this.label || this.#i18n.messages.label;
  }

  get #anchor(): HTMLInputElement | null {
    return !this.#problemOfFirst && this.#problemOfSecond ? this.secondInput : this.firstInput;
  }

  get #problemOfFirst(): string {
    const { messages } = this.#i18n;
    const isNeeded = this.required || this.second !== '';
    if (this.value === '') return isNeeded ? messages.missing({ label: this.#label }) : '';
    return problemOf(this.value, this.#label, messages);
  }

  get #problemOfSecond(): string {
    const { messages } = this.#i18n;
    const second = normaliseEmail(this.second);
    if (this.once || second === this.value) return '';
    return messages[second === '' ? 'againMissing' : 'differs']({ label: this.#label });
  }

  readonly #take = (): void => {
    this.first = this.firstInput?.value ?? '';
    this.second = this.secondInput?.value ?? '';
    this.#field.typed();
  };

  readonly #leave = (): void => {
    this.#normalise();
    this.#field.left();
  };

  readonly #press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !isComposing(event)) this.#normalise();
    submitOnEnter(event, this.#field.form);
  };

  #normalise(): void {
    this.first = this.value;
    this.second = normaliseEmail(this.second);
  }
}

function normaliseEmail(typed: string): string {
  return typed.normalize('NFKC').trim();
}

/** Banks differ in what they let through, so only what no address can be is told. */
function problemOf(address: string, label: string, messages: EmailInputMessages): string {
  const foreign = firstForeign(address, /^[\x21-\x7e]$/);
  if (foreign) return messages.notAllowed(foreign);
  const { length: typed } = address;
  if (typed < 4 || typed > 64) return messages.wrongLength({ typed });
  return /^[^@]+@[^@.]+(\.[^@.]+)*$/.test(address) ? '' : messages.notAddress({ label });
}

declare global {
  interface HTMLElementTagNameMap {
    'email-input': EmailInput;
  }
}
