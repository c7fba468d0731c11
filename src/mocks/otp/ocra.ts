import { counterToBytes, dynamicTruncate, stringToBytes, truncateDigits } from '@otplib/core';
import { NobleCryptoPlugin, type HashAlgorithm } from 'otplib';

/** What goes into one computation; which of these a suite takes, and then needs, is written in the suite. */
export interface OcraInput {
  /** Q: letters and digits (QA), decimal digits (QN) or hexadecimal digits (QH). */
  readonly question: string;
  /** C: the event counter. */
  readonly counter?: number;
  /** P: the hash of the PIN, made with the hash that the suite names. */
  readonly pinHash?: Uint8Array;
  /** S: information on the session. */
  readonly session?: string;
  /** T: how many of the suite's own time steps have passed since 1970 UTC. */
  readonly timeSteps?: number;
}

const suitePattern = new RegExp(
  [
    '^OCRA-1:HOTP-(?<hash>SHA1|SHA256|SHA512)-(?<digits>[4-9]|10)',
    ':(?<counter>C-)?Q(?<format>[ANH])(?<length>0[4-9]|[1-5]\\d|6[0-4])',
    '(-P(?<pinHash>SHA1|SHA256|SHA512))?(-S(?<session>\\d{3}))?(?<timeSteps>-T\\d\\d?[SMH])?$',
  ].join(''),
);
const questionPatterns: Record<string, RegExp> = { A: /^[\x21-\x7e]+$/, N: /^\d+$/, H: /^[\da-f]+$/i };
const hashLengths: Record<string, number> = { SHA1: 20, SHA256: 32, SHA512: 64 };
/** Q always fills 128 bytes (RFC 6287 section 5.1). */
const questionLength = 128;

/**
 * The OCRA value of RFC 6287 for a suite such as `OCRA-1:HOTP-SHA256-8:QH64`.
 *
 * Never bind data by QN: a numeric question loses its leading zeros and is then padded with zeros on the right, so
 * that 1, 16, 256 and 65536 give one value (TX-1).
 *
 * @param key raw bytes, as long as the output of the suite's hash (section 8.2, IC2)
 * @returns 4 to 10 decimal digits, as the suite says; the untruncated form (0 digits) is not offered
 * @throws TypeError where the suite is not one, or the input is not what it asks for: a programmer's mistake
 */
export function ocra(suite: string, key: Uint8Array, input: OcraInput): string {
  const wanted = suitePattern.exec(suite)?.groups;
  if (!wanted) throw new TypeError(`Not an OCRA suite: ${suite}`);
  const { hash = '', format = '', length, pinHash = '', session } = wanted;
  const message = concatenate([
    stringToBytes(suite),
    new Uint8Array(1),
    part('counter', wanted.counter, input.counter, counterToBytes),
    questionBytes(format, Number(length), input.question),
    part('pinHash', wanted.pinHash, input.pinHash, (bytes) => checkedPinHash(pinHash, bytes)),
    part('session', wanted.session, input.session, (text) => sessionBytes(Number(session), text)),
    part('timeSteps', wanted.timeSteps, input.timeSteps, counterToBytes),
  ]);
  const digest = new NobleCryptoPlugin().hmac(hash.toLowerCase() as HashAlgorithm, key, message);
  return truncateDigits(dynamicTruncate(digest), Number(wanted.digits));
}

/** The bytes of an input that the suite asks for; none where it does not. */
function part<T>(
  name: keyof OcraInput,
  wanted: string | undefined,
  value: T | undefined,
  toBytes: (value: T) => Uint8Array,
): Uint8Array {
  if (wanted === undefined && value !== undefined) throw new TypeError(`The suite takes no ${name}`);
  if (wanted !== undefined && value === undefined) throw new TypeError(`The suite needs ${name}`);
  return value === undefined ? new Uint8Array() : toBytes(value);
}

/** Q as appendix B has it: from the left, zeros on the right. The challenges of two parties are twice as long. */
function questionBytes(format: string, length: number, question: string): Uint8Array {
  if (!questionPatterns[format]?.test(question) || question.length > 2 * length) {
    throw new TypeError(`Not a question of the format Q${format}${length}`);
  }
  const bytes = format === 'A' ? stringToBytes(question) : hexBytes(format === 'N' ? decimalToHex(question) : question);
  return concatenate([bytes, new Uint8Array(questionLength - bytes.length)]);
}

function decimalToHex(decimal: string): string {
  return BigInt(decimal).toString(16);
}

/** An odd last digit is the upper half of its byte. */
function hexBytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/..?/g) ?? [], (pair) => Number.parseInt(pair.padEnd(2, '0'), 16));
}

function checkedPinHash(hash: string, bytes: Uint8Array): Uint8Array {
  if (bytes.length !== hashLengths[hash]) throw new TypeError(`pinHash is not the output of ${hash}`);
  return bytes;
}

/** S as the reference implementation has it: zeros on the left. */
function sessionBytes(length: number, session: string): Uint8Array {
  const bytes = stringToBytes(session);
  if (bytes.length > length) throw new TypeError(`session is longer than ${length} bytes`);
  return concatenate([new Uint8Array(length - bytes.length), bytes]);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((bytes) => [...bytes]));
}
