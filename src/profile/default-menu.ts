import type { TaskMenu } from './bank-profile.js';

/** 管理 → 業務選択 → 作業内容選択, as in seed 000, in the bank's own words: the menu of a bank that names none (ME-1). */
export const defaultMenu: TaskMenu = {
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
            { label: { term: 'transactionAuthUnlockTitle' }, opens: 'transaction-auth-unlock-flow' },
            { label: { term: 'transactionAuthTokenRevokeTitle' }, opens: 'transaction-auth-token-revoke-flow' },
            { label: { term: 'transactionAuthTokenResetTitle' }, opens: 'transaction-auth-token-reset-flow' },
            { label: { term: 'otpUnlockTitle' }, opens: 'otp-unlock-flow' },
            { label: { term: 'otpTokenRevokeTitle' }, opens: 'otp-token-revoke-flow' },
            { label: { term: 'userSuspensionTitle' }, opens: 'user-suspension-flow' },
            { label: { term: 'userManagementTitle' }, opens: 'user-management-flow' },
            { label: { term: 'certificateRevokeTitle' }, opens: 'certificate-revoke-flow' },
          ],
        },
        {
          label: { term: 'otpManagement' },
          heading: { term: 'chooseTask' },
          entries: [
            { label: { term: 'otpTokenIssueTitle' }, opens: 'otp-token-issue-flow' },
            { label: { term: 'otpUsageModeTitle' }, opens: 'otp-usage-mode-flow' },
            { label: { term: 'otpTokenRegisterTitle' }, opens: 'otp-token-register-flow' },
          ],
        },
        {
          label: { term: 'companyManagement' },
          heading: { term: 'chooseTask' },
          entries: [
            { label: { term: 'companyProfileTitle' }, opens: 'company-profile-flow' },
            { label: { term: 'feeScheduleTitle' }, opens: 'fee-schedule-flow' },
          ],
        },
        { label: { term: 'operationHistoryTitle' }, opens: 'operation-history-flow' },
      ],
    },
  ],
};
