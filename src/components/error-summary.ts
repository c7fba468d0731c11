import { LitElement, css, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { MessagesController } from '../context/messages-controller.js';
import { errorSummaryMessages } from '../messages/ja/error-summary.js';
import { VERSION } from '../version.js';
import { icon } from './internal/icons.js';
import { base } from './internal/shared-styles.js';

/** One thing to put right: the sentence that stands under the field, and the field. */
export interface ListedProblem {
  readonly message: string;
  /** What a press on the sentence focuses, in whatever shadow root it is; without one the sentence is only said. */
  readonly target?: HTMLElement | (() => HTMLElement | null | undefined);
}

/**
 * What keeps a screen from going on, each sentence with the way to its field (IN-3).
 *
 * The owner calls `focus()` when it has something new to say: moving the focus there is what announces it.
 *
 * @csspart box - the box around everything
 * @csspart heading - the heading
 */
export class ErrorSummary extends LitElement {
  static readonly tagName = 'error-summary';
  static readonly version = VERSION;
  static override styles = [
    ...base,
    css`
      .box {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0.25rem 0.625rem;
        padding: 0.875rem 1rem;
        border: 1px solid var(--_danger-line);
        border-inline-start: 0.25rem solid var(--_danger-solid);
        border-radius: var(--_radius);
        background: var(--_danger-ground);
      }
      .box[hidden] {
        display: none;
      }
      .icon {
        margin-block-start: 0.2em;
        color: var(--_danger);
      }
      h3 {
        font-size: 1rem;
      }
      ul {
        grid-column: 2;
        padding: 0;
        list-style-type: '';
      }
      li {
        padding-block: 0.25rem;
      }
      button {
        min-block-size: 1.75rem;
        padding: 0.125rem 0;
        border: 0;
        background: none;
        color: var(--_danger);
        font: inherit;
        font-weight: 600;
        text-align: start;
        text-decoration: underline;
        text-underline-offset: 0.2em;
        cursor: pointer;
      }
      button:hover {
        text-decoration-thickness: 0.125rem;
      }
    `,
  ];

  /** The problems, in the order of their fields. With none and no heading, nothing is shown. */
  @property({ attribute: false }) problems: readonly ListedProblem[] = [];
  /** What is said above them; by default that the input has errors. It may stand alone, such as a refusal by the bank. */
  @property() heading = '';

  @query('.box') private readonly box!: HTMLElement | null;

  readonly #i18n = new MessagesController(this, errorSummaryMessages);
  /** Sentences in another language may come after the call. */
  #focusWhenDrawn = false;

  /** Moves the focus to the summary, so that it is read. */
  override focus(options?: FocusOptions): void {
    this.#focusWhenDrawn = !this.box;
    this.box?.focus(options);
  }

  protected override updated(): void {
    if (this.#focusWhenDrawn && this.box) this.focus();
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    return html`
      <div
        class="box"
        part="box"
        role="group"
        aria-labelledby="heading"
        tabindex="-1"
        ?hidden=${this.problems.length === 0 && !this.heading}
      >
        ${icon('warning')}
        <h3 part="heading" id="heading">${this.heading || this.#i18n.messages.heading}</h3>
        ${
          this.problems.length > 0
            ? html`<ul>
                ${this.problems.map((problem) => html`<li>${sentence(problem)}</li>`)}
              </ul>`
            : nothing
        }
      </div>
    `;
  }
}

function sentence({ message, target }: ListedProblem) {
  if (!target) return message;
  const focusField = (): void => {
    const field = typeof target === 'function' ? target() : target;
    field?.focus();
    field?.scrollIntoView({ block: 'nearest' });
  };
  return html`<button type="button" @click=${focusField}>${message}</button>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'error-summary': ErrorSummary;
  }
}
