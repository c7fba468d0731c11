import type { Bank } from './bank.js';
import { kinds } from './kinds.js';
import { endOperation, updateOperation } from './operation-life.js';
import type { OperationRecord } from './operation-record.js';
import { refuseIfUnable } from './standing.js';

/** Begins to execute an operation whose demands are met; whatever asks for it meanwhile is told that it runs (4.7). */
export function execute(bank: Bank, operation: OperationRecord): OperationRecord {
  const { executionMs = 0 } = bank.incidents;
  const running = updateOperation(bank, operation, { runningUntil: bank.now() + executionMs });
  return executionMs === 0 ? completeExecution(bank, running) : running;
}

/** An operation is executed once the checks pass again at that moment (4.10). */
export function completeExecution(bank: Bank, running: OperationRecord): OperationRecord {
  bank.incidents.beforeExecution?.(
    bank,
    running.targets.map(({ person }) => person.id),
  );
  const kind = kinds[running.kind];
  const actor = bank.users.get(running.actor.id);
  if (!kind || !actor) return endOperation(bank, running, { state: 'refused', refusal: { code: 'right-missing' } });

  const operation = refuseIfUnable(bank, actor, running);
  if (operation.state === 'refused') return operation;
  const done = kind.carryOut(bank, actor, operation);
  return endOperation(bank, operation, { state: done.refusal ? 'refused' : 'executed', ...done });
}
