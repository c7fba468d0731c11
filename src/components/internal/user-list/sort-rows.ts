import { WorkSlice } from './work-slice.js';

/** How many rows the browser's own sort orders in a small part of a slice. */
const RUN = 1024;

/**
 * Row numbers 0 … `count` - 1 in the order of `compare`, equal rows as given. A merge sort in short tasks: comparing
 * 100,000 names by a collator takes longer than a page may stand still.
 */
export async function sortRows(
  count: number,
  compare: (a: number, b: number) => number,
  signal: AbortSignal,
): Promise<Uint32Array> {
  const slice = new WorkSlice();
  let rows = new Uint32Array(count).map((_, row) => row);
  for (let start = 0; start < count; start += RUN) {
    rows.subarray(start, start + RUN).sort(compare);
    if (slice.over) await slice.next(signal);
  }

  let merged = new Uint32Array(count);
  for (let width = RUN; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      const end = Math.min(start + 2 * width, count);
      for (let to = start, left = start, right = middle; to < end; to++) {
        const takeLeft = right >= end || (left < middle && compare(rows[left]!, rows[right]!) <= 0);
        merged[to] = takeLeft ? rows[left++]! : rows[right++]!;
        if (to % RUN === 0 && slice.over) await slice.next(signal);
      }
    }
    [rows, merged] = [merged, rows];
  }
  return rows;
}
