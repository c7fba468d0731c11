import { expect } from '@open-wc/testing';
import type { CredentialSubmission, OperationRequest, TokenUsage } from '../../../src/contract/index.js';
import { putOperation } from '../../../src/mocks/bank/operations.js';
import { readStanding } from '../../../src/mocks/bank/standing.js';
import { readTokenUsage } from '../../../src/mocks/bank/token-usage.js';
import { demoOneTimePasswordSecret } from '../../../src/mocks/otp/demo-keys.js';
import { hotp, totp } from '../../../src/mocks/otp/hotp-totp.js';
import { defaultProfile } from '../../../src/profile/bank-profile.js';
import {
  newUuid,
  openTestBank,
  pin,
  problemOf,
  requestFor,
  submit,
  valueOf,
  type TestBank,
  type TestBankOptions,
} from '../../support/test-bank.js';

const people = [
  { loginId: 'master', role: 'master', oneTimePasswordTokenId: '10000000000001' },
  { loginId: 'admin', role: 'admin', oneTimePasswordTokenId: '10000000000002' },
  { loginId: 'general', role: 'general' },
] as const;
const spare = (id: string, more = {}) => ({
  kind: 'one-time-password' as const,
  id,
  used: false,
  lost: false,
  ...more,
});
const tokens = [
  spare('10000000000011'),
  spare('10000000000012', { counter: 5 }),
  spare('10000000000013', { lost: true }),
];

function open(options: TestBankOptions = {}) {
  return openTestBank({ people, tokens, ...options });
}

function number({ clock }: TestBank, tokenId: string, steps = 0): string {
  return totp(demoOneTimePasswordSecret(tokenId), Math.floor(clock.ms / 1000) + steps * 60);
}

const otp = (value: string): CredentialSubmission => ({ credentials: [{ kind: 'one-time-password', value }] });
const proof = (tokenId: string, value: string): CredentialSubmission => ({
  credentials: [{ kind: 'token-proof', tokenId, value }],
});

function stored(test: TestBank, request: OperationRequest, actor = 'master') {
  const session = test.session(actor);
  const id = newUuid();
  const answer = putOperation(test.bank, session, id, request);
  return { session, id, answer };
}

function usage(test: TestBank): TokenUsage {
  return valueOf(readTokenUsage(test.bank, test.session('master')));
}

const toShared: OperationRequest = { kind: 'otp-usage-mode', input: { mode: 'shared' } };
const toIndividual: OperationRequest = { kind: 'otp-usage-mode', input: { mode: 'individual' } };

describe('the usage mode', () => {
  it('[OM-1] is told with whose token it is and how many have none', () => {
    expect(usage(open())).to.deep.include({
      mode: 'individual',
      tokenNumber: '10000000000001',
      users: 3,
      withoutToken: 1,
    });
  });

  it('[OM-1] [4.9] asks first for the number of the master’s token, then for the proof of the new one', () => {
    const test = open();
    const { session, id, answer } = stored(test, toShared);
    const { operation } = valueOf(answer);
    expect(operation.demands[0]).to.deep.include({ kind: 'one-time-password' });
    expect(operation.demands[0]?.holder?.loginId).to.equal('master');
    expect(operation.lines.find(({ key }) => key === 'usage-mode')).to.include({
      value: 'shared',
      before: 'individual',
    });
    const early = proof('10000000000011', number(test, '10000000000011'));
    expect(problemOf(submit(test, session, id, early))).to.eql({ code: 'demand-out-of-order' });
    const met = valueOf(submit(test, session, id, otp(number(test, '10000000000001'))));
    expect(met.demands).to.deep.equal([{ kind: 'token-proof', digits: 6 }]);
    expect(valueOf(submit(test, session, id, early)).state).to.equal('executed');
    expect(usage(test)).to.deep.include({ mode: 'shared', tokenNumber: '10000000000011', withoutToken: 0 });
    for (const { loginId } of people) expect(test.user(loginId).oneTimePasswordTokenId).to.equal('10000000000011');
  });

  it('[OM-1] from the common token to one each: the master is registered, everybody else is without', () => {
    const common = '10000000000011';
    const test = open({
      people: people.map((person) => ({ ...person, oneTimePasswordTokenId: common })),
      tokenUsage: { mode: 'shared', commonTokenId: common },
    });
    const { session, id, answer } = stored(test, toIndividual);
    expect(valueOf(answer).operation.demands[0]).to.deep.include({ kind: 'one-time-password', commonToken: true });
    valueOf(submit(test, session, id, otp(number(test, common))));
    valueOf(submit(test, session, id, proof('10000000000012', hotp(demoOneTimePasswordSecret('10000000000012'), 5))));
    expect(usage(test)).to.deep.include({ mode: 'individual', tokenNumber: '10000000000012', withoutToken: 2 });
  });

  it('[OM-1] asks for no number of a token in use where there is none yet', () => {
    const test = open({ people: people.map(({ loginId, role }) => ({ loginId, role })) });
    expect(valueOf(stored(test, toIndividual).answer).operation.demands).to.deep.equal([
      { kind: 'token-proof', digits: 6 },
    ]);
  });

  it('[OM-2] registers one user after the other where the profile has it so, and each needs a number of its own', () => {
    const demands = { ...defaultProfile.demands, 'otp-usage-mode': [['token-proof', 'pin']] } as const;
    const test = open({ profile: { demands } });
    const register = (loginId: string, steps: number) => {
      const request = { ...requestFor(test, 'otp-usage-mode', loginId), input: { mode: 'individual' } };
      const { session, id } = stored(test, request);
      const code = number(test, '10000000000011', steps);
      return submit(test, session, id, {
        credentials: [
          { kind: 'token-proof', tokenId: '10000000000011', value: code },
          { kind: 'pin', value: pin },
        ],
      });
    };
    expect(valueOf(register('general', 0)).results?.[0]).to.deep.include({ outcome: 'done' });
    test.clock.ms += 15_000;
    expect(problemOf(register('admin', 0))).to.deep.equal({ code: 'code-used', waitSeconds: 45 });
    expect(test.user('master').failedTries).to.deep.equal({});
    expect(valueOf(register('admin', 1)).state).to.equal('executed');
    expect(test.user('admin').oneTimePasswordTokenId).to.equal(test.user('general').oneTimePasswordTokenId);
    expect(usage(test).withoutToken).to.equal(0);
  });

  for (const [name, request, pointer] of [
    ['no mode', { kind: 'otp-usage-mode', input: {} }, '#/input/mode'],
    ['another mode', { kind: 'otp-usage-mode', input: { mode: 'both' } }, '#/input/mode'],
    [
      'a user with the common token',
      { ...toShared, targets: { chosen: [{ id: 'general', version: '1' }] } },
      '#/targets',
    ],
  ] as const) {
    it(`[OM-1] refuses ${name} by field`, () => {
      const problem = problemOf(stored(open(), request as OperationRequest).answer);
      expect(problem?.code === 'fields-refused' && problem.errors[0]?.pointer).to.equal(pointer);
    });
  }

  it('[4.1] is not for general users', () => {
    const test = open();
    expect(problemOf(stored(test, toShared, 'general').answer)).to.deep.equal({ code: 'right-missing' });
    expect(valueOf(readStanding(test.bank, test.session('general'), 'otp-usage-mode')).objection).to.deep.equal({
      code: 'right-missing',
    });
  });
});

describe('registering a token', () => {
  const register = (test: TestBank, loginId: string, tokenId: string, value: string, actor = 'master') => {
    const { session, id, answer } = stored(test, requestFor(test, 'otp-token-register', loginId), actor);
    return answer.ok ? submit(test, session, id, proof(tokenId, value)) : answer;
  };

  it('[OG-1] needs the number of the new token, whoever’s it will be', () => {
    const test = open();
    expect(register(test, 'general', '10000000000011', '000000').ok).to.equal(false);
    expect(valueOf(register(test, 'general', '10000000000011', number(test, '10000000000011'))).state).to.equal(
      'executed',
    );
    expect(test.user('general').oneTimePasswordTokenId).to.equal('10000000000011');
  });

  it('[OG-1] replaces the master’s token', () => {
    const test = open();
    valueOf(register(test, 'master', '10000000000011', number(test, '10000000000011')));
    expect(test.user('master').oneTimePasswordTokenId).to.equal('10000000000011');
  });

  for (const [name, tokenId] of [
    ['that is not the bank’s', '99999999999999'],
    ['that was lost', '10000000000013'],
    ['without a number', ''],
  ] as const) {
    it(`[4.4] a token ${name} is answered like a wrong number, and counts`, () => {
      const test = open();
      const answer = register(test, 'general', tokenId, number(test, '10000000000013'));
      expect(problemOf(answer)).to.deep.equal({ code: 'credentials-wrong', attemptsLeft: 4 });
    });
  }

  it('[4.5] a token that counts presses forgives ten of them, and never the same number twice', () => {
    const secret = demoOneTimePasswordSecret('10000000000012');
    const test = open();
    expect(register(test, 'general', '10000000000012', hotp(secret, 16)).ok).to.equal(false);
    expect(register(test, 'general', '10000000000012', hotp(secret, 15)).ok).to.equal(true);
    expect(register(test, 'admin', '10000000000012', hotp(secret, 15)).ok).to.equal(false);
    expect(register(test, 'admin', '10000000000012', hotp(secret, 16)).ok).to.equal(true);
  });

  it('[4.11] an admin registers nothing for the master', () => {
    const answer = stored(open(), requestFor(open(), 'otp-token-register', 'master'), 'admin').answer;
    expect(problemOf(answer)).to.deep.include({ code: 'targets-refused' });
  });

  it('[OG-1] taking a registration back asks for the number of one’s own token', () => {
    const test = open();
    const { session, id } = stored(test, requestFor(test, 'otp-token-unregister', 'admin'));
    expect(submit(test, session, id, otp(number(test, '10000000000002'))).ok).to.equal(false);
    expect(valueOf(submit(test, session, id, otp(number(test, '10000000000001')))).state).to.equal('executed');
    expect(test.user('admin').oneTimePasswordTokenId).to.equal(undefined);
  });

  for (const [loginId, reason] of [
    ['master', 'master-token-stays'],
    ['general', 'token-missing'],
  ] as const) {
    it(`[OG-1] is not taken back from ${loginId}: ${reason}`, () => {
      const test = open();
      const problem = problemOf(stored(test, requestFor(test, 'otp-token-unregister', loginId)).answer);
      expect(problem?.code === 'targets-refused' && problem.targets[0]?.reason).to.equal(reason);
    });
  }

  it('[OM-1] is not for single users while all use the common token', () => {
    const test = open({ tokenUsage: { mode: 'shared', commonTokenId: '10000000000011' } });
    const { objection } = valueOf(readStanding(test.bank, test.session('master'), 'otp-token-register'));
    expect(objection?.code).to.equal('mode-shared');
  });

  it('[4.4] whoever was stopped while registering registers no more, even without a token', () => {
    const test = open({ people: [{ loginId: 'admin', role: 'admin' }, ...people] });
    for (let tries = 0; tries < 5; tries += 1) register(test, 'general', '10000000000011', '000000', 'admin');
    const { objection } = valueOf(readStanding(test.bank, test.session('admin'), 'otp-token-register'));
    const unlockedBy = 'master-or-admin';
    expect(objection).to.deep.equal({ code: 'credential-suspended', credential: 'one-time-password', unlockedBy });
  });
});
