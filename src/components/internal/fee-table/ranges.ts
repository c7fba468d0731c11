import { largestYen } from '../../../fees/index.js';
import { mostDigits, mostRanges, settled } from './grid.js';
import type { Cell, FeeGrid } from './grid.js';

/** How far above the last range a new one begins, yen. */
const STEP_YEN = 10_000;

/**
 * A range parted in two with the same fees; the second begins at a round amount about half-way, which can be changed.
 * `undefined` where the range is one yen wide or there are as many as there may be.
 */
export function split(grid: FeeGrid, row: number): FeeGrid | undefined {
  const range = grid[row];
  if (!range || grid.length >= mostRanges) return undefined;
  const from = beginningWithin(range[0], grid[row + 1]?.[0], row + 1 === grid.length);
  return from === undefined ? undefined : grid.toSpliced(row + 1, 0, range.with(0, from));
}

/** Ranges made one, with the fees of the first. `undefined` where there is nothing to join. */
export function merged(grid: FeeGrid, top: number, bottom: number): FeeGrid | undefined {
  const last = Math.max(bottom, top + 1);
  return last < grid.length ? settled(grid.toSpliced(top + 1, last - top)) : undefined;
}

/** Ranges taken away: the one before reaches over them, or the next begins at 0. `undefined` where none would be left. */
export function removed(grid: FeeGrid, top: number, bottom: number): FeeGrid | undefined {
  const [first, ...others] = grid.toSpliced(top, bottom - top + 1);
  return first && settled([first[0] === 0 ? first : first.with(0, 0), ...others]);
}

function beginningWithin(from: Cell | undefined, next: Cell | undefined, isLast: boolean) {
  if (typeof from !== 'number') return '';
  if (isLast) return from + STEP_YEN <= largestYen ? from + STEP_YEN : '';
  if (typeof next !== 'number') return '';
  const half = Math.floor((from + next) / 2);
  if (half <= from) return undefined;
  for (let unit = 10 ** mostDigits; unit > 1; unit /= 10) {
    const round = Math.floor(half / unit) * unit;
    if (round > from) return round;
  }
  return half;
}
