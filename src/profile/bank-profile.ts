import type { CredentialKind, FeeScheduleCode, OperationKind, Role } from '../contract/generated/types.gen.js';
import type { Words } from '../messages/ja/words.js';
import type { MatrixGroup } from './permissions.js';

/** What the bank asks for, in sets that are sent together. */
export type DemandKindOfProfile =
  'confirmation-password' | 'pin' | 'one-time-password' | 'token-proof' | 'transaction-code';

/** A kind of token as a person knows it by its looks: three of hardware, and the app on a telephone. */
export type TokenModel = 'card' | 'key-fob' | 'keypad' | 'app';

/**
 * What a menu calls something: a term, so that the bank's own word for it is used in every language, or text by
 * language. `{ term: 'otpUnlockTitle' }` · `{ ja: '管理機能', en: 'Administration' }`
 */
export type MenuLabel = { readonly term: keyof Words } | (Readonly<Record<string, string>> & { readonly term?: never });

/** One line of the menu: a further level, or a task. */
export type MenuEntry = { readonly label: MenuLabel } & (
  | {
      readonly entries: readonly MenuEntry[];
      /** What the screen is called that offers the entries, such as 「業務選択」; by default like the entry. */
      readonly heading?: MenuLabel;
    }
  | MenuTask
);

/** What a task of the menu opens. */
export interface MenuTask {
  /** The flow's tag. */
  readonly opens: string;
  /** Of `fee-schedule-flow`: which fees; where nothing is said its first screen asks. */
  readonly schedule?: FeeScheduleCode;
  /** With `schedule`: whether the fees can be looked at and not changed (照会). */
  readonly readOnly?: boolean;
}

/** The bank's way to a flow, one to four levels (ME-1); a level that offers one further level alone is passed by. */
export interface TaskMenu {
  /** What the menu itself is called; by default the term `administration`. */
  readonly label?: MenuLabel;
  /** What the signed-in person may not do: left out, or shown and disabled with 「※利用権限がありません」. */
  readonly withoutRight: 'left-out' | 'disabled';
  readonly entries: readonly MenuEntry[];
}

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
  /** Names the profile: letters, digits and hyphens. */
  readonly id: string;
  /** The bank's name, by language. */
  readonly name: Readonly<Record<string, string>>;
  /** The roles that the bank knows, highest first. */
  readonly roles: readonly Role[];
  /** Who may start an operation; a kind that is not named is for master and admin (4.1). */
  readonly rights: { readonly [K in OperationKind]?: readonly Role[] };
  /**
   * The sets of demands of an operation, in their order; a kind that is not named asks for the confirmation password.
   * `token-proof` belongs to `otp-usage-mode` and `otp-token-register`; a `transaction-code` comes after the first set.
   */
  readonly demands: { readonly [K in OperationKind]?: readonly (readonly DemandKindOfProfile[])[] };
  /** Who ends a suspension. */
  readonly unlocking: {
    /** By the role of who is suspended: the roles that unlock (4.2). */
    readonly by: { readonly [K in Role]: readonly Role[] };
    /** The credentials whose suspension nobody ends who shares the suspended person's token. */
    readonly notBySharedToken: readonly CredentialKind[];
  };
  /** Whether an admin may revoke, reset or suspend what is the master's (4.11). */
  readonly adminMayChangeMaster: boolean;
  /** Whether somebody else's lost token may be revoked by signing with one's own (TXR-2). */
  readonly revokeOthersToken: boolean;
  /** Wrong tries in a row that suspend a credential (4.4), 1–10. */
  readonly attempts: { readonly [K in CredentialKind]: number };
  /** The codes that tokens show. */
  readonly codes: {
    /** Life of a transaction challenge in seconds, 60–600 (4.5). */
    readonly challengeSeconds: number;
    /** 6–10. */
    readonly transactionCodeDigits: number;
    /** 6–8. */
    readonly otpDigits: number;
    /** How long one number stands: 30 or 60. */
    readonly otpStepSeconds: number;
  };
  /** After an OTP revocation (4.3): minutes, 0–1,440, and the night from–to in Japan as `HH:MM`. */
  readonly afterRevocation: { readonly minutes: number; readonly nightFrom: string; readonly nightTo: string };
  /** Which tokens may be reset (TXI-1). */
  readonly resettable: 'never-used' | 'any';
  /** How a person gets a token for one-time passwords on their own telephone (OI-1). */
  readonly tokenIssue: {
    /** The sender's domain that the telephone has to let through. */
    readonly mailDomain: string;
    /** 4–12. */
    readonly startPasswordDigits: { readonly least: number; readonly most: number };
    /** How many tokens one app holds, 1–100. */
    readonly mostTokensPerApp: number;
  };
  /** How administrators register tokens for one-time passwords (OM-1, OM-2, OG-1). */
  readonly tokenRegistration: {
    /**
     * `on-its-own-screen` – choosing the usage mode leads over the token's screen to a last screen;
     * `in-the-list` – the list of users stays, is brought up to date in place, and the next one follows.
     */
    readonly takesPlace: 'on-its-own-screen' | 'in-the-list';
    /** What a serial number or token ID is made of, and how long it is, 1–64. */
    readonly tokenNumber: {
      readonly characters: 'digits' | 'letters-and-digits';
      readonly least: number;
      readonly most: number;
    };
    /** The kinds of tokens that the bank hands out, as the pictures show them (OM-3). */
    readonly tokenModels: readonly TokenModel[];
  };
  /** How users are listed. */
  readonly list: {
    /** Pages to turn, or a list that scrolls. */
    readonly paging: 'pages' | 'scroll';
    /** Rows of a page, or those in sight of a list that scrolls; 1–1,000. */
    readonly pageSize: number;
    /** By what one may look for users; `text` looks in name, kana and login ID together. */
    readonly filters: readonly ('text' | 'loginId' | 'name' | 'role' | 'state')[];
  };
  /** Where a person turns when nobody in the company can help, by credential (TXU-2). */
  readonly wayOut: { readonly [K in CredentialKind]?: WayOut };
  /** Most targets in one operation, 1–5,000. */
  readonly mostTargets: number;
  /** Most users of one company, 1–1,000,000 (US-2). */
  readonly mostUsers: number;
  /** How many days of the operation history are kept beside today, 1–3,660 (HI-1). */
  readonly history: { readonly days: number };
  /** What a company may change of itself (CO-1, CO-3). */
  readonly company: {
    readonly nameEditable: boolean;
    /** 1–100. */
    readonly nameCharacters: number;
    /** Of the company's note on an account, 1–100. */
    readonly memoCharacters: number;
    /** Of a limit per account and day, 1–15. */
    readonly accountLimitDigits: number;
    /** Of a limit per company and day, 1–15. */
    readonly companyLimitDigits: number;
  };
  /** Whether the confirmation password offers a keyboard on the screen. */
  readonly onScreenKeyboard: boolean;
  /** Daily hours in Japan as `HH:MM`; absent = always open (4.12). */
  readonly serviceHours?: { readonly from: string; readonly to: string };
  /** The way to the flows (ME-1); the kit's own menu where there is none. */
  readonly menu?: TaskMenu;
  /** What users may be allowed to do, by group and service (US-4); the kit's own matrix where there is none. */
  readonly permissionMatrix?: readonly MatrixGroup[];
  /** Terms that the bank has instead of the kit's, by language; they are listed in `Words`. */
  readonly words?: Readonly<Record<string, Partial<Words>>>;
}

/** The default bank: seed 000 with the policies of requirements 4 and flows.md section 4. */
export const defaultProfile: BankProfile = {
  id: 'default',
  name: { ja: 'ことのは銀行', en: 'Kotonoha Bank' },
  roles: ['master', 'admin', 'general'],
  rights: { 'otp-token-issue': ['master', 'admin', 'general'] },
  demands: {
    'transaction-auth-token-revoke': [['confirmation-password'], ['confirmation-password', 'transaction-code']],
    'otp-token-issue': [['one-time-password']],
    'otp-usage-mode': [['one-time-password'], ['token-proof']],
    'otp-token-register': [['token-proof']],
    'otp-token-unregister': [['one-time-password']],
  },
  unlocking: {
    by: { master: ['admin'], admin: ['master', 'admin'], general: ['master', 'admin'] },
    notBySharedToken: ['transaction-authentication'],
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
  tokenIssue: {
    mailDomain: 'otp.example.jp',
    startPasswordDigits: { least: 4, most: 8 },
    mostTokensPerApp: 10,
  },
  tokenRegistration: {
    takesPlace: 'on-its-own-screen',
    tokenNumber: { characters: 'digits', least: 8, most: 14 },
    tokenModels: ['card', 'key-fob', 'keypad', 'app'],
  },
  list: { paging: 'pages', pageSize: 10, filters: ['text', 'role', 'state'] },
  wayOut: { 'transaction-authentication': { kind: 'written' }, 'one-time-password': { kind: 'contact' } },
  mostTargets: 500,
  mostUsers: 100,
  history: { days: 100 },
  company: {
    nameEditable: true,
    nameCharacters: 48,
    memoCharacters: 20,
    accountLimitDigits: 15,
    companyLimitDigits: 12,
  },
  onScreenKeyboard: false,
};

/** A profile that differs from another in the named members only; each replaces the other's whole member. */
export function deriveProfile(
  base: BankProfile,
  changes: Partial<BankProfile> & Pick<BankProfile, 'id' | 'name'>,
): BankProfile {
  return { ...base, ...changes };
}
