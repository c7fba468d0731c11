import { stringToBytes } from '@otplib/core';
import { NobleCryptoPlugin } from 'otplib';

/** The two keys that a camera token shares with the bank (TX-1). */
export interface CameraTokenKeys {
  /** Makes the transaction code. */
  readonly ocraKey: Uint8Array;
  /** Tells a genuine 2-D code from a tampered one. */
  readonly authenticityKey: Uint8Array;
}

const rootKey = stringToBytes('madoguchi demo keys, known to all');

/** The keys of a demo token, 32 bytes each, always the same for one id: known to everybody and good for the demo only. */
export function demoCameraTokenKeys(tokenId: string): CameraTokenKeys {
  return { ocraKey: demoKey('ocra', tokenId), authenticityKey: demoKey('authenticity', tokenId) };
}

/** The secret of a demo token for one-time passwords, 32 bytes, always the same for one id. */
export function demoOneTimePasswordSecret(tokenId: string): Uint8Array {
  return demoKey('one-time-password', tokenId);
}

function demoKey(purpose: string, tokenId: string): Uint8Array {
  return new NobleCryptoPlugin().hmac('sha256', rootKey, stringToBytes(`${purpose}:${tokenId}`));
}
