import { expect } from '@open-wc/testing';
import type { CredentialKind, OperationRequest, Role } from '../../../src/contract/index.js';
import { putOperation } from '../../../src/mocks/bank/operations.js';
import { listUsers } from '../../../src/mocks/bank/listing.js';
import {
  newUuid,
  openTestBank,
  problemOf,
  submit,
  valueOf,
  withPassword,
  type TestBank,
  type TestPerson,
} from '../../support/test-bank.js';

const kind = 'user-suspension';
const all = ['login-password', 'confirmation-password', 'one-time-password', 'transaction-authentication'] as const;
const scopes = ['service', ...all] as const;
type Scope = (typeof scopes)[number];
type Wanted = 'suspended' | 'available';

describe('suspending and resuming', () => {
  const roles: readonly Role[] = ['master', 'admin', 'general'];
  for (const actorRole of roles) {
    for (const targetRole of roles) {
      for (const isSelf of actorRole === targetRole ? [false, true] : [false]) {
        for (const adminMayChangeMaster of [false, true]) {
          it(`[SU-1] [4.11] ${actorRole} over ${isSelf ? 'themselves' : targetRole}${adminMayChangeMaster ? ' where an admin may change the master' : ''}, every scope and state`, () => {
            for (const scope of scopes) {
              for (const wanted of ['suspended', 'available'] as const) {
                for (const suspended of [[], [all[0]], [all[2]], [all[3]], [...all]] as CredentialKind[][]) {
                  for (const hasTokens of [true, false]) {
                    const expected = whatRulesSay(
                      { actorRole, targetRole, isSelf, adminMayChangeMaster },
                      scope,
                      wanted,
                      suspended,
                      hasTokens,
                    );
                    const test = openTestBank({
                      people: people({ actorRole, targetRole, isSelf, suspended, hasTokens }),
                      profile: { adminMayChangeMaster },
                    });
                    const situation = JSON.stringify({ scope, wanted, suspended, hasTokens });
                    expect(outcomeOf(test, isSelf ? 'actor' : 'target', { scope, wanted }), situation).to.equal(
                      expected,
                    );
                  }
                }
              }
            }
          });
        }
      }
    }
  }

  it('[SU-1] the whole service is every registered credential, told one by one with what follows', () => {
    const test = openTestBank();
    const { results } = change(test, 'admin', ['general', { scope: 'service', wanted: 'suspended' }]);
    const person = { id: 'general', loginId: 'general', name: 'general', role: 'general' };
    expect(results).to.deep.equal(
      // Nobody of the usual people has a token for one-time passwords.
      ['login-password', 'confirmation-password', 'transaction-authentication'].map((credential) => ({
        person,
        outcome: 'done',
        credential,
        followUp: 'cannot-use',
      })),
    );
    expect(test.user('general')).to.deep.include({
      suspended: ['login-password', 'confirmation-password', 'transaction-authentication'],
      version: 2,
    });
  });

  it('[SU-1] several at once, of several people, each with what was wanted of them', () => {
    const test = openTestBank();
    const { results } = change(
      test,
      'admin',
      ['general', { scope: 'login-password', wanted: 'suspended' }],
      [
        'stopped1',
        {
          each: [
            { scope: 'confirmation-password', wanted: 'suspended' },
            { scope: 'transaction-authentication', wanted: 'available' },
          ],
        },
      ],
    );
    expect(results!.map(({ person, credential, followUp }) => [person.id, credential, followUp])).to.deep.equal([
      ['general', 'login-password', 'cannot-use'],
      ['stopped1', 'confirmation-password', 'cannot-use'],
      ['stopped1', 'transaction-authentication', 'can-use-again'],
    ]);
    expect(test.user('stopped1').suspended).to.deep.equal(['confirmation-password']);
  });

  it('[SU-1] resuming forgets the wrong tries of the credential, and of no other', () => {
    const failedTries = { 'login-password': 5, 'confirmation-password': 2 };
    const people: TestPerson[] = [
      { loginId: 'admin', role: 'admin' },
      { loginId: 'target', role: 'general', suspended: ['login-password'], failedTries },
    ];
    const test = openTestBank({ people });
    change(test, 'admin', ['target', { scope: 'service', wanted: 'available' }]);
    expect(test.user('target')).to.deep.include({ suspended: [], failedTries: { 'confirmation-password': 2 } });
  });

  const sharing: TestPerson[] = [
    { loginId: 'admin', role: 'admin' },
    { loginId: 'target', role: 'general', cameraTokenId: 'CT-admin', suspended: ['transaction-authentication'] },
  ];
  it('[4.2] is no way round the rules of unlocking: not for whom one shares a token with', () => {
    const test = openTestBank({ people: sharing });
    for (const scope of ['service', 'transaction-authentication'] as const) {
      expect(outcomeOf(test, 'target', { scope, wanted: 'available' }, 'admin')).to.equal('shares-token');
    }
  });

  it('[4.2] is no way round the rules of unlocking: not by somebody who is suspended in the same credential', () => {
    const test = openTestBank();
    const want = { scope: 'transaction-authentication', wanted: 'available' } as const;
    expect(outcomeOf(test, 'stopped1', want, 'stopped3')).to.equal('suspended');
    expect(outcomeOf(test, 'general', { ...want, wanted: 'suspended' }, 'stopped3')).to.equal('done');
  });

  it('[4.10] is checked once more when it is executed', () => {
    const test = openTestBank({
      incidents: {
        beforeExecution: (bank) =>
          bank.changeUser({ ...bank.users.get('admin')!, suspended: ['transaction-authentication'] }),
      },
    });
    const { results } = change(test, 'admin', ['stopped1', { scope: 'service', wanted: 'available' }]);
    expect(results!.map(({ outcome, reason }) => [outcome, reason])).to.deep.equal([['refused', 'suspended']]);
    expect(test.user('stopped1').suspended).to.deep.equal(['transaction-authentication']);
  });

  const want = { scope: 'service', wanted: 'suspended' };
  const malformed: readonly [string, unknown][] = [
    ['missing', undefined],
    ['empty', {}],
    ['of an unknown scope', { scope: 'everything', wanted: 'suspended' }],
    ['of a scope that every object has', { scope: 'constructor', wanted: 'suspended' }],
    ['of an unknown state', { scope: 'service', wanted: 'stopped' }],
    ['none of several', { each: [] }],
    ['several in no list', { each: want }],
    ['one of several malformed', { each: [want, null] }],
    ['the same scope twice', { each: [want, { ...want, wanted: 'available' }] }],
    ['the whole service and a credential', { each: [want, { scope: 'login-password', wanted: 'available' }] }],
  ];
  for (const [what, input] of malformed) {
    it(`[SU-1] an input that is ${what} is refused with its place, and nothing is stored`, () => {
      const test = openTestBank();
      const request = requestOf(test, ['admin', want], ['general', input]);
      expect(problemOf(putOperation(test.bank, test.session('master'), newUuid(), request))).to.deep.equal({
        code: 'fields-refused',
        errors: [{ pointer: '#/targets/chosen/1/input', code: 'malformed' }],
      });
      expect(test.bank.operations.size).to.equal(0);
    });
  }

  it('[SU-1] "all that match" says nothing of what is wanted of each, and is refused', () => {
    const test = openTestBank();
    const targets = { matching: {}, except: [], countSeen: 5 };
    expect(problemOf(putOperation(test.bank, test.session('master'), newUuid(), { kind, targets }))).to.deep.equal({
      code: 'fields-refused',
      errors: [{ pointer: '#/targets/matching', code: 'input-missing' }],
    });
  });

  it('[SU-1] lists everybody, with the state of each credential; neither oneself nor the master can be chosen', () => {
    const test = openTestBank();
    const page = valueOf(listUsers(test.bank, test.session('admin'), { kind, sort: 'loginId' }));
    expect(page.items.map(({ user, eligibility }) => [user.loginId, eligibility.reason])).to.deep.equal([
      ['admin', 'own-account'],
      ['general', undefined],
      ['master', 'role-too-high'],
      ['stopped1', undefined],
      ['stopped2', undefined],
      ['stopped3', undefined],
    ]);
    expect(page.items[3]!.user.credentials).to.deep.equal({
      'login-password': 'available',
      'confirmation-password': 'available',
      'one-time-password': 'unregistered',
      'transaction-authentication': 'suspended',
    });
  });
});

/** The rule once more: nothing to change, oneself, the master; and nobody but those who have the right (4.1). */
function whatRulesSay(
  who: { actorRole: Role; targetRole: Role; isSelf: boolean; adminMayChangeMaster: boolean },
  scope: Scope,
  wanted: Wanted,
  suspended: readonly CredentialKind[],
  hasTokens: boolean,
): string {
  if (who.actorRole === 'general') return 'right-missing';
  if (who.isSelf && suspended.includes('confirmation-password')) return 'credential-suspended';
  const registered = hasTokens ? all : all.slice(0, 2);
  if (scope !== 'service' && !registered.includes(scope)) return 'token-missing';
  const meant = registered.filter((credential) => scope === 'service' || scope === credential);
  if (meant.every((credential) => suspended.includes(credential) === (wanted === 'suspended'))) return 'already-so';
  if (who.isSelf) return 'own-account';
  if (who.targetRole !== 'master') return 'done';
  if (who.actorRole === 'master' || who.adminMayChangeMaster) {
    // 4.2: what was stopped of a master's is resumed by an admin, not by a second master.
    return wanted === 'available' && who.actorRole === 'master' ? 'role-too-high' : 'done';
  }
  return 'role-too-high';
}

function people(situation: {
  actorRole: Role;
  targetRole: Role;
  isSelf: boolean;
  suspended: readonly CredentialKind[];
  hasTokens: boolean;
}): TestPerson[] {
  const { actorRole, targetRole, isSelf, suspended, hasTokens } = situation;
  const state = (loginId: string): Partial<TestPerson> => ({
    suspended: suspended.filter((credential) => hasTokens || credential.endsWith('password')),
    cameraTokenId: hasTokens ? `CT-${loginId}` : undefined,
    oneTimePasswordTokenId: hasTokens ? `OT-${loginId}` : undefined,
  });
  return [
    { loginId: 'actor', role: actorRole, ...(isSelf && state('actor')) },
    ...(isSelf ? [] : [{ loginId: 'target', role: targetRole, ...state('target') }]),
  ];
}

function requestOf(test: TestBank, ...targets: readonly (readonly [string, unknown])[]): OperationRequest {
  const chosen = targets.map(([id, input]) => ({
    id,
    version: String(test.user(id).version),
    ...(input !== undefined && { input: input as Record<string, unknown> }),
  }));
  return { kind, targets: { chosen } };
}

function outcomeOf(test: TestBank, target: string, want: { scope: Scope; wanted: Wanted }, actor = 'actor'): string {
  const session = test.session(actor);
  const id = newUuid();
  const stored = putOperation(test.bank, session, id, requestOf(test, [target, want]));
  if (!stored.ok) {
    return stored.problem.code === 'targets-refused' ? stored.problem.targets[0]!.reason : stored.problem.code;
  }
  const { results } = valueOf(submit(test, session, id, withPassword()));
  return [...new Set(results!.map(({ outcome }) => outcome))].join();
}

function change(test: TestBank, actor: string, ...targets: readonly (readonly [string, unknown])[]) {
  const session = test.session(actor);
  const id = newUuid();
  valueOf(putOperation(test.bank, session, id, requestOf(test, ...targets)));
  return valueOf(submit(test, session, id, withPassword()));
}
