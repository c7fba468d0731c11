import { expect } from '@open-wc/testing';
import { ocra } from '../../../src/mocks/otp/ocra.js';
import appendixC from '../../data/vectors/ocra-rfc6287.json';

const key = bytes('12345678901234567890123456789012');

describe('ocra: RFC 6287 appendix C', () => {
  for (const { suite, counter, question, pin, timeSteps, value, key: vectorKey } of appendixC.vectors) {
    const inputs = [`C ${counter}`, `Q ${question}`, `P ${pin}`, `T ${timeSteps}`].filter(
      (text) => !text.endsWith('null'),
    );
    it(`[TX-1] ${suite} ${inputs.join(', ')} → ${value}`, async () => {
      const pinHash = pin === null ? undefined : await sha1(pin);
      const input = { question, pinHash, counter: counter ?? undefined, timeSteps: timeSteps ?? undefined };
      expect(ocra(suite, bytes(vectorKey), input)).to.equal(value);
    });
  }

  it('[TX-1] the appendix has 70 values here', () => {
    expect(appendixC.vectors).to.have.length(70);
  });
});

describe('ocra: questions', () => {
  for (const question of ['00000001', '00000016', '00000256', '00065536']) {
    it(`[TX-1] QN is no way to bind data: ${question} shares its code with its neighbours`, () => {
      expect(ocra('OCRA-1:HOTP-SHA256-8:QN08', key, { question })).to.equal('90122727');
    });
  }

  for (const question of ['00000010', '00000160']) {
    it(`[TX-1] QN is no way to bind data: ${question} too`, () => {
      expect(ocra('OCRA-1:HOTP-SHA256-8:QN08', key, { question })).to.equal('91994475');
    });
  }

  it('[TX-1] QH tells apart what QN does not', () => {
    const codes = ['0001', '0010', '0100', '1000'].map((question) =>
      ocra('OCRA-1:HOTP-SHA256-8:QH08', key, { question }),
    );
    expect(new Set(codes).size).to.equal(4);
  });

  it('[TX-1] QH does not look at the case of its digits', () => {
    const code = (question: string) => ocra('OCRA-1:HOTP-SHA256-8:QH08', key, { question });
    expect(code('abcdef01')).to.equal(code('ABCDEF01'));
  });

  it('[TX-1] the session stands before its zeros on the right of its place', () => {
    const code = (session: string) => ocra('OCRA-1:HOTP-SHA256-8:QN08-S064', key, { question: '12345678', session });
    expect(code('s')).to.equal(code('\0s'));
    expect(code('s')).to.not.equal(code('s\0'));
  });
});

describe('ocra: mistakes of the programmer', () => {
  const suites = [
    '',
    'OCRA-2:HOTP-SHA256-8:QN08',
    'OCRA-1:HOTP-MD5-8:QN08',
    'OCRA-1:HOTP-SHA256-3:QN08',
    'OCRA-1:HOTP-SHA256-0:QN08',
    'OCRA-1:HOTP-SHA256-8:QX08',
    'OCRA-1:HOTP-SHA256-8:QN65',
    'OCRA-1:HOTP-SHA256-8:QN08-C',
    'OCRA-1:HOTP-SHA256-8:QN08-S64',
  ];
  for (const suite of suites) {
    it(`[TX-1] refuses the suite "${suite}"`, () => {
      expect(() => ocra(suite, key, { question: '12345678' })).to.throw(TypeError, 'Not an OCRA suite');
    });
  }

  const inputs: [suite: string, input: Parameters<typeof ocra>[2], message: string][] = [
    ['QN08', { question: '1234567a' }, 'Not a question of the format QN8'],
    ['QH08', { question: '1234567g' }, 'Not a question of the format QH8'],
    ['QA08', { question: 'あ' }, 'Not a question of the format QA8'],
    ['QA08', { question: '' }, 'Not a question of the format QA8'],
    ['QA08', { question: '12345678901234567' }, 'Not a question of the format QA8'],
    ['C-QN08', { question: '1' }, 'The suite needs counter'],
    ['QN08-PSHA1', { question: '1' }, 'The suite needs pinHash'],
    ['QN08-S064', { question: '1' }, 'The suite needs session'],
    ['QN08-T1M', { question: '1' }, 'The suite needs timeSteps'],
    ['QN08', { question: '1', counter: 1 }, 'The suite takes no counter'],
    ['QN08', { question: '1', pinHash: new Uint8Array(20) }, 'The suite takes no pinHash'],
    ['QN08', { question: '1', session: 's' }, 'The suite takes no session'],
    ['QN08', { question: '1', timeSteps: 1 }, 'The suite takes no timeSteps'],
    ['QN08-PSHA256', { question: '1', pinHash: new Uint8Array(20) }, 'pinHash is not the output of SHA256'],
    ['QN08-S064', { question: '1', session: 'x'.repeat(65) }, 'session is longer than 64 bytes'],
  ];
  for (const [suite, input, message] of inputs) {
    it(`[TX-1] ${suite} with ${Object.keys(input).join(', ')}: ${message}`, () => {
      expect(() => ocra(`OCRA-1:HOTP-SHA256-8:${suite}`, key, input)).to.throw(TypeError, message);
    });
  }
});

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function sha1(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text)));
}
