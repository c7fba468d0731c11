import type {
  Company,
  CredentialState,
  CredentialSubmission,
  FeeScheduleCode,
  FeeScheduleRecord,
  LoginIdAnswer,
  LoginIdQuestion,
  Operation,
  OperationHistoryPage,
  OperationKind,
  OperationRequest,
  Role,
  Session,
  Standing,
  TokenUsage,
  UserDetails,
  UserPage,
} from './generated/types.gen.js';
import type { Answer } from './problems.js';

/** Columns a list of users can be sorted by; a leading `-` turns the order round. */
export type UserSort = `${'' | '-'}${'name' | 'loginId' | 'role' | 'state'}`;

/** Which page of the company's users is wanted. Pages count from 1. */
export interface UserPageRequest {
  readonly kind?: OperationKind;
  /** Looked for in name, kana and login ID together. */
  readonly query?: string;
  readonly loginId?: string;
  /** Looked for in name and kana. */
  readonly name?: string;
  readonly role?: Role;
  readonly state?: CredentialState;
  readonly sort?: UserSort;
  readonly page?: number;
  readonly pageSize?: number;
}

/** Which page of the operation history is wanted. Days are RFC 3339 dates in Japan; pages count from 1. */
export interface OperationHistoryRequest {
  readonly from?: string;
  readonly to?: string;
  /** Looked for in login ID and name. */
  readonly user?: string;
  readonly business?: string;
  readonly result?: string;
  /** Whether only what the signed-in person did is asked for. */
  readonly own?: boolean;
  /** Of an earlier page: leaves out what was written since. */
  readonly cursor?: string;
  readonly page?: number;
  /** Rows a page, 1–1,000. */
  readonly limit?: number;
}

/** Every call can be given up; an abort rejects with the signal's reason and says nothing else. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

/**
 * The bank as the counter needs it (API-1). `createHttpBankClient` is one implementation; a portal may write its own.
 *
 * Every method resolves to a value or a `Problem`. Writes are sent once: whoever does not hear an answer asks
 * `operation(id)` what became of it.
 */
export interface BankClient {
  /** Who is signed in, and whether the bank is open. */
  session(options?: CallOptions): Promise<Answer<Session>>;
  /** One page of users with each row's eligibility for `kind`. */
  users(request: UserPageRequest, options?: CallOptions): Promise<Answer<UserPage>>;
  /** Everything that is registered of one user but no password. */
  user(id: string, options?: CallOptions): Promise<Answer<UserDetails>>;
  /** Whether a user can be given a login ID; asked when a person goes on, never while they type (IN-3). */
  checkLoginId(question: LoginIdQuestion, options?: CallOptions): Promise<Answer<LoginIdAnswer>>;
  /** Whether the signed-in person can do a kind of operation now; asked before anything is typed. */
  standing(kind: OperationKind, options?: CallOptions): Promise<Answer<Standing>>;
  /** What is registered of the company. */
  company(options?: CallOptions): Promise<Answer<Company>>;
  /** One fee schedule of the company, with the bank's standard fees. */
  feeSchedule(schedule: FeeScheduleCode, options?: CallOptions): Promise<Answer<FeeScheduleRecord>>;
  /** How the company's users hold tokens for one-time passwords. */
  tokenUsage(options?: CallOptions): Promise<Answer<TokenUsage>>;
  /** One page of what was done at the bank, newest first; own operations only without the right to all (HI-1). */
  listOperationHistory(request?: OperationHistoryRequest, options?: CallOptions): Promise<Answer<OperationHistoryPage>>;
  /** Stores an operation under an id (UUID) that the caller made; the same call may be repeated. */
  putOperation(id: string, request: OperationRequest, options?: CallOptions): Promise<Answer<Operation>>;
  /** What became of an operation. */
  operation(id: string, options?: CallOptions): Promise<Answer<Operation>>;
  /** The signed-in person's operations that wait for a demand, newest first. */
  openOperations(kind?: OperationKind, options?: CallOptions): Promise<Answer<readonly Operation[]>>;
  /** Meets the set of demands that is waiting; `key` (UUID) names this one submission. */
  postCredentials(
    id: string,
    key: string,
    submission: CredentialSubmission,
    options?: CallOptions,
  ): Promise<Answer<Operation>>;
  /** Draws a new challenge; the one before is dead. */
  renewChallenge(id: string, options?: CallOptions): Promise<Answer<Operation>>;
  /** Gives the operation up. */
  cancelOperation(id: string, options?: CallOptions): Promise<Answer<Operation>>;
}
