import { emptyGreyPicture, type GreyPicture } from './grey-picture.js';

/** Brings out modules of about 2 to 8 pixels: takes away noise below them and shadow, glare and gradients above. */
export function bandPass(picture: GreyPicture): GreyPicture {
  const fine = binomialBlur(picture);
  return exaggerate(fine, boxBlur(boxBlur(fine, 3), 3), 6);
}

/** Steepens soft edges, as defocus and motion leave them. */
export function unsharp(picture: GreyPicture): GreyPicture {
  const { width, height } = picture;
  const plane = { width, height, data: Float32Array.from(picture.data) };
  return exaggerate(plane, boxBlur(boxBlur(plane, 2), 2), 2);
}

/** Scales by bilinear interpolation with pixel centres aligned. */
export function scale(picture: GreyPicture, factor: number): GreyPicture {
  const { width, height, data } = picture;
  const scaled = emptyGreyPicture(Math.round(width * factor), Math.round(height * factor));
  const columns = samplePositions(width, scaled.width);
  const rows = samplePositions(height, scaled.height);
  for (let y = 0, i = 0; y < scaled.height; y++) {
    const { low, high, share } = rows[y]!;
    const top = low * width;
    const bottom = high * width;
    for (let x = 0; x < scaled.width; x++, i++) {
      const column = columns[x]!;
      const above = data[top + column.low]! * (1 - column.share) + data[top + column.high]! * column.share;
      const below = data[bottom + column.low]! * (1 - column.share) + data[bottom + column.high]! * column.share;
      scaled.data[i] = above * (1 - share) + below * share;
    }
  }
  return scaled;
}

interface Plane {
  width: number;
  height: number;
  data: Float32Array;
}

interface SamplePosition {
  low: number;
  high: number;
  /** How much of `high` is in the sample, 0 to 1. */
  share: number;
}

function samplePositions(from: number, to: number): SamplePosition[] {
  return Array.from({ length: to }, (_, i) => {
    const at = Math.min(Math.max(((i + 0.5) * from) / to - 0.5, 0), from - 1);
    const low = Math.floor(at);
    return { low, high: Math.min(low + 1, from - 1), share: at - low };
  });
}

/** `detail + strength × (detail − surroundings)`, clamped to a byte. */
function exaggerate(detail: Plane, surroundings: Plane, strength: number): GreyPicture {
  const result = emptyGreyPicture(detail.width, detail.height);
  for (let i = 0; i < result.data.length; i++) {
    result.data[i] = detail.data[i]! + strength * (detail.data[i]! - surroundings.data[i]!);
  }
  return result;
}

/** [1 4 6 4 1] / 16 along rows, then along columns; borders are repeated. */
function binomialBlur({ width, height, data }: GreyPicture): Plane {
  const rows = new Float32Array(data.length);
  const both = new Float32Array(data.length);
  blurLines(data, rows, height, width, width, 1);
  blurLines(rows, both, width, height, 1, width);
  return { width, height, data: both };
}

function blurLines(
  from: ArrayLike<number>,
  to: Float32Array,
  lines: number,
  length: number,
  lineStep: number,
  step: number,
): void {
  const last = length - 1;
  for (let line = 0; line < lines; line++) {
    const start = line * lineStep;
    for (let i = 0; i < length; i++) {
      const at = (n: number) => from[start + Math.min(Math.max(n, 0), last) * step]!;
      to[start + i * step] = (at(i - 2) + at(i + 2) + 4 * (at(i - 1) + at(i + 1)) + 6 * at(i)) / 16;
    }
  }
}

/** Mean over a square of `2 × radius + 1` pixels, by running sums; borders are repeated. */
function boxBlur({ width, height, data }: Plane, radius: number): Plane {
  const rows = new Float32Array(data.length);
  const both = new Float32Array(data.length);
  sumLines(data, rows, height, width, width, 1, radius);
  sumLines(rows, both, width, height, 1, width, radius);
  return { width, height, data: both };
}

function sumLines(
  from: Float32Array,
  to: Float32Array,
  lines: number,
  length: number,
  lineStep: number,
  step: number,
  radius: number,
): void {
  const last = length - 1;
  const size = 2 * radius + 1;
  for (let line = 0; line < lines; line++) {
    const start = line * lineStep;
    let sum = from[start]! * (radius + 1);
    for (let i = 1; i <= radius; i++) sum += from[start + Math.min(i, last) * step]!;
    for (let i = 0; i < length; i++) {
      to[start + i * step] = sum / size;
      sum += from[start + Math.min(i + radius + 1, last) * step]! - from[start + Math.max(i - radius, 0) * step]!;
    }
  }
}
