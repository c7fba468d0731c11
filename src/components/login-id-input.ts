import { LitElement, css, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MessagesController } from '../context/messages-controller.js';
import { loginIdInputMessages } from '../messages/ja/login-id-input.js';
import type { LoginIdInputMessages } from '../messages/ja/login-id-input.js';
import { VERSION } from '../version.js';
import { compositionFault } from './internal/new-password-rules.js';
import { base, fields } from './internal/shared-styles.js';
import { TypedTwice } from './internal/typed-twice.js';

/**
 * A login ID of 6 to 12 half-width letters and digits, both of them, typed twice (US-3).
 *
 * Full-width characters are accepted and normalised when a field is left, blanks around go, letters keep their case
 * (IN-2). What is wrong is said at the field that is at fault (IN-3); that an ID is taken only the bank knows, and the
 * page sets it as `error`.
 *
 * @csspart label - each label
 * @csspart input - each native input
 * @csspart error - the sentence under each
 */
export class LoginIdInput extends LitElement {
  static readonly tagName = 'login-id-input';
  static readonly version = VERSION;
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    ...base,
    fields,
    css`
      input {
        max-inline-size: 24rem;
        font-family: var(--_mono);
      }
      .label:not(:first-child) {
        margin-block-start: 0.75rem;
      }
    `,
  ];

  /** The label; by default the bank's word for a login ID. */
  @property() label = '';
  /** A sentence under the label; by default what an ID is made of. */
  @property() hint = '';
  /** The name under which a form carries the ID. */
  @property() name = '';
  /** Whether a form needs the ID. */
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** A refusal to show under the first field, such as that the ID is taken; typing takes it away. */
  @property() error = '';

  readonly #i18n = new MessagesController(this, loginIdInputMessages);
  readonly #twice = new TypedTwice(this, {
    label: () => this.label || this.#i18n.messages.label,
    hint: () => this.hint || this.#i18n.messages.hint(made),
    messages: () => this.#i18n.messages,
    problemOf: (loginId) => problemOf(loginId, this.label || this.#i18n.messages.label, this.#i18n.messages),
    autocomplete: 'off',
  });

  /** The ID, normalised; a page may set it in both fields, such as on the way back to a step. */
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

  /** What is wrong with the ID in the reader's language; empty when nothing is. */
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

const made = { characters: 'letters-and-digits', least: 6, most: 12 } as const;

function problemOf(loginId: string, label: string, messages: LoginIdInputMessages): string {
  const fault = compositionFault(loginId, made);
  const asked = { label, ...made };
  switch (fault?.is) {
    case undefined:
      return '';
    case 'notAllowed':
      return messages.notAllowed({ ...asked, ...fault });
    case 'wrongLength':
      return messages.wrongLength({ ...asked, ...fault });
    case 'notMixed':
      return messages.notMixed(asked);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'login-id-input': LoginIdInput;
  }
}
