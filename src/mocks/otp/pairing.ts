/**
 * What a kiosk tells a phone so that the phone becomes a camera token for one visit (TX-5).
 *
 * Written as text, with `:` between, it is the whole of a 2-D code or the fragment of the token page's address:
 *
 * | part    | written as                                                         |
 * | ------- | ------------------------------------------------------------------ |
 * | prefix  | `MDGP1`: madoguchi, pairing (no approval is written so), version 1 |
 * | secret  | 16 random bytes, base64url, 22 signs                               |
 * | tokenId | 1–32 of `A-Z a-z 0-9 -`                                            |
 * | loginId | of the token's holder; percent-encoded UTF-8, up to 96 signs       |
 *
 * Usually below 60 signs, so that the code is a coarse one, read at once from some distance.
 */
export interface Pairing {
  /** From `demoCameraTokenSecret`; good until the bank that made it is opened anew. */
  readonly secret: Uint8Array;
  readonly tokenId: string;
  readonly loginId: string;
}

/** `other-version`: a pairing code of another version of this kit. `damaged`: begins as a pairing does, and is none. */
export type PairingProblem = 'foreign' | 'other-version' | 'damaged';

export type PairingAnswer =
  { readonly ok: true; readonly pairing: Pairing } | { readonly ok: false; readonly problem: PairingProblem };

/** The last sign of 16 bytes in base64url carries two bits, so that every secret is written in one way only. */
const pairingPattern = /^MDGP1:([\w-]{21}[AQgw]):([\dA-Za-z-]{1,32}):([\w.!~*'()%-]{1,96})$/;

/** Signs that no login ID has: they would be invisible, or turn what stands around them. */
const unseen = /[\p{C}\p{Z}]/u;

/** @throws TypeError where the pairing does not fit the format: a programmer's mistake */
export function pairingPayload({ secret, tokenId, loginId }: Pairing): string {
  const text = ['MDGP1', base64url(secret), tokenId, encodeURIComponent(loginId)].join(':');
  if (!readPairing(text).ok) throw new TypeError('Not a pairing');
  return text;
}

/** Reads what a code or the fragment of an address says; whatever is not exactly a pairing is refused by name. */
export function readPairing(text: string): PairingAnswer {
  const [, secret = '', tokenId = '', encoded = ''] = pairingPattern.exec(text) ?? [];
  const loginId = percentDecoded(encoded);
  // What is written in a second way is no pairing, so that one text stands for one token.
  if (loginId && !unseen.test(loginId) && encodeURIComponent(loginId) === encoded) {
    return { ok: true, pairing: { secret: bytesOf(secret), tokenId, loginId } };
  }
  const version = /^MDGP(\d{1,4}):/.exec(text)?.[1];
  if (version === undefined) return { ok: false, problem: 'foreign' };
  return { ok: false, problem: version === '1' ? 'damaged' : 'other-version' };
}

/** The address that a phone opens to be the token: the fragment is the pairing, and is sent to no server. */
export function pairingAddress(tokenPage: string, pairing: Pairing): string {
  return `${tokenPage.replace(/#.*$/s, '')}#${pairingPayload(pairing)}`;
}

/** The pairing in a text that was scanned: the text itself, or the fragment of whatever address carries one. */
export function readScannedPairing(text: string): PairingAnswer {
  return readPairing(/^https?:\/\//i.test(text) ? text.slice(text.indexOf('#') + 1) : text);
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

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
}
