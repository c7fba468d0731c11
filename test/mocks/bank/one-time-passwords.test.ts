import { expect } from '@open-wc/testing';
import { demoOneTimePasswordSecret } from '../../../src/mocks/otp/demo-keys.js';
import { totp } from '../../../src/mocks/otp/hotp-totp.js';
import type { BankProfile } from '../../../src/profile/bank-profile.js';
import {
  openTestBank,
  password,
  problemOf,
  store,
  submit,
  transactions,
  valueOf,
  type TestBank,
  type TestPerson,
} from '../../support/test-bank.js';

const kind = 'transaction-auth-unlock';
const demands: BankProfile['demands'] = { [kind]: [['confirmation-password', 'one-time-password']] };
const people: readonly TestPerson[] = [
  { loginId: 'admin', role: 'admin', oneTimePasswordTokenId: 'OT-shared' },
  { loginId: 'master', role: 'master', oneTimePasswordTokenId: 'OT-shared' },
  { loginId: 'stopped1', role: 'general', suspended: [transactions] },
  { loginId: 'stopped2', role: 'general', suspended: [transactions] },
];

describe('a one-time password', () => {
  for (const [steps, accepted] of [
    [-2, false],
    [-1, true],
    [0, true],
    [1, true],
    [2, false],
  ] as const) {
    it(`[4.5] of ${steps} steps from now is ${accepted ? 'accepted' : 'refused'}`, () => {
      const test = openTestBank({ people, profile: { demands } });
      const answer = unlockWith(test, 'admin', 'stopped1', numberAt(test, steps));
      // How far the clock is off would say that it was not the password beside it (4.4).
      const wrong = { code: 'credentials-wrong', attemptsLeft: 4 };
      expect(problemOf(answer)).to.deep.equal(accepted ? undefined : wrong);
    });
  }

  it('[4.5] is accepted once per token: not a second time, and not from another who shares the token', () => {
    const test = openTestBank({ people, profile: { demands } });
    const number = numberAt(test, 0);
    expect(valueOf(unlockWith(test, 'admin', 'stopped1', number)).state).to.equal('executed');
    for (const actor of ['admin', 'master']) {
      expect(problemOf(unlockWith(test, actor, 'stopped2', number))).to.deep.include({ code: 'credentials-wrong' });
    }
    test.clock.ms += 60_000;
    expect(valueOf(unlockWith(test, 'master', 'stopped2', numberAt(test, 0))).state).to.equal('executed');
  });

  it('[4.5] is not used up by a wrong password beside it', () => {
    const test = openTestBank({ people, profile: { demands } });
    const number = numberAt(test, 0);
    expect(problemOf(unlockWith(test, 'admin', 'stopped1', number, 'wrong'))).to.deep.include({ attemptsLeft: 4 });
    expect(unlockWith(test, 'admin', 'stopped1', number).ok).to.equal(true);
  });

  for (const value of ['12345', '1234567', '１２３４５６', ' 123456', '', '-12345']) {
    it(`[4.4] that is malformed, "${value}", is wrong and counted, never an exception`, () => {
      const test = openTestBank({ people, profile: { demands } });
      expect(problemOf(unlockWith(test, 'admin', 'stopped1', value))).to.deep.equal({
        code: 'credentials-wrong',
        attemptsLeft: 4,
      });
    });
  }

  it('[4.5] cannot be asked of who has no token: nothing is stored', () => {
    const test = openTestBank({ profile: { demands } });
    expect(() => store(test, test.session('admin'), kind, 'stopped1')).to.throw('targets-refused');
  });

  it('[4.9] proves no token by its number alone: the token has to be named', () => {
    const test = openTestBank({ people, profile: { demands: { [kind]: [['token-proof']] } } });
    const session = test.session('admin');
    const id = store(test, session, kind, 'stopped1');
    const credentials = [{ kind: 'token-proof', value: numberAt(test, 0) }];
    expect(problemOf(submit(test, session, id, { credentials }))).to.deep.include({ code: 'credentials-wrong' });
  });

  function numberAt(test: TestBank, steps: number): string {
    return totp(demoOneTimePasswordSecret('OT-shared'), test.clock.ms / 1000 + steps * 60);
  }

  function unlockWith(test: TestBank, actor: string, target: string, number: string, typed = password) {
    const session = test.session(actor);
    const credentials = [
      { kind: 'confirmation-password', value: typed },
      { kind: 'one-time-password', value: number },
    ];
    return submit(test, session, store(test, session, kind, target), { credentials });
  }
});
