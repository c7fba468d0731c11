import type { Operation, OperationKind, OperationRequest } from '../../contract/index.js';
import { suspensionOf } from './attempts.js';
import type { Bank } from './bank.js';
import { withChallenge } from './challenges.js';
import { newCorrelationId } from './correlation-id.js';
import { demandsOf } from './demands.js';
import { heldOperation, settleOperations, unlessRunning } from './held-operations.js';
import { writeHistory } from './history.js';
import type { Prepared } from './kind.js';
import { kinds } from './kinds.js';
import { endOperation } from './operation-life.js';
import type { OperationRecord } from './operation-record.js';
import type { UserRecord } from './records.js';
import { serviceHours } from './service-hours.js';
import { actorOf } from './sessions.js';
import { refuseIfUnable } from './standing.js';
import { accept, refuse, type Verdict } from './verdict.js';
import { operationView, personView } from './views.js';

/** An operation, and whether it is new. */
export interface Stored {
  readonly operation: Operation;
  readonly isNew: boolean;
}

/**
 * Stores an operation under the id that the client made. The repeat is recognised before anything is looked at and
 * answered with the operation as it is now; the same id with another body is refused (4.7).
 */
export function putOperation(bank: Bank, sessionId: string, id: string, request: OperationRequest): Verdict<Stored> {
  const session = actorOf(bank, sessionId);
  if (!session.ok) return session;
  const actor = session.value;
  settleOperations(bank);
  const fingerprint = bank.fingerprint(JSON.stringify(request));
  const before = bank.operations.get(id);
  if (before) {
    if (before.sessionId !== sessionId || before.fingerprint !== fingerprint) return refuse({ code: 'key-reused' });
    const held = unlessRunning(actor, before);
    return held.ok ? accept({ operation: operationView(bank, before), isNew: false }) : held;
  }

  const stored = storeOperation(bank, actor, { id, sessionId, fingerprint, request });
  if (stored.ok) return accept({ operation: operationView(bank, stored.value), isNew: true });
  writeHistory(bank, actor, { kind: request.kind, operationId: id, event: 'not-stored', reason: stored.problem.code });
  return stored;
}

interface NewOperation {
  readonly id: string;
  readonly sessionId: string;
  readonly fingerprint: string;
  readonly request: OperationRequest;
}

/** Everything that can be checked without authority is checked before an operation is stored (4.1, 4.2, 4.12). */
function storeOperation(bank: Bank, actor: UserRecord, made: NewOperation): Verdict<OperationRecord> {
  const kind = kinds[made.request.kind];
  const objection = kind?.objection(bank, actor);
  if (!kind || objection?.code === 'right-missing') return refuse({ code: 'right-missing' });
  if (!serviceHours(bank).open) return accept(refuseIfUnable(bank, actor, keepOperation(bank, actor, made)));
  if (objection?.code === 'credential-suspended' && objection.credential) {
    return refuse(suspensionOf(bank, actor, [objection.credential], true));
  }
  // Where it is about people, the reason is told at each of them.
  if (objection && !kind.onUsers) return accept(refuseIfUnable(bank, actor, keepOperation(bank, actor, made)));
  bank.incidents.beforeStoring?.(bank);
  const prepared = kind.prepare(bank, actor, made.request);
  if (!prepared.ok) return prepared;
  const operation = keepOperation(bank, actor, made, prepared.value);
  kind.begin?.(bank, actor, operation, made.request);
  return accept(withChallenge(bank, actor, operation));
}

function keepOperation(
  bank: Bank,
  actor: UserRecord,
  { id, sessionId, fingerprint, request: { kind } }: NewOperation,
  prepared: Prepared = { targets: [], changes: [] },
): OperationRecord {
  const operation: OperationRecord = {
    id,
    kind,
    actor: personView(actor),
    sessionId,
    fingerprint,
    correlationId: newCorrelationId(bank),
    version: 1,
    state: 'open',
    demands: demandsOf(bank, kind),
    ...prepared,
    demandsMet: 0,
    acceptedAt: bank.now(),
  };
  bank.operations.set(id, operation);
  writeHistory(bank, actor, { kind, operationId: id, event: 'stored' });
  return operation;
}

/** Tells what became of an operation (FA-3). */
export function readOperation(bank: Bank, sessionId: string, id: string): Verdict<Operation> {
  const held = heldOperation(bank, sessionId, id);
  return held.ok ? accept(operationView(bank, held.value.operation)) : held;
}

/** Tells the actor's operations of this session that wait for a demand, newest first. */
export function openOperations(bank: Bank, sessionId: string, kind?: OperationKind): Verdict<{ items: Operation[] }> {
  const session = actorOf(bank, sessionId);
  if (!session.ok) return session;
  settleOperations(bank);
  const open = [...bank.operations.values()].filter(
    (operation) =>
      operation.state === 'open' &&
      operation.runningUntil === undefined &&
      operation.sessionId === sessionId &&
      (!kind || operation.kind === kind),
  );
  return accept({ items: open.reverse().map((operation) => operationView(bank, operation)) });
}

/** Gives an operation up, and nothing happens; one that is final is answered as it is. */
export function cancelOperation(bank: Bank, sessionId: string, id: string): Verdict<Operation> {
  const held = heldOperation(bank, sessionId, id);
  if (!held.ok) return held;
  const { operation } = held.value;
  if (operation.state !== 'open') return accept(operationView(bank, operation));
  return accept(operationView(bank, endOperation(bank, operation, { state: 'cancelled' })));
}
