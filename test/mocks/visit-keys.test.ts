import { expect } from '@open-wc/testing';
import { MockBank } from '../../src/mocks/mock-bank.js';
import { cameraTokenKeys, demoCameraTokenKeys, publicRootKey } from '../../src/mocks/otp/demo-keys.js';

describe('keys for one visit', () => {
  it('[TX-5] are made anew with every bank, so that what a phone was given is dead after a reset', () => {
    const bank = new MockBank();
    const before = bank.tokenOf('yamada31')!;
    expect(bank.tokenOf('yamada31'), 'the same within a visit').to.deep.equal(before);
    bank.setScenario('ordinary');
    const after = bank.tokenOf('yamada31')!;
    expect(after.tokenId).to.equal(before.tokenId);
    expect(after.ocraKey).to.not.deep.equal(before.ocraKey);
    expect(after.authenticityKey).to.not.deep.equal(before.authenticityKey);
    expect(new MockBank().tokenOf('yamada31')!.ocraKey).to.not.deep.equal(after.ocraKey);
    expect(after.ocraKey, 'nor the public ones').to.not.deep.equal(demoCameraTokenKeys(after.tokenId).ocraKey);
  });

  it('[TX-5] reach a phone as the secret of that one token', () => {
    const bank = new MockBank();
    const { loginId, tokenId, secret } = bank.pairingOf('yamada31')!;
    expect({ loginId, tokenId, ...cameraTokenKeys(secret) }).to.deep.equal(bank.tokenOf('yamada31'));
    expect(bank.pairingOf('aizawa01')!.secret).to.not.deep.equal(secret);
    expect(bank.pairingOf('nobody')).to.equal(undefined);
    bank.setScenario('actor-without-token');
    expect(bank.pairingOf(bank.actor), 'nobody is paired who has no token').to.equal(undefined);
  });

  it('[TX-2] can be fixed for a page with a second authenticator', () => {
    const bank = new MockBank({ tokenRootKey: publicRootKey });
    const { tokenId, ...keys } = bank.tokenOf('yamada31')!;
    expect(keys).to.deep.equal({ loginId: 'yamada31', ...demoCameraTokenKeys(tokenId) });
  });
});
