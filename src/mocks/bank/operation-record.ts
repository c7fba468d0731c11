import type {
  BankProblem,
  Operation,
  OperationKind,
  OperationState,
  Person,
  TargetResult,
} from '../../contract/index.js';
import type { DemandKindOfProfile } from '../../profile/bank-profile.js';
import type { ChallengeChange, ChallengeFields } from '../otp/challenge-code.js';

/** Somebody to whom an operation is done, as they were when it was stored. */
export interface StoredTarget {
  readonly person: Person;
  readonly version: number;
}

/** One drawing of the 2-D code; its code is good for nothing else (4.5). */
export interface ChallengeRecord {
  readonly id: string;
  readonly fields: ChallengeFields;
  readonly payload: string;
  /** The token that it was drawn for. */
  readonly tokenId: string;
  readonly expiresAt: number;
}

/** An operation as the bank holds it; replaced by its successor, never changed. Times are in milliseconds. */
export interface OperationRecord {
  readonly id: string;
  readonly kind: OperationKind;
  readonly actor: Person;
  readonly sessionId: string;
  /** By what the same request is known again (4.7). */
  readonly fingerprint: string;
  readonly correlationId: string;
  readonly version: number;
  readonly state: OperationState;
  readonly targets: readonly StoredTarget[];
  readonly changes: readonly ChallengeChange[];
  /** The sets of demands, as the profile had them when the operation was stored. */
  readonly demands: readonly (readonly DemandKindOfProfile[])[];
  readonly demandsMet: number;
  readonly challenge?: ChallengeRecord;
  readonly acceptedAt: number;
  /** When an execution that takes its time will be done. */
  readonly runningUntil?: number;
  readonly endedAt?: number;
  readonly receipt?: string;
  readonly results?: readonly TargetResult[];
  readonly refusal?: Operation['refusal'];
}

/** What is kept of a submission of credentials to know it again: no credential (4.7). */
export interface SubmissionRecord {
  readonly fingerprint: string;
  /** What was answered, unless it was the operation. */
  readonly problem: BankProblem | undefined;
}
