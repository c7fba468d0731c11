import type { Block, Position } from './grid.js';

/** How far Page Up and Page Down go. */
const PAGE = 10;

/** Where a key leads within a grid of a size, ends included; `undefined` for a key that leads nowhere. */
export function destination(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, column }: Position,
  last: Position,
): Position | undefined {
  const far = ctrlKey || metaKey;
  const within = (to: Position): Position => ({
    row: Math.min(last.row, Math.max(0, to.row)),
    column: Math.min(last.column, Math.max(0, to.column)),
  });
  switch (key) {
    case 'ArrowUp':
      return within({ row: far ? 0 : row - 1, column });
    case 'ArrowDown':
      return within({ row: far ? last.row : row + 1, column });
    case 'ArrowLeft':
      return within({ row, column: far ? 0 : column - 1 });
    case 'ArrowRight':
      return within({ row, column: far ? last.column : column + 1 });
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? last.row : row, column: last.column };
    case 'PageUp':
      return within({ row: row - PAGE, column });
    case 'PageDown':
      return within({ row: row + PAGE, column });
    default:
      return undefined;
  }
}

/** The next cell in reading order; `undefined` behind the last and before the first. */
export function neighbour({ row, column }: Position, last: Position, backwards: boolean): Position | undefined {
  const at = row * (last.column + 1) + column + (backwards ? -1 : 1);
  if (at < 0 || at >= (last.row + 1) * (last.column + 1)) return undefined;
  return { row: Math.floor(at / (last.column + 1)), column: at % (last.column + 1) };
}

/** The block that two corners span. */
export function blockOf(one: Position, other: Position): Block {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

export function isIn({ top, bottom, left, right }: Block, { row, column }: Position): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** How many cells a block has. */
export function sizeOf({ top, bottom, left, right }: Block): number {
  return (bottom - top + 1) * (right - left + 1);
}
