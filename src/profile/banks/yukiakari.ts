import { defaultProfile, deriveProfile } from '../bank-profile.js';

/** Seed 001: one MasterID and many PublicIDs, tokens known by their ID and registered on a screen of their own. */
export const yukiakari = deriveProfile(defaultProfile, {
  id: 'yukiakari',
  name: { ja: 'ゆきあかり銀行', en: 'Yukiakari Bank' },
  roles: ['master', 'general'],
  rights: { 'otp-token-issue': ['master', 'general'] },
  unlocking: { by: { master: [], admin: [], general: ['master'] }, notBySharedToken: [] },
  tokenRegistration: {
    takesPlace: 'on-its-own-screen',
    tokenNumber: { characters: 'letters-and-digits', least: 8, most: 14 },
    tokenModels: ['card', 'key-fob', 'keypad', 'app'],
  },
  list: { paging: 'pages', pageSize: 10, filters: ['loginId', 'name'] },
  wayOut: { 'transaction-authentication': { kind: 'contact' }, 'one-time-password': { kind: 'contact' } },
  menu: {
    withoutRight: 'disabled',
    entries: [
      {
        label: { term: 'administration' },
        heading: { term: 'chooseBusiness' },
        entries: [
          {
            label: { term: 'otpManagement' },
            heading: { ja: '利用者選択', en: 'Choose a user' },
            entries: [
              { label: { ja: '利用形態設定', en: 'Usage mode' }, opens: 'otp-usage-mode-flow' },
              { label: { term: 'otpTokenRegisterTitle' }, opens: 'otp-token-register-flow' },
            ],
          },
          {
            label: { term: 'userManagement' },
            entries: [
              { label: { term: 'otpUnlockTitle' }, opens: 'otp-unlock-flow' },
              { label: { term: 'otpTokenRevokeTitle' }, opens: 'otp-token-revoke-flow' },
              { label: { term: 'userSuspensionTitle' }, opens: 'user-suspension-flow' },
            ],
          },
        ],
      },
    ],
  },
  words: {
    ja: {
      administration: '管理機能',
      chooseBusiness: 'ご利用メニュー',
      loginId: 'お客様ID',
      role: '利用権限',
      roleMaster: '管理者（MasterID）',
      roleGeneral: '利用者（PublicID）',
      otpUsageModeTitle: 'ワンタイムパスワード利用形態設定',
      modeIndividual: '管理者、利用者が異なるトークンを利用する',
      modeShared: '管理者、利用者が同じトークンを利用する',
      tokenNumber: 'トークンID',
      currentTokenNumber: '現在のトークンID',
    },
    en: {
      administration: 'Administrative functions',
      chooseBusiness: 'Menu',
      loginId: 'Customer ID',
      role: 'Authority',
      roleMaster: 'Administrator (MasterID)',
      roleGeneral: 'User (PublicID)',
      modeIndividual: 'The administrator and the users have different tokens',
      modeShared: 'The administrator and the users share one token',
      tokenNumber: 'Token ID',
      currentTokenNumber: 'Current token ID',
    },
  },
});
