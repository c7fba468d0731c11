import type { ReasonCode } from '../../contract/index.js';
import type { Bank } from './bank.js';
import { actorObjection } from './objections.js';
import { credentialState, type UserRecord } from './records.js';
import type { RulesOnUsers } from './rules-on-users.js';

const credential = 'transaction-authentication';

/** Taking a camera token away: in use, unused or suspended, from the chosen users only (TXR-2). */
export const cameraTokenRevoking: RulesOnUsers = {
  credential,
  concerns: () => true,
  objection: (bank, actor) => actorObjection(bank, actor, 'transaction-auth-token-revoke'),
  unsuitable: (bank, target) => (hasToken(bank, target) ? undefined : 'token-missing'),
  forbidden: whyNotRevokedBy,
  changes: (_, { id, cameraTokenId = null }) => [
    { targetId: id, field: 'camera-token', before: cameraTokenId, after: null },
  ],
  execute(bank, actor, target) {
    const { cameraTokenId: _taken, ...rest } = target;
    const failedTries = { ...target.failedTries };
    delete failedTries[credential];
    // A suspension stops a token; whoever registers a new one starts anew.
    bank.changeUser({ ...rest, suspended: target.suspended.filter((kind) => kind !== credential), failedTries });
    return target.id === actor.id ? 'own-token-revoked' : 'registers-at-next-login';
  },
};

/**
 * One's own token may be revoked, somebody else's where the profile has it (TXR-2), the master's by an admin only
 * where the profile has that too (4.11).
 */
function whyNotRevokedBy(bank: Bank, actor: UserRecord, target: UserRecord): ReasonCode | undefined {
  if (actor.id === target.id) return undefined;
  if (!bank.profile.revokeOthersToken) return 'right-missing';
  const tooHigh = target.role === 'master' && actor.role !== 'master' && !bank.profile.adminMayChangeMaster;
  return tooHigh ? 'role-too-high' : undefined;
}

function hasToken(bank: Bank, user: UserRecord): boolean {
  return credentialState(user, credential, bank.tokens) !== 'unregistered';
}
