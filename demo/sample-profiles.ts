import { defaultProfile, deriveProfile, type BankProfile } from '../src/profile/bank-profile.js';

/** A second bank as data: the master alone unlocks, three tries, terms of its own, the list scrolls. */
const onlyMasterUnlocks = deriveProfile(defaultProfile, {
  id: 'only-master-unlocks',
  name: { ja: 'あさなぎ銀行', en: 'Asanagi Bank' },
  rights: { 'transaction-auth-unlock': ['master'] },
  unlocking: {
    by: { master: [], admin: ['master'], general: ['master'] },
    sharedTokenAllowed: false,
  },
  attempts: {
    'login-password': 3,
    'confirmation-password': 3,
    'one-time-password': 3,
    'transaction-authentication': 3,
  },
  list: { ...defaultProfile.list, paging: 'scroll' },
  wayOut: { ...defaultProfile.wayOut, 'transaction-authentication': { kind: 'contact' } },
  onScreenKeyboard: true,
  words: {
    ja: { administration: '管理者メニュー', userManagement: '利用者情報管理', confirmationPassword: '確認暗証番号' },
    en: { administration: 'Administrator menu', confirmationPassword: 'Confirmation code' },
  },
});

/** The banks that the bench offers. */
export const sampleProfiles: readonly BankProfile[] = [defaultProfile, onlyMasterUnlocks];
