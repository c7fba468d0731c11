import type { CredentialKind, ReasonCode } from '../../contract/index.js';
import type { Bank } from './bank.js';
import { japanTime } from './japan-time.js';
import { actorObjection } from './objections.js';
import { credentialState, withoutSuspension, type UserRecord } from './records.js';
import type { RulesOnUsers } from './rules-on-users.js';
import { newTokenFrom } from './waiting.js';

/** Taking a camera token away: in use, unused or suspended, from the chosen users only (TXR-2). */
export const cameraTokenRevoking: RulesOnUsers = {
  credential: 'transaction-authentication',
  concerns: () => true,
  objection: (bank, actor) => actorObjection(bank, actor, 'transaction-auth-token-revoke'),
  unsuitable: (bank, target) => whyNoToken(bank, target, 'transaction-authentication'),
  forbidden: whyNoCameraTokenRevokedBy,
  changes: (_, { id, cameraTokenId = null }) => [
    { targetId: id, field: 'camera-token', before: cameraTokenId, after: null },
  ],
  execute(bank, actor, target) {
    bank.changeUser(withoutCameraToken(target));
    return [{ followUp: target.id === actor.id ? 'own-token-revoked' : 'registers-at-next-login' }];
  },
};

/**
 * Taking a token for one-time passwords away: in use, unused or suspended, from the chosen users only; who loses it is
 * told from when they may have a new one and log in (OR-1, 4.3).
 */
export const oneTimePasswordTokenRevoking: RulesOnUsers = {
  credential: 'one-time-password',
  concerns: () => true,
  objection: (bank, actor) => actorObjection(bank, actor, 'otp-token-revoke'),
  unsuitable: (bank, target) => whyNoToken(bank, target, 'one-time-password'),
  forbidden: whyMasterNotChangedBy,
  changes: (_, { id, oneTimePasswordTokenId = null }) => [
    { targetId: id, field: 'one-time-password-token', before: oneTimePasswordTokenId, after: null },
  ],
  execute(bank, _, target) {
    // A suspension stops a token; whoever gets a new one starts anew (seed 003: 「解除済みとして」).
    const { oneTimePasswordTokenId: _taken, ...rest } = withoutSuspension(target, 'one-time-password');
    // Counted in whole seconds, as the time of the execution and that of the new token are told.
    const oneTimePasswordRevokedAt = Math.floor(bank.now() / 1000) * 1000;
    bank.changeUser({ ...rest, oneTimePasswordRevokedAt });
    const from = newTokenFrom(bank.profile.afterRevocation, oneTimePasswordRevokedAt);
    return [{ followUp: 'new-token-from', followsAt: japanTime(from) }];
  },
};

/** What is the master's is changed by an admin only where the profile has it (4.11). */
export function whyMasterNotChangedBy(bank: Bank, actor: UserRecord, target: UserRecord): ReasonCode | undefined {
  const tooHigh = target.role === 'master' && actor.role !== 'master' && !bank.profile.adminMayChangeMaster;
  return tooHigh ? 'role-too-high' : undefined;
}

/** Who has no token has none that could be taken away. */
export function whyNoToken(bank: Bank, user: UserRecord, credential: CredentialKind): ReasonCode | undefined {
  return credentialState(user, credential, bank.tokens) === 'unregistered' ? 'token-missing' : undefined;
}

/** A person without their camera token, who registers one at the next login. */
export function withoutCameraToken(user: UserRecord): UserRecord {
  const { cameraTokenId: _taken, ...rest } = withoutSuspension(user, 'transaction-authentication');
  return rest;
}

/** One's own token may be revoked, somebody else's where the profile has it (TXR-2). */
function whyNoCameraTokenRevokedBy(bank: Bank, actor: UserRecord, target: UserRecord): ReasonCode | undefined {
  if (actor.id === target.id) return undefined;
  if (!bank.profile.revokeOthersToken) return 'right-missing';
  return whyMasterNotChangedBy(bank, actor, target);
}
