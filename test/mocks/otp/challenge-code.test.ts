import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  challengeDetailsHash,
  challengeNonce,
  challengePayload,
  isGenuine,
  readChallengePayload,
  transactionCode,
  verifyTransactionCode,
  type ChallengeDetails,
  type ChallengeFields,
} from '../../../src/mocks/otp/challenge-code.js';
import { readWithAuthenticator } from '../../support/authenticator.js';

const keys = {
  ocraKey: new TextEncoder().encode('12345678901234567890123456789012'),
  authenticityKey: new TextEncoder().encode('the other key of the very token.'),
};
const change = { targetId: 'u02', field: 'transactionTokenId', before: 'CT-1', after: null };
const details: ChallengeDetails = { targetIds: ['u02', 'u04'], changes: [change] };
const fields: ChallengeFields = {
  kind: 'transaction-auth-token-revoke',
  count: 2,
  loginId: 'yamada31',
  detailsHash: challengeDetailsHash(details),
  nonce: challengeNonce(Uint8Array.from({ length: 16 }, (_, index) => index)),
  issuedAtEpochSeconds: 1_795_154_100,
};
const code = transactionCode(fields, keys.ocraKey);

describe('challenge details', () => {
  const differing: Record<string, ChallengeDetails> = {
    'another target': { ...details, targetIds: ['u02', 'u05'] },
    'one target less': { ...details, targetIds: ['u02'] },
    'another value after': { ...details, changes: [{ ...change, after: 'CT-3' }] },
    'another value before': { ...details, changes: [{ ...change, before: 'CT-3' }] },
    'another field': { ...details, changes: [{ ...change, field: 'name' }] },
    'a change of another target': { ...details, changes: [{ ...change, targetId: 'u04' }] },
    'no target of a change': { ...details, changes: [{ field: change.field, before: 'CT-1', after: null }] },
    'one change less': { ...details, changes: [] },
  };
  for (const [what, other] of Object.entries(differing)) {
    it(`[TX-1] have another hash for ${what}`, () => {
      expect(challengeDetailsHash(other)).to.not.equal(challengeDetailsHash(details));
    });
  }

  it('[TX-1] know a secret only as changed', async () => {
    const hash = challengeDetailsHash({ targetIds: [], changes: [{ field: 'password', secret: 'changed' }] });
    const text = new TextEncoder().encode('[[],[[null,"password","changed"]]]');
    expect(hash).to.equal(base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', text))));
  });

  it('[TX-1] have distinct hashes whenever they differ (10,000 pairs)', () => {
    const value = fc.option(fc.string({ unit: 'binary', maxLength: 8 }));
    const anyChange = fc.oneof(
      fc.record(
        { targetId: fc.string(), field: fc.string(), before: value, after: value },
        { requiredKeys: ['field', 'before', 'after'], noNullPrototype: true },
      ),
      fc.record({ field: fc.string(), secret: fc.constant('changed' as const) }, { noNullPrototype: true }),
    );
    const anyDetails = fc.record(
      { targetIds: fc.array(fc.string(), { maxLength: 4 }), changes: fc.array(anyChange, { maxLength: 4 }) },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(anyDetails, anyDetails, (one, other) => {
        const same = fc.stringify(one) === fc.stringify(other);
        return same === (challengeDetailsHash(one) === challengeDetailsHash(other));
      }),
      { numRuns: 10_000, seed: 6287 },
    );
  });
});

describe('transaction code', () => {
  it('[TX-1] is the 8 digits that an independent token computes', async () => {
    const display = await readWithAuthenticator(challengePayload(fields, keys.authenticityKey), keys);
    expect(display).to.deep.equal({ loginId: 'yamada31', kind: fields.kind, count: 2, code });
  });

  it('[TX-1] agrees with the independent token for any fields', async () => {
    await fc.assert(
      fc.asyncProperty(anyFields(), async (any) => {
        const display = await readWithAuthenticator(challengePayload(any, keys.authenticityKey), keys);
        expect(display.loginId).to.equal(any.loginId);
        expect(verifyTransactionCode(any, keys.ocraKey, display.code)).to.equal(true);
      }),
      { numRuns: 200, seed: 6287 },
    );
  });

  it('[TX-1] has a question of its own whenever fields differ (10,000 pairs)', () => {
    fc.assert(
      fc.property(anyFields(), anyFields(), (one, other) => {
        const same = fc.stringify(one) === fc.stringify(other);
        return same === (signedText(one) === signedText(other));
      }),
      { numRuns: 10_000, seed: 6287 },
    );
  });

  it('[4.5] is right for its fields', () => {
    expect(verifyTransactionCode(fields, keys.ocraKey, code)).to.equal(true);
  });

  const differing: Partial<ChallengeFields>[] = [
    { kind: 'transaction-auth-unlock' },
    { count: 3 },
    { loginId: 'aizawa01' },
    { detailsHash: challengeDetailsHash({ ...details, targetIds: ['u04', 'u02'] }) },
    { nonce: challengeNonce(new Uint8Array(16)) },
    { issuedAtEpochSeconds: fields.issuedAtEpochSeconds + 1 },
  ];
  for (const difference of differing) {
    it(`[TX-4] is wrong for another ${Object.keys(difference).join()}`, () => {
      expect(verifyTransactionCode({ ...fields, ...difference }, keys.ocraKey, code)).to.equal(false);
    });
  }

  it('[TX-4] is wrong for another token', () => {
    expect(verifyTransactionCode(fields, keys.authenticityKey, code)).to.equal(false);
  });

  const fullWidth = code.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  for (const malformed of [
    '',
    `${code}0`,
    code.slice(1),
    `${code} `,
    `${code}\n`,
    fullWidth,
    'abcdefgh',
    '\ud800'.repeat(8),
  ]) {
    it(`[4.4] answers ${JSON.stringify(malformed)} like a wrong code`, () => {
      expect(verifyTransactionCode(fields, keys.ocraKey, malformed)).to.equal(false);
    });
  }
});

describe('challenge payload', () => {
  const payload = challengePayload(fields, keys.authenticityKey);

  it('[TX-1] carries kind, count, login ID, hash of the details, nonce and time of issue', () => {
    expect(readChallengePayload(payload)).to.deep.equal(fields);
    expect(payload.split(':').slice(0, 4)).to.deep.equal(['MDGA1', fields.kind, '2', 'yamada31']);
  });

  it('[TX-1] is ASCII below 250 signs, and reads back, for any fields', () => {
    fc.assert(
      fc.property(anyFields(), (any) => {
        const text = challengePayload(any, keys.authenticityKey);
        expect(text).to.match(/^[\x21-\x7e]{1,249}$/);
        expect(readChallengePayload(text)).to.deep.equal(any);
      }),
      { numRuns: 1000, seed: 6287 },
    );
  });

  it('[TX-2] is genuine under the key that it was made with, and under no other', () => {
    expect(isGenuine(payload, keys.authenticityKey)).to.equal(true);
    expect(isGenuine(payload, keys.ocraKey)).to.equal(false);
  });

  it('[TX-2] is not genuine once any of its signs is another one', () => {
    for (let index = 0; index < payload.length; index += 1) {
      const sign = payload[index] === 'A' ? 'B' : 'A';
      const tampered = payload.slice(0, index) + sign + payload.slice(index + 1);
      expect(isGenuine(tampered, keys.authenticityKey), tampered).to.equal(false);
    }
  });

  it('[TX-2] is refused by the independent token when tampered with', async () => {
    const refusal = await readWithAuthenticator(payload.replace(':2:', ':3:'), keys).catch((error: unknown) => error);
    expect(String(refusal)).to.contain('not genuine');
  });

  const foreign = [
    '',
    ':',
    'https://example.com/',
    'otpauth://totp/x?secret=JBSWY3DPEHPK3PXP',
    payload.replace('MDGA1', 'MDGA2'),
    payload.replace(':2:', ':02:'),
    payload.replace('yamada31', '%ff'),
    payload.replace('yamada31', '%'),
    payload.replace('yamada31', ''),
    payload.slice(0, 60),
    `${payload}:x`,
  ];
  for (const text of foreign) {
    it(`[TX-2] is not what ${JSON.stringify(text)} is`, () => {
      expect(readChallengePayload(text)).to.equal(undefined);
      expect(isGenuine(text, keys.authenticityKey)).to.equal(false);
    });
  }

  const unfit: Partial<ChallengeFields>[] = [
    { kind: 'Revoke' },
    { kind: 'a:b' },
    { count: -1 },
    { count: 1.5 },
    { loginId: '' },
    { loginId: 'x'.repeat(97) },
    { detailsHash: 'short' },
    { nonce: 'short' },
    { issuedAtEpochSeconds: Number.NaN },
  ];
  for (const part of unfit) {
    it(`[TX-1] is not made of ${JSON.stringify(part)}`, () => {
      expect(() => challengePayload({ ...fields, ...part }, keys.authenticityKey)).to.throw(
        TypeError,
        'Not a challenge',
      );
    });
  }

  it('[TX-1] takes a nonce of 128 bits', () => {
    expect(() => challengeNonce(new Uint8Array(8))).to.throw(TypeError);
  });
});

/** Fields that fit the format, with login IDs that are anything but half-width letters and digits. */
function anyFields(): fc.Arbitrary<ChallengeFields> {
  const record = {
    kind: fc.constantFrom('transaction-auth-token-revoke', 'user-change', 'fee-schedule'),
    count: fc.integer({ min: 0, max: 5000 }),
    loginId: fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => encodeURIComponent(text).length <= 96),
    detailsHash: fc.uint8Array({ minLength: 32, maxLength: 32 }).map(base64url),
    nonce: fc.uint8Array({ minLength: 16, maxLength: 16 }).map(challengeNonce),
    issuedAtEpochSeconds: fc.integer({ min: 0, max: 99_999_999_999 }),
  };
  return fc.record(record, { noNullPrototype: true });
}

/** The bytes that both sides hash: the payload without its HMAC. */
function signedText(any: ChallengeFields): string {
  return challengePayload(any, keys.authenticityKey).split(':').slice(0, -1).join(':');
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
