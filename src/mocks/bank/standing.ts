import type { Operation, OperationKind, Standing } from '../../contract/index.js';
import type { Bank } from './bank.js';
import { kinds } from './kinds.js';
import { endOperation } from './operation-life.js';
import type { OperationRecord } from './operation-record.js';
import type { UserRecord } from './records.js';
import { serviceHours } from './service-hours.js';
import { actorOf } from './sessions.js';
import { toldTo } from './unlocking.js';
import { accept, type Verdict } from './verdict.js';

/**
 * At every step the checks that do not depend on targets have to pass again: the bank is open (4.12), and the actor
 * has the right and the credentials still (4.10, V22). Where they do not, the operation is refused for good.
 */
export function refuseIfUnable(bank: Bank, actor: UserRecord, operation: OperationRecord): OperationRecord {
  const { open, ...hours } = serviceHours(bank);
  const refusal: Operation['refusal'] = open
    ? kinds[operation.kind]?.objection(bank, actor)
    : { code: 'service-closed', ...hours };
  return refusal ? endOperation(bank, operation, { state: 'refused', refusal }) : operation;
}

/** Tells whether the signed-in person can do a kind of operation now, before anything is typed (4.1, 4.12). */
export function readStanding(bank: Bank, sessionId: string, kind: OperationKind): Verdict<Standing> {
  const actor = actorOf(bank, sessionId);
  if (!actor.ok) return actor;
  const rules = kinds[kind];
  const objection = rules ? rules.objection(bank, actor.value) : { code: 'right-missing' };
  return accept({ serviceHours: serviceHours(bank), ...toldTo(bank, actor.value, objection) });
}
