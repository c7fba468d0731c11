import { LitElement, css, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MessagesController } from '../context/messages-controller.js';
import { emailInputMessages } from '../messages/ja/email-input.js';
import type { EmailInputMessages } from '../messages/ja/email-input.js';
import { VERSION } from '../version.js';
import { firstForeign } from './internal/password-text.js';
import { base, fields } from './internal/shared-styles.js';
import { TypedTwice } from './internal/typed-twice.js';

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

  readonly #i18n = new MessagesController(this, emailInputMessages);
  readonly #twice = new TypedTwice(this, {
    label: () => this.label || this.#i18n.messages.label,
    hint: () => this.hint || this.#i18n.messages.hint,
    messages: () => this.#i18n.messages,
    problemOf: (address) => problemOf(address, this.label || this.#i18n.messages.label, this.#i18n.messages),
    once: () => this.once,
    inputMode: 'email',
    autocomplete: 'email',
  });

  /** The address, normalised; a page may set it in both fields, such as on the way back to a step. */
  @property({ attribute: false })
  get value(): string {
    return this.#twice.value;
  }

  set value(value: string) {
    this.#twice.value = value;
  }

  /** Empties both fields. */
  clear(): void {
    this.#twice.clear();
  }

  /** What is wrong with the address in the reader's language; empty when nothing is. */
  get problem(): string {
    return this.#twice.problem;
  }

  /** Focuses the field that is at fault, else the first. */
  override focus(options?: FocusOptions): void {
    this.#twice.anchor?.focus(options);
  }

  checkValidity(): boolean {
    return this.#twice.field.checkValidity();
  }

  reportValidity(): boolean {
    return this.#twice.reportValidity();
  }

  formResetCallback(): void {
    this.clear();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#twice.field.disable(disabled);
  }

  protected override render() {
    return this.#i18n.pending ? nothing : this.#twice.template();
  }
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
