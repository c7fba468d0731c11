import type { CredentialKind, OperationKind, Role } from '../contract/generated/types.gen.js';
import type { Words } from '../messages/ja/words.js';

/** What the bank asks for, in sets that are sent together. */
export type DemandKindOfProfile =
  'confirmation-password' | 'pin' | 'one-time-password' | 'token-proof' | 'transaction-code';

/** Where a person turns when nobody in the company can help. */
export interface WayOut {
  readonly kind: 'written' | 'contact';
  /** The bank's own words, by language. */
  readonly text?: Readonly<Record<string, string>>;
}

/**
 * The policies and terms of one bank, as data (requirements 14, PF-2).
 *
 * The bank keeps the policies; the tags show what follows from them. Every member but `id` and `name` may be left out
 * of a derived profile. Terms replace those of `Words`, by language.
 */
export interface BankProfile {
  readonly id: string;
  /** The bank's name, by language. */
  readonly name: Readonly<Record<string, string>>;
  /** The roles that the bank knows, highest first. */
  readonly roles: readonly Role[];
  /** Who may start an operation; a kind that is not named is for master and admin (4.1). */
  readonly rights: { readonly [K in OperationKind]?: readonly Role[] };
  /** The sets of demands of an operation, in their order. */
  readonly demands: { readonly [K in OperationKind]?: readonly (readonly DemandKindOfProfile[])[] };
  readonly unlocking: {
    /** Who unlocks whom (4.2). */
    readonly by: { readonly [K in Role]: readonly Role[] };
    /** Whether someone who shares the suspended person's token may unlock them (transaction authentication). */
    readonly sharedTokenAllowed: boolean;
  };
  /** Whether an admin may revoke, reset or suspend what is the master's (4.11). */
  readonly adminMayChangeMaster: boolean;
  /** Whether somebody else's lost token may be revoked by signing with one's own (TXR-2). */
  readonly revokeOthersToken: boolean;
  /** Wrong tries in a row that suspend a credential (4.4), 1–10. */
  readonly attempts: { readonly [K in CredentialKind]: number };
  readonly codes: {
    /** Life of a transaction challenge in seconds, 60–600 (4.5). */
    readonly challengeSeconds: number;
    readonly transactionCodeDigits: number;
    readonly otpDigits: number;
    readonly otpStepSeconds: number;
  };
  /** After an OTP revocation (4.3): minutes, and the night from–to in Japan as `HH:MM`. */
  readonly afterRevocation: { readonly minutes: number; readonly nightFrom: string; readonly nightTo: string };
  /** Which tokens may be reset (TXI-1). */
  readonly resettable: 'never-used' | 'any';
  readonly list: {
    readonly paging: 'pages' | 'scroll';
    readonly pageSize: number;
    readonly filters: readonly ('text' | 'role' | 'state')[];
  };
  readonly wayOut: { readonly [K in CredentialKind]?: WayOut };
  /** Most targets in one operation, 1–5,000. */
  readonly mostTargets: number;
  /** Whether the confirmation password offers a keyboard on the screen. */
  readonly onScreenKeyboard: boolean;
  /** Daily hours in Japan as `HH:MM`; absent = always open (4.12). */
  readonly serviceHours?: { readonly from: string; readonly to: string };
  readonly words?: Readonly<Record<string, Partial<Words>>>;
}

/** The default bank: seed 000 with the policies of requirements 4 and flows.md section 4. */
export const defaultProfile: BankProfile = {
  id: 'default',
  name: { ja: 'ことのは銀行', en: 'Kotonoha Bank' },
  roles: ['master', 'admin', 'general'],
  rights: {},
  demands: {
    'transaction-auth-unlock': [['confirmation-password']],
    'transaction-auth-token-revoke': [['confirmation-password'], ['confirmation-password', 'transaction-code']],
  },
  unlocking: {
    by: { master: ['admin'], admin: ['master', 'admin'], general: ['master', 'admin'] },
    sharedTokenAllowed: false,
  },
  adminMayChangeMaster: false,
  revokeOthersToken: true,
  attempts: {
    'login-password': 5,
    'confirmation-password': 5,
    'one-time-password': 5,
    'transaction-authentication': 5,
  },
  codes: { challengeSeconds: 180, transactionCodeDigits: 8, otpDigits: 6, otpStepSeconds: 60 },
  afterRevocation: { minutes: 20, nightFrom: '20:50', nightTo: '08:10' },
  resettable: 'never-used',
  list: { paging: 'pages', pageSize: 10, filters: ['text', 'role', 'state'] },
  wayOut: { 'transaction-authentication': { kind: 'written' }, 'one-time-password': { kind: 'contact' } },
  mostTargets: 500,
  onScreenKeyboard: false,
};

/** A profile that differs from another in the named members only. */
export function deriveProfile(
  base: BankProfile,
  changes: Partial<BankProfile> & Pick<BankProfile, 'id' | 'name'>,
): BankProfile {
  return { ...base, ...changes };
}
