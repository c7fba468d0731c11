import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/user-list-picker.js';
// Loaded beforehand, so that a list of which an array is searched is drawn in the next frame.
import '../../src/components/internal/user-list/array-search.js';
import type { ListPage, PageSource, UserListPicker, UsersChosenEvent } from '../../src/components/user-list-picker.js';
import { settingsContext } from '../../src/context/settings.js';
import type { UserPageRequest, UserRow } from '../../src/contract/index.js';
import { defaultProfile, deriveProfile } from '../../src/profile/bank-profile.js';
import { allByRole, byLabel, byRole, descriptionOf, focused, nameOf, textOf } from '../support/find.js';
import * as stories from '../../stories/user-list-picker.stories.js';
import { expectAccessible, languages, mount, settled } from '../support/mount.js';

const credential = 'transaction-authentication';

describe('user-list-picker', () => {
  describe('shows', () => {
    it('a page of ten with name, kana, login ID, role and state of each', async () => {
      const picker = await mountPicker();
      expect(rowsOf(picker)).to.have.lengthOf(10);
      expect(textOf(rowsOf(picker)[0]!)).to.equal('利用者 00 リヨウシャ 00 user00 管理者ユーザ 利用中');
      expect(textOf(picker)).to.contain('30名中 1–10');
    });

    it('[PE-1] an array of 100,000 as it was given, ten rows of it', async () => {
      const many = Object.freeze(Array.from({ length: 100_000 }, (_, at) => userRow(at)));
      const picker = await mountPicker({ users: many });
      expect(picker.users).to.equal(many);
      expect(rowsOf(picker)).to.have.lengthOf(10);
      await click(picker, 'button', '10,000ページ');
      expect(textOf(picker)).to.contain('100,000名中 99,991–100,000');
    });

    for (const [what, paging] of [
      ['pages', 'pages'],
      ['a scrolling list', 'scroll'],
    ] as const) {
      it(`${what}, to the last user`, async () => {
        const picker = await mountPicker({ users: people(25), paging });
        if (paging === 'pages') {
          await click(picker, 'button', '次のページ');
          await click(picker, 'button', '3ページ');
          expect(namesOf(picker)).to.deep.equal(['利用者 20', '利用者 21', '利用者 22', '利用者 23', '利用者 24']);
          expect(byRole(picker, 'button', { name: '次のページ' }).ariaDisabled).to.equal('true');
          expect(byRole(picker, 'button', { name: '3ページ' }).ariaCurrent).to.equal('page');
        } else {
          const list = byRole(picker, 'region');
          list.scrollTop = list.scrollHeight;
          await waitUntil(() => rowsOf(picker).length === 20, 'more rows');
          await click(picker, 'button', 'さらに表示');
          expect(namesOf(picker)).to.have.lengthOf(25);
          expect(allByRole(picker, 'button', { name: 'さらに表示' })).to.be.empty;
        }
      });
    }

    it('keeps the focus on the number that was pressed', async () => {
      const picker = await mountPicker({ users: people(200) });
      for (const page of ['5ページ', '6ページ', '20ページ']) {
        byRole(picker, 'button', { name: page }).focus();
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => focused()?.ariaCurrent === 'page', `page ${page} is shown`);
        expect(nameOf(focused()!)).to.equal(page);
      }
    });

    it('says that there is nobody', async () => {
      const picker = await mountPicker({ users: [] });
      expect(textOf(byRole(picker, 'table'))).to.contain('利用者はいません。');
      picker.focus();
      expect(focused()).to.equal(byLabel(picker, /ログインID/));
    });

    it('says that it is loading, but only after 250 ms', async () => {
      const picker = await mountPicker();
      const start = performance.now();
      picker.users = undefined;
      await drawn(picker);
      expect(textOf(picker)).not.to.contain('読み込んでいます');
      await waitUntil(() => textOf(picker).includes('読み込んでいます。'));
      expect(performance.now() - start).to.be.at.least(249);
      expect(byRole(picker, 'table').ariaBusy).to.equal('true');
      picker.users = people(3);
      await drawn(picker);
      expect(textOf(picker)).not.to.contain('読み込んでいます');
    });

    it('[AX-1] becomes cards without a scroll bar at 320 px', async () => {
      const picker = await mountPicker({
        users: [
          userRow(0),
          unable(1),
          userRow(2, { name: '長'.repeat(200), loginId: 'x'.repeat(200), tokenNumber: '9'.repeat(200) }),
        ],
        tokenColumn: true,
      });
      picker.parentElement!.style.inlineSize = '320px';
      const [first, second] = rowsOf(picker);
      const isBelow = () => second!.getBoundingClientRect().top > first!.getBoundingClientRect().bottom;
      await waitUntil(isBelow, 'rows are cards, one below the other');
      expect(picker.scrollWidth).to.be.at.most(320);
      await expectAccessible(picker);
    });

    it('[FA-1] hostile text as text', async () => {
      const hostile = [
        '<img src=x onerror=alert(1)>',
        '{{x}}${x}',
        '\u202eeman',
        '__proto__',
        '\ud842',
        'x'.repeat(10_000),
      ];
      const users = hostile.map((text, at) =>
        userRow(at, { id: text, name: text, kana: text, loginId: text }, { selectable: false, reason: 'constructor' }),
      );
      const picker = await mountPicker({ users });
      expect(rowsOf(picker).map((row) => row.querySelector('.name')!.textContent)).to.deep.equal(hostile);
      expect(picker.renderRoot.querySelector('img')).to.equal(null);
      expect(textOf(rowsOf(picker)[0]!)).to.contain('現在選択できません（理由コード：constructor）');
    });
  });

  describe('narrows', () => {
    it('[IN-2] by text, whatever its width, kana and case', async () => {
      const picker = await mountPicker({
        users: [userRow(0, { name: '山田 和子', kana: 'ヤマダ カズコ' }), ...people(30)],
      });
      await type(picker, 'ﾔﾏﾀﾞかず');
      expect(namesOf(picker)).to.deep.equal(['山田 和子']);
      await type(picker, '山田和子');
      expect(namesOf(picker)).to.deep.equal(['山田 和子']);
      await type(picker, 'ＵＳＥＲ07');
      expect(namesOf(picker)).to.deep.equal(['利用者 07']);
      expect(textOf(byStatus(picker, /名中/))).to.equal('1名中 1–1');
    });

    it('by role and by state, from the first page on', async () => {
      const picker = await mountPicker();
      await click(picker, 'button', '3ページ');
      await select(picker, '権限', '管理者ユーザ');
      expect(namesOf(picker)).to.deep.equal(['利用者 00', '利用者 10', '利用者 20']);
      await select(picker, 'トークン', '利用停止');
      expect(textOf(picker)).to.contain('条件に合う利用者はいません。');
      await click(picker, 'button', '条件をクリア');
      expect(rowsOf(picker)).to.have.lengthOf(10);
      expect(byLabel(picker, '権限').value).to.equal('');
      expect(focused()).to.equal(byLabel(picker, /ログインID/));
    });

    it('[IN-2] not while an input method composes', async () => {
      const picker = await mountPicker();
      const field = byLabel(picker, /ログインID/);
      field.value = 'ｔ';
      field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
      await drawn(picker);
      expect(rowsOf(picker)).to.have.lengthOf(10);
      field.value = '07';
      field.dispatchEvent(new CompositionEvent('compositionend', { data: '07' }));
      await drawn(picker);
      expect(namesOf(picker)).to.deep.equal(['利用者 07']);
    });

    it('and Enter in the search submits no form', async () => {
      let submitted = 0;
      const form = await fixture<HTMLFormElement>(html`
        <form
          lang="ja"
          @submit=${(event: Event) => {
            event.preventDefault();
            submitted++;
          }}
        >
          <user-list-picker .users=${people(3)}></user-list-picker><button>send</button>
        </form>
      `);
      const picker = form.querySelector('user-list-picker')!;
      await settled(form);
      const heard = oneEvent(form, 'keydown');
      byLabel(picker, /ログインID/).focus();
      await sendKeys({ press: 'Enter' });
      expect((await heard).defaultPrevented).to.equal(true);
      expect(submitted).to.equal(0);
    });

    it("as the bank's profile says: kind of list, rows, filters, roles and most users", async () => {
      const around = await fixture<HTMLElement>(html`<div lang="ja"></div>`);
      const list = { paging: 'scroll', pageSize: 5, filters: ['role'] } as const;
      const profile = deriveProfile(defaultProfile, {
        id: 'other',
        name: {},
        roles: ['master', 'general'],
        mostTargets: 1,
        list,
      });
      new ContextProvider(around, { context: settingsContext, initialValue: { profile } }).hostConnected();
      const picker = document.createElement('user-list-picker');
      picker.users = people(30);
      picker.value = { chosen: ['u1', 'u2'].map((id) => ({ id, version: '1' })) };
      around.append(picker);
      await drawn(picker);
      expect(rowsOf(picker)).to.have.lengthOf(5);
      expect(byRole(picker, 'region').tabIndex).to.equal(0);
      expect(allByRole(picker, 'searchbox')).to.be.empty;
      expect([...picker.renderRoot.querySelectorAll('option')].map(({ text }) => text)).to.deep.equal([
        'すべて',
        'マスターユーザ',
        '一般ユーザ',
      ]);
      expect(textOf(picker)).to.contain('一度に選択できるのは1名まで');
    });

    it('[OM-2] by login ID and by name apart, and chooses all that match both', async () => {
      const picker = await mountPicker({ filters: ['loginId', 'name'] });
      expect(allByRole(picker, 'searchbox').map(nameOf)).to.deep.equal(['ログインID', '利用者名']);
      await type(picker, 'リヨウシャ');
      await waitUntil(() => namesOf(picker).length === 0, 'no login ID has the name');
      await type(picker, 'ＵＳＥＲ1');
      expect(namesOf(picker)).to.have.lengthOf(10);
      await type(picker, 'りようしゃ 15', '利用者名');
      expect(namesOf(picker)).to.deep.equal(['利用者 15']);
      await type(picker, '利用者', '利用者名');
      picker.pageSize = 5;
      await drawn(picker);
      await click(picker, 'button', '選択できる利用者をすべて選択');
      const matching = { loginId: 'ＵＳＥＲ1', name: '利用者' };
      expect(picker.value).to.deep.equal({ matching, except: [], countSeen: 10 });
      await type(picker, 'user2');
      expect(box(picker, '利用者 20').ariaDisabled).to.equal('true');
      await type(picker, '存在しない', '利用者名');
      await click(picker, 'button', '条件をクリア');
      expect(textOf(picker)).to.contain('30名中');
      expect([byLabel(picker, 'ログインID').value, byLabel(picker, '利用者名').value]).to.deep.equal(['', '']);
    });

    it('only by what is offered', async () => {
      const picker = await mountPicker({ filters: ['role'] });
      expect(allByRole(picker, 'searchbox')).to.be.empty;
      expect(allByRole(picker, 'combobox').map(nameOf)).to.deep.equal(['権限']);
    });

    it('and sorts up, down and as given, telling assistive technology', async () => {
      const picker = await mountPicker({ users: [userRow(2), userRow(0), userRow(1)] });
      const column = byRole(picker, 'columnheader', { name: '利用者名' });
      const seen: [string | null, string[]][] = [];
      for (let press = 0; press < 3; press++) {
        await click(picker, 'button', '利用者名');
        seen.push([column.ariaSort, namesOf(picker)]);
      }
      expect(seen).to.deep.equal([
        ['ascending', ['利用者 00', '利用者 01', '利用者 02']],
        ['descending', ['利用者 02', '利用者 01', '利用者 00']],
        ['none', ['利用者 02', '利用者 00', '利用者 01']],
      ]);
    });
  });

  describe('lets choose', () => {
    it('several users, kept through paging, filtering and sorting', async () => {
      const picker = await mountPicker();
      const chosen = oneEvent<UsersChosenEvent>(picker, 'users-chosen');
      await click(picker, 'checkbox', '利用者 00');
      expect((await chosen).choice).to.deep.equal({ chosen: [{ id: 'u0', version: '1' }] });
      await click(picker, 'button', '2ページ');
      await click(picker, 'checkbox', '利用者 12');
      await type(picker, '利用者 00');
      expect(box(picker, '利用者 00').checked).to.equal(true);
      expect(idsOf(picker)).to.deep.equal(['u0', 'u12']);
      expect(textOf(byStatus(picker, /選択中/))).to.equal('2名を選択中');
      await click(picker, 'checkbox', '利用者 00');
      expect(idsOf(picker)).to.deep.equal(['u12']);
    });

    it('a whole page by the box in the head, which stands in between when some are chosen', async () => {
      const picker = await mountPicker({ users: [unable(0), ...people(30).slice(1)] });
      const head = byLabel(picker, /このページで選択できる利用者/);
      await click(picker, 'checkbox', '利用者 03');
      expect([head.checked, head.indeterminate]).to.deep.equal([false, true]);
      head.click();
      await drawn(picker);
      expect([head.checked, head.indeterminate]).to.deep.equal([true, false]);
      expect(idsOf(picker).toSorted()).to.deep.equal(['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9']);
      head.click();
      await drawn(picker);
      expect([head.checked, head.indeterminate, idsOf(picker)]).to.deep.equal([false, false, []]);
    });

    it('one user, with the arrow keys too', async () => {
      const picker = await mountPicker({ selection: 'single', users: [userRow(0), userRow(1), unable(2)] });
      await click(picker, 'radio', '利用者 00');
      byRole(picker, 'radio', { name: '利用者 00' }).focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(idsOf(picker)).to.deep.equal(['u1']);
      await sendKeys({ press: 'ArrowDown' });
      await drawn(picker);
      expect(idsOf(picker)).to.deep.equal(['u1']);
      expect(box(picker, '利用者 01').checked).to.equal(true);
    });

    for (const paging of ['pages', 'scroll'] as const) {
      it(`[OM-2] one user by name and token number, in ${paging}, and says who has no token`, async () => {
        const users = people(25).map(({ user, eligibility }, at) => ({
          user: at % 2 === 0 ? { ...user, tokenNumber: `2026000${at}` } : user,
          eligibility,
        }));
        const picker = await mountPicker({ users, paging, selection: 'single', tokenColumn: true });
        expect(allByRole(picker, 'columnheader').map(nameOf)).to.contain('現在のシリアル番号');
        const numbers = () => allByRole(picker, 'cell', { name: /^(2026\d+|未登録)$/ }).map(nameOf);
        expect(numbers().slice(0, 3)).to.deep.equal(['20260000', '未登録', '20260002']);
        expect(numbers()).to.have.lengthOf(10);
        await click(picker, 'radio', '利用者 01');
        await click(picker, 'button', paging === 'pages' ? '2ページ' : 'さらに表示');
        await click(picker, 'radio', '利用者 12');
        expect(idsOf(picker)).to.deep.equal(['u12']);
        expect(allByRole(picker, 'region')).to.have.lengthOf(paging === 'scroll' ? 1 : 0);
        await expectAccessible(picker);
      });
    }

    it('nobody where the list is only looked at', async () => {
      const picker = await mountPicker({ selection: 'none', users: [unable(0), userRow(1)] });
      expect(allByRole(picker, 'checkbox')).to.be.empty;
      expect(textOf(picker)).not.to.contain('選択');
    });

    it('[TXU-2] not who cannot be chosen: the box takes the focus, is disabled to assistive technology and says why', async () => {
      const picker = await mountPicker({ users: [unable(0, 'shares-token'), userRow(1)] });
      const refused = box(picker, '利用者 00');
      expect(refused.ariaDisabled).to.equal('true');
      expect(descriptionOf(refused)).to.equal('同じトークンを利用しているため解除できません');
      refused.focus();
      expect(focused()).to.equal(refused);
      await sendKeys({ press: ' ' });
      await drawn(picker);
      expect([refused.checked, idsOf(picker)]).to.deep.equal([false, []]);
      refused.click();
      await drawn(picker);
      expect([refused.checked, idsOf(picker)]).to.deep.equal([false, []]);
    });

    for (const lang of languages) {
      it(`[TXU-2] gives a sentence for every reason, unknown or not given too (${lang})`, async () => {
        const reasons = ['not-suspended', 'own-account', 'shares-token', 'of-a-later-bank', undefined];
        const users = reasons.map((reason, at) =>
          userRow(at, {}, { selectable: false, ...(reason !== undefined && { reason }) }),
        );
        const picker = await mountPicker({ users }, lang);
        const sentences = allByRole(picker, 'checkbox').slice(1).map(descriptionOf);
        expect(new Set(sentences).size).to.equal(reasons.length);
        expect(sentences).not.to.include('');
      });
    }

    it('all that match, as a rule with the count that was seen, less whom one takes out', async () => {
      const picker = await mountPicker({ users: [unable(0), ...people(30).slice(1)] });
      await type(picker, 'user');
      const told = oneEvent<UsersChosenEvent>(picker, 'users-chosen');
      await click(picker, 'button', '選択できる利用者をすべて選択');
      const rule = { matching: { query: 'user' }, except: [], countSeen: 29 };
      expect((await told).choice).to.deep.equal(rule);
      expect((await told).count).to.equal(29);
      await click(picker, 'button', '3ページ');
      expect(box(picker, '利用者 29').checked).to.equal(true);
      await click(picker, 'checkbox', '利用者 29');
      expect(picker.value).to.deep.equal({ ...rule, except: ['u29'] });
      expect(textOf(byStatus(picker, /選択中/))).to.equal('条件に合う28名を選択中');
      await click(picker, 'checkbox', '利用者 29');
      expect(picker.value).to.deep.equal(rule);
    });

    it('nobody beside a rule who does not match it, and says why', async () => {
      const picker = await mountPicker();
      await select(picker, '権限', '一般ユーザ');
      await click(picker, 'button', '選択できる利用者をすべて選択');
      await select(picker, '権限', 'すべて');
      const outside = box(picker, '利用者 00');
      expect([outside.checked, outside.ariaDisabled]).to.deep.equal([false, 'true']);
      expect(descriptionOf(outside)).to.contain('条件でまとめて選択しているため');
      expect(box(picker, '利用者 01').checked).to.equal(true);
      await click(picker, 'button', '選択を解除');
      expect(picker.value).to.deep.equal({ chosen: [] });
      expect(focused()).to.equal(box(picker, '利用者 00'));
    });

    it('with the versions that are now on the screen, and no longer who cannot be chosen any more', async () => {
      const picker = await mountPicker({ users: people(3) });
      await click(picker, 'checkbox', '利用者 00');
      await click(picker, 'checkbox', '利用者 01');
      picker.users = [userRow(0, { version: '2' }), unable(1), userRow(2)];
      await drawn(picker);
      expect(picker.value).to.deep.equal({ chosen: [{ id: 'u0', version: '2' }] });
    });
  });

  describe('takes pages from a source', () => {
    it('asks for filter, order and page, and counts whom it has not seen', async () => {
      const asked: UserPageRequest[] = [];
      const picker = await mountPicker({ users: bank(people(30), asked) });
      await waitUntil(() => rowsOf(picker).length === 10);
      await click(picker, 'button', '利用者名');
      await click(picker, 'button', '2ページ');
      await waitUntil(() => asked.length === 3);
      await select(picker, '権限', '一般ユーザ');
      await waitUntil(() => asked.length === 4);
      expect(asked).to.deep.equal([
        { page: 1, pageSize: 10 },
        { page: 1, pageSize: 10, sort: 'name' },
        { page: 2, pageSize: 10, sort: 'name' },
        { page: 1, pageSize: 10, sort: 'name', role: 'general' },
      ]);
      await drawn(picker);
      await click(picker, 'button', '選択できる利用者をすべて選択');
      expect(picker.value).to.deep.equal({ matching: { role: 'general' }, except: [], countSeen: 27 });
    });

    it('gives up what a newer key made useless, and never shows a late answer', async () => {
      const open: { request: UserPageRequest; signal: AbortSignal; answer: (page: ListPage) => void }[] = [];
      const source: PageSource = (request, signal) => new Promise((answer) => open.push({ request, signal, answer }));
      const picker = await mountPicker({ users: source });
      await waitUntil(() => open.length === 1);
      await select(picker, '権限', '管理者ユーザ');
      await waitUntil(() => open.length === 2);
      expect(open[0]!.signal.aborted).to.equal(true);
      open[1]!.answer({ items: [userRow(1)], total: 1, eligible: 1 });
      open[0]!.answer({ items: [userRow(2)], total: 1, eligible: 1 });
      await waitUntil(() => rowsOf(picker).length === 1);
      await nextFrame();
      expect(namesOf(picker)).to.deep.equal(['利用者 01']);
    });

    it('[OM-2] is asked for login ID and name once the keys rest, and no more for what is empty again', async () => {
      const asked: UserPageRequest[] = [];
      const picker = await mountPicker({ users: bank(people(30), asked), filters: ['loginId', 'name'] });
      await type(picker, 'u');
      await type(picker, 'us');
      await type(picker, '利用者', '利用者名');
      await waitUntil(() => asked.length === 2);
      expect(asked[1]).to.deep.equal({ page: 1, pageSize: 10, loginId: 'us', name: '利用者' });
    });

    it('[FA-1] says that it could not, keeps the choice, and tries again', async () => {
      let broken = true;
      const source: PageSource = (request, signal) =>
        broken ? Promise.reject(new Error('offline')) : bank(people(3))(request, signal);
      const picker = await mountPicker({ users: source, value: { chosen: [{ id: 'u1', version: '1' }] } });
      await waitUntil(() => allByRole(picker, 'alert').length === 1);
      expect(textOf(byRole(picker, 'alert'))).to.contain('利用者一覧を読み込めませんでした。');
      await click(picker, 'button', 'もう一度読み込む');
      await waitUntil(() => focused() === byRole(picker, 'button', { name: 'もう一度読み込む' }));
      broken = false;
      await click(picker, 'button', 'もう一度読み込む');
      await waitUntil(() => rowsOf(picker).length === 3);
      await waitUntil(() => focused() === box(picker, '利用者 00'));
      expect(box(picker, '利用者 01').checked).to.equal(true);
    });

    it('shows the last page where the list has become shorter', async () => {
      let users = people(30);
      const source: PageSource = (request, signal) => bank(users)(request, signal);
      const picker = await mountPicker({ users: source });
      await waitUntil(() => rowsOf(picker).length === 10);
      users = people(12);
      await click(picker, 'button', '3ページ');
      await waitUntil(() => namesOf(picker).at(-1) === '利用者 11');
      expect(textOf(picker)).to.contain('12名中 11–12');
    });

    it('goes on where it was when it is moved while loading', async () => {
      let calls = 0;
      const source: PageSource = (request, signal) => {
        calls++;
        return calls === 1 ? new Promise(() => undefined) : bank(people(3))(request, signal);
      };
      const picker = await mountPicker({ users: source });
      await waitUntil(() => calls === 1);
      const elsewhere = await fixture<HTMLElement>(html`<div lang="ja"></div>`);
      elsewhere.append(picker);
      await waitUntil(() => rowsOf(picker).length === 3);
    });
  });

  describe('in a form', () => {
    it('carries an entry per chosen user, or the rule, and nothing when nobody is chosen', async () => {
      const { form, picker } = await mountForm();
      expect([...new FormData(form)]).to.deep.equal([]);
      await click(picker, 'checkbox', '利用者 00');
      await click(picker, 'checkbox', '利用者 01');
      expect(new FormData(form).getAll('users')).to.deep.equal(['u0', 'u1']);
      await click(picker, 'button', '選択できる利用者をすべて選択');
      expect(new FormData(form).getAll('users')).to.deep.equal([]);
      expect(JSON.parse(new FormData(form).get('users-rule') as string)).to.deep.equal(picker.value);
      picker.disabled = true;
      await drawn(picker);
      expect([...new FormData(form)]).to.deep.equal([]);
    });

    it('is required, with our words, and reset', async () => {
      const { form, picker } = await mountForm();
      picker.required = true;
      await drawn(picker);
      expect(form.checkValidity()).to.equal(false);
      await drawn(picker);
      expect(textOf(picker)).to.contain('対象の利用者を選択してください。');
      await click(picker, 'checkbox', '利用者 00');
      expect(form.checkValidity()).to.equal(true);
      expect(textOf(picker)).not.to.contain('対象の利用者を選択してください。');
      form.reset();
      await drawn(picker);
      expect(idsOf(picker)).to.deep.equal([]);
      expect(picker.reportValidity()).to.equal(false);
      expect(form.matches(':invalid')).to.equal(true);
    });

    it('refuses more users than one operation may have, at once and with both numbers', async () => {
      const { picker } = await mountForm();
      picker.mostTargets = 1;
      await click(picker, 'checkbox', '利用者 00');
      expect(picker.checkValidity()).to.equal(true);
      await click(picker, 'checkbox', '利用者 01');
      expect(textOf(picker)).to.contain('一度に選択できるのは1名までです（いま2名）。');
      expect(picker.checkValidity()).to.equal(false);
    });

    it('takes back what the browser kept', async () => {
      const { picker } = await mountForm();
      const kept = { chosen: [{ id: 'u1', version: '1' }] };
      picker.formStateRestoreCallback(JSON.stringify(kept));
      await drawn(picker);
      expect(picker.value).to.deep.equal(kept);
      expect(box(picker, '利用者 01').checked).to.equal(true);
    });

    it('is disabled with its fieldset', async () => {
      const { form, picker } = await mountForm();
      form.querySelector('fieldset')!.disabled = true;
      await drawn(picker);
      for (const field of [...allByRole(picker, 'checkbox'), ...allByRole(picker, 'combobox')]) {
        expect((field as HTMLInputElement).disabled).to.equal(true);
      }
    });

    it('works alike when it is upgraded late, with properties set before', async () => {
      const early = document.createElement('div');
      document.body.append(early);
      const picker = document.createElement('user-list-picker');
      picker.selection = 'single';
      picker.value = { chosen: [{ id: 'u1', version: '1' }] };
      picker.users = people(3);
      early.append(picker);
      await settled(early);
      expect(byRole(picker, 'radio', { name: '利用者 01' }).matches(':checked')).to.equal(true);
      early.remove();
    });

    it('shows a refusal of the bank until somebody else is chosen', async () => {
      const picker = await mountPicker({ error: '対象が変わりました。' });
      expect(textOf(picker)).to.contain('対象が変わりました。');
      await click(picker, 'checkbox', '利用者 00');
      expect(textOf(picker)).not.to.contain('対象が変わりました。');
    });
  });

  describe('is accessible', () => {
    const { default: meta, ...situations } = stories;
    for (const lang of languages) {
      for (const [what, { args, play }] of Object.entries(situations)) {
        it(`[AX-1] ${what} (${lang})`, async () => {
          const picker = await mountPicker({ ...meta.args, ...args }, lang);
          await play?.({ canvasElement: picker.parentElement! } as Parameters<typeof play>[0]);
          await drawn(picker);
          if (what === 'Loading') await waitUntil(() => byRole(picker, 'table').ariaBusy === 'true');
          await expectAccessible(picker);
        });
      }
    }
  });
});

async function mountPicker(
  properties: Partial<UserListPicker> = {},
  lang: 'ja' | 'en' = 'ja',
): Promise<UserListPicker> {
  const picker = await mount<UserListPicker>(html`<user-list-picker></user-list-picker>`, lang);
  Object.assign(picker, { users: people(30), ...properties });
  await drawn(picker);
  return picker;
}

async function mountForm(): Promise<{ form: HTMLFormElement; picker: UserListPicker }> {
  const form = await fixture<HTMLFormElement>(html`
    <form lang="ja">
      <fieldset><user-list-picker name="users" .users=${people(30)}></user-list-picker></fieldset>
    </form>
  `);
  await settled(form);
  return { form, picker: form.querySelector('user-list-picker')! };
}

function people(count: number): UserRow[] {
  return Array.from({ length: count }, (_, at) => userRow(at));
}

function userRow(
  at: number,
  user: Partial<UserRow['user']> = {},
  eligibility: UserRow['eligibility'] = { selectable: true },
): UserRow {
  const number = String(at).padStart(2, '0');
  return {
    user: {
      id: `u${at}`,
      version: '1',
      loginId: `user${number}`,
      name: `利用者 ${number}`,
      kana: `リヨウシャ ${number}`,
      role: at % 10 === 0 ? 'admin' : 'general',
      credentials: { [credential]: 'available' },
      ...user,
    },
    eligibility,
  };
}

function unable(at: number, reason = 'token-missing'): UserRow {
  return userRow(at, {}, { selectable: false, reason });
}

/** A source of pages as a bank would be, which notes what it was asked. */
function bank(users: readonly UserRow[], asked: UserPageRequest[] = []): PageSource {
  return (request) => {
    asked.push(JSON.parse(JSON.stringify(request)) as UserPageRequest);
    const matching = users.filter(({ user }) => !request.role || user.role === request.role);
    const { page = 1, pageSize = 10 } = request;
    const items = matching.slice((page - 1) * pageSize, page * pageSize);
    return Promise.resolve({ items, total: matching.length, eligible: matching.length });
  };
}

function rowsOf(picker: UserListPicker): HTMLElement[] {
  return [...picker.renderRoot.querySelectorAll<HTMLElement>('tbody .row')];
}

function namesOf(picker: UserListPicker): string[] {
  return rowsOf(picker).map((row) => row.querySelector('.name')!.textContent);
}

function idsOf(picker: UserListPicker): string[] {
  return 'chosen' in picker.value ? picker.value.chosen.map(({ id }) => id) : [];
}

function box(picker: UserListPicker, name: string): HTMLInputElement {
  return byRole(picker, picker.selection === 'single' ? 'radio' : 'checkbox', { name }) as HTMLInputElement;
}

function byStatus(picker: UserListPicker, text: RegExp): HTMLElement {
  return allByRole(picker, 'status').find((status) => text.test(status.textContent))!;
}

/** Waits until the page asked for is drawn, which takes an array no longer than a frame. */
async function drawn(picker: UserListPicker): Promise<void> {
  await nextFrame();
  await settled(picker);
}

async function click(picker: UserListPicker, role: string, name: string): Promise<void> {
  byRole(picker, role, { name }).click();
  await drawn(picker);
}

async function type(picker: UserListPicker, text: string, label: RegExp | string = /ログインID/): Promise<void> {
  const field = byLabel(picker, label);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await drawn(picker);
}

async function select(picker: UserListPicker, label: string, option: string): Promise<void> {
  const field = byLabel(picker, label) as unknown as HTMLSelectElement;
  field.value = [...field.options].find(({ text }) => text === option)!.value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn(picker);
}
