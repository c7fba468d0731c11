import { constantTimeEqual, stringToBytes } from '@otplib/core';
import { NobleCryptoPlugin } from 'otplib';

/** Whether two secrets are the same, in a time that does not tell how far they agree (V13). */
export function sameSecret(a: string, b: string): boolean {
  return constantTimeEqual(a, b);
}

/**
 * By what a text is known again without being kept (4.7): its HMAC-SHA-256, so that a short secret in it cannot be
 * guessed from what is kept.
 * @param key 32 random bytes that are kept elsewhere than the fingerprint
 */
export function fingerprint(key: Uint8Array, text: string): string {
  const digest = new NobleCryptoPlugin().hmac('sha256', key, stringToBytes(text));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
