import type { FeeTable } from '../../../fees/index.js';
import { rearranged } from './columns.js';
import { faultsOf, firstDifference, gridOf, settled, tableOf, withText } from './grid.js';
import type { Block, FaultAt, FeeGrid, Position } from './grid.js';
import { begun, recorded, redone, undone } from './history.js';
import type { History } from './history.js';
import { blockOf } from './movement.js';
import { cellsOf, emptied, pasted } from './paste.js';
import type { Pasted } from './paste.js';
import { merged, removed, split } from './ranges.js';

/** A cell while something is typed into it. */
export interface Typing {
  readonly text: string;
  /** Begun by typing over the cell, so that arrows go on to other cells; else they move the caret. */
  readonly replaces: boolean;
}

/** What a grid says. */
interface Reading {
  readonly grid: FeeGrid;
  readonly table: FeeTable | undefined;
  readonly json: string;
  readonly faults: readonly FaultAt[];
}

/** The work on one table: where one is, what is being typed, and what was done. Knows nothing of the page. */
export class TableWork {
  active: Position = { row: 0, column: 1 };
  typing: Typing | undefined = undefined;
  #anchor: Position = this.active;
  #history: History<FeeGrid>;
  #draft: FeeGrid | undefined = undefined;
  #keys: readonly string[];
  #read: Reading | undefined;

  constructor(table: FeeTable, keys: readonly string[]) {
    this.#keys = keys;
    this.#history = begun(settled(gridOf(table, keys)));
  }

  /** The table; `undefined` while a cell is wrong. The same object as long as nothing changes. */
  get table(): FeeTable | undefined {
    return this.#reading.table;
  }

  /** The table as JSON; empty while a cell is wrong. */
  get json(): string {
    return this.#reading.json;
  }

  /** Every cell that is wrong. */
  get faults(): readonly FaultAt[] {
    return this.#reading.faults;
  }

  /** The table with what is being typed. */
  get grid(): FeeGrid {
    return this.#draft ?? this.#history.present;
  }

  get last(): Position {
    return { row: this.grid.length - 1, column: (this.grid[0]?.length ?? 1) - 1 };
  }

  get selection(): Block {
    return blockOf(this.#anchor, this.active);
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Whether the active cell never changes: where the first range begins. */
  get isFixed(): boolean {
    return this.active.row === 0 && this.active.column === 0;
  }

  /** Goes to a cell; what was typed is kept, and an extended selection stays anchored. */
  goTo(to: Position, extending = false): void {
    this.commit();
    this.active = to;
    if (!extending) this.#anchor = to;
  }

  select({ top, bottom, left, right }: Block): void {
    this.goTo({ row: top, column: left });
    this.#anchor = { row: bottom, column: right };
  }

  type(text: string): void {
    this.compose(text);
    this.#anchor = this.active;
    this.#draft = withText(this.#history.present, this.active, text);
  }

  /** What an input method is at: shown as it is, and judged when it has ended. */
  compose(text: string): void {
    this.typing = { text, replaces: this.typing?.replaces ?? true };
  }

  /** Opens the cell for editing with what it shows; nothing is changed yet. */
  edit(text: string): void {
    if (!this.isFixed) this.typing ??= { text, replaces: false };
  }

  /** Keeps what was typed. */
  commit(): void {
    if (this.#draft) this.#do(this.#draft);
    this.typing = undefined;
  }

  /** Drops what was typed; whether there was something. */
  cancel(): boolean {
    const wasTyping = this.typing !== undefined;
    this.typing = undefined;
    this.#draft = undefined;
    return wasTyping;
  }

  empty(): void {
    this.#do(emptied(this.grid, this.selection));
  }

  paste(text: string): Pasted {
    this.cancel();
    const result = pasted(this.grid, this.selection, cellsOf(text));
    this.#do(result.grid);
    this.select(result.block);
    return result;
  }

  /** Parts the active range, or the last; whether that was possible. */
  split(row = this.active.row): boolean {
    this.commit();
    return this.#arrange(split(this.grid, row), { row: row + 1, column: 0 });
  }

  /** Makes one range of those selected, or of the active one and the next. */
  merge(): boolean {
    const { top, bottom } = this.#settledSelection();
    return this.#arrange(merged(this.grid, top, bottom), { row: top, column: this.active.column });
  }

  /** Takes away the ranges selected. */
  remove(): boolean {
    const { top, bottom } = this.#settledSelection();
    const grid = removed(this.grid, top, bottom);
    return this.#arrange(grid, { row: Math.min(top, (grid?.length ?? 1) - 1), column: this.active.column });
  }

  undo(): boolean {
    this.commit();
    return this.#travel(undone(this.#history));
  }

  redo(): boolean {
    this.commit();
    return this.#travel(redone(this.#history));
  }

  /** Replaces the whole table in one step that can be taken back. */
  replace(table: FeeTable): void {
    this.cancel();
    this.#arrange(gridOf(table, this.#keys), { row: 0, column: 1 });
  }

  /** Other columns; the cells of those that stay are kept, and what was done before is forgotten. */
  rearrange(keys: readonly string[]): void {
    this.commit();
    this.#history = begun(rearranged(this.grid, this.#keys, keys));
    this.#keys = keys;
    this.goTo({ row: Math.min(this.active.row, this.last.row), column: Math.min(1, this.last.column) });
  }

  /** Read once a grid: a key asks for it several times. */
  get #reading(): Reading {
    const { grid } = this;
    if (this.#read?.grid === grid) return this.#read;
    const table = tableOf(grid, this.#keys);
    const json = table ? JSON.stringify(table) : '';
    this.#read = { grid, table, json, faults: table ? [] : faultsOf(grid) };
    return this.#read;
  }

  #settledSelection(): Block {
    this.commit();
    return this.selection;
  }

  #arrange(grid: FeeGrid | undefined, at: Position): boolean {
    if (!grid) return false;
    this.#do(grid);
    this.goTo(at);
    return true;
  }

  #travel(history: History<FeeGrid>): boolean {
    if (history === this.#history) return false;
    const at = firstDifference(history.present, this.#history.present);
    this.#history = history;
    this.goTo(at ?? this.active);
    return true;
  }

  #do(grid: FeeGrid): void {
    this.#draft = undefined;
    this.#history = recorded(this.#history, settled(grid));
  }
}
