import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Challenge } from '../../contract/index.js';
import { qrPath } from './qr-drawing.js';
import type { QrPath } from './qr-drawing.js';

/** About how wide a code is beside other things, in CSS pixels; each module gets whole pixels, and at least three. */
const usualWidth = 208;
const leastModule = 3;

/** The drawing of a challenge's code; none where the bank drew it itself or the text fits into no code. */
export function drawingOf(challenge: Challenge | undefined): QrPath | undefined {
  if (!challenge || challenge.image) return undefined;
  try {
    return qrPath(challenge.payload);
  } catch {
    return undefined;
  }
}

export interface CodePlate {
  readonly drawing: QrPath | undefined;
  /** A picture that the bank drew instead. */
  readonly image: string | undefined;
  /** What it is called to those who do not see it. */
  readonly name: string;
  /** What stands in the place of a code that is dead, not there or cannot be drawn. */
  readonly instead: TemplateResult | typeof nothing;
}

/** A code, dark on a white plate of its own with four light modules around it in every theme (ISO/IEC 18004). */
export function codePlate({ drawing, image, name, instead }: CodePlate): TemplateResult {
  if (instead !== nothing) {
    return html`
      <div class="plate empty" part="plate">
        ${blank(drawing)}
        <div class="instead">${instead}</div>
      </div>
    `;
  }
  return html`<div class="plate" part="plate">${drawing ? drawn(drawing, name) : pictured(image, name)}</div>`;
}

function drawn({ size, d }: QrPath, name: string): TemplateResult {
  const width = widthOf(size);
  return html`
    <svg class="code" role="img" aria-label=${name} viewBox="0 0 ${size} ${size}" width=${width} height=${width}>
      <path d=${d} />
    </svg>
  `;
}

function pictured(image: string | undefined, name: string): TemplateResult {
  return html`<img class="code" alt=${name} src=${image ?? ''} width=${usualWidth} height=${usualWidth} />`;
}

/** Keeps the place of the code, so that nothing jumps when it dies. */
function blank(drawing: QrPath | undefined): TemplateResult {
  const width = drawing ? widthOf(drawing.size) : usualWidth;
  return html`<svg class="code" aria-hidden="true" viewBox="0 0 1 1" width=${width} height=${width}></svg>`;
}

function widthOf(size: number): number {
  return size * Math.max(leastModule, Math.round(usualWidth / size));
}

export const codePlateStyles = css`
  .plate {
    position: relative;
    inline-size: fit-content;
    max-inline-size: 100%;
    overflow: hidden;
    border: 0.1875rem solid #ffffff;
    border-radius: var(--_radius);
    background: #ffffff;
    box-shadow: 0 0 0 1px var(--_line);
    forced-color-adjust: none;
  }
  .code {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    shape-rendering: crispedges;
    fill: #000000;
  }
  .plate.empty {
    border-color: var(--_sunken);
    background: var(--_sunken);
    color: var(--_muted);
    forced-color-adjust: auto;
  }
  .instead {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.5rem;
    padding: 1rem;
    font-weight: 600;
    text-align: center;
  }
  .instead .icon {
    inline-size: 2.25rem;
    block-size: 2.25rem;
  }
  .instead .dead {
    color: var(--_danger);
    line-height: 1;
  }
`;
