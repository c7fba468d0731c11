import { expect } from '@open-wc/testing';
import '../../src/define/otp-token-revoke-flow.js';
import { demoOneTimePasswordSecret } from '../../src/mocks/otp/demo-keys.js';
import { defaultProfile, type BankProfile } from '../../src/profile/bank-profile.js';
import { oneTimePassword } from '../support/authenticator.js';
import { TestCounter, type CounterOptions } from '../support/counter.js';
import { byLabel, byRole, descriptionOf } from '../support/find.js';
import { everyFlow } from './every-flow.js';

everyFlow({
  tag: 'otp-token-revoke-flow',
  title: { ja: 'トークンの失効', en: 'Revoke tokens' },
  row: /相沢 美咲/,
  act: { ja: '失効', en: 'Revoke' },
  withCode: false,
  done: { ja: /1名のトークンを失効しました/, en: /The token of 1 user was revoked/ },
});

const open = (options: CounterOptions = {}) => new TestCounter(options).open('otp-token-revoke-flow');
const hourMs = 60 * 60 * 1000;

/** Revokes one token at so many hours after 10:00 in Japan on 24 November 2026. */
async function revokedAfter(hours: number, options: CounterOptions = {}): Promise<TestCounter> {
  const counter = await open(options);
  counter.clock.ms += hours * hourMs;
  await counter.choose(/相沢 美咲/);
  await counter.type(/確認用パスワード|Confirmation password/, 'kakunin1');
  counter.press(/^(失効|Revoke)$/);
  return counter;
}

describe('otp-token-revoke-flow', () => {
  it('[OR-1] says from when a new token can be issued and logging in is possible: 20 minutes later', async () => {
    const counter = await revokedAfter(4 + 7 / 60);
    await counter.sees('1名のトークンを失効しました');
    await counter.sees('相沢 美咲さんの新しいトークンの発行とログインは、14:27ごろから行えます。');
  });

  it('[OR-1] [4.3] revoked at night, it is from the next morning, said with its date', async () => {
    const counter = await revokedAfter(10 + 50 / 60);
    await counter.sees('新しいトークンの発行とログインは、2026年11月25日 08:10ごろから行えます。');
  });

  it('[OR-1] [4.3] revoked after midnight, it is this morning', async () => {
    const counter = await revokedAfter(14 + 30 / 60);
    await counter.sees('新しいトークンの発行とログインは、08:10ごろから行えます。');
  });

  it('[4.3] keeps the wait of another bank', async () => {
    const afterRevocation = { minutes: 30, nightFrom: '20:50', nightTo: '08:10' };
    const counter = await revokedAfter(4, { profile: { ...defaultProfile, afterRevocation } });
    await counter.sees('14:30ごろから');
  });

  it('[OR-1] [IN-1] says it in English, as a time in Japan', async () => {
    const counter = await revokedAfter(4, { lang: 'en' });
    await counter.sees('From about 14:20 (Japan time), a new token can be issued');
  });

  it('[OR-1] lists everybody; who has no token cannot be chosen', async () => {
    const counter = await open();
    await counter.sees('大野 隆');
    expect(descriptionOf(byRole(counter.flow, 'checkbox', { name: /大野 隆/ }))).to.include(
      'トークンが登録されていないため選択できません',
    );
  });

  describe('at a bank that asks for confirmation password and one-time password together', () => {
    const demands = { 'otp-token-revoke': [['confirmation-password', 'one-time-password']] } as const;
    const profile: BankProfile = { ...defaultProfile, demands };

    async function filled(counter: TestCounter, code: string): Promise<void> {
      await counter.choose(/相沢 美咲/);
      await counter.type(/確認用パスワード/, 'kakunin1');
      await counter.type(/ワンタイムパスワード/, code);
      counter.press('失効');
    }

    it('[PF-2] both stand on the first screen, and the number is that of one’s own token', async () => {
      const counter = await open({ profile });
      await filled(counter, await numberOf(counter));
      await counter.sees('1名のトークンを失効しました');
      expect(counter.writes('/credentials')).to.have.length(1);
    });

    it('[4.4] a wrong number is told without saying which of the two was wrong, and both fields are emptied', async () => {
      const counter = await open({ profile });
      const right = await numberOf(counter);
      await filled(counter, right === '000000' ? '111111' : '000000');
      await counter.sees('入力された内容に誤りがあります。あと4回');
      expect(byLabel(counter.flow, /ワンタイムパスワード/).value).to.equal('');
      expect(byLabel(counter.flow, /確認用パスワード/).value).to.equal('');
    });

    it('[4.4] sends nothing that cannot be right: five digits cost no try', async () => {
      const counter = await open({ profile });
      await filled(counter, '12345');
      await counter.sees('入力内容に誤りがあります');
      expect(counter.writes('/credentials')).to.deep.equal([]);
    });

    it('[TXR-2] who has no token to answer with is told so, with the way out for one-time passwords', async () => {
      const counter = new TestCounter({ profile });
      const actor = [...counter.bank.bank.users.values()].find(({ loginId }) => loginId === counter.bank.actor)!;
      counter.bank.bank.changeUser({ ...actor, oneTimePasswordTokenId: undefined });
      await counter.open('otp-token-revoke-flow');
      await counter.sees('認証に使えるトークンが登録されていません。お問合せ先へのご連絡が必要です。');
    });
  });

  function numberOf(counter: TestCounter): Promise<string> {
    const { bank, actor } = counter.bank;
    const tokenId = [...bank.users.values()].find(({ loginId }) => loginId === actor)?.oneTimePasswordTokenId ?? '';
    return oneTimePassword(new Uint8Array(demoOneTimePasswordSecret(tokenId)), counter.clock.ms);
  }
});
