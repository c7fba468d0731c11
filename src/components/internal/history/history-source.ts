import type { OperationHistoryEntry, OperationHistoryPage, OperationHistoryRequest } from '../../../contract/index.js';
import { inJapan } from '../in-japan.js';
import { fold } from '../user-list/fold.js';

/** What is looked for in the operation history. */
export type HistoryQuery = Pick<OperationHistoryRequest, 'from' | 'to' | 'user' | 'business' | 'result' | 'own'>;

/** One page of the history, and what its source knows about all of it. */
export type HistoryListPage = Readonly<Pick<OperationHistoryPage, 'items' | 'total'>> &
  Partial<Readonly<Pick<OperationHistoryPage, 'cursor' | 'scope' | 'oldest' | 'newest'>>>;

/**
 * Gives one page of the history, newest first, from wherever it is. Rejects where there is no page to give, and as soon
 * as `signal` says that nobody waits for it any more.
 */
export type HistorySource = (request: OperationHistoryRequest, signal: AbortSignal) => Promise<HistoryListPage>;

/** Whether less than everything is looked for. */
export function isNarrowed({ from, to, user, business, result, own }: HistoryQuery): boolean {
  return [from, to, user, business, result, own].some(Boolean);
}

/** Pages of entries that a page has already. */
export function arraySource(entries: readonly OperationHistoryEntry[]): HistorySource {
  let newestFirst: readonly OperationHistoryEntry[] | undefined;
  let found: { readonly by: string; readonly entries: readonly OperationHistoryEntry[] } | undefined;
  return ({ page = 1, limit = 20, ...query }) => {
    newestFirst ??= sorted(entries);
    const by = JSON.stringify(query);
    if (found?.by !== by) found = { by, entries: isNarrowed(query) ? newestFirst.filter(matcher(query)) : newestFirst };
    const { entries: matching } = found;
    return Promise.resolve({ items: matching.slice((page - 1) * limit, page * limit), total: matching.length });
  };
}

function sorted(entries: readonly OperationHistoryEntry[]): readonly OperationHistoryEntry[] {
  return entries
    .map((entry) => ({ entry, time: Date.parse(entry.at) }))
    .sort((one, other) => other.time - one.time)
    .map(({ entry }) => entry);
}

function matcher({ from = '', to = '', user = '', business, result }: HistoryQuery) {
  const text = fold(user);
  const matchesUser = new Map<string, boolean>();
  return (entry: OperationHistoryEntry): boolean => {
    if ((business && entry.business !== business) || (result && entry.result !== result)) return false;
    const who = `${entry.loginId}\n${entry.name}`;
    if (!matchesUser.has(who)) matchesUser.set(who, fold(who).includes(text));
    if (!matchesUser.get(who)) return false;
    const day = from || to ? inJapan(entry.at).slice(0, 10) : '';
    return day >= from && (!to || day <= to);
  };
}
