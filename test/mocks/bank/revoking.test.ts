import { expect } from '@open-wc/testing';
import type { Role } from '../../../src/contract/index.js';
import { eligibility } from '../../../src/mocks/bank/rules-on-users.js';
import { listUsers } from '../../../src/mocks/bank/listing.js';
import { putOperation } from '../../../src/mocks/bank/operations.js';
import { cameraTokenRevoking } from '../../../src/mocks/bank/revoking.js';
import {
  newUuid,
  openTestBank,
  requestFor,
  signing,
  submit,
  transactions,
  valueOf,
  type TestBank,
  type TestBankOptions,
  type TestPerson,
} from '../../support/test-bank.js';

const kind = 'transaction-auth-token-revoke';
const roles: readonly Role[] = ['master', 'admin', 'general'];

describe('who revokes whose token', () => {
  for (const actorRole of roles) {
    for (const targetRole of roles) {
      for (const adminMayChangeMaster of [false, true]) {
        for (const revokeOthersToken of [false, true]) {
          const reason = !revokeOthersToken
            ? 'right-missing'
            : targetRole === 'master' && actorRole !== 'master' && !adminMayChangeMaster
              ? 'role-too-high'
              : actorRole === 'general'
                ? 'right-missing'
                : undefined;
          const flags = `${revokeOthersToken ? '' : 'only one’s own, '}${adminMayChangeMaster ? 'admin over master' : 'not over master'}`;
          it(`[TXR-2][4.11] ${actorRole} over ${targetRole} (${flags}): ${reason ?? 'may'}`, () => {
            const { bank, user } = openTestBank({
              people: [
                { loginId: 'actor', role: actorRole },
                { loginId: 'target', role: targetRole },
              ],
              profile: { adminMayChangeMaster, revokeOthersToken },
            });
            const against = eligibility(bank, user('actor'), cameraTokenRevoking);
            expect(against(user('target'))).to.equal(reason);
            expect(against(user('actor'))).to.equal(actorRole === 'general' ? 'right-missing' : undefined);
          });
        }
      }
    }
  }

  const tokens: [state: string, person: Partial<TestPerson>, used: boolean, reason: string | undefined][] = [
    ['in use', {}, true, undefined],
    ['never used', {}, false, undefined],
    ['suspended', { suspended: [transactions] }, true, undefined],
    ['missing', { cameraTokenId: undefined }, true, 'token-missing'],
  ];
  for (const [state, changes, used, reason] of tokens) {
    it(`[TXR-2] a token that is ${state}: ${reason ?? 'revocable'}`, () => {
      const { bank, user } = openTestBank({
        people: [
          { loginId: 'admin', role: 'admin' },
          { loginId: 'target', role: 'general', ...changes },
        ],
      });
      bank.keepToken({ kind: 'camera', id: 'CT-target', used, lost: false });
      expect(eligibility(bank, user('admin'), cameraTokenRevoking)(user('target'))).to.equal(reason);
    });
  }

  it('[TXR-1] lists everybody, and says of those without a token why they cannot be chosen', () => {
    const test = openTestBank({
      people: [
        { loginId: 'admin', role: 'admin' },
        { loginId: 'without', role: 'general', cameraTokenId: undefined },
      ],
    });
    const page = listUsers(test.bank, test.session('admin'), { kind });
    const told = page.ok && page.value.items.map(({ user, eligibility }) => [user.loginId, eligibility.reason]);
    expect(told).to.deep.equal([
      ['admin', undefined],
      ['without', 'token-missing'],
    ]);
  });

  it('[TXR-2] tells whoever has no token to sign with before they choose, and refuses what they choose all the same', () => {
    const test = openTestBank({
      people: [
        { loginId: 'admin', role: 'admin', cameraTokenId: undefined },
        { loginId: 'target', role: 'general' },
      ],
    });
    const session = test.session('admin');
    const page = listUsers(test.bank, session, { kind });
    expect(page.ok && page.value.objection).to.deep.equal({ code: 'token-missing', credential: transactions });
    expect(page.ok && page.value.items.map(({ eligibility }) => eligibility.reason)).to.deep.equal([
      'token-missing',
      'token-missing',
    ]);
    const answer = putOperation(test.bank, session, newUuid(), requestFor(test, kind, 'target'));
    expect(!answer.ok && answer.problem).to.deep.equal({
      code: 'targets-refused',
      targets: [{ id: 'target', reason: 'token-missing' }],
    });
  });

  it('[TXR-2] tells whoever is suspended in transaction authentication that they cannot sign', () => {
    const test = openTestBank();
    const page = listUsers(test.bank, test.session('stopped3'), { kind });
    expect(page.ok && page.value.objection).to.deep.include({ code: 'credential-suspended', credential: transactions });
  });
});

describe('revoking', () => {
  it('[TXR-2] takes a shared token from the chosen users only', async () => {
    const people: TestPerson[] = [
      { loginId: 'master', role: 'master' },
      { loginId: 'one', role: 'general', cameraTokenId: 'CT-shared' },
      { loginId: 'two', role: 'general', cameraTokenId: 'CT-shared' },
    ];
    const { test, operation } = await revoke({ people }, 'master', 'one');
    expect(operation.results?.map(({ outcome, followUp }) => [outcome, followUp])).to.deep.equal([
      ['done', 'registers-at-next-login'],
    ]);
    expect(test.user('one').cameraTokenId).to.equal(undefined);
    expect(test.user('two').cameraTokenId).to.equal('CT-shared');
  });

  it('[TXR-2] lets people revoke their own token among others, signed with that token, and says what follows', async () => {
    const { test, operation } = await revoke({}, 'admin', 'admin', 'general');
    expect(operation.results?.map(({ outcome, followUp }) => [outcome, followUp])).to.deep.equal([
      ['done', 'own-token-revoked'],
      ['done', 'registers-at-next-login'],
    ]);
    expect(test.user('admin').cameraTokenId).to.equal(undefined);
    expect(test.user('general').cameraTokenId).to.equal(undefined);
  });

  it('[TXR-2] ends with the token also its suspension and its wrong tries', async () => {
    const people: TestPerson[] = [
      { loginId: 'admin', role: 'admin' },
      { loginId: 'stopped', role: 'general', suspended: [transactions], failedTries: { [transactions]: 5 } },
    ];
    const { test } = await revoke({ people }, 'admin', 'stopped');
    expect(test.user('stopped')).to.deep.include({ suspended: [], failedTries: {}, version: 2 });
  });

  it('[4.5] marks the token that signed as used', async () => {
    const { test } = await revoke({}, 'admin', 'general');
    expect(test.bank.tokens.get('CT-admin')?.used).to.equal(true);
  });

  async function revoke(options: TestBankOptions, actor: string, ...targets: string[]) {
    const test: TestBank = openTestBank(options);
    const session = test.session(actor);
    const { id, right } = await signing(test, session, ...targets);
    return { test, operation: valueOf(submit(test, session, id, right)) };
  }
});
