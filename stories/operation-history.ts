import type { HistoryListPage, HistorySource } from '../src/components/operation-history-table.js';
import { arraySource } from '../src/components/internal/history/history-source.js';
import type { OperationHistoryEntry } from '../src/contract/index.js';

const people = [
  ['yamada31', '山田 和子', '192.0.2.31'],
  ['aizawa01', '相沢 美咲', '192.0.2.1'],
  ['enomoto7', '榎本 さくら', '192.0.2.7'],
  ['yoshida18', '𠮷田 純', '192.0.2.18'],
  ['mariacruz25', 'マリア・フェルナンダ・ゴンサレス・デ・ラ・クルス 山本', '192.0.2.25'],
] as const;
const done = [
  ['sign-in', 'sign-in', 'done'],
  ['transfer', 'request', 'done'],
  ['payroll', 'file-request', 'cancelled'],
  ['user-management', 'transaction-auth-token-revoke', 'partly-done'],
  ['company-management', 'company-profile', 'refused'],
  ['sign-in', 'sign-in', 'credentials-wrong'],
  ['bulk-transfer', 'approval', 'done'],
  ['user-management', 'otp-unlock', 'expired'],
  ['inquiry', 'balance-inquiry', 'done'],
] as const;

const minuteMs = 60_000;
const newest = Date.UTC(2026, 10, 24, 1, 0, 0);

/** What an invented company did, 17 minutes between one thing and the next, the newest first. */
export function historyOf(count: number): readonly OperationHistoryEntry[] {
  return Array.from({ length: count }, (_, at) => {
    const [business, operation, result] = done[at % done.length]!;
    const [loginId, name, terminal] = people[at % people.length]!;
    const moment = newest - at * 17 * minuteMs - (at % 60) * 1000;
    return {
      at: `${new Date(moment + 9 * 60 * minuteMs).toISOString().slice(0, 19)}+09:00`,
      loginId,
      name,
      business,
      operation,
      result,
      ...(!['sign-in', 'inquiry'].includes(business) && { receipt: `20261124-${String(count - at).padStart(6, '0')}` }),
      terminal,
    };
  });
}

/** The same as a bank gives it, page by page, with what it says beside the rows. */
export function bankOf(entries: readonly OperationHistoryEntry[], told: Partial<HistoryListPage> = {}): HistorySource {
  const pages = arraySource(entries);
  return async (request, signal) => ({
    ...(await pages(request, signal)),
    scope: 'all',
    oldest: '2026-08-16',
    newest: '2026-11-24',
    ...told,
  });
}
