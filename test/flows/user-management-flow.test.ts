import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/user-management-flow.js';
import type { UserRecord } from '../../src/mocks/bank/records.js';
import { amaoto } from '../../src/profile/banks/amaoto.js';
import { TestCounter, type CounterOptions } from '../support/counter.js';
import { allByRole, byLabel, byRole } from '../support/find.js';
import { expectAccessible } from '../support/mount.js';

const open = (options: CounterOptions = {}) => new TestCounter(options).open('user-management-flow');
const secret = 'Himitsu2026';

function user(counter: TestCounter, loginId: string): UserRecord | undefined {
  return [...counter.bank.bank.users.values()].find((known) => known.loginId === loginId);
}

async function fillBasics(counter: TestCounter, loginId = 'suzuki01'): Promise<void> {
  await counter.sees('ログインID 必須');
  await counter.type(/^ログインID 必須/, loginId);
  await counter.type(/^ログインID（確認用）/, loginId);
  await counter.type(/^ログインパスワード 必須/, secret);
  await counter.type(/^ログインパスワード（確認用）/, secret);
  await counter.type(/^利用者名 必須/, '鈴木 一郎');
  await counter.type(/^メールアドレス 必須/, 'ichiro@midori.example');
  await counter.type(/^メールアドレス（確認用）/, 'ichiro@midori.example');
  await counter.pick('付与しない');
}

async function fillAccounts(counter: TestCounter): Promise<void> {
  for (const business of ['振込振替', '総合振込', '給与振込', '賞与振込', '口座振替'])
    await counter.type(new RegExp(`${business}.*限度額`), '1000000');
}

/** From the list to the check screen of a new user. */
async function reachCheck(counter: TestCounter): Promise<void> {
  await counter.sees('榎本 さくら');
  counter.press('新規登録');
  await fillBasics(counter);
  counter.press('次へ');
  await counter.sees('残高照会');
  await counter.choose(/残高照会/);
  counter.press('次へ');
  await counter.sees('利用可能口座');
  await fillAccounts(counter);
  counter.press('登録');
  await counter.sees('受付日時');
}

async function reachBasics(counter: TestCounter, name: RegExp): Promise<void> {
  await counter.pick(name);
  counter.press('変更');
  await counter.sees('変更する');
}

describe('user-management-flow', () => {
  it('[US-1] [US-2] registers a user, screen by screen, with nothing for axe and the password nowhere', async () => {
    const counter = await open();
    await counter.sees('榎本 さくら');
    counter.press('新規登録');
    await fillBasics(counter);
    await expectAccessible(counter.flow);
    counter.press('次へ');
    await counter.sees('残高照会');
    expect(counter.everythingInTheDocument).not.to.include(secret);
    await counter.choose(/残高照会/);
    counter.press('次へ');
    await counter.sees('利用可能口座');
    await fillAccounts(counter);
    counter.press('登録');
    await counter.sees('受付日時');
    await counter.sees(/サービス利用権限 残高照会/);
    await expectAccessible(counter.flow);
    expect(counter.everythingInTheDocument).not.to.include(secret);
    await counter.type(/確認用パスワード/, 'kakunin1');
    counter.press('実行');
    await counter.sees('完了しました');
    await expectAccessible(counter.flow);
    expect(user(counter, 'suzuki01')).to.deep.include({
      name: '鈴木　一郎',
      role: 'general',
      loginPassword: secret,
      permissions: ['balance.view'],
    });
    expect(JSON.stringify(counter.events.map((event) => (event as CustomEvent<unknown>).detail))).not.to.include(
      secret,
    );
  });

  it('[US-2] [IN-3] going back keeps what was typed, and the new password reads 「入力済み」', async () => {
    const counter = await open();
    await reachCheck(counter);
    for (const screen of ['利用可能口座', '残高照会', '入力済み']) {
      counter.press('戻る');
      await counter.sees(screen);
    }
    expect(byLabel(counter.flow, /^利用者名 必須/).value).to.equal('鈴木　一郎');
    expect(byLabel(counter.flow, /^ログインID（確認用）/).value).to.equal('suzuki01');
    expect(counter.everythingInTheDocument).not.to.include(secret);
    counter.press('次へ');
    await counter.sees('残高照会');
    counter.press('次へ');
    await counter.sees('利用可能口座');
    counter.press('登録');
    await counter.sees('受付日時');
    await counter.type(/確認用パスワード/, 'kakunin1');
    counter.press('実行');
    await counter.sees('完了しました');
    expect(user(counter, 'suzuki01')?.loginPassword).to.equal(secret);
    expect(
      counter
        .writes('')
        .filter(({ body }) => body.includes(secret))
        .every(({ method }) => method === 'PUT'),
    ).to.equal(true);
  });

  it('[IN-3] a login ID that is taken is told on 「次へ」 and at its field, and nothing is asked before', async () => {
    const counter = await open();
    await counter.sees('榎本 さくら');
    await expectAccessible(counter.flow);
    counter.press('新規登録');
    await fillBasics(counter, 'enomoto7');
    expect(counter.writes('/login-ids/check')).to.have.length(0);
    counter.press('次へ');
    await counter.sees('ログインID：すでに使われています');
    expect(counter.writes('/login-ids/check')).to.have.length(1);
    byRole(counter.flow, 'button', { name: /すでに使われています/ }).click();
    await counter.type(/^ログインID 必須/, 'suzuki02');
    await counter.type(/^ログインID（確認用）/, 'suzuki02');
    counter.press('次へ');
    await counter.sees('残高照会');
  });

  it('[FA-1] offers nothing to press until the fields are there', async () => {
    const counter = await open();
    await counter.sees('榎本 さくら');
    counter.bank.setFault({ name: 'slow', on: 'all' });
    counter.press('新規登録');
    await waitUntil(() => counter.text.includes('必須') || !counter.text.includes('榎本'), counter.text);
    expect(counter.hasButton('次へ')).to.equal(false);
    await waitUntil(() => counter.hasButton('次へ'), counter.text, { timeout: 4000 });
    counter.press('次へ');
    await counter.sees('入力内容に誤りがあります');
  });

  it('[IN-3] asked for too many login IDs, the bank says when it answers again, and what was typed is kept', async () => {
    const counter = await open();
    const { bank } = counter.bank;
    bank.loginIdsAsked.set('u01', new Map(Array.from({ length: 20 }, (_, at) => [`guess${at}`, bank.now()])));
    await counter.sees('榎本 さくら');
    counter.press('新規登録');
    await fillBasics(counter);
    counter.press('次へ');
    await counter.sees('10分ほどしてから');
    expect(byLabel(counter.flow, /^ログインID 必須/).value).to.equal('suzuki01');
  });

  it('[US-2] leaving asks once something was typed, a password included', async () => {
    const counter = await open();
    await counter.sees('榎本 さくら');
    counter.press('新規登録');
    await counter.type(/^ログインパスワード 必須/, secret);
    counter.press('中止');
    await counter.sees('中止しますか');
    counter.press('続ける');
    await waitUntil(() => allByRole(counter.flow, 'dialog').length === 0);
    counter.press('中止');
    await counter.sees('中止しますか');
    counter.press('中止する');
    await counter.sees('何も変更されていません');
  });

  it('[US-2] [US-3] changes what is changed and nothing else, marked on the check screen and in the result', async () => {
    const counter = await open();
    const before = user(counter, 'enomoto7');
    await reachBasics(counter, /榎本 さくら/);
    expect(allByRole(counter.flow, 'checkbox', { name: /ログインパスワードを変更する/ })).to.have.length(1);
    await counter.choose('確認用パスワードを変更する');
    await counter.type(/^確認用パスワード 必須/, 'Kakunin2026');
    await counter.type(/^確認用パスワード（確認用）/, 'Kakunin2026');
    await counter.choose(/強制変更する（確認用パスワード）/);
    await counter.pick('付与する');
    await expectAccessible(counter.flow);
    counter.press('次へ');
    await counter.sees('残高照会');
    counter.press('次へ');
    await counter.sees('利用可能口座');
    counter.press('変更');
    await counter.sees(/管理者権限 変更後： 付与する 変更 変更前：\s?付与しない/);
    await counter.sees(/確認用パスワード 変更後： 変更する/);
    expect(counter.writes('/login-ids/check')).to.have.length(0);
    const [{ body } = { body: '{}' }] = counter.writes('').filter(({ method }) => method === 'PUT');
    expect(JSON.parse(body)).to.deep.equal({
      kind: 'user-change',
      input: {
        userId: before!.id,
        confirmationPassword: 'Kakunin2026',
        changesAtLogin: { 'confirmation-password': true },
        adminRight: true,
      },
      version: '1',
    });
    await counter.type(/^確認用パスワード/, 'kakunin1');
    counter.press('実行');
    await counter.sees('完了しました');
    await counter.sees(/変更前：\s?付与しない/);
    expect(user(counter, 'enomoto7')).to.deep.equal({
      ...before,
      version: 2,
      role: 'admin',
      confirmationPassword: 'Kakunin2026',
      changesAtLogin: ['confirmation-password'],
    });
  });

  it('[US-3] what is not changed is not looked at, and nothing changed is told before anything is sent', async () => {
    const counter = await open();
    const { bank } = counter.bank;
    bank.keepUser({ ...user(counter, 'enomoto7')!, loginId: 'X', email: 'a@b', name: 'ｻｸﾗ' });
    await reachBasics(counter, /ｻｸﾗ/);
    counter.press('次へ');
    await counter.sees('残高照会');
    counter.press('次へ');
    await counter.sees('利用可能口座');
    counter.press('変更');
    await counter.sees('変更された項目がありません');
    expect(counter.writes('')).to.have.length(0);
  });

  it('[US-3] a password that is the login ID is told at once, and one that is not to be changed after all is forgotten', async () => {
    const counter = await open();
    await reachBasics(counter, /榎本 さくら/);
    await counter.choose('確認用パスワードを変更する');
    for (const password of ['enomoto7', 'Kakunin2026']) {
      await counter.type(/^確認用パスワード 必須/, password);
      await counter.type(/^確認用パスワード（確認用）/, password);
      counter.press('次へ');
      await counter.sees(password === 'enomoto7' ? 'ログインIDと同じものは確認用パスワードに使えません' : '残高照会');
    }
    counter.press('戻る');
    await counter.sees('入力済み');
    for (const isTicked of [false, true]) {
      await counter.choose('確認用パスワードを変更する');
      expect(counter.text.includes('確認用パスワード 必須')).to.equal(isTicked);
      expect(counter.text).not.to.include('入力済み');
    }
  });

  it('[US-4] [US-6] [IN-3] what the bank refuses is told at its field, and the matrix follows the company', async () => {
    const counter = await open({ actor: 'aizawa01' });
    const { bank } = counter.bank;
    const { company } = bank;
    bank.changeCompany({ ...company, approvalModes: { ...company.approvalModes, transfer: 'single' } });
    await reachBasics(counter, /相沢 美咲/);
    await counter.pick('付与しない');
    counter.press('次へ');
    await counter.sees('残高照会');
    expect(byRole(counter.flow, 'checkbox', { name: '振込振替 承認' }).ariaDisabled).to.equal('false');
    await expectAccessible(counter.flow);
    counter.press('次へ');
    await counter.sees('利用可能口座');
    await expectAccessible(counter.flow);
    counter.press('変更');
    await counter.sees('管理者権限：ご自身の管理者権限は外せません。');
    expect(counter.text.match(/ご自身の管理者権限は外せません/g)).to.have.length(2);
  });

  it('[4.7] somebody else was faster: both versions side by side, and the person chooses', async () => {
    const counter = await open();
    await reachBasics(counter, /榎本 さくら/);
    await counter.type(/^利用者名 必須/, '榎本 花子');
    counter.press('次へ');
    await counter.sees('残高照会');
    const { bank } = counter.bank;
    bank.changeUser({ ...user(counter, 'enomoto7')!, name: '榎本　桜', email: 'sakura@midori.example' });
    counter.press('次へ');
    await counter.sees('利用可能口座');
    counter.press('変更');
    await counter.sees('ほかの方がこの内容を変更しました');
    await counter.sees(/榎本 桜/);
    await expectAccessible(counter.flow);
    for (const mine of allByRole(counter.flow, 'radio', { name: /榎本.花子/ })) mine.click();
    await counter.isDrawn();
    counter.press('確認');
    await counter.sees('受付日時');
    await counter.type(/^確認用パスワード/, 'kakunin1');
    counter.press('実行');
    await counter.sees('完了しました');
    expect(user(counter, 'enomoto7')).to.include({ name: '榎本　花子', email: 'sakura@midori.example', version: 3 });
  });

  it('[4.7] [4.10] a change at the very last moment, and one more while comparing, are compared too', async () => {
    const counter = await open();
    const { bank } = counter.bank;
    await reachBasics(counter, /榎本 さくら/);
    await counter.type(/^利用者名 必須/, '榎本 花子');
    await reachCheckOfChange(counter);
    bank.changeUser({ ...user(counter, 'enomoto7')!, name: '榎本　桜', permissions: ['balance.view'] });
    await counter.type(/^確認用パスワード/, 'kakunin1');
    counter.press('実行');
    await counter.sees(/読み込んだときの内容/);
    counter.press('確認');
    await counter.sees('どちらの内容にするかを選択してください');
    await counter.pick(/この画面の内容.*榎本.花子/);
    byRole(byRole(counter.flow, 'group', { name: /入出金明細照会/ }), 'radio', { name: /この画面の内容/ }).click();
    await counter.isDrawn();
    bank.changeUser({ ...user(counter, 'enomoto7')!, email: 'sakura@midori.example' });
    counter.press('確認');
    await counter.sees(/メールアドレス.*sakura@midori.example/);
    counter.press('確認');
    await counter.sees('受付日時');
    await counter.type(/^確認用パスワード/, 'kakunin1');
    counter.press('実行');
    await counter.sees('完了しました');
    expect(user(counter, 'enomoto7')).to.deep.include({
      name: '榎本　花子',
      email: 'sakura@midori.example',
      permissions: ['balance.view', 'statement.view'],
    });
  });

  it('[4.7] [FA-1] somebody whom another administrator deleted meanwhile is said to be gone, early and late', async () => {
    const counter = await open();
    const { bank } = counter.bank;
    const { id } = user(counter, 'enomoto7')!;
    await reachBasics(counter, /榎本 さくら/);
    await counter.type(/^利用者名 必須/, '榎本 花子');
    await reachCheckOfChange(counter);
    const other = user(counter, 'kito2024')!;
    bank.removeUser(id);
    await counter.type(/^確認用パスワード/, 'kakunin1');
    counter.press('実行');
    await counter.sees('対象の利用者がいなくなったため、実行していません');
    await counter.reopen('user-management-flow');
    await counter.pick(/伊藤 健一/);
    bank.removeUser(other.id);
    counter.press('照会');
    await counter.sees('この利用者は、ほかの管理者がすでに削除しました');
    expect(counter.hasButton('もう一度表示する')).to.equal(false);
  });

  it('[US-1] whoever comes back to the list sees a user as they are then', async () => {
    const counter = await open();
    await counter.pick(/榎本 さくら/);
    counter.press('照会');
    await counter.sees('enomoto7@midori.example');
    counter.press('戻る');
    await counter.sees('榎本 さくら');
    counter.bank.bank.changeUser({ ...user(counter, 'enomoto7')!, email: 'sakura@midori.example' });
    counter.press('照会');
    await counter.sees('sakura@midori.example');
  });

  it('[US-2] what was typed is still there after a look at somebody else, and only looking is left without a question', async () => {
    const counter = await open();
    await counter.pick(/榎本 さくら/);
    counter.press('照会');
    await counter.sees('enomoto7@midori.example');
    counter.press('中止');
    await counter.sees('何も変更されていません');
    counter.press('はじめから');
    await counter.sees('榎本 さくら');
    counter.press('新規登録');
    await counter.type(/^利用者名 必須/, '鈴木 一郎');
    counter.press('戻る');
    await counter.pick(/榎本 さくら/);
    counter.press('照会');
    await counter.sees('enomoto7@midori.example');
    counter.press('中止');
    await counter.sees('中止しますか');
    counter.press('続ける');
    await waitUntil(() => allByRole(counter.flow, 'dialog').length === 0);
    counter.press('戻る');
    await counter.sees('榎本 さくら');
    counter.press('新規登録');
    await counter.sees('利用者名 必須');
    expect(byLabel(counter.flow, /^利用者名 必須/).value).to.equal('鈴木　一郎');
  });

  it('[US-2] closing the page asks while something would be lost, and only then', async () => {
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const counter = await open();
    await counter.sees('榎本 さくら');
    expect(asks(), 'nothing chosen').to.equal(false);
    await reachBasics(counter, /榎本 さくら/);
    await counter.type(/^利用者名 必須/, '榎本 花子');
    expect(asks(), 'typed').to.equal(true);
    await reachCheckOfChange(counter);
    expect(asks(), 'stored').to.equal(true);
    await counter.type(/^確認用パスワード/, 'kakunin1');
    counter.press('実行');
    await counter.sees('完了しました');
    expect(asks(), 'done').to.equal(false);
    await counter.reopen('user-management-flow');
    await reachBasics(counter, /相沢 美咲/);
    expect(asks(), 'again').to.equal(true);
    counter.flow.remove();
    await Promise.resolve();
    expect(asks(), 'taken away').to.equal(false);
  });

  it('[EM-3] a redirect that renews the session is not asked about', async () => {
    const counter = await open();
    await reachBasics(counter, /榎本 さくら/);
    await counter.type(/^利用者名 必須/, '榎本 花子');
    await reachCheckOfChange(counter);
    await counter.type(/^確認用パスワード/, 'kakunin1');
    let isAsked: boolean | undefined;
    counter.flow.addEventListener('session-expired', () => {
      isAsked = !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    });
    counter.bank.endSession();
    counter.press('実行');
    await waitUntil(() => isAsked !== undefined, 'the session is over');
    expect(isAsked).to.equal(false);
  });

  it('[US-6] deletes a user over what the bank tells of them, and tells why somebody cannot be deleted', async () => {
    const counter = await open();
    await counter.pick(/相沢 美咲/);
    counter.press('照会');
    await counter.sees('aizawa01@midori.example');
    counter.press('戻る');
    await counter.type('利用者名・カナ・ログインID', 'yamada31');
    await counter.pick(/山田 和子/);
    counter.press('削除');
    await counter.sees('権限が上位の利用者のため');
    await counter.type('利用者名・カナ・ログインID', 'enomoto7');
    await counter.pick(/榎本 さくら/);
    counter.press('削除');
    await counter.sees(/サービス状態 利用可能.*メールアドレス状態 有効.*管理者権限 付与しない/);
    await counter.sees(/次の利用者を削除します.*削除した利用者は元に戻せません/);
    expect(counter.button('実行').classList.contains('danger')).to.equal(true);
    await expectAccessible(counter.flow);
    const { id } = user(counter, 'enomoto7')!;
    await counter.type(/確認用パスワード/, 'kakunin1');
    counter.press('実行');
    await counter.sees('1名を削除しました');
    await waitUntil(() => counter.hasButton('印刷'), 'a button that prints');
    await expectAccessible(counter.flow);
    expect(user(counter, 'enomoto7')).to.equal(undefined);
    expect(counter.sent.filter(({ path }) => path.endsWith(`/users/${id}`))).to.deep.equal([]);
  });

  it('[US-1] shows what is registered of a user, and no password', async () => {
    const counter = await open();
    counter.bank.bank.keepUser({ ...user(counter, 'enomoto7')!, loginPassword: secret });
    await counter.pick(/榎本 さくら/);
    counter.press('照会');
    await counter.sees(/利用者名 榎本 さくら カナ エノモト サクラ サービス状態 利用可能.*メールアドレス状態 有効/);
    await counter.sees(/ログインID enomoto7.*利用者名 榎本 さくら.*振込振替「振込先管理」.*本店営業部.*10,000,000円/);
    await expectAccessible(counter.flow);
    expect(counter.everythingInTheDocument).not.to.match(new RegExp(`${secret}|kakunin1`));
    expect(counter.hasButton('実行')).to.equal(false);
  });

  it('[4.11] an administrator is told before typing that the master is not theirs to change', async () => {
    const counter = await open({ actor: 'aizawa01' });
    await counter.type('利用者名・カナ・ログインID', 'yamada31');
    await reachMaster(counter);
    await counter.sees('権限が上位の利用者のため、変更できません');
    expect(counter.text).not.to.include('ログインパスワードを変更する');
  });

  it('[US-2] asks for a one-time password with the confirmation password where the bank does (seed 002)', async () => {
    const counter = await open({ profile: amaoto });
    await reachCheck(counter);
    await counter.type(/確認用パスワード/, 'kakunin1');
    await counter.type(/^ワンタイムパスワード/, await counter.oneTimePassword(counter.tokenIdOf('yamada31')));
    counter.press('実行');
    await counter.sees('完了しました');
  });

  it('[IN-3] where another person comes back after the session nothing is kept, the new password least of all', async () => {
    const counter = await open({ scenario: 'other-person-returns' });
    counter.flow.addEventListener('session-expired', (event) =>
      event.waitUntil(Promise.resolve(counter.bank.renewSession())),
    );
    await reachCheck(counter);
    await counter.type(/確認用パスワード/, 'kakunin1');
    counter.bank.endSession();
    counter.press('実行');
    await counter.sees('別の方がログインした');
    await counter.sees('榎本 さくら');
    counter.press('新規登録');
    await counter.type(/^ログインID 必須/, 'suzuki05');
    expect(counter.text).not.to.include('入力済み');
    expect(byLabel(counter.flow, /^利用者名 必須/).value).to.equal('');
  });

  it('[IN-1] runs in English', async () => {
    const counter = await open({ lang: 'en' });
    await counter.pick(/榎本 さくら/);
    counter.press('Delete');
    await counter.type(/Confirmation password/, 'kakunin1');
    counter.press('Execute');
    await counter.sees('1 user was deleted');
  });
});

/** From the basics of a user to the check screen, with nothing else changed. */
async function reachCheckOfChange(counter: TestCounter): Promise<void> {
  counter.press('次へ');
  await counter.sees('残高照会');
  counter.press('次へ');
  await counter.sees('利用可能口座');
  counter.press('変更');
  await counter.sees('受付日時');
}

async function reachMaster(counter: TestCounter): Promise<void> {
  await counter.pick(/山田 和子/);
  counter.press('変更');
}
