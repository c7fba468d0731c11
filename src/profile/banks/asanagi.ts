import { defaultProfile, deriveProfile } from '../bank-profile.js';

/** A sister of the default bank (seed 003): one-time passwords alone, and a telephone call where the default bank writes. */
export const asanagi = deriveProfile(defaultProfile, {
  id: 'asanagi',
  name: { ja: 'あさなぎ銀行', en: 'Asanagi Bank' },
  afterRevocation: { minutes: 20, nightFrom: '20:50', nightTo: '08:10' },
  wayOut: { 'transaction-authentication': { kind: 'contact' }, 'one-time-password': { kind: 'contact' } },
  menu: {
    withoutRight: 'disabled',
    entries: [
      {
        label: { term: 'administration' },
        heading: { term: 'chooseBusiness' },
        entries: [
          {
            label: { term: 'userManagement' },
            heading: { term: 'chooseTask' },
            entries: [
              { label: { term: 'otpUnlockTitle' }, opens: 'otp-unlock-flow' },
              { label: { term: 'otpTokenRevokeTitle' }, opens: 'otp-token-revoke-flow' },
              { label: { term: 'otpTokenIssueTitle' }, opens: 'otp-token-issue-flow' },
              { label: { term: 'userSuspensionTitle' }, opens: 'user-suspension-flow' },
            ],
          },
        ],
      },
    ],
  },
  words: {
    ja: { userManagement: '利用者(ユーザ)管理', userSuspensionTitle: '利用者(ユーザ)停止・解除' },
  },
});
