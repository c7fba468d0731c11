import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/certificate-revoke-flow.js';
import { amaoto } from '../../src/profile/banks/amaoto.js';
import type { FlowEndedEvent } from '../../src/flows/engine/flow-events.js';
import { TestCounter, type CounterOptions } from '../support/counter.js';
import { allByRole, byRole, descriptionOf, textOf } from '../support/find.js';
import { expectAccessible } from '../support/mount.js';

const open = (options: CounterOptions = {}) =>
  new TestCounter({ profile: amaoto, ...options }).open('certificate-revoke-flow');

describe('certificate-revoke-flow', () => {
  for (const [lang, revoke, password, execute, stored, done, print, back] of [
    [
      'ja',
      '失効',
      /確認用パスワード/,
      '実行',
      /証明書状態 発行済み.*証明書有効期限 2036年02月20日 08時59分59秒/,
      /1名の証明書を失効しました.*伊藤 健一.*失効済み.*電子証明書発行/,
      '印刷',
      '利用者管理へ戻る',
    ],
    [
      'en',
      'Revoke',
      /Confirmation password/,
      'Execute',
      /certificate Issued.*February 20, 2036/,
      /certificate of 1 user was revoked.*伊藤 健一.*Revoked.*Get a new one/,
      'Print',
      /^Back to/,
    ],
  ] as const) {
    it(`[CE-1] [AX-1] from the list over the check to the result in ${lang}, with nothing for axe on any screen`, async () => {
      const counter = await open({ lang });
      await counter.pick(/伊藤 健一/);
      await expectAccessible(counter.flow);
      counter.press(revoke);
      await counter.sees(stored);
      await counter.type(password, 'kakunin1');
      await expectAccessible(counter.flow);
      counter.press(execute);
      await counter.sees(done);
      await waitUntil(() => allByRole(counter.flow, 'button', { name: print }).length === 1, 'a button that prints');
      await expectAccessible(counter.flow);
      counter.press(back);
      await counter.isDrawn();
      expect((counter.told('flow-ended') as FlowEndedEvent[]).map(({ detail }) => detail)).to.deep.equal([
        { flow: 'certificate-revoke-flow', outcome: 'completed' },
      ]);
    });
  }

  it('[CE-1] lists everybody with the state of their certificate, and says why one cannot be chosen', async () => {
    const counter = await open();
    await counter.sees('伊藤 健一');
    const states = allByRole(counter.flow, 'row').map(textOf).join();
    expect(states).to.contain('発行済み 2036年02月20日 08時59分59秒まで');
    for (const [name, state, reason] of [
      [/小林 大輔/, '失効済み', '証明書がすでに失効しているため選択できません'],
      [/﨑山 由美/, '有効期限切れ', '証明書の有効期限が切れているため選択できません'],
      [/加藤 髙志/, '未発行', '証明書が発行されていないため選択できません'],
    ] as const) {
      const row = byRole(counter.flow, 'row', { name });
      expect(textOf(row)).to.contain(state);
      expect(descriptionOf(byRole(row, 'radio'))).to.equal(reason);
    }
  });

  it('[CE-1] [4.11] an admin sees that the certificate of the master is not for them to take', async () => {
    const counter = await open({ actor: 'aizawa01' });
    await counter.sees('伊藤 健一');
    await counter.type(/ログインID/, 'yamada31');
    await counter.sees('権限が上位の利用者のため選択できません');
  });

  it('[CE-1] after one’s own there is only 「閉じる」, which tells the portal; the notice alone remains', async () => {
    const counter = await open({ actor: 'aizawa01' });
    await counter.pick(/相沢 美咲/);
    counter.press('失効');
    await counter.sees('ご自身の証明書を失効すると、すぐに操作を続けられなくなります');
    await counter.type(/確認用パスワード/, 'kakunin1');
    counter.press('実行');
    await counter.sees('ブラウザをすべて閉じてください');
    await counter.sees('失効済み');
    expect(allByRole(counter.flow, 'button').map(textOf)).to.deep.equal(['閉じる']);
    expect(counter.told('flow-ended')).to.have.length(0);
    const asked = counter.sent.length;
    counter.press('閉じる');
    await counter.sees('ご利用を終了しました');
    expect(allByRole(counter.flow, 'button')).to.deep.equal([]);
    await expectAccessible(counter.flow);
    expect(counter.sent).to.have.length(asked);
    expect((counter.told('flow-ended') as FlowEndedEvent[]).map(({ detail }) => detail)).to.deep.equal([
      { flow: 'certificate-revoke-flow', outcome: 'completed', endsSession: true },
    ]);
  });

  it('[IN-3] [CE-1] nothing goes out before somebody is chosen and the password is there', async () => {
    const counter = await open();
    await counter.sees('伊藤 健一');
    counter.press('失効');
    await counter.sees('対象の利用者を選択してください');
    await counter.pick(/伊藤 健一/);
    counter.press('失効');
    await counter.sees('証明書有効期限');
    counter.press('実行');
    await counter.sees('入力内容に誤りがあります');
    expect(counter.writes('/credentials')).to.deep.equal([]);
    counter.press('戻る');
    await counter.sees('利用者を選び');
    expect(byRole(counter.flow, 'radio', { name: /伊藤 健一/ })).to.have.property('checked', true);
  });
});
