import { defaultProfile, deriveProfile } from '../bank-profile.js';

/** Revoking asks for confirmation password and one-time password together, the master alone unlocks, the wait is longer. */
export const shiranami = deriveProfile(defaultProfile, {
  id: 'shiranami',
  name: { ja: 'しらなみ銀行', en: 'Shiranami Bank' },
  rights: {
    ...defaultProfile.rights,
    'transaction-auth-unlock': ['master'],
    'otp-unlock': ['master'],
  },
  demands: {
    ...defaultProfile.demands,
    'otp-token-revoke': [['confirmation-password', 'one-time-password']],
  },
  unlocking: {
    by: { master: [], admin: ['master'], general: ['master'] },
    notBySharedToken: ['transaction-authentication'],
  },
  codes: { ...defaultProfile.codes, otpStepSeconds: 30 },
  afterRevocation: { minutes: 30, nightFrom: '20:50', nightTo: '08:10' },
  menu: {
    withoutRight: 'disabled',
    entries: [
      {
        label: { ja: 'トークン管理', en: 'Tokens' },
        entries: [
          { label: { term: 'otpTokenRevokeTitle' }, opens: 'otp-token-revoke-flow' },
          { label: { term: 'otpTokenIssueTitle' }, opens: 'otp-token-issue-flow' },
          { label: { term: 'otpUsageModeTitle' }, opens: 'otp-usage-mode-flow' },
          { label: { term: 'otpTokenRegisterTitle' }, opens: 'otp-token-register-flow' },
        ],
      },
      {
        label: { ja: '利用停止の解除', en: 'Suspensions' },
        entries: [
          { label: { ja: 'ワンタイムパスワード', en: 'One-time passwords' }, opens: 'otp-unlock-flow' },
          {
            label: { ja: 'トランザクション認証', en: 'Transaction authentication' },
            opens: 'transaction-auth-unlock-flow',
          },
        ],
      },
    ],
  },
  words: {
    ja: {
      administration: '管理業務',
      otpTokenIssueTitle: 'トークンの発行',
      otpUsageModeTitle: 'トークンの利用形態',
      otpTokenRegisterTitle: 'トークンの登録',
    },
    en: {
      otpTokenIssueTitle: 'Issue a token',
      otpUsageModeTitle: 'How tokens are used',
      otpTokenRegisterTitle: 'Register tokens',
    },
  },
});
