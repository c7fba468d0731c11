import type { OperationKind } from '../../contract/index.js';
import type { Words } from '../ja/words.js';

export const operationNames = (words: Words): ReadonlyMap<string, string> => {
  const names: Record<OperationKind, string> = {
    'transaction-auth-unlock': 'Lift suspension (transaction authentication)',
    'transaction-auth-token-revoke': 'Revoke token',
    'transaction-auth-token-reset': 'Reset token',
    'otp-unlock': 'Lift suspension (one-time password)',
    'otp-token-revoke': 'Revoke one-time password token',
    'otp-token-issue': 'Issue one-time password token',
    'otp-usage-mode': words.otpUsageModeTitle,
    'otp-token-register': 'Register one-time password token',
    'otp-token-unregister': 'Unregister one-time password token',
    'user-suspension': words.userSuspensionTitle,
    'company-profile': words.companyProfileTitle,
    'fee-schedule': words.feeScheduleTitle,
    'user-create': `Add ${words.user}`,
    'user-change': `Change ${words.user}`,
    'user-delete': `Delete ${words.user}`,
    'certificate-revoke': `Revoke ${words.certificate}`,
  };
  return new Map(Object.entries(names));
};
