import { expect } from '@open-wc/testing';
import { putOperation, cancelOperation } from '../../../src/mocks/bank/operations.js';
import { readOperation } from '../../../src/mocks/bank/operations.js';
import {
  newUuid,
  openTestBank,
  password,
  requestFor,
  signing,
  store,
  submit,
  transactions,
  withPassword,
} from '../../support/test-bank.js';

const unlock = 'transaction-auth-unlock';

describe('the operation history', () => {
  it('[4.6] has who did what, when, with what result and receipt, for whom', async () => {
    const test = openTestBank();
    const { session, id, right } = await signing(test, test.session('admin'), 'general');
    submit(test, session, id, right);
    expect(test.bank.history.map(({ event }) => event)).to.deep.equal([
      'stored',
      'credentials-right',
      'credentials-right',
      'executed',
    ]);
    expect(test.bank.history.at(-1)).to.deep.include({
      at: test.clock.ms,
      loginId: 'admin',
      name: 'admin',
      kind: 'transaction-auth-token-revoke',
      operationId: id,
      receipt: '20261124-000004',
    });
    expect(test.bank.history.at(-1)?.results?.map(({ outcome }) => outcome)).to.deep.equal(['done']);
  });

  it('[4.6] has what was not successful too: not stored, wrong, refused, cancelled, expired', () => {
    const test = openTestBank();
    const session = test.session('admin');
    putOperation(test.bank, session, newUuid(), requestFor(test, unlock, 'general'));
    cancelOperation(test.bank, session, store(test, session, unlock, 'stopped1'));
    const forgotten = store(test, session, unlock, 'stopped1');
    test.clock.ms += 1_800_000;
    readOperation(test.bank, session, forgotten);
    const locked = store(test, session, unlock, 'stopped1');
    for (let tried = 0; tried < 5; tried += 1) submit(test, session, locked, withPassword('wrong'));
    expect(test.bank.history.map(({ event, reason }) => (reason ? `${event}: ${reason}` : event))).to.deep.equal([
      'not-stored: targets-refused',
      'stored',
      'cancelled',
      'stored',
      'expired',
      'stored',
      ...Array<string>(5).fill('credentials-wrong'),
      'refused: credential-suspended',
    ]);
  });

  it('[4.6][4.7][FA-2] keeps no password, code or number of a submission, right or wrong, nowhere', async () => {
    const test = openTestBank();
    const { session, id, right } = await signing(test, test.session('admin'), 'general');
    submit(test, session, id, {
      ...right,
      credentials: right.credentials.map((sent) => ({ ...sent, value: 'canary77' })),
    });
    submit(test, session, id, right);
    const code = right.credentials[1]!.value;
    const { history, operations, submissions } = test.bank;
    const kept = JSON.stringify([history, [...operations], [...submissions]]);
    for (const secret of ['canary77', password, code]) expect(kept).to.not.contain(secret);
    expect(submissions.size).to.equal(3);
    expect(test.user('general').suspended).to.not.contain(transactions);
  });
});
