import type {
  BankProblem,
  CredentialKind,
  Line,
  Operation,
  OperationKind,
  OperationState,
  Person,
  TargetResult,
} from '../../contract/index.js';
import type { DemandKindOfProfile } from '../../profile/bank-profile.js';
import type { ChallengeChange, ChallengeFields } from '../otp/challenge-code.js';

/** What is wanted of one person where the kind needs it: a state of one credential, or of all of them (SU-1). */
export interface Want {
  readonly scope: 'service' | CredentialKind;
  readonly wanted: 'suspended' | 'available';
}

/** Somebody to whom an operation is done, as they were when it was stored. */
export interface StoredTarget {
  readonly person: Person;
  readonly version: number;
  readonly wants?: readonly Want[];
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

/** New values of one record by what they are, and the version that they were checked against (4.7). */
export interface RecordChange {
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A token, and whose it is said to be. */
export interface DemandedToken {
  readonly tokenId: string;
  readonly holder?: Person;
  readonly commonToken?: boolean;
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
  /** What is to be changed of one record, where it is about one; never a secret. */
  readonly recordChange?: RecordChange;
  /** What is shown of it beside operation, targets and time. */
  readonly lines?: readonly Line[];
  /** The sets of demands, as the profile had them when the operation was stored. */
  readonly demands: readonly (readonly DemandKindOfProfile[])[];
  readonly demandsMet: number;
  /** What it waits for beside the page; nothing is demanded before. */
  readonly waitsFor?: string;
  /** Whose one-time password is demanded, where it is not the actor's own. */
  readonly demandedToken?: DemandedToken;
  readonly challenge?: ChallengeRecord;
  readonly acceptedAt: number;
  /** When an execution that takes its time will be done. */
  readonly runningUntil?: number;
  readonly endedAt?: number;
  readonly receipt?: string;
  /** The token whose number was shown as proof that somebody has it. */
  readonly provedTokenId?: string;
  readonly results?: readonly TargetResult[];
  readonly result?: Operation['result'];
  readonly refusal?: Operation['refusal'];
}

/** What is kept of a submission of credentials to know it again: no credential (4.7). */
export interface SubmissionRecord {
  readonly fingerprint: string;
  /** What was answered, unless it was the operation. */
  readonly problem: BankProblem | undefined;
}
