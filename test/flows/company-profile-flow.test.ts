import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/company-profile-flow.js';
import type { OperationRequest } from '../../src/contract/index.js';
import type { CompanyProfileFlow } from '../../src/flows/company-profile-flow.js';
import type { FlowEndedEvent } from '../../src/flows/engine/flow-events.js';
import { defaultProfile, deriveProfile } from '../../src/profile/bank-profile.js';
import { TestCounter, type CounterOptions } from '../support/counter.js';
import { byLabel, byRole, descriptionOf, everyElement, focused, textOf } from '../support/find.js';
import { expectAccessible } from '../support/mount.js';

const tag = 'company-profile-flow';
const bulkLimit = /総合振込 限度額/;
const memo = '本店営業部（081） 普通 0253226のメモ';

async function open(options: CounterOptions = {}): Promise<TestCounter> {
  const counter = await new TestCounter(options).open(tag);
  await counter.sees(options.lang === 'en' ? 'Company name (kana)' : '企業名（カナ）');
  return counter;
}

async function choose(counter: TestCounter, label: string, mode: string): Promise<void> {
  const field = byLabel(counter.flow, label);
  field.value = mode;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await counter.isDrawn();
}

async function toCheck(counter: TestCounter): Promise<void> {
  counter.press('変更');
  await counter.sees(/内容を確認し.*確認用パスワード 必須/);
}

async function execute(counter: TestCounter): Promise<void> {
  await counter.type(/確認用パスワード/, 'kakunin1');
  counter.press('実行');
}

function requests(counter: TestCounter): OperationRequest[] {
  return counter.sent.filter(({ method }) => method === 'PUT').map(({ body }) => JSON.parse(body) as OperationRequest);
}

/** What a review marks as changed: label, value now, value before. */
function marked(counter: TestCounter): string[] {
  const review = everyElement(counter.flow).find(({ localName }) => localName.startsWith('change-review'));
  const lines = [...(review?.shadowRoot?.querySelectorAll('.line') ?? [])];
  return lines.filter((line) => line.querySelector('.mark')).map((line) => textOf(line));
}

describe('company-profile-flow', () => {
  it('[CO-1] [CO-4] runs by the steps of seed 002: input, 「変更」, changed values marked, password, 「実行」, what changed', async () => {
    const counter = await open();
    await counter.sees(/利用可能業務 照会、振込振替、総合振込/);
    await expectAccessible(counter.flow);
    await counter.type(/企業名/, '株式会社みどり製作所');
    await counter.type(memo, '経費用');
    await choose(counter, '振込振替', 'double-any-order');
    await counter.sees('2名が承認すると、銀行に送信されます。どちらが先に');
    await counter.type(bulkLimit, '５０，０００，０００');
    await counter.sees(/変更前：株式会社みどり工房.*変更前：売上入金用.*変更前：承認なし.*変更前：99,999,999,999円/);
    expect(counter.text.match(/変更前：/g)).to.have.length(4);
    await toCheck(counter);
    expect(requests(counter)).to.deep.equal([
      {
        kind: 'company-profile',
        input: {
          name: '株式会社みどり製作所',
          memos: { a1: '経費用' },
          approvalModes: { transfer: 'double-any-order' },
          companyLimitsYen: { 'bulk-transfer': 50_000_000 },
        },
        version: '1',
      },
    ]);
    const changed = [
      '企業名 変更後： 株式会社みどり製作所 変更 変更前：株式会社みどり工房',
      '本店営業部（081） 普通 0253226 変更後： 経費用 変更 変更前：売上入金用',
      '振込振替 変更後： ダブル承認（順序なし） 変更 変更前：承認なし',
      '総合振込 変更後： 50,000,000円 変更 変更前：99,999,999,999円',
    ];
    expect(marked(counter)).to.deep.equal(changed);
    await expectAccessible(counter.flow);
    await execute(counter);
    await counter.sees('企業情報の変更が完了しました');
    expect(marked(counter)).to.deep.equal(changed);
    await expectAccessible(counter.flow);
    expect(counter.bank.bank.company.name).to.equal('株式会社みどり製作所');
    counter.press('終了する');
    await counter.isDrawn();
    const [ended] = counter.told('flow-ended') as FlowEndedEvent[];
    expect(ended?.detail).to.deep.equal({ flow: tag, outcome: 'completed' });
  });

  it('[IN-1] [AX-1] runs in English', async () => {
    const counter = await open({ lang: 'en' });
    await counter.type(/Company name/, 'Midori Works');
    counter.press('Change');
    await counter.type(/Confirmation password/, 'kakunin1');
    await expectAccessible(counter.flow);
    counter.press('Execute');
    await counter.sees(/Change company profile/);
    await waitUntil(() => counter.told('completed').length === 1, counter.text);
  });

  it('[CO-1] says that nothing was changed, and sends nothing', async () => {
    const counter = await open();
    counter.press('変更');
    await counter.sees('変更された項目がありません');
    await waitUntil(() => focused()?.textContent?.includes('入力内容に誤りがあります'), 'the summary has the focus');
    await counter.type(memo, '別のメモ');
    await counter.type(memo, '売上入金用');
    counter.press('変更');
    await counter.sees('変更された項目がありません');
    expect(requests(counter)).to.deep.equal([]);
  });

  it('[CO-5] refuses a double approval that too few can give before it is sent, with the reason and the way to put it right', async () => {
    const counter = await open({ scenario: 'one-approver' });
    await choose(counter, '総合振込', 'double-in-order');
    await counter.sees(/承認権限のある利用者が2名以上必要です。現在は1名です/);
    expect(descriptionOf(byLabel(counter.flow, '総合振込'))).to.include('現在は1名です');
    await expectAccessible(counter.flow);
    counter.press('変更');
    await counter.sees('入力内容に誤りがあります');
    expect(requests(counter)).to.deep.equal([]);
    counter.press(/承認機能の利用有無（総合振込）：ダブル承認には/);
    expect(focused()).to.equal(byLabel(counter.flow, '総合振込'));
    counter.press('利用者管理を開く');
    await counter.sees('中止しますか');
    counter.press('中止する');
    await counter.isDrawn();
    const [ended] = counter.told('flow-ended') as FlowEndedEvent[];
    expect(ended?.detail).to.deep.equal({ flow: tag, outcome: 'cancelled', leadsTo: 'user-management-flow' });
  });

  it('[CO-5] [US-4] says that somebody can be allowed to approve only once there is something to approve', async () => {
    const counter = await open({ scenario: 'one-approver' });
    await choose(counter, '振込振替', 'double-any-order');
    await counter.sees(/先にシングル承認へ変更し、利用者管理で承認権限を設定してください/);
  });

  it('[CO-5] tells at its field what only the bank knew, and keeps everything that was typed', async () => {
    const counter = await open();
    await counter.type(memo, '経費用');
    await choose(counter, '振込振替', 'double-any-order');
    for (const user of [...counter.bank.bank.users.values()])
      counter.bank.bank.changeUser({ ...user, permissions: [] });
    counter.press('変更');
    await counter.sees(/銀行が受け付けなかった項目があります.*承認機能の利用有無（振込振替）：ダブル承認には/);
    expect(byLabel(counter.flow, memo).value).to.equal('経費用');
    expect(byLabel(counter.flow, '振込振替').value).to.equal('double-any-order');
    byRole(counter.flow, 'button', { name: /承認機能の利用有無（振込振替）/ }).click();
    expect(focused()).to.equal(byLabel(counter.flow, '振込振替'));
  });

  it('[CO-3] sends no part of a limit that is above its total', async () => {
    const counter = await open();
    await counter.type(/駅前支店（102） 当座 1084417 都度指定/, '30000001');
    counter.press('変更');
    await counter.sees(/合計（30,000,000円）を超えています/);
    expect(requests(counter)).to.deep.equal([]);
  });

  it('[IN-3] the way back from the check keeps everything, and leaving with it asks', async () => {
    const counter = await open();
    await counter.type(memo, '経費用');
    await choose(counter, '口座振替', 'double-in-order');
    await toCheck(counter);
    counter.press('戻る');
    await counter.sees('口座メモ');
    expect(byLabel(counter.flow, memo).value).to.equal('経費用');
    expect(byLabel(counter.flow, '口座振替').value).to.equal('double-in-order');
    counter.press('中止');
    await counter.sees('中止しますか');
    counter.press('中止する');
    await counter.sees('何も変更されていません');
  });

  it('[IN-3] who has undone everything may leave without a question', async () => {
    const counter = await open();
    await counter.type(memo, '経費用');
    await counter.type(memo, '売上入金用');
    counter.press('中止');
    await counter.sees('中止しました');
  });

  it('[IN-3] says which memo the bank refused, why, and at the field, until it is typed anew', async () => {
    const counter = await open();
    await counter.type(memo, '経\u200b費');
    counter.press('変更');
    await counter.sees('口座メモ（本店営業部（081） 普通 0253226）：使えない文字が含まれています');
    expect(descriptionOf(byLabel(counter.flow, memo))).to.include('使えない文字が含まれています');
    await counter.type(memo, '経費');
    expect(descriptionOf(byLabel(counter.flow, memo))).to.equal('');
    await toCheck(counter);
  });

  it('[FA-1] begins anew with what the bank has now', async () => {
    const counter = await open();
    counter.press('中止');
    await counter.sees('中止しました');
    const { bank } = counter.bank;
    bank.changeCompany({ ...bank.company, name: '株式会社みどり製作所' });
    counter.press('はじめから');
    await counter.sees('企業名（カナ）');
    expect(byLabel(counter.flow, /企業名/).value).to.equal('株式会社みどり製作所');
  });

  it('[EM-3] shows what has come since a draft was made that a portal hands back, which is compared as ever', async () => {
    const counter = await open();
    await counter.type(memo, '経費用');
    const { draft } = counter.flow as CompanyProfileFlow;
    const { bank } = counter.bank;
    const [first] = bank.company.accounts;
    bank.changeCompany({
      ...bank.company,
      accounts: [...bank.company.accounts, { ...first!, id: 'a3', number: '300' }],
    });
    await counter.reopen(tag);
    Object.assign(counter.flow, { draft });
    await counter.sees(/300のメモ/);
    expect(byLabel(counter.flow, memo).value).to.equal('経費用');
    expect(byLabel(counter.flow, /300 合計/).value).to.equal('99,999,999,999');
    counter.press('変更');
    await counter.sees('入力した項目は、ほかの方の変更と重なっていません');
    counter.press('確認');
    await counter.sees(/内容を確認し/);
  });

  describe('somebody else changed the company meanwhile', () => {
    /** The other person changed the memo of the first account, the mode of payroll and the limit of bulk transfers. */
    async function meet(counter: TestCounter): Promise<void> {
      await counter.type(memo, '経費用');
      await counter.type(bulkLimit, '70000000000');
      counter.press('変更');
      await counter.sees(/ほかの方がこの内容を変更しました/);
      await counter.sees('ほかの方が変更した項目：3件');
    }

    it('[4.7] shows what was read, what is registered now and what was typed, to be chosen one by one, and checks again', async () => {
      const counter = await open({ scenario: 'changed-before-storing' });
      await meet(counter);
      const memos = byRole(counter.flow, 'group', { name: /口座メモ/ });
      expect(textOf(memos)).to.equal(
        '口座メモ（本店営業部（081） 普通 0253226） 読み込んだときの内容 売上入金用 現在登録されている内容 本社経費用 この画面の内容 経費用',
      );
      await expectAccessible(counter.flow);
      counter.press('確認');
      await counter.sees('口座メモ（本店営業部（081） 普通 0253226）：どちらの内容にするかを選択してください');
      expect(requests(counter)).to.have.length(1);
      byRole(memos, 'radio', { name: /この画面の内容/ }).click();
      const limits = byRole(counter.flow, 'group', { name: /企業一日当たり限度額/ });
      byRole(limits, 'radio', { name: /現在登録されている内容/ }).click();
      await counter.isDrawn();
      counter.press('確認');
      await counter.sees(/内容を確認し.*確認用パスワード/);
      expect(requests(counter)[1]).to.deep.equal({
        kind: 'company-profile',
        input: { memos: { a1: '経費用' } },
        version: '2',
      });
      expect(marked(counter)).to.deep.equal(['本店営業部（081） 普通 0253226 変更後： 経費用 変更 変更前：本社経費用']);
      await execute(counter);
      await counter.sees('企業情報の変更が完了しました');
      const { accounts, approvalModes, limitsYen } = counter.bank.bank.company;
      expect([accounts[0]?.memo, approvalModes['payroll'], limitsYen['bulk-transfer']]).to.deep.equal([
        '経費用',
        'double-any-order',
        80_000_000_000,
      ]);
    });

    it('[4.7] takes all of one version at one press; with nothing left to change it says so', async () => {
      const counter = await open({ scenario: 'changed-before-storing' });
      await meet(counter);
      counter.press('すべて現在登録されている内容にする');
      await counter.isDrawn();
      counter.press('確認');
      await counter.sees('変更された項目がありません');
      counter.press('すべてこの画面の内容にする');
      await counter.isDrawn();
      counter.press('確認');
      await counter.sees(/内容を確認し/);
      expect(marked(counter)).to.have.length(3);
      counter.press('戻る');
      await counter.sees('内容の比較');
      counter.press('戻る');
      await counter.sees('企業名（カナ）');
      expect(byLabel(counter.flow, memo).value).to.equal('経費用');
      expect(byLabel(counter.flow, '給与・賞与振込').value).to.equal('single');
    });

    it('[4.7] asks nothing of an account that has come or gone, and goes on with the others', async () => {
      const counter = await open();
      await counter.type(memo, '経費用');
      await counter.type(/駅前支店（102） 当座 1084417のメモ/, '給与用');
      const { bank } = counter.bank;
      const [first, second] = bank.company.accounts;
      const accounts = [
        { ...first!, memo: '本社経費用' },
        { ...second!, id: 'a3', number: '2000003', memo: '新規' },
      ];
      bank.changeCompany({ ...bank.company, accounts });
      counter.press('変更');
      await counter.sees('ほかの方が変更した項目：1件');
      counter.press('戻る');
      await counter.sees('2000003のメモ');
      expect(byLabel(counter.flow, /2000003のメモ/).value).to.equal('新規');
      counter.press('変更');
      await counter.pick(/この画面の内容 経費用/);
      counter.press('確認');
      await counter.sees(/内容を確認し/);
      expect(requests(counter)[1]?.input).to.deep.equal({ memos: { a1: '経費用' } });
    });

    it('[4.7] shows both versions again as often as it happens again, with what was chosen', async () => {
      const counter = await open({ scenario: 'changed-before-storing' });
      await meet(counter);
      await counter.pick(/この画面の内容 経費用/);
      await counter.pick(/この画面の内容 70,000,000,000円/);
      const { bank } = counter.bank;
      bank.changeCompany({
        ...bank.company,
        name: '株式会社みどり製作所',
        limitsYen: { ...bank.company.limitsYen, 'bulk-transfer': 1 },
      });
      counter.press('確認');
      await counter.sees('ほかの方が変更した項目：2件');
      const limits = byRole(counter.flow, 'group', { name: /企業一日当たり限度額/ });
      expect(textOf(limits)).to.include(
        '読み込んだときの内容 80,000,000,000円 現在登録されている内容 1円 この画面の内容 70,000,000,000円',
      );
      byRole(limits, 'radio', { name: /現在登録されている内容/ }).click();
      await counter.isDrawn();
      counter.press('確認');
      await counter.sees(/内容を確認し/);
      expect(requests(counter)[2]).to.deep.equal({
        kind: 'company-profile',
        input: { memos: { a1: '経費用' } },
        version: '3',
      });
    });

    it('[4.10] leads to both versions also where it happened at the very last moment; nothing was changed', async () => {
      const counter = await open({ scenario: 'changed-meanwhile' });
      await counter.type(memo, '経費用');
      await toCheck(counter);
      await execute(counter);
      await counter.sees(/2ステップ目：内容の比較.*ほかの方がこの内容を変更しました/);
      expect(counter.told('completed')).to.deep.equal([]);
      expect(counter.everythingInTheDocument).not.to.include('kakunin1');
      await counter.pick(/この画面の内容 経費用/);
    });
  });

  it('[4.1] [4.12] says at once who may not do it, and when the bank is closed', async () => {
    const general = await new TestCounter({ scenario: 'signed-in-as-general' }).open(tag);
    await general.sees('利用権限がありません');
    expect(general.hasButton('変更')).to.equal(false);
    const closed = await new TestCounter({ scenario: 'service-closed' }).open(tag);
    await closed.sees('サービス時間外');
  });

  it('[CO-1] shows the company name, and lets it be, at a bank where it cannot be changed', async () => {
    const profile = deriveProfile(defaultProfile, {
      id: 'fixed-name',
      name: { ja: 'テスト銀行' },
      company: { ...defaultProfile.company, nameEditable: false },
    });
    const counter = await open({ profile });
    await counter.sees(/企業名 株式会社みどり工房/);
    expect(() => byLabel(counter.flow, /企業名/)).to.throw();
  });

  it('[FA-1] offers to read the company again where it could not be read', async () => {
    const counter = new TestCounter();
    counter.bank.setFault({ name: 'lost-request', on: 'all' });
    await counter.open(tag);
    await counter.sees('画面の一部を表示できません');
    expect(counter.hasButton('変更'), 'nothing can be pressed before it is there').to.equal(false);
    counter.bank.setFault(undefined);
    counter.press('もう一度表示する');
    await counter.sees('企業名（カナ）');
  });
});
