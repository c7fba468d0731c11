import type { CredentialKind, CredentialState, Role } from '../../contract/index.js';

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
  /** Credentials that are stopped (利用停止). */
  readonly suspended: readonly CredentialKind[];
  /** Wrong tries in a row (4.4); absent where there is none. */
  readonly failedTries: { readonly [K in CredentialKind]?: number };
  /** Token for transaction authentication; several people may share one. */
  readonly cameraTokenId?: string;
  /** Token for one-time passwords; several people may share one. */
  readonly oneTimePasswordTokenId?: string;
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
}

export type TokenRecord = CameraTokenRecord | OneTimePasswordTokenRecord;

/** One corporate customer: its users, in the order of their registration, and every token that they hold. */
export interface CompanyRecord {
  readonly name: string;
  readonly users: readonly UserRecord[];
  readonly tokens: readonly TokenRecord[];
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
