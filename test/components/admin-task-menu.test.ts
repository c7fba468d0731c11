import { expect, html } from '@open-wc/testing';
import type { AdminTaskMenu } from '../../src/components/admin-task-menu.js';
import type { BankContext } from '../../src/context/bank-context.js';
import type { Role } from '../../src/contract/index.js';
import '../../src/define/admin-task-menu.js';
import '../../src/define/bank-context.js';
import { defaultProfile, deriveProfile, type BankProfile, type TaskMenu } from '../../src/profile/bank-profile.js';
import { amaoto } from '../../src/profile/banks/amaoto.js';
import { defaultMenu } from '../../src/profile/default-menu.js';
import * as stories from '../../stories/admin-task-menu.stories.js';
import { allByRole, byRole, focused, nameOf, textOf } from '../support/find.js';
import { menuOf, rights, withoutRight } from '../support/menus.js';
import { expectAccessible, expectEverySituationAccessible, mount, settled, type Language } from '../support/mount.js';
import { hostileStrings } from '../support/type.js';

const noRight = '※利用権限がありません';
const own = { id: 'test', name: defaultProfile.name };
const roles: readonly (Role | undefined)[] = ['master', 'admin', 'general', undefined];

interface Shown {
  readonly menu?: TaskMenu;
  readonly role?: Role | undefined;
  readonly current?: string;
  readonly lang?: Language;
  readonly profile?: Partial<BankProfile>;
}

/** A menu below a provider, with every event it told. */
async function show({ menu, role, current = '', lang = 'ja', profile }: Shown) {
  const told: string[] = [];
  const tell = (event: HTMLElementEventMap['menu-level-shown' | 'task-chosen']) =>
    told.push([event.type, 'tag' in event ? event.tag : event.heading, event.path].join(' '));
  const page = await mount<BankContext>(
    html`<bank-context
      .profile=${deriveProfile(defaultProfile, { ...own, rights, ...profile })}
      @menu-level-shown=${tell}
      @task-chosen=${tell}
    >
      <admin-task-menu .menu=${menu} .actorRole=${role} .current=${current}></admin-task-menu>
    </bank-context>`,
    lang,
  );
  return { element: page.querySelector('admin-task-menu')!, page, told };
}

const heading = (element: AdminTaskMenu) => textOf(byRole(element, 'heading'));
const entries = (element: AdminTaskMenu) => {
  const [list] = allByRole(element, 'list').filter((one) => !one.closest('nav'));
  return list ? allByRole(list, 'button') : [];
};
const trail = (element: AdminTaskMenu) =>
  allByRole(byRole(element, 'navigation', { name: '現在の場所' }), 'listitem').map(textOf);
async function press(element: AdminTaskMenu, name: string): Promise<void> {
  byRole(element, 'button', { name }).click();
  await settled(element);
}

describe('admin-task-menu', () => {
  describe('the way to a flow', () => {
    it('[ME-1] leads over 業務選択 and 作業内容選択 to the flow, as in seed 000', async () => {
      const { element, told } = await show({});
      expect(heading(element)).to.equal('業務選択');
      expect(trail(element)).to.deep.equal(['管理']);
      await press(element, '利用者管理');
      expect(heading(element)).to.equal('作業内容選択');
      expect(trail(element)).to.deep.equal(['管理', '利用者管理']);
      await press(element, 'トランザクション認証の利用停止解除');
      expect(told).to.deep.equal([
        'menu-level-shown 業務選択 0',
        'menu-level-shown 作業内容選択 0/0',
        'task-chosen transaction-auth-unlock-flow 0/0/0',
      ]);
    });

    for (const missing of withoutRight) {
      for (const role of roles) {
        for (const levels of [1, 2, 3, 4]) {
          it(`[ME-1] ${levels} levels, ${missing}, ${role ?? 'nobody named'}: only what is permitted is chosen`, async () => {
            const { element, told } = await show({ menu: menuOf(levels, missing), role });
            const mayReset = role === 'master' || role === undefined;
            const mayUnlock = role !== 'general';
            const shows = missing === 'disabled';
            // Every level that offers a choice is a page of its own.
            for (let level = 1; level < levels; level += 1) {
              if (!shows && !mayReset) break;
              expect(entries(element).map(nameOf)).to.deep.equal([
                `業務${level}`,
                mayReset ? `管理${level}` : `管理${level} ${noRight}`,
              ]);
              await press(element, `業務${level}`);
            }
            const expected = [
              { label: 'ワンタイムパスワードの利用停止解除', tag: 'otp-unlock-flow', may: mayUnlock },
              { label: 'トークン初期化', tag: 'transaction-auth-token-reset-flow', may: mayReset },
              { label: '履歴', tag: 'operation-history-flow', may: true },
            ].filter(({ may }) => may || shows);
            expect(entries(element).map(nameOf)).to.deep.equal(
              expected.map(({ label, may }) => (may ? label : `${label} ${noRight}`)),
            );
            for (const button of entries(element)) button.click();
            expect(told.filter((event) => event.startsWith('task')).map((event) => event.split(' ')[1])).to.deep.equal(
              expected.filter(({ may }) => may).map(({ tag }) => tag),
            );
          });
        }
      }
    }

    it('[ME-1] [FE-1] tells what the flow is told beforehand, in the event and in the trail', async () => {
      const { element } = await show({ profile: { menu: amaoto.menu! } });
      const told: object[] = [];
      element.addEventListener('task-chosen', ({ tag, place, presets }) => told.push({ tag, place, presets }));
      await press(element, '企業管理');
      await press(element, '当方負担手数料[総合振込]の照会');
      await press(element, '企業情報の変更');
      expect(told).to.deep.equal([
        {
          tag: 'fee-schedule-flow',
          place: 'fee-schedule-flow/payer-bulk/read-only',
          presets: { schedule: 'payer-bulk', readOnly: true },
        },
        { tag: 'company-profile-flow', place: 'company-profile-flow', presets: {} },
      ]);
      element.current = 'fee-schedule-flow/payee-bulk';
      await settled(element);
      expect(trail(element).at(-1)).to.equal('先方負担手数料[総合振込]の変更');
    });

    it('[ME-1] what the person may not do takes the focus, says why, and does nothing', async () => {
      const { element, told } = await show({ menu: menuOf(1, 'disabled'), role: 'admin' });
      const button = byRole(element, 'button', { name: 'トークン初期化' });
      button.focus();
      expect(focused() === button).to.be.true;
      expect(button.ariaDisabled).to.equal('true');
      expect(nameOf(button)).to.contain(noRight);
      button.click();
      expect(told).to.deep.equal(['menu-level-shown 管理 ']);
    });

    it('[ME-1] a level in which nothing is permitted cannot be opened', async () => {
      const { element } = await show({ menu: menuOf(2, 'disabled'), role: 'admin' });
      await press(element, '管理1');
      expect(heading(element)).to.equal('管理');
    });

    it('[ME-1] says so where nothing at all is permitted', async () => {
      const menu: TaskMenu = { withoutRight: 'left-out', entries: menuOf(1, 'left-out').entries.slice(1, 2) };
      const { element } = await show({ menu, role: 'general' });
      expect(entries(element)).to.have.length(0);
      expect(textOf(element)).to.contain('ご利用いただける手続きはありません。');
    });
  });

  describe('where the person is', () => {
    it('[AX-1] the focus stays on the first page, and goes to the heading of every further one', async () => {
      const { element } = await show({});
      expect(focused() === document.body).to.be.true;
      await press(element, '利用者管理');
      expect(focused() === byRole(element, 'heading', { name: '作業内容選択' })).to.be.true;
      await press(element, '管理');
      expect(focused() === byRole(element, 'heading', { name: '業務選択' })).to.be.true;
    });

    it('[ME-1] goes back a level by its button and by the trail', async () => {
      const { element } = await show({ menu: menuOf(4, 'disabled'), current: '0/0/0' });
      expect(trail(element)).to.deep.equal(['管理', '業務1', '業務2', '業務3']);
      await press(element, '戻る');
      expect(trail(element)).to.deep.equal(['管理', '業務1', '業務2']);
      await press(byRole(element, 'navigation') as AdminTaskMenu, '管理');
      expect(heading(element)).to.equal('管理');
      expect(allByRole(element, 'button', { name: '戻る' })).to.have.length(0);
      expect(allByRole(element, 'navigation')).to.have.length(0);
    });

    it('[AX-1] the trail marks the current page and offers no button to what is passed by', async () => {
      const { element } = await show({ current: '0/0' });
      const current = allByRole(element, 'navigation')[0]!.querySelectorAll('[aria-current=page]');
      expect([...current].map(textOf)).to.deep.equal(['利用者管理']);
      const passing = menuOf(3, 'left-out');
      const { element: passed } = await show({ menu: passing, role: 'admin', current: '0/0' });
      expect(trail(passed)).to.deep.equal(['業務1', '業務2']);
      expect(allByRole(passed, 'button', { name: /業務/ })).to.have.length(0);
    });

    it('[ME-1] at a task it is the trail alone, and leads back into the menu', async () => {
      const { element, told } = await show({ current: 'otp-unlock-flow' });
      expect(trail(element)).to.deep.equal(['管理', '利用者管理', 'ワンタイムパスワードの利用停止解除']);
      expect(allByRole(element, 'heading')).to.have.length(0);
      expect(told).to.deep.equal([]);
      await press(element, '利用者管理');
      expect(heading(element)).to.equal('作業内容選択');
      expect(told).to.deep.equal(['menu-level-shown 作業内容選択 0/0']);
    });

    it('[ME-1] goes where the page says, which keeps the focus', async () => {
      const { element, told } = await show({});
      element.current = '0/1';
      await settled(element);
      expect(heading(element)).to.equal('作業内容選択');
      expect(focused() === document.body).to.be.true;
      expect(told.at(-1)).to.equal('menu-level-shown 作業内容選択 0/1');
      element.current = 'nowhere';
      await settled(element);
      expect(heading(element)).to.equal('業務選択');
    });

    it('[ME-1] tells a level once, however often it is drawn', async () => {
      const { element, told } = await show({});
      element.actorRole = 'admin';
      await settled(element);
      expect(told).to.have.length(1);
    });

    it('[ME-1] another person sees another menu at the same place', async () => {
      const { element } = await show({ menu: menuOf(2, 'left-out'), current: '1', role: 'master' });
      expect(entries(element).map(nameOf)).to.deep.equal(['トークン初期化']);
      element.actorRole = 'admin';
      await settled(element);
      expect(trail(element)).to.deep.equal(['業務1']);
    });
  });

  describe('whose menu', () => {
    it('[ME-1] is the one that is set, else the profile’s, else the kit’s', async () => {
      const profile = { menu: { ...menuOf(1, 'disabled'), label: { ja: '管理機能', en: 'Administration' } } };
      const { element, page } = await show({ profile });
      expect(heading(element)).to.equal('管理機能');
      element.menu = { ...menuOf(1, 'disabled'), label: { ja: '管理者メニュー' } };
      await settled(element);
      expect(heading(element)).to.equal('管理者メニュー');
      element.menu = undefined;
      page.profile = defaultProfile;
      await settled(page);
      expect(heading(element)).to.equal('業務選択');
    });

    it('[ME-1] works without a provider', async () => {
      const element = await mount<AdminTaskMenu>(
        html`<admin-task-menu actor-role="general" current="0/1"></admin-task-menu>`,
      );
      expect(entries(element).map((button) => button.ariaDisabled)).to.deep.equal(['false', 'true', 'true']);
    });

    it('[IN-1] speaks English, in the bank’s terms', async () => {
      const { element } = await show({
        lang: 'en',
        role: 'general',
        current: '0/0',
        profile: { words: { en: { otpUnlockTitle: 'Unlock tokens' } } },
      });
      expect(heading(element)).to.equal('Choose a task');
      expect(byRole(element, 'button', { name: 'Unlock tokens You do not have the right to use this' })).to.exist;
      expect(byRole(element, 'navigation', { name: 'You are here' })).to.exist;
      expect(byRole(element, 'button', { name: 'Back' })).to.exist;
    });
  });

  describe('its looks', () => {
    it('[AX-1] the heading has the level that the page asks for', async () => {
      const { element } = await show({ menu: defaultMenu });
      expect(byRole(element, 'heading').ariaLevel).to.equal('2');
      element.headingLevel = 3;
      await settled(element);
      expect(byRole(element, 'heading').ariaLevel).to.equal('3');
    });

    for (const width of [320, 1280]) {
      it(`[AX-1] every button is at least 44 pixels high and nothing sticks out ${width} pixels wide`, async () => {
        const { LongWords } = stories;
        const { element } = await show({ ...(LongWords.args as Shown), role: 'general', current: '0' });
        element.style.inlineSize = `${width}px`;
        for (const button of allByRole(element, 'button')) {
          const box = button.getBoundingClientRect();
          expect(box.height, nameOf(button)).to.be.at.least(44);
          expect(box.right).to.be.at.most(element.getBoundingClientRect().right);
        }
        expect(element.scrollWidth).to.be.at.most(width);
        await expectAccessible(element);
      });
    }

    it('shows hostile text as text', async () => {
      const hostile = hostileStrings.map((text) => ({ label: { ja: text }, opens: text }));
      const { element } = await show({ menu: { withoutRight: 'disabled', entries: hostile } });
      for (const text of hostileStrings) expect(textOf(element)).to.contain(text);
      expect('hostile' in window).to.be.false;
    });

    expectEverySituationAccessible(stories);
  });
});
