import type { FeeTableEditorMessages } from '../../../messages/ja/fee-table-editor.js';
import { plainAmount } from '../amount-text.js';
import { mostDigits as digits } from './grid.js';
import type { Cell, FaultAt, FeeGrid, Position } from './grid.js';
import { sizeOf } from './movement.js';
import type { Pasted } from './paste.js';

/** 「10,000円以上」 */
export function beginningText(from: Cell | undefined, messages: FeeTableEditorMessages): string {
  return typeof from === 'number' ? messages.from({ yen: from }) : (from ?? '');
}

/** 「30,000円未満」, from where the next range begins. */
export function endText(next: Cell | undefined, messages: FeeTableEditorMessages): string {
  if (next === undefined) return messages.noEnd;
  return typeof next === 'number' ? messages.below({ yen: next }) : messages.unclear;
}

/** 「10,000円以上 30,000円未満」, or its number where its beginning is wrong. */
export function rangeText(grid: FeeGrid, row: number, messages: FeeTableEditorMessages): string {
  const from = grid[row]?.[0];
  if (typeof from !== 'number') return messages.unclearRange({ number: row + 1 });
  return `${beginningText(from, messages)} ${endText(grid[row + 1]?.[0], messages)}`;
}

/** 「10,000円以上 30,000円未満・当行同一店宛」 */
export function cellName(
  grid: FeeGrid,
  { row, column }: Position,
  labels: readonly string[],
  messages: FeeTableEditorMessages,
): string {
  return messages.cell({
    range: rangeText(grid, row, messages),
    column: column === 0 ? messages.beginning : (labels[column - 1] ?? ''),
  });
}

/** Which cell is wrong, what is wrong with it and what to enter. */
export function faultSentence({ typed, fault }: FaultAt, cell: string, messages: FeeTableEditorMessages): string {
  const say = (): string => {
    switch (fault.is) {
      case 'missing':
        return messages.missing({ digits });
      case 'foreign':
        return messages.foreign({ typed, character: fault.character, digits });
      case 'too-long':
        return messages['too-long']({ count: plainAmount(typed).length, digits });
      case 'not-above':
      case 'not-below':
        return messages[fault.is]({ typed, neighbourYen: fault.neighbourYen });
      default:
        return messages[fault.is]({ typed, digits });
    }
  };
  return messages.faultAt({ cell, fault: say() });
}

/** What was pasted, whatever was not, and how many cells are wrong now. */
export function pastedSentence(
  { block, addedRanges, rowsLeftOut, columnsLeftOut, firstLeftOut }: Pasted,
  faults: number,
  messages: FeeTableEditorMessages,
): string {
  return [
    messages.pasted({ cells: sizeOf(block) }),
    addedRanges > 0 ? messages.rangesAdded({ count: addedRanges }) : '',
    rowsLeftOut > 0 ? messages.rowsLeftOut({ count: rowsLeftOut }) : '',
    columnsLeftOut > 0 ? messages.columnsLeftOut({ count: columnsLeftOut }) : '',
    firstLeftOut === undefined ? '' : messages.firstLeftOut({ typed: firstLeftOut }),
    faults > 0 ? messages.faultCount({ count: faults }) : '',
  ]
    .filter(Boolean)
    .join(messages.between);
}
