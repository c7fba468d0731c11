import { expect } from '@open-wc/testing';
import type { CredentialKind, Role } from '../../../src/contract/index.js';
import { defaultProfile, type BankProfile } from '../../../src/profile/bank-profile.js';
import { banks } from '../../../src/profile/banks/index.js';
import { demoOneTimePasswordSecret } from '../../../src/mocks/otp/demo-keys.js';
import { oneTimePassword } from '../../support/authenticator.js';
import {
  openTestBank,
  password,
  problemOf,
  signing,
  store,
  submit,
  valueOf,
  withPassword,
  type TestBank,
  type TestPerson,
} from '../../support/test-bank.js';

/* Attempts and codes (4.4, 4.5) as tables: every value that a profile may set, against the rule said once more. */

const transactions = 'transaction-authentication';
const kind = 'transaction-auth-unlock';
const signed = 'transaction-auth-token-revoke';
const roles: readonly Role[] = ['master', 'admin', 'general'];

describe('who is told to help after the last try', () => {
  for (const profile of banks) {
    for (const role of profile.roles) {
      for (const colleague of profile.roles) {
        for (const colleagueAble of [true, false]) {
          it(`[4.4] [4.2] ${profile.id}: ${role}, beside ${colleagueAble ? 'an able' : 'a suspended'} ${colleague}`, () => {
            const test = openTestBank({
              profile: {
                ...profile,
                rights: { ...profile.rights, [signed]: roles },
                demands: { ...profile.demands, [signed]: defaultProfile.demands[signed]! },
              },
              people: [
                { loginId: 'actor', role, failedTries: { [transactions]: profile.attempts[transactions] - 1 } },
                { loginId: 'colleague', role: colleague, suspended: colleagueAble ? [] : [transactions] },
              ],
            });
            return lastWrongCode(test).then((problem) =>
              expect(problem).to.deep.include({
                code: 'credential-suspended',
                unlockedBy: helper(profile, role, colleague, colleagueAble),
              }),
            );
          });
        }
      }
    }
  }

  async function lastWrongCode(test: TestBank) {
    const { session, id, right } = await signing(test, test.session('actor'), 'actor');
    const credentials = right.credentials.map((sent) =>
      sent.kind === 'transaction-code' ? { ...sent, value: 'no code' } : sent,
    );
    return problemOf(submit(test, session, id, { ...right, credentials }));
  }

  /** Somebody who may unlock this role and could do it now; else the bank. */
  function helper({ unlocking, rights }: BankProfile, role: Role, colleague: Role, able: boolean): string {
    const by = unlocking.by[role];
    const mayUnlock = (rights[kind] ?? ['master', 'admin']).includes(colleague) && by.includes(colleague);
    if (!able || !mayUnlock) return 'bank';
    return by.includes('master') ? (by.includes('admin') ? 'master-or-admin' : 'master') : 'admin';
  }
});

describe('wrong tries in a row', () => {
  for (let limit = 1; limit <= 10; limit += 1) {
    for (const credential of ['confirmation-password', 'one-time-password'] as const) {
      it(`[4.4] ${limit} of ${credential}: the rest is told each time, and the last one suspends`, async () => {
        const test = openTestBank({
          people: withNumbers,
          profile: {
            attempts: { ...attemptsOf(20), [credential]: limit },
            demands: { [kind]: [['confirmation-password', 'one-time-password']] },
          },
        });
        const session = test.session('admin');
        const id = store(test, session, kind, 'stopped');
        for (let left = limit - 1; left >= 0; left -= 1) {
          const number = await numberAt(test, 0, 60);
          const wrong = credential === 'confirmation-password' ? [number, 'wrong'] : ['no code', password];
          const problem = problemOf(submit(test, session, id, bothOf(wrong[0]!, wrong[1]!)));
          if (left > 0) expect(problem).to.deep.equal({ code: 'credentials-wrong', attemptsLeft: left });
          else expect(problem).to.deep.include({ code: 'credential-suspended' }).and.not.have.property('credential');
        }
        expect(test.user('admin').suspended).to.deep.equal([credential]);
        expect(submit(test, session, id, bothOf(await numberAt(test, 0, 60), password)).ok, 'it is over').to.equal(
          false,
        );
      });
    }
  }
});

describe('one-time passwords', () => {
  const now = 0;
  for (const stepSeconds of [30, 60]) {
    for (const lastStep of [undefined, -2, -1, 0, 1]) {
      for (const step of [-3, -2, -1, 0, 1, 2, 3]) {
        const inWindow = Math.abs(step - now) <= 1;
        const accepted = inWindow && (lastStep === undefined || step > lastStep);
        it(`[4.5] every ${stepSeconds} s, of step ${step}, the last accepted being of ${lastStep ?? 'none'}: ${accepted ? 'accepted' : 'refused'}`, async () => {
          const test = openTestBank({
            people: withNumbers,
            profile: {
              codes: { ...defaultProfile.codes, otpStepSeconds: stepSeconds },
              demands: { [kind]: [['confirmation-password', 'one-time-password']] },
            },
          });
          const token = test.bank.tokens.get('OT-admin')!;
          const stepNow = test.clock.ms / 1000 / stepSeconds;
          if (lastStep !== undefined && token.kind === 'one-time-password') {
            test.bank.keepToken({ ...token, lastStep: stepNow + lastStep });
          }
          const session = test.session('admin');
          const id = store(test, session, kind, 'stopped');
          const answer = submit(test, session, id, bothOf(await numberAt(test, step, stepSeconds), password));
          expect(answer.ok).to.equal(accepted);
          if (!answer.ok) expect(answer.problem).to.deep.include({ code: 'credentials-wrong', attemptsLeft: 4 });
        });
      }
    }
  }
});

describe('transaction codes', () => {
  for (const challengeSeconds of [60, 180, 600]) {
    for (const [after, ms] of [
      ['at once', 0],
      ['at its last moment', challengeSeconds * 1000 - 1],
      ['at its end', challengeSeconds * 1000],
      ['after it', challengeSeconds * 1000 + 1],
    ] as const) {
      const accepted = ms < challengeSeconds * 1000;
      it(`[4.5] that live ${challengeSeconds} s are ${accepted ? 'accepted' : 'dead'} ${after}`, async () => {
        const test = openTestBank({ profile: { codes: { ...defaultProfile.codes, challengeSeconds } } });
        const { session, id, right } = await signing(test, test.session('admin'), 'general');
        test.clock.ms += ms;
        const problem = problemOf(submit(test, session, id, right));
        expect(problem).to.deep.equal(accepted ? undefined : { code: 'challenge-expired' });
      });
    }
  }

  const operations: readonly (readonly [string, ...string[]])[] = [
    ['admin', 'general'],
    ['admin', 'stopped1'],
    ['admin', 'general', 'stopped1'],
    ['master', 'general'],
  ];
  for (const [drawnBy, ...drawnFor] of operations) {
    for (const [sentBy, ...sentFor] of operations) {
      for (const challenge of ['its own', 'the other’s']) {
        it(`[4.5] [TX-4] of ${drawnBy} for ${drawnFor.join(' and ')}, sent by ${sentBy} for ${sentFor.join(' and ')} naming ${challenge} challenge, authorises nothing`, async () => {
          const test = openTestBank();
          const drawn = await signing(test, test.session(drawnBy), ...drawnFor);
          const sent = await signing(test, test.session(sentBy), ...sentFor);
          const code = drawn.right.credentials.find((it) => it.kind === 'transaction-code')!;
          const { challengeId } = challenge === 'its own' ? sent.right : drawn.right;
          const credentials = [{ kind: 'confirmation-password', value: password }, code];
          const answer = submit(test, sent.session, sent.id, { challengeId, credentials });
          expect(problemOf(answer)?.code).to.equal(challenge === 'its own' ? 'credentials-wrong' : 'challenge-expired');
          expect(test.user(sentFor[0]!).cameraTokenId).to.be.a('string');
          expect(valueOf(submit(test, drawn.session, drawn.id, drawn.right)).state).to.equal('executed');
        });
      }
    }
  }

  it('[4.5] are accepted once', async () => {
    const test = openTestBank();
    const { session, id, right } = await signing(test, test.session('admin'), 'general');
    expect(valueOf(submit(test, session, id, right)).state).to.equal('executed');
    expect(problemOf(submit(test, session, id, right))).to.deep.equal({ code: 'operation-final', state: 'executed' });
  });

  it('[4.9] stand in no place of the password that comes before', async () => {
    const test = openTestBank();
    const { right } = await signing(test, test.session('admin'), 'general');
    const session = test.session('master');
    const id = store(test, session, 'transaction-auth-token-revoke', 'general');
    expect(problemOf(submit(test, session, id, right))).to.deep.equal({ code: 'demand-out-of-order' });
    expect(submit(test, session, id, withPassword()).ok).to.equal(true);
  });
});

const withNumbers: readonly TestPerson[] = [
  { loginId: 'admin', role: 'admin', oneTimePasswordTokenId: 'OT-admin' },
  { loginId: 'stopped', role: 'general', suspended: [transactions] },
];

function attemptsOf(limit: number): Record<CredentialKind, number> {
  return {
    'login-password': limit,
    'confirmation-password': limit,
    'one-time-password': limit,
    'transaction-authentication': limit,
  };
}

function bothOf(number: string, typed: string) {
  return {
    credentials: [
      { kind: 'confirmation-password', value: typed },
      { kind: 'one-time-password', value: number },
    ],
  };
}

function numberAt(test: TestBank, steps: number, stepSeconds: number): Promise<string> {
  const secret = new Uint8Array(demoOneTimePasswordSecret('OT-admin'));
  return oneTimePassword(secret, test.clock.ms + steps * stepSeconds * 1000, stepSeconds);
}
