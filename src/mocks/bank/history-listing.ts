import type { OperationHistoryEntry, OperationHistoryPage, OperationHistoryRequest } from '../../contract/index.js';
import type { PermissionCode } from '../../profile/permissions.js';
import type { Bank } from './bank.js';
import { settleOperations } from './held-operations.js';
import type { HistoryEntry } from './history.js';
import { dayMs, japanDay, japanTime } from './japan-time.js';
import { fold } from './matching.js';
import type { UserRecord } from './records.js';
import { serviceHours } from './service-hours.js';
import { actorOf } from './sessions.js';
import { accept, type Verdict } from './verdict.js';

/**
 * Tells what was done today and in the days that the bank keeps, newest first. Who has not the right to everybody's
 * history is told their own operations only, even when others are asked for (HI-1).
 */
export function listOperationHistory(
  bank: Bank,
  sessionId: string,
  request: OperationHistoryRequest,
): Verdict<OperationHistoryPage> {
  const session = actorOf(bank, sessionId);
  if (!session.ok) return session;
  const actor = session.value;
  settleOperations(bank);

  const { cursor = String(bank.history.length), page = 1, limit = 20 } = request;
  const oldest = japanDay(bank.now() - bank.profile.history.days * dayMs);
  const newest = japanDay(bank.now());
  const scope = seesAll(actor) ? 'all' : 'own';
  const known = bank.history.slice(0, Number(cursor)).reverse();
  const matches = matcher({ ...request, own: request.own || scope === 'own' }, actor, { oldest, newest });
  const rows = known.filter((entry) => resultOf(entry) !== undefined && matches(entry));
  return accept({
    items: rows.slice((page - 1) * limit, page * limit).map(entryView),
    total: rows.length,
    page,
    limit,
    cursor,
    scope,
    oldest,
    newest,
    serviceHours: serviceHours(bank),
  });
}

/** Everybody's operations are for those to whom the company gave the right to them, 全操作履歴照会 (US-4). */
function seesAll({ permissions }: UserRecord): boolean {
  return permissions.includes('history.all' satisfies PermissionCode);
}

function matcher(
  { from = '', to, user = '', business, result, own }: OperationHistoryRequest,
  actor: UserRecord,
  { oldest, newest }: { readonly oldest: string; readonly newest: string },
): (entry: HistoryEntry) => boolean {
  const text = fold(user);
  const folded = new Map<string, string>();
  const foldedOnce = (written: string): string => {
    if (!folded.has(written)) folded.set(written, fold(written));
    return folded.get(written) ?? '';
  };
  const first = from > oldest ? from : oldest;
  return (entry) => {
    const day = japanDay(entry.at);
    return (
      day >= first &&
      day <= (to ?? newest) &&
      (!own || entry.userId === actor.id) &&
      (!business || businessOf(entry) === business) &&
      (!result || resultOf(entry) === result) &&
      (foldedOnce(entry.loginId).includes(text) || foldedOnce(entry.name).includes(text))
    );
  };
}

function entryView(entry: HistoryEntry): OperationHistoryEntry {
  const { at, loginId, name, kind, receipt } = entry;
  return {
    at: japanTime(at),
    loginId,
    name,
    business: businessOf(entry),
    operation: kind,
    result: resultOf(entry) ?? '',
    ...(receipt !== undefined && { receipt }),
    terminal: terminalOf(loginId),
  };
}

/** What an operation of the counter belongs to, by the beginning of its kind. */
const businesses = [
  ['sign-', 'sign-in'],
  ['balance-', 'inquiry'],
  ['statement-', 'inquiry'],
  ['company-', 'company-management'],
  ['fee-', 'company-management'],
  ['otp-usage-', 'otp-management'],
  ['otp-token-issue', 'otp-management'],
  ['otp-token-register', 'otp-management'],
  ['otp-token-unregister', 'otp-management'],
] as const;

function businessOf({ kind, business }: HistoryEntry): string {
  return business ?? businesses.find(([start]) => kind.startsWith(start))?.[1] ?? 'user-management';
}

/** How it came out; `undefined` for a step on the way to that. */
function resultOf({ event, results = [] }: HistoryEntry): string | undefined {
  switch (event) {
    case 'stored':
    case 'credentials-right':
      return undefined;
    case 'executed': {
      const done = results.filter(({ outcome }) => outcome === 'done').length;
      if (done === results.length) return 'done';
      return done === 0 ? 'refused' : 'partly-done';
    }
    case 'signed-in':
    case 'signed-out':
      return 'done';
    case 'not-stored':
      return 'refused';
    default:
      return event;
  }
}

/** Everybody here sits at a terminal of their own, with an address that is kept for documentation (RFC 5737). */
function terminalOf(loginId: string): string {
  const sum = [...loginId].reduce((total, letter) => total * 7 + letter.charCodeAt(0), 0);
  return `192.0.2.${(sum % 254) + 1}`;
}
