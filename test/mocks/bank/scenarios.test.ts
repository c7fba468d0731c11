import { expect } from '@open-wc/testing';
import type { OperationKind } from '../../../src/contract/index.js';
import { submitCredentials } from '../../../src/mocks/bank/credentials.js';
import { listUsers } from '../../../src/mocks/bank/listing.js';
import { putOperation } from '../../../src/mocks/bank/operations.js';
import { openScenario, scenarioNames, type ScenarioName } from '../../../src/mocks/bank/scenarios.js';
import { serviceHours } from '../../../src/mocks/bank/service-hours.js';
import { readSession, signIn } from '../../../src/mocks/bank/sessions.js';
import { defaultProfile } from '../../../src/profile/bank-profile.js';
import {
  newUuid,
  problemOf,
  requestFor,
  testStart,
  transactions,
  valueOf,
  withPassword,
} from '../../support/test-bank.js';

const unlock = 'transaction-auth-unlock';
const revoke = 'transaction-auth-token-revoke';

describe('scenarios', () => {
  for (const name of scenarioNames) {
    it(`[ST-1] opens ${name}, with a person who can sign in`, () => {
      const { bank, session } = open(name);
      expect(valueOf(readSession(bank, session)).actor.loginId).to.be.a('string');
    });
  }

  it('[ST-1] opens a fresh bank each time', () => {
    const first = open('ordinary');
    unlockOne(first, 'u05');
    expect(open('ordinary').bank.users.get('u05')?.suspended).to.include(transactions);
  });

  it('[4.4] last-try: one wrong password suspends', () => {
    expect(problemOf(unlockOne(open('last-try'), 'u05', 'wrong'))).to.have.property('code', 'credential-suspended');
  });

  it('[4.4] actor-suspended: the list says so', () => {
    expect(list('actor-suspended', unlock).objection).to.deep.equal({
      code: 'credential-suspended',
      credential: 'confirmation-password',
      unlockedBy: 'master-or-admin',
    });
  });

  it('[4.2] master-suspended-with-admin: the master is in the list and can be chosen', () => {
    expect(rowOf('master-suspended-with-admin', unlock, 'yamada31')).to.deep.equal({ selectable: true });
  });

  it('[4.2] master-suspended-without-admin: only the bank unlocks the master', () => {
    expect(rowOf('master-suspended-without-admin', unlock, 'yamada31')).to.deep.equal({
      selectable: false,
      reason: 'only-bank-unlocks',
    });
  });

  it('[TXR-2] actor-without-token and nobody-has-token: nothing to sign with', () => {
    const objection = { code: 'token-missing', credential: transactions };
    expect(list('actor-without-token', revoke).objection).to.deep.equal(objection);
    expect(list('nobody-has-token', revoke)).to.deep.include({ objection, eligible: 0 });
  });

  it('[TXU-2] actor-shares-token: who shares the token is in the list and cannot be chosen', () => {
    expect(rowOf('actor-shares-token', unlock, 'matsumoto2')).to.deep.equal({
      selectable: false,
      reason: 'shares-token',
    });
  });

  it('[TXR-2] only-own-token: nobody but oneself can be chosen', () => {
    expect(list('only-own-token', revoke).eligible).to.equal(1);
  });

  it('[4.1] signed-in-as-general has no right; signed-in-as-admin has', () => {
    expect(list('signed-in-as-general', unlock).objection).to.deep.equal({ code: 'right-missing' });
    expect(list('signed-in-as-admin', unlock).objection).to.equal(undefined);
  });

  it('[4.7] changed-before-storing: the first try is out of date, the next is not', () => {
    const opened = open('changed-before-storing');
    expect(problemOf(unlockOne(opened, 'u05'))).to.have.property('code', 'version-changed');
    expect(valueOf(unlockOne(opened, 'u05')).state).to.equal('executed');
  });

  it('[4.10] changed-meanwhile: the first target is refused alone', () => {
    const { results } = valueOf(unlockOne(open('changed-meanwhile'), 'u05', undefined, 'u17'));
    expect(results?.map(({ outcome }) => outcome)).to.deep.equal(['refused', 'done']);
  });

  it('[4.8] stopped-halfway: the second target is not attempted', () => {
    const { results } = valueOf(unlockOne(open('stopped-halfway'), 'u05', undefined, 'u17'));
    expect(results?.map(({ outcome }) => outcome)).to.deep.equal(['done', 'not-attempted']);
  });

  it('[4.7] slow-execution: it runs', () => {
    expect(problemOf(unlockOne(open('slow-execution'), 'u05'))).to.deep.equal({ code: 'operation-running' });
  });

  for (const hour of [0, 5, 11, 16, 23]) {
    it(`[4.12] service-closed: at ${hour}:30 the bank opens within the hour`, () => {
      const now = testStart + (hour - 10) * 3_600_000 + 1_800_000;
      const { bank } = openScenario('service-closed', defaultProfile, { ...sources, now: () => now });
      const hours = serviceHours(bank);
      expect(hours.open).to.equal(false);
      expect(Date.parse(hours.opensAt!) - now).to.be.within(1, 3_600_000);
    });
  }

  it('[4.1] has nobody in a role that the bank does not know, in any situation', () => {
    const profile = { ...defaultProfile, roles: ['master', 'general'] as const };
    for (const name of scenarioNames.filter((known) => known !== 'large-company')) {
      const { bank } = openScenario(name, profile, sources);
      const roles = new Set([...bank.users.values()].map(({ role }) => role));
      expect([...roles], name).to.have.members(profile.roles);
    }
  });

  it('[PE-1] large-company: 100,000 people, the same each time', () => {
    const [one, two] = [open('large-company').bank, open('large-company').bank];
    expect(one.users.size).to.equal(100_000);
    expect(one.users.get('u099999')).to.deep.equal(two.users.get('u099999'));
  });

  let ids = 0;
  const sources = {
    now: () => testStart,
    newId: () => String((ids += 1)),
    randomBytes: (length: number) => new Uint8Array(length),
  };

  function open(name: ScenarioName) {
    const { bank, actor } = openScenario(name, defaultProfile, sources);
    return { bank, session: signIn(bank, actor) };
  }

  function list(name: ScenarioName, kind: OperationKind) {
    const { bank, session } = open(name);
    return valueOf(listUsers(bank, session, { kind, pageSize: 100 }));
  }

  function rowOf(name: ScenarioName, kind: OperationKind, loginId: string) {
    return list(name, kind).items.find(({ user }) => user.loginId === loginId)?.eligibility;
  }

  function unlockOne({ bank, session }: ReturnType<typeof open>, target: string, typed?: string, ...more: string[]) {
    const id = newUuid();
    const stored = putOperation(bank, session, id, requestFor({ bank }, unlock, target, ...more));
    return stored.ok ? submitCredentials(bank, session, id, newUuid(), withPassword(typed)) : stored;
  }
});
