import { defaultProfile, deriveProfile } from '../bank-profile.js';

/** Nobody unlocks anyone who shares their token, in either credential; three tries; masters are helped in writing. */
export const komorebi = deriveProfile(defaultProfile, {
  id: 'komorebi',
  name: { ja: 'こもれび銀行', en: 'Komorebi Bank' },
  unlocking: {
    by: { master: [], admin: ['master', 'admin'], general: ['master', 'admin'] },
    notBySharedToken: ['one-time-password', 'transaction-authentication'],
  },
  attempts: {
    'login-password': 3,
    'confirmation-password': 3,
    'one-time-password': 3,
    'transaction-authentication': 3,
  },
  resettable: 'any',
  wayOut: {
    'transaction-authentication': {
      kind: 'written',
      text: {
        ja: '「利用停止解除依頼書」を、お取引店へご提出ください。',
        en: 'Please hand in the form for lifting a suspension at your branch.',
      },
    },
    'one-time-password': {
      kind: 'written',
      text: {
        ja: '「利用停止解除依頼書」を、お取引店へご提出ください。',
        en: 'Please hand in the form for lifting a suspension at your branch.',
      },
    },
  },
  menu: {
    withoutRight: 'left-out',
    entries: [
      { label: { term: 'transactionAuthUnlockTitle' }, opens: 'transaction-auth-unlock-flow' },
      { label: { term: 'otpUnlockTitle' }, opens: 'otp-unlock-flow' },
      { label: { term: 'transactionAuthTokenRevokeTitle' }, opens: 'transaction-auth-token-revoke-flow' },
      { label: { term: 'transactionAuthTokenResetTitle' }, opens: 'transaction-auth-token-reset-flow' },
      { label: { term: 'otpTokenRevokeTitle' }, opens: 'otp-token-revoke-flow' },
    ],
  },
});
