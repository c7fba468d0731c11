import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AccountsChosenEvent } from '../../src/components/account-picker.js';
import { AccountPicker } from '../../src/components/account-picker.js';
import '../../src/define/account-picker.js';
import * as stories from '../../stories/account-picker.stories.js';
import { manyAccounts } from '../../stories/many-accounts.js';
import { allByRole, byLabel, byRole, descriptionOf, everyElement, focused, nameOf, textOf } from '../support/find.js';
import { expectEverySituationAccessible, mount, settled, type Language } from '../support/mount.js';

const accounts = stories.default.args.accounts;
const hundred = manyAccounts(100);

describe('account-picker', () => {
  it('[US-5] shows each account with branch, type, number and memo, and a box named after it', async () => {
    const picker = await mountPicker();
    expect(nameOf(byRole(picker, 'group')))
      .to.contain('利用可能口座')
      .and.contain('必須');
    expect(boxesOf(picker).map(nameOf)).to.deep.equal([
      '本店営業部（081） 普通 0253226',
      '駅前支店（102） 当座 1084417',
      '港支店（115） 貯蓄 2200851',
    ]);
    expect(allByRole(picker, 'row').map(textOf)[1]).to.equal('本店営業部（081） 普通 0253226 売上入金用');
  });

  it('[US-5] leaves out what no account has', async () => {
    const picker = await mountPicker({
      accounts: [{ id: 'x', branch: '本店', branchCode: '', type: 'time', number: '1' }],
    });
    expect(allByRole(picker, 'columnheader').map(textOf)).to.deep.equal(['選択', '支店名', '科目', '口座番号']);
    expect(boxesOf(picker).map(nameOf)).to.deep.equal(['本店 time 1']);
  });

  it('[US-5] says why an account cannot be chosen, and lets it be taken away where it is', async () => {
    const picker = await mountPicker();
    const closing = boxesOf(picker)[2]!;
    expect([closing.ariaDisabled, descriptionOf(closing)]).to.deep.equal([
      'true',
      '解約のお手続き中のため選択できません。',
    ]);
    closing.click();
    await settled(picker);
    expect([closing.checked, picker.value]).to.deep.equal([false, []]);
    picker.value = ['a3'];
    await settled(picker);
    closing.click();
    await settled(picker);
    expect([closing.checked, picker.value]).to.deep.equal([false, []]);
  });

  it('[US-5] 全選択 is on, off or in between, and leaves out what cannot be chosen', async () => {
    const picker = await mountPicker();
    const all = byRole(picker, 'checkbox', { name: '全選択' }) as HTMLInputElement;
    const status = () => textOf(byRole(picker, 'status'));
    boxesOf(picker)[1]!.click();
    await settled(picker);
    expect([all.checked, all.indeterminate, status()]).to.deep.equal([false, true, '3口座中 1口座を選択']);
    all.click();
    await settled(picker);
    expect([all.checked, all.indeterminate, picker.value]).to.deep.equal([true, false, ['a1', 'a2']]);
    expect(status()).to.equal('3口座中 2口座を選択');
    all.click();
    await settled(picker);
    expect([all.checked, picker.value]).to.deep.equal([false, []]);
  });

  it('[US-5] keeps ids that are not in the list', async () => {
    const picker = await mountPicker({ value: ['gone'] });
    byRole(picker, 'checkbox', { name: '全選択' }).click();
    await settled(picker);
    expect(picker.value).to.deep.equal(['gone', 'a1', 'a2']);
  });

  describe('with many accounts', () => {
    it('[US-5] offers a search from eleven on', async () => {
      const picker = await mountPicker({ accounts: hundred.slice(0, 10) });
      expect(allByRole(picker, 'searchbox')).to.deep.equal([]);
      picker.accounts = hundred.slice(0, 11);
      await settled(picker);
      expect(allByRole(picker, 'searchbox')).to.have.length(1);
    });

    it('[IN-2] finds by branch, number, memo and type, whatever the width and the kana', async () => {
      const picker = await mountPicker({ accounts: hundred });
      const found = async (text: string) => {
        await search(picker, text);
        return boxesOf(picker).length;
      };
      expect(await found('')).to.equal(100);
      expect(await found('丘の上')).to.equal(20);
      expect(await found('１０００００')).to.equal(1);
      expect(await found('ﾐﾅﾄ')).to.equal(20);
      expect(await found('当座')).to.equal(34);
      expect(await found('店舗96')).to.equal(1);
    });

    it('[US-5] chooses all that are shown, and keeps the others as they are', async () => {
      const picker = await mountPicker({ accounts: hundred, value: ['a2'] });
      await search(picker, '店舗9');
      byRole(picker, 'checkbox', { name: '表示中の口座をすべて選択' }).click();
      await settled(picker);
      expect(picker.value).to.deep.equal(['a2', 'a93', 'a97']);
      expect(textOf(byRole(picker, 'status'))).to.equal('100口座中 3口座を選択');
      byRole(picker, 'checkbox', { name: '表示中の口座をすべて選択' }).click();
      await settled(picker);
      expect(picker.value).to.deep.equal(['a2']);
    });

    it('[US-5] says where none is found, and gives all of them back with the focus in the search', async () => {
      const picker = await mountPicker({ accounts: hundred });
      await search(picker, '山の上');
      expect(textOf(picker)).to.contain('条件に合う口座はありません。');
      byRole(picker, 'button', { name: '条件をクリア' }).click();
      await settled(picker);
      expect([boxesOf(picker).length, focused()]).to.deep.equal([100, byRole(picker, 'searchbox')]);
    });

    it('[US-5] does not send the form around it when Enter is pressed in the search', async () => {
      const form = await mount<HTMLFormElement>(
        html`<form><account-picker .accounts=${hundred}></account-picker><button>登録</button></form>`,
      );
      let sent = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        sent += 1;
      });
      byRole(form, 'searchbox').focus();
      await sendKeys({ press: 'Enter' });
      expect(sent).to.equal(0);
    });

    it('[US-5] draws of a hundred accounts only the one that is chosen', async () => {
      const picker = await mountPicker({ accounts: hundred });
      const drawn = new MutationObserver(() => undefined);
      drawn.observe(picker.renderRoot.querySelector('table')!, { subtree: true, childList: true, attributes: true });
      boxesOf(picker)[50]!.click();
      await settled(picker);
      const rows = drawn.takeRecords().map(({ target }) => (target as Element).closest('tr')!.rowIndex);
      expect([picker.value, ...new Set(rows)]).to.deep.equal([['a51'], 51]);
    });
  });

  it('[FA-3] says that the list is loading, empty or not there, and asks the page to load it again', async () => {
    const picker = await mountPicker();
    picker.accounts = undefined;
    await settled(picker);
    expect(textOf(byRole(picker, 'status'))).to.equal('読み込んでいます。');
    picker.accounts = [];
    await settled(picker);
    expect(textOf(byRole(picker, 'status'))).to.equal('口座はありません。');
    picker.failed = true;
    await settled(picker);
    expect(textOf(byRole(picker, 'alert'))).to.contain('読み込めませんでした');
    let wanted = 0;
    picker.parentElement!.addEventListener('accounts-wanted', () => (wanted += 1));
    byRole(picker, 'button', { name: 'もう一度読み込む' }).click();
    expect(wanted).to.equal(1);
  });

  it('[EM-5] tells once what is chosen, to the page around it, and nothing when a value is set from outside', async () => {
    const picker = await mountPicker();
    const told: Event[] = [];
    picker.parentElement!.addEventListener('accounts-chosen', (event) => told.push(event));
    picker.value = ['a1'];
    await settled(picker);
    expect(told).to.deep.equal([]);
    boxesOf(picker)[1]!.click();
    expect(told).to.have.length(1);
    expect((told[0] as AccountsChosenEvent).value).to.deep.equal(['a1', 'a2']);
    expect(told[0]!.composed).to.equal(false);
  });

  describe('in a form', () => {
    it('carries an entry an account, needs one where it is required, and chooses none when the form is reset', async () => {
      const { form, picker } = await mountForm();
      expect([form.checkValidity(), [...new FormData(form)]]).to.deep.equal([false, []]);
      for (const box of boxesOf(picker).slice(0, 2)) box.click();
      await settled(form);
      expect([...new FormData(form)]).to.deep.equal([
        ['accounts', 'a1'],
        ['accounts', 'a2'],
      ]);
      form.reset();
      await settled(form);
      expect([picker.value, [...new FormData(form)]]).to.deep.equal([[], []]);
    });

    it('is disabled by itself and by a field set around it', async () => {
      const { form, picker } = await mountForm();
      const isDisabled = () => boxesOf(picker).every((box) => box.matches(':disabled'));
      picker.disabled = true;
      await settled(form);
      expect(isDisabled()).to.equal(true);
      picker.disabled = false;
      await settled(form);
      expect(isDisabled()).to.equal(false);
      form.querySelector('fieldset')!.disabled = true;
      await settled(form);
      expect(isDisabled()).to.equal(true);
    });
  });

  for (const [lang, said] of [
    ['ja', '口座を1つ以上選択してください。'],
    ['en', 'Select at least one account.'],
  ] as const) {
    it(`[IN-3] says in ${lang} that nothing is chosen once it is asked, and no more when something is`, async () => {
      const picker = await mountPicker({}, lang);
      expect(errorOf(picker)).to.equal('');
      expect(picker.reportValidity()).to.equal(false);
      await settled(picker);
      expect([errorOf(picker), descriptionOf(byRole(picker, 'group'))]).to.deep.equal([said, said]);
      boxesOf(picker)[0]!.click();
      await settled(picker);
      expect(errorOf(picker)).to.equal('');
    });
  }

  it('[IN-3] shows a refusal from outside until something is chosen', async () => {
    const picker = await mountPicker({ value: ['a1'], error: '銀行が受け付けませんでした。' });
    expect(errorOf(picker)).to.equal('銀行が受け付けませんでした。');
    boxesOf(picker)[1]!.click();
    await settled(picker);
    expect([errorOf(picker), picker.error]).to.deep.equal(['', '']);
  });

  it('[EM-2] is the same where it is filled before it is upgraded', async () => {
    const page = await mount<HTMLElement>(html`<div><account-picker-later></account-picker-later></div>`);
    const later = page.firstElementChild as AccountPicker;
    Object.assign(later, { accounts, value: ['a2'] });
    customElements.define('account-picker-later', class extends AccountPicker {});
    await settled(page);
    expect(boxesOf(later).map(({ checked }) => checked)).to.deep.equal([false, true, false]);
  });

  it('[FA-1] shows hostile words as text, makes no scroll bar at 320 px and has targets of 44 px', async () => {
    const hostile = `<img src=x onerror="window.hurt=1">${'W'.repeat(2000)}`;
    const account = { id: 'x', branch: hostile, branchCode: hostile, type: hostile, number: hostile };
    const picker = await mountPicker({
      accounts: [{ ...account, memo: hostile, reason: hostile }, ...accounts],
    });
    const page = picker.parentElement!;
    page.style.inlineSize = '320px';
    await settled(picker);
    expect(everyElement(picker).filter(({ localName }) => localName === 'img')).to.deep.equal([]);
    expect(textOf(picker)).to.contain(hostile);
    expect(page.scrollWidth).to.be.at.most(320);
    for (const box of allByRole(picker, 'checkbox') as HTMLInputElement[]) {
      const targets = [...box.labels!].map((label) => label.getBoundingClientRect().height);
      expect(Math.max(...targets)).to.be.at.least(44);
    }
  });

  expectEverySituationAccessible(stories);
});

function mountPicker(properties: Partial<AccountPicker> = {}, lang: Language = 'ja'): Promise<AccountPicker> {
  return mount<AccountPicker>(
    html`<account-picker
      required
      .accounts=${properties.accounts ?? accounts}
      .value=${properties.value ?? []}
      .error=${properties.error ?? ''}
    ></account-picker>`,
    lang,
  );
}

async function mountForm() {
  const form = await mount<HTMLFormElement>(
    html`<form>
      <fieldset><account-picker name="accounts" required .accounts=${accounts}></account-picker></fieldset>
    </form>`,
  );
  return { form, picker: form.querySelector('account-picker')! };
}

function boxesOf(picker: AccountPicker): HTMLInputElement[] {
  return [...picker.renderRoot.querySelectorAll<HTMLInputElement>('tbody input')];
}

async function search(picker: AccountPicker, text: string): Promise<void> {
  const field = byLabel(picker, '支店名・口座番号・口座メモ');
  field.value = text;
  field.dispatchEvent(new InputEvent('input'));
  await settled(picker);
}

function errorOf(picker: AccountPicker): string {
  return picker.renderRoot.querySelector('#error')!.textContent.trim();
}
