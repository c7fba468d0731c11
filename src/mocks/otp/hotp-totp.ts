import { generateSync, verifySync, type HashAlgorithm } from 'otplib';

/** How a token makes its numbers; by default as this kit's demo banks have it (TX-1). */
export interface OtpOptions {
  /** 6 by default. */
  readonly digits?: 6 | 7 | 8;
  /** `sha1` by default. */
  readonly algorithm?: HashAlgorithm;
}

export interface TotpOptions extends OtpOptions {
  /** Seconds after which the number changes; 60 by default. */
  readonly stepSeconds?: number;
}

/** `step` is to be kept with the token: the same number is not accepted again (RFC 6238 section 5.2). */
export type TotpVerdict = { readonly valid: true; readonly step: number } | { readonly valid: false };

/** `nextCounter` is to be kept with the token: it moves on success only (RFC 4226 section 7.4). */
export type HotpVerdict = { readonly valid: true; readonly nextCounter: number } | { readonly valid: false };

const wrong = { valid: false } as const;
const defaultStepSeconds = 60;
const defaultDigits = 6;

/** The number that a token shows at a time (RFC 6238). */
export function totp(secret: Uint8Array, epochSeconds: number, options: TotpOptions = {}): string {
  const { stepSeconds = defaultStepSeconds, ...rest } = options;
  return generateSync({ ...rest, secret, strategy: 'totp', epoch: epochSeconds, period: stepSeconds });
}

/**
 * Whether a code is the number of this step or of a neighbour, and newer than the one accepted last (4.5, V4, V14).
 * A code that is not one at all is wrong like any other, never an exception (4.4).
 *
 * @param lastStep step accepted last for this token; absent where none was
 */
export function verifyTotp(
  secret: Uint8Array,
  code: string,
  epochSeconds: number,
  lastStep?: number,
  options: TotpOptions = {},
): TotpVerdict {
  const { stepSeconds = defaultStepSeconds, ...rest } = options;
  const step = Math.floor(epochSeconds / stepSeconds);
  // otplib throws where the last step lies ahead of the window, as it does after the clock was put back.
  if (!isWellFormed(code, options.digits) || (lastStep !== undefined && lastStep > step)) return wrong;
  const result = verifySync({
    ...rest,
    secret,
    token: code,
    strategy: 'totp',
    epoch: epochSeconds,
    period: stepSeconds,
    epochTolerance: stepSeconds,
    afterTimeStep: lastStep,
  });
  return result.valid ? { valid: true, step: step + result.delta } : wrong;
}

/** The number that a token shows for a counter (RFC 4226). */
export function hotp(secret: Uint8Array, counter: number, options: OtpOptions = {}): string {
  return generateSync({ ...options, secret, strategy: 'hotp', counter });
}

/**
 * Whether a code is the number of this counter or of one of the next ones (RFC 4226 section 7.4).
 * A code that is not one at all is wrong like any other, never an exception (4.4).
 *
 * @param lookAhead how many counters beyond this one are tried, for buttons pressed without use
 */
export function verifyHotp(
  secret: Uint8Array,
  code: string,
  counter: number,
  lookAhead: number,
  options: OtpOptions = {},
): HotpVerdict {
  if (!isWellFormed(code, options.digits)) return wrong;
  const result = verifySync({
    ...options,
    secret,
    token: code,
    strategy: 'hotp',
    counter,
    counterTolerance: [0, lookAhead],
  });
  return result.valid ? { valid: true, nextCounter: counter + result.delta + 1 } : wrong;
}

/** Half-width digits, as many as there must be; whatever else arrives would make otplib throw. */
function isWellFormed(code: string, digits: number = defaultDigits): boolean {
  return code.length === digits && /^[0-9]+$/.test(code);
}
