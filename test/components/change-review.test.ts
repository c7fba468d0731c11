import { expect, html } from '@open-wc/testing';
import type { ChangeReview } from '../../src/components/change-review.js';
import type { Line, OperationKind } from '../../src/contract/index.js';
import '../../src/define/change-review.js';
import * as stories from '../../stories/change-review.stories.js';
import { lines, manyPeople } from '../../stories/revocation.js';
import { allByRole, everyElement, textOf } from '../support/find.js';
import { expectEverySituationAccessible, languages, mount } from '../support/mount.js';
import { hostileStrings } from '../support/type.js';

const review = (shown: readonly Line[], lang: 'ja' | 'en' = 'ja') =>
  mount<ChangeReview>(html`<change-review .lines=${shown}></change-review>`, lang);

/** Each line as a person reads it: label, value. */
const read = (element: Element): [label: string, value: string][] =>
  everyElement(element)
    .filter((part) => part.localName === 'dt')
    .map((label) => [textOf(label), textOf(label.nextElementSibling!)]);

describe('change-review', () => {
  it('[TXR-3] makes labels and words of the codes that the bank stored, in its order', async () => {
    expect(read(await review(lines))).to.deep.equal([
      ['操作', 'トークン失効'],
      ['対象利用者 2名', '相沢 美咲 aizawa01 榎本 さくら enomoto7'],
      ['受付日時', '2026年11月20日 14:55'],
    ]);
  });

  it('says times as they are in Japan, wherever the page is', async () => {
    const element = await review([{ key: 'accepted-at', value: '2026-11-20T05:55:00Z' }]);
    expect(textOf(element)).to.contain('2026年11月20日 14:55');
  });

  it('counts people and formats numbers', async () => {
    const element = await review([
      { key: 'target-count', value: 1234 },
      { key: 'anything', value: 50000000 },
    ]);
    expect(read(element)).to.deep.equal([
      ['対象', '1,234名'],
      ['anything', '50,000,000'],
    ]);
  });

  const kinds: OperationKind[] = [
    'transaction-auth-unlock',
    'transaction-auth-token-reset',
    'otp-unlock',
    'fee-schedule',
  ];
  for (const lang of languages) {
    it(`has a word for each kind of operation (${lang})`, async () => {
      const words = await Promise.all(kinds.map((value) => review([{ key: 'operation', value }], lang)));
      const said = words.map((element) => read(element)[0]![1]);
      expect(new Set(said).size).to.equal(kinds.length);
      for (const kind of kinds) expect(said).not.to.contain(kind);
    });
  }

  it('shows a line that it does not know with its code, and a kind and a time with what was sent', async () => {
    const element = await review([
      { key: 'usage-mode', value: 'shared' },
      { key: 'operation', value: 'moon-landing' },
      { key: 'accepted-at', value: 'yesterday' },
      { key: 'constructor', value: 'x' },
      { key: 'operation', value: '__proto__' },
    ]);
    expect(read(element)).to.deep.equal([
      ['usage-mode', 'shared'],
      ['操作', 'moon-landing'],
      ['受付日時', 'yesterday'],
      ['constructor', 'x'],
      ['操作', '__proto__'],
    ]);
  });

  it('shows ten people and the others on request', async () => {
    const element = await review([{ key: 'targets', value: manyPeople.slice(0, 12) }]);
    expect(read(element)[0]![0]).to.equal('対象利用者 12名');
    expect(textOf(element)).to.contain('user0010').and.contain('ほか2名').and.not.contain('user0011');
    everyElement(element)
      .find((part) => part.localName === 'summary')!
      .click();
    expect(textOf(element)).to.contain('user0011').and.contain('user0012');
  });

  it('has a disclosure only where there are more than ten people', async () => {
    const ten = await review([{ key: 'targets', value: manyPeople.slice(0, 10) }]);
    expect(textOf(ten)).not.to.contain('ほか');
    const eleven = await review([{ key: 'targets', value: manyPeople.slice(0, 11) }]);
    expect(textOf(eleven)).to.contain('ほか1名');
  });

  it('[CO-4] tells a change by a word, an icon and the old value', async () => {
    const element = await review([{ key: 'target-count', value: 3, before: 2 }]);
    expect(read(element)).to.deep.equal([['対象', '変更後： 3名 変更 変更前：2名']]);
    expect(element.renderRoot.querySelector('del')?.textContent).to.contain('2名');
    expect(element.renderRoot.querySelector('.mark .icon')).to.exist;
  });

  it('[CO-4] puts together what is said of several things, and several things that are said of one', async () => {
    const limit = (part: string, of: string, value: number): Line => ({ key: `account-limit-${part}-yen`, of, value });
    const element = await review([
      { key: 'company-name', value: '株式会社みどり工房' },
      { key: 'account-memo', of: 'a1', value: '' },
      { key: 'account-memo', of: 'a2', value: '経費' },
      limit('total', 'a1', 2),
      limit('designated', 'a1', 1),
      limit('total', 'a2', 4),
      limit('designated', 'a2', 3),
      { key: 'company-limit-yen', of: 'bonus', value: 5 },
      { key: 'company-limit-yen', value: 6 },
      { key: 'accepted-at', value: '2026-11-20T14:55:00+09:00' },
    ]);
    element.subjects = new Map([['a1', '普通 1']]);
    await element.updateComplete;
    expect(allByRole(element, 'group').map(textOf)).to.deep.equal([
      '口座メモ 普通 1 （なし） a2 経費',
      '普通 1 口座一日当たり限度額（合計） 2円 口座一日当たり限度額（都度指定） 1円',
      'a2 口座一日当たり限度額（合計） 4円 口座一日当たり限度額（都度指定） 3円',
      '企業一日当たり限度額 賞与振込 5円',
    ]);
    expect(read(element)).to.have.length(10);
    expect(textOf(element)).to.include('賞与振込 5円 企業一日当たり限度額 6円');
  });

  it('tells what was empty before, and marks nothing that has no value before', async () => {
    const element = await review([
      { key: 'login-id', value: 'yamada31', before: '' },
      { key: 'login-id', value: 'yamada31' },
    ]);
    expect(read(element)[0]![1]).to.contain('変更前：（なし）');
    expect(read(element)[1]![1]).to.equal('yamada31');
  });

  it('tells changed people as lists', async () => {
    const element = await review([{ key: 'targets', value: manyPeople.slice(0, 2), before: manyPeople.slice(0, 1) }]);
    expect(allByRole(element, 'list')).to.have.length(2);
    expect(textOf(element)).to.contain('変更前： 佐藤 一郎 user0001');
  });

  it('[TXR-3] is compact beside a token, with ① at the login ID and its letters large and distinct', async () => {
    const element = await review([{ key: 'login-id', value: 'yamada31' }]);
    element.compact = true;
    await element.updateComplete;
    expect(read(element)).to.deep.equal([['① ログインID', 'yamada31']]);
    const { fontFamily, fontSize } = getComputedStyle(element.renderRoot.querySelector('dd bdi')!);
    expect(fontFamily).to.contain('mono');
    expect(parseFloat(fontSize)).to.equal(22);
  });

  it('[EM-4] has no scroll bar in 320 pixels', async () => {
    const element = await review([...lines, { key: 'login-id', value: 'w'.repeat(64) }]);
    element.style.inlineSize = '256px';
    expect(element.scrollWidth).to.be.at.most(256);
  });

  it('shows hostile text as text, each name apart from what stands beside it', async () => {
    const shown = hostileStrings.map((hostile, at): Line => ({
      key: hostile,
      value: [{ id: String(at), name: hostile, loginId: hostile }],
      before: hostile,
    }));
    const element = await review(shown);
    for (const hostile of hostileStrings) expect(textOf(element)).to.contain(hostile);
    expect('hostile' in window).to.be.false;
    for (const name of everyElement(element).filter((part) => part.localName === 'bdi')) {
      expect(getComputedStyle(name).unicodeBidi).to.equal('isolate');
    }
  });

  expectEverySituationAccessible(stories);
});
