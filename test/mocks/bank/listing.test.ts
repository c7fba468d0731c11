import { expect } from '@open-wc/testing';
import type { UserPageRequest } from '../../../src/contract/index.js';
import { loadMidoriWorkshop } from '../../../src/mocks/bank/fixtures/load.js';
import { listUsers } from '../../../src/mocks/bank/listing.js';
import { openScenario, type ScenarioName } from '../../../src/mocks/bank/scenarios.js';
import { endSession, signIn } from '../../../src/mocks/bank/sessions.js';
import { defaultProfile } from '../../../src/profile/bank-profile.js';
import { openTestBank, problemOf, transactions, valueOf, type TestPerson } from '../../support/test-bank.js';

const people: readonly TestPerson[] = [
  { loginId: 'admin01', role: 'admin', name: '渡邉 康弘', kana: 'ワタナベ ヤスヒロ' },
  { loginId: 'zeta9', role: 'general', name: '青木 さくら', kana: 'アオキ サクラ' },
  { loginId: 'beta2', role: 'master', name: '阪本 一', kana: 'サカモト ハジメ', cameraTokenId: 'CT-admin01' },
  { loginId: 'alpha1', role: 'general', name: 'がくと 純', kana: 'ガクト ジュン', suspended: [transactions] },
  { loginId: 'gamma3', role: 'general', name: 'あべ 学', cameraTokenId: undefined },
];

function list(request: UserPageRequest, actor = 'admin01') {
  const test = openTestBank({ people });
  return valueOf(listUsers(test.bank, test.session(actor), request));
}

function loginIds(request: UserPageRequest): string[] {
  return list(request).items.map(({ user }) => user.loginId);
}

describe('the list of users', () => {
  const found: [query: string, loginIds: string[]][] = [
    ['あおき', ['zeta9']],
    ['ｱｵｷ', ['zeta9']],
    ['ｶﾞｸﾄ', ['alpha1']],
    ['青木さくら', ['zeta9']],
    ['青木　サクラ', ['zeta9']],
    ['ALPHA', ['alpha1']],
    ['ｂｅｔａ２', ['beta2']],
    [' ', ['zeta9', 'gamma3', 'alpha1', 'beta2', 'admin01']],
    ['モトハ', ['beta2']],
    ['一サカ', []],
    ['.*', []],
    ['__proto__', []],
  ];
  for (const [query, expected] of found) {
    it(`[PE-1] finds by 「${query}」 whatever the width, kana, case and spaces: ${expected.length} people`, () => {
      expect(loginIds({ query })).to.deep.equal(expected);
    });
  }

  const sorted: [sort: UserPageRequest['sort'], loginIds: string[]][] = [
    [undefined, ['zeta9', 'gamma3', 'alpha1', 'beta2', 'admin01']],
    ['name', ['zeta9', 'gamma3', 'alpha1', 'beta2', 'admin01']],
    ['-name', ['admin01', 'beta2', 'alpha1', 'gamma3', 'zeta9']],
    ['loginId', ['admin01', 'alpha1', 'beta2', 'gamma3', 'zeta9']],
    ['-loginId', ['zeta9', 'gamma3', 'beta2', 'alpha1', 'admin01']],
    ['role', ['beta2', 'admin01', 'zeta9', 'gamma3', 'alpha1']],
    ['state', ['zeta9', 'beta2', 'admin01', 'alpha1', 'gamma3']],
  ];
  for (const [sort, expected] of sorted) {
    it(`[US-3] sorts by ${sort ?? 'nothing named'}: names by kana where there are kana, by name where not`, () => {
      expect(loginIds({ ...(sort && { sort }) })).to.deep.equal(expected);
    });
  }

  it('[TXU-1] filters by role and by the state of the credential that the kind is about', () => {
    expect(loginIds({ role: 'general' })).to.deep.equal(['zeta9', 'gamma3', 'alpha1']);
    expect(loginIds({ state: 'suspended' })).to.deep.equal(['alpha1']);
    expect(loginIds({ state: 'unregistered' })).to.deep.equal(['gamma3']);
    expect(loginIds({ role: 'general', state: 'available', query: 'さくら' })).to.deep.equal(['zeta9']);
  });

  it('[OM-2] looks for a login ID and for a name apart, and for both at once', () => {
    expect(loginIds({ loginId: 'ＢＥＴＡ' })).to.deep.equal(['beta2']);
    expect(loginIds({ loginId: 'さくら' })).to.deep.equal([]);
    expect(loginIds({ name: 'サクラ' })).to.deep.equal(['zeta9']);
    expect(loginIds({ name: 'zeta9' })).to.deep.equal([]);
    expect(loginIds({ loginId: 'a', name: 'がく' })).to.deep.equal(['alpha1']);
    expect(loginIds({ loginId: 'zeta', name: 'がく' })).to.deep.equal([]);
  });

  it('[US-3] follows what changes: a new name finds its place, and a token that is shared no more is not called so', () => {
    const test = openTestBank({ people });
    const session = test.session('admin01');
    const namesAndShared = () =>
      valueOf(listUsers(test.bank, session, {})).items.map(({ user }) => [user.loginId, user.tokenShared]);
    expect(namesAndShared().slice(-2)).to.deep.equal([
      ['beta2', true],
      ['admin01', true],
    ]);
    test.bank.changeUser({ ...test.user('beta2'), kana: 'ンノ', cameraTokenId: undefined });
    expect(namesAndShared().slice(-2)).to.deep.equal([
      ['admin01', false],
      ['beta2', false],
    ]);
  });

  it('[PE-1] comes in pages; beyond the last there is nobody', () => {
    const pages = [1, 2, 3, 4].map((page) => list({ page, pageSize: 2 }));
    expect(pages.map(({ items }) => items.map(({ user }) => user.loginId))).to.deep.equal([
      ['zeta9', 'gamma3'],
      ['alpha1', 'beta2'],
      ['admin01'],
      [],
    ]);
    for (const { total, pageSize } of pages) expect([total, pageSize]).to.deep.equal([5, 2]);
  });

  it('[TXU-2] counts the eligible over all pages and tells whose token is shared', () => {
    const page = list({ kind: 'transaction-auth-token-revoke', pageSize: 1, sort: 'role' });
    expect([page.total, page.eligible]).to.deep.equal([5, 3]);
    expect(page.items).to.have.length(1);
    expect(page.items[0]?.eligibility).to.deep.equal({ selectable: false, reason: 'role-too-high' });
    expect(page.items[0]?.user.tokenShared).to.equal(true);
  });

  it('[4.1] shows a general user nobody but themselves, and that they have no right', () => {
    const page = list({}, 'zeta9');
    expect(page.items.map(({ user }) => user.loginId)).to.deep.equal(['zeta9']);
    const revocable = list({ kind: 'transaction-auth-token-revoke' }, 'zeta9');
    expect(revocable.objection).to.deep.equal({ code: 'right-missing' });
    expect(revocable.items.map(({ eligibility }) => eligibility)).to.deep.equal([
      { selectable: false, reason: 'right-missing' },
    ]);
  });

  it('[4.1] says of a kind that the bank does not offer that nobody has a right to it', () => {
    const page = list({ kind: 'fee-schedule' });
    expect(page.objection).to.deep.equal({ code: 'right-missing' });
    expect(page.eligible).to.equal(0);
  });

  it('[V22] is shown in a session only', () => {
    const test = openTestBank({ people });
    const session = test.session('admin01');
    endSession(test.bank, session);
    for (const id of [session, 'made-up', '__proto__', '']) {
      expect(problemOf(listUsers(test.bank, id, {}))).to.deep.equal({ code: 'session-expired' });
    }
  });

  it('[FA-2] tells nothing of a user that the contract does not have: no password, no tries, no token number', () => {
    const [row] = list({}).items;
    expect(Object.keys(row!.user).sort()).to.deep.equal(
      ['credentials', 'id', 'kana', 'loginId', 'name', 'role', 'tokenShared', 'version'].sort(),
    );
  });

  it('[US-3] sorts みどり工房 as a Japanese reader expects, old forms of a name beside the new', () => {
    const { users } = loadMidoriWorkshop();
    const page = openPage('ordinary', { pageSize: 100 });
    expect(page.items).to.have.length(users.length);
    const names = page.items.map(({ user }) => user.name);
    expect(names[0]).to.equal('相沢 美咲');
    expect(Math.abs(names.indexOf('高橋 誠') - names.indexOf('髙橋 誠'))).to.equal(1);
  });

  it('[PE-1] of 100,000 people is put in order once, and not again for another page, search or change', function () {
    this.timeout(20_000);
    const { bank, actor } = openScenario('large-company', defaultProfile, sources);
    const session = signIn(bank, actor);
    let orders = 0;
    const { Collator } = Intl;
    Intl.Collator = new Proxy(Collator, {
      construct(target, settings) {
        orders += 1;
        return Reflect.construct(target, settings) as Intl.Collator;
      },
    });
    try {
      const first = valueOf(listUsers(bank, session, {}));
      expect(first).to.deep.include({ total: 100_000, page: 1 });
      bank.changeUser(bank.users.get('u000001')!);
      for (const request of [{ page: 5000 }, { query: 'やまだ', sort: '-name' }] as const) {
        expect(valueOf(listUsers(bank, session, request)).items).to.have.length(10);
      }
    } finally {
      Intl.Collator = Collator;
    }
    expect(orders).to.equal(1);
  });

  it('[TXU-1] is empty where nobody is suspended', () => {
    expect(openPage('all-unlocked', { kind: 'transaction-auth-unlock' })).to.deep.include({ items: [], total: 0 });
  });

  const sources = {
    now: () => 0,
    newId: () => 'session',
    randomBytes: (length: number) => new Uint8Array(length),
  };

  function openPage(scenario: ScenarioName, request: UserPageRequest) {
    const { bank, actor } = openScenario(scenario, defaultProfile, sources);
    return valueOf(listUsers(bank, signIn(bank, actor), request));
  }
});
