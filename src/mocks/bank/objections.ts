import type { ActorObjection, CredentialKind, OperationKind, ReasonCode } from '../../contract/index.js';
import { mayStart } from '../../profile/tasks.js';
import type { Bank } from './bank.js';
import { credentialsOf, demandsOf } from './demands.js';
import { credentialState, type UserRecord } from './records.js';

/** Only master and admin users do the operations of the counter, unless the profile says otherwise (4.1). */
export function hasRight(bank: Bank, actor: UserRecord, kind: OperationKind): boolean {
  return mayStart(bank.profile, kind, actor.role);
}

/**
 * Who has no right to a kind of operation, is suspended in a credential that it demands or is about, or has no token
 * to sign it with, can do it to nobody and is told so before choosing (4.1, 4.2, TXR-2).
 *
 * @param about credentials that are not demanded but in which the actor may not be suspended either
 */
export function actorObjection(
  bank: Bank,
  actor: UserRecord,
  kind: OperationKind,
  about: readonly CredentialKind[] = [],
): ActorObjection | undefined {
  if (!hasRight(bank, actor, kind)) return { code: 'right-missing' };

  const demanded = credentialsOf(demandsOf(bank, kind).flat());
  const suspended = [...demanded, ...about].find((credential) => actor.suspended.includes(credential));
  if (suspended) return { code: 'credential-suspended', credential: suspended };

  const missing = demanded.find((credential) => credentialState(actor, credential, bank.tokens) === 'unregistered');
  return missing && { code: 'token-missing', credential: missing };
}

/**
 * Who registers a token shows it, so that nobody needs to have one before; who is stopped in what is demanded registers
 * none (OM-1, OG-1).
 */
export function registrarObjection(bank: Bank, actor: UserRecord, kind: OperationKind): ActorObjection | undefined {
  if (!hasRight(bank, actor, kind)) return { code: 'right-missing' };
  const suspended = credentialsOf(demandsOf(bank, kind).flat()).find((demanded) => actor.suspended.includes(demanded));
  if (suspended) return { code: 'credential-suspended', credential: suspended };
  const ownTokenMissing = kind === 'otp-token-unregister' && actor.oneTimePasswordTokenId === undefined;
  return ownTokenMissing ? { code: 'token-missing', credential: 'one-time-password' } : undefined;
}

/** What an objection to the actor means for every single row of a list. */
export function reasonOfObjection(objection: ActorObjection | undefined): ReasonCode | undefined {
  return objection?.code === 'credential-suspended' ? 'suspended' : objection?.code;
}
