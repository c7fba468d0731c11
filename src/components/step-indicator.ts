import { LitElement, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { MessagesController } from '../context/messages-controller.js';
import { stepIndicatorMessages } from '../messages/ja/step-indicator.js';
import { VERSION } from '../version.js';
import { icon } from './internal/icons.js';
import { base } from './internal/shared-styles.js';

/**
 * Where a person is in a piece of business: every step with its name, or in a narrow container "2 / 3" with a bar.
 *
 * It shows and leads nowhere. Each step says its position and whether it is done to those who hear the page (AX-1).
 *
 * @csspart list - the list of steps
 * @csspart current - the name of the current step in a narrow container
 */
export class StepIndicator extends LitElement {
  static readonly tagName = 'step-indicator';
  static readonly version = VERSION;
  static override styles = [
    ...base,
    css`
      :host {
        container-type: inline-size;
      }
      .short {
        display: none;
        margin-block-end: 0.5rem;
        color: var(--_muted);
      }
      .short strong {
        color: var(--_text);
      }
      ol {
        display: flex;
        gap: 0.5rem;
        padding: 0;
        line-height: 1.3;
        overflow-wrap: break-word;
        list-style-type: '';
      }
      li {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        color: var(--_muted);
      }
      li + li::before {
        flex: none;
        inline-size: clamp(0.5rem, 6cqi - 2.5rem, 3rem);
        border-block-start: 1px solid var(--_line);
        content: '';
      }
      .done {
        color: var(--_text);
      }
      .current {
        color: var(--_text);
        font-weight: 700;
      }
      .mark {
        display: grid;
        flex: none;
        place-items: center;
        inline-size: 1.625rem;
        block-size: 1.625rem;
        border: 1px solid var(--_control-line);
        border-radius: 50%;
        font-size: 0.875rem;
        font-weight: 600;
        line-height: 1;
      }
      .done .mark {
        border-color: var(--_accent);
        color: var(--_accent);
      }
      .current .mark {
        border-color: var(--_accent);
        background: var(--_accent);
        color: var(--_on-accent);
      }
      @container (inline-size < 44rem) {
        .short {
          display: block;
        }
        ol {
          gap: 0;
          overflow: hidden;
          border-radius: 0.125rem;
        }
        li {
          position: relative;
          flex: 1;
          block-size: 0.25rem;
          background: var(--_line);
        }
        li.done,
        li.current {
          background: var(--_accent);
        }
        li + li::before {
          content: none;
        }
        .mark,
        .name {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
          white-space: nowrap;
        }
      }
      @media (forced-colors: active) {
        .current .mark {
          forced-color-adjust: none;
          border-color: Highlight;
          background: Highlight;
          color: HighlightText;
        }
        @container (inline-size < 44rem) {
          li {
            forced-color-adjust: none;
            background: GrayText;
          }
          li.done,
          li.current {
            background: Highlight;
          }
        }
      }
    `,
  ];

  /** The names of the steps, in their order. */
  @property({ attribute: false }) steps: readonly string[] = [];
  /** The current step, counted from 1; those before it are done. */
  @property({ type: Number }) current = 1;

  readonly #i18n = new MessagesController(this, stepIndicatorMessages);

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages } = this.#i18n;
    const steps = this.steps.length;
    return html`
      <p class="short" part="current" aria-hidden="true">
        ${messages.short({ step: this.current, steps })} <strong>${this.steps[this.current - 1]}</strong>
      </p>
      <ol part="list" aria-label=${messages.label}>
        ${this.steps.map((name, at) => this.#step(name, at + 1))}
      </ol>
    `;
  }

  #step(name: string, step: number) {
    const { messages } = this.#i18n;
    const isDone = step < this.current;
    const isCurrent = step === this.current;
    return html`
      <li
        class=${isDone ? 'done' : isCurrent ? 'current' : 'ahead'}
        aria-current=${ifDefined(isCurrent ? 'step' : undefined)}
      >
        <span class="mark" aria-hidden="true">${isDone ? icon('done') : messages.number({ step })}</span>
        <span class="visually-hidden">${messages.position({ step, steps: this.steps.length })}</span>
        <span class="name">${name}</span>
        ${isDone ? html`<span class="visually-hidden">${messages.done}</span>` : nothing}
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'step-indicator': StepIndicator;
  }
}
