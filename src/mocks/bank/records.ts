import type {
  ApprovalMode,
  CompanyAccount,
  CredentialKind,
  CredentialState,
  FeeScheduleCode,
  Role,
  UsageMode,
} from '../../contract/index.js';
import type { FeeMethod, FeeTable } from '../../fees/index.js';

/** A user as the mock bank keeps them; a record is replaced by its successor, never changed. */
export interface UserRecord {
  readonly id: string;
  /** Counts the changes of the record; the contract has it as text. */
  readonly version: number;
  readonly loginId: string;
  readonly name: string;
  readonly kana?: string;
  readonly role: Role;
  readonly email: string;
  /** Whether mail to the address comes back (メールアドレス状態). */
  readonly emailState: 'valid' | 'undeliverable';
  /** What they may do in the bank's services, as codes of `profile/permissions` (US-4). */
  readonly permissions: readonly string[];
  /** The company's accounts that they may use (US-5). */
  readonly accounts: readonly string[];
  /** The most that they may move at once, in yen by business (US-5). */
  readonly limitsYen: Readonly<Record<string, number>>;
  /** As it is typed, like the next one. */
  readonly loginPassword: string;
  /** The passwords that they have to change when they log in next (US-3). */
  readonly changesAtLogin: readonly CredentialKind[];
  /** As it is typed: a real bank keeps a salted hash, the demo has nothing to protect. */
  readonly confirmationPassword: string;
  /** The company's pin (ご契約先確認暗証番号), at banks that ask for it instead. */
  readonly pin: string;
  /** Credentials that are stopped (利用停止). */
  readonly suspended: readonly CredentialKind[];
  /** Wrong tries in a row (4.4); absent where there is none. */
  readonly failedTries: { readonly [K in CredentialKind]?: number };
  /** Token for transaction authentication; several people may share one. */
  readonly cameraTokenId?: string;
  /** Token for one-time passwords; several people may share one. */
  readonly oneTimePasswordTokenId?: string;
  /** When the token for one-time passwords was revoked last, in milliseconds since 1970 UTC (4.3). */
  readonly oneTimePasswordRevokedAt?: number;
  /** The client certificate (CE-1); absent where none was ever issued. */
  readonly certificate?: CertificateRecord;
}

/** A client certificate as it was issued; that its time is over is seen from the clock. */
export interface CertificateRecord {
  readonly state: 'issued' | 'revoked';
  /** RFC 3339 with the offset of Japan. */
  readonly expiresAt: string;
}

interface AnyTokenRecord {
  /** The serial number. */
  readonly id: string;
  /** Whether one of its codes was ever accepted. */
  readonly used: boolean;
  /** Whether it is known to be in nobody's hands; no rule looks at it. */
  readonly lost: boolean;
}

/** A token that reads a 2-D code; its keys come from the bank's key store, not from its record. */
export interface CameraTokenRecord extends AnyTokenRecord {
  readonly kind: 'camera';
}

/** A token that shows a one-time password; its secret comes from the bank's key store, not from its record. */
export interface OneTimePasswordTokenRecord extends AnyTokenRecord {
  readonly kind: 'one-time-password';
  /** Time step of the number accepted last (4.5); absent where none was. */
  readonly lastStep?: number;
  /** Of one that counts presses: the counter of its next number (RFC 4226); absent where it goes by time. */
  readonly counter?: number;
}

export type TokenRecord = CameraTokenRecord | OneTimePasswordTokenRecord;

/** One corporate customer: its users, in the order of their registration, and every token that they hold. */
export interface CompanyRecord {
  readonly name: string;
  readonly users: readonly UserRecord[];
  readonly tokens: readonly TokenRecord[];
  /** What is registered of it; a new company's where nothing is said. */
  readonly profile?: CompanyProfileRecord;
  /** How its users hold tokens for one-time passwords; each their own where nothing is said. */
  readonly tokenUsage?: TokenUsageRecord;
}

/** What is registered of a company (CO-1); replaced by its successor, never changed. */
export interface CompanyProfileRecord {
  /** Counts the changes of the record; the contract has it as text. */
  readonly version: number;
  readonly name: string;
  readonly kana: string;
  /** What the company has signed up for. */
  readonly services: readonly string[];
  readonly accounts: readonly CompanyAccount[];
  /** By business (CO-2). */
  readonly approvalModes: Readonly<Record<string, ApprovalMode>>;
  /** Per day for the whole company, by business (CO-3). */
  readonly limitsYen: Readonly<Record<string, number>>;
}

/** The bank's standard fees and the company's schedules (FE-1); replaced by their successors, never changed. */
export interface FeeRecords {
  readonly standard: FeeTable;
  readonly schedules: Readonly<Record<FeeScheduleCode, CompanyFees>>;
}

/** One fee schedule; what it does not have is not there (FE-2, FE-5). */
export interface CompanyFees {
  /** Counts the changes of the record; the contract has it as text. */
  readonly version: number;
  readonly usesStandard: boolean;
  readonly method?: FeeMethod;
  readonly minimumPaymentYen?: number;
  readonly table: FeeTable;
}

/** The usage mode (利用形態): each user a token of their own, or all the common one (OM-1). */
export interface TokenUsageRecord {
  readonly mode: UsageMode;
  readonly commonTokenId?: string;
}

/** The token behind a credential; `undefined` where there is none, as with passwords. */
export function tokenIdOf(user: UserRecord, kind: CredentialKind): string | undefined {
  if (kind === 'transaction-authentication') return user.cameraTokenId;
  if (kind === 'one-time-password') return user.oneTimePasswordTokenId;
  return undefined;
}

/** The state of a credential as the contract tells it. */
export function credentialState(
  user: UserRecord,
  kind: CredentialKind,
  tokens: ReadonlyMap<string, TokenRecord>,
): CredentialState {
  const isPassword = kind === 'login-password' || kind === 'confirmation-password';
  const token = tokens.get(tokenIdOf(user, kind) ?? '');
  if (!isPassword && !token) return 'unregistered';
  if (user.suspended.includes(kind)) return 'suspended';
  return isPassword || token?.used ? 'available' : 'unused';
}

/** A person whose credential is stopped no more; its wrong tries in a row are forgotten (TXU-1). */
export function withoutSuspension(user: UserRecord, credential: CredentialKind): UserRecord {
  const failedTries = { ...user.failedTries };
  delete failedTries[credential];
  return { ...user, suspended: user.suspended.filter((kind) => kind !== credential), failedTries };
}
