import { stringToBytes } from '@otplib/core';
import { NobleCryptoPlugin } from 'otplib';

/** The two keys that a camera token shares with the bank (TX-1). */
export interface CameraTokenKeys {
  /** Makes the transaction code. */
  readonly ocraKey: Uint8Array;
  /** Tells a genuine 2-D code from a tampered one. */
  readonly authenticityKey: Uint8Array;
}

/**
 * What all keys of demo tokens are made from where a bank has no root key of its own: known to everybody, the same at
 * every visit, for tests and for devices that stand alone.
 */
export const publicRootKey: Uint8Array = stringToBytes('madoguchi demo keys, known to all');

const secretBytes = 16;

/** The secret of a demo camera token, 16 bytes: all that a device needs to be it, and nothing of any other token (TX-5). */
export function demoCameraTokenSecret(tokenId: string, rootKey: Uint8Array = publicRootKey): Uint8Array {
  return derived(rootKey, `camera:${tokenId}`).slice(0, secretBytes);
}

/** The keys of the camera token that has this secret, 32 bytes each. */
export function cameraTokenKeys(secret: Uint8Array): CameraTokenKeys {
  return { ocraKey: derived(secret, 'ocra'), authenticityKey: derived(secret, 'authenticity') };
}

/** The keys of a demo token, always the same for one id below one root key: good for the demo only. */
export function demoCameraTokenKeys(tokenId: string, rootKey: Uint8Array = publicRootKey): CameraTokenKeys {
  return cameraTokenKeys(demoCameraTokenSecret(tokenId, rootKey));
}

/** The secret of a demo token for one-time passwords, 32 bytes, always the same for one id. */
export function demoOneTimePasswordSecret(tokenId: string): Uint8Array {
  return derived(publicRootKey, `one-time-password:${tokenId}`);
}

function derived(key: Uint8Array, purpose: string): Uint8Array {
  return new NobleCryptoPlugin().hmac('sha256', key, stringToBytes(purpose));
}
