import { expect } from '@open-wc/testing';
import '../../src/define/otp-token-register-flow.js';
import { TestCounter, closingAt, type CounterOptions } from '../support/counter.js';
import { allByRole } from '../support/find.js';
import { expectAccessible } from '../support/mount.js';

const open = (options: CounterOptions = {}) => new TestCounter(options).open('otp-token-register-flow');
const spare = '10000000000011';

async function reachToken(counter: TestCounter, name: RegExp): Promise<void> {
  await counter.pick(name);
  counter.press('登録・登録解除');
  await counter.sees('お手続き');
}

describe('otp-token-register-flow', () => {
  it('[OG-1] registers a user without a token, and the list says so when it is back', async () => {
    const counter = await open();
    await counter.sees(/登録していない利用者が2名/);
    await expectAccessible(counter.flow);
    await reachToken(counter, /大野 隆/);
    await counter.sees(/ohno5512.*大野 隆.*一般ユーザ.*－/);
    await expectAccessible(counter.flow);
    await counter.type(/シリアル番号/, spare);
    await counter.type(/ワンタイムパスワード/, await counter.oneTimePassword(spare));
    counter.press('OK');
    await counter.sees('大野 隆のトークンを登録しました');
    await counter.sees(/登録していない利用者が1名/);
    await counter.sees(new RegExp(`大野 隆.*${spare}`));
    await expectAccessible(counter.flow);
  });

  it('[OG-1] replaces the master’s token, and never offers to unregister it', async () => {
    const counter = await open();
    await counter.type('利用者名・カナ・ログインID', 'yamada31');
    await reachToken(counter, /山田 和子/);
    await counter.sees('別のトークンに変更する');
    await counter.sees('マスターユーザの登録は解除できません');
    expect(allByRole(counter.flow, 'radio', { name: /登録を解除する/ })).to.have.length(0);
    await counter.type(/シリアル番号/, spare);
    await counter.type(/ワンタイムパスワード/, await counter.oneTimePassword(spare));
    counter.press('OK');
    await counter.sees('山田 和子のトークンを登録しました');
    expect(counter.tokenIdOf('yamada31')).to.equal(spare);
  });

  it('[OG-1] takes a registration back with the number of one’s own token', async () => {
    const counter = await open();
    await reachToken(counter, /榎本 さくら/);
    await counter.pick(/登録を解除する/);
    await counter.type(/^ワンタイムパスワード/, await counter.oneTimePassword(counter.tokenIdOf('yamada31')));
    counter.press('OK');
    await counter.sees('榎本 さくらのトークンの登録を解除しました');
    await counter.sees(/登録していない利用者が3名/);
  });

  it('[4.10] says back in the list that nothing was registered, where the bank refused', async () => {
    const counter = await open({ profile: closingAt('10:20') });
    await reachToken(counter, /大野 隆/);
    counter.clock.ms += 21 * 60_000;
    await counter.type(/シリアル番号/, spare);
    await counter.type(/ワンタイムパスワード/, await counter.oneTimePassword(spare));
    counter.press('OK');
    await counter.sees(/受け付けられませんでした.*受付時間外/);
    expect(counter.text).not.to.include('登録しました');
  });

  it('[IN-3] a wrong number keeps the serial and the choice, and loses the number', async () => {
    const counter = await open();
    await reachToken(counter, /大野 隆/);
    await counter.type(/シリアル番号/, spare);
    await counter.type(/ワンタイムパスワード/, '924713');
    counter.press('OK');
    await counter.sees('入力された内容に誤りがあります');
    expect(counter.everythingInTheDocument).to.include(spare);
    expect(counter.everythingInTheDocument).not.to.include('924713');
  });

  it('[OM-1] while all use the common token it says what to change first', async () => {
    const counter = await open({ scenario: 'common-token' });
    await counter.sees('利用形態を変更してください');
    expect(counter.hasButton('登録・登録解除')).to.equal(false);
  });

  it('[IN-1] runs in English', async () => {
    const counter = await open({ lang: 'en' });
    await counter.pick(/大野 隆/);
    counter.press('Register and unregister');
    await counter.type(/Serial number/, spare);
    await counter.type(/One-time password/, await counter.oneTimePassword(spare));
    counter.press('OK');
    await counter.sees('The token of 大野 隆 was registered');
  });
});
