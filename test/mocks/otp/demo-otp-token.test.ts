import { expect } from '@open-wc/testing';
import { codeOfPress, displayAt, isAcceptedDespite, type DemoOtpToken } from '../../../src/mocks/otp/demo-otp-token.js';
import appendixD from '../../data/vectors/hotp-rfc4226.json';
import appendixB from '../../data/vectors/totp-rfc6238.json';

const token: DemoOtpToken = {
  tokenId: '1',
  label: 'ことのは銀行',
  secret: new TextEncoder().encode(appendixD.secret),
  digits: 6,
  stepSeconds: 60,
};
/** The first second of a step. */
const stepStart = 60 * 29_000_000;

describe('demo-otp-token', () => {
  for (const { counter, value } of appendixD.vectors) {
    it(`[TX-3] press ${counter} shows ${value} (RFC 4226 appendix D)`, () => {
      expect(codeOfPress(token, counter)).to.equal(value);
    });
  }

  for (const { time, SHA1 } of appendixB.vectors) {
    it(`[TX-3] at ${time} it shows ${SHA1} (RFC 6238 appendix B)`, () => {
      expect(displayAt({ ...token, digits: 8, stepSeconds: 30 }, time).code).to.equal(SHA1);
    });
  }

  for (const [second, secondsLeft] of [
    [0, 60],
    [0.999, 60],
    [1, 59],
    [42, 18],
    [59, 1],
    [59.999, 1],
    [60, 60],
  ] as const) {
    it(`[TX-3] at second ${second} of a step the number stays for ${secondsLeft} seconds more`, () => {
      const shown = displayAt(token, stepStart + second);
      expect(shown.secondsLeft).to.equal(secondsLeft);
      expect(shown.code).to.equal(codeOfPress(token, 29_000_000 + (second === 60 ? 1 : 0)));
    });
  }

  for (const [second, offset, accepted] of [
    [0, 0, true],
    [30, 0, true],
    [0, 119, true],
    [0, 120, false],
    [59, 60, true],
    [59, 61, false],
    [0, -60, true],
    [0, -61, false],
    [59, -119, true],
    [59, -120, false],
    [0, 600, false],
    [0, -600, false],
  ] as const) {
    it(`[OI-2] a clock ${offset} seconds off is ${accepted ? 'forgiven' : 'refused'} at second ${second}`, () => {
      expect(isAcceptedDespite(token, stepStart + second, offset)).to.equal(accepted);
    });
  }
});
