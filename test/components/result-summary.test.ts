import { expect, html } from '@open-wc/testing';
import type { ResultSummary } from '../../src/components/result-summary.js';
import type { Operation, TargetResult } from '../../src/contract/index.js';
import '../../src/define/result-summary.js';
import * as stories from '../../stories/result-summary.stories.js';
import { executed, manyPeople, partlyDone, results } from '../../stories/revocation.js';
import { allByRole, byRole, focused, textOf } from '../support/find.js';
import { expectEverySituationAccessible, languages, mount } from '../support/mount.js';
import { hostileStrings } from '../support/type.js';

const show = (operation: Operation | undefined, lang: 'ja' | 'en' = 'ja') =>
  mount<ResultSummary>(html`<result-summary .operation=${operation}></result-summary>`, lang);
const heading = async (operation: Operation): Promise<string> =>
  textOf(byRole(await show(operation), 'heading', { name: /。$/ }));
const rows = (element: Element): string[][] =>
  allByRole(element, 'row')
    .slice(1)
    .map((row) => [...row.children].map(textOf));

describe('result-summary', () => {
  it('[4.8] says in its heading what was done and what was not', async () => {
    const unlocked = (...all: TargetResult[]): Operation => ({ ...executed(...all), kind: 'transaction-auth-unlock' });
    const other = (...all: TargetResult[]): Operation => ({ ...executed(...all), kind: 'otp-token-register' });
    const { done, refused, notAttempted } = results;
    expect(await heading(partlyDone)).to.equal('1名のトークンを失効しました。1名は失効していません。');
    expect(await heading(executed(done))).to.equal('1名のトークンを失効しました。');
    const another = { ...done, person: manyPeople[0]! };
    expect(await heading(executed({ ...refused, person: manyPeople[0]! }, notAttempted))).to.equal(
      '2名は失効していません。',
    );
    expect(await heading(unlocked(done, another, refused))).to.equal(
      '2名の利用停止を解除しました。1名は解除していません。',
    );
    expect(await heading(other(done, refused))).to.equal('1名の手続きが完了しました。1名は完了していません。');
  });

  it('says what became of an operation without targets, in every state', async () => {
    const fees: Operation = { ...executed(), kind: 'fee-schedule', results: undefined };
    expect(await heading(fees)).to.equal('手数料情報の変更が完了しました。');
    expect(await heading({ ...fees, state: 'refused' })).to.equal('手数料情報の変更は受け付けられませんでした。');
    expect(await heading({ ...fees, state: 'expired' })).to.equal(
      '時間が過ぎたため、手数料情報の変更は実行していません。',
    );
    expect(await heading({ ...fees, state: 'cancelled' })).to.equal(
      '手数料情報の変更を中止しました。何も変更していません。',
    );
    expect(await heading({ ...fees, state: 'open' })).to.equal('手数料情報の変更はまだ完了していません。');
  });

  it('gives the time in Japan and the receipt number', async () => {
    const element = await show({ ...partlyDone, executedAt: '2026-11-20T05:57:00Z', screen: 'BLGI021' });
    expect(textOf(element)).to.contain('2026年11月20日 14:57 受付番号 20261120-004182 画面番号 BLGI021');
  });

  it('[API-1] gives the correlation number where there is no receipt', async () => {
    expect(textOf(await show({ ...partlyDone, receipt: undefined }))).to.contain('お問合せ番号 c-7f3a');
  });

  it('[4.8] tells each user: done, refused with the reason, not attempted', async () => {
    const element = await show(executed(results.done, results.refused, results.notAttempted));
    expect(allByRole(element, 'columnheader').map(textOf)).to.deep.equal(['利用者名', 'ログインID', '権限', '結果']);
    expect(rows(element)).to.deep.equal([
      ['相沢 美咲', 'aizawa01', '管理者ユーザ', '失効しました'],
      [
        '榎本 さくら ほかの管理者がこの利用者を変更したため、失効していません。',
        'enomoto7',
        '一般ユーザ',
        '失効していません',
      ],
      ['榎本 さくら 処理が途中で終わったため、処理していません。', 'enomoto7', '一般ユーザ', '処理していません'],
    ]);
    expect(byRole(element, 'table', { name: '利用者ごとの結果' })).to.exist;
  });

  const reasons = [
    'not-suspended',
    'own-account',
    'shares-token',
    'right-missing',
    'role-too-high',
    'only-bank-unlocks',
    'token-missing',
    'token-used',
    'suspended',
    'version-changed',
    'user-unknown',
    'not-attempted',
    'already-so',
  ];
  for (const lang of languages) {
    it(`has a sentence of its own for every reason of the contract (${lang})`, async () => {
      const element = await show(executed(...reasons.map((reason) => ({ ...results.refused, reason }))), lang);
      const said = rows(element).map(([name]) => name);
      expect(new Set(said).size).to.equal(reasons.length);
      for (const [at, reason] of reasons.entries())
        expect(said[at]).not.to.contain(`reason ${reason}`).and.not.contain(`：${reason}`);
    });

    it(`gives a reason that it does not know with its code (${lang})`, async () => {
      const element = await show(executed({ ...results.refused, reason: 'constructor' }), lang);
      expect(rows(element)[0]![0]).to.contain('constructor');
    });
  }

  it('[TXR-2] says what to do next, once for all whom it concerns', async () => {
    const next = async (...all: TargetResult[]) =>
      textOf((await show(executed(...all))).renderRoot.querySelector('.next')!);
    const registers = manyPeople.slice(0, 5).map((person) => ({ ...results.done, person }));
    expect(await next(results.done)).to.equal(
      '次にすること 相沢 美咲さんは、次のログインのときに新しいトークンを登録してください。',
    );
    expect(await next(...registers)).to.contain('佐藤 一郎さん、鈴木 花子さん、高橋 健さんほか2名は、次のログイン');
    expect(await next({ ...results.done, followUp: 'own-token-revoked' })).to.contain(
      'ご自身のトークンを失効しました。',
    );
    expect(await next(results.refused)).to.contain('「失効していません」の利用者は');
    expect(await next({ ...results.done, followUp: 'calls-the-branch' })).to.contain('calls-the-branch');
  });

  it('[OR-1] says from when it follows, with the date where that is not the day of the result', async () => {
    const next = async (followsAt: string | undefined, lang: 'ja' | 'en' = 'ja') => {
      const element = await show(executed({ ...results.done, followUp: 'new-token-from', followsAt }), lang);
      return textOf(element.renderRoot.querySelector('.next')!);
    };
    // The result is of 20 November 2026, 14:57 in Japan.
    expect(await next('2026-11-20T15:17:00+09:00')).to.contain(
      '相沢 美咲さんの新しいトークンの発行とログインは、15:17ごろから行えます。',
    );
    expect(await next('2026-11-20T14:59:59Z'), 'the same day in Japan').to.contain('は、23:59ごろから');
    expect(await next('2026-11-20T15:00:00Z'), 'the next day in Japan').to.contain('は、2026年11月21日 00:00ごろから');
    expect(await next('2026-11-21T08:10:00+09:00', 'en')).to.contain(
      'From about November 21, 2026 at 08:10 (Japan time)',
    );
    expect(await next(undefined)).to.contain('しばらくしてから行えます');
  });

  it('[SU-1] tells each credential of a person, counts people, and says what follows for each credential', async () => {
    const one = { ...results.done, followUp: 'cannot-use' };
    const element = await show({
      ...executed(
        { ...one, credential: 'login-password' },
        { ...one, credential: 'one-time-password' },
        { ...one, credential: 'transaction-authentication', followUp: 'can-use-again' },
      ),
      kind: 'user-suspension',
    });
    expect(textOf(byRole(element, 'heading', { name: /。$/ }))).to.equal('1名の利用状態を変更しました。');
    expect(rows(element).map(([name]) => name)).to.deep.equal([
      '相沢 美咲 ログインパスワード',
      '相沢 美咲 ワンタイムパスワード',
      '相沢 美咲 トランザクション認証',
    ]);
    const next = textOf(element.renderRoot.querySelector('.next')!);
    expect(next).to.contain('相沢 美咲さんは、解除されるまでログインパスワードを利用できません。');
    expect(next).to.contain('相沢 美咲さんは、解除されるまでワンタイムパスワードを利用できません。');
    expect(next).to.contain('相沢 美咲さんは、トランザクション認証を利用できます。');
  });

  it('has nothing to do next where nothing follows', async () => {
    const element = await show(executed({ ...results.done, followUp: undefined }));
    expect(textOf(element)).not.to.contain('次にすること');
  });

  it('[4.12] says why all was refused and when the bank opens again', async () => {
    const refusal = async (code: string, opensAt?: string) =>
      textOf(await show({ ...partlyDone, results: undefined, state: 'refused', refusal: { code, opensAt } }));
    expect(await refusal('service-closed', '2026-11-23T23:10:00Z')).to.contain(
      '受付時間外のため、実行していません。次の受付は2026年11月24日 08:10からです。',
    );
    expect(await refusal('credential-suspended')).to.contain('利用停止になったため');
    expect(await refusal('right-missing')).to.contain('権限がないため');
    expect(await refusal('targets-gone')).to.contain('対象の利用者がいなくなったため');
    expect(await refusal('toString')).to.contain('理由コード：toString');
  });

  it('[AX-1] takes the focus on its heading', async () => {
    const element = await show(partlyDone);
    element.focus();
    expect(focused()).to.equal(byRole(element, 'heading', { name: /失効しました/ }));
  });

  it('shows nothing without an operation, and one that is given later', async () => {
    const element = document.createElement('result-summary');
    document.body.append(element);
    await element.updateComplete;
    expect(textOf(element)).to.equal('');
    element.operation = partlyDone;
    await element.updateComplete;
    expect(textOf(element)).to.contain('1名のトークンを失効しました。');
    element.remove();
  });

  it('[EM-4] is cards without a scroll bar in 320 pixels, and still a table to those who hear it', async () => {
    const long = { ...results.refused, person: { id: 'x', name: '寿限無'.repeat(20), loginId: 'w'.repeat(64) } };
    const element = await show(executed(results.done, long));
    element.style.inlineSize = '256px';
    expect(element.scrollWidth).to.be.at.most(256);
    const [name, , , result] = [...allByRole(element, 'row')[1]!.querySelectorAll<HTMLElement>('.name, td')];
    expect(result!.getBoundingClientRect().top).to.be.closeTo(name!.getBoundingClientRect().top, 8);
    const reason = element.renderRoot.querySelector('.reason')!;
    expect(reason.getBoundingClientRect().width, 'a reason has the whole width').to.be.greaterThan(220);
    expect(allByRole(element, 'row')).to.have.length(3);
    expect(allByRole(element, 'rowheader')).to.have.length(2);
  });

  it('shows hostile text as text', async () => {
    const hostileResults = hostileStrings.map((hostile): TargetResult => ({
      person: { id: hostile, name: hostile, loginId: hostile },
      outcome: 'refused',
      reason: hostile,
      followUp: hostile,
    }));
    const element = await show({ ...executed(...hostileResults), receipt: '<b>1</b>', screen: '"><i>' });
    for (const hostile of hostileStrings) expect(textOf(element)).to.contain(hostile);
    expect(textOf(element)).to.contain('<b>1</b>');
    expect('hostile' in window).to.be.false;
  });

  expectEverySituationAccessible(stories);
});
