import { hotp, totp, verifyTotp, type TotpOptions } from './hotp-totp.js';

/** A token for one-time passwords as a demo device holds it. */
export interface DemoOtpToken {
  /** Token ID or serial number. */
  readonly tokenId: string;
  /** What the app calls it, such as the bank's name. */
  readonly label: string;
  readonly secret: Uint8Array;
  /** 6 to 8. */
  readonly digits: number;
  readonly stepSeconds: number;
  /** Of a token that counts its presses instead of the time: the counter of its next number. */
  readonly counter?: number;
}

/** What a token that goes by the time shows. */
export interface OtpDisplay {
  readonly code: string;
  /** Whole seconds until the number changes, 1 or more. */
  readonly secondsLeft: number;
}

/** The number that a token shows at a time of its own clock, and how long it stays (RFC 6238). */
export function displayAt(token: DemoOtpToken, epochSeconds: number): OtpDisplay {
  const at = Math.floor(epochSeconds);
  return {
    code: totp(token.secret, at, optionsOf(token)),
    secondsLeft: token.stepSeconds - (at % token.stepSeconds),
  };
}

/** The number that a token shows at its so manieth press (RFC 4226). */
export function codeOfPress({ secret, digits }: DemoOtpToken, counter: number): string {
  return hotp(secret, counter, { digits: digits as 6 | 7 | 8 });
}

/**
 * Whether a bank whose clock is right accepts what the token shows with a clock that is so far off (OI-2).
 * @param offsetSeconds how far the token's clock is ahead; negative where it is behind
 */
export function isAcceptedDespite(token: DemoOtpToken, epochSeconds: number, offsetSeconds: number): boolean {
  const { code } = displayAt(token, epochSeconds + offsetSeconds);
  return verifyTotp(token.secret, code, Math.floor(epochSeconds), undefined, optionsOf(token)).valid;
}

function optionsOf({ digits, stepSeconds }: DemoOtpToken): TotpOptions {
  return { digits: digits as 6 | 7 | 8, stepSeconds };
}
