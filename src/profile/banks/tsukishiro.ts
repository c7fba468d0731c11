import { defaultProfile, deriveProfile } from '../bank-profile.js';

/** Seed 004: a list that scrolls, in which tokens are registered one after another with the company's own code. */
export const tsukishiro = deriveProfile(defaultProfile, {
  id: 'tsukishiro',
  name: { ja: 'つきしろ銀行', en: 'Tsukishiro Bank' },
  roles: ['master', 'general'],
  rights: { 'otp-token-issue': ['master', 'general'] },
  demands: {
    ...defaultProfile.demands,
    'transaction-auth-unlock': [['pin']],
    'transaction-auth-token-revoke': [['pin'], ['pin', 'transaction-code']],
    'transaction-auth-token-reset': [['pin']],
    'otp-unlock': [['pin']],
    'otp-token-revoke': [['pin']],
    'user-suspension': [['pin']],
    'otp-usage-mode': [['token-proof', 'pin']],
    'otp-token-register': [['token-proof', 'pin']],
    'otp-token-unregister': [['one-time-password', 'pin']],
  },
  unlocking: { by: { master: [], admin: [], general: ['master'] }, notBySharedToken: [] },
  tokenRegistration: {
    takesPlace: 'in-the-list',
    tokenNumber: { characters: 'digits', least: 14, most: 14 },
    tokenModels: ['card', 'key-fob', 'keypad', 'app'],
  },
  list: { paging: 'scroll', pageSize: 10, filters: [] },
  wayOut: { 'transaction-authentication': { kind: 'contact' }, 'one-time-password': { kind: 'contact' } },
  menu: {
    withoutRight: 'left-out',
    entries: [
      {
        label: { term: 'administration' },
        entries: [
          {
            label: { ja: 'ご契約先管理情報変更', en: 'Change contract details' },
            entries: [
              {
                label: { term: 'userManagement' },
                heading: { ja: '利用者情報選択', en: 'Choose a user' },
                entries: [
                  { label: { ja: '利用形態設定', en: 'Usage mode' }, opens: 'otp-usage-mode-flow' },
                  { label: { term: 'otpTokenRegisterTitle' }, opens: 'otp-token-register-flow' },
                  { label: { term: 'otpUnlockTitle' }, opens: 'otp-unlock-flow' },
                  { label: { term: 'otpTokenRevokeTitle' }, opens: 'otp-token-revoke-flow' },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  words: {
    ja: {
      administration: '管理者メニュー',
      userManagement: '利用者情報登録/変更',
      otpUsageModeTitle: 'ワンタイムパスワード利用形態設定',
      otpTokenRegisterTitle: 'ワンタイムパスワード利用登録',
      roleMaster: '管理者',
      roleGeneral: '利用者',
      confirmationPassword: 'ご契約先確認暗証番号',
      newMode: '利用形態',
      modeIndividual: '全ての利用者が異なるトークンを使用する',
      modeShared: '全ての利用者が同じトークンを使用する',
      cancel: 'キャンセル',
    },
    en: {
      administration: 'Administrator menu',
      userManagement: 'Register or change users',
      otpTokenRegisterTitle: 'Register one-time passwords',
      roleMaster: 'Administrator',
      roleGeneral: 'User',
      confirmationPassword: 'Contract PIN',
      newMode: 'Usage mode',
      modeIndividual: 'Every user uses a different token',
      modeShared: 'All users use the same token',
    },
  },
});
