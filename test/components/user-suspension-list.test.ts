import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/user-suspension-list.js';
import type { SuspensionChoice, UserSuspensionList } from '../../src/components/user-suspension-list.js';
import type { UserPageRequest, UserRow } from '../../src/contract/index.js';
import * as stories from '../../stories/user-suspension-list.stories.js';
import { withEveryCredential } from '../../stories/people.js';
import { allByRole, byLabel, byRole, descriptionOf, focused, nameOf, textOf } from '../support/find.js';
import { expectAccessible, expectEverySituationAccessible, languages, mount, settled } from '../support/mount.js';

/** Thirty people of whom no two have the same name. */
const people: readonly UserRow[] = withEveryCredential.map(({ user, eligibility }, at) => ({
  user: { ...user, name: at < 6 ? user.name : `${user.name} ${at}` },
  eligibility,
}));

describe('user-suspension-list', () => {
  describe('shows', () => {
    it('[SU-1] each user with the state of each credential apart, as a word', async () => {
      const list = await mountList();
      const heads = allByRole(list, 'columnheader').map(textOf);
      expect(heads).to.deep.equal([
        '利用者名',
        'ログインパスワード',
        '確認用パスワード',
        'ワンタイムパスワード',
        'トランザクション認証',
        '対象',
        '希望する状態',
      ]);
      const states = allByRole(rowOf(list, /伊藤 健一/), 'cell').slice(0, 4);
      expect(states.map(textOf)).to.deep.equal([
        'ログインパスワード 利用中',
        '確認用パスワード 利用中',
        'ワンタイムパスワード 利用停止',
        'トランザクション認証 利用停止',
      ]);
      expect(states.every((state) => state.querySelector('.icon') !== null)).to.equal(true);
    });

    it('[SU-1] a token that is not registered, which nobody can suspend', async () => {
      const list = await mountList();
      expect(textOf(rowOf(list, /大野 隆/))).to.include('未登録');
      expect(optionsOf(list, '大野 隆 対象')).to.not.include('トランザクション認証');
    });

    it('[SU-1] [TXU-2] the master and oneself with the reason, and without fields', async () => {
      const list = await mountList();
      for (const [who, reason] of [
        [/山田 和子/, '権限が上位の利用者のため選択できません'],
        [/相沢 美咲/, 'ご自身は選択できません'],
      ] as const) {
        expect(textOf(rowOf(list, who))).to.include(reason);
        expect(allByRole(rowOf(list, who), 'combobox')).to.deep.equal([]);
      }
    });

    it('[AX-1] as cards at 320 px, each state with what it is the state of, and no wider than the page', async () => {
      const page = await fixture<HTMLElement>(
        html`<div class="narrow"><user-suspension-list .users=${people}></user-suspension-list></div>`,
      );
      const list = page.firstElementChild as UserSuspensionList;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.narrow { inline-size: 18rem }');
      document.adoptedStyleSheets.push(sheet);
      await settled(list);
      try {
        const card = textOf(rowOf(list, /伊藤 健一/));
        expect(card).to.include('ワンタイムパスワード 利用停止').and.include('希望する状態');
        expect(list.scrollWidth).to.be.at.most(page.clientWidth);
        for (const field of allByRole(list, 'combobox')) expect(field.clientHeight).to.be.at.least(42);
        await expectAccessible(list);
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      }
    });
  });

  describe('is chosen from', () => {
    for (const [lang, scope, wanted, otp, lift] of [
      ['ja', '対象', '希望する状態', 'ワンタイムパスワード', '解除する'],
      ['en', 'Applies to', 'Wanted state', 'One-time password', 'Reinstate'],
    ] as const) {
      it(`[SU-1] [AX-1] by two labelled fields a user, and tells what is wanted (${lang})`, async () => {
        const list = await mountList({}, lang);
        await select(list, `伊藤 健一 ${scope}`, otp);
        const told: SuspensionChoice[] = [];
        list.addEventListener('suspension-chosen', ({ choice }) => told.push(choice));
        await select(list, `伊藤 健一 ${wanted}`, lift);
        const expected = {
          chosen: [{ id: 'u3', version: '1', input: { scope: 'one-time-password', wanted: 'available' } }],
        };
        expect(told).to.deep.equal([expected]);
        expect(list.value).to.deep.equal(expected);
      });
    }

    it('[SU-1] offers only what would change anything, and takes back what no longer would', async () => {
      const list = await mountList();
      expect(optionsOf(list, '伊藤 健一 希望する状態')).to.deep.equal(['変更しない', '停止する', '解除する']);
      await select(list, '伊藤 健一 希望する状態', '解除する');
      await select(list, '伊藤 健一 対象', 'ログインパスワード');
      expect(optionsOf(list, '伊藤 健一 希望する状態')).to.deep.equal(['変更しない', '停止する']);
      expect(valueOf(list, '伊藤 健一 希望する状態')).to.equal('変更しない');
      expect(list.value.chosen).to.deep.equal([]);
      expect(valueOf(list, '伊藤 健一 対象')).to.equal('ログインパスワード');
    });

    it('[SU-1] 「変更しない」 takes a user out again', async () => {
      const list = await mountList();
      await select(list, '大野 隆 希望する状態', '停止する');
      expect(textOf(list)).to.include('1名を変更');
      await select(list, '大野 隆 希望する状態', '変更しない');
      expect(list.value.chosen).to.deep.equal([]);
    });

    it('[SU-1] keeps what is wanted over paging and filtering, in the rows too', async () => {
      const list = await mountList();
      await select(list, '大野 隆 希望する状態', '停止する');
      await press(list, '次のページ');
      await waitUntil(() => textOf(list).includes('30名中 11–20'), 'the next page');
      expect(textOf(list)).to.include('1名を変更');
      expect(allByRole(list, 'combobox').every((field) => chosenIn(field) !== '停止する')).to.equal(true);
      await press(list, '前のページ');
      await waitUntil(() => textOf(list).includes('30名中 1–10'), 'the page before');
      expect(valueOf(list, '大野 隆 希望する状態')).to.equal('停止する');
      await search(list, '加藤');
      expect(allByRole(list, 'rowheader').every((row) => textOf(row).includes('加藤'))).to.equal(true);
      expect(list.value.chosen.map(({ id }) => id)).to.deep.equal(['u5']);
    });

    it('[4.7] asks a source for ten a page and what is searched, takes new versions, and drops what is so already', async () => {
      const asked: UserPageRequest[] = [];
      const changed = people.map(({ user, eligibility }) => ({
        user: { ...user, version: '2' },
        eligibility,
      }));
      const list = await mountList({
        users: (request: UserPageRequest) => {
          asked.push(request);
          return Promise.resolve({ items: changed.slice(0, 10), total: 30, eligible: 28 });
        },
        value: {
          chosen: [
            { id: 'u3', version: '1', input: { scope: 'service', wanted: 'suspended' } },
            { id: 'u6', version: '1', input: { scope: 'login-password', wanted: 'available' } },
            { id: 'u29', version: '1', input: { scope: 'service', wanted: 'suspended' } },
          ],
        },
      });
      await waitUntil(() => allByRole(list, 'row').length === 11, 'the rows');
      expect(asked[0]).to.include({ page: 1, pageSize: 10 });
      expect(list.value.chosen.map(({ id, version }) => `${id}:${version}`)).to.deep.equal(['u3:2', 'u29:1']);
      await search(list, '大野');
      await waitUntil(() => asked.some(({ query }) => query === '大野'), 'the search is asked for');
    });
  });

  describe('as a field', () => {
    it('[IN-3] asks for at least one change, in the first row that can be changed', async () => {
      const list = await mountList({ required: true });
      expect(list.reportValidity()).to.equal(false);
      await settled(list);
      expect(textOf(list)).to.include('希望する状態を選択してください');
      list.focus();
      expect(nameOf(focused()!)).to.equal('伊藤 健一 対象');
      expect(descriptionOf(byLabel(list, '伊藤 健一 希望する状態'))).to.include('選択してください');
      await select(list, '伊藤 健一 希望する状態', '停止する');
      expect(list.checkValidity()).to.equal(true);
      expect(textOf(list)).to.not.include('選択してください');
    });

    it('a form carries the changes as JSON, or nothing, and takes them back', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form><user-suspension-list name="changes" .users=${people}></user-suspension-list></form>`,
      );
      const list = form.firstElementChild as UserSuspensionList;
      await settled(list);
      expect(new FormData(form).get('changes')).to.equal(null);
      await select(list, '大野 隆 希望する状態', '停止する');
      expect(new FormData(form).get('changes')).to.equal(JSON.stringify(list.value));
      form.reset();
      await settled(list);
      expect(new FormData(form).get('changes')).to.equal(null);
      expect(valueOf(list, '大野 隆 希望する状態')).to.equal('変更しない');
    });

    it('[AX-1] the button that clears all changes hands the focus on', async () => {
      const list = await mountList();
      await select(list, '大野 隆 希望する状態', '停止する');
      await press(list, '変更を取り消す');
      expect(list.value.chosen).to.deep.equal([]);
      expect(focused()?.localName).to.equal('select');
    });
  });

  expectEverySituationAccessible(stories);

  for (const lang of languages) {
    it(`[AX-1] has nothing for axe to find after a change, ${lang}`, async () => {
      const list = await mountList({ required: true }, lang);
      list.reportValidity();
      await settled(list);
      await expectAccessible(list);
    });
  }
});

interface Properties {
  readonly users?: UserSuspensionList['users'];
  readonly value?: SuspensionChoice;
  readonly required?: boolean;
}

function mountList(properties: Properties = {}, lang: 'ja' | 'en' = 'ja'): Promise<UserSuspensionList> {
  const { users = people, value = { chosen: [] }, required = false } = properties;
  return mount(
    html`<user-suspension-list .users=${users} .value=${value} ?required=${required}></user-suspension-list>`,
    lang,
  );
}

function rowOf(list: Element, name: RegExp): HTMLElement {
  return byRole(list, 'rowheader', { name: new RegExp(`^${name.source} [a-z]`) }).parentElement!;
}

async function select(list: Element, label: string, option: string): Promise<void> {
  const field = fieldOf(list, label);
  field.value = [...field.options].find(({ text }) => text === option)!.value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(list);
}

async function search(list: Element, text: string): Promise<void> {
  const field = byRole(list, 'searchbox') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled(list);
  const isThere = (): boolean => !textOf(list).includes('30名中') || text === '大野';
  await waitUntil(isThere, 'the list is narrowed');
  await settled(list);
}

async function press(list: Element, name: string): Promise<void> {
  byRole(list, 'button', { name }).click();
  await settled(list);
}

function fieldOf(list: Element, label: string): HTMLSelectElement {
  return byRole(list, 'combobox', { name: label }) as HTMLSelectElement;
}

function optionsOf(list: Element, label: string): string[] {
  return [...fieldOf(list, label).options].map(({ text }) => text);
}

function chosenIn(field: HTMLElement): string {
  return (field as HTMLSelectElement).selectedOptions[0]!.text;
}

function valueOf(list: Element, label: string): string {
  return chosenIn(fieldOf(list, label));
}
