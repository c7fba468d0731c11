import { html } from 'lit';
import type { PictureView } from './panel.js';
import { methodName, rangeText } from './panel.js';
import { differenceRows } from './places.js';

/** The facts of the picture, over all amounts: a row for every run of payments, a column for every method. */
export function differenceTable(view: PictureView) {
  const { messages, curves } = view;
  return html`
    <table>
      <caption class="visually-hidden">
        ${messages.difference}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.amount}</th>
          ${curves.map(({ method }) => html`<th scope="col">${methodName(method, view)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${differenceRows(curves).map(
          ({ fromYen, toYen, differencesYen }) => html`
            <tr>
              <th scope="row">${rangeText(messages, fromYen, toYen)}</th>
              ${differencesYen.map((yen) => html`<td>${messages.signed({ yen })}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
