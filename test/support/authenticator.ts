/**
 * The tests' own camera token: a second, small implementation from the published format and RFC 6287, with WebCrypto
 * and nothing of the kit, so that a mistake made on both sides of the kit cannot cancel out.
 */
export interface AuthenticatorKeys {
  readonly ocraKey: Uint8Array<ArrayBuffer>;
  readonly authenticityKey: Uint8Array<ArrayBuffer>;
}

/** What the token's display shows. */
export interface AuthenticatorDisplay {
  readonly loginId: string;
  readonly kind: string;
  readonly count: number;
  readonly code: string;
}

/** Reads the text of a 2-D code; rejects one that is not genuine. */
export async function readWithAuthenticator(payload: string, keys: AuthenticatorKeys): Promise<AuthenticatorDisplay> {
  const parts = payload.split(':');
  const [prefix, kind, count, loginId] = parts;
  if (parts.length !== 8 || prefix !== 'MDGA1' || !kind || !count || !loginId) throw new Error('not a challenge');
  const signed = new TextEncoder().encode(parts.slice(0, 7).join(':'));
  const seal = await hmacSha256(keys.authenticityKey, signed);
  if (parts[7] !== base64Url(seal.slice(0, 16))) throw new Error('not genuine');
  const question = new Uint8Array(await crypto.subtle.digest('SHA-256', signed));
  return {
    loginId: decodeURIComponent(loginId),
    kind,
    count: Number(count),
    code: await eightDigits(keys.ocraKey, question),
  };
}

/** `OCRA-1:HOTP-SHA256-8:QH64`: the suite, a zero byte, and the question at the front of 128 bytes. */
async function eightDigits(key: Uint8Array<ArrayBuffer>, question: Uint8Array): Promise<string> {
  const suite = new TextEncoder().encode('OCRA-1:HOTP-SHA256-8:QH64');
  const message = new Uint8Array(suite.length + 1 + 128);
  message.set(suite, 0);
  message.set(question, suite.length + 1);
  const mac = new DataView((await hmacSha256(key, message)).buffer);
  const offset = mac.getUint8(31) % 16;
  const number = mac.getUint32(offset) % 2 ** 31;
  return String(number % 10 ** 8).padStart(8, '0');
}

async function hmacSha256(key: Uint8Array<ArrayBuffer>, data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const hmacKey = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', hmacKey, data));
}

function base64Url(bytes: Uint8Array): string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,6}/g) ?? []).map((six) => signs[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
}

/** The six digits that a token for one-time passwords shows: RFC 6238 with SHA-1, as the demo banks have it. */
export async function oneTimePassword(
  secret: Uint8Array<ArrayBuffer>,
  epochMs: number,
  stepSeconds = 60,
): Promise<string> {
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(Math.floor(epochMs / 1000 / stepSeconds)));
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-1' }, false, ['sign']);
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, counter));
  const offset = mac.getUint8(19) % 16;
  const number = mac.getUint32(offset) % 2 ** 31;
  return String(number % 10 ** 6).padStart(6, '0');
}
