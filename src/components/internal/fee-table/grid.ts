import type { FeeTable } from '../../../fees/index.js';
import { isYen } from '../../../fees/index.js';
import { amountFault, plainAmount } from '../amount-text.js';
import type { AmountFault } from '../amount-text.js';

/** An amount in yen, or what was typed where that is no amount that can stand there. */
export type Cell = number | string;

/** A range: where it begins, then its fee per column. A range ends where the next begins, so none overlap. */
export type FeeRow = readonly Cell[];

/**
 * The table while it is worked on. The first range begins at 0, and beginnings that are numbers rise; one that would
 * cross a neighbour stays a text until it fits, so that nothing typed is lost.
 */
export type FeeGrid = readonly FeeRow[];

/** Column 0 is where the range begins. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The most digits that an amount has, as in `largestYen`. */
export const mostDigits = 15;

/** The most ranges that a table may have, as in the contract. */
export const mostRanges = 200;

/** A block of cells, ends included. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Why a text cannot stand in its cell. */
export type CellFault =
  AmountFault | { readonly is: 'missing' } | { readonly is: 'not-above' | 'not-below'; readonly neighbourYen: number };

export interface FaultAt extends Position {
  readonly typed: string;
  readonly fault: CellFault;
}

/** The table as a grid of these columns; what the table has no fee for is empty, and what is no amount stays a text. */
export function gridOf({ fromYen, feesYen }: FeeTable, keys: readonly string[]): FeeGrid {
  let before = 0;
  const beginnings = fromYen.slice(1).map((from) => (isYen(from) && from > before ? (before = from) : String(from)));
  return [0, ...beginnings].map((from, at) => [from, ...keys.map((key) => cellOf(feesYen[key]?.[at]))]);
}

function cellOf(yen: number | undefined): Cell {
  return isYen(yen) ? yen : String(yen ?? '');
}

/** The grid as a table; `undefined` while a cell is wrong. */
export function tableOf(grid: FeeGrid, keys: readonly string[]): FeeTable | undefined {
  if (grid.some((row) => row.some(isWrong))) return undefined;
  const column = (at: number): number[] => grid.map((row) => row[at] as number);
  return { fromYen: column(0), feesYen: Object.fromEntries(keys.map((key, at) => [key, column(at + 1)])) };
}

export function isWrong(cell: Cell | undefined): cell is string {
  return typeof cell === 'string';
}

/** Whether an amount needs wider columns than amounts have otherwise. */
export function isLong(grid: FeeGrid): boolean {
  return grid.some((row) => row.some((cell) => typeof cell === 'number' && cell > 999_999_999));
}

/** Every cell that is wrong, in reading order. */
export function faultsOf(grid: FeeGrid): FaultAt[] {
  return grid.flatMap((cells, row) => {
    if (!cells.some(isWrong)) return [];
    return cells.flatMap((typed, column) => {
      const fault = isWrong(typed) ? faultAt(grid, { row, column }, typed) : undefined;
      return fault ? [{ row, column, typed: typed as string, fault }] : [];
    });
  });
}

/** What is wrong with a text in a place; `undefined` where it is an amount that fits. */
function faultAt(grid: FeeGrid, { row, column }: Position, typed: string): CellFault | undefined {
  const plain = plainAmount(typed);
  if (plain === '') return { is: 'missing' };
  const fault = amountFault(plain, mostDigits);
  if (fault || column > 0) return fault;

  const below = beginnings(grid.slice(0, row)).at(-1);
  if (below !== undefined && Number(plain) <= below) return { is: 'not-above', neighbourYen: below };
  const [above] = beginnings(grid.slice(row + 1));
  return above !== undefined && Number(plain) >= above ? { is: 'not-below', neighbourYen: above } : undefined;
}

/** The text in its place: as an amount where it can be one. */
export function withText(grid: FeeGrid, at: Position, typed: string): FeeGrid {
  const cell = faultAt(grid, at, typed) ? typed : Number(plainAmount(typed));
  return withCell(grid, at, cell);
}

/** Turns into amounts what has come to fit. Rows without a change stay the same objects. */
export function settled(grid: FeeGrid): FeeGrid {
  return faultTexts(grid).reduce((done, { row, column, typed }) => {
    const fits = !faultAt(done, { row, column }, typed);
    return fits ? withCell(done, { row, column }, Number(plainAmount(typed))) : done;
  }, grid);
}

export function withCell(grid: FeeGrid, { row, column }: Position, cell: Cell): FeeGrid {
  const cells = grid[row];
  return cells && cells[column] !== cell ? grid.with(row, cells.with(column, cell)) : grid;
}

/** The first place in which two grids differ. */
export function firstDifference(one: FeeGrid, other: FeeGrid): Position | undefined {
  const row = one.findIndex((cells, at) => cells !== other[at] && cells.some((cell, to) => cell !== other[at]?.[to]));
  if (row >= 0) return { row, column: one[row]?.findIndex((cell, to) => cell !== other[row]?.[to]) ?? 0 };
  return one.length < other.length ? { row: one.length - 1, column: 0 } : undefined;
}

function beginnings(grid: FeeGrid): number[] {
  return grid.map(([from]) => from).filter((from) => typeof from === 'number');
}

function faultTexts(grid: FeeGrid): (Position & { readonly typed: string })[] {
  return grid.flatMap((cells, row) =>
    cells.flatMap((typed, column) => (isWrong(typed) ? [{ row, column, typed }] : [])),
  );
}
