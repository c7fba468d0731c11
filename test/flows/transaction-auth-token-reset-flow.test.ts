import { expect } from '@open-wc/testing';
import '../../src/define/transaction-auth-token-reset-flow.js';
import { defaultProfile } from '../../src/profile/bank-profile.js';
import { TestCounter, type CounterOptions } from '../support/counter.js';
import { byRole, descriptionOf } from '../support/find.js';
import { everyFlow } from './every-flow.js';

everyFlow({
  tag: 'transaction-auth-token-reset-flow',
  title: { ja: 'トランザクション認証のトークン初期化', en: 'Reset transaction-authentication tokens' },
  row: /加藤 髙志/,
  act: { ja: 'トークン初期化', en: 'Reset tokens' },
  withCode: false,
  done: { ja: /1名のトークンを初期化しました/, en: /The token of 1 user was reset/ },
});

const open = (options: CounterOptions = {}) => new TestCounter(options).open('transaction-auth-token-reset-flow');

describe('transaction-auth-token-reset-flow', () => {
  it('[TXI-1] walks the words of seed 000, and says that a token is to be registered anew', async () => {
    const counter = await open();
    for (const words of ['トランザクション認証のトークン初期化', '確認用パスワード', 'トークン初期化']) {
      await counter.sees(words);
    }
    await counter.choose(/加藤 髙志/);
    await counter.type(/確認用パスワード/, 'kakunin1');
    counter.press('トークン初期化');
    await counter.sees('1名のトークンを初期化しました');
    await counter.sees('次のログインのときに');
  });

  it('[TXI-1] lists everybody; whose token was used or is missing cannot be chosen, and the row says why', async () => {
    const counter = await open();
    await counter.sees('大野 隆');
    expect(reasonAt(counter, /榎本 さくら/)).to.include('トークンがすでに利用されているため選択できません');
    expect(reasonAt(counter, /大野 隆/)).to.include('トークンが登録されていないため選択できません');
  });

  it('[TXI-1] resets any registered token where the profile has it', async () => {
    const counter = await open({ profile: { ...defaultProfile, resettable: 'any' } });
    await counter.choose(/榎本 さくら/);
    await counter.type(/確認用パスワード/, 'kakunin1');
    counter.press('トークン初期化');
    await counter.sees('1名のトークンを初期化しました');
  });

  function reasonAt(counter: TestCounter, name: RegExp): string {
    return descriptionOf(byRole(counter.flow, 'checkbox', { name }));
  }
});
