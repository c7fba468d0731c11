import { expect } from '@open-wc/testing';
import type { CredentialKind, CredentialState } from '../../../src/contract/index.js';
import { demoUser } from '../../../src/mocks/bank/fixtures/demo-user.js';
import { credentialState, tokenIdOf, type TokenRecord, type UserRecord } from '../../../src/mocks/bank/records.js';

const plain = demoUser({
  id: 'u01',
  loginId: 'yamada31',
  name: '山田 和子',
  role: 'master',
  email: 'yamada31@midori.example',
  suspended: [],
});
const camera = { cameraTokenId: 'CT-1' };
const oneTime = { oneTimePasswordTokenId: 'OT-1' };

describe('credentialState', () => {
  const cases: [kind: CredentialKind, changes: Partial<UserRecord>, used: boolean, state: CredentialState][] = [
    ['login-password', {}, true, 'available'],
    ['login-password', { suspended: ['login-password'] }, true, 'suspended'],
    ['confirmation-password', {}, true, 'available'],
    ['confirmation-password', { suspended: ['login-password'] }, true, 'available'],
    ['transaction-authentication', camera, true, 'available'],
    ['transaction-authentication', camera, false, 'unused'],
    ['transaction-authentication', { ...camera, suspended: ['transaction-authentication'] }, true, 'suspended'],
    ['transaction-authentication', { ...camera, suspended: ['transaction-authentication'] }, false, 'suspended'],
    ['transaction-authentication', { ...oneTime }, true, 'unregistered'],
    ['transaction-authentication', { cameraTokenId: 'CT-gone' }, true, 'unregistered'],
    ['one-time-password', oneTime, true, 'available'],
    ['one-time-password', oneTime, false, 'unused'],
    ['one-time-password', { ...oneTime, suspended: ['one-time-password'] }, true, 'suspended'],
    ['one-time-password', { ...oneTime, suspended: ['transaction-authentication'] }, true, 'available'],
    ['one-time-password', camera, true, 'unregistered'],
  ];
  for (const [kind, changes, used, state] of cases) {
    it(`[SU-1] is ${state} for ${kind}, ${JSON.stringify(changes)}, token ${used ? 'used' : 'never used'}`, () => {
      const tokens: TokenRecord[] = [
        { kind: 'camera', id: 'CT-1', used, lost: false },
        { kind: 'one-time-password', id: 'OT-1', used, lost: false },
      ];
      const byId = new Map(tokens.map((token) => [token.id, token]));
      expect(credentialState({ ...plain, ...changes }, kind, byId)).to.equal(state);
    });
  }
});

describe('tokenIdOf', () => {
  it('[TXR-2] tells the token behind a credential, and none behind a password', () => {
    const user = { ...plain, ...camera, ...oneTime };
    expect(tokenIdOf(user, 'transaction-authentication')).to.equal('CT-1');
    expect(tokenIdOf(user, 'one-time-password')).to.equal('OT-1');
    expect(tokenIdOf(user, 'confirmation-password')).to.equal(undefined);
  });
});
