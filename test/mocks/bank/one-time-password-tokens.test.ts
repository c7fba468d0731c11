import { expect } from '@open-wc/testing';
import { mayHaveNewTokenAt } from '../../../src/mocks/bank/waiting.js';
import {
  openTestBank,
  store,
  submit,
  testStart,
  valueOf,
  withPassword,
  type TestPerson,
} from '../../support/test-bank.js';

const oneTime = 'one-time-password';
const transactions = 'transaction-authentication';
const people: readonly TestPerson[] = [
  { loginId: 'admin', role: 'admin', oneTimePasswordTokenId: 'OT-admin' },
  { loginId: 'one', role: 'general', oneTimePasswordTokenId: 'OT-shared' },
  { loginId: 'two', role: 'general', oneTimePasswordTokenId: 'OT-shared' },
  {
    loginId: 'stopped',
    role: 'general',
    oneTimePasswordTokenId: 'OT-stopped',
    suspended: [oneTime, transactions],
    failedTries: { [oneTime]: 5, [transactions]: 5 },
  },
];

function did(kind: 'otp-token-revoke' | 'otp-unlock' | 'transaction-auth-token-reset', ...targets: string[]) {
  const test = openTestBank({ people, profile: { resettable: 'any' } });
  test.clock.ms = testStart + 999;
  const session = test.session('admin');
  const id = store(test, session, kind, ...targets);
  return { test, operation: valueOf(submit(test, session, id, withPassword())) };
}

describe('revoking tokens for one-time passwords', () => {
  it('[OR-1] takes a shared token from the chosen users only, and tells from when they may have a new one', () => {
    const { test, operation } = did('otp-token-revoke', 'one', 'admin');
    expect(operation.results!.map(({ outcome, followUp, followsAt }) => [outcome, followUp, followsAt])).to.deep.equal([
      ['done', 'new-token-from', '2026-11-24T10:20:00+09:00'],
      ['done', 'new-token-from', '2026-11-24T10:20:00+09:00'],
    ]);
    expect(operation.executedAt).to.equal('2026-11-24T10:00:00+09:00');
    expect(test.user('one').oneTimePasswordTokenId).to.equal(undefined);
    expect(test.user('admin').oneTimePasswordTokenId).to.equal(undefined);
    expect(test.user('two').oneTimePasswordTokenId).to.equal('OT-shared');
    expect(mayHaveNewTokenAt(test.bank, test.user('one'))).to.equal(testStart + 20 * 60_000);
    expect(mayHaveNewTokenAt(test.bank, test.user('two'))).to.equal(undefined);
  });

  it('[OR-1] ends with the token also its suspension and its wrong tries, and leaves the camera token alone', () => {
    const { test } = did('otp-token-revoke', 'stopped');
    expect(test.user('stopped')).to.deep.include({
      suspended: [transactions],
      failedTries: { [transactions]: 5 },
      cameraTokenId: 'CT-stopped',
      version: 2,
    });
  });
});

describe('unlocking one-time passwords', () => {
  it('[OU-1] ends the suspension and forgets the wrong tries of the one-time password alone', () => {
    const { test, operation } = did('otp-unlock', 'stopped');
    expect(operation.results!.map(({ followUp }) => followUp)).to.deep.equal(['can-use-one-time-password-again']);
    expect(test.user('stopped')).to.deep.include({ suspended: [transactions], failedTries: { [transactions]: 5 } });
  });
});

describe('resetting camera tokens', () => {
  it('[TXI-1] undoes the registration, so that a token is registered anew at the next login', () => {
    const { test, operation } = did('transaction-auth-token-reset', 'stopped');
    expect(operation.results!.map(({ followUp }) => followUp)).to.deep.equal(['registers-at-next-login']);
    expect(test.user('stopped')).to.deep.include({
      suspended: [oneTime],
      failedTries: { [oneTime]: 5 },
      oneTimePasswordTokenId: 'OT-stopped',
      version: 2,
    });
    expect(test.user('stopped').cameraTokenId).to.equal(undefined);
  });
});
