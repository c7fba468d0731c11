import type { BankProblem, Credential, CredentialSubmission, Operation } from '../../contract/index.js';
import type { DemandKindOfProfile } from '../../profile/bank-profile.js';
import { verifyTransactionCode } from '../otp/challenge-code.js';
import { demoCameraTokenKeys } from '../otp/demo-keys.js';
import { sameSecret } from '../otp/secrets.js';
import { countFailure, forgetFailures, suspensionOf } from './attempts.js';
import type { Bank } from './bank.js';
import { isAnswerable, waitsForTransactionCode, withChallenge } from './challenges.js';
import type { DemandSet } from './demands.js';
import { execute } from './execution.js';
import { heldOperation, unlessRunning, type Held } from './held-operations.js';
import { writeHistory } from './history.js';
import { endOperation, updateOperation } from './operation-life.js';
import { checkOneTimePassword, checkTokenProof, type Check } from './one-time-passwords.js';
import type { OperationRecord } from './operation-record.js';
import type { UserRecord } from './records.js';
import { refuseIfUnable } from './standing.js';
import { accept, refuse, type Verdict } from './verdict.js';
import { operationView } from './views.js';

/**
 * Meets the set of demands that an operation waits for. A submission sent twice is recognised by its key before any
 * credential is looked at: it uses no code, counts no try and gets the first answer (4.7).
 */
export function submitCredentials(
  bank: Bank,
  sessionId: string,
  id: string,
  key: string,
  submission: CredentialSubmission,
): Verdict<Operation> {
  const held = heldOperation(bank, sessionId, id);
  if (!held.ok) return held;
  const { actor } = held.value;
  const keptUnder = `${actor.id} ${key}`;
  const fingerprint = bank.fingerprint(JSON.stringify([id, submission]));
  const before = bank.submissions.get(keptUnder);
  if (before && before.fingerprint !== fingerprint) return refuse({ code: 'key-reused' });
  const problem = before ? before.problem : meetDemands(bank, held.value, submission);
  if (!before) bank.submissions.set(keptUnder, { fingerprint, problem });
  if (problem) return refuse(problem);

  const after = unlessRunning(actor, bank.operations.get(id) ?? held.value.operation);
  return after.ok ? accept(operationView(bank, after.value.operation)) : after;
}

/** The bank keeps the order itself: exactly the set that is waiting is looked at, nothing less and nothing else (4.9). */
function meetDemands(
  bank: Bank,
  { actor, operation }: Held,
  submission: CredentialSubmission,
): BankProblem | undefined {
  if (operation.state !== 'open') return { code: 'operation-final', state: operation.state };
  const set = operation.demands[operation.demandsMet] ?? [];
  if (operation.waitsFor !== undefined || !isExactly(set, submission.credentials))
    return { code: 'demand-out-of-order' };
  const able = refuseIfUnable(bank, actor, operation);
  if (able.state !== 'open') return problemOfRefusal(bank, actor, able);
  if (waitsForTransactionCode(operation) && !isAnswerable(bank, actor, operation, submission.challengeId)) {
    return { code: 'challenge-expired' };
  }

  // All are looked at, so that the time taken does not tell which one was wrong.
  const checks = submission.credentials.map((credential) => check(bank, actor, operation, credential));
  const right = checks.every((verdict) => verdict.right);
  const waits = checks.every((verdict) => verdict.right || verdict.waitSeconds !== undefined);
  const { kind } = operation;
  writeHistory(bank, actor, { kind, operationId: operation.id, event: `credentials-${right ? 'right' : 'wrong'}` });
  if (!right && waits) return { code: 'code-used', waitSeconds: Math.max(...checks.map((it) => it.waitSeconds ?? 0)) };
  if (!right) {
    const problem = failed(bank, actor, operation, set);
    // Beside another credential it would say which of the two was wrong (4.4).
    const clockOffSeconds = checks.length === 1 ? checks[0]?.clockOffSeconds : undefined;
    const tells = problem.code === 'credentials-wrong' && clockOffSeconds !== undefined;
    return tells ? { ...problem, clockOffSeconds } : problem;
  }

  for (const verdict of checks) verdict.use?.();
  forgetFailures(bank, actor, set);
  const { provedTokenId = operation.provedTokenId } = checks.find((verdict) => verdict.provedTokenId) ?? {};
  const met = updateOperation(bank, operation, {
    demandsMet: operation.demandsMet + 1,
    challenge: undefined,
    provedTokenId,
  });
  if (met.demandsMet < met.demands.length) withChallenge(bank, actor, met);
  else execute(bank, met);
  return undefined;
}

/** A failure counts (4.4); where it suspends a credential, the operation cannot be completed any more. */
function failed(bank: Bank, actor: UserRecord, operation: OperationRecord, set: DemandSet): BankProblem {
  const problem = countFailure(bank, actor, set);
  if (problem.code !== 'credential-suspended') return problem;
  const { code, credential } = problem;
  endOperation(bank, operation, { state: 'refused', refusal: { code, ...(credential && { credential }) } });
  return problem;
}

/** Who is suspended already hears so before anything is looked at; every other refusal is told by the operation. */
function problemOfRefusal(bank: Bank, actor: UserRecord, { refusal }: OperationRecord): BankProblem | undefined {
  if (refusal?.code !== 'credential-suspended' || !refusal.credential) return undefined;
  return suspensionOf(bank, actor, [refusal.credential], true);
}

function isExactly(set: DemandSet, credentials: readonly Credential[]): boolean {
  return set.length === credentials.length && set.every((kind) => credentials.some((sent) => sent.kind === kind));
}

/** A credential that is malformed is wrong like any other, never an exception (4.4). */
function check(bank: Bank, actor: UserRecord, operation: OperationRecord, sent: Credential): Check {
  const { kind, value } = sent;
  switch (kind as DemandKindOfProfile) {
    case 'confirmation-password':
      return { right: sameSecret(value, actor.confirmationPassword) };
    case 'pin':
      return { right: sameSecret(value, actor.pin) };
    case 'transaction-code':
      return checkTransactionCode(bank, operation, value);
    case 'one-time-password':
      return checkOneTimePassword(bank, operation.demandedToken?.tokenId ?? actor.oneTimePasswordTokenId, value);
    case 'token-proof':
      return checkTokenProof(bank, sent);
    default:
      return { right: false };
  }
}

/** A transaction code is good for exactly the operation and targets whose challenge it answers (4.5, TX-4). */
function checkTransactionCode(bank: Bank, { challenge }: OperationRecord, code: string): Check {
  const token = bank.tokens.get(challenge?.tokenId ?? '');
  if (!challenge || !token) return { right: false };
  return {
    right: verifyTransactionCode(challenge.fields, demoCameraTokenKeys(token.id, bank.tokenRootKey).ocraKey, code),
    use: () => bank.keepToken({ ...token, used: true }),
  };
}
