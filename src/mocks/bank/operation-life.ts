import type { Bank } from './bank.js';
import { writeHistory } from './history.js';
import { japanTime } from './japan-time.js';
import type { OperationRecord } from './operation-record.js';

const lifeMs = 30 * 60 * 1000;

/** An operation that nobody completes dies after 30 minutes (4.10). */
export function diesAt({ acceptedAt }: OperationRecord): number {
  return acceptedAt + lifeMs;
}

/** Replaces an operation by its successor. */
export function updateOperation(
  bank: Bank,
  operation: OperationRecord,
  changes: Partial<OperationRecord>,
): OperationRecord {
  const updated = { ...operation, ...changes, version: operation.version + 1 };
  bank.operations.set(operation.id, updated);
  return updated;
}

/** A final operation is kept, so that "what became of it?" has an answer, and is written to the history (4.6, FA-3). */
export function endOperation(
  bank: Bank,
  operation: OperationRecord,
  end: Partial<OperationRecord> & { readonly state: 'executed' | 'refused' | 'expired' | 'cancelled' },
): OperationRecord {
  const receipt = receiptNumber(bank);
  const ended = updateOperation(bank, operation, { ...end, endedAt: bank.now(), receipt });
  writeHistory(bank, ended.actor, {
    kind: ended.kind,
    operationId: ended.id,
    event: end.state,
    receipt,
    ...(end.refusal && { reason: end.refusal.code }),
    ...(end.results && { results: end.results }),
  });
  return ended;
}

/** What a person quotes to the bank: the day in Japan and a number that is not given twice. */
function receiptNumber(bank: Bank): string {
  const day = japanTime(bank.now()).slice(0, 10).replaceAll('-', '');
  return `${day}-${String(bank.history.length + 1).padStart(6, '0')}`;
}
