import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Challenge } from '../../contract/index.js';
import type { TokenAuthQrMessages } from '../../messages/ja/token-auth-qr.js';
import { VERSION } from '../../version.js';
import { codePlate, codePlateStyles } from './code-plate.js';
import { icon } from './icons.js';
import type { QrPath } from './qr-drawing.js';
import { base, buttons } from './shared-styles.js';

/** Part of `token-auth-qr`: what helps a person who cannot read the code – the whole screen, the text, whom to ask. */
export class CodeReadingHelp extends LitElement {
  static readonly tagName = 'code-reading-help';
  static readonly version = VERSION;
  static override styles = [
    ...base,
    buttons,
    codePlateStyles,
    css`
      .help {
        display: grid;
        gap: 0.75rem;
        padding: 0.875rem 1rem;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_sunken);
        font-size: 0.9375rem;
      }
      button {
        min-block-size: var(--_target);
        min-inline-size: 0;
        padding-inline: 1rem;
        font-size: 0.9375rem;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 0.75rem;
      }
      .row > span {
        flex: 1 1 11rem;
      }
      textarea {
        display: block;
        inline-size: 100%;
        padding: 0.5rem 0.75rem;
        border: 1px solid var(--_control-line);
        border-radius: var(--_radius-field);
        background: var(--_surface);
        color: var(--_text);
        font-family: var(--_mono);
        font-size: 0.875rem;
        field-sizing: content;
        resize: vertical;
        word-break: break-all;
      }
      dialog {
        inline-size: 100%;
        max-inline-size: none;
        block-size: 100%;
        max-block-size: none;
        border: 0;
        background: #ffffff;
        color: #18212b;
        forced-color-adjust: none;
      }
      dialog[open] {
        display: grid;
        grid-template-rows: minmax(0, 1fr) auto;
        gap: 1rem;
        justify-items: center;
        padding: 1rem;
      }
      .screen {
        display: grid;
        place-items: center;
        inline-size: 100%;
        container-type: size;
      }
      .screen .plate {
        inline-size: min(100cqi, 100cqb);
        border-radius: 0;
        box-shadow: none;
      }
      .screen .code {
        inline-size: 100%;
      }
      dialog button {
        border-color: #7d8794;
        background: #ffffff;
        color: #18212b;
      }
    `,
  ];

  @property({ attribute: false }) messages!: TokenAuthQrMessages;
  /** The challenge while its code is alive; without it only the contact is shown. */
  @property({ attribute: false }) challenge: Challenge | undefined = undefined;
  @property({ attribute: false }) drawing: QrPath | undefined = undefined;
  @property() contact = '';

  @state() private isEnlarged = false;
  @state() private copied: '' | 'copied' | 'selected' = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('textarea') private readonly text!: HTMLTextAreaElement | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('challenge')) return;
    this.copied = '';
    if (!this.challenge) this.isEnlarged = false;
  }

  protected override render() {
    const { messages, challenge } = this;
    return html`
      <div class="help">
        ${challenge ? this.#waysToRead(challenge) : nothing}
        <p><strong>${messages.contact}</strong> ${this.contact || messages.anyContact}</p>
      </div>
      ${challenge && this.isEnlarged ? this.#wholeScreen(challenge) : nothing}
    `;
  }

  #waysToRead({ payload }: Challenge) {
    const { messages } = this;
    return html`
      <div class="row">
        <button type="button" @click=${this.#enlarge}>${icon('enlarge')} ${messages.enlarge}</button>
        <span>${messages.enlargeHint}</span>
      </div>
      <div>
        <label for="text">${messages.payload}</label>
        <textarea id="text" readonly rows="5" spellcheck="false" .value=${payload}></textarea>
      </div>
      <div class="row">
        <button type="button" @click=${this.#copy}>${icon('copy')} ${messages.copy}</button>
        <span role="status">${this.copied ? messages[this.copied] : nothing}</span>
      </div>
    `;
  }

  #wholeScreen({ image }: Challenge) {
    const { messages, drawing } = this;
    return html`
      <dialog aria-label=${messages.code} @close=${this.#shrink}>
        <div class="screen">${codePlate({ drawing, image, name: messages.code, instead: nothing })}</div>
        <button type="button" @click=${this.#close}>${messages.close}</button>
      </dialog>
    `;
  }

  readonly #enlarge = async (): Promise<void> => {
    this.isEnlarged = true;
    await this.updateComplete;
    this.dialog?.showModal();
  };

  readonly #shrink = (): void => {
    this.isEnlarged = false;
  };

  readonly #close = (): void => this.dialog?.close();

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.challenge?.payload ?? '');
      this.copied = 'copied';
    } catch {
      this.text?.select();
      this.copied = 'selected';
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'code-reading-help': CodeReadingHelp;
  }
}
