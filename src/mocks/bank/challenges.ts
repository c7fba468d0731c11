import type { Operation } from '../../contract/index.js';
import { challengeDetailsHash, challengeNonce, challengePayload, type ChallengeFields } from '../otp/challenge-code.js';
import { demoCameraTokenKeys } from '../otp/demo-keys.js';
import type { Bank } from './bank.js';
import { heldOperation } from './held-operations.js';
import { updateOperation } from './operation-life.js';
import type { ChallengeRecord, OperationRecord } from './operation-record.js';
import type { UserRecord } from './records.js';
import { refuseIfUnable } from './standing.js';
import { accept, refuse, type Verdict } from './verdict.js';
import { operationView } from './views.js';

/** Draws a new challenge for an operation that waits for a transaction code; the one before is dead (4.5). */
export function renewChallenge(bank: Bank, sessionId: string, id: string): Verdict<Operation> {
  const held = heldOperation(bank, sessionId, id);
  if (!held.ok) return held;
  const { actor, operation } = held.value;
  if (operation.state !== 'open') return refuse({ code: 'operation-final', state: operation.state });
  if (!waitsForTransactionCode(operation)) return refuse({ code: 'demand-out-of-order' });
  const able = refuseIfUnable(bank, actor, operation);
  return accept(operationView(bank, able.state === 'open' ? withChallenge(bank, actor, able) : able));
}

/**
 * Puts a challenge into an operation that waits for a transaction code: over exactly its kind, targets and values,
 * for the actor's own token, with a nonce of its own (4.5, TX-1).
 */
export function withChallenge(bank: Bank, actor: UserRecord, operation: OperationRecord): OperationRecord {
  const { cameraTokenId: tokenId } = actor;
  if (!waitsForTransactionCode(operation) || tokenId === undefined) return operation;
  const { kind, targets, changes } = operation;
  const fields: ChallengeFields = {
    kind,
    count: targets.length,
    loginId: actor.loginId,
    detailsHash: challengeDetailsHash({ targetIds: targets.map(({ person }) => person.id), changes }),
    nonce: challengeNonce(bank.randomBytes(16)),
    issuedAtEpochSeconds: Math.floor(bank.now() / 1000),
  };
  const challenge: ChallengeRecord = {
    id: bank.newId(),
    fields,
    payload: challengePayload(fields, demoCameraTokenKeys(tokenId, bank.tokenRootKey).authenticityKey),
    tokenId,
    expiresAt: bank.now() + bank.profile.codes.challengeSeconds * 1000,
  };
  return updateOperation(bank, operation, { challenge });
}

/** A transaction code is looked at before its challenge expires, and only as the answer to that one (4.5). */
export function isAnswerable(
  bank: Bank,
  actor: UserRecord,
  { challenge }: OperationRecord,
  challengeId: string | undefined,
): boolean {
  return (
    challenge !== undefined &&
    challenge.id === challengeId &&
    challenge.tokenId === actor.cameraTokenId &&
    bank.now() < challenge.expiresAt
  );
}

export function waitsForTransactionCode({ demands, demandsMet }: OperationRecord): boolean {
  return demands[demandsMet]?.includes('transaction-code') ?? false;
}
