import { plainAmount } from '../amount-text.js';
import { mostRanges, settled, withCell } from './grid.js';
import type { Block, Cell, FeeGrid } from './grid.js';

/** What became of a pasted block. */
export interface Pasted {
  readonly grid: FeeGrid;
  /** The cells written. */
  readonly block: Block;
  /** How many ranges were added for it. */
  readonly addedRanges: number;
  /** How many of its rows and columns found no place. */
  readonly rowsLeftOut: number;
  readonly columnsLeftOut: number;
  /** What was to stand where the first range begins, which is always 0. */
  readonly firstLeftOut: string | undefined;
}

/** The cells of a text as a spreadsheet copies it: tabs, any line ends, quotes around cells that have either. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  // A cell in quotes or a plain one, and what ends it.
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (const [, quoted, plain = '', end] of text.matchAll(cells)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  const end = rows.findLastIndex((row) => row.length > 1 || row[0] !== '');
  return rows.slice(0, Math.max(0, end) + 1);
}

/** Cells as a spreadsheet takes them; amounts without separators, so that they arrive as numbers. */
export function textOfCells(grid: FeeGrid, { top, bottom, left, right }: Block): string {
  return grid
    .slice(top, bottom + 1)
    .map((row) =>
      row
        .slice(left, right + 1)
        .map(quoted)
        .join('\t'),
    )
    .join('\r\n');
}

/**
 * Writes cells into the grid from the start of the selection on; one cell fills the whole selection.
 *
 * Rows below the last range become ranges of their own where the block brings their beginnings; what finds no place is
 * counted. Nothing is refused for being wrong: it stands in its cell and is named there.
 */
export function pasted(grid: FeeGrid, selection: Block, cells: readonly (readonly string[])[]): Pasted {
  const { top, left } = selection;
  const fills = cells.length === 1 && cells[0]?.length === 1;
  const height = fills ? selection.bottom - top + 1 : cells.length;
  const width = fills ? selection.right - left + 1 : Math.max(...cells.map((row) => row.length));
  const columns = grid[0]?.length ?? 0;

  const brings = left === 0;
  const bottom = Math.min(top + height, brings ? Math.max(mostRanges, grid.length) : grid.length) - 1;
  const right = Math.min(left + width, columns) - 1;
  const addedRanges = Math.max(0, bottom + 1 - grid.length);
  const empty: readonly Cell[] = Array.from({ length: columns }, () => '');

  let firstLeftOut: string | undefined;
  let next: FeeGrid = [...grid, ...Array.from({ length: addedRanges }, () => empty)];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const text = fills ? cells[0]?.[0] : cells[row - top]?.[column - left];
      const typed = column === 0 ? text?.replace(/以上$/, '') : text;
      if (row > 0 || column > 0) next = withCell(next, { row, column }, typed ?? '');
      else if (!/^0?$/.test(plainAmount(typed ?? ''))) firstLeftOut = typed;
    }
  }
  return {
    grid: settled(next),
    block: { top, bottom, left, right },
    addedRanges,
    rowsLeftOut: top + height - 1 - bottom,
    columnsLeftOut: left + width - 1 - right,
    firstLeftOut,
  };
}

/** Every cell of a block emptied, but for where the first range begins. */
export function emptied(grid: FeeGrid, { top, bottom, left, right }: Block): FeeGrid {
  return grid.map((row, at) =>
    at < top || at > bottom
      ? row
      : row.map((cell, column) => (column < left || column > right || (at === 0 && column === 0) ? cell : '')),
  );
}

function quoted(cell: Cell): string {
  const text = String(cell);
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
