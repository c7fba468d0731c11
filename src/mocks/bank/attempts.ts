import type { BankProblem, CredentialKind } from '../../contract/index.js';
import type { Bank } from './bank.js';
import { credentialsOf, type DemandSet } from './demands.js';
import type { UserRecord } from './records.js';
import { whoUnlocks } from './unlocking.js';

/** The person is told the smallest rest of tries of what is sent together (4.4). */
export function attemptsLeft(bank: Bank, person: UserRecord, set: DemandSet): number {
  return Math.min(...credentialsOf(set).map((kind) => bank.profile.attempts[kind] - triesOf(person, kind)));
}

/** The rest is told once it is smaller than at first (4.4). */
export function hasFailed(person: UserRecord, set: DemandSet): boolean {
  return credentialsOf(set).some((kind) => triesOf(person, kind) > 0);
}

/**
 * A failure counts against everything that was sent together; a credential that failed as often as the profile says
 * is suspended. Neither the refusal nor the suspension says which of two was wrong (4.4).
 */
export function countFailure(bank: Bank, person: UserRecord, set: DemandSet): BankProblem {
  const kinds = credentialsOf(set);
  const failedTries = { ...person.failedTries };
  for (const kind of kinds) failedTries[kind] = triesOf(person, kind) + 1;
  const failed = { ...person, failedTries };
  const stopped = kinds.filter((kind) => triesOf(failed, kind) >= bank.profile.attempts[kind]);
  if (stopped.length === 0) {
    bank.keepUser(failed);
    return { code: 'credentials-wrong', attemptsLeft: attemptsLeft(bank, failed, set) };
  }
  const suspended = { ...failed, suspended: [...new Set([...person.suspended, ...stopped])] };
  bank.changeUser(suspended);
  return suspensionOf(bank, suspended, stopped, kinds.length === 1);
}

/** Tries are forgotten once everything that was sent together is right (4.4). */
export function forgetFailures(bank: Bank, person: UserRecord, set: DemandSet): void {
  const failedTries = { ...person.failedTries };
  for (const kind of credentialsOf(set)) delete failedTries[kind];
  bank.keepUser({ ...person, failedTries });
}

/** Who is suspended is told who can end it, and, where only one credential was sent, which one it is (4.4). */
export function suspensionOf(
  bank: Bank,
  person: UserRecord,
  [credential]: readonly CredentialKind[],
  named: boolean,
): BankProblem {
  if (!credential) return { code: 'credential-suspended' };
  const unlockedBy = whoUnlocks(bank, person, credential);
  return { code: 'credential-suspended', unlockedBy, ...(named && { credential }) };
}

function triesOf(person: UserRecord, kind: CredentialKind): number {
  return person.failedTries[kind] ?? 0;
}
