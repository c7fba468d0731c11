import { expect } from '@open-wc/testing';
import type { CredentialKind, Role } from '../../../src/contract/index.js';
import { listUsers } from '../../../src/mocks/bank/listing.js';
import { putOperation } from '../../../src/mocks/bank/operations.js';
import { credentialState, tokenIdOf } from '../../../src/mocks/bank/records.js';
import { defaultProfile, deriveProfile, type BankProfile } from '../../../src/profile/bank-profile.js';
import { banks } from '../../../src/profile/banks/index.js';
import {
  newUuid,
  openTestBank,
  requestFor,
  submit,
  valueOf,
  withPassword,
  type TestBank,
  type TestPerson,
} from '../../support/test-bank.js';

/*
 * Who may do what to whom (4.1, 4.2, 4.11, TXU-2, TXR-2, TXI-1), written down once more as a person from the bank
 * would say it, and compared with the bank in every situation that can be made of roles, states and policies.
 */

const transactions = 'transaction-authentication';
const oneTime = 'one-time-password';

const kinds = {
  'transaction-auth-unlock': transactions,
  'transaction-auth-token-revoke': transactions,
  'transaction-auth-token-reset': transactions,
  'otp-unlock': oneTime,
  'otp-token-revoke': oneTime,
} as const;
type Kind = keyof typeof kinds;

/** Policies that none of the banks has, so that each value of each policy is met. */
const others: readonly BankProfile[] = [
  deriveProfile(defaultProfile, { id: 'admin-over-master', name: {}, adminMayChangeMaster: true }),
  deriveProfile(defaultProfile, { id: 'only-own-token', name: {}, revokeOthersToken: false }),
  deriveProfile(defaultProfile, {
    id: 'everybody-does-everything',
    name: {},
    rights: Object.fromEntries(Object.keys(kinds).map((kind) => [kind, ['master', 'admin', 'general']])),
    resettable: 'any',
    unlocking: {
      by: {
        master: ['master', 'admin', 'general'],
        admin: ['master', 'admin', 'general'],
        general: ['master', 'admin', 'general'],
      },
      notBySharedToken: [],
    },
  }),
  deriveProfile(defaultProfile, {
    id: 'number-beside-password',
    name: {},
    demands: Object.fromEntries(
      Object.keys(kinds).map((kind) => [kind, [['confirmation-password', 'one-time-password']]]),
    ),
  }),
];

/** A person in the words of the rules. */
interface Someone {
  readonly role: Role;
  readonly token: 'used' | 'unused' | 'none';
  readonly suspended: boolean;
  readonly passwordSuspended: boolean;
}

interface Situation {
  readonly actor: Someone;
  readonly target: Someone;
  readonly relation: 'oneself' | 'somebody else' | 'somebody with the same token';
  readonly bystander: 'nobody' | 'an admin' | 'an admin whose password is suspended';
}

const tokensAndStates: readonly Pick<Someone, 'token' | 'suspended'>[] = [
  { token: 'used', suspended: false },
  { token: 'used', suspended: true },
  { token: 'unused', suspended: false },
  { token: 'unused', suspended: true },
  { token: 'none', suspended: false },
];

for (const profile of [...banks, ...others]) {
  describe(`the rules of ${profile.id}`, () => {
    for (const kind of Object.keys(kinds) as Kind[]) {
      for (const actorRole of profile.roles) {
        for (const targetRole of profile.roles) {
          it(`[4.1] [4.2] [4.11] ${kind}: ${actorRole} over ${targetRole}, in every state`, () => {
            const seen = new Set<string>();
            for (const situation of situationsOf(profile, actorRole, targetRole)) {
              const { row, told } = whatBankSays(profile, kind, situation);
              const said = JSON.stringify(situation);
              expect(row, `the row, ${said}`).to.equal(whatRowSays(profile, kind, situation));
              expect(told, said).to.equal(whatRulesSay(profile, kind, situation));
              seen.add(told);
            }
            expect(seen.size, 'more than one answer is met, unless there is no right at all').to.be.greaterThan(
              hasRight(profile, kind, actorRole) ? 1 : 0,
            );
          });
        }
      }
    }
  });
}

/** What comes of it. `done` – it is stored and, where the password is all that is asked for, done. */
function whatRulesSay(profile: BankProfile, kind: Kind, situation: Situation): string {
  const { actor } = situation;
  // 4.1: who has no right has it to nobody.
  if (!hasRight(profile, kind, actor.role)) return 'right-missing';
  // 4.2, 4.4: whoever is suspended in what is asked for, or in what they want to unlock, is told so.
  if (isStopped(profile, kind, actor)) return 'credential-suspended';
  return whyNot(profile, kind, situation) ?? 'done';
}

/** What the row says: nobody else's is shown to who has no right (4.1), and no one's who needs no unlocking (TXU-1). */
function whatRowSays(profile: BankProfile, kind: Kind, situation: Situation): string {
  const isShown = situation.relation === 'oneself' || hasRight(profile, kind, situation.actor.role);
  const isMeant = !kind.endsWith('unlock') || situation.target.suspended;
  return isShown && isMeant ? (whyNot(profile, kind, situation) ?? 'selectable') : 'not listed';
}

/** The rules about two people. */
function whyNot(profile: BankProfile, kind: Kind, situation: Situation): string | undefined {
  const { actor, target, relation } = situation;
  if (kind.endsWith('unlock')) {
    if (!target.suspended) return 'not-suspended';
    if (unlocks(profile, kind, actor, target, relation)) return undefined;
    if (!somebodyUnlocks(profile, kind, situation)) return 'only-bank-unlocks';
    if (relation === 'oneself') return 'own-account';
    const { by, notBySharedToken } = profile.unlocking;
    if (!by[target.role].includes(actor.role)) return target.role === 'master' ? 'role-too-high' : 'right-missing';
    const sharesToken = relation === 'somebody with the same token' && notBySharedToken.includes(kinds[kind]);
    return sharesToken ? 'shares-token' : whyUnable(profile, kind, actor);
  }
  if (target.token === 'none') return 'token-missing';
  if (kind === 'transaction-auth-token-reset' && target.token === 'used' && profile.resettable === 'never-used') {
    return 'token-used';
  }
  const isOther = relation !== 'oneself';
  if (kind === 'transaction-auth-token-revoke' && isOther && !profile.revokeOthersToken) return 'right-missing';
  if (target.role === 'master' && actor.role !== 'master' && !profile.adminMayChangeMaster) return 'role-too-high';
  return whyUnable(profile, kind, actor);
}

/** Why somebody can do it to nobody, as each row says it. */
function whyUnable(profile: BankProfile, kind: Kind, actor: Someone): string | undefined {
  if (!hasRight(profile, kind, actor.role)) return 'right-missing';
  if (isStopped(profile, kind, actor)) return 'suspended';
  return lacksToken(profile, kind, actor) ? 'token-missing' : undefined;
}

function hasRight(profile: BankProfile, kind: Kind, role: Role): boolean {
  return (profile.rights[kind] ?? ['master', 'admin']).includes(role);
}

/** 4.2: by role, never oneself, and by policy never with the token that both share. */
function unlocks(
  profile: BankProfile,
  kind: Kind,
  actor: Someone,
  target: Someone,
  relation: Situation['relation'],
): boolean {
  const { by, notBySharedToken } = profile.unlocking;
  return (
    relation !== 'oneself' &&
    by[target.role].includes(actor.role) &&
    !(relation === 'somebody with the same token' && notBySharedToken.includes(kinds[kind])) &&
    whyUnable(profile, kind, actor) === undefined
  );
}

function somebodyUnlocks(profile: BankProfile, kind: Kind, situation: Situation): boolean {
  const { actor, target, relation, bystander } = situation;
  const admin = { role: 'admin', token: 'used', suspended: false, passwordSuspended: false } as const;
  return (
    unlocks(profile, kind, actor, target, relation) ||
    (bystander === 'an admin' && unlocks(profile, kind, admin, target, 'somebody else'))
  );
}

function isStopped(profile: BankProfile, kind: Kind, actor: Someone): boolean {
  return (
    (actor.passwordSuspended && asked(profile, kind).has('confirmation-password')) ||
    (actor.suspended && (kind.endsWith('unlock') || asked(profile, kind).has(kinds[kind])))
  );
}

/** TXR-2: who has nothing to sign with signs nothing. */
function lacksToken(profile: BankProfile, kind: Kind, actor: Someone): boolean {
  return actor.token === 'none' && asked(profile, kind).has(kinds[kind]);
}

function asked(profile: BankProfile, kind: Kind): ReadonlySet<CredentialKind> {
  const demands = (profile.demands[kind] ?? [['confirmation-password']]).flat();
  return new Set(
    demands.map((demand) =>
      demand === 'transaction-code' ? transactions : demand === 'one-time-password' ? oneTime : 'confirmation-password',
    ),
  );
}

function* situationsOf(profile: BankProfile, actorRole: Role, targetRole: Role): Generator<Situation> {
  const bystanders = profile.roles.includes('admin')
    ? (['nobody', 'an admin', 'an admin whose password is suspended'] as const)
    : (['nobody'] as const);
  for (const bystander of bystanders) {
    for (const passwordSuspended of [false, true]) {
      for (const state of tokensAndStates) {
        const target: Someone = { role: targetRole, ...state, passwordSuspended: false };
        if (actorRole === targetRole) {
          const self = { ...target, passwordSuspended };
          yield { actor: self, target: self, relation: 'oneself', bystander };
        }
        for (const own of tokensAndStates) {
          const actor: Someone = { role: actorRole, ...own, passwordSuspended };
          yield { actor, target, relation: 'somebody else', bystander };
          if (own.token === state.token && own.token !== 'none') {
            yield { actor, target, relation: 'somebody with the same token', bystander };
          }
        }
      }
    }
  }
}

function whatBankSays(profile: BankProfile, kind: Kind, situation: Situation): { row: string; told: string } {
  const test = openTestBank({ profile, people: peopleOf(kind, situation) });
  const { actor, target, relation } = situation;
  if (actor.token === 'unused') makeUnused(test, kind, 'actor');
  if (target.token === 'unused' && relation === 'somebody else') makeUnused(test, kind, 'target');
  const session = test.session('actor');
  const targetId = relation === 'oneself' ? 'actor' : 'target';

  const { items } = valueOf(listUsers(test.bank, session, { kind }));
  const found = items.find(({ user }) => user.id === targetId);
  const row = found ? (found.eligibility.reason ?? 'selectable') : 'not listed';

  const id = newUuid();
  const stored = putOperation(test.bank, session, id, requestFor(test, kind, targetId));
  if (stored.ok) {
    return { row, told: profile.demands[kind] ? 'done' : doneWithPassword(test, session, id, kind, targetId) };
  }
  const { problem } = stored;
  return { row, told: problem.code === 'targets-refused' ? problem.targets[0]!.reason : problem.code };
}

/** What the password brings about is that the suspension or the token is gone. */
function doneWithPassword(test: TestBank, session: string, id: string, kind: Kind, targetId: string): string {
  const { results } = valueOf(submit(test, session, id, withPassword()));
  const state = credentialState(test.user(targetId), kinds[kind], test.bank.tokens);
  const isSo = kind.endsWith('unlock') ? state !== 'suspended' : state === 'unregistered';
  return isSo ? results![0]!.outcome : `still ${state}`;
}

function makeUnused({ bank, user }: TestBank, kind: Kind, loginId: string): void {
  const token = bank.tokens.get(tokenIdOf(user(loginId), kinds[kind])!)!;
  bank.keepToken({ ...token, used: false });
}

function peopleOf(kind: Kind, { actor, target, relation, bystander }: Situation): TestPerson[] {
  const token = kinds[kind] === transactions ? 'cameraTokenId' : 'oneTimePasswordTokenId';
  const person = (loginId: string, tokenId: string, someone: Someone): TestPerson => ({
    loginId,
    role: someone.role,
    oneTimePasswordTokenId: `OT-${loginId}`,
    suspended: [
      ...(someone.suspended ? [kinds[kind]] : []),
      ...(someone.passwordSuspended ? ['confirmation-password' as const] : []),
    ],
    ...(someone.token === 'none' ? { [token]: undefined } : { [token]: tokenId }),
  });
  const shared = relation === 'somebody with the same token';
  return [
    person('actor', 'T-actor', actor),
    ...(relation === 'oneself' ? [] : [person('target', shared ? 'T-actor' : 'T-target', target)]),
    ...(bystander === 'nobody'
      ? []
      : [
          person('bystander', 'T-bystander', {
            role: 'admin',
            token: 'used',
            suspended: false,
            passwordSuspended: bystander !== 'an admin',
          }),
        ]),
  ];
}
