import type { OperationKind } from '../../contract/index.js';
import { certificateRevoking } from './certificates.js';
import { companyChanging } from './company.js';
import { feesChanging } from './fees.js';
import type { Kind } from './kind.js';
import { userDeleting } from './deleting-users.js';
import { userChanging, userCreating } from './managing-users.js';
import { onUsers } from './operations-on-users.js';
import { tokenIssuing } from './issuing.js';
import { tokenRegistering, tokenUnregistering } from './registering.js';
import { usageModeSetting } from './token-usage.js';
import { cameraTokenResetting } from './resetting.js';
import { cameraTokenRevoking, oneTimePasswordTokenRevoking } from './revoking.js';
import { userSuspending } from './suspending.js';
import { unlocking } from './unlocking.js';

/** Every kind of operation that this bank offers; nobody has a right to another (4.1). */
export const kinds: { readonly [K in OperationKind]?: Kind } = {
  'transaction-auth-unlock': onUsers(unlocking('transaction-authentication')),
  'transaction-auth-token-revoke': onUsers(cameraTokenRevoking),
  'transaction-auth-token-reset': onUsers(cameraTokenResetting),
  'otp-unlock': onUsers(unlocking('one-time-password')),
  'otp-token-revoke': onUsers(oneTimePasswordTokenRevoking),
  'otp-token-issue': tokenIssuing,
  'otp-usage-mode': usageModeSetting,
  'otp-token-register': onUsers(tokenRegistering),
  'otp-token-unregister': onUsers(tokenUnregistering),
  'user-suspension': onUsers(userSuspending),
  'user-create': userCreating,
  'user-change': userChanging,
  'user-delete': userDeleting,
  'company-profile': companyChanging,
  'fee-schedule': feesChanging,
  'certificate-revoke': certificateRevoking,
};
