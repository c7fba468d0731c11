import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { TokenPictureMessages } from '../../messages/ja/token-picture.js';

/** What a callout points at, in the order in which it is typed: its mark is its place here, ① or ②. */
export const marks = ['serial', 'number'] as const;

/** A side of a token in a field of 180 × 104, with what its callouts point at. */
export interface Side {
  readonly marks: readonly (typeof marks)[number][];
  readonly drawing: readonly SVGTemplateResult[];
}

type Box = readonly [x: number, y: number, width: number, height: number];

const serial = (...box: Box) => place('serial', box);
const number = (...box: Box) => place('number', box);
const front = (...drawing: SVGTemplateResult[]): Side => ({ marks: ['number'], drawing });
const back = (...drawing: SVGTemplateResult[]): Side => ({ marks: ['serial'], drawing });

const card = svg`<rect x="2" y="6" width="142" height="92" rx="8" />`;
const fob = svg`<path d="M30 24h92a28 28 0 0 1 0 56H30a28 28 0 0 1 0-56z" /><circle cx="20" cy="52" r="6" />`;
const pad = svg`<rect x="34" y="2" width="80" height="100" rx="8" />`;

/** The kit's own drawings of the tokens that banks hand out (OM-3). */
export const drawings: Readonly<Record<keyof TokenPictureMessages['models'], { front: Side; back?: Side }>> = {
  card: {
    front: front(card, svg`<circle cx="26" cy="52" r="9" />`, number(46, 38, 76, 28)),
    back: back(card, svg`<path class="band" d="M2 26h142" />`, serial(46, 66, 76, 20)),
  },
  'key-fob': {
    front: front(fob, svg`<circle cx="46" cy="52" r="9" />`, number(64, 38, 66, 28)),
    back: back(fob, serial(56, 42, 74, 20)),
  },
  keypad: {
    front: front(pad, number(42, 10, 64, 24), svg`<path class="keys" d="M44 46h60M44 60h60M44 74h60M44 88h60" />`),
    back: back(pad, svg`<path d="M42 14h64v32H42z" />`, serial(42, 68, 64, 20)),
  },
  app: {
    front: {
      marks: ['number', 'serial'],
      drawing: [pad, svg`<path d="M66 9h16M60 22h28" />`, number(42, 34, 64, 28), serial(42, 74, 64, 18)],
    },
  },
};

/** The place with a number of the kind, and a callout on a line to its right. */
function place(what: (typeof marks)[number], [x, y, width, height]: Box): SVGTemplateResult {
  const right = x + width;
  const middle = y + height / 2;
  return svg`
    <rect class="place" x=${x} y=${y} width=${width} height=${height} rx="3" />
    <text class=${what} x=${x + width / 2} y=${middle}>${what === 'number' ? '123456' : '12345678'}</text>
    <path class="lead" d="M${right} ${middle}H158" />
    <circle class="mark" cx="168" cy=${middle} r="10" />
    <text class="on-mark" x="168" y=${middle}>${marks.indexOf(what) + 1}</text>
  `;
}
