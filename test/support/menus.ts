import type { MenuEntry, TaskMenu } from '../../src/profile/bank-profile.js';

export const withoutRight = ['left-out', 'disabled'] as const;

/** One task that administrators may do, one for the master alone, one for everybody. */
const tasks: readonly MenuEntry[] = [
  { label: { term: 'otpUnlockTitle' }, opens: 'otp-unlock-flow' },
  { label: { ja: 'トークン初期化', en: 'Reset' }, opens: 'transaction-auth-token-reset-flow' },
  { label: { ja: '履歴', en: 'History' }, opens: 'operation-history-flow' },
];
/** Who may do what above. */
export const rights = { 'transaction-auth-token-reset': ['master'] } as const;

/** A menu of one to four levels: every level but the last offers the next one and, beside it, a level of one task. */
export function menuOf(levels: number, missing: TaskMenu['withoutRight']): TaskMenu {
  return { withoutRight: missing, entries: entriesOf(1, levels) };
}

function entriesOf(level: number, levels: number): readonly MenuEntry[] {
  if (level === levels) return tasks;
  return [
    { label: { ja: `業務${level}`, en: `Area ${level}` }, entries: entriesOf(level + 1, levels) },
    { label: { ja: `管理${level}`, en: `Master ${level}` }, entries: tasks.slice(1, 2) },
  ];
}
