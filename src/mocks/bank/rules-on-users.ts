import type { ActorObjection, CredentialKind, ReasonCode } from '../../contract/index.js';
import type { ChallengeChange } from '../otp/challenge-code.js';
import type { Bank } from './bank.js';
import { reasonOfObjection } from './objections.js';
import type { UserRecord } from './records.js';

/** What is done to users one by one, to whom, and by whom. */
export interface RulesOnUsers {
  /** The credential whose state the list tells, filters and sorts by. */
  readonly credential: CredentialKind;
  /** Whom the list is about. */
  concerns(bank: Bank, user: UserRecord): boolean;
  /** Why the actor can do it to nobody. */
  objection(bank: Bank, actor: UserRecord): ActorObjection | undefined;
  /** Why nobody can do it to this person. */
  unsuitable(bank: Bank, target: UserRecord): ReasonCode | undefined;
  /** Why this actor may not do it to this person. */
  forbidden(bank: Bank, actor: UserRecord, target: UserRecord): ReasonCode | undefined;
  /** Whether nobody in the company can do it to this person now, so that the bank has to. */
  onlyBank?(bank: Bank, target: UserRecord): boolean;
  /** Every value before and after, for the transaction code (TX-1). */
  changes(bank: Bank, target: UserRecord): ChallengeChange[];
  /** Does it, and tells what follows for the person. */
  execute(bank: Bank, actor: UserRecord, target: UserRecord): string;
}

/** Who is not eligible for an operation is told why, and where nobody can do it, that only the bank can (4.2, TXU-2). */
export function eligibility(
  bank: Bank,
  actor: UserRecord,
  rules: RulesOnUsers,
): (target: UserRecord) => ReasonCode | undefined {
  const general = reasonOfObjection(rules.objection(bank, actor));
  return (target) => {
    const unsuitable = rules.unsuitable(bank, target);
    if (unsuitable) return unsuitable;
    const reason = rules.forbidden(bank, actor, target) ?? general;
    return reason && rules.onlyBank?.(bank, target) ? 'only-bank-unlocks' : reason;
  };
}
