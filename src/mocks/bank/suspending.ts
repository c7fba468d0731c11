import type { CredentialKind, ReasonCode } from '../../contract/index.js';
import type { Bank } from './bank.js';
import { actorObjection } from './objections.js';
import type { Want } from './operation-record.js';
import { credentialState, withoutSuspension, type UserRecord } from './records.js';
import { whyMasterNotChangedBy, whyNoToken } from './revoking.js';
import type { RulesOnUsers } from './rules-on-users.js';
import { whyNotUnlocked } from './unlocking.js';

const credentials: readonly CredentialKind[] = [
  'login-password',
  'confirmation-password',
  'one-time-password',
  'transaction-authentication',
];

/** Suspending people and ending suspensions, for the whole service or credential by credential (SU-1). */
export const userSuspending: RulesOnUsers = {
  credential: 'login-password',
  concerns: () => true,
  objection: (bank, actor) => actorObjection(bank, actor, 'user-suspension'),
  readWants,
  unsuitable: whyNothingToDo,
  forbidden: whyNotBy,
  changes: (bank, target, wants = []) =>
    changesOf(bank, target, wants).map(({ credential, wanted }) => ({
      targetId: target.id,
      field: credential,
      before: credentialState(target, credential, bank.tokens),
      after: wanted,
    })),
  execute(bank, _, target, { targets }) {
    const { wants = [] } = targets.find(({ person }) => person.id === target.id) ?? {};
    const changes = changesOf(bank, target, wants);
    bank.changeUser(changes.reduce(withChange, target));
    return changes.map(({ credential, wanted }) => ({
      credential,
      followUp: wanted === 'suspended' ? 'cannot-use' : 'can-use-again',
    }));
  },
};

/**
 * One `{ scope, wanted }`, or several as `{ each: [...] }`: no scope twice, and the whole service alone, so that no two
 * wants speak of one credential.
 */
function readWants(input: unknown): readonly Want[] | undefined {
  const each = isRecord(input) && 'each' in input ? input['each'] : [input];
  if (!Array.isArray(each) || each.length === 0 || !each.every(isWant)) return undefined;
  const scopes = new Set(each.map(({ scope }) => scope));
  const contradicts = scopes.size < each.length || (scopes.has('service') && scopes.size > 1);
  return contradicts ? undefined : each.map(({ scope, wanted }) => ({ scope, wanted }));
}

/** A token that is not there has no state to change, and whatever is wanted has to change something (SU-1). */
function whyNothingToDo(bank: Bank, target: UserRecord, wants: readonly Want[] = []): ReasonCode | undefined {
  for (const want of wants) {
    const missing = want.scope !== 'service' && whyNoToken(bank, target, want.scope);
    if (missing) return missing;
    if (changesOf(bank, target, [want]).length === 0) return 'already-so';
  }
  return undefined;
}

/**
 * Nobody does it to themselves or to the master (SU-1, 4.11), and nobody ends a suspension here that they could not
 * end by itself (4.2).
 */
function whyNotBy(
  bank: Bank,
  actor: UserRecord,
  target: UserRecord,
  wants: readonly Want[] = [],
): ReasonCode | undefined {
  if (actor.id === target.id) return 'own-account';
  const tooHigh = whyMasterNotChangedBy(bank, actor, target);
  if (tooHigh) return tooHigh;
  return changesOf(bank, target, wants)
    .filter(({ wanted }) => wanted === 'available')
    .map(({ credential }) => whyNotUnlocked(bank, actor, target, credential))
    .find((reason) => reason !== undefined);
}

/** One credential that is to change, and what to. */
interface Change {
  readonly credential: CredentialKind;
  readonly wanted: Want['wanted'];
}

/** The registered credentials that are wanted otherwise than they are; the whole service is all of them (SU-1). */
function changesOf(bank: Bank, target: UserRecord, wants: readonly Want[]): Change[] {
  return wants.flatMap(({ scope, wanted }) =>
    credentials
      .filter((credential) => {
        const state = credentialState(target, credential, bank.tokens);
        const isMeant = scope === 'service' || scope === credential;
        return isMeant && state !== 'unregistered' && (state === 'suspended') !== (wanted === 'suspended');
      })
      .map((credential) => ({ credential, wanted })),
  );
}

function withChange(user: UserRecord, { credential, wanted }: Change): UserRecord {
  return wanted === 'suspended'
    ? { ...user, suspended: [...user.suspended, credential] }
    : withoutSuspension(user, credential);
}

function isWant(value: unknown): value is Want {
  if (!isRecord(value)) return false;
  const { scope, wanted } = value;
  return (
    (scope === 'service' || credentials.some((credential) => credential === scope)) &&
    (wanted === 'suspended' || wanted === 'available')
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
