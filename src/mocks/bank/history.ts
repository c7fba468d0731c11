import type { OperationKind, Person, TargetResult } from '../../contract/index.js';
import type { Bank } from './bank.js';

/** What can be told of an operation; attempts are told as right or wrong, never as what was typed. */
export type HistoryEvent =
  | 'stored'
  | 'not-stored'
  | 'credentials-right'
  | 'credentials-wrong'
  | 'executed'
  | 'refused'
  | 'expired'
  | 'cancelled';

/** One line of the operation history (4.6). */
export interface HistoryEntry {
  readonly at: number;
  readonly loginId: string;
  readonly name: string;
  readonly kind: OperationKind;
  readonly operationId: string;
  readonly event: HistoryEvent;
  /** Why not, as the code of a problem or a refusal. */
  readonly reason?: string;
  readonly receipt?: string;
  readonly results?: readonly TargetResult[];
}

/** Every operation is written to the operation history, successful or not, without secrets (4.6). */
export function writeHistory(
  bank: Bank,
  { loginId, name }: Pick<Person, 'loginId' | 'name'>,
  entry: Omit<HistoryEntry, 'at' | 'loginId' | 'name'>,
): void {
  bank.history.push({ at: bank.now(), loginId, name, ...entry });
}
