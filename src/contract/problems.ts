import type { CredentialKind, OperationState, ProblemTarget } from './generated/types.gen.js';

/** Members that every problem may carry: what a person quotes to the bank. */
export interface ProblemReference {
  readonly correlationId?: string;
  readonly screen?: string;
}

/** What the bank said, one shape a code (RFC 9457 `type` after `urn:madoguchi:problem:`). */
export type BankProblem = ProblemReference &
  (
    | { readonly code: 'session-expired' }
    | { readonly code: 'right-missing' }
    | { readonly code: 'operation-unknown' }
    | { readonly code: 'operation-final'; readonly state?: OperationState }
    | { readonly code: 'operation-running' }
    | { readonly code: 'demand-out-of-order' }
    | { readonly code: 'challenge-expired' }
    | { readonly code: 'version-changed'; readonly targets: readonly ProblemTarget[] }
    | { readonly code: 'body-malformed' }
    | { readonly code: 'key-reused' }
    | {
        readonly code: 'credentials-wrong';
        readonly attemptsLeft?: number;
        /** How far the device that made the code is off, fast being positive, where the bank can tell (OI-2). */
        readonly clockOffSeconds?: number;
      }
    /** The number was accepted before; the token shows its next one in so many seconds, and no try was counted (4.5). */
    | { readonly code: 'code-used'; readonly waitSeconds: number }
    | {
        readonly code: 'credential-suspended';
        readonly credential?: CredentialKind;
        readonly unlockedBy?: 'master' | 'master-or-admin' | 'admin' | 'bank';
      }
    | { readonly code: 'targets-refused'; readonly targets: readonly ProblemTarget[] }
    | { readonly code: 'fields-refused'; readonly errors: readonly { pointer: string; code: string }[] }
    | { readonly code: 'count-changed'; readonly countNow: number }
    | { readonly code: 'targets-too-many'; readonly most: number }
    | { readonly code: 'user-unknown' }
    /** The company has as many users as the bank lets it have. */
    | { readonly code: 'users-too-many'; readonly most: number }
    /** So many login IDs were asked for that the bank answers again after so many seconds (IN-3). */
    | { readonly code: 'checks-too-many'; readonly waitSeconds: number }
    | { readonly code: 'unavailable'; readonly retryAfterSeconds?: number }
  );

/** What kept an answer from arriving or from being understood. */
export type TransportProblem = ProblemReference &
  (
    | { readonly code: 'offline' }
    | { readonly code: 'unreachable' }
    | { readonly code: 'timed-out' }
    | { readonly code: 'server-failed'; readonly status: number }
    | { readonly code: 'contract-broken'; readonly where: string }
    | { readonly code: 'problem-unknown'; readonly type: string; readonly status: number }
  );

/** Every way in which the bank or the way to it can say no; a closed union on `code`. */
export type Problem = BankProblem | TransportProblem;
export type ProblemCode = Problem['code'];

/** A value or a problem; nothing is thrown but an abort and a programmer's mistake. */
export type Answer<T> =
  /** `retryAfterSeconds`: asking again sooner brings nothing. */
  | { readonly ok: true; readonly value: T; readonly retryAfterSeconds?: number }
  | { readonly ok: false; readonly problem: Problem };

/** The prefix of every `type` in this contract. */
export const problemTypePrefix = 'urn:madoguchi:problem:';

/** Each bank problem with the HTTP status that carries it. */
export const problemStatus = {
  'body-malformed': 400,
  'session-expired': 401,
  'right-missing': 403,
  'operation-unknown': 404,
  'user-unknown': 404,
  'operation-final': 409,
  'operation-running': 409,
  'demand-out-of-order': 409,
  'challenge-expired': 409,
  'version-changed': 412,
  'key-reused': 422,
  'credentials-wrong': 422,
  'credential-suspended': 422,
  'targets-refused': 422,
  'fields-refused': 422,
  'count-changed': 422,
  'targets-too-many': 422,
  'code-used': 422,
  'users-too-many': 422,
  'checks-too-many': 429,
  unavailable: 503,
} as const satisfies Record<BankProblem['code'], number>;

/**
 * Whether a write that was answered like this may have happened all the same, so that the bank has to be asked
 * (FA-3). A refusal with a code of the contract is certain; silence, a fault and nonsense are not.
 */
export function outcomeUnknown(problem: Problem): boolean {
  switch (problem.code) {
    case 'offline':
    case 'unreachable':
    case 'timed-out':
    case 'server-failed':
    case 'contract-broken':
    case 'operation-running':
    case 'unavailable':
      return true;
    default:
      return false;
  }
}
