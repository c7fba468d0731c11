import { defaultProfile, deriveProfile } from '../bank-profile.js';

/** Seed 002: certificates and the company's own data; what it does with users is signed with a one-time password too. */
export const amaoto = deriveProfile(defaultProfile, {
  id: 'amaoto',
  name: { ja: 'あまおと銀行', en: 'Amaoto Bank' },
  demands: {
    ...defaultProfile.demands,
    'user-create': [['confirmation-password', 'one-time-password']],
    'user-change': [['confirmation-password', 'one-time-password']],
  },
  wayOut: { 'transaction-authentication': { kind: 'contact' }, 'one-time-password': { kind: 'contact' } },
  onScreenKeyboard: true,
  menu: {
    withoutRight: 'left-out',
    entries: [
      {
        label: { term: 'administration' },
        heading: { term: 'chooseBusiness' },
        entries: [
          {
            label: { term: 'companyManagement' },
            heading: { term: 'chooseTask' },
            entries: [
              { label: { term: 'companyProfileTitle' }, opens: 'company-profile-flow' },
              { label: { term: 'feeScheduleTitle' }, opens: 'fee-schedule-flow' },
            ],
          },
          {
            label: { term: 'userManagement' },
            heading: { term: 'chooseTask' },
            entries: [
              { label: { term: 'userManagementTitle' }, opens: 'user-management-flow' },
              { label: { term: 'certificateRevokeTitle' }, opens: 'certificate-revoke-flow' },
              { label: { term: 'otpUnlockTitle' }, opens: 'otp-unlock-flow' },
              { label: { term: 'otpTokenRevokeTitle' }, opens: 'otp-token-revoke-flow' },
              { label: { term: 'otpTokenIssueTitle' }, opens: 'otp-token-issue-flow' },
              { label: { term: 'userSuspensionTitle' }, opens: 'user-suspension-flow' },
            ],
          },
          { label: { term: 'operationHistoryTitle' }, opens: 'operation-history-flow' },
        ],
      },
    ],
  },
});
