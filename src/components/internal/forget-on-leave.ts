import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Empties a field that holds a secret when its page is left, also into the back/forward cache, and when its element
 * is taken out of the document for good. A move within the document keeps what was typed (FA-2).
 */
export class ForgetOnLeave implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #forget: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement, forget: () => void) {
    this.#host = host;
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#forget);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#forget);
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#forget();
    });
  }
}
