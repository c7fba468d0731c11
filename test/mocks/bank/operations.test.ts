import { expect } from '@open-wc/testing';
import type { OperationRequest } from '../../../src/contract/index.js';
import { submitCredentials } from '../../../src/mocks/bank/credentials.js';
import { cancelOperation, openOperations, putOperation, readOperation } from '../../../src/mocks/bank/operations.js';
import { renewChallenge } from '../../../src/mocks/bank/challenges.js';
import { endSession, renewSession } from '../../../src/mocks/bank/sessions.js';
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
  type TestPerson,
} from '../../support/test-bank.js';

const unlock = 'transaction-auth-unlock';
const revoke = 'transaction-auth-token-revoke';

describe('storing an operation', () => {
  it('[TXR-3] answers with what the bank stored: its kind, how many and whom, and when', () => {
    const test = openTestBank();
    const { operation, isNew } = valueOf(
      putOperation(test.bank, test.session('admin'), newUuid(), requestFor(test, unlock, 'stopped2', 'stopped1')),
    );
    expect(isNew).to.equal(true);
    expect(operation).to.deep.include({ state: 'open', demandsMet: 0, secondsLeft: 1800 });
    expect(operation.lines).to.deep.equal([
      { key: 'operation', value: unlock },
      { key: 'target-count', value: 2 },
      {
        key: 'targets',
        value: [
          { id: 'stopped2', loginId: 'stopped2', name: 'stopped2', role: 'general' },
          { id: 'stopped1', loginId: 'stopped1', name: 'stopped1', role: 'general' },
        ],
      },
      { key: 'accepted-at', value: '2026-11-24T10:00:00+09:00' },
    ]);
    expect(operation.demands).to.deep.equal([{ kind: 'confirmation-password' }]);
  });

  it('[4.1] is refused to a general user, and so is a kind that the bank does not offer to anybody', () => {
    const test = openTestBank({ profile: { rights: { 'otp-unlock': [] } } });
    const request = requestFor(test, unlock, 'stopped1');
    expect(problemOf(putOperation(test.bank, test.session('general'), newUuid(), request))).to.deep.equal({
      code: 'right-missing',
    });
    const notOffered = requestFor(test, 'otp-unlock', 'stopped1');
    expect(problemOf(putOperation(test.bank, test.session('master'), newUuid(), notOffered))).to.deep.equal({
      code: 'right-missing',
    });
  });

  it('[4.1] is refused to an admin where the profile gives the right to the master only', () => {
    const test = openTestBank({ profile: { rights: { [unlock]: ['master'] } } });
    const request = requestFor(test, unlock, 'stopped1');
    expect(problemOf(putOperation(test.bank, test.session('admin'), newUuid(), request))).to.deep.equal({
      code: 'right-missing',
    });
    expect(putOperation(test.bank, test.session('master'), newUuid(), request).ok).to.equal(true);
  });

  const chosen = (...ids: [id: string, version: string][]): OperationRequest => ({
    kind: unlock,
    targets: { chosen: ids.map(([id, version]) => ({ id, version })) },
  });
  const refused: [string, OperationRequest, object][] = [
    [
      'nobody is named',
      { kind: unlock },
      { code: 'fields-refused', errors: [{ pointer: '#/targets', code: 'missing' }] },
    ],
    [
      'somebody is named twice',
      chosen(['stopped1', '1'], ['stopped1', '1']),
      { code: 'fields-refused', errors: [{ pointer: '#/targets/chosen', code: 'repeated' }] },
    ],
    [
      'somebody is unknown or not eligible, each with the reason',
      chosen(['stopped1', '1'], ['nobody', '1'], ['general', '1'], ['__proto__', '1']),
      {
        code: 'targets-refused',
        targets: [
          { id: 'nobody', reason: 'user-unknown' },
          { id: 'general', reason: 'not-suspended' },
          { id: '__proto__', reason: 'user-unknown' },
        ],
      },
    ],
  ];
  for (const [what, request, problem] of refused) {
    it(`[4.8] stores nothing when ${what}`, () => {
      const test = openTestBank();
      const id = newUuid();
      const session = test.session('admin');
      expect(problemOf(putOperation(test.bank, session, id, request))).to.deep.equal(problem);
      expect(problemOf(readOperation(test.bank, session, id))).to.deep.equal({ code: 'operation-unknown' });
    });
  }

  it('[4.7] tells both versions when somebody changed since they were read', () => {
    const test = openTestBank();
    const request = requestFor(test, unlock, 'stopped1', 'stopped2');
    test.bank.changeUser({ ...test.user('stopped2'), name: 'renamed' });
    const problem = problemOf(putOperation(test.bank, test.session('admin'), newUuid(), request));
    if (problem?.code !== 'version-changed') throw new Error(`unexpected ${problem?.code}`);
    expect(
      problem.targets.map(({ id, reason, current }) => [id, reason, current?.version, current?.name]),
    ).to.deep.equal([['stopped2', 'version-changed', '2', 'renamed']]);
  });

  for (const most of [1, 2, 3]) {
    it(`[4.8] takes two targets where ${most} are the most: ${most >= 2 ? 'yes' : 'no'}`, () => {
      const test = openTestBank({ profile: { mostTargets: most } });
      const request = requestFor(test, unlock, 'stopped1', 'stopped2');
      const answer = putOperation(test.bank, test.session('admin'), newUuid(), request);
      expect(problemOf(answer)).to.deep.equal(most >= 2 ? undefined : { code: 'targets-too-many', most });
    });
  }
});

describe('all that match', () => {
  const rule = (countSeen: number, changes: object = {}): OperationRequest => ({
    kind: unlock,
    targets: { matching: {}, except: [], countSeen, ...changes },
  });

  it('[4.10] are frozen when the operation is stored: who comes later is not in it', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const id = newUuid();
    const { operation } = valueOf(putOperation(test.bank, session, id, rule(3)));
    expect(operation.lines[1]).to.deep.equal({ key: 'target-count', value: 3 });
    test.bank.changeUser({ ...test.user('general'), suspended: [transactions] });
    const executed = valueOf(submit(test, session, id, withPassword()));
    expect(executed.results?.map(({ person }) => person.id)).to.deep.equal(['stopped1', 'stopped2', 'stopped3']);
    expect(test.user('general').suspended).to.deep.equal([transactions]);
  });

  it('[4.10] leave out who is excepted, who does not match, and who is not eligible', () => {
    const people: TestPerson[] = [
      { loginId: 'admin', role: 'admin' },
      { loginId: 'sharing', role: 'general', suspended: [transactions], cameraTokenId: 'CT-admin' },
      { loginId: 'one', role: 'general', suspended: [transactions], kana: 'ヤマダ' },
      { loginId: 'two', role: 'general', suspended: [transactions], kana: 'ヤマモト' },
      { loginId: 'three', role: 'admin', suspended: [transactions], kana: 'ヤマウチ' },
    ];
    const test = openTestBank({ people });
    const request = rule(2, { matching: { query: 'ﾔﾏ', role: 'general' }, except: ['two', 'nobody'] });
    const { operation } = valueOf(putOperation(test.bank, test.session('admin'), newUuid(), request));
    expect(operation.lines.find(({ key }) => key === 'targets')?.value).to.deep.equal([
      { id: 'one', loginId: 'one', name: 'one', role: 'general' },
    ]);
  });

  for (const countSeen of [2, 4]) {
    it(`[4.7] store nothing when ${countSeen} were seen and there are 3`, () => {
      const test = openTestBank();
      const answer = putOperation(test.bank, test.session('admin'), newUuid(), rule(countSeen));
      expect(problemOf(answer)).to.deep.equal({ code: 'count-changed', countNow: 3 });
    });
  }

  it('[4.8] store nothing when everybody is excepted', () => {
    const test = openTestBank();
    const request = rule(3, { except: ['stopped1', 'stopped2', 'stopped3'] });
    expect(problemOf(putOperation(test.bank, test.session('admin'), newUuid(), request))).to.deep.equal({
      code: 'fields-refused',
      errors: [{ pointer: '#/targets/except', code: 'nobody-left' }],
    });
  });

  it('[4.8] are no more than the profile allows', () => {
    const test = openTestBank({ profile: { mostTargets: 2 } });
    expect(problemOf(putOperation(test.bank, test.session('admin'), newUuid(), rule(3)))).to.deep.equal({
      code: 'targets-too-many',
      most: 2,
    });
  });
});

describe('sent twice', () => {
  it('[4.7] a request to store is one operation, answered as it is now, whatever has changed meanwhile', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const id = newUuid();
    const request = requestFor(test, unlock, 'stopped1');
    putOperation(test.bank, session, id, request);
    const executed = valueOf(submit(test, session, id, withPassword()));
    expect(valueOf(putOperation(test.bank, session, id, request))).to.deep.equal({ operation: executed, isNew: false });
    expect(test.bank.operations.size).to.equal(1);
  });

  it('[4.7] an id with another body is refused, and so is somebody else’s id with the same body', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const id = store(test, session, unlock, 'stopped1');
    const other = requestFor(test, unlock, 'stopped2');
    expect(problemOf(putOperation(test.bank, session, id, other))).to.deep.equal({ code: 'key-reused' });
    const same = requestFor(test, unlock, 'stopped1');
    expect(problemOf(putOperation(test.bank, test.session('master'), id, same))).to.deep.equal({ code: 'key-reused' });
  });

  it('[4.7] a wrong password counts one try and gets the same answer twice', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const id = store(test, session, unlock, 'stopped1');
    const key = newUuid();
    const answers = [1, 2].map(() => submitCredentials(test.bank, session, id, key, withPassword('wrong')));
    expect(answers.map(problemOf)).to.deep.equal([
      { code: 'credentials-wrong', attemptsLeft: 4 },
      { code: 'credentials-wrong', attemptsLeft: 4 },
    ]);
    expect(test.user('admin').failedTries).to.deep.equal({ 'confirmation-password': 1 });
  });

  it('[4.7] a code executes once, and both callers get the same result', async () => {
    const test = openTestBank();
    const { session, id, right } = await signing(test, test.session('admin'), 'general');
    const key = newUuid();
    const answers = [1, 2].map(() => valueOf(submitCredentials(test.bank, session, id, key, right)));
    expect(answers[0]).to.deep.include({ state: 'executed' });
    expect(answers[1]).to.deep.equal(answers[0]);
    expect(test.user('general').version).to.equal(2);
    expect(test.bank.history.filter(({ event }) => event === 'executed')).to.have.length(1);
  });

  it('[4.7] a key with another body or another operation is refused before anything is looked at', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const [one, two] = [store(test, session, unlock, 'stopped1'), store(test, session, unlock, 'stopped2')];
    const key = newUuid();
    submitCredentials(test.bank, session, one, key, withPassword('wrong'));
    for (const id of [one, two]) {
      const answer = submitCredentials(test.bank, session, id, key, withPassword());
      expect(problemOf(answer)).to.deep.equal({ code: 'key-reused' });
    }
    expect(test.user('admin').failedTries).to.deep.equal({ 'confirmation-password': 1 });
  });

  it('[4.7] a key is one person’s own', () => {
    const test = openTestBank();
    const [admin, master] = [test.session('admin'), test.session('master')];
    const key = newUuid();
    submitCredentials(test.bank, admin, store(test, admin, unlock, 'stopped1'), key, withPassword('wrong'));
    const other = submitCredentials(test.bank, master, store(test, master, unlock, 'stopped2'), key, withPassword());
    expect(other.ok).to.equal(true);
  });

  it('[4.7] says that it runs while it is being executed, and then both callers get the result', () => {
    const test = openTestBank({ incidents: { executionMs: 5000 } });
    const session = test.session('admin');
    const id = store(test, session, unlock, 'stopped1');
    const request = requestFor(test, unlock, 'stopped1');
    const key = newUuid();
    const running = { code: 'operation-running' };
    expect(problemOf(submitCredentials(test.bank, session, id, key, withPassword()))).to.deep.equal(running);

    test.clock.ms += 4999;
    expect(problemOf(submitCredentials(test.bank, session, id, key, withPassword()))).to.deep.equal(running);
    expect(problemOf(submit(test, session, id, withPassword()))).to.deep.equal(running);
    expect(problemOf(putOperation(test.bank, session, id, request))).to.deep.equal(running);
    expect(problemOf(readOperation(test.bank, session, id))).to.deep.equal(running);
    expect(problemOf(cancelOperation(test.bank, session, id))).to.deep.equal(running);
    expect(valueOf(openOperations(test.bank, session)).items).to.deep.equal([]);
    expect(test.user('stopped1').suspended).to.deep.equal([transactions]);

    test.clock.ms += 1;
    const answer = valueOf(submitCredentials(test.bank, session, id, key, withPassword()));
    expect(answer.state).to.equal('executed');
    expect(valueOf(readOperation(test.bank, session, id))).to.deep.equal(answer);
  });
});

describe('the order of steps', () => {
  it('[4.9] takes no code before the password, and nothing but the set that is waiting', async () => {
    const test = openTestBank();
    const session = test.session('admin');
    const { right } = await signing(test, session, 'general');
    const id = store(test, session, revoke, 'general');
    const passwordOnly = withPassword();
    const codeOnly = { ...right, credentials: right.credentials.slice(1) };
    const outOfOrder = { code: 'demand-out-of-order' };
    for (const early of [right, codeOnly])
      expect(problemOf(submit(test, session, id, early))).to.deep.equal(outOfOrder);

    submit(test, session, id, passwordOnly);
    const guesses = { ...right, credentials: [...right.credentials, { kind: 'transaction-code', value: '1' }] };
    const twoCodes = { ...right, credentials: [right.credentials[1]!, right.credentials[1]!] };
    const weaker = { credentials: [...passwordOnly.credentials, { kind: 'one-time-password', value: '123456' }] };
    for (const other of [passwordOnly, codeOnly, guesses, twoCodes, weaker]) {
      expect(problemOf(submit(test, session, id, other))).to.deep.equal(outOfOrder);
    }
    expect(test.user('admin').failedTries).to.deep.equal({});
    expect(test.user('general').cameraTokenId).to.equal('CT-general');
  });

  it('[4.9] draws no challenge before one is demanded, nor for an operation that demands none', () => {
    const test = openTestBank();
    const session = test.session('admin');
    for (const kind of [unlock, revoke] as const) {
      const id = store(test, session, kind, 'stopped1');
      expect(valueOf(readOperation(test.bank, session, id)).challenge).to.equal(undefined);
      expect(problemOf(renewChallenge(test.bank, session, id))).to.deep.equal({ code: 'demand-out-of-order' });
    }
  });

  it('[4.9][PF-2] asks for what the profile has: the code with the password, at once', () => {
    const test = openTestBank({ profile: { demands: { [unlock]: [['confirmation-password', 'transaction-code']] } } });
    const session = test.session('admin');
    const { operation } = valueOf(putOperation(test.bank, session, newUuid(), requestFor(test, unlock, 'stopped1')));
    expect(operation.demands).to.deep.equal([
      { kind: 'confirmation-password' },
      { kind: 'transaction-code', digits: 8 },
    ]);
    expect(operation.challenge?.lines).to.deep.equal([
      { key: 'operation', value: unlock },
      { key: 'target-count', value: 1 },
    ]);
  });

  it('[4.9][4.5] asks for one set after the other in the profile’s order, and the first set’s challenge goes with it', async () => {
    const demands = { [unlock]: [['transaction-code'], ['confirmation-password']] } as const;
    const test = openTestBank({ profile: { demands } });
    const session = test.session('admin');
    const id = newUuid();
    const { operation } = valueOf(putOperation(test.bank, session, id, requestFor(test, unlock, 'stopped1')));
    const { challengeId, credentials } = await withCode(operation, 'CT-admin');
    const met = valueOf(submit(test, session, id, { challengeId, credentials: credentials.slice(1) }));
    expect(met).to.deep.include({ state: 'open', demands: [{ kind: 'confirmation-password' }] });
    expect(met.challenge).to.equal(undefined);
    expect(valueOf(submit(test, session, id, withPassword())).state).to.equal('executed');
  });

  it('[4.9] counts the sets that were met', async () => {
    const test = openTestBank();
    const { operation, session, id, right } = await signing(test, test.session('admin'), 'general');
    expect(operation).to.deep.include({ state: 'open', demandsMet: 1 });
    expect(valueOf(submit(test, session, id, right))).to.deep.include({ demandsMet: 2, demands: [] });
  });
});

describe('an operation', () => {
  for (const [seconds, alive] of [
    [1799, true],
    [1800, false],
  ] as const) {
    it(`[4.10] is ${alive ? 'alive' : 'dead'} ${seconds} seconds after it was stored`, () => {
      const test = openTestBank();
      const session = test.session('admin');
      const id = store(test, session, unlock, 'stopped1');
      test.clock.ms += seconds * 1000;
      expect(valueOf(readOperation(test.bank, session, id))).to.deep.include(
        alive ? { state: 'open', secondsLeft: 1 } : { state: 'expired', secondsLeft: 0 },
      );
      const problem = alive ? undefined : { code: 'operation-final', state: 'expired' };
      expect(problemOf(submit(test, session, id, withPassword()))).to.deep.equal(problem);
    });
  }

  it('[4.10] that was cancelled does nothing any more, and [FA-3] says so', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const id = store(test, session, revoke, 'general');
    expect(valueOf(cancelOperation(test.bank, session, id)).state).to.equal('cancelled');
    expect(valueOf(cancelOperation(test.bank, session, id)).state).to.equal('cancelled');
    const final = { code: 'operation-final', state: 'cancelled' };
    expect(problemOf(submit(test, session, id, withPassword()))).to.deep.equal(final);
    expect(problemOf(renewChallenge(test.bank, session, id))).to.deep.equal(final);
  });

  it('[FA-3] that was executed is not cancelled any more, and keeps its result and receipt', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const id = store(test, session, unlock, 'stopped1');
    const executed = valueOf(submit(test, session, id, withPassword()));
    expect(executed.receipt).to.match(/^20261124-\d{6}$/);
    expect(executed.executedAt).to.equal('2026-11-24T10:00:00+09:00');
    test.clock.ms += 24 * 60 * 60 * 1000;
    expect(valueOf(cancelOperation(test.bank, session, id))).to.deep.equal(executed);
  });

  it('[V22] is unknown to anybody else, and to another session of the same person', () => {
    const test = openTestBank();
    const id = store(test, test.session('admin'), unlock, 'stopped1');
    for (const session of [test.session('master'), test.session('admin')]) {
      const rules = [
        readOperation(test.bank, session, id),
        cancelOperation(test.bank, session, id),
        renewChallenge(test.bank, session, id),
        submit(test, session, id, withPassword()),
      ];
      for (const answer of rules) expect(problemOf(answer)).to.deep.equal({ code: 'operation-unknown' });
      expect(valueOf(openOperations(test.bank, session)).items).to.deep.equal([]);
    }
  });

  it('[IN-3] waits while its session is over and goes on when the same person renews it', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const id = store(test, session, unlock, 'stopped1');
    endSession(test.bank, session);
    const expired = { code: 'session-expired' };
    expect(problemOf(readOperation(test.bank, session, id))).to.deep.equal(expired);
    expect(problemOf(submit(test, session, id, withPassword()))).to.deep.equal(expired);
    expect(problemOf(openOperations(test.bank, session))).to.deep.equal(expired);
    expect(problemOf(putOperation(test.bank, session, id, requestFor(test, unlock, 'stopped1')))).to.deep.equal(
      expired,
    );
    renewSession(test.bank, session);
    expect(valueOf(submit(test, session, id, withPassword())).state).to.equal('executed');
  });

  it('[FA-3] that is open can be asked for, newest first and by kind', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const ids = [unlock, revoke, unlock].map((kind) => store(test, session, kind as typeof unlock, 'stopped1'));
    expect(valueOf(openOperations(test.bank, session)).items.map(({ id }) => id)).to.deep.equal(ids.toReversed());
    const revocations = valueOf(openOperations(test.bank, session, revoke)).items;
    expect(revocations.map(({ id }) => id)).to.deep.equal([ids[1]]);
  });
});
