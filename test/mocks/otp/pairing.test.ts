import { expect } from '@open-wc/testing';
import { challengeNonce, challengePayload } from '../../../src/mocks/otp/challenge-code.js';
import { demoCameraTokenSecret } from '../../../src/mocks/otp/demo-keys.js';
import {
  pairingAddress,
  pairingPayload,
  readPairing,
  readScannedPairing,
  type Pairing,
} from '../../../src/mocks/otp/pairing.js';
import { hostileStrings } from '../../support/type.js';

const pairing: Pairing = {
  secret: Uint8Array.from({ length: 16 }, (_, i) => i * 16 + 15),
  tokenId: 'CT-89057646',
  loginId: 'yamada31',
};
const text = 'MDGP1:Dx8vP09fb3-Pn6-_z9_v_w:CT-89057646:yamada31';

describe('pairing', () => {
  it('[TX-5] is written as documented, short enough for a coarse code', () => {
    expect(pairingPayload(pairing)).to.equal(text);
    expect(text.length).to.be.below(60);
  });

  for (const loginId of ['a', 'yamada31', '山田', 'a:b#c%d', 'x'.repeat(96), "it's(me)!*~"]) {
    it(`[TX-5] reads what it wrote for ${loginId.slice(0, 20)}`, () => {
      const written = pairingPayload({ ...pairing, loginId });
      expect(readPairing(written)).to.deep.equal({ ok: true, pairing: { ...pairing, loginId } });
      expect(new URL(`https://demo.example/token.html#${written}`).hash, 'as it is in an address').to.equal(
        `#${written}`,
      );
    });
  }

  const unwritable: Record<string, Partial<Pairing>> = {
    'a short secret': { secret: new Uint8Array(15) },
    'a long secret': { secret: new Uint8Array(32) },
    'no login ID': { loginId: '' },
    'a login ID that is too long': { loginId: 'x'.repeat(97) },
    'a token ID of other signs': { tokenId: 'CT:1' },
    'no token ID': { tokenId: '' },
  };
  for (const [what, part] of Object.entries(unwritable)) {
    it(`[TX-5] is not written with ${what}`, () => {
      expect(() => pairingPayload({ ...pairing, ...part })).to.throw(TypeError);
    });
  }

  const damaged: Record<string, string> = {
    'nothing after the version': 'MDGP1:',
    'a secret that is cut': text.replace('_w:', '_:'),
    'a secret that is longer': text.replace('_w:', '_ww:'),
    'a secret in a second spelling': text.replace('_w:', '_x:'),
    'a secret with padding': text.replace('_w:', '_w==:'),
    'no login ID': text.replace('yamada31', ''),
    'a part more': `${text}:more`,
    'a part less': text.replace(':CT-89057646', ''),
    'space around': `${text} `,
    'a line break at the end': `${text}\n`,
    'a login ID in a second spelling': text.replace('yamada31', '%79amada31'),
    'a login ID that turns its surroundings': text.replace('yamada31', encodeURIComponent('yamada\u202e13')),
    'a login ID with a line break': text.replace('yamada31', encodeURIComponent('yama\nda31')),
    'a login ID with an invisible sign': text.replace('yamada31', encodeURIComponent('yama\u200bda31')),
    'a login ID that is no UTF-8': text.replace('yamada31', '%ff'),
    'a login ID that is cut in an escape': text.replace('yamada31', 'yamada%3'),
    'markup in the login ID': text.replace('yamada31', '<img src=x>'),
    'a login ID that is too long': text.replace('yamada31', 'x'.repeat(97)),
    'a token ID that is too long': text.replace('CT-89057646', 'x'.repeat(33)),
    'full-width signs': text.replace('yamada31', 'ｙａｍａｄａ'),
  };
  for (const [what, hostile] of Object.entries(damaged)) {
    it(`[TX-5] refuses as damaged what has ${what}`, () => {
      expect(readPairing(hostile)).to.deep.equal({ ok: false, problem: 'damaged' });
    });
  }

  it('[TX-5] tells another version from damage', () => {
    expect(readPairing(text.replace('MDGP1', 'MDGP2'))).to.deep.equal({ ok: false, problem: 'other-version' });
    expect(readPairing('MDGP12:anything')).to.deep.equal({ ok: false, problem: 'other-version' });
  });

  const challenge = challengePayload(
    {
      kind: 'transaction-auth-token-revoke',
      count: 1,
      loginId: 'yamada31',
      detailsHash: 'A'.repeat(43),
      nonce: challengeNonce(new Uint8Array(16)),
      issuedAtEpochSeconds: 1,
    },
    new Uint8Array(32),
  );
  for (const foreign of [
    '',
    'MDGP',
    'mdgp1:x',
    ` ${text}`,
    'WIFI:S:x;;',
    '/administration',
    challenge,
    ...hostileStrings,
  ]) {
    it(`[TX-5] refuses as foreign: ${foreign.slice(0, 40)}`, () => {
      expect(readPairing(foreign)).to.deep.equal({ ok: false, problem: 'foreign' });
    });
  }

  it('[TX-5] stands in the fragment of an address, which no server is sent', () => {
    const address = pairingAddress('https://demo.example/shown/token.html#before', pairing);
    expect(address).to.equal(`https://demo.example/shown/token.html#${text}`);
    expect(readScannedPairing(address)).to.deep.equal({ ok: true, pairing });
    expect(readScannedPairing(address.toUpperCase().replace(/#.*/, `#${text}`))).to.deep.equal({ ok: true, pairing });
    expect(readScannedPairing(text)).to.deep.equal({ ok: true, pairing });
    expect(readScannedPairing('https://demo.example/token.html')).to.deep.equal({ ok: false, problem: 'foreign' });
    expect(readScannedPairing(`javascript:alert(1)#${text}`)).to.deep.equal({ ok: false, problem: 'foreign' });
  });

  it('[TX-5] carries 128 bits that belong to one token', () => {
    const root = new Uint8Array(32).fill(1);
    expect(demoCameraTokenSecret('CT-1', root)).to.have.length(16);
    expect(demoCameraTokenSecret('CT-1', root)).to.not.deep.equal(demoCameraTokenSecret('CT-2', root));
  });
});
