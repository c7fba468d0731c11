import type { OperationKind } from '../../contract/index.js';
import type { Kind } from './kind.js';
import { onUsers } from './operations-on-users.js';
import { cameraTokenRevoking } from './revoking.js';
import { unlocking } from './unlocking.js';

/** Every kind of operation that this bank offers; nobody has a right to another (4.1). */
export const kinds: { readonly [K in OperationKind]?: Kind } = {
  'transaction-auth-unlock': onUsers(unlocking('transaction-authentication')),
  'transaction-auth-token-revoke': onUsers(cameraTokenRevoking),
};
