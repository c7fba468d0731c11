import type { ActorObjection, CredentialKind, ReasonCode, TargetResult } from '../../contract/index.js';
import type { ChallengeChange } from '../otp/challenge-code.js';
import type { Bank } from './bank.js';
import { reasonOfObjection } from './objections.js';
import type { OperationRecord, Want } from './operation-record.js';
import type { UserRecord } from './records.js';

/** What is done to users one by one, to whom, and by whom. */
export interface RulesOnUsers {
  /** The credential whose state the list tells, filters and sorts by. */
  readonly credential: CredentialKind;
  /** Whether the list tells the certificate of each too (CE-1). */
  readonly tellsCertificate?: true;
  /** Whom the list is about. */
  concerns(bank: Bank, user: UserRecord): boolean;
  /** Why the actor can do it to nobody. */
  objection(bank: Bank, actor: UserRecord): ActorObjection | undefined;
  /** Reads what is wanted of a person, where the kind needs it; `undefined` is what cannot be understood (SU-1). */
  readWants?(input: unknown): readonly Want[] | undefined;
  /** Why nobody can do it to this person. */
  unsuitable(bank: Bank, target: UserRecord, wants?: readonly Want[]): ReasonCode | undefined;
  /** Why this actor may not do it to this person. */
  forbidden(bank: Bank, actor: UserRecord, target: UserRecord, wants?: readonly Want[]): ReasonCode | undefined;
  /** Whether nobody in the company can do it to this person now, so that the bank has to. */
  onlyBank?(bank: Bank, target: UserRecord): boolean;
  /** Every value before and after, for the transaction code (TX-1). */
  changes(bank: Bank, target: UserRecord, wants?: readonly Want[]): ChallengeChange[];
  /** Does it, and tells what follows for the person; more than once where it is about several credentials. */
  execute(bank: Bank, actor: UserRecord, target: UserRecord, operation: OperationRecord): readonly Done[];
}

/** What a list of users asks. */
export type ListRules = Omit<RulesOnUsers, 'changes' | 'execute' | 'readWants'>;

/** What was done to a person, as the result tells it. */
export type Done = Pick<TargetResult, 'credential' | 'followUp' | 'followsAt'>;

/** Who is not eligible for an operation is told why, and where nobody can do it, that only the bank can (4.2, TXU-2). */
export function eligibility(
  bank: Bank,
  actor: UserRecord,
  rules: ListRules,
): (target: UserRecord, wants?: readonly Want[]) => ReasonCode | undefined {
  const general = reasonOfObjection(rules.objection(bank, actor));
  return (target, wants) => {
    const unsuitable = rules.unsuitable(bank, target, wants);
    if (unsuitable) return unsuitable;
    const reason = rules.forbidden(bank, actor, target, wants) ?? general;
    return reason && rules.onlyBank?.(bank, target) ? 'only-bank-unlocks' : reason;
  };
}
