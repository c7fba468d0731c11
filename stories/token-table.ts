import { LitElement, css, html, svg } from 'lit';
import { tokens } from '../src/components/internal/tokens.js';

interface Token {
  /** What a page sets. */
  readonly name: string;
  /** What is taken where `name` is not set. */
  readonly others: readonly string[];
  readonly light: string;
  readonly dark: string;
}

/** Every design token that a page may set, read from the style sheet that all elements share. */
export class TokenTable extends LitElement {
  static readonly tagName = 'token-table';
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
        font-family: var(--_font);
        color: var(--_text);
      }
      table {
        inline-size: 100%;
        margin-block-end: 2.5rem;
        border-collapse: collapse;
        font-size: 0.875rem;
      }
      caption {
        padding-block: 0.5rem;
        font-size: 1.125rem;
        font-weight: 600;
        text-align: start;
      }
      th,
      td {
        padding: 0.5rem 0.75rem;
        border-block-end: 1px solid var(--_line);
        text-align: start;
        vertical-align: top;
        overflow-wrap: anywhere;
      }
      code {
        font-family: var(--_mono);
      }
      svg {
        inline-size: 3rem;
        block-size: 1.5rem;
        margin-inline-end: 0.5rem;
        border: 1px solid var(--_control-line);
        border-radius: 0.25rem;
        vertical-align: middle;
      }
    `,
  ];

  protected override render() {
    const colours = readTokens(tokens.cssText).filter(({ light }) => light.startsWith('#'));
    const others = readTokens(tokens.cssText).filter(({ light }) => !light.startsWith('#'));
    return html`
      <table>
        <caption>
          Colours
        </caption>
        <tr>
          <th scope="col">A page sets</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
        </tr>
        ${colours.map(
          (token) => html`
            <tr>
              <th scope="row">${nameOf(token)}</th>
              <td>${swatch(token.light)} <code>${token.light}</code></td>
              <td>${swatch(token.dark)} <code>${token.dark}</code></td>
            </tr>
          `,
        )}
      </table>
      <table>
        <caption>
          Type, shape and motion
        </caption>
        <tr>
          <th scope="col">A page sets</th>
          <th scope="col">By default</th>
        </tr>
        ${others.map(
          (token) => html`
            <tr>
              <th scope="row">${nameOf(token)}</th>
              <td><code>${token.light}</code></td>
            </tr>
          `,
        )}
      </table>
    `;
  }
}

function nameOf({ name, others }: Token) {
  return html`<code>${name}</code>${others.map((other) => html`, else <code>${other}</code>`)}`;
}

function swatch(colour: string) {
  return html`<svg aria-hidden="true">${svg`<rect width="100%" height="100%" fill=${colour} />`}</svg>`;
}

/** `--_accent: var(--a, var(--b, light-dark(x, y)))` is a token `--a`, else `--b`, of the values x and y. */
function readTokens(cssText: string): readonly Token[] {
  return [...cssText.matchAll(/--_[\w-]+:\s*([^;]+);/g)].flatMap(([, value = '']): Token[] => {
    const [name, ...others] = value.match(/--madoguchi-[\w-]+/g) ?? [];
    if (!name) return [];
    const byDefault = value.replaceAll(/var\(\s*--[\w-]+,\s*/g, '').replace(/\s*\)+\s*$/, '');
    const [, light = byDefault, dark = byDefault] = /light-dark\(([^,]+),\s*(.+)$/.exec(byDefault) ?? [];
    return [{ name, others, light: light.replaceAll(/\s+/g, ' '), dark }];
  });
}
