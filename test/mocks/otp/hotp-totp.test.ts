import { expect } from '@open-wc/testing';
import { hotp, totp, verifyHotp, verifyTotp } from '../../../src/mocks/otp/hotp-totp.js';
import appendixD from '../../data/vectors/hotp-rfc4226.json';
import appendixB from '../../data/vectors/totp-rfc6238.json';

const secret = bytes('12345678901234567890');
/** The first second of a step, with steps of 60 seconds. */
const stepStart = 60 * 29_000_000;
const step = 29_000_000;

describe('hotp: RFC 4226 appendix D', () => {
  for (const { counter, value } of appendixD.vectors) {
    it(`[TX-1] counter ${counter} → ${value}`, () => {
      expect(hotp(bytes(appendixD.secret), counter)).to.equal(value);
    });
  }
});

describe('totp: RFC 6238 appendix B', () => {
  for (const vector of appendixB.vectors) {
    for (const hash of ['SHA1', 'SHA256', 'SHA512'] as const) {
      it(`[TX-1] ${hash} at ${vector.time} → ${vector[hash]}`, () => {
        const algorithm = hash.toLowerCase() as Lowercase<typeof hash>;
        const options = { digits: 8, stepSeconds: 30, algorithm } as const;
        expect(totp(bytes(appendixB.secrets[hash]), vector.time, options)).to.equal(vector[hash]);
      });
    }
  }
});

describe('verifyTotp', () => {
  it('[TX-1] has 6 digits that change every 60 seconds', () => {
    expect(totp(secret, stepStart)).to.match(/^\d{6}$/);
    expect(totp(secret, stepStart)).to.equal(totp(secret, stepStart + 59));
    expect(totp(secret, stepStart)).to.not.equal(totp(secret, stepStart + 60));
  });

  const shifts: [steps: number, accepted: boolean][] = [
    [-2, false],
    [-1, true],
    [0, true],
    [1, true],
    [2, false],
  ];
  for (const [shift, accepted] of shifts) {
    for (const second of [0, 59]) {
      it(`[4.5] ${accepted ? 'accepts' : 'refuses'} the number of step ${shift}, at second ${second} of a step`, () => {
        const code = totp(secret, stepStart + 60 * shift);
        const expected = accepted ? { valid: true, step: step + shift } : { valid: false };
        expect(verifyTotp(secret, code, stepStart + second)).to.deep.equal(expected);
      });
    }
  }

  it('[4.5] accepts a number once', () => {
    const code = totp(secret, stepStart);
    expect(verifyTotp(secret, code, stepStart, step)).to.deep.equal({ valid: false });
  });

  it('[4.5] refuses a number older than the one accepted last, inside the window too', () => {
    const code = totp(secret, stepStart - 60);
    expect(verifyTotp(secret, code, stepStart, step)).to.deep.equal({ valid: false });
  });

  it('[4.5] accepts the next number after the one accepted last', () => {
    const code = totp(secret, stepStart + 60);
    expect(verifyTotp(secret, code, stepStart + 60, step)).to.deep.equal({ valid: true, step: step + 1 });
  });

  for (const ahead of [1, 2, 100]) {
    it(`[4.5] refuses, without an exception, when the step accepted last is ${ahead} ahead of the clock`, () => {
      const code = totp(secret, stepStart);
      expect(verifyTotp(secret, code, stepStart, step + ahead)).to.deep.equal({ valid: false });
    });
  }

  for (const malformed of malformedForms(totp(secret, stepStart))) {
    it(`[4.4] answers ${JSON.stringify(malformed)} like a wrong number`, () => {
      expect(verifyTotp(secret, malformed, stepStart)).to.deep.equal({ valid: false });
    });
  }
});

describe('verifyHotp', () => {
  it('[TX-1] accepts the number of its counter and moves on by one', () => {
    expect(verifyHotp(secret, hotp(secret, 7), 7, 3)).to.deep.equal({ valid: true, nextCounter: 8 });
  });

  it('[TX-1] looks ahead as far as it is told, and no further', () => {
    expect(verifyHotp(secret, hotp(secret, 10), 7, 3)).to.deep.equal({ valid: true, nextCounter: 11 });
    expect(verifyHotp(secret, hotp(secret, 11), 7, 3)).to.deep.equal({ valid: false });
  });

  for (const { counter: shown, value } of appendixD.vectors) {
    for (const { counter: expected } of appendixD.vectors) {
      const accepted = shown >= expected && shown <= expected + 3;
      it(`[TX-1] at counter ${expected}, three ahead, ${accepted ? 'accepts' : 'refuses'} number ${shown} (RFC 4226)`, () => {
        const verdict = accepted ? { valid: true, nextCounter: shown + 1 } : { valid: false };
        expect(verifyHotp(secret, value, expected, 3)).to.deep.equal(verdict);
      });
    }
  }

  it('[4.5] never accepts a number of a counter that has passed', () => {
    expect(verifyHotp(secret, hotp(secret, 6), 7, 3)).to.deep.equal({ valid: false });
  });

  for (const malformed of malformedForms(hotp(secret, 7))) {
    it(`[4.4] answers ${JSON.stringify(malformed)} like a wrong number`, () => {
      expect(verifyHotp(secret, malformed, 7, 3)).to.deep.equal({ valid: false });
    });
  }
});

/** Ways to write a right number that are no number of 6 half-width digits. */
function malformedForms(code: string): string[] {
  const fullWidth = code.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  return ['', ' ', `${code}0`, code.slice(1), `${code} `, ` ${code}`, `${code}\n`, fullWidth, `-${code}`, 'abcdef'];
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
