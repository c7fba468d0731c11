import { expect } from '@open-wc/testing';
import '../../src/define/transaction-auth-unlock-flow.js';
import { defaultProfile } from '../../src/profile/bank-profile.js';
import { TestCounter, type CounterOptions } from '../support/counter.js';
import { allByRole, byRole, descriptionOf, everyElement, focused, textOf } from '../support/find.js';
import { expectAccessible } from '../support/mount.js';
import { everyFlow } from './every-flow.js';

everyFlow({
  tag: 'transaction-auth-unlock-flow',
  title: { ja: 'トランザクション認証の利用停止解除', en: 'Lift suspensions of transaction authentication' },
  row: /伊藤 健一/,
  act: { ja: '停止解除', en: 'Lift suspension' },
  withCode: false,
  done: { ja: /1名の利用停止を解除しました/, en: /The suspension of 1 user was lifted/ },
});

const onlyOneTry = { ...defaultProfile.attempts, 'confirmation-password': 1 };

const open = (options: CounterOptions = {}) => new TestCounter(options).open('transaction-auth-unlock-flow');

describe('transaction-auth-unlock-flow', () => {
  it('[TXU-1] lists those who are suspended, and only those', async () => {
    const counter = await open();
    await counter.sees('伊藤 健一');
    expect(counter.text).not.to.include('榎本 さくら');
    expect(counter.text).to.match(/9名/);
  });

  it('[AX-1] the buttons stand side by side where there is room, and within the sheet where there is hardly any', async () => {
    const counter = await open();
    await counter.sees('伊藤 健一');
    const box = (name: string) => byRole(counter.flow, 'button', { name }).getBoundingClientRect();
    counter.flow.style.inlineSize = '60rem';
    expect(box('停止解除').top).to.equal(box('中止').top);
    document.documentElement.style.fontSize = '200%';
    counter.flow.style.inlineSize = '320px';
    expect(box('停止解除').right).to.be.at.most(counter.flow.getBoundingClientRect().right - 8);
    document.documentElement.style.fontSize = '';
  });

  it('[TXU-1] lifts several suspensions at once and tells the result of each', async () => {
    const counter = await open();
    await counter.choose(/伊藤 健一/);
    await counter.choose(/中村 優子/);
    await counter.type(/確認用パスワード/, 'kakunin1');
    counter.press('停止解除');
    await counter.sees('2名の利用停止を解除しました');
    expect(allByRole(counter.flow, 'row').map(textOf).join()).to.include('伊藤 健一').and.include('中村 優子');
  });

  it('[TXU-2] a row that this person may not unlock stays, can be reached, cannot be chosen and says why', async () => {
    const counter = await open();
    await counter.sees('佐々木 翔太');
    const box = byRole(counter.flow, 'checkbox', { name: /佐々木 翔太/ }) as HTMLInputElement;
    expect(box.ariaDisabled ?? box.getAttribute('aria-disabled')).to.equal('true');
    expect(descriptionOf(box)).to.include('同じトークンを利用しているため解除できません');
    box.focus();
    expect(focused()).to.equal(box);
    box.click();
    expect(box.checked).to.equal(false);
  });

  it('[TXU-2] tells the way out of seed 000, and that of a bank that wants to be called', async () => {
    const written = await open();
    await written.sees(
      '※トランザクション認証の利用停止解除操作ができない場合は、書面でのお手続きが必要となりますのでご注意ください。',
    );
    const called = await open({
      profile: { ...defaultProfile, wayOut: { 'transaction-authentication': { kind: 'contact' } } },
    });
    await called.sees('お問合せ先へのご連絡が必要');
  });

  it('[TXU-1] where nobody is suspended it says so, asks for no password and offers only to leave', async () => {
    const counter = await open({ scenario: 'all-unlocked' });
    await counter.sees('トランザクション認証が利用停止になっている利用者はいません');
    expect(allByRole(counter.flow, 'button').map(textOf)).to.deep.equal(['中止']);
    expect(everyElement(counter.flow).filter(({ localName }) => localName === 'input')).to.be.empty;
    await expectAccessible(counter.flow);
    counter.press('中止');
    await counter.sees('中止しました');
  });

  it('[TXU-1] a search that finds nobody still leaves everything to try another', async () => {
    const counter = await open();
    await counter.sees('伊藤 健一');
    await counter.type(/ログインID/, '存在しない');
    await counter.sees('条件に合う利用者はいません');
    expect(counter.hasButton('停止解除')).to.equal(true);
  });

  const unlockers = [
    ['the master or an admin', {}, 'マスターユーザまたは他の管理者ユーザに、停止解除を依頼'],
    ['the master', { admin: ['master'] }, 'マスターユーザに、停止解除を依頼'],
    ['an admin', { admin: ['admin'] }, '。管理者ユーザに、停止解除を依頼'],
    ['nobody but the bank', { admin: [] }, '社内では解除できません'],
  ] as const;
  for (const [who, by, sentence] of unlockers) {
    it(`[PF-2] tells a suspended admin that ${who} unlocks them, where the profile has it so`, async () => {
      const { unlocking } = defaultProfile;
      const profile = { ...defaultProfile, unlocking: { ...unlocking, by: { ...unlocking.by, ...by } } };
      const counter = await open({ scenario: 'actor-suspended', profile });
      await counter.sees('この操作は行えません');
      await counter.sees(sentence);
    });
  }

  it('[PF-2] tells whoever is locked out that only the master unlocks, where the profile has it so', async () => {
    const { unlocking } = defaultProfile;
    const by = { ...unlocking.by, admin: ['master'] } as const;
    const profile = { ...defaultProfile, unlocking: { ...unlocking, by } };
    const counter = await open({ actor: 'aizawa01', profile: { ...profile, attempts: onlyOneTry } });
    await counter.choose(/伊藤 健一/);
    await counter.type(/確認用パスワード/, 'machigai1');
    counter.press('停止解除');
    await counter.sees('何も変更されていません。マスターユーザに、停止解除を依頼してください。');
    await counter.sees(/お問合せ番号：[A-Z2-9]{5}-[A-Z2-9]{5}/);
  });

  it('[4.2] nobody unlocks a master where there is no admin who could', async () => {
    const counter = await open({ scenario: 'master-suspended-without-admin' });
    await counter.sees(/利用停止|できません/);
    expect(counter.hasButton('停止解除') && counter.text.includes('選択できる利用者をすべて選択')).to.equal(false);
  });

  it('[4.2] an admin unlocks the master', async () => {
    const counter = await open({ scenario: 'master-suspended-with-admin' });
    await counter.choose(/山田 和子/);
    await counter.type(/確認用パスワード/, 'kakunin1');
    counter.press('停止解除');
    await counter.sees('1名の利用停止を解除しました');
  });

  it('[PF-2] asks for what the profile of the bank demands, in as many screens as it takes', async () => {
    const counter = await open({
      profile: {
        ...defaultProfile,
        demands: { 'transaction-auth-unlock': [['confirmation-password'], ['transaction-code']] },
      },
    });
    await counter.choose(/伊藤 健一/);
    await counter.type(/確認用パスワード/, 'kakunin1');
    counter.press('停止解除');
    await counter.sees('有効時間');
    await counter.type(/数字8桁/, (await counter.readCode()).code);
    counter.press('認証');
    await counter.sees('1名の利用停止を解除しました');
  });
});
