/** The page of `bench/qr.mjs`: what it measures is the code of the scanner and of the drawing, bundled as they are. */
import { encodeQR } from 'qr';
import { qrPath, QUIET_ZONE } from '../src/components/internal/qr-drawing.js';
import { readPicture } from '../src/components/internal/qr-reading/read-picture.js';

const payloads = Array.from({ length: 40 }, (_, i) =>
  `${i}:`.padEnd(300, 'Transaction authentication, sign what you see. '),
);

/** One reading as the scanner does it for a picture file: its text and how long it took. */
async function read(url: string): Promise<{ text: string | null; milliseconds: number }> {
  const file = await (await fetch(url)).blob();
  const start = performance.now();
  const text = await readPicture(file);
  return { text: text ?? null, milliseconds: performance.now() - start };
}

/**
 * Milliseconds to make one code of 300 bytes at level M, four light modules around it, as an SVG path:
 * by our drawing, by `qr` itself (its optimised SVG text), and by `qr` without any drawing (its matrix).
 *
 * Medians over interleaved rounds, so that a slow moment of the machine hits all three.
 */
function draw(): { ours: number; qrSvg: number; qrMatrix: number } {
  const options = { ecc: 'medium', border: QUIET_ZONE } as const;
  const candidates = {
    ours: (text: string) => qrPath(text, 'medium'),
    qrSvg: (text: string) => encodeQR(text, 'svg', options),
    qrMatrix: (text: string) => encodeQR(text, 'raw', options),
  };
  const times: Record<keyof typeof candidates, number[]> = { ours: [], qrSvg: [], qrMatrix: [] };
  const names = Object.keys(candidates) as (keyof typeof candidates)[];
  for (let round = 0; round < 60; round++) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const start = performance.now();
      for (const text of payloads) candidates[name](text);
      times[name].push((performance.now() - start) / payloads.length);
    }
  }
  return { ours: median(times.ours), qrSvg: median(times.qrSvg), qrMatrix: median(times.qrMatrix) };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

Object.assign(globalThis, { bench: { read, draw } });
