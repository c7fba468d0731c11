import { html } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { icon } from './icons.js';

/**
 * What helps to type a secret: it can be shown, until its form is submitted, and Caps Lock is noticed.
 * The element hands on its `formAssociatedCallback`, and calls `notice` for its keys.
 */
export class PasswordAids {
  isRevealed = false;
  hasCapsLock = false;
  readonly #host: ReactiveControllerHost;
  #form: HTMLFormElement | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  follow(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('submit', this.conceal);
    this.#form = form;
    form?.addEventListener('submit', this.conceal);
  }

  readonly conceal = (): void => {
    this.isRevealed = false;
    this.#host.requestUpdate();
  };

  /** What a key tells of Caps Lock; without one, that the field was left. */
  notice(event?: KeyboardEvent): void {
    const hasCapsLock = event?.getModifierState('CapsLock') ?? false;
    if (hasCapsLock === this.hasCapsLock) return;
    this.hasCapsLock = hasCapsLock;
    this.#host.requestUpdate();
  }

  /** The button in the field that shows and hides. */
  button(name: string, disabled: boolean): TemplateResult {
    return html`
      <button
        type="button"
        class="reveal"
        aria-label=${name}
        aria-pressed=${this.isRevealed ? 'true' : 'false'}
        ?disabled=${disabled}
        @click=${this.#toggle}
      >
        ${icon(this.isRevealed ? 'eye-off' : 'eye')}
      </button>
    `;
  }

  readonly #toggle = (): void => {
    this.isRevealed = !this.isRevealed;
    this.#host.requestUpdate();
  };
}
