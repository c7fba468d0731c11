import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/user-suspension-flow.js';
import { TestCounter, type CounterOptions } from '../support/counter.js';
import { allByRole, byRole, focused, textOf } from '../support/find.js';
import { expectAccessible } from '../support/mount.js';

const open = (options: CounterOptions = {}) => new TestCounter(options).open('user-suspension-flow');
const password = 'kakunin1';
const words = {
  ja: {
    title: '利用者停止・解除',
    scope: '対象',
    wanted: '希望する状態',
    otp: 'ワンタイムパスワード',
    service: 'サービス全体',
    suspend: '停止する',
    lift: '解除する',
    password: /確認用パスワード/,
    execute: '実行',
    done: '2名の利用状態を変更しました',
    next: '次のページ',
  },
  en: {
    title: 'Suspend and reinstate users',
    scope: 'Applies to',
    wanted: 'Wanted state',
    otp: 'One-time password',
    service: 'The whole service',
    suspend: 'Suspend',
    lift: 'Reinstate',
    password: /Confirmation password/,
    execute: 'Execute',
    done: /2 users were changed/,
    next: 'Next page',
  },
} as const;

describe('user-suspension-flow', () => {
  for (const lang of ['ja', 'en'] as const) {
    it(`[SU-1] [IN-1] [AX-1] runs to the result of each user and credential in ${lang}, with nothing for axe on any screen`, async () => {
      const say = words[lang];
      const counter = await open({ lang });
      await counter.sees(say.title);
      await find(counter, '橋本 剛');
      await select(counter, `橋本 剛 ${say.scope}`, say.otp);
      await select(counter, `橋本 剛 ${say.wanted}`, say.lift);
      await find(counter, '小林 大輔');
      await select(counter, `小林 大輔 ${say.wanted}`, say.suspend);
      await expectAccessible(counter.flow);
      await counter.type(say.password, password);
      counter.press(say.execute);
      await counter.sees(say.done);
      await waitUntil(() => focused()?.textContent?.includes(say.title), 'the heading has the focus');
      const results = allByRole(counter.flow, 'rowheader').map(textOf);
      expect(results.filter((result) => result.includes('小林 大輔'))).to.have.length(4);
      expect(results.filter((result) => result.includes('橋本 剛'))).to.deep.equal([`橋本 剛 ${say.otp}`]);
      await expectAccessible(counter.flow);
      expect(suspendedOf(counter, 'hashimoto4')).to.deep.equal([]);
      expect(suspendedOf(counter, 'kobayashi3')).to.have.length(4);
      expect(counter.told('completed')).to.have.length(1);
    });
  }

  it('[SU-1] sends for each user with the version read what it is about and the state wanted, over pages', async () => {
    const counter = await open();
    await select(counter, '榎本 さくら 対象', 'ログインパスワード');
    await select(counter, '榎本 さくら 希望する状態', '停止する');
    counter.press('次のページ');
    await counter.sees('11–20');
    await select(counter, '中村 優子 希望する状態', '解除する');
    await finish(counter);
    await counter.sees('2名の利用状態を変更しました');
    const [stored] = counter.sent.filter(({ method }) => method === 'PUT');
    const { kind, targets } = JSON.parse(stored!.body) as { kind: string; targets: { chosen: { input: object }[] } };
    expect(kind).to.equal('user-suspension');
    expect(targets.chosen.map(({ input }) => input)).to.deep.equal([
      { scope: 'login-password', wanted: 'suspended' },
      { scope: 'service', wanted: 'available' },
    ]);
    expect(suspendedOf(counter, 'enomoto7')).to.deep.equal(['login-password']);
    expect(suspendedOf(counter, 'nakamura5')).to.deep.equal([]);
  });

  it('[SU-1] [4.11] an admin finds the master and themselves in the list with the reason, and nothing to choose', async () => {
    const counter = await open({ scenario: 'signed-in-as-admin' });
    for (const [name, reason] of [
      ['山田 和子', '権限が上位の利用者のため選択できません'],
      ['相沢 美咲', 'ご自身は選択できません'],
    ] as const) {
      await find(counter, name);
      await counter.sees(reason);
      expect(allByRole(counter.flow, 'combobox')).to.deep.equal([]);
    }
  });

  it('[IN-3] [AX-1] sends nothing without a change, and leads to the first row', async () => {
    const counter = await open();
    await waitUntil(() => allByRole(counter.flow, 'combobox').length > 0);
    await counter.type(/確認用パスワード/, password);
    counter.press('実行');
    await counter.sees('入力内容に誤りがあります');
    expect(counter.sent.filter(({ method }) => method !== 'GET')).to.deep.equal([]);
    counter.press(/希望する状態を選択してください/);
    expect(focused()?.localName).to.equal('select');
    await expectAccessible(counter.flow);
  });

  it('[4.4] a wrong password is told, keeps what was chosen and loses the secret', async () => {
    const counter = await open();
    await select(counter, '榎本 さくら 希望する状態', '停止する');
    await finish(counter, 'machigai1');
    await counter.sees('入力された内容に誤りがあります');
    expect(counter.everythingInTheDocument).not.to.include('machigai1');
    expect(chosenIn(await field(counter, '榎本 さくら 希望する状態'))).to.equal('停止する');
    expect(suspendedOf(counter, 'enomoto7')).to.deep.equal([]);
    await counter.type(/確認用パスワード/, password);
    counter.press('実行');
    await counter.sees('1名の利用状態を変更しました');
    expect(counter.sent.filter(({ method }) => method === 'PUT')).to.have.length(1);
  });

  it('[4.7] users changed before they were stored lead back to the list, which is read again and keeps what was chosen', async () => {
    const counter = await open({ scenario: 'changed-before-storing' });
    await select(counter, '榎本 さくら 希望する状態', '停止する');
    await finish(counter);
    await counter.sees(/ほかの管理者が変更しました/);
    expect(chosenIn(await field(counter, '榎本 さくら 希望する状態'))).to.equal('停止する');
    await finish(counter);
    await counter.sees('1名の利用状態を変更しました');
  });

  it('[4.10] a target that changed meanwhile is refused alone and the screen says so', async () => {
    const counter = await open({ scenario: 'changed-meanwhile' });
    await select(counter, '榎本 さくら 希望する状態', '停止する');
    await select(counter, '大野 隆 希望する状態', '停止する');
    await finish(counter);
    await counter.sees(/1名の利用状態を変更しました.*1名は変更していません/);
    await counter.sees(/ほかの管理者がこの利用者を変更したため/);
  });

  it('[FA-3] a lost answer to the last press is asked for and becomes known, and nothing is done twice', async () => {
    const counter = await open();
    await select(counter, '榎本 さくら 希望する状態', '停止する');
    await counter.type(/確認用パスワード/, password);
    counter.bank.setFault({ name: 'lost-answer', on: 'next-write' });
    counter.press('実行');
    await counter.sees('1名の利用状態を変更しました');
    expect(counter.writes('/credentials')).to.have.length(1);
  });

  it('[EM-3] what was chosen can be read and handed back, without secrets', async () => {
    const counter = await open();
    await select(counter, '榎本 さくら 希望する状態', '停止する');
    await counter.type(/確認用パスワード/, password);
    const { draft } = counter.flow as unknown as { draft: object };
    expect(JSON.stringify(draft)).to.include('"wanted":"suspended"').and.not.include(password);
    await counter.reopen('user-suspension-flow');
    Object.assign(counter.flow, { draft });
    expect(chosenIn(await field(counter, '榎本 さくら 希望する状態'))).to.equal('停止する');
  });

  it('[4.1] says at once that a general user may not do it', async () => {
    const counter = await open({ scenario: 'signed-in-as-general' });
    await counter.sees('利用権限がありません');
    expect(counter.hasButton('実行')).to.equal(false);
  });
});

async function find(counter: TestCounter, name: string): Promise<void> {
  await waitUntil(() => allByRole(counter.flow, 'rowheader').length > 0, 'the list');
  const search = byRole(counter.flow, 'searchbox') as HTMLInputElement;
  search.value = name;
  search.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await waitUntil(() => allByRole(counter.flow, 'rowheader').every((row) => textOf(row).includes(name)), name);
  await counter.isDrawn();
}

async function field(counter: TestCounter, label: string): Promise<HTMLSelectElement> {
  await waitUntil(() => allByRole(counter.flow, 'combobox', { name: label }).length > 0, label);
  return byRole(counter.flow, 'combobox', { name: label }) as HTMLSelectElement;
}

async function select(counter: TestCounter, label: string, option: string): Promise<void> {
  const found = await field(counter, label);
  found.value = [...found.options].find(({ text }) => text === option)!.value;
  found.dispatchEvent(new Event('change', { bubbles: true }));
  await counter.isDrawn();
}

async function finish(counter: TestCounter, typed = password): Promise<void> {
  await counter.type(/確認用パスワード/, typed);
  counter.press('実行');
}

function chosenIn(found: HTMLSelectElement): string {
  return found.selectedOptions[0]!.text;
}

function suspendedOf(counter: TestCounter, loginId: string): readonly string[] {
  return [...counter.bank.bank.users.values()].find((user) => user.loginId === loginId)!.suspended;
}
