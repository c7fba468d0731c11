import { plainAmount } from './amount-text.js';

/** What limits are about: an account, a kind of business. */
export interface LimitRow {
  readonly key: string;
  readonly label: string;
  /** A sentence under the label. */
  readonly note?: string;
}

/** One limit of every row. */
export interface LimitColumn {
  readonly key: string;
  readonly label: string;
  /** The most digits. */
  readonly digits: number;
  /** The columns that are parts of this one; none of them may be above it. */
  readonly totalOf?: readonly string[];
}

/** Plain amounts by row and column; an empty one is none. */
export type Limits = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The place of one limit. */
export interface LimitCell {
  readonly row: LimitRow;
  readonly column: LimitColumn;
}

/** Another amount for a place. */
export interface LimitChange extends LimitCell {
  readonly amount: string;
}

interface LimitTableShape {
  readonly rows: readonly LimitRow[];
  readonly columns: readonly LimitColumn[];
}

/** Every place of a table, row by row. */
export function limitCells({ rows, columns }: LimitTableShape): readonly LimitCell[] {
  return rows.flatMap((row) => columns.map((column) => ({ row, column })));
}

/** Whether a pasted text is more than one cell of a spreadsheet; the line end that follows a single one does not count. */
export function isBlock(text: string): boolean {
  return /[\t\r\n]/.test(withoutEnd(text));
}

/** What a block of cells changes from a place on, and how many of its cells find none. */
export function pastedLimits(
  text: string,
  { rows, columns }: LimitTableShape,
  [down, across]: readonly [number, number],
) {
  const cells = withoutEnd(text)
    .split(/\r\n?|\n/)
    .flatMap((line, at) =>
      line.split('\t').map((cell, right) => ({
        row: rows[down + at],
        column: columns[across + right],
        amount: plainAmount(cell),
      })),
    );
  const changes = cells.filter((cell): cell is LimitChange => cell.row !== undefined && cell.column !== undefined);
  return { changes, left: cells.length - changes.length };
}

function withoutEnd(text: string): string {
  return text.replace(/(\r?\n)+$/, '');
}
