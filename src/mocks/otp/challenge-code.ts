import { constantTimeEqual, stringToBytes } from '@otplib/core';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { NobleCryptoPlugin } from 'otplib';
import { ocra } from './ocra.js';

/** One value that an operation changes. A secret enters only as the word that it was changed (TX-1). */
export type ChallengeChange =
  | {
      readonly targetId?: string;
      readonly field: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  | { readonly targetId?: string; readonly field: string; readonly secret: 'changed' };

/** What a challenge binds besides the fields that the token shows: whom it is done to, and every value. */
export interface ChallengeDetails {
  readonly targetIds: readonly string[];
  readonly changes: readonly ChallengeChange[];
}

/**
 * The canonical challenge: all that a transaction code is for. The token shows kind, count and login ID.
 *
 * Its canonical text, in this order and with `:` between, is what both sides hash for the OCRA question:
 *
 * | part        | written as                                                        |
 * | ----------- | ----------------------------------------------------------------- |
 * | prefix      | `MDGA1`: madoguchi, approval (no login is drawn so), version 1     |
 * | kind        | kind of operation, 1–32 of `a-z` and `-`                           |
 * | count       | number of targets, decimal, 0 for a change without targets         |
 * | loginId     | of the person who approves; percent-encoded UTF-8, up to 96 signs  |
 * | detailsHash | SHA-256 of the details, base64url, 43 signs                        |
 * | nonce       | 128 random bits, base64url, 22 signs                               |
 * | issuedAt    | whole seconds since 1970 UTC, decimal                              |
 *
 * The payload drawn on the screen is that text, `:` and the first 128 bits of its HMAC-SHA-256 under the token's
 * authenticity key, base64url, 22 signs: ASCII, below 250 signs.
 */
export interface ChallengeFields {
  readonly kind: string;
  readonly count: number;
  readonly loginId: string;
  /** From `challengeDetailsHash`. */
  readonly detailsHash: string;
  /** From `challengeNonce`. */
  readonly nonce: string;
  readonly issuedAtEpochSeconds: number;
}

/** The transaction code's suite: 8 digits over a SHA-256 question (TX-1). */
const suite = 'OCRA-1:HOTP-SHA256-8:QH64';
const nonceBytes = 16;
const authenticityBytes = 16;
const canonicalPattern = new RegExp(
  [
    '^MDGA1:(?<kind>[a-z][a-z-]{0,31}):(?<count>0|[1-9]\\d{0,5})',
    ":(?<loginId>[\\w.!~*'()%-]{1,96})",
    ':(?<detailsHash>[\\w-]{43}):(?<nonce>[\\w-]{22}):(?<issuedAt>0|[1-9]\\d{0,11})$',
  ].join(''),
);

/** SHA-256 over targets and values in the order in which the bank stored them; distinct details, distinct bytes. */
export function challengeDetailsHash({ targetIds, changes }: ChallengeDetails): string {
  const canonical = JSON.stringify([
    targetIds,
    changes.map((change) => [
      change.targetId ?? null,
      change.field,
      ...('secret' in change ? [change.secret] : [change.before, change.after]),
    ]),
  ]);
  return base64url(sha256(stringToBytes(canonical)));
}

/**
 * The nonce of one challenge, which makes its code useless for every other (V8, V9).
 * @param random 16 bytes from a cryptographic source
 */
export function challengeNonce(random: Uint8Array): string {
  if (random.length !== nonceBytes) throw new TypeError(`A nonce is ${nonceBytes} bytes`);
  return base64url(random);
}

/**
 * The text of the 2-D code.
 * @param authenticityKey key of the token that is not its OCRA key
 * @throws TypeError where the fields do not fit the format: a programmer's mistake
 */
export function challengePayload(fields: ChallengeFields, authenticityKey: Uint8Array): string {
  const text = canonicalText(fields);
  return `${text}:${authenticityCode(text, authenticityKey)}`;
}

/** What a payload says, genuine or not; `undefined` for any other text. */
export function readChallengePayload(payload: string): ChallengeFields | undefined {
  const parts = canonicalPattern.exec(splitPayload(payload).text)?.groups;
  const loginId = parts?.loginId && percentDecoded(parts.loginId);
  if (!parts || !loginId) return undefined;
  const { kind = '', count, detailsHash = '', nonce = '', issuedAt } = parts;
  return { kind, count: Number(count), loginId, detailsHash, nonce, issuedAtEpochSeconds: Number(issuedAt) };
}

/** Whether the bank that shares this key with the token wrote the payload, and nobody changed it (TX-2). */
export function isGenuine(payload: string, authenticityKey: Uint8Array): boolean {
  const { text, authenticity } = splitPayload(payload);
  return constantTimeEqual(authenticity, authenticityCode(text, authenticityKey));
}

/** The 8-digit 「トランザクション認証番号」 for exactly these fields. */
export function transactionCode(fields: ChallengeFields, ocraKey: Uint8Array): string {
  return ocra(suite, ocraKey, { question: bytesToHex(sha256(stringToBytes(canonicalText(fields)))) });
}

/** Whether a code answers exactly these fields; a malformed one is wrong, never an exception (4.4, V13). */
export function verifyTransactionCode(fields: ChallengeFields, ocraKey: Uint8Array, code: string): boolean {
  return constantTimeEqual(code, transactionCode(fields, ocraKey));
}

function canonicalText(fields: ChallengeFields): string {
  const { kind, count, detailsHash, nonce, issuedAtEpochSeconds } = fields;
  const loginId = encodeURIComponent(fields.loginId);
  const text = ['MDGA1', kind, count, loginId, detailsHash, nonce, issuedAtEpochSeconds].join(':');
  if (!canonicalPattern.test(text)) throw new TypeError(`Not a challenge: ${text}`);
  return text;
}

function authenticityCode(text: string, authenticityKey: Uint8Array): string {
  const digest = new NobleCryptoPlugin().hmac('sha256', authenticityKey, stringToBytes(text));
  return base64url(digest.subarray(0, authenticityBytes));
}

function splitPayload(payload: string): { text: string; authenticity: string } {
  const end = payload.lastIndexOf(':');
  return { text: payload.slice(0, Math.max(end, 0)), authenticity: payload.slice(end + 1) };
}

function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
