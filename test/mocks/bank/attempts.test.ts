import { expect } from '@open-wc/testing';
import type { CredentialKind, CredentialSubmission } from '../../../src/contract/index.js';
import { cancelOperation, putOperation, readOperation } from '../../../src/mocks/bank/operations.js';
import { renewChallenge } from '../../../src/mocks/bank/challenges.js';
import { defaultProfile } from '../../../src/profile/bank-profile.js';
import {
  newUuid,
  openTestBank,
  problemOf,
  requestFor,
  signing,
  store,
  submit,
  transactions,
  valueOf,
  withCode,
  withPassword,
  type TestBank,
  type TestPerson,
} from '../../support/test-bank.js';

const wrongPassword = withPassword('wrong');

describe('wrong passwords', () => {
  for (const limit of [1, 3, 5, 10]) {
    it(`[4.4] suspend after ${limit} in a row and not after ${limit - 1}, and tell the rest before`, () => {
      const test = openTestBank({
        profile: { attempts: { ...defaultProfile.attempts, 'confirmation-password': limit } },
      });
      const session = test.session('admin');
      const id = store(test, session, 'transaction-auth-unlock', 'stopped1');
      for (let tried = 1; tried < limit; tried += 1) {
        expect(problemOf(submit(test, session, id, wrongPassword))).to.deep.equal({
          code: 'credentials-wrong',
          attemptsLeft: limit - tried,
        });
        expect(test.user('admin').suspended).to.deep.equal([]);
      }
      expect(problemOf(submit(test, session, id, wrongPassword))).to.deep.equal({
        code: 'credential-suspended',
        credential: 'confirmation-password',
        unlockedBy: 'master-or-admin',
      });
      expect(test.user('admin').suspended).to.deep.equal(['confirmation-password']);
    });
  }

  it('[4.4] are forgotten after a right one', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const first = store(test, session, 'transaction-auth-unlock', 'stopped1');
    for (let tried = 1; tried < 5; tried += 1) submit(test, session, first, wrongPassword);
    expect(submit(test, session, first, withPassword()).ok).to.equal(true);
    const second = store(test, session, 'transaction-auth-unlock', 'stopped2');
    expect(problemOf(submit(test, session, second, wrongPassword))).to.deep.include({ attemptsLeft: 4 });
  });

  it('[4.4] count across sessions, operations and people who share a page, but not across people', () => {
    const test = openTestBank();
    const [one, two] = [test.session('admin'), test.session('admin')];
    submit(test, one, store(test, one, 'transaction-auth-unlock', 'stopped1'), wrongPassword);
    const id = store(test, two, 'transaction-auth-unlock', 'stopped2');
    expect(problemOf(submit(test, two, id, wrongPassword))).to.deep.include({ attemptsLeft: 3 });
    const other = test.session('master');
    const others = store(test, other, 'transaction-auth-unlock', 'stopped1');
    expect(problemOf(submit(test, other, others, wrongPassword))).to.deep.include({ attemptsLeft: 4 });
  });

  it('[4.4] are told with the operation once there was one, so that a reload does not hide them', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const id = store(test, session, 'transaction-auth-unlock', 'stopped1');
    expect(valueOf(readOperation(test.bank, session, id)).demands).to.deep.equal([{ kind: 'confirmation-password' }]);
    submit(test, session, id, wrongPassword);
    expect(valueOf(readOperation(test.bank, session, id)).demands).to.deep.equal([
      { kind: 'confirmation-password', attemptsLeft: 4 },
    ]);
  });

  for (const value of ['', ' kakunin1', 'KAKUNIN1', 'ｋａｋｕｎｉｎ１', 'kakunin1\0', '\ud800', '💴'.repeat(32)]) {
    it(`[4.4] malformed or nearly right, ${JSON.stringify(value).slice(0, 20)} is wrong and counted, never an exception`, () => {
      const test = openTestBank();
      const session = test.session('admin');
      const id = store(test, session, 'transaction-auth-unlock', 'stopped1');
      expect(problemOf(submit(test, session, id, withPassword(value)))).to.deep.equal({
        code: 'credentials-wrong',
        attemptsLeft: 4,
      });
    });
  }
});

describe('a suspension', () => {
  it('[4.4] refuses the right password too, ends the operation, and is met by every other one that waits', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const [first, second] = [
      store(test, session, 'transaction-auth-unlock', 'stopped1'),
      store(test, session, 'transaction-auth-unlock', 'stopped2'),
    ];
    for (let tried = 0; tried < 5; tried += 1) submit(test, session, first, wrongPassword);

    expect(valueOf(readOperation(test.bank, session, first))).to.deep.include({
      state: 'refused',
      refusal: { code: 'credential-suspended', credential: 'confirmation-password' },
    });
    expect(problemOf(submit(test, session, first, withPassword()))).to.deep.equal({
      code: 'operation-final',
      state: 'refused',
    });
    expect(problemOf(submit(test, session, second, withPassword()))).to.deep.include({ code: 'credential-suspended' });
    const third = putOperation(test.bank, session, newUuid(), requestFor(test, 'transaction-auth-unlock', 'stopped1'));
    expect(problemOf(third)).to.deep.include({ code: 'credential-suspended' });
    expect(test.user('stopped1').suspended).to.deep.equal([transactions]);
  });

  it('[4.4] tells a master that an admin can help, and the last admin that only the bank can', () => {
    const people: TestPerson[] = [
      { loginId: 'master', role: 'master' },
      { loginId: 'admin', role: 'admin' },
      { loginId: 'stopped', role: 'general', suspended: [transactions] },
    ];
    const test = openTestBank({ people });
    expect(suspend(test, 'master')).to.deep.include({ unlockedBy: 'admin' });
    expect(suspend(test, 'admin')).to.deep.include({ unlockedBy: 'bank' });
  });

  function suspend(test: TestBank, loginId: string) {
    const session = test.session(loginId);
    const id = store(test, session, 'transaction-auth-unlock', 'stopped');
    for (let tried = 1; tried < 5; tried += 1) submit(test, session, id, wrongPassword);
    return problemOf(submit(test, session, id, wrongPassword));
  }
});

describe('password and code sent together', () => {
  const wrongs: [string, (right: CredentialSubmission) => CredentialSubmission][] = [
    ['the password is wrong', (right) => withValue(right, 'confirmation-password', 'wrong')],
    ['the code is wrong', (right) => withValue(right, 'transaction-code', '00000000')],
    ['both are wrong', (right) => withValue(withValue(right, 'confirmation-password', 'x'), 'transaction-code', '1')],
  ];

  for (const [what, spoil] of wrongs) {
    it(`[4.4] count against both, and answer the same, when ${what}`, async () => {
      const test = openTestBank();
      const { session, id, right } = await signing(test, test.session('admin'), 'general');
      expect(problemOf(submit(test, session, id, spoil(right)))).to.deep.equal({
        code: 'credentials-wrong',
        attemptsLeft: 4,
      });
      expect(test.user('admin').failedTries).to.deep.equal({ 'confirmation-password': 1, [transactions]: 1 });
      expect(
        valueOf(readOperation(test.bank, session, id)).demands.map(({ attemptsLeft }) => attemptsLeft),
      ).to.deep.equal([4, 4]);
    });

    it(`[4.4] suspend without saying which of them was wrong when ${what} the last time`, async () => {
      const test = openTestBank();
      const { session, id, right } = await signing(test, test.session('admin'), 'general');
      for (let tried = 1; tried < 5; tried += 1) submit(test, session, id, spoil(right));
      expect(problemOf(submit(test, session, id, spoil(right)))).to.deep.equal({
        code: 'credential-suspended',
        unlockedBy: 'master-or-admin',
      });
      expect(test.user('admin').suspended).to.deep.equal(['confirmation-password', transactions]);
      expect(valueOf(readOperation(test.bank, session, id)).refusal).to.deep.equal({ code: 'credential-suspended' });
    });
  }

  const unequal: [CredentialKind, number][] = [
    ['confirmation-password', 3],
    [transactions, 3],
  ];
  for (const [credential, failures] of unequal) {
    it(`[4.4] tell the smaller rest when ${credential} has failed more often`, async () => {
      const test = openTestBank();
      const { session, id, right } = await signing(test, test.session('admin'), 'general');
      test.bank.keepUser({ ...test.user('admin'), failedTries: { [credential]: failures } });
      const spoilt = withValue(right, 'transaction-code', '00000000');
      expect(problemOf(submit(test, session, id, spoilt))).to.deep.equal({
        code: 'credentials-wrong',
        attemptsLeft: 1,
      });
      expect(problemOf(submit(test, session, id, spoilt))).to.have.property('code', 'credential-suspended');
      expect(test.user('admin').suspended).to.deep.equal([credential]);
    });
  }

  it('[4.4] reset nothing unless both are right, and then both', async () => {
    const test = openTestBank();
    const { session, id, right } = await signing(test, test.session('admin'), 'general');
    submit(test, session, id, withValue(right, 'transaction-code', '00000000'));
    submit(test, session, id, withValue(right, 'confirmation-password', 'wrong'));
    expect(test.user('admin').failedTries).to.deep.equal({ 'confirmation-password': 2, [transactions]: 2 });
    expect(submit(test, session, id, right).ok).to.equal(true);
    expect(test.user('admin').failedTries).to.deep.equal({});
  });

  it('[4.4] count across challenges', async () => {
    const test = openTestBank();
    const { session, id, right } = await signing(test, test.session('admin'), 'general');
    submit(test, session, id, withValue(right, 'transaction-code', '00000000'));
    const renewed = valueOf(renewChallenge(test.bank, session, id));
    const again = withValue(await withCode(renewed, 'CT-admin'), 'transaction-code', '00000000');
    expect(problemOf(submit(test, session, id, again))).to.deep.include({ attemptsLeft: 3 });
  });

  it('[4.4] cost nothing when the operation is cancelled', async () => {
    const test = openTestBank();
    const { session, id } = await signing(test, test.session('admin'), 'general');
    expect(cancelOperation(test.bank, session, id).ok).to.equal(true);
    expect(test.user('admin').failedTries).to.deep.equal({});
  });
});

function withValue(submission: CredentialSubmission, kind: string, value: string): CredentialSubmission {
  const { credentials } = submission;
  return { ...submission, credentials: credentials.map((sent) => (sent.kind === kind ? { ...sent, value } : sent)) };
}
