import { html, nothing } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { AdminConsoleFlowMessages } from '../../messages/ja/admin-console-flow.js';
import type { Hindrance } from './hindrance.js';
import type { OpenedFlow } from './opened-flow.js';

/** Asks the person before something is lost by leaving; nobody leaves while a request is under way (FA-3). */
export class LeavingQuestion implements ReactiveController {
  readonly #host: LitElement;
  readonly #flow: OpenedFlow;
  #hindrance: Hindrance | undefined;
  #resolve: ((leaves: boolean) => void) | undefined;

  constructor(host: LitElement, flow: OpenedFlow) {
    this.#host = host;
    this.#flow = flow;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#hindrance !== undefined;
  }

  /** Resolves to whether the person leaves; who asked before is told that they stay. */
  async confirm(): Promise<boolean> {
    const { hindrance } = this.#flow;
    if (!hindrance) return true;
    this.answer(false);
    this.#hindrance = hindrance;
    this.#host.requestUpdate();
    return new Promise((resolve) => (this.#resolve = resolve));
  }

  answer(leaves: boolean): void {
    if (!this.isOpen) return;
    // Closed before it is taken away, it gives the focus back to where the person was.
    this.#dialog?.close();
    this.#resolve?.(leaves);
    this.#hindrance = undefined;
    this.#resolve = undefined;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#dialog?.open === false) this.#dialog.showModal();
  }

  hostDisconnected(): void {
    this.answer(false);
  }

  render(messages: AdminConsoleFlowMessages): TemplateResult | typeof nothing {
    const hindrance = this.#hindrance;
    if (!hindrance) return nothing;
    return html`
      <dialog aria-labelledby="question" @cancel=${this.#stay}>
        <h3 id="question">${messages.question[hindrance]}</h3>
        <p>${messages.consequence[hindrance]}</p>
        <div class="buttons">
          <button type="button" @click=${this.#stay}>${messages.stay}</button>
          ${
            hindrance === 'sending'
              ? nothing
              : html`<button type="button" class="danger" @click=${this.#leave}>${messages.leave}</button>`
          }
        </div>
      </dialog>
    `;
  }

  readonly #stay = (): void => this.answer(false);
  readonly #leave = (): void => {
    this.#flow.agreeToLeave();
    this.answer(true);
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot?.querySelector('dialog');
  }
}
