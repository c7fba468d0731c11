import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/otp-usage-mode-flow.js';
import { defaultProfile, deriveProfile } from '../../src/profile/bank-profile.js';
import type { FlowEndedEvent } from '../../src/flows/engine/flow-events.js';
import { TestCounter, closingAt, type CounterOptions } from '../support/counter.js';
import { focused } from '../support/find.js';
import { expectAccessible } from '../support/mount.js';

const tag = 'otp-usage-mode-flow';
const open = (options: CounterOptions = {}) => new TestCounter(options).open(tag);
const spare = '10000000000011';

describe('otp-usage-mode-flow on its own screens', () => {
  it('[OM-1] runs by the steps of seed 001: mode, number in use with its holder, token, done; and leads on to the others', async () => {
    const counter = await open();
    await counter.sees(/現利用形態.*利用者ごとに異なるトークンを利用する/);
    await expectAccessible(counter.flow);
    await counter.pick(/利用者ごとに異なるトークン/);
    counter.press('次へ');
    await counter.sees(/yamada31.*山田 和子.*マスターユーザ/);
    await expectAccessible(counter.flow);
    await counter.type(/ワンタイムパスワード/, await counter.oneTimePassword(counter.tokenIdOf('yamada31')));
    counter.press('次へ');
    await counter.sees('ワンタイムパスワード情報登録');
    await expectAccessible(counter.flow);
    await counter.type(/シリアル番号/, spare);
    await counter.type(/ワンタイムパスワード/, await counter.oneTimePassword(spare));
    counter.press('確定');
    await counter.sees('山田 和子のトークンを登録しました');
    await counter.sees(/登録していない利用者が2名います。登録するまで、その利用者は振込・払込み/);
    await expectAccessible(counter.flow);
    expect(counter.tokenIdOf('yamada31')).to.equal(spare);
    counter.press('ワンタイムパスワード認証情報管理');
    await counter.isDrawn();
    const [ended] = counter.told('flow-ended') as FlowEndedEvent[];
    expect(ended?.detail).to.deep.equal({ flow: tag, outcome: 'completed', leadsTo: 'otp-token-register-flow' });
  });

  it('[OM-1] shows the common token with dashes for its holder, and leads nowhere', async () => {
    const counter = await open({ scenario: 'common-token' });
    await counter.pick(/全員が同じトークン/);
    counter.press('次へ');
    await counter.sees(/共通トークン.*－.*－/);
    await counter.type(/ワンタイムパスワード/, await counter.oneTimePassword(spare));
    counter.press('次へ');
    await counter.sees('ワンタイムパスワード情報登録');
    await counter.type(/シリアル番号/, '１０００００００００００１２');
    await counter.type(/ワンタイムパスワード/, await counter.oneTimePassword('10000000000012'));
    counter.press('確定');
    await counter.sees('共通トークンを登録しました');
    expect(counter.text).not.to.include('登録していない利用者');
    counter.press(/へ戻る/);
    await counter.isDrawn();
    expect((counter.told('flow-ended') as FlowEndedEvent[])[0]?.detail).to.not.have.property('leadsTo');
  });

  it('[4.10] says that nothing was registered, and leads nowhere, where the bank refuses at the last screen', async () => {
    const counter = await open({ scenario: 'before-one-time-passwords', profile: closingAt('10:20') });
    await counter.pick(/異なるトークン/);
    counter.press('次へ');
    await counter.type(/シリアル番号/, spare);
    counter.clock.ms += 21 * 60_000;
    await counter.type(/ワンタイムパスワード/, await counter.oneTimePassword(spare));
    counter.press('確定');
    await counter.sees(/受け付けられませんでした.*受付時間外/);
    expect(counter.text).not.to.include('登録しました');
    counter.press(/へ戻る/);
    await counter.isDrawn();
    expect((counter.told('flow-ended') as FlowEndedEvent[])[0]?.detail).to.deep.equal({
      flow: tag,
      outcome: 'refused',
    });
  });

  it('[OM-1] passes by the number in use where there is no token yet', async () => {
    const counter = await open({ scenario: 'before-one-time-passwords' });
    await counter.pick(/全員が同じトークン/);
    counter.press('次へ');
    await counter.sees('ワンタイムパスワード情報登録');
    await counter.type(/シリアル番号/, spare);
  });

  it('[OM-1] [IN-1] runs in English', async () => {
    const counter = await open({ scenario: 'before-one-time-passwords', lang: 'en' });
    await counter.pick(/one token/i);
    counter.press('Next');
    await counter.type(/Serial number/, spare);
    await counter.type(/One-time password/, await counter.oneTimePassword(spare));
    counter.press('Confirm');
    await counter.sees('The common token was registered');
  });

  it('[IN-3] sends nothing without a choice, and says so', async () => {
    const counter = await open();
    await counter.sees('現利用形態');
    counter.press('次へ');
    await counter.sees('新利用形態を選択してください');
    expect(counter.writes('')).to.deep.equal([]);
    await waitUntil(() => focused()?.textContent?.includes('入力内容に誤りがあります'), 'the summary has the focus');
  });

  it('[4.1] says at once that a general user may not do it', async () => {
    const counter = await open({ scenario: 'signed-in-as-general' });
    await counter.sees('利用権限がありません');
    expect(counter.hasButton('次へ')).to.equal(false);
  });

  it('[OI-2] names the clock of the device where that is why the number is wrong', async () => {
    const counter = await open();
    await counter.pick(/同じトークン/);
    counter.press('次へ');
    await counter.sees('山田 和子');
    await counter.type(/ワンタイムパスワード/, await counter.oneTimePassword(counter.tokenIdOf('yamada31'), 5));
    counter.press('次へ');
    await counter.sees('時計が約5分進んでいるため');
  });
});

describe('otp-usage-mode-flow in the list', () => {
  const profile = deriveProfile(defaultProfile, {
    id: 'in-the-list',
    name: { ja: 'テスト銀行' },
    demands: { ...defaultProfile.demands, 'otp-usage-mode': [['token-proof', 'pin']] },
    tokenRegistration: { ...defaultProfile.tokenRegistration, takesPlace: 'in-the-list' },
    list: { ...defaultProfile.list, paging: 'scroll' },
  });

  async function register(counter: TestCounter, name: RegExp, steps = 0): Promise<void> {
    await counter.pick(name);
    await counter.type(/シリアル番号/, spare);
    await counter.type(/ワンタイムパスワード/, await counter.oneTimePassword(spare, steps));
    await counter.type(/ご契約先確認暗証番号/, '24681357');
    counter.press('OK');
  }

  it('[OM-2] registers user after user by the steps of seed 004, the list brought up to date in place', async () => {
    const counter = await open({ profile });
    await counter.pick(/異なるトークン/);
    counter.press('次へ');
    await counter.sees(/現在のシリアル番号/);
    await counter.sees(/登録していない利用者が2名/);
    await expectAccessible(counter.flow);
    await register(counter, /大野 隆/);
    await counter.sees('大野 隆のトークンを登録しました');
    await counter.sees(/登録していない利用者が1名/);
    expect(counter.tokenIdOf('ohno5512')).to.equal(spare);
    await register(counter, /伊藤 健一/);
    await counter.sees(/すでに使われています。トークンの番号が変わるまで（約60秒）/);
    counter.clock.ms += 60_000;
    await counter.type(/ワンタイムパスワード/, await counter.oneTimePassword(spare));
    await counter.type(/ご契約先確認暗証番号/, '24681357');
    counter.press('OK');
    await counter.sees('伊藤 健一のトークンを登録しました');
    expect(counter.tokenIdOf('kito2024')).to.equal(spare);
    counter.press('中止');
    await counter.isDrawn();
    expect((counter.told('flow-ended') as FlowEndedEvent[])[0]?.detail.outcome).to.equal('completed');
  });

  it('[OM-2] registers the common token on the same screen, and shows its number in place', async () => {
    const counter = await open({ profile });
    await counter.pick(/同じトークン/);
    counter.press('次へ');
    await counter.sees(/現在のシリアル番号 －/);
    await counter.type(/シリアル番号/, spare);
    await counter.type(/ワンタイムパスワード/, await counter.oneTimePassword(spare));
    await counter.type(/ご契約先確認暗証番号/, '24681357');
    counter.press('OK');
    await counter.sees('共通トークンを登録しました');
    await counter.sees(`現在のシリアル番号 ${spare}`);
  });
});

describe('otp-usage-mode-flow from the beginning', () => {
  it('[OM-2] counts who is still without a token after the master’s was registered', async () => {
    const counter = await open({ scenario: 'before-one-time-passwords' });
    await counter.pick(/異なるトークン/);
    counter.press('次へ');
    await counter.type(/シリアル番号/, spare);
    await counter.type(/^ワンタイムパスワード/, await counter.oneTimePassword(spare));
    counter.press('確定');
    await counter.sees(/登録していない利用者が29名/);
  });
});
