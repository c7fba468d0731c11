/**
 * The tests' own one-time passwords, from RFC 4226 with WebCrypto and nothing of the kit, so that a mistake made on
 * both sides of the kit cannot cancel out.
 */
export async function numberOfCounter(secret: Uint8Array, counter: number, digits = 6): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new Uint8Array(secret), { name: 'HMAC', hash: 'SHA-1' }, false, [
    'sign',
  ]);
  const message = new DataView(new ArrayBuffer(8));
  message.setBigUint64(0, BigInt(counter));
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, message));
  const truncated = mac.getUint32(mac.getUint8(19) % 16) % 2 ** 31;
  return String(truncated % 10 ** digits).padStart(digits, '0');
}

/** The number of a time, epoch milliseconds (RFC 6238). */
export function numberOfTime(secret: Uint8Array, epochMilliseconds: number, stepSeconds = 60): Promise<string> {
  return numberOfCounter(secret, Math.floor(epochMilliseconds / 1000 / stepSeconds));
}
