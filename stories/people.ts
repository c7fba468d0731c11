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

/** The same people, of whom every second one has a token for one-time passwords. */
export const registrants: readonly UserRow[] = company.map(({ user }, at) => ({
  user: {
    ...user,
    credentials: { 'one-time-password': at % 2 === 0 ? 'available' : 'unregistered' },
    ...(at % 2 === 0 && { tokenNumber: String(20260104000123 + 7 * at) }),
  },
  eligibility: { selectable: true },
}));

/** The same people with the state of each credential; the master and whoever is signed in cannot be changed. */
export const withEveryCredential: readonly UserRow[] = company.map(({ user }, at) => ({
  user: {
    ...user,
    credentials: {
      'login-password': at % 7 === 3 ? 'suspended' : 'available',
      'confirmation-password': at % 7 === 3 ? 'suspended' : at % 5 === 4 ? 'unused' : 'available',
      'one-time-password': at % 4 === 2 ? 'suspended' : 'available',
      'transaction-authentication': states[at % states.length],
    },
  },
  eligibility:
    at < 2 ? { selectable: false, reason: at === 0 ? 'role-too-high' : 'own-account' } : { selectable: true },
}));

/** Names and login IDs as long as banks allow. */
export const withLongNames: readonly UserRow[] = company.slice(0, 6).map(({ user, eligibility }) => ({
  user: {
    ...user,
    name: `${user.name} 海外事業統括本部 アジア大洋州地域担当 資金管理部長代理`,
    loginId: `${user.loginId}-kaigai-jigyo-tokatsu`,
  },
  eligibility,
}));

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
