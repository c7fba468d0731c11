import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A form element that composes a `FormField`. */
export interface FormFieldHost extends ReactiveControllerHost, HTMLElement {
  readonly value: unknown;
  /** What is wrong in the reader's language; empty when nothing is. */
  readonly problem: string;
  readonly disabled: boolean;
  /** A refusal from outside; typing takes it away. */
  error: string;
}

export interface FormFieldOptions {
  /** The native field that what is wrong belongs to; of two, the one that is at fault. */
  readonly anchor: () => (HTMLElement & { readonly value: string }) | null;
  /** What a form carries, several entries as `FormData`; by default the value. */
  readonly carried?: () => string | FormData;
  /** Whether a form carries also what is wrong. */
  readonly carriesWrong?: boolean;
}

/**
 * The part of a form-associated element that all fields share: what a form carries, whether it is valid, whether what
 * is wrong is shown yet (IN-3), and whether a form disabled it. No state is kept beside the value, since it would stay
 * in the session history (FA-2).
 *
 * The element has `static formAssociated` and hands on `checkValidity`, `reportValidity` and the calls of its form.
 */
export class FormField implements ReactiveController {
  readonly #host: FormFieldHost;
  readonly #internals: ElementInternals;
  readonly #options: FormFieldOptions;
  #disabledByForm = false;
  #showsProblem = false;
  #shownAt: HTMLElement | null = null;

  constructor(host: FormFieldHost, options: FormFieldOptions) {
    this.#host = host;
    this.#internals = host.attachInternals();
    this.#options = options;
    host.addEventListener('invalid', () => this.#show(true));
    host.addController(this);
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Whether the element or a form around it is disabled. */
  get disabled(): boolean {
    return this.#host.disabled || this.#disabledByForm;
  }

  /** The sentence to show now: a refusal, else what is wrong once it may be said. */
  get sentence(): string {
    return this.#host.error || (this.#showsProblem ? this.#host.problem : '');
  }

  /** Something was typed: the refusal goes, and what is wrong once it is right or is another field's. */
  typed(): void {
    this.#host.error = '';
    if (!this.#host.problem || this.#options.anchor() !== this.#shownAt) this.#show(false);
    this.report();
  }

  /** The field was left: what is wrong with what was typed may be said. */
  left(): void {
    if (this.#options.anchor()?.value) this.#show(true);
  }

  /** The field was emptied. */
  emptied(): void {
    this.#host.error = '';
    this.#show(false);
    this.report();
  }

  checkValidity(): boolean {
    this.report();
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    this.report();
    this.#show(true);
    return this.#internals.reportValidity();
  }

  disable(byForm: boolean): void {
    this.#disabledByForm = byForm;
    this.#host.requestUpdate();
    // The own attribute is reflected in the middle of a drawing, which takes no request for another one.
    void this.#host.updateComplete.then(() => this.#host.requestUpdate());
  }

  hostUpdated(): void {
    this.report();
  }

  /** Tells the form what it carries and what is wrong. */
  report(): void {
    const { problem } = this.#host;
    const value = this.#options.carried?.() ?? String(this.#host.value);
    const carried = value !== '' && (!problem || this.#options.carriesWrong === true);
    this.#internals.setFormValue(carried ? value : null, null);
    this.#internals.setValidity({ customError: problem !== '' }, problem, this.#options.anchor() ?? undefined);
  }

  #show(shows: boolean): void {
    this.#shownAt = this.#options.anchor();
    if (shows === this.#showsProblem) return;
    this.#showsProblem = shows;
    this.#host.requestUpdate();
  }
}
