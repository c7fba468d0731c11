import { LitElement, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MessagesController } from '../context/messages-controller.js';
import { tokenPictureMessages } from '../messages/ja/token-picture.js';
import type { TokenPictureMessages } from '../messages/ja/token-picture.js';
import { VERSION } from '../version.js';
import { base } from './internal/shared-styles.js';
import { drawings, marks } from './internal/token-drawings.js';
import type { Side } from './internal/token-drawings.js';

/**
 * A drawing of a token, front and back, that shows where its serial number and its one-time number stand (OM-3).
 *
 * A callout ① or ② leads from each place to its word; those who do not see the drawing hear where the places are.
 */
export class TokenPicture extends LitElement {
  static readonly tagName = 'token-picture';
  static readonly version = VERSION;
  static override styles = [
    ...base,
    css`
      figure {
        margin: 0;
        break-inside: avoid;
      }
      figcaption {
        font-weight: 600;
      }
      .sides {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1rem;
      }
      .side {
        inline-size: 11.25rem;
        font-size: 0.875rem;
      }
      svg {
        display: block;
        inline-size: 100%;
        fill: none;
        stroke: var(--_muted);
        stroke-width: 2;
      }
      .band {
        stroke-width: 12;
      }
      .keys {
        stroke-width: 9;
        stroke-dasharray: 14 9;
      }
      .place,
      .lead {
        stroke: var(--_accent);
        stroke-width: 3;
      }
      .mark {
        fill: var(--_accent);
        stroke: none;
      }
      text {
        fill: var(--_text);
        stroke: none;
        /* A drawing measures in units of its own, so that its text grows with it. */
        font: 700 13px var(--_mono);
        text-anchor: middle;
        dominant-baseline: central;
      }
      .serial {
        font-size: 11px;
      }
      .on-mark {
        fill: var(--_on-accent);
      }
      @media print {
        :host {
          color-scheme: light;
        }
      }
      @media (forced-colors: active) {
        svg {
          stroke: CanvasText;
        }
        .place,
        .lead {
          stroke: Highlight;
        }
        .mark {
          fill: CanvasText;
        }
        text {
          fill: CanvasText;
        }
        .on-mark {
          fill: Canvas;
        }
      }
    `,
  ];

  /** The kind of token. */
  @property() model: keyof TokenPictureMessages['models'] = 'card';

  readonly #i18n = new MessagesController(this, tokenPictureMessages);

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages } = this.#i18n;
    const { name, front, back } = messages.models[this.model];
    const drawn = drawings[this.model];
    return html`
      <figure>
        <figcaption>${name}</figcaption>
        <div class="sides">
          ${this.#side(drawn.front, messages.front, front)}
          ${drawn.back ? this.#side(drawn.back, messages.back, back ?? '') : nothing}
        </div>
      </figure>
    `;
  }

  #side(side: Side, name: string, inWords: string) {
    return html`
      <div class="side">
        <div aria-hidden="true">${name}</div>
        <svg role="img" aria-label=${inWords} viewBox="0 0 180 104">${side.drawing}</svg>
        ${side.marks.map(
          (mark) => html`<div aria-hidden="true">${'①②'[marks.indexOf(mark)]} ${this.#i18n.messages[mark]}</div>`,
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'token-picture': TokenPicture;
  }
}
