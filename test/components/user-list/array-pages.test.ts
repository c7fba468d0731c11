import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ArrayPages } from '../../../src/components/internal/user-list/array-pages.js';
import { fold } from '../../../src/components/internal/user-list/fold.js';
import type { ListPage } from '../../../src/components/internal/user-list/pages.js';
import { RowSet } from '../../../src/components/internal/user-list/row-set.js';
import { sortRows } from '../../../src/components/internal/user-list/sort-rows.js';
import type { UserPageRequest, UserRow } from '../../../src/contract/index.js';

const credential = 'transaction-authentication';
const never = new AbortController().signal;

const people = [
  row('u1', 'yamada-k', '山田 和子', 'ヤマダ カズコ', 'general', 'available'),
  row('u2', 'aizawa01', '相沢 美咲', 'アイザワ ミサキ', 'admin', 'suspended'),
  row('u3', 'Kato0098', '加藤 髙志', undefined, 'general', 'unused', false),
  row('u4', 'yamashita', '山下 一郎', 'ﾔﾏｼﾀ ｲﾁﾛｳ', 'general', 'available', false),
  row('u5', 'master', '井上 さくら', 'イノウエ サクラ', 'master', 'unregistered'),
];

describe('ArrayPages', () => {
  const filters: [what: string, request: UserPageRequest, ids: string[]][] = [
    ['everybody, as given, without a filter', {}, ['u1', 'u2', 'u3', 'u4', 'u5']],
    ['a login ID, whatever its width and case', { query: 'ＫＡＴＯ' }, ['u3']],
    ['a name without its space', { query: '山田和子' }, ['u1']],
    ['kana, whatever its width', { query: 'やま' }, ['u1', 'u4']],
    ['a role', { role: 'general' }, ['u1', 'u3', 'u4']],
    ['a state of the credential that the list is about', { state: 'available' }, ['u1', 'u4']],
    ['a login ID apart from names', { loginId: 'YAMA' }, ['u1', 'u4']],
    ['a name or its kana apart from login IDs', { name: 'さくら' }, ['u5']],
    ['nobody by the name of a login ID', { name: 'yamada' }, []],
    ['nobody by the login ID of a name', { loginId: '山田' }, []],
    ['a login ID and a name together', { loginId: 'yama', name: 'やました' }, ['u4']],
    ['all at once', { query: 'y', role: 'general', state: 'available' }, ['u1', 'u4']],
    ['nobody', { query: '存在しない' }, []],
    ['everybody for white space', { query: '　' }, ['u1', 'u2', 'u3', 'u4', 'u5']],
  ];
  for (const [what, request, ids] of filters) {
    it(`[PE-1] finds ${what}`, async () => {
      const page = await new ArrayPages(people, credential).page(request, never);
      expect(idsOf(page)).to.deep.equal(ids);
      expect(page.total).to.equal(ids.length);
    });
  }

  const orders: [sort: NonNullable<UserPageRequest['sort']>, ids: string[]][] = [
    ['name', ['u2', 'u5', 'u1', 'u4', 'u3']],
    ['-name', ['u3', 'u4', 'u1', 'u5', 'u2']],
    ['loginId', ['u2', 'u3', 'u5', 'u1', 'u4']],
    ['role', ['u5', 'u2', 'u1', 'u3', 'u4']],
    ['-role', ['u1', 'u3', 'u4', 'u2', 'u5']],
    ['state', ['u1', 'u4', 'u3', 'u2', 'u5']],
  ];
  for (const [sort, ids] of orders) {
    it(`[PE-1] sorts by "${sort}", names by kana where given, equal rows as given`, async () => {
      const expected = sort.endsWith('name') ? byKana(sort) : ids;
      expect(idsOf(await new ArrayPages(people, credential).page({ sort }, never))).to.deep.equal(expected);
    });
  }

  it('[PE-1] cuts pages out of what matches, in the order asked for', async () => {
    const pages = new ArrayPages(people, credential);
    const second = await pages.page({ role: 'general', sort: 'loginId', page: 2, pageSize: 2 }, never);
    expect(idsOf(second)).to.deep.equal(['u4']);
    expect(second.total).to.equal(3);
    expect(idsOf(await pages.page({ page: 3, pageSize: 2 }, never))).to.deep.equal(['u5']);
    expect(idsOf(await pages.page({ page: 9, pageSize: 2 }, never))).to.deep.equal([]);
  });

  it('counts those who can be chosen among those who match', async () => {
    const pages = new ArrayPages(people, credential);
    expect((await pages.page({}, never)).eligible).to.equal(3);
    expect((await pages.page({ query: 'やま', pageSize: 1 }, never)).eligible).to.equal(1);
  });

  it('[PE-1] answers the same after any other keys, forward and back, as if it were asked first', async () => {
    const key = fc.record({
      query: fc.stringMatching(/^[やまか ya]{0,3}$/),
      loginId: fc.stringMatching(/^[yamst]{0,2}$/),
      name: fc.stringMatching(/^[やまか]{0,2}$/),
      role: fc.constantFrom(undefined, 'general', 'admin'),
      state: fc.constantFrom(undefined, 'available', 'unused'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(key, { minLength: 1, maxLength: 8 }), async (keys) => {
        const pages = new ArrayPages(people, credential);
        for (const { query, loginId, name, role, state } of keys) {
          const request = { query, loginId, name, ...(role && { role }), ...(state && { state }) } as UserPageRequest;
          const expected = people.filter(
            ({ user }) =>
              [user.name, user.kana ?? '', user.loginId].some((text) => fold(text).includes(fold(query))) &&
              [user.name, user.kana ?? ''].some((text) => fold(text).includes(fold(name))) &&
              fold(user.loginId).includes(fold(loginId)) &&
              (!role || user.role === role) &&
              (!state || user.credentials[credential] === state),
          );
          expect(idsOf(await pages.page(request, never))).to.deep.equal(expected.map(({ user }) => user.id));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('[PE-1] searches 100,000 rows in short tasks, shows what it has, and stops when the next key comes', async () => {
    const many = Array.from({ length: 100_000 }, (_, at) => people[at % people.length]!);
    // A mark that stands apart makes every row irregular, which is the slowest case.
    const slow = many.map(({ user, eligibility }) => ({ user: { ...user, name: `${user.name}ﾞ` }, eligibility }));
    const pages = new ArrayPages(slow, credential);
    const previews: ListPage[] = [];
    const page = await pages.page({ query: '相' }, never, (preview) => previews.push(preview));
    expect(page.total).to.equal(20_000);
    expect(previews.length).to.be.greaterThan(0);
    expect(previews[0]!.items).to.have.lengthOf(10);

    const nextKey = new AbortController();
    let failure: unknown;
    const givenUp = pages.page({ query: '加' }, nextKey.signal).catch((error: unknown) => (failure = error));
    nextKey.abort();
    await givenUp;
    expect(failure).to.equal(nextKey.signal.reason);
    expect((await pages.page({ query: '加' }, never)).total).to.equal(20_000);
  });

  it('warms the search up without changing an answer, and forgets', async () => {
    const pages = new ArrayPages(people, credential);
    await pages.warmUp(never);
    expect(idsOf(await pages.page({ query: 'やま' }, never))).to.deep.equal(['u1', 'u4']);
    await pages.forgetSearch();
    expect(idsOf(await pages.page({ query: 'やまだ' }, never))).to.deep.equal(['u1']);
  });
});

describe('RowSet', () => {
  it('holds the same as a Set of numbers', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(99)), (rows) => {
        const set = new RowSet(100);
        for (const row of rows) set.add(row);
        const members: number[] = [];
        for (let row = set.next(0); row >= 0; row = set.next(row + 1)) members.push(row);
        expect(members).to.deep.equal(rows.toSorted((a, b) => a - b));
        expect(set.count).to.equal(rows.length);
        for (let row = 0; row < 100; row++) expect(set.has(row)).to.equal(rows.includes(row));
      }),
    );
  });
});

describe('sortRows', () => {
  it('orders as a stable sort does, also over many runs', async () => {
    const keys = Array.from({ length: 5000 }, (_, at) => (at * 7919) % 97);
    const rows = await sortRows(keys.length, (a, b) => keys[a]! - keys[b]!, never);
    expect([...rows]).to.deep.equal([...keys.keys()].sort((a, b) => keys[a]! - keys[b]! || a - b));
    expect([...(await sortRows(0, () => 0, never))]).to.deep.equal([]);
  });
});

function row(
  id: string,
  loginId: string,
  name: string,
  kana: string | undefined,
  role: UserRow['user']['role'],
  state: UserRow['user']['credentials'][typeof credential],
  selectable = true,
): UserRow {
  return {
    user: {
      id,
      version: '1',
      loginId,
      name,
      ...(kana !== undefined && { kana }),
      role,
      credentials: { [credential]: state },
    },
    eligibility: { selectable },
  };
}

function byKana(sort: string): string[] {
  const collator = new Intl.Collator('ja');
  const ids = people
    .toSorted((a, b) => collator.compare(a.user.kana ?? a.user.name, b.user.kana ?? b.user.name))
    .map(({ user }) => user.id);
  return sort.startsWith('-') ? ids.reverse() : ids;
}

function idsOf(page: ListPage): string[] {
  return page.items.map(({ user }) => user.id);
}
