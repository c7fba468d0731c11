import type { CredentialKind, CredentialState, Role, UsageMode } from '../../contract/index.js';

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
  /** How its users hold tokens for one-time passwords; each their own where nothing is said. */
  readonly tokenUsage?: TokenUsageRecord;
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
