import { html } from 'lit';

/** A number in two groups for the eye, digit by digit for the ear. */
export function shownCode(code: string) {
  const half = Math.ceil(code.length / 2);
  return html`
    <span aria-hidden="true">${code.slice(0, half)} ${code.slice(half)}</span>
    <span class="visually-hidden">${[...code].join(' ')}</span>
  `;
}
