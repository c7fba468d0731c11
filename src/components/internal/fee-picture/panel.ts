import { html, nothing, svg } from 'lit';
import type { Formats } from '../../../messages/formats.js';
import type { FeeSimulatorMessages } from '../../../messages/ja/fee-simulator.js';
import type { FeeMethod } from '../../../fees/index.js';
import { largestYen } from '../../../fees/index.js';
import type { DifferenceCurve, DifferenceRun, Place } from './places.js';
import { runsWithin } from './places.js';

/** What the picture and the table show. */
export interface PictureView {
  readonly messages: FeeSimulatorMessages;
  readonly formats: Formats;
  readonly curves: readonly DifferenceCurve[];
  /** The method that is in force, where several are compared. */
  readonly inForce: FeeMethod | undefined;
  readonly amountYen: number | undefined;
  /** What the highest bar stands for. */
  readonly highestYen: number;
}

/** Lengths are in em of the drawing's type, places along the amounts in percent: text grows with the page's. */
const middle = 3;
const highestBar = 1.4;
/** The narrowest panel, on which labels must have room. */
const narrowest = 20;

/** The picture: a panel for each place and what its marks mean. */
export function differencePicture(places: readonly Place[], view: PictureView) {
  const { messages, amountYen } = view;
  return html`
    <ul class="legend" aria-hidden="true">
      <li>
        <svg>
          <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V5" />
          </pattern>
          <rect class="kept" x="1" y="3" width="22" height="10" />
        </svg>
        ${messages.kept}
      </li>
      <li>
        <svg><rect class="added" x="1" y="3" width="22" height="10" /></svg>${messages.added}
      </li>
      ${
        amountYen === undefined
          ? nothing
          : html`<li>
              <svg><circle class="here" cx="12" cy="8" r="5" /></svg>${messages.here}
            </li>`
      }
    </ul>
    <ul class="places">
      ${places.map((place) => placePanel(place, view))}
    </ul>
  `;
}

/** The differences around one place: a lane for each method over one axis of amounts. */
function placePanel(place: Place, view: PictureView) {
  const { messages } = view;
  const { changesYen } = place;
  const span = { from: changesYen[0] ?? 0, to: changesYen.at(-1) ?? 0 };
  return html`
    <li class="place">
      <p class="around">${messages.around(span)}</p>
      ${view.curves.map((curve) => lane(curve, place, view))}
      <svg class="axis" aria-hidden="true">${axisLabels(place, view.formats)}</svg>
    </li>
  `;
}

function lane(curve: DifferenceCurve, place: Place, view: PictureView) {
  const { messages, amountYen } = view;
  const method = methodName(curve.method, view);
  const runs = runsWithin(curve, place);
  const here = runs.find(({ fromYen, toYen }) => amountYen !== undefined && fromYen <= amountYen && amountYen <= toYen);
  return html`
    <p class="method" aria-hidden="true">${method}</p>
    <svg class="lane" role="img" aria-label=${messages.lane({ method, facts: factsOf(runs, view) })}>
      ${place.changesYen.map((change) => svg`<line class="change" x1=${along(place, change)} x2=${along(place, change)} y1="0" y2="100%" />`)}
      <line class="zero" x1="0" x2="100%" y1="${middle}em" y2="${middle}em" />
      ${runs.map((run) => bar(run, place, view))} ${values(runs, place, view)}
      ${here && amountYen !== undefined ? marker(amountYen, here, place, view) : nothing}
    </svg>
  `;
}

function bar({ fromYen, toYen, differenceYen }: DifferenceRun, place: Place, view: PictureView) {
  if (differenceYen === 0) return nothing;
  const height = heightOf(differenceYen, view);
  const width = percent(place, toYen + 1) - percent(place, fromYen);
  return svg`<rect class=${differenceYen > 0 ? 'kept' : 'added'} x=${along(place, fromYen)} width="${width}%"
    y="${differenceYen > 0 ? middle - height : middle}em" height="${height}em" />`;
}

/** 「＋220円」 over a bar and 「−220円」 under it, where there is room beside the one before. */
function values(runs: readonly DifferenceRun[], place: Place, view: PictureView) {
  const taken = { above: 0, below: 0 };
  return runs.map(({ fromYen, toYen, differenceYen }) => {
    if (differenceYen === 0) return nothing;
    const side = differenceYen > 0 ? 'above' : 'below';
    const text = view.messages.signed({ yen: differenceYen });
    const width = (emOf(text) / narrowest) * 100;
    const centre = within((percent(place, fromYen) + percent(place, toYen + 1)) / 2, width);
    if (centre - width / 2 < taken[side]) return nothing;
    taken[side] = centre + width / 2;
    const height = heightOf(differenceYen, view);
    const y = side === 'above' ? middle - height - 0.6 : middle + height + 1.3;
    return svg`<text class="value" x="${centre}%" y="${y}em">${text}</text>`;
  });
}

function marker(amountYen: number, { differenceYen }: DifferenceRun, place: Place, view: PictureView) {
  const x = along(place, amountYen);
  const y = middle - Math.sign(differenceYen) * heightOf(differenceYen, view);
  return svg`<line class="here" x1=${x} x2=${x} y1="0" y2="100%" /><circle class="here" cx=${x} cy="${y}em" r="0.4em" />`;
}

/** The amounts at which something changes, in two rows so that neighbours do not cover each other. */
function axisLabels(place: Place, formats: Formats) {
  const taken = [0, 0];
  return place.changesYen.map((change) => {
    const text = formats.yen(change);
    const width = (emOf(text) / narrowest) * 100;
    const centre = within(percent(place, change), width);
    const row = taken.findIndex((end) => centre - width / 2 >= end);
    if (row === -1) return nothing;
    taken[row] = centre + width / 2 + 2;
    return svg`<line class="change" x1=${along(place, change)} x2=${along(place, change)} y1="0" y2="${row * 1.5 + 0.4}em" />
      <text x="${centre}%" y="${row * 1.5 + 1.4}em">${text}</text>`;
  });
}

function factsOf(runs: readonly DifferenceRun[], { messages, formats }: PictureView): string {
  return formats.list(
    runs.map(({ fromYen, toYen, differenceYen }) =>
      messages.fact({ range: rangeText(messages, fromYen, toYen), signed: messages.signed({ yen: differenceYen }) }),
    ),
  );
}

/** 「据置型（選択中）」 */
export function methodName(method: FeeMethod, { messages, inForce }: PictureView): string {
  const name = messages.methods[method];
  return method === inForce ? messages.inForce({ method: name }) : name;
}

/** 「30,000円〜30,329円」, and 「30,330円以上」 for what goes on to the end. */
export function rangeText(messages: FeeSimulatorMessages, from: number, to: number): string {
  return to >= largestYen ? messages.rangeUp({ from }) : messages.range({ from, to });
}

function heightOf(differenceYen: number, { highestYen }: PictureView): number {
  if (differenceYen === 0) return 0;
  return Math.max(0.3, (Math.abs(differenceYen) / highestYen) * highestBar);
}

function percent({ fromYen, toYen }: Place, amountYen: number): number {
  return Math.min(100, Math.max(0, ((amountYen - fromYen) / (toYen + 1 - fromYen)) * 100));
}

function along(place: Place, amountYen: number): string {
  return `${percent(place, amountYen)}%`;
}

/** The centre of a label that stays within the drawing. */
function within(centre: number, width: number): number {
  return Math.min(100 - width / 2, Math.max(width / 2, centre));
}

/** About how wide a text is: what is full-width takes one em, all else less. */
function emOf(text: string): number {
  return Array.from(text, (character) => (character > '\u2fff' ? 1 : 0.6)).reduce((sum, width) => sum + width, 0);
}
