import type { OperationKind, Person, TargetResult } from '../../contract/index.js';
import type { Bank } from './bank.js';

/** What can be told of an operation; attempts are told as right or wrong, never as what was typed. */
export type HistoryEvent =
  | 'signed-in'
  | 'signed-out'
  | 'stored'
  | 'not-stored'
  | 'credentials-right'
  | 'credentials-wrong'
  | 'executed'
  | 'refused'
  | 'expired'
  | 'cancelled';

/** What else is done at a bank than the operations of the counter. */
export type OtherKind =
  'sign-in' | 'sign-out' | 'balance-inquiry' | 'statement-inquiry' | 'request' | 'file-request' | 'approval';

/** One line of the operation history (4.6). */
export interface HistoryEntry {
  readonly at: number;
  /** Who did it; a login ID may be somebody else's later. */
  readonly userId: string;
  readonly loginId: string;
  readonly name: string;
  readonly kind: OperationKind | OtherKind;
  /** What it belongs to, where the kind does not say so. */
  readonly business?: string;
  readonly operationId?: string;
  readonly event: HistoryEvent;
  /** Why not, as the code of a problem or a refusal. */
  readonly reason?: string;
  readonly receipt?: string;
  readonly results?: readonly TargetResult[];
}

/** Every operation is written to the operation history, successful or not, without secrets (4.6). */
export function writeHistory(
  bank: Bank,
  { id: userId, loginId, name }: Pick<Person, 'id' | 'loginId' | 'name'>,
  entry: Omit<HistoryEntry, 'at' | 'userId' | 'loginId' | 'name'>,
): void {
  bank.history.push({ at: bank.now(), userId, loginId, name, ...entry });
}
