import { expect } from '@open-wc/testing';
import { listUsers } from '../../../src/mocks/bank/listing.js';
import { putOperation, readOperation } from '../../../src/mocks/bank/operations.js';
import { serviceHours } from '../../../src/mocks/bank/service-hours.js';
import { readSession } from '../../../src/mocks/bank/sessions.js';
import {
  newUuid,
  openTestBank,
  problemOf,
  requestFor,
  store,
  submit,
  transactions,
  valueOf,
  withPassword,
} from '../../support/test-bank.js';

/** Tuesday 24 November 2026 in Japan. */
const at = (time: string) => Date.parse(`2026-11-24T${time}+09:00`);

describe('service hours', () => {
  const table: [from: string, to: string, now: string, opensAt: string | undefined][] = [
    ['08:00', '23:00', '07:59:59', '2026-11-24T08:00:00+09:00'],
    ['08:00', '23:00', '08:00:00', undefined],
    ['08:00', '23:00', '22:59:59', undefined],
    ['08:00', '23:00', '23:00:00', '2026-11-25T08:00:00+09:00'],
    ['08:00', '23:00', '00:00:00', '2026-11-24T08:00:00+09:00'],
    ['22:00', '06:30', '21:59:59', '2026-11-24T22:00:00+09:00'],
    ['22:00', '06:30', '22:00:00', undefined],
    ['22:00', '06:30', '06:29:59', undefined],
    ['22:00', '06:30', '06:30:00', '2026-11-24T22:00:00+09:00'],
  ];
  for (const [from, to, now, opensAt] of table) {
    it(`[4.12] from ${from} to ${to} it is ${opensAt ? `closed until ${opensAt}` : 'open'} at ${now}`, () => {
      const { bank, clock } = openTestBank({ profile: { serviceHours: { from, to } } });
      clock.ms = at(now);
      expect(serviceHours(bank)).to.deep.equal(opensAt ? { open: false, opensAt } : { open: true });
    });
  }

  it('[4.12] are always where the profile has none', () => {
    expect(serviceHours(openTestBank().bank)).to.deep.equal({ open: true });
  });

  it('[4.12] are told with the session and with every list', () => {
    const test = openTestBank({ profile: { serviceHours: { from: '12:00', to: '13:00' } } });
    const session = test.session('admin');
    const closed = { open: false, opensAt: '2026-11-24T12:00:00+09:00' };
    expect(valueOf(readSession(test.bank, session)).serviceHours).to.deep.equal(closed);
    expect(valueOf(listUsers(test.bank, session, {})).serviceHours).to.deep.equal(closed);
  });

  it('[4.12] outside them a new operation is refused and says when the bank opens, and that is no fault', () => {
    const test = openTestBank({ profile: { serviceHours: { from: '12:00', to: '13:00' } } });
    const session = test.session('admin');
    const id = newUuid();
    const { operation } = valueOf(
      putOperation(test.bank, session, id, requestFor(test, 'transaction-auth-unlock', 'stopped1')),
    );
    expect(operation).to.deep.include({
      state: 'refused',
      refusal: { code: 'service-closed', opensAt: '2026-11-24T12:00:00+09:00' },
      demands: [],
    });
    expect(problemOf(submit(test, session, id, withPassword()))).to.deep.equal({
      code: 'operation-final',
      state: 'refused',
    });
  });

  it('[4.12] refuse what was stored before they ended, and look at no password', () => {
    const test = openTestBank({ profile: { serviceHours: { from: '08:00', to: '10:05' } } });
    const session = test.session('admin');
    const id = store(test, session, 'transaction-auth-unlock', 'stopped1');
    test.clock.ms = at('10:05:00');
    expect(valueOf(submit(test, session, id, withPassword('wrong')))).to.deep.include({
      state: 'refused',
      refusal: { code: 'service-closed', opensAt: '2026-11-25T08:00:00+09:00' },
    });
    expect(test.user('admin').failedTries).to.deep.equal({});
    expect(test.user('stopped1').suspended).to.deep.equal([transactions]);
    expect(valueOf(readOperation(test.bank, session, id)).state).to.equal('refused');
  });
});
