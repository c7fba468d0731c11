import { expect } from '@open-wc/testing';
import { demoCameraTokenKeys, demoOneTimePasswordSecret } from '../../../src/mocks/otp/demo-keys.js';

describe('demo keys', () => {
  it('[TX-1] are the same for one token at every visit, and 32 bytes long', () => {
    expect(demoCameraTokenKeys('CT-1')).to.deep.equal(demoCameraTokenKeys('CT-1'));
    expect(demoCameraTokenKeys('CT-1').ocraKey).to.have.length(32);
    expect(demoOneTimePasswordSecret('OT-1')).to.have.length(32);
  });

  it('[TX-1] differ by token and by purpose', () => {
    const one = demoCameraTokenKeys('CT-1');
    const other = demoCameraTokenKeys('CT-2');
    const all = [
      one.ocraKey,
      one.authenticityKey,
      other.ocraKey,
      other.authenticityKey,
      demoOneTimePasswordSecret('CT-1'),
    ];
    expect(new Set(all.map(String)).size).to.equal(all.length);
  });
});
