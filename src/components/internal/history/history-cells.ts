import type { OperationHistoryEntry } from '../../../contract/index.js';
import type { OperationHistoryTableMessages } from '../../../messages/ja/operation-history-table.js';
import type { Words } from '../../../messages/ja/words.js';

/** What a code is called; the code itself where the kit does not know it. */
export function named(names: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(names, code) ? (names[code] ?? code) : code;
}

/** What the columns are called, in their order. */
export function historyColumns(messages: OperationHistoryTableMessages, words: Words): readonly string[] {
  const { at, business, operation, result, receipt, terminal } = messages;
  return [at, words.loginId, words.userName, business, operation, result, receipt, terminal];
}

/** An entry as words, in the order of the columns. */
export function historyCells(
  { loginId, name, business, operation, result, receipt = '', terminal = '' }: OperationHistoryEntry,
  messages: OperationHistoryTableMessages,
  at: string,
): readonly string[] {
  const { businesses, operations, results } = messages;
  return [
    at,
    loginId,
    name,
    named(businesses, business),
    named(operations, operation),
    named(results, result),
    receipt,
    terminal,
  ];
}
