import type { FeeGrid, FeeRow } from './grid.js';

/** A pattern of transfer: its key in `feesYen`, and what its column is called. */
export interface FeeColumn {
  readonly key: string;
  readonly label: string;
}

/** The columns, their keys and their labels. */
export interface Layout {
  readonly columns: readonly FeeColumn[];
  readonly keys: readonly string[];
  readonly labels: readonly string[];
}

/** The layout of columns; its parts are those of before where they say the same, so that no row is drawn for nothing. */
export function layoutOf(columns: readonly FeeColumn[], before?: Layout): Layout {
  const keys = kept(
    columns.map(({ key }) => key),
    before?.keys,
  );
  const labels = kept(
    columns.map(({ label }) => label),
    before?.labels,
  );
  return before && keys === before.keys && labels === before.labels ? before : { columns, keys, labels };
}

/** A grid under other columns; the cells of those that stay are kept. */
export function rearranged(grid: FeeGrid, before: readonly string[], keys: readonly string[]): FeeGrid {
  return grid.map((row): FeeRow => [row[0] ?? '', ...keys.map((key) => row[before.indexOf(key) + 1 || -1] ?? '')]);
}

function kept(texts: readonly string[], before: readonly string[] | undefined): readonly string[] {
  return before?.length === texts.length && texts.every((text, at) => text === before[at]) ? before : texts;
}
