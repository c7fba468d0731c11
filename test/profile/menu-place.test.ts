import { expect } from '@open-wc/testing';
import { words } from '../../src/messages/ja/words.js';
import type { MenuEntry, TaskMenu } from '../../src/profile/bank-profile.js';
import { defaultMenu } from '../../src/profile/default-menu.js';
import { MenuPlace, type MenuReading } from '../../src/profile/menu-place.js';
import { menuOf, rights, withoutRight } from '../support/menus.js';

const read = (menu: TaskMenu, reading: Partial<MenuReading> = {}) =>
  MenuPlace.menu({ menu, profile: { rights }, role: undefined, words, locale: 'ja', ...reading });
const labels = (places: readonly MenuPlace[]) => places.map(({ label }) => label);
const level = (label: string, ...entries: MenuEntry[]): MenuEntry => ({ label: { ja: label }, entries });
const task = (label: string, tag = `${label}-flow`): MenuEntry => ({ label: { ja: label }, opens: tag });

describe('a place in the menu', () => {
  it('[ME-1] the default menu is 管理 → 業務選択 → 作業内容選択 in the words of seed 000', () => {
    const menu = read(defaultMenu);
    const areas = menu.find('');
    expect([areas.label, areas.heading]).to.deep.equal(['管理', '業務選択']);
    expect(labels(areas.entries)).to.deep.equal([
      '利用者管理',
      'ワンタイムパスワード認証情報管理',
      '企業管理',
      '操作履歴照会',
    ]);
    const choice = menu.find('0/0');
    expect(choice.heading).to.equal('作業内容選択');
    expect(labels(choice.entries)).to.include.members([
      'トランザクション認証の利用停止解除',
      'トランザクション認証のトークン失効',
      'トランザクション認証のトークン初期化',
    ]);
    expect(labels(menu.find('transaction-auth-unlock-flow').trail.slice(1))).to.deep.equal([
      '管理',
      '利用者管理',
      'トランザクション認証の利用停止解除',
    ]);
  });

  it("[ME-1] a label is the bank's term, or text in the reader's language, else Japanese, else whatever there is", () => {
    const menu: TaskMenu = {
      withoutRight: 'disabled',
      entries: [
        { label: { term: 'otpUnlockTitle' }, opens: 'a' },
        { label: { ja: '甲', en: 'A' }, opens: 'b' },
        { label: { ja: '乙' }, opens: 'c' },
        { label: { fr: 'C' }, opens: 'd' },
        { label: {}, opens: 'e' },
      ],
    };
    const ofTheBank = { ...words, otpUnlockTitle: '当行の言葉' };
    expect(labels(read(menu, { words: ofTheBank, locale: 'en-GB' }).entries)).to.deep.equal([
      '当行の言葉',
      'A',
      '乙',
      'C',
      '',
    ]);
  });

  it('[ME-1] the menu itself is called 管理, or as it says', () => {
    expect(read(menuOf(1, 'disabled')).label).to.equal('管理');
    expect(read({ ...menuOf(1, 'disabled'), label: { ja: '管理機能' } }).heading).to.equal('管理機能');
  });

  describe('a level with one further level alone', () => {
    const menu: TaskMenu = {
      withoutRight: 'disabled',
      entries: [level('一', level('二', task('甲'), level('三', level('四', task('乙')))))],
    };

    it('[ME-1] is passed by on the way in and on the way back', () => {
      expect(read(menu).find('').path).to.equal('0/0');
      expect(read(menu).find('0').path).to.equal('0/0');
      expect(read(menu).find('0/0/1').path).to.equal('0/0/1/0');
      expect(read(menu).find('0/0/1/0').back?.path).to.equal('0/0');
      expect(read(menu).find('').back).to.equal(undefined);
    });

    it('[ME-1] stays in the trail', () => {
      expect(labels(read(menu).find('乙-flow').trail)).to.deep.equal(['管理', '一', '二', '三', '四', '乙']);
    });

    it('[ME-1] is not passed by where the one entry is a task, which nobody chose yet', () => {
      expect(read({ ...menu, entries: [task('甲')] }).find('').path).to.equal('');
    });

    it('[ME-1] counts what is shown: a level left out for somebody leaves nothing to choose', () => {
      const short = menuOf(2, 'left-out');
      expect(read(short, { role: 'master' }).find('').path).to.equal('');
      expect(read(short, { role: 'admin' }).find('').path).to.equal('0');
      expect(read(menuOf(2, 'disabled'), { role: 'admin' }).find('').path).to.equal('');
    });
  });

  describe('what is asked for', () => {
    for (const missing of withoutRight) {
      it(`[ME-1] is found by path and by tag in a menu of 1–4 levels, ${missing}`, () => {
        for (let levels = 1; levels <= 4; levels += 1) {
          const menu = read(menuOf(levels, missing));
          const path = [...Array<string>(levels - 1).fill('0'), '0'].join('/');
          expect(menu.find('otp-unlock-flow').path).to.equal(path);
          expect(menu.find(path).tag).to.equal('otp-unlock-flow');
        }
      });
    }

    describe('of fees', () => {
      const fees = (presets: object = {}): MenuEntry => ({
        label: { ja: JSON.stringify(presets) },
        opens: 'fee-schedule-flow',
        ...presets,
      });
      const change = { schedule: 'payee-bulk' };
      const view = { ...change, readOnly: true };
      const menu = (...entries: MenuEntry[]): TaskMenu => ({
        withoutRight: 'disabled',
        entries: [level('企業', ...entries), level('他', task('甲'))],
      });

      it('[ME-1] [FE-1] says which, and whether they are looked at only', () => {
        const places = read(menu(fees(change), fees(view), fees({ ...change, readOnly: false }), fees())).find(
          '0',
        ).entries;
        expect(places.map(({ place, tag, presets }) => [place, tag, presets])).to.deep.equal([
          ['fee-schedule-flow/payee-bulk', 'fee-schedule-flow', change],
          ['fee-schedule-flow/payee-bulk/read-only', 'fee-schedule-flow', view],
          ['fee-schedule-flow/payee-bulk', 'fee-schedule-flow', change],
          ['fee-schedule-flow', 'fee-schedule-flow', {}],
        ]);
        expect(read(menu(fees())).find('1').place).to.equal('1');
      });

      it('[ME-1] [FE-1] is found by all that it says, in any order', () => {
        const whole = read(menu(fees(view), fees(change)));
        expect(whole.find('fee-schedule-flow/payee-bulk').presets).to.deep.equal(change);
        expect(whole.find('fee-schedule-flow/payee-bulk/read-only').presets).to.deep.equal(view);
        expect(whole.find('0/1').presets).to.deep.equal(change);
      });

      it('[ME-1] [FE-1] is the flow that asks where the menu says less, and the level around where it says more', () => {
        for (const where of [
          'fee-schedule-flow/payer-bulk',
          'fee-schedule-flow/payee-bulk/read-only',
          'fee-schedule-flow/',
        ])
          expect(read(menu(task('乙'), fees(change), fees())).find(where).path, where).to.equal('0/2');
        for (const where of ['fee-schedule-flow', 'fee-schedule-flow/payer-bulk', 'fee-schedule-flow/x/y'])
          expect(read(menu(task('乙'), fees(change), fees(view))).find(where).path, where).to.equal('0');
      });
    });

    it('[ME-1] is a task also where it is left out, so that a deep link has its trail', () => {
      const place = read(menuOf(3, 'left-out'), { role: 'admin' }).find('transaction-auth-token-reset-flow');
      expect(place.isAllowed).to.be.false;
      expect(place.trail).to.have.length(4);
    });

    it('[ME-1] is the nearest level around it where there is no such place or it is left out', () => {
      const menu = read(menuOf(3, 'disabled'));
      for (const nowhere of ['9', 'x', 'quite-unknown-flow', '-1', '0x0', ' ', '__proto__', '/0', '/'])
        expect(menu.find(nowhere).path, nowhere).to.equal('');
      expect(menu.find('0/0/0/0').path, 'below a task').to.equal('0/0');
      for (const lost of ['0/9', '0/', '0/x/1']) expect(menu.find(lost).path, lost).to.equal('0');
      expect(read(menuOf(3, 'left-out'), { role: 'admin' }).find('0/1').path).to.equal('0/0');
    });
  });
});
