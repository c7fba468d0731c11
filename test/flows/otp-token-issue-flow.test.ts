import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/otp-token-issue-flow.js';
import { TestCounter, closingAt, type CounterOptions } from '../support/counter.js';
import { oneTimePassword } from '../support/authenticator.js';
import { expectAccessible } from '../support/mount.js';

const open = (options: CounterOptions = {}) =>
  new TestCounter({ scenario: 'without-one-time-password', ...options }).open('otp-token-issue-flow');

async function apply(counter: TestCounter): Promise<void> {
  await counter.type(/^メールアドレス 必須/, 'hoshino@midori.example');
  await counter.type(/メールアドレス（確認用）/, 'hoshino@midori.example');
  await counter.type(/^利用開始パスワード 必須/, '90817263');
  await counter.type(/利用開始パスワード（確認用）/, '90817263');
  counter.press('トークン発行');
}

/** Does what the person does with mail and telephone. */
function setUp({ bank }: TestCounter) {
  const text = bank.mails.at(-1)?.lines.join('\n') ?? '';
  const serviceId = /サービスID：(\d+)/.exec(text)?.[1] ?? '';
  const userId = /ユーザID：(\d+)/.exec(text)?.[1] ?? '';
  const answer = bank.setUpApp({ serviceId, userId, startPassword: '90817263' });
  if (!answer.ok) throw new Error(answer.code);
  return answer.token;
}

describe('otp-token-issue-flow', () => {
  it('[OI-1] runs by the steps of seed 003: apply, set up the app, first number, done', async () => {
    const counter = await open();
    await counter.sees('「otp.example.jp」のドメインを受信できるように');
    await counter.sees('必ずメモを取り');
    await expectAccessible(counter.flow);
    await apply(counter);
    await counter.sees('hoshino@midori.example にメールを送信しました');
    await counter.sees('アプリをインストール');
    await expectAccessible(counter.flow);
    const token = setUp(counter);
    await waitUntil(() => counter.hasButton('認証確認'), 'the page goes on by itself', { timeout: 8000 });
    await expectAccessible(counter.flow);
    await counter.type(/ワンタイムパスワード/, await oneTimePassword(new Uint8Array(token.secret), counter.clock.ms));
    counter.press('認証確認');
    await counter.sees('ワンタイムパスワードの利用を開始しました');
    await counter.sees('ログインと資金移動のときに');
    await expectAccessible(counter.flow);
    expect(counter.tokenIdOf('hoshino61')).to.equal(token.tokenId);
  });

  it('[OI-1] who has the app already is led to adding a token', async () => {
    const counter = await open();
    await counter.pick('すでに使っている');
    await apply(counter);
    await counter.sees('「トークンの追加」を選んでください');
    await counter.sees('10件まで');
    expect(counter.text).not.to.include('インストール');
  });

  it('[OI-1] survives a reload of the page', async () => {
    const counter = await open();
    await apply(counter);
    await counter.sees('にメールを送信しました');
    await counter.reopen('otp-token-issue-flow');
    await counter.sees('hoshino@midori.example にメールを送信しました');
  });

  it('[OI-1] goes back to put the address right: what was applied for is given up', async () => {
    const counter = await open();
    await apply(counter);
    await counter.sees('にメールを送信しました');
    counter.press('戻る');
    await counter.sees('事前準備');
    await waitUntil(() => counter.writes('/cancellation').length === 1);
    expect(counter.everythingInTheDocument).to.include('hoshino@midori.example');
  });

  it('[FA-2] the start password is in the request and nowhere else, and gone with the screen', async () => {
    const counter = await open();
    await apply(counter);
    await counter.sees('にメールを送信しました');
    expect(counter.everythingInTheDocument).not.to.include('90817263');
    expect(counter.writes('').filter(({ body }) => body.includes('90817263'))).to.have.length(1);
    expect(JSON.stringify(counter.events.map((event) => ('detail' in event ? event.detail : '')))).not.to.include(
      '90817263',
    );
  });

  it('[OI-1] the mail is written twice and the start password too, and what differs is said', async () => {
    const counter = await open();
    await counter.type(/^メールアドレス 必須/, 'hoshino@midori.example');
    await counter.type(/メールアドレス（確認用）/, 'hoshino@midori.exampl');
    counter.press('トークン発行');
    await counter.sees('2か所に同じものを入力してください');
    expect(counter.writes('')).to.deep.equal([]);
  });

  it('[OI-2] says that the clock of this device is off', async () => {
    const counter = new TestCounter({ scenario: 'without-one-time-password' });
    counter.clock.ms = Date.now() + 5 * 60_000;
    await counter.open('otp-token-issue-flow');
    await counter.sees('銀行の時刻より約5分遅れています');
  });

  for (const [scenario, actor, sentence] of [
    ['token-just-revoked', 'hoshino61', /11月24日 10:19ごろから/],
    ['ordinary', 'enomoto7', /すでに登録されています/],
    ['common-token', 'yamada31', /全員が同じトークンを利用している/],
    ['service-closed', 'hoshino61', /サービス時間外/],
  ] as const) {
    it(`[4.3] [4.12] in "${scenario}" says at once why not`, async () => {
      const counter = await open({ scenario, actor });
      await counter.sees(sentence);
      expect(counter.hasButton('トークン発行')).to.equal(false);
      await expectAccessible(counter.flow);
    });
  }

  it('[4.10] says that nothing was issued where the bank refuses at the last screen', async () => {
    const counter = await open({ profile: closingAt('10:20') });
    await apply(counter);
    await counter.sees('にメールを送信しました');
    const token = setUp(counter);
    await waitUntil(() => counter.hasButton('認証確認'), 'the page goes on by itself', { timeout: 8000 });
    counter.clock.ms += 21 * 60_000;
    await counter.type(/ワンタイムパスワード/, await oneTimePassword(new Uint8Array(token.secret), counter.clock.ms));
    counter.press('認証確認');
    await counter.sees('受け付けられませんでした');
    expect(counter.text).not.to.include('利用を開始しました');
  });

  it('[IN-1] runs in English', async () => {
    const counter = await open({ lang: 'en' });
    await counter.type(/^E-mail address Required/, 'hoshino@midori.example');
    await counter.type(/^E-mail address \(/, 'hoshino@midori.example');
    await counter.type(/^Start password Required/, '90817263');
    await counter.type(/^Start password \(/, '90817263');
    counter.press('Issue token');
    await counter.sees('A mail was sent to hoshino@midori.example');
  });
});
