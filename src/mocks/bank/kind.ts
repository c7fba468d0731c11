import type { ActorObjection, OperationRequest } from '../../contract/index.js';
import type { Bank } from './bank.js';
import type { OperationRecord } from './operation-record.js';
import type { UserRecord } from './records.js';
import type { ListRules, RulesOnUsers } from './rules-on-users.js';
import type { Verdict } from './verdict.js';

/** What is to be stored; `demands` only where they are not those of the profile. */
export type Prepared = Pick<
  OperationRecord,
  'targets' | 'changes' | 'recordChange' | 'lines' | 'waitsFor' | 'demandedToken'
> &
  Partial<Pick<OperationRecord, 'demands'>>;

/** What makes one kind of operation different from the others; the way of an operation is the same for all. */
export interface Kind {
  /** Why the actor cannot do it at all. */
  objection(bank: Bank, actor: UserRecord): ActorObjection | undefined;
  /** Checks what is wanted, and says what is to be stored. */
  prepare(bank: Bank, actor: UserRecord, request: OperationRequest): Verdict<Prepared>;
  /** Does what belongs to it as soon as it is stored. */
  begin?(bank: Bank, actor: UserRecord, operation: OperationRecord, request: OperationRequest): void;
  /** Does it, once everything that does not depend on a target was checked again; or says why not (4.10). */
  carryOut(
    bank: Bank,
    actor: UserRecord,
    operation: OperationRecord,
  ): Pick<OperationRecord, 'results' | 'result' | 'refusal'>;
  /** The rules that the list of users asks, where the kind is about users. */
  readonly onUsers?: RulesOnUsers;
  /** The rules of that list where a kind changes one user as a record, without targets. */
  readonly listed?: ListRules;
}
