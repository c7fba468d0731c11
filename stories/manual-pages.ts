import { LitElement, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { tokens } from '../src/components/internal/tokens.js';

/** One step of a manual and the page behind it, as `npm run pictures` wrote them down. */
interface PicturedStep {
  /** The file of the walk, `seed-003`. */
  readonly walk: string;
  /** The tag on the page. */
  readonly flow: string;
  /** The walk's title. */
  readonly title: string;
  /** The manual's words. */
  readonly words: string;
  /** The file of the picture. */
  readonly picture: string;
}

const [written] = Object.values(import.meta.glob('./walks/walks.json', { eager: true, import: 'default' }));
const steps = (written ?? []) as readonly PicturedStep[];
const pictures = import.meta.glob('./walks/*.webp', { eager: true, import: 'default', query: '?url' });

/** The manuals' steps of one flow, each beside a picture of the page behind it (ST-1). */
export class ManualPages extends LitElement {
  static readonly tagName = 'manual-pages';
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
        font-family: var(--_font);
        color: var(--_text);
      }
      li {
        display: grid;
        grid-template-columns: minmax(14rem, 1fr) minmax(0, 2fr);
        gap: 1.5rem;
        margin-block-end: 2rem;
      }
      ol {
        padding: 0;
        list-style: none;
      }
      p {
        margin: 0;
        line-height: 1.7;
      }
      img {
        inline-size: 100%;
        border: 1px solid var(--_line);
        border-radius: 0.5rem;
      }
    `,
  ];

  /** The flow's tag. */
  @property() flow = '';

  protected override render() {
    const titles = new Set(steps.filter(({ flow }) => flow === this.flow).map(({ title }) => title));
    if (titles.size === 0) return html`<p>There are no pictures of this flow yet: <code>npm run pictures</code>.</p>`;
    return [...titles].map(
      (title) => html`
        <h2>${title}</h2>
        <ol>
          ${steps
            .filter((step) => step.title === title)
            .map(
              ({ words, picture }) => html`
                <li>
                  <p>${words}</p>
                  <img
                    src=${pictures[`./walks/${picture}`] ?? ''}
                    alt=${`この手順のあとの画面：${words}`}
                    loading="lazy"
                  />
                </li>
              `,
            )}
        </ol>
      `,
    );
  }
}
