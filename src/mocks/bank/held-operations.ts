import type { Bank } from './bank.js';
import { completeExecution } from './execution.js';
import { diesAt, endOperation } from './operation-life.js';
import type { OperationRecord } from './operation-record.js';
import type { UserRecord } from './records.js';
import { actorOf } from './sessions.js';
import { accept, refuse, type Verdict } from './verdict.js';

/** An operation and who made it. */
export interface Held {
  readonly actor: UserRecord;
  readonly operation: OperationRecord;
}

/** An operation belongs to the session of the person who made it; to anybody else it is unknown (V22, TX-4). */
export function heldOperation(bank: Bank, sessionId: string, id: string): Verdict<Held> {
  const session = actorOf(bank, sessionId);
  if (!session.ok) return session;
  settleOperations(bank);
  const operation = bank.operations.get(id);
  return operation?.sessionId === sessionId
    ? unlessRunning(session.value, operation)
    : refuse({ code: 'operation-unknown' });
}

/** One that is still being executed says so, and nothing can be done with it (4.7). */
export function unlessRunning(actor: UserRecord, operation: OperationRecord): Verdict<Held> {
  return operation.state === 'open' && operation.runningUntil !== undefined
    ? refuse({ code: 'operation-running' })
    : accept({ actor, operation });
}

/** Completes what has run long enough, and lets die what nobody completes (4.10). */
export function settleOperations(bank: Bank): void {
  for (const operation of bank.operations.values()) {
    if (operation.state !== 'open') continue;
    const { runningUntil } = operation;
    if (runningUntil === undefined) {
      if (bank.now() >= diesAt(operation)) endOperation(bank, operation, { state: 'expired' });
    } else if (bank.now() >= runningUntil) completeExecution(bank, operation);
  }
}
