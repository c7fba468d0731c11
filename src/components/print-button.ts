import { LitElement, css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { MessagesController } from '../context/messages-controller.js';
import { printButtonMessages } from '../messages/ja/print-button.js';
import { VERSION } from '../version.js';
import { icon } from './internal/icons.js';
import { Later } from './internal/later.js';
import type { PrintDocument } from './internal/print/print-document.js';
import { base, buttons } from './internal/shared-styles.js';

/**
 * A document is about to be printed; `preventDefault()` leaves that to the portal, such as to its own PDF. It crosses
 * shadow roots, so that a portal around a flow hears it.
 */
export class BeforePrintEvent extends Event {
  static readonly type = 'before-print';
  /** What would be printed. */
  readonly document: PrintDocument;

  constructor(document: PrintDocument) {
    super(BeforePrintEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.document = document;
  }
}

/** What is to be printed, or how it is made once it is asked for. */
export type PrintSource = PrintDocument | (() => PrintDocument | Promise<PrintDocument>);

const press = new Later(async () => {
  const [{ printInFrame }, { writeDocument }] = await Promise.all([
    import('./internal/print/print-in-frame.js'),
    import('./internal/print/write-document.js'),
  ]);
  return { printInFrame, writeDocument };
});

/**
 * 「印刷」: puts a document on A4, or into a PDF, as a page of its own (PR-1, US-7).
 *
 * It works inside any shadow root and under the strictest policy, and opens no window. What it needs to print is
 * loaded once the button is reached. The focus is back at the button afterwards.
 *
 * @fires before-print - a document is about to be printed; can be stopped
 * @csspart button - the button
 */
export class PrintButton extends LitElement {
  static readonly tagName = 'print-button';
  static readonly version = VERSION;
  static override styles = [
    ...base,
    buttons,
    css`
      iframe {
        position: fixed;
        inset: 0;
        inline-size: 0;
        block-size: 0;
        border: 0;
        opacity: 0;
        pointer-events: none;
      }
      .problem {
        color: var(--_danger);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** What is to be printed, or what makes it; without it there is no button. */
  @property({ attribute: false }) document: PrintSource | undefined = undefined;

  @state() private failed = false;
  @query('button') private readonly button!: HTMLButtonElement | null;
  @query('.paper') private readonly paper!: HTMLElement | null;

  readonly #i18n = new MessagesController(this, printButtonMessages);
  #printing = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.paper?.replaceChildren();
  }

  protected override render() {
    if (this.#i18n.pending || !this.document) return nothing;
    const { messages } = this.#i18n;
    return html`
      <button type="button" part="button" @click=${this.#print} @focus=${this.#prepare} @pointerenter=${this.#prepare}>
        ${icon('print')} ${messages.label}
      </button>
      <p class="problem" role="status">${this.failed ? messages.notReady : nothing}</p>
      <div class="paper"></div>
    `;
  }

  readonly #prepare = (): void => {
    // Where it fails, pressing tries again and says so.
    press.load().catch(() => undefined);
  };

  readonly #print = async (): Promise<void> => {
    if (this.#printing || !this.document) return;
    this.#printing = true;
    this.failed = false;
    try {
      const paper = await (typeof this.document === 'function' ? this.document() : this.document);
      if (this.dispatchEvent(new BeforePrintEvent(paper))) await this.#putOnPaper(paper);
    } catch (error) {
      console.warn('madoguchi: nothing could be printed.', error);
      this.failed = true;
    } finally {
      this.#printing = false;
    }
  };

  async #putOnPaper(paper: PrintDocument): Promise<void> {
    await press.load();
    const { messages, formats, locale } = this.#i18n;
    const words = { ...messages, lang: locale, at: formats.dateTime(paper.when) };
    // Where the element was taken away meanwhile, there is nobody to print for.
    if (!press.value || !this.isConnected || !this.paper) return;
    const { printInFrame, writeDocument } = press.value;
    await printInFrame(
      this.paper,
      (page) => writeDocument(page, paper, words),
      () => this.button?.focus(),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'print-button': PrintButton;
  }
  interface HTMLElementEventMap {
    'before-print': BeforePrintEvent;
  }
}
