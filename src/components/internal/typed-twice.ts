import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FormField } from './form-field.js';
import type { FormFieldHost } from './form-field.js';
import { icon } from './icons.js';
import { isComposing, submitOnEnter } from './keyboard.js';

/** An element of something that is typed twice. */
export interface TypedTwiceHost extends FormFieldHost {
  readonly required: boolean;
  /** Absent before it is drawn for the first time. */
  readonly renderRoot: DocumentFragment | HTMLElement | undefined;
}

/** The sentences about something that is typed twice. */
export interface TypedTwiceMessages {
  readonly required: string;
  again(p: { label: string }): string;
  missing(p: { label: string }): string;
  againMissing(p: { label: string }): string;
  differs(p: { label: string }): string;
}

export interface TypedTwiceOptions {
  readonly label: () => string;
  readonly hint: () => string;
  readonly messages: () => TypedTwiceMessages;
  /** What is wrong with a value that is not empty; empty when nothing is. */
  readonly problemOf: (value: string) => string;
  /** Whether it is typed once only. */
  readonly once?: () => boolean;
  readonly inputMode?: 'email';
  /** What the browser may fill in. */
  readonly autocomplete: 'email' | 'off';
}

/**
 * Something that nobody should mistype and everybody may see, in two fields (US-3).
 *
 * Full-width characters are accepted and normalised when a field is left, blanks around go, letters keep their case
 * (IN-2). What is wrong is said at the field that is at fault (IN-3).
 */
export class TypedTwice {
  readonly field: FormField;
  readonly #host: TypedTwiceHost;
  readonly #options: TypedTwiceOptions;
  #first = '';
  #second = '';

  constructor(host: TypedTwiceHost, options: TypedTwiceOptions) {
    this.#host = host;
    this.#options = options;
    this.field = new FormField(host, { anchor: () => this.anchor });
  }

  /** What was typed, normalised; setting it fills both fields. */
  get value(): string {
    return normalised(this.#first);
  }

  set value(value: string) {
    // What is being typed is not replaced by its own value.
    if (value === this.value) return;
    this.#first = value;
    this.#second = value;
    this.#host.requestUpdate();
  }

  get problem(): string {
    return this.#problemOfFirst || this.#problemOfSecond;
  }

  /** The field that is at fault, else the first. */
  get anchor(): HTMLInputElement | null {
    return this.#input(!this.#problemOfFirst && this.#problemOfSecond ? 'second' : 'first');
  }

  /** Empties both fields. */
  clear(): void {
    this.#first = '';
    this.#second = '';
    this.#host.requestUpdate();
    this.field.emptied();
  }

  reportValidity(): boolean {
    const valid = this.field.reportValidity();
    if (!valid) this.anchor?.focus();
    return valid;
  }

  template(): TemplateResult {
    const { label, messages, once } = this.#options;
    const { sentence } = this.field;
    const isAtSecond = !this.#host.error && this.anchor?.id === 'second';
    const again = messages().again({ label: label() });
    return html`
      ${this.#field('first', label(), this.#first, isAtSecond ? '' : sentence)}
      ${once?.() ? nothing : this.#field('second', again, this.#second, isAtSecond ? sentence : '')}
    `;
  }

  #field(id: 'first' | 'second', label: string, typed: string, problem: string) {
    const { hint, messages, inputMode, autocomplete } = this.#options;
    const { required } = this.#host;
    return html`
      <label class="label" part="label" for=${id}>
        ${label} ${required ? html`<span class="badge">${messages().required}</span>` : nothing}
      </label>
      ${id === 'first' ? html`<p class="hint" id="hint">${hint()}</p>` : nothing}
      <input
        id=${id}
        part="input"
        type="text"
        inputmode=${inputMode ?? nothing}
        autocomplete=${autocomplete}
        autocapitalize="off"
        spellcheck="false"
        aria-describedby="hint ${id}-error"
        aria-invalid=${problem ? 'true' : 'false'}
        ?required=${required}
        ?disabled=${this.field.disabled}
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

  #input(id: 'first' | 'second'): HTMLInputElement | null {
    return this.#host.renderRoot?.querySelector(`#${id}`) ?? null;
  }

  get #problemOfFirst(): string {
    const { label, messages, problemOf } = this.#options;
    if (this.value !== '') return problemOf(this.value);
    const isNeeded = this.#host.required || this.#second !== '';
    return isNeeded ? messages().missing({ label: label() }) : '';
  }

  get #problemOfSecond(): string {
    const { label, messages, once } = this.#options;
    const second = normalised(this.#second);
    if (once?.() || second === this.value) return '';
    return messages()[second === '' ? 'againMissing' : 'differs']({ label: label() });
  }

  readonly #take = (): void => {
    this.#first = this.#input('first')?.value ?? '';
    this.#second = this.#input('second')?.value ?? '';
    this.#host.requestUpdate();
    this.field.typed();
  };

  readonly #leave = (): void => {
    this.#normalise();
    this.field.left();
  };

  readonly #press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !isComposing(event)) this.#normalise();
    submitOnEnter(event, this.field.form);
  };

  #normalise(): void {
    this.#first = this.value;
    this.#second = normalised(this.#second);
    this.#host.requestUpdate();
  }
}

function normalised(typed: string): string {
  return typed.normalize('NFKC').trim();
}
