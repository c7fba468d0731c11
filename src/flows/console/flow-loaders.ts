import type { KitElementClass } from '../../components/internal/own-elements.js';

/** Every flow by its tag, loaded when it is opened. */
export const flowLoaders: ReadonlyMap<string, () => Promise<KitElementClass>> = new Map<
  string,
  () => Promise<KitElementClass>
>([
  [
    'transaction-auth-unlock-flow',
    async () => (await import('../transaction-auth-unlock-flow.js')).TransactionAuthUnlockFlow,
  ],
  [
    'transaction-auth-token-revoke-flow',
    async () => (await import('../transaction-auth-token-revoke-flow.js')).TransactionAuthTokenRevokeFlow,
  ],
  [
    'transaction-auth-token-reset-flow',
    async () => (await import('../transaction-auth-token-reset-flow.js')).TransactionAuthTokenResetFlow,
  ],
  ['otp-unlock-flow', async () => (await import('../otp-unlock-flow.js')).OtpUnlockFlow],
  ['otp-token-revoke-flow', async () => (await import('../otp-token-revoke-flow.js')).OtpTokenRevokeFlow],
  ['otp-token-issue-flow', async () => (await import('../otp-token-issue-flow.js')).OtpTokenIssueFlow],
  ['otp-usage-mode-flow', async () => (await import('../otp-usage-mode-flow.js')).OtpUsageModeFlow],
  ['otp-token-register-flow', async () => (await import('../otp-token-register-flow.js')).OtpTokenRegisterFlow],
  ['company-profile-flow', async () => (await import('../company-profile-flow.js')).CompanyProfileFlow],
  ['fee-schedule-flow', async () => (await import('../fee-schedule-flow.js')).FeeScheduleFlow],
  ['certificate-revoke-flow', async () => (await import('../certificate-revoke-flow.js')).CertificateRevokeFlow],
  ['operation-history-flow', async () => (await import('../operation-history-flow.js')).OperationHistoryFlow],
  ['user-management-flow', async () => (await import('../user-management-flow.js')).UserManagementFlow],
  ['user-suspension-flow', async () => (await import('../user-suspension-flow.js')).UserSuspensionFlow],
]);
