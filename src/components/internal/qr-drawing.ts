import { encodeQR, type ErrorCorrection } from 'qr';

/** Light modules that a reader needs around a code (ISO/IEC 18004, 5.3.8). */
export const QUIET_ZONE = 4;

export interface QrPath {
  /** Modules along one side, quiet zone included: use it as `viewBox="0 0 ${size} ${size}"`. */
  size: number;
  /** Path data of all dark modules, one unit a module, already shifted by the quiet zone. */
  d: string;
}

/**
 * Draws a text as a 2-D code: one path for an SVG, dark modules only, with four light modules around them.
 *
 * Neighbouring dark modules of a row become one bar, so the path is short and shows no seams between modules.
 * Throws when the text does not fit into version 40 (2,331 bytes at level M).
 */
export function qrPath(text: string, errorCorrection: ErrorCorrection = 'medium'): QrPath {
  const rows = encodeQR(text, 'raw', { ecc: errorCorrection, border: QUIET_ZONE });
  const size = rows.length;
  let d = '';
  for (let y = QUIET_ZONE; y < size - QUIET_ZONE; y++) {
    const row = rows[y]!;
    for (let x = QUIET_ZONE; x < size - QUIET_ZONE; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      const length = x + 1 - start;
      d += `M${start} ${y}h${length}v1h-${length}z`;
    }
  }
  return { size, d };
}
