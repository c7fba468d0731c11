import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/transaction-auth-token-revoke-flow.js';
import { TestCounter, type CounterOptions } from '../support/counter.js';
import { allByRole, byLabel, textOf } from '../support/find.js';
import { everyFlow } from './every-flow.js';

everyFlow({
  tag: 'transaction-auth-token-revoke-flow',
  title: { ja: 'トランザクション認証のトークン失効', en: 'Revoke transaction-authentication tokens' },
  row: /相沢 美咲/,
  act: { ja: '失効', en: 'Revoke' },
  withCode: true,
  done: { ja: /1名のトークンを失効しました/, en: /The token of 1 user was revoked/ },
});

const open = (options: CounterOptions = {}) => new TestCounter(options).open('transaction-auth-token-revoke-flow');

async function openAtCode(options: CounterOptions = {}, row = /相沢 美咲/): Promise<TestCounter> {
  const counter = await open(options);
  await counter.choose(row);
  await counter.type(/確認用パスワード/, 'kakunin1');
  counter.press('失効');
  await counter.sees('有効時間');
  return counter;
}

describe('transaction-auth-token-revoke-flow', () => {
  it('[TXR-1] walks the screens and words of seed 000', async () => {
    const counter = await open();
    for (const words of ['トランザクション認証のトークン失効', '確認用パスワード', '失効']) await counter.sees(words);
    await counter.choose(/相沢 美咲/);
    await counter.choose(/榎本 さくら/);
    await counter.type(/確認用パスワード/, 'kakunin1');
    counter.press('失効');
    for (const words of ['二次元コード', 'ログインID', 'トランザクション認証番号（数字8桁）', '認証']) {
      await counter.sees(words);
    }
    await counter.type(/確認用パスワード/, 'kakunin1');
    await counter.type(/数字8桁/, (await counter.readCode()).code);
    counter.press('認証');
    await counter.sees('2名のトークンを失効しました');
    await counter.sees('次のログインのときに新しいトークンを登録してください');
  });

  it('[TXR-3] shows what the bank stored and the lines that the token shows', async () => {
    const counter = await openAtCode();
    const token = await counter.readCode();
    expect(token).to.include({ loginId: 'yamada31', kind: 'transaction-auth-token-revoke', count: 1 });
    expect(counter.text).to.include('相沢 美咲').and.include('aizawa01').and.include('yamada31').and.include('1名');
  });

  it('[TX-4] a wrong number is told without saying which of the two was wrong, and the code stays', async () => {
    const counter = await openAtCode();
    const { code } = await counter.readCode();
    await counter.type(/確認用パスワード/, 'kakunin1');
    await counter.type(/数字8桁/, code === '00000000' ? '11111111' : '00000000');
    counter.press('認証');
    await counter.sees('入力された内容に誤りがあります。あと4回');
    expect(byLabel(counter.flow, /数字8桁/).value).to.equal('');
    expect(byLabel(counter.flow, /確認用パスワード/).value).to.equal('');
    await counter.type(/確認用パスワード/, 'kakunin1');
    await counter.type(/数字8桁/, (await counter.readCode()).code);
    counter.press('認証');
    await counter.sees('1名のトークンを失効しました');
  });

  it('[4.4] sends nothing that cannot be right: seven digits cost no try', async () => {
    const counter = await openAtCode();
    await counter.type(/確認用パスワード/, 'kakunin1');
    await counter.type(/数字8桁/, '1234567');
    counter.press('認証');
    await counter.sees('いま7桁です');
    expect(counter.writes('/credentials')).to.have.length(1);
  });

  it('[4.5] an expired code is told, renewed, and its digits are emptied', async () => {
    const counter = await openAtCode();
    await counter.type(/確認用パスワード/, 'kakunin1');
    await counter.type(/数字8桁/, (await counter.readCode()).code);
    counter.clock.ms += 181_000;
    counter.press('認証');
    await counter.sees('有効時間が切れました');
    counter.press('コードを更新');
    await waitUntil(() => !counter.text.includes('有効時間が切れました'), 'the new code is there');
    await counter.isDrawn();
    expect(byLabel(counter.flow, /数字8桁/).value).to.equal('');
    await counter.type(/確認用パスワード/, 'kakunin1');
    await counter.type(/数字8桁/, (await counter.readCode()).code);
    counter.press('認証');
    await counter.sees('1名のトークンを失効しました');
  });

  it('[4.10] an operation that nobody completed in 30 minutes is gone, and the choice is kept', async () => {
    const counter = await openAtCode();
    await counter.type(/確認用パスワード/, 'kakunin1');
    await counter.type(/数字8桁/, (await counter.readCode()).code);
    counter.clock.ms += 31 * 60_000;
    counter.press('認証');
    await counter.sees('受け付けが取り消されました');
    expect(await counter.isChosen(/相沢 美咲/)).to.equal(true);
  });

  it('[4.9] going back cancels the operation at the bank and keeps the choice', async () => {
    const counter = await openAtCode();
    counter.press('戻る');
    await counter.sees('一般ユーザ');
    expect(counter.writes('/cancellation')).to.have.length(1);
    expect(await counter.isChosen(/相沢 美咲/)).to.equal(true);
  });

  it("[TXR-2] one's own token can be revoked, and what follows is said", async () => {
    const counter = await openAtCode({ actor: 'aizawa01' }, /相沢 美咲/);
    await counter.type(/確認用パスワード/, 'kakunin1');
    await counter.type(/数字8桁/, (await counter.readCode()).code);
    counter.press('認証');
    await counter.sees('ご自身のトークンを失効しました');
  });

  it('[TXR-2] who has no token to sign with is told so before choosing anybody', async () => {
    const counter = await open({ scenario: 'actor-without-token' });
    await counter.sees('認証に使えるトークンが登録されていません。書面でのお手続きが必要です。');
    expect(counter.hasButton('失効')).to.equal(false);
  });

  it('[4.11] an admin cannot choose the master', async () => {
    const counter = await open({ actor: 'aizawa01' });
    await counter.sees('相沢 美咲');
    const master = allByRole(counter.flow, 'row').map(textOf);
    expect(master.join()).not.to.match(/山田 和子[^,]*選択する/);
  });

  it('[PE-1] "all that match" is sent as a rule and signed for the number that was seen', async () => {
    const counter = await open();
    await counter.sees('選択できる利用者をすべて選択');
    counter.press('選択できる利用者をすべて選択');
    await counter.type(/確認用パスワード/, 'kakunin1');
    counter.press('失効');
    await counter.sees('有効時間');
    const [put] = counter.sent.filter(({ method }) => method === 'PUT');
    expect(JSON.parse(put?.body ?? '{}')).to.have.nested.property('targets.countSeen', 27);
    expect((await counter.readCode()).count).to.equal(27);
  });
});
