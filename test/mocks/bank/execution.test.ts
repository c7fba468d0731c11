import { expect } from '@open-wc/testing';
import type { Incidents } from '../../../src/mocks/bank/bank.js';
import { readOperation } from '../../../src/mocks/bank/operations.js';
import {
  openTestBank,
  problemOf,
  signing,
  store,
  submit,
  transactions,
  valueOf,
  withPassword,
  type TestBank,
} from '../../support/test-bank.js';

const unlock = 'transaction-auth-unlock';

describe('executing', () => {
  const meanwhile: [string, (test: TestBank) => void, string][] = [
    ['was changed', ({ bank, user }) => bank.changeUser({ ...user('stopped1'), name: 'renamed' }), 'version-changed'],
    [
      'was unlocked by somebody else',
      ({ bank, user }) => bank.changeUser({ ...user('stopped1'), suspended: [] }),
      'version-changed',
    ],
    [
      'got the actor’s token, which changed the actor and not them,',
      ({ bank, user }) => bank.changeUser({ ...user('admin'), cameraTokenId: 'CT-stopped1' }),
      'shares-token',
    ],
  ];
  for (const [what, change, reason] of meanwhile) {
    it(`[4.10] refuses alone a target that ${what} meanwhile`, () => {
      const test = openTestBank();
      const session = test.session('admin');
      const id = store(test, session, unlock, 'stopped1', 'stopped2');
      change(test);
      const executed = valueOf(submit(test, session, id, withPassword()));
      expect(executed.state).to.equal('executed');
      expect(executed.results?.map(({ person, outcome, reason: why }) => [person.id, outcome, why])).to.deep.equal([
        ['stopped1', 'refused', reason],
        ['stopped2', 'done', undefined],
      ]);
      expect(test.user('stopped2').suspended).to.deep.equal([]);
    });
  }

  const lost: [string, Partial<ReturnType<TestBank['user']>>, string][] = [
    ['the right', { role: 'general' }, 'right-missing'],
    ['the token', { cameraTokenId: undefined }, 'token-missing'],
  ];
  for (const [what, changes, code] of lost) {
    it(`[4.10] refuses the whole operation of somebody who lost ${what} meanwhile, and counts no try`, async () => {
      const test = openTestBank();
      const { session, id, right } = await signing(test, test.session('admin'), 'general');
      test.bank.changeUser({ ...test.user('admin'), ...changes });
      const refused = valueOf(submit(test, session, id, right));
      expect(refused.state).to.equal('refused');
      expect(refused.refusal?.code).to.equal(code);
      expect(test.user('admin').failedTries).to.deep.equal({});
      expect(test.user('general').cameraTokenId).to.equal('CT-general');
    });
  }

  it('[4.10] checks again when it takes its time: who is suspended before it is done does nothing', () => {
    const test = openTestBank({ incidents: { executionMs: 1000 } });
    const session = test.session('admin');
    const id = store(test, session, unlock, 'stopped1');
    expect(problemOf(submit(test, session, id, withPassword()))).to.deep.equal({ code: 'operation-running' });
    test.bank.changeUser({ ...test.user('admin'), suspended: [transactions] });
    test.clock.ms += 1000;
    expect(valueOf(readOperation(test.bank, session, id))).to.deep.include({
      state: 'refused',
      refusal: { code: 'credential-suspended', credential: transactions },
    });
    expect(test.user('stopped1').suspended).to.deep.equal([transactions]);
  });

  it('[4.10] keeps an operation alive that runs when it would have died', () => {
    const test = openTestBank({ incidents: { executionMs: 60_000 } });
    const session = test.session('admin');
    const id = store(test, session, unlock, 'stopped1');
    test.clock.ms += 1_799_000;
    submit(test, session, id, withPassword());
    test.clock.ms += 60_000;
    expect(valueOf(readOperation(test.bank, session, id)).state).to.equal('executed');
  });

  for (const stopsAfter of [0, 1, 2]) {
    it(`[4.8] that stops after ${stopsAfter} says of every target whether it was done or not attempted`, () => {
      const incidents: Incidents = { stopsAfter };
      const test = openTestBank({ incidents });
      const session = test.session('admin');
      const { results } = valueOf(
        submit(test, session, store(test, session, unlock, 'stopped1', 'stopped2'), withPassword()),
      );
      const outcomes = ['stopped1', 'stopped2'].map((_, index) => (index < stopsAfter ? 'done' : 'not-attempted'));
      expect(results?.map(({ outcome }) => outcome)).to.deep.equal(outcomes);
      const stillSuspended = ['stopped1', 'stopped2'].filter((id) => test.user(id).suspended.length > 0);
      expect(stillSuspended).to.have.length(2 - stopsAfter);
    });
  }

  it('[4.8] two operations for one target do it once; the second is told so', () => {
    const test = openTestBank();
    const [mine, theirs] = [test.session('admin'), test.session('master')];
    const [one, two] = [store(test, mine, unlock, 'stopped1'), store(test, theirs, unlock, 'stopped1')];
    expect(valueOf(submit(test, mine, one, withPassword())).results?.[0]?.outcome).to.equal('done');
    expect(valueOf(submit(test, theirs, two, withPassword())).results?.[0]).to.deep.include({
      outcome: 'refused',
      reason: 'version-changed',
    });
    expect(test.user('stopped1').version).to.equal(2);
  });
});
