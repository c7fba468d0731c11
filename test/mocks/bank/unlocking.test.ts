import { expect } from '@open-wc/testing';
import type { Role } from '../../../src/contract/index.js';
import { submitCredentials } from '../../../src/mocks/bank/credentials.js';
import { listUsers } from '../../../src/mocks/bank/listing.js';
import { putOperation } from '../../../src/mocks/bank/operations.js';
import { unlocking, whoUnlocks } from '../../../src/mocks/bank/unlocking.js';
import { eligibility } from '../../../src/mocks/bank/rules-on-users.js';
import {
  newUuid,
  openTestBank,
  requestFor,
  transactions,
  withPassword,
  type TestPerson,
} from '../../support/test-bank.js';

const roles: readonly Role[] = ['master', 'admin', 'general'];
const kind = unlocking(transactions);

describe('who unlocks whom', () => {
  /** What 4.2 says, written down once more: target role → roles that unlock it. */
  const unlockedBy: Record<Role, Role[]> = {
    master: ['admin'],
    admin: ['master', 'admin'],
    general: ['master', 'admin'],
  };

  for (const actorRole of roles) {
    for (const targetRole of roles) {
      for (const actorSuspended of [false, true]) {
        for (const shared of [false, true]) {
          for (const sharedTokenAllowed of [false, true]) {
            for (const bystander of [false, true]) {
              const general = actorRole === 'general' || actorSuspended;
              const able = !general && unlockedBy[targetRole].includes(actorRole) && (!shared || sharedTokenAllowed);
              const situation = [
                `${actorRole}${actorSuspended ? ', suspended too,' : ''} and ${targetRole}`,
                shared
                  ? `with one token (${sharedTokenAllowed ? 'allowed' : 'not allowed'})`
                  : 'with tokens of their own',
                bystander ? 'beside an able admin' : 'alone',
              ].join(' ');
              it(`[4.2] ${able ? 'lets' : 'does not let'} unlock: ${situation}`, () => {
                const people: TestPerson[] = [
                  {
                    loginId: 'actor',
                    role: actorRole,
                    suspended: actorSuspended ? [transactions] : [],
                    cameraTokenId: 'CT-a',
                  },
                  {
                    loginId: 'target',
                    role: targetRole,
                    suspended: [transactions],
                    cameraTokenId: shared ? 'CT-a' : 'CT-t',
                  },
                  ...(bystander ? [{ loginId: 'bystander', role: 'admin' as const }] : []),
                ];
                const { bank, user } = openTestBank({
                  people,
                  profile: {
                    unlocking: { by: unlockedBy, notBySharedToken: sharedTokenAllowed ? [] : [transactions] },
                  },
                });
                const reason = eligibility(bank, user('actor'), kind)(user('target'));
                if (able) expect(reason).to.equal(undefined);
                else if (!bystander) expect(reason).to.equal('only-bank-unlocks');
                else if (targetRole === 'master' && actorRole !== 'admin') expect(reason).to.equal('role-too-high');
                else if (actorRole === 'general') expect(reason).to.equal('right-missing');
                else if (shared && !sharedTokenAllowed) expect(reason).to.equal('shares-token');
                else expect(reason).to.equal('suspended');
              });
            }
          }
        }
      }
    }
  }

  for (const role of ['master', 'admin'] as const) {
    it(`[4.2] lets no ${role} unlock themselves`, () => {
      const { bank, user } = openTestBank({
        people: [
          { loginId: 'self', role, suspended: [transactions] },
          { loginId: 'other', role: 'admin' },
        ],
      });
      expect(eligibility(bank, user('self'), kind)(user('self'))).to.equal('own-account');
    });
  }

  it('[4.2] says to a person who is suspended in nothing but is chosen themselves that there is nothing to unlock', () => {
    const { bank, user } = openTestBank();
    expect(eligibility(bank, user('admin'), kind)(user('admin'))).to.equal('not-suspended');
  });

  const nobodyElse: [string, Partial<TestPerson>][] = [
    ['is suspended in the same credential', { suspended: [transactions] }],
    ['is suspended in the password that unlocking asks for', { suspended: ['confirmation-password'] }],
    ['shares the token of the master', { cameraTokenId: 'CT-master' }],
    ['is no admin', { role: 'general' }],
  ];
  for (const [situation, changes] of nobodyElse) {
    it(`[4.2] leaves a master to the bank where the only other person ${situation}`, () => {
      const { bank, user } = openTestBank({
        people: [
          { loginId: 'master', role: 'master', suspended: [transactions] },
          { loginId: 'other', role: 'admin', ...changes },
        ],
      });
      expect(whoUnlocks(bank, user('master'), transactions)).to.equal('bank');
      expect(eligibility(bank, user('master'), kind)(user('master'))).to.equal('only-bank-unlocks');
    });
  }

  it('[4.4] tells that a master is unlocked by an admin, and anybody else by the master or an admin', () => {
    const { bank, user } = openTestBank();
    expect(whoUnlocks(bank, user('master'), transactions)).to.equal('admin');
    expect(whoUnlocks(bank, user('general'), transactions)).to.equal('master-or-admin');
  });

  it('[PF-2] keeps a profile in which only the master unlocks', () => {
    const by = { master: [], admin: ['master'], general: ['master'] } as const;
    const { bank, user } = openTestBank({ profile: { unlocking: { by, notBySharedToken: [transactions] } } });
    expect(eligibility(bank, user('admin'), kind)(user('stopped1'))).to.equal('right-missing');
    expect(eligibility(bank, user('master'), kind)(user('stopped1'))).to.equal(undefined);
    expect(whoUnlocks(bank, user('general'), transactions)).to.equal('master');
    expect(whoUnlocks(bank, user('master'), transactions)).to.equal('bank');
  });
});

describe('unlocking', () => {
  it('[TXU-1] ends the suspension and forgets the wrong tries of exactly that credential', () => {
    const people: TestPerson[] = [
      { loginId: 'admin', role: 'admin' },
      {
        loginId: 'stopped',
        role: 'general',
        suspended: [transactions, 'login-password'],
        failedTries: { [transactions]: 5, 'confirmation-password': 2 },
      },
    ];
    const test = openTestBank({ people });
    const session = test.session('admin');
    const id = newUuid();
    putOperation(test.bank, session, id, requestFor(test, 'transaction-auth-unlock', 'stopped'));
    const answer = submitCredentials(test.bank, session, id, newUuid(), withPassword());

    expect(answer.ok && answer.value.state).to.equal('executed');
    expect(answer.ok && answer.value.results).to.deep.equal([
      {
        person: { id: 'stopped', loginId: 'stopped', name: 'stopped', role: 'general' },
        outcome: 'done',
        followUp: 'can-authenticate-again',
      },
    ]);
    expect(test.user('stopped').suspended).to.deep.equal(['login-password']);
    expect(test.user('stopped').failedTries).to.deep.equal({ 'confirmation-password': 2 });
  });

  it('[TXU-1] lists those who are suspended, and [TXU-2] those among them whom this person may not unlock', () => {
    const people: TestPerson[] = [
      { loginId: 'admin', role: 'admin' },
      { loginId: 'fine', role: 'general' },
      { loginId: 'stopped', role: 'general', suspended: [transactions] },
      { loginId: 'sharing', role: 'general', suspended: [transactions], cameraTokenId: 'CT-admin' },
      { loginId: 'master', role: 'master' },
    ];
    const test = openTestBank({ people });
    const page = listUsers(test.bank, test.session('admin'), { kind: 'transaction-auth-unlock', sort: 'loginId' });
    expect(
      page.ok && page.value.items.map(({ user, eligibility: { reason } }) => [user.loginId, reason]),
    ).to.deep.equal([
      ['sharing', 'shares-token'],
      ['stopped', undefined],
    ]);
    expect(page.ok && page.value.eligible).to.equal(1);
  });

  it('[4.2] is refused as a whole to whoever is suspended in the credential themselves', () => {
    const test = openTestBank();
    const request = requestFor(test, 'transaction-auth-unlock', 'stopped1');
    const answer = putOperation(test.bank, test.session('stopped3'), newUuid(), request);
    expect(!answer.ok && answer.problem).to.deep.equal({
      code: 'credential-suspended',
      credential: transactions,
      unlockedBy: 'master-or-admin',
    });
  });
});
