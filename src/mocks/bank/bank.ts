import type { BankProfile } from '../../profile/bank-profile.js';
import { fingerprint } from '../otp/secrets.js';
import type { HistoryEntry } from './history.js';
import type { OperationRecord, SubmissionRecord } from './operation-record.js';
import type { NewPasswords } from './managing-users.js';
import type { IssueRecord, Mail } from './issuing.js';
import { newCompanyProfile } from './fixtures/company-profile.js';
import { newFees } from './fixtures/fees.js';
import type {
  CompanyProfileRecord,
  CompanyRecord,
  FeeRecords,
  TokenRecord,
  TokenUsageRecord,
  UserRecord,
} from './records.js';

/** What a scenario lets happen at the bank; a real one has these without being asked. */
export interface Incidents {
  /** Somebody else changes something just before the targets of an operation are checked and stored. */
  beforeStoring?(bank: Bank): void;
  /** Somebody else changes something just before an operation for these targets is executed. */
  beforeExecution?(bank: Bank, targetIds: readonly string[]): void;
  /** How long the execution takes, in milliseconds. */
  readonly executionMs?: number;
  /** How many targets are done before the execution stops. */
  readonly stopsAfter?: number;
}

/** Where the bank gets what is not the same twice; nothing of the bank asks anybody else. */
export interface Sources {
  /** Milliseconds since 1970 UTC. */
  now(): number;
  newId(): string;
  /** From a cryptographic source. */
  randomBytes(length: number): Uint8Array;
  /**
   * From what the keys of all camera tokens of this bank are made. By default random, so that a device that was paired
   * with this bank is no token of the next one (TX-5).
   */
  readonly tokenRootKey?: Uint8Array;
}

export interface BankOptions extends Sources {
  readonly company: CompanyRecord;
  readonly profile: BankProfile;
  readonly incidents?: Incidents;
  /** What was done before, the oldest first. */
  readonly past?: readonly HistoryEntry[];
  /** Hears of every mail that the bank sends. */
  readonly onMail?: (mail: Mail) => void;
}

interface SessionRecord {
  readonly userId: string;
  readonly ended: boolean;
}

/** The store of one company's bank. Rules are functions over it; they alone decide. */
export interface Bank extends Sources {
  readonly tokenRootKey: Uint8Array;
  readonly company: CompanyProfileRecord;
  readonly profile: BankProfile;
  readonly incidents: Incidents;
  readonly users: ReadonlyMap<string, UserRecord>;
  readonly tokens: ReadonlyMap<string, TokenRecord>;
  readonly sessions: Map<string, SessionRecord>;
  readonly operations: Map<string, OperationRecord>;
  readonly submissions: Map<string, SubmissionRecord>;
  readonly history: HistoryEntry[];
  /** What is kept of token issues, by operation (OI-1). */
  readonly issues: Map<string, IssueRecord>;
  /** The passwords that users get once an operation is executed, by its id; they are kept nowhere else. */
  readonly newPasswords: Map<string, NewPasswords>;
  /** The login IDs that somebody has asked for lately, and when, by who asked (IN-3). */
  readonly loginIdsAsked: Map<string, ReadonlyMap<string, number>>;
  readonly tokenUsage: TokenUsageRecord;
  /** Replaces a user's record; who has read the one before has read an old version. */
  changeUser(user: UserRecord): void;
  /** Replaces a user's record by one that reads the same, such as one more wrong try. */
  keepUser(user: UserRecord): void;
  removeUser(id: string): void;
  keepToken(token: TokenRecord): void;
  changeTokenUsage(usage: TokenUsageRecord): void;
  /** Replaces what is registered of the company; who has read the one before has read an old version. */
  changeCompany(company: CompanyProfileRecord): void;
  readonly fees: FeeRecords;
  /** Replaces the fees; whoever changes a schedule counts its version. */
  changeFees(fees: FeeRecords): void;
  sendMail(mail: Mail): void;
  /** By what a text is known again without being kept (4.7). */
  fingerprint(text: string): string;
  /** What follows from the records, made once and forgotten when a record, or with `names` a name, changes. */
  derived<T>(key: string, make: () => T, from?: 'records' | 'names'): T;
}

export function createBank({ company, profile, incidents = {}, past = [], onMail, ...sources }: BankOptions): Bank {
  const users = new Map(company.users.map((user) => [user.id, user]));
  const tokens = new Map(company.tokens.map((token) => [token.id, token]));
  let registered = company.profile ?? newCompanyProfile(company.name);
  let fees = newFees;
  let tokenUsage = company.tokenUsage ?? { mode: 'individual' };
  const fingerprintKey = sources.randomBytes(32);
  const derivations = { records: new Map<string, unknown>(), names: new Map<string, unknown>() };

  function keepUser(user: UserRecord): void {
    const before = users.get(user.id);
    if (before?.name !== user.name || before.kana !== user.kana) derivations.names.clear();
    derivations.records.clear();
    users.set(user.id, user);
  }

  return {
    ...sources,
    tokenRootKey: sources.tokenRootKey ?? sources.randomBytes(32),
    get company() {
      return registered;
    },
    changeCompany(changed) {
      registered = { ...changed, version: changed.version + 1 };
    },
    profile,
    incidents,
    users,
    tokens,
    sessions: new Map(),
    operations: new Map(),
    submissions: new Map(),
    history: [...past],
    issues: new Map(),
    newPasswords: new Map(),
    loginIdsAsked: new Map(),
    get tokenUsage() {
      return tokenUsage;
    },
    changeTokenUsage(usage) {
      tokenUsage = usage;
    },
    get fees() {
      return fees;
    },
    changeFees(changed) {
      fees = changed;
    },
    sendMail: (mail) => onMail?.(mail),
    keepUser,
    removeUser(id) {
      derivations.names.clear();
      derivations.records.clear();
      users.delete(id);
    },
    changeUser: (user) => keepUser({ ...user, version: user.version + 1 }),
    keepToken(token) {
      derivations.records.clear();
      tokens.set(token.id, token);
    },
    fingerprint: (text) => fingerprint(fingerprintKey, text),
    derived<T>(key: string, make: () => T, from: 'records' | 'names' = 'records'): T {
      const kept = derivations[from];
      if (!kept.has(key)) kept.set(key, make());
      return kept.get(key) as T;
    },
  };
}
