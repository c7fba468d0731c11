import type { OperationKind } from '../../contract/index.js';
import type { Words } from './words.js';

/** What each kind of operation is called beside 「操作」, as the token says it too. Part of the catalogues that need it. */
export const operationNames = (words: Words): ReadonlyMap<string, string> => {
  const names: Record<OperationKind, string> = {
    'transaction-auth-unlock': `${words.transactionAuthentication}の${words.stateSuspended}解除`,
    'transaction-auth-token-revoke': `${words.token}${words.revoke}`,
    'transaction-auth-token-reset': `${words.token}初期化`,
    'otp-unlock': `${words.oneTimePassword}の${words.stateSuspended}解除`,
    'otp-token-revoke': `${words.oneTimePassword}の${words.token}${words.revoke}`,
    'otp-token-issue': `${words.oneTimePassword}の${words.token}発行`,
    'otp-usage-mode': words.otpUsageModeTitle,
    'otp-token-register': `${words.oneTimePassword}の${words.token}登録`,
    'otp-token-unregister': `${words.oneTimePassword}の${words.token}登録解除`,
    'user-suspension': words.userSuspensionTitle,
    'company-profile': words.companyProfileTitle,
    'fee-schedule': words.feeScheduleTitle,
    'user-create': `${words.user}の新規登録`,
    'user-change': `${words.user}情報の変更`,
    'user-delete': `${words.user}の削除`,
    'certificate-revoke': `${words.certificate}${words.revoke}`,
  };
  return new Map(Object.entries(names));
};
