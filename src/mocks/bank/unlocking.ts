import type { ActorObjection, CredentialKind, OperationKind, ReasonCode } from '../../contract/index.js';
import type { Bank } from './bank.js';
import { actorObjection, reasonOfObjection } from './objections.js';
import { credentialState, tokenIdOf, withoutSuspension, type UserRecord } from './records.js';
import type { RulesOnUsers } from './rules-on-users.js';

/** The kind of operation that ends a suspension. */
const unlockingKind: Readonly<Record<CredentialKind, OperationKind>> = {
  'login-password': 'user-suspension',
  'confirmation-password': 'user-suspension',
  'one-time-password': 'otp-unlock',
  'transaction-authentication': 'transaction-auth-unlock',
};

/** Ending the suspension of a credential (TXU-1). */
export function unlocking(credential: CredentialKind): RulesOnUsers {
  return {
    credential,
    concerns: (bank, user) => isSuspended(bank, user, credential),
    objection: (bank, actor) => objectionToUnlocker(bank, actor, credential),
    unsuitable: (bank, target) => (isSuspended(bank, target, credential) ? undefined : 'not-suspended'),
    forbidden: (bank, actor, target) => whyNotUnlockedBy(bank, actor, target, credential),
    onlyBank: (bank, target) => !somebodyUnlocks(bank, target, credential),
    changes: (_, { id }) => [{ targetId: id, field: credential, before: 'suspended', after: 'available' }],
    execute(bank, _, target) {
      bank.changeUser(withoutSuspension(target, credential));
      return [
        {
          followUp: credential === 'one-time-password' ? 'can-use-one-time-password-again' : 'can-authenticate-again',
        },
      ];
    },
  };
}

/** Whoever is suspended in a credential unlocks nobody's (4.2). */
function objectionToUnlocker(bank: Bank, actor: UserRecord, credential: CredentialKind) {
  return actorObjection(bank, actor, unlockingKind[credential], [credential]);
}

/** Why an actor may not end the suspension of a credential, in whatever kind of operation (4.2). */
export function whyNotUnlocked(
  bank: Bank,
  actor: UserRecord,
  target: UserRecord,
  credential: CredentialKind,
): ReasonCode | undefined {
  return (
    whyNotUnlockedBy(bank, actor, target, credential) ?? reasonOfObjection(objectionToUnlocker(bank, actor, credential))
  );
}

/**
 * Nobody unlocks themselves, nor whom their role does not unlock, nor, unless the profile allows it, anyone who
 * shares their token (4.2).
 */
function whyNotUnlockedBy(
  bank: Bank,
  actor: UserRecord,
  target: UserRecord,
  credential: CredentialKind,
): ReasonCode | undefined {
  const { by, notBySharedToken } = bank.profile.unlocking;
  if (actor.id === target.id) return 'own-account';
  if (!by[target.role].includes(actor.role)) return target.role === 'master' ? 'role-too-high' : 'right-missing';
  const tokenId = tokenIdOf(target, credential);
  const shared = tokenId !== undefined && tokenId === tokenIdOf(actor, credential);
  return shared && notBySharedToken.includes(credential) ? 'shares-token' : undefined;
}

/** Where nobody could unlock a person now, only the bank can (4.2). */
function somebodyUnlocks(bank: Bank, target: UserRecord, credential: CredentialKind): boolean {
  const unlockers = bank.derived(`unlockers of ${credential}`, () =>
    [...bank.users.values()].filter((user) => !objectionToUnlocker(bank, user, credential)),
  );
  return unlockers.some((actor) => !whyNotUnlockedBy(bank, actor, target, credential));
}

/** An objection as the actor is told it: of their own suspension with who can end it now (4.2). */
export function toldTo(
  bank: Bank,
  actor: UserRecord,
  objection: ActorObjection | undefined,
): { readonly objection?: ActorObjection } {
  if (!objection) return {};
  const { code, credential } = objection;
  if (code !== 'credential-suspended' || !credential) return { objection };
  return { objection: { ...objection, unlockedBy: whoUnlocks(bank, actor, credential) } };
}

/** Who can end a person's suspension, as the profile names the roles (4.2). */
export function whoUnlocks(
  bank: Bank,
  target: UserRecord,
  credential: CredentialKind,
): 'master' | 'master-or-admin' | 'admin' | 'bank' {
  if (!somebodyUnlocks(bank, target, credential)) return 'bank';
  const roles = bank.profile.unlocking.by[target.role];
  if (!roles.includes('master')) return 'admin';
  return roles.includes('admin') ? 'master-or-admin' : 'master';
}

function isSuspended(bank: Bank, user: UserRecord, credential: CredentialKind): boolean {
  return credentialState(user, credential, bank.tokens) === 'suspended';
}
