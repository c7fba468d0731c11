import type { CredentialState, Role, UserRow } from '../src/contract/index.js';

const names = [
  ['山田 和子', 'ヤマダ カズコ', 'yamada31'],
  ['相沢 美咲', 'アイザワ ミサキ', 'aizawa01'],
  ['伊藤 健一', 'イトウ ケンイチ', 'kito2024'],
  ['榎本 さくら', 'エノモト サクラ', 'enomoto7'],
  ['大野 隆', 'オオノ タカシ', 'ohno5512'],
  ['加藤 髙志', 'カトウ タカシ', 'kato0098'],
] as const;
const roles: readonly Role[] = ['master', 'admin', 'general', 'general', 'general', 'general'];
const states: readonly CredentialState[] = [
  'available',
  'available',
  'suspended',
  'available',
  'unregistered',
  'unused',
];
const reasons = ['shares-token', 'own-account', 'role-too-high', 'only-bank-unlocks'];

/** Thirty people of an invented company, of whom some cannot be chosen. */
export const company: readonly UserRow[] = Array.from({ length: 30 }, (_, at) => person(at));

/** A company of 100,000. */
export const largeCompany: readonly UserRow[] = Array.from({ length: 100_000 }, (_, at) => person(at));

function person(at: number): UserRow {
  const kind = at % names.length;
  const [name, kana, loginId] = names[kind]!;
  const state = states[kind]!;
  return {
    user: {
      id: `u${at + 1}`,
      version: '1',
      loginId: at < names.length ? loginId : `${loginId}-${at}`,
      name,
      kana,
      role: at === 0 ? 'master' : kind === 0 ? 'general' : roles[kind]!,
      credentials: { 'transaction-authentication': state },
    },
    eligibility: eligibilityOf(at, state),
  };
}

function eligibilityOf(at: number, state: CredentialState): UserRow['eligibility'] {
  if (state === 'unregistered') return { selectable: false, reason: 'token-missing' };
  if (at === 0) return { selectable: false, reason: 'own-account' };
  return at % 11 === 10 ? { selectable: false, reason: reasons[at % reasons.length] } : { selectable: true };
}
