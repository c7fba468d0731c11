import { expect } from '@open-wc/testing';
import type { OperationHistoryRequest, OperationKind } from '../../../src/contract/index.js';
import { makePast } from '../../../src/mocks/bank/fixtures/past.js';
import { loadMidoriWorkshop } from '../../../src/mocks/bank/fixtures/load.js';
import { listOperationHistory } from '../../../src/mocks/bank/history-listing.js';
import { kinds } from '../../../src/mocks/bank/kinds.js';
import { cancelOperation, putOperation, readOperation } from '../../../src/mocks/bank/operations.js';
import { openApi } from '../../support/api.js';
import {
  newUuid,
  openTestBank,
  password,
  requestFor,
  signing,
  store,
  submit,
  testStart,
  transactions,
  valueOf,
  withPassword,
} from '../../support/test-bank.js';

const unlock = 'transaction-auth-unlock';

describe('the operation history', () => {
  it('[4.6] has who did what, when, with what result and receipt, for whom', async () => {
    const test = openTestBank();
    const { session, id, right } = await signing(test, test.session('admin'), 'general');
    submit(test, session, id, right);
    expect(test.bank.history.map(({ event }) => event)).to.deep.equal([
      'signed-in',
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
      receipt: '20261124-000005',
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
      'signed-in',
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

  for (const kind of Object.keys(kinds) as OperationKind[]) {
    it(`[4.6] [FA-2] has ${kind} that was refused, by its name and business, and nothing that was typed`, () => {
      const test = openTestBank();
      const session = test.session('general');
      const refused = putOperation(test.bank, session, newUuid(), { kind, input: { loginPassword: 'canary77' } });
      expect(refused.ok).to.equal(false);
      const [entry] = valueOf(listOperationHistory(test.bank, session, {})).items;
      expect(entry).to.include({ operation: kind, result: 'refused', business: businessOf(kind) });
      expect(JSON.stringify(test.bank.history)).not.to.include('canary77');
    });
  }

  function businessOf(kind: OperationKind): string {
    if (/^(company|fee)-/.test(kind)) return 'company-management';
    return /^otp-(usage|token-(issue|un|register))/.test(kind) ? 'otp-management' : 'user-management';
  }

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

const day = 24 * 60 * 60 * 1000;
const own = { loginId: 'master', role: 'master' } as const;
const withoutRight = { loginId: 'general', role: 'general', permissions: ['balance.view'] } as const;
const withRight = { loginId: 'auditor', role: 'general', permissions: ['history.all'], name: '監査 ｶﾅ' } as const;

describe('looking the operation history up', () => {
  /** Everybody signs in, the master first; what each is told for a request. */
  function open() {
    const test = openTestBank({ people: [own, withoutRight, withRight] });
    const sessions = new Map<string, string>(
      [own, withoutRight, withRight].map(({ loginId }) => [loginId, test.session(loginId)]),
    );
    const list = (loginId: string, request: OperationHistoryRequest = {}) =>
      valueOf(listOperationHistory(test.bank, sessions.get(loginId)!, request));
    const who = (loginId: string, request?: OperationHistoryRequest) =>
      list(loginId, request).items.map((entry) => entry.loginId);
    return { ...test, list, who };
  }

  it('[HI-1] tells the newest first', () => {
    const { who, clock, bank } = open();
    expect(who('master')).to.deep.equal(['auditor', 'general', 'master']);
    clock.ms += 1000;
    bank.history.push({ ...bank.history[0]!, at: clock.ms });
    expect(who('master')).to.deep.equal(['master', 'auditor', 'general', 'master']);
  });

  it('[HI-1] [US-4] without 全操作履歴照会 tells own operations only, even when others are asked for', () => {
    const { who, list } = open();
    for (const request of [{}, { own: false }, { user: 'general' }]) {
      expect(who('general', request)).to.deep.equal(['general']);
    }
    expect(who('general', { user: 'master' })).to.deep.equal([]);
    expect(list('general').scope).to.equal('own');
    expect(list('auditor').scope).to.equal('all');
    expect(who('auditor', { own: true })).to.deep.equal(['auditor']);
  });

  it('[HI-1] [US-6] tells nobody what was done by somebody deleted whose login ID they were given', () => {
    const test = openTestBank({ people: [own, withoutRight] });
    test.session('general');
    const gone = test.user('general');
    test.bank.removeUser(gone.id);
    test.bank.keepUser({ ...gone, id: 'somebody-else' });
    const session = test.session('general');
    expect(valueOf(listOperationHistory(test.bank, session, {})).total).to.equal(1);
    expect(valueOf(listOperationHistory(test.bank, test.session('master'), { user: 'general' })).total).to.equal(2);
  });

  it('[HI-1] tells today and the days before that the bank keeps, as days begin in Japan', () => {
    const { list, bank, clock } = open();
    const midnight = Date.UTC(2026, 10, 23, 15);
    const [first] = bank.history;
    bank.history.unshift(
      { ...first!, at: midnight - 100 * day - 1, loginId: 'too-old' },
      { ...first!, at: midnight - 100 * day, loginId: 'oldest' },
    );
    const told = list('master');
    expect(told).to.include({ oldest: '2026-08-16', newest: '2026-11-24', total: 4 });
    expect(told.items.at(-1)).to.include({ loginId: 'oldest', at: '2026-08-16T00:00:00+09:00' });
    expect(list('master', { from: '2026-01-01' }).total).to.equal(4);
    clock.ms = midnight + day;
    expect(list('master')).to.include({ oldest: '2026-08-17', newest: '2026-11-25', total: 3 });
  });

  it('[HI-1] keeps as many days as the profile says', () => {
    const test = openTestBank({ people: [own], profile: { history: { days: 3 } } });
    const session = test.session('master');
    test.clock.ms += 3 * day;
    expect(valueOf(listOperationHistory(test.bank, session, {})).total).to.equal(1);
    test.clock.ms += day;
    expect(valueOf(listOperationHistory(test.bank, session, {})).total).to.equal(0);
  });

  for (const [request, found] of [
    [{ from: '2026-11-24', to: '2026-11-24' }, 3],
    [{ to: '2026-11-23' }, 0],
    [{ from: '2026-11-25' }, 0],
    [{ from: '2026-11-24', to: '2026-11-23' }, 0],
    [{ user: 'ＭＡＳＴＥＲ' }, 1],
    [{ user: '監査カナ' }, 1],
    [{ user: '監査　かな' }, 1],
    [{ business: 'sign-in' }, 3],
    [{ business: 'transfer' }, 0],
    [{ result: 'done' }, 3],
    [{ result: 'refused' }, 0],
  ] as const) {
    it(`[HI-1] finds ${found} by ${JSON.stringify(request)}`, () => {
      expect(open().list('master', request).total).to.equal(found);
    });
  }

  it('[HI-1] pages do not shift while they are read: what is written meanwhile is left out', () => {
    const { list, bank, clock } = open();
    const first = list('master', { limit: 2 });
    bank.history.push({ ...bank.history[0]!, at: clock.ms });
    const second = list('master', { limit: 2, page: 2, cursor: first.cursor });
    expect([...first.items, ...second.items].map(({ loginId }) => loginId)).to.deep.equal([
      'auditor',
      'general',
      'master',
    ]);
    expect(second.total).to.equal(3);
    expect(list('master', { limit: 2 }).total).to.equal(4);
  });

  it('[HI-1] [4.6] tells when, who, what, how it came out, receipt and terminal, not each step to it', async () => {
    const test = openTestBank();
    const { session, id, right } = await signing(test, test.session('admin'), 'general');
    submit(test, session, id, right);
    putOperation(test.bank, session, newUuid(), requestFor(test, unlock, 'general'));
    cancelOperation(test.bank, session, store(test, session, unlock, 'stopped1'));
    submit(test, session, store(test, session, unlock, 'stopped1'), withPassword('wrong'));
    test.clock.ms += 1_800_000;
    const { items } = valueOf(listOperationHistory(test.bank, session, {}));
    expect(items.map(({ operation, result }) => `${operation}: ${result}`)).to.deep.equal([
      `${unlock}: expired`,
      `${unlock}: credentials-wrong`,
      `${unlock}: cancelled`,
      `${unlock}: refused`,
      'transaction-auth-token-revoke: done',
      'sign-in: done',
    ]);
    expect(items[4]).to.deep.equal({
      at: '2026-11-24T10:00:00+09:00',
      loginId: 'admin',
      name: 'admin',
      business: 'user-management',
      operation: 'transaction-auth-token-revoke',
      result: 'done',
      receipt: '20261124-000005',
      terminal: items[5]!.terminal,
    });
  });

  for (const bad of [
    'from=2026-02-30',
    'to=24.11.2026',
    'own=perhaps',
    'limit=0',
    'limit=1001',
    'page=0',
    'cursor=x',
  ]) {
    it(`[API-2] refuses what the contract does not know: ${bad}`, async () => {
      const answer = await openApi().as('yamada31').raw('GET', `operation-history?${bad}`);
      expect(answer.problem.code).to.equal('body-malformed');
    });
  }

  it('[API-2] answers by the document, and tells nothing once the session is over', async () => {
    const { bank, as } = openApi();
    const master = as('yamada31');
    const { value } = await master.history({ from: '2026-11-01', business: 'transfer', limit: 1000 });
    expect(value.total).to.be.greaterThan(5);
    expect(new Set(value.items.map(({ business }) => business))).to.deep.equal(new Set(['transfer']));
    expect((await as('enomoto7').history()).value.scope).to.equal('own');
    bank.bank.sessions.clear();
    expect((await master.history()).problem.code).to.equal('session-expired');
  });
});

describe('the past of a company', () => {
  const { users } = loadMidoriWorkshop();
  const random = () => {
    let state = 7;
    return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  };
  const past = makePast(users, 100, testStart, 1000, random());

  it('[ST-1] is the same for the same numbers, has as many entries as were asked for, the oldest first', () => {
    expect(past).to.have.length(1000);
    expect(makePast(users, 100, testStart, 1000, random())).to.deep.equal(past);
    expect(past.map(({ at }) => at)).to.deep.equal(past.map(({ at }) => at).sort((a, b) => a - b));
    expect(past.at(-1)!.at).to.be.below(testStart);
  });

  it('[HI-1] has entries that the bank keeps no more, every outcome, and no receipt twice', () => {
    expect(past.filter(({ at }) => at < testStart - 101 * day)).to.have.length.within(1, 100);
    expect([...new Set(past.map(({ event }) => event))]).to.include.members([
      'signed-in',
      'signed-out',
      'executed',
      'refused',
      'credentials-wrong',
      'cancelled',
      'expired',
    ]);
    const receipts = past.flatMap(({ receipt }) => receipt ?? []);
    expect(new Set(receipts).size).to.equal(receipts.length);
  });
});
