import type { Credential } from '../../contract/index.js';
import { demoOneTimePasswordSecret } from '../otp/demo-keys.js';
import { totp, verifyHotp, verifyTotp, type TotpOptions } from '../otp/hotp-totp.js';
import type { Bank } from './bank.js';
import type { OneTimePasswordTokenRecord } from './records.js';

/** Whether a credential is right, and what accepting it uses up. */
export interface Check {
  readonly right: boolean;
  use?(): void;
  /** The token that it proves somebody to hold. */
  readonly provedTokenId?: string;
  /** Set where it would be right but was accepted before: until the token shows its next number. */
  readonly waitSeconds?: number;
  /** Set where it would be right by a clock that is so far off. */
  readonly clockOffSeconds?: number;
}

const wrong: Check = { right: false };
/** How many presses without use a token that counts them is forgiven (RFC 4226 section 7.4). */
const lookAhead = 10;
/** How many steps off a clock may be for the bank to know it by its number. */
const farthestClock = 20;

/** A one-time password is accepted once per token, in a window of one step either way (4.5). */
export function checkOneTimePassword(bank: Bank, tokenId: string | undefined, code: string): Check {
  const token = bank.tokens.get(tokenId ?? '');
  if (token?.kind !== 'one-time-password') return wrong;
  return token.counter === undefined
    ? checkByTime(bank, token, code)
    : checkByCounter(bank, token, code, token.counter);
}

/**
 * A token is proved by its number and the one-time password that it shows. A password that was accepted before, for
 * another user of the same token, has to wait for the next one, and counts no try (4.5).
 */
export function checkTokenProof(bank: Bank, { tokenId = '', value }: Credential): Check {
  const token = bank.tokens.get(tokenId);
  if (token?.kind !== 'one-time-password' || token.lost) return wrong;
  const check = checkOneTimePassword(bank, tokenId, value);
  if (check.right) return { ...check, provedTokenId: tokenId };
  const waitSeconds = secondsUntilNext(bank, token, value);
  return waitSeconds === undefined ? check : { ...check, waitSeconds };
}

function checkByTime(bank: Bank, token: OneTimePasswordTokenRecord, code: string): Check {
  const secret = demoOneTimePasswordSecret(token.id);
  const verdict = verifyTotp(secret, code, epochSeconds(bank), token.lastStep, options(bank));
  if (verdict.valid)
    return { right: true, use: () => bank.keepToken({ ...token, used: true, lastStep: verdict.step }) };
  const clockOffSeconds = clockBehind(bank, secret, code);
  return clockOffSeconds === undefined ? wrong : { right: false, clockOffSeconds };
}

function checkByCounter(bank: Bank, token: OneTimePasswordTokenRecord, code: string, counter: number): Check {
  const { digits } = options(bank);
  const verdict = verifyHotp(demoOneTimePasswordSecret(token.id), code, counter, lookAhead, { digits });
  if (!verdict.valid) return wrong;
  return { right: true, use: () => bank.keepToken({ ...token, used: true, counter: verdict.nextCounter }) };
}

/** Of a number that is right but was used; `undefined` for any other. */
function secondsUntilNext(
  bank: Bank,
  { id, lastStep, counter }: OneTimePasswordTokenRecord,
  code: string,
): number | undefined {
  if (lastStep === undefined || counter !== undefined) return undefined;
  const known = verifyTotp(demoOneTimePasswordSecret(id), code, epochSeconds(bank), undefined, options(bank));
  if (!known.valid || known.step > lastStep) return undefined;
  return Math.max(1, (lastStep + 1) * options(bank).stepSeconds - epochSeconds(bank));
}

/** How far off the clock is that shows this number now, by whole steps beyond the window; the nearest one (OI-2). */
function clockBehind(bank: Bank, secret: Uint8Array, code: string): number | undefined {
  const { stepSeconds } = options(bank);
  for (let steps = 2; steps <= farthestClock; steps += 1) {
    for (const off of [steps * stepSeconds, -steps * stepSeconds]) {
      if (totp(secret, epochSeconds(bank) + off, options(bank)) === code) return off;
    }
  }
  return undefined;
}

function options({ profile: { codes } }: Bank): TotpOptions & { readonly stepSeconds: number } {
  return { stepSeconds: codes.otpStepSeconds, digits: codes.otpDigits as 6 | 7 | 8 };
}

function epochSeconds(bank: Bank): number {
  return Math.floor(bank.now() / 1000);
}
