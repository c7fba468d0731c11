import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/limit-table.js';
import type { LimitTable, Limits } from '../../src/components/limit-table.js';
import { limitsAboveTotal } from '../../src/components/internal/limits-above-total.js';
import * as stories from '../../stories/limit-table.stories.js';
import { clipboardEvent } from '../support/clipboard.js';
import { allByRole, byLabel, byRole, descriptionOf, focused, textOf } from '../support/find.js';
import { expectEverySituationAccessible, mount, settled } from '../support/mount.js';

const perAccount = stories.default.args;

describe('limit-table', () => {
  it('[CO-3] [AX-1] is a table whose rows and columns have names, and so has every field', async () => {
    const table = await mountTable();
    table.parentElement!.style.inlineSize = '60rem';
    await drawn(table);
    const headers = allByRole(table, 'columnheader').map((header) => [header.getAttribute('scope'), textOf(header)]);
    expect(headers).to.deep.equal([
      ['col', '合計'],
      ['col', '都度指定'],
      ['col', '事前登録'],
      ['row', '普通 1234567 本店営業部（001）'],
      ['row', '当座 7654321 駅前支店（112）'],
    ]);
    expect(byLabel(table, '普通 1234567 合計 円').value).to.equal('99,999,999,999');
    expect(byLabel(table, '当座 7654321 事前登録 円').value).to.equal('');
  });

  it('[CO-3] tells what is typed, and keeps everything else', async () => {
    const table = await mountTable();
    const heard: Limits[] = [];
    table.addEventListener('limits-changed', (event) => heard.push(event.value));
    byLabel(table, '当座 7654321 合計 円').focus();
    await sendKeys({ type: '50' });
    expect(heard).to.have.length(2);
    expect(table.value).to.deep.equal({
      '1234567': { total: '99999999999', each: '5000000', registered: '' },
      '7654321': { total: '50' },
    });
    expect(heard.at(-1)).to.deep.equal(table.value);
  });

  describe('a part above its total', () => {
    for (const [what, amounts, told] of [
      ['is told at both', { total: '100', each: '101' }, ['each', 'total']],
      [
        'is told at all three where two are',
        { total: '1', each: '2', registered: '3' },
        ['each', 'registered', 'total'],
      ],
      ['is not told where it is as much', { total: '100', each: '100', registered: '100' }, []],
      ['is not told of the sum, which may be more', { total: '100', each: '60', registered: '60' }, []],
      ['is not told without a total', { each: '60' }, []],
      ['is not told of what is no amount', { total: '100', each: '1e9' }, []],
      [
        'is told at the edge of fifteen digits',
        { total: '999999999999998', each: '999999999999999' },
        ['each', 'total'],
      ],
    ] as const) {
      it(`[CO-3] ${what}`, () => {
        expect([...limitsAboveTotal(perAccount.columns, amounts).keys()]).to.deep.equal(told);
      });
    }

    it('[CO-3] [IN-3] with a sentence at each that says how to put it right, once one is left', async () => {
      const table = await mountTable();
      const total = byLabel(table, '普通 1234567 合計 円');
      const each = byLabel(table, '普通 1234567 都度指定 円');
      table.value = { '1234567': { total: '100', each: '' } };
      await drawn(table);
      each.focus();
      await sendKeys({ type: '101' });
      await drawn(table);
      expect([descriptionOf(total), descriptionOf(each)]).to.deep.equal(['', '']);
      await sendKeys({ press: 'Tab' });
      await drawn(table);
      expect(descriptionOf(each)).to.equal('合計（100円）を超えています。100円以下にするか、合計を増やしてください。');
      expect(descriptionOf(total)).to.equal(
        '都度指定（101円）を下回っています。101円以上にするか、都度指定を減らしてください。',
      );
      expect(each.ariaInvalid).to.equal('true');
      expect(table.checkValidity()).to.equal(false);
      expect(table.problem).to.contain('普通 1234567 合計：');

      total.focus();
      await sendKeys({ press: 'End' });
      await sendKeys({ type: '0' });
      await drawn(table);
      expect([descriptionOf(total), descriptionOf(each), table.problem]).to.deep.equal(['', '', '']);
    });

    it('[CO-3] stays told while it is typed and not yet right', async () => {
      const table = await mountTable();
      table.value = { '1234567': { total: '100', each: '900' } };
      await drawn(table);
      table.reportValidity();
      await drawn(table);
      const total = byLabel(table, '普通 1234567 合計 円');
      expect(focused()).to.equal(total);
      await sendKeys({ press: 'End' });
      await sendKeys({ press: 'Backspace' });
      await drawn(table);
      expect(descriptionOf(total)).to.contain('900円以上');
      expect(descriptionOf(byLabel(table, '普通 1234567 都度指定 円'))).to.contain('10円以下');
    });
  });

  it('[CO-3] twelve digits are the most for a company, and a thirteenth is told with its place', async () => {
    const table = await mountTable();
    Object.assign(table, {
      rows: [{ key: 'payroll', label: '給与振込' }],
      columns: [{ key: 'limit', label: '限度額', digits: 12 }],
      value: { payroll: { limit: '1234567890123' } },
    });
    await drawn(table);
    expect(table.reportValidity()).to.equal(false);
    await drawn(table);
    expect(table.problem).to.equal('給与振込 限度額：12桁以内の数字で入力してください（いま13桁です）。');
    expect(focused()).to.equal(byLabel(table, '給与振込 限度額 円'));
    table.value = { payroll: { limit: '123456789012' } };
    await drawn(table);
    expect(table.checkValidity()).to.equal(true);
  });

  describe('by keyboard', () => {
    it('[AX-1] goes up and down by arrows in its column, and stays at the edges', async () => {
      const table = await mountTable();
      byLabel(table, '普通 1234567 都度指定 円').focus();
      await sendKeys({ press: 'ArrowUp' });
      expect(focused()).to.equal(byLabel(table, '普通 1234567 都度指定 円'));
      await sendKeys({ press: 'ArrowDown' });
      expect(focused()).to.equal(byLabel(table, '当座 7654321 都度指定 円'));
      await sendKeys({ press: 'ArrowDown' });
      expect(focused()).to.equal(byLabel(table, '当座 7654321 都度指定 円'));
    });

    it('[AX-1] goes from cell to cell by Tab, and Enter submits the form around it', async () => {
      const form = await mount<HTMLFormElement>(
        html`<form>${stories.default.render({ ...perAccount, name: 'limits' })}</form>`,
      );
      let submitted: FormDataEntryValue | null = null;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        submitted = new FormData(form).get('limits');
      });
      byLabel(form, '普通 1234567 事前登録 円').focus();
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(byLabel(form, '当座 7654321 合計 円'));
      await sendKeys({ press: 'Enter' });
      expect(JSON.parse(submitted ?? '')).to.deep.equal({
        '1234567': { total: '99999999999', each: '5000000', registered: '' },
        '7654321': { total: '', each: '', registered: '' },
      });
    });
  });

  describe('pasting', () => {
    it('[IN-2] fills the cells from the caret on with a block of a spreadsheet', async () => {
      const table = await mountTable();
      clipboardEvent(byLabel(table, '普通 1234567 合計 円'), 'paste', '￥１，０００\t"500"円\r\n2,000円\t￥300\r\n');
      await drawn(table);
      expect(table.value).to.deep.equal({
        '1234567': { total: '1000', each: '"500"', registered: '' },
        '7654321': { total: '2000', each: '300' },
      });
      expect(textOf(byRole(table, 'status'))).to.equal('4件の金額を貼り付けました。');
      expect(descriptionOf(byLabel(table, '普通 1234567 都度指定 円'))).to.contain('「"」は使えません');
    });

    it('[IN-2] says how much of it had no place', async () => {
      const table = await mountTable();
      clipboardEvent(byLabel(table, '当座 7654321 都度指定 円'), 'paste', '1\t2\t3\n4\t5\t6');
      await drawn(table);
      expect(table.value['7654321']).to.deep.equal({ each: '1', registered: '2' });
      expect(textOf(byRole(table, 'status'))).to.equal(
        '2件の金額を貼り付けました。表に収まらない4件は貼り付けていません。',
      );
    });

    it('[CO-3] tells at once where a part of it is above its total', async () => {
      const table = await mountTable();
      clipboardEvent(byLabel(table, '普通 1234567 合計 円'), 'paste', '100\t200');
      await drawn(table);
      expect(descriptionOf(byLabel(table, '普通 1234567 都度指定 円'))).to.contain('100円以下');
    });

    it('changes nothing where nothing may be changed', async () => {
      const table = await mountTable();
      Object.assign(table, { readOnly: true, reason: '承認待ちのため変更できません。' });
      await drawn(table);
      const { value } = table;
      clipboardEvent(byLabel(table, '普通 1234567 合計 円'), 'paste', '100\t200');
      await drawn(table);
      expect(table.value).to.equal(value);
      expect(byLabel(table, '普通 1234567 合計 円').readOnly).to.equal(true);
      expect(textOf(table)).to.contain('承認待ちのため変更できません。');
    });
  });

  it('[CO-4] shows the limit before where it differs', async () => {
    const table = await mountTable();
    table.valueBefore = { '1234567': { total: '99999999999', each: '3000000' } };
    await drawn(table);
    expect(descriptionOf(byLabel(table, '普通 1234567 合計 円'))).to.equal('');
    expect(descriptionOf(byLabel(table, '普通 1234567 都度指定 円'))).to.equal('変更前：3,000,000円');
  });

  it('[AX-1] at 320 px is a group of fields for each row, whose labels are seen, and nothing is cut', async () => {
    const table = await mountTable();
    const page = table.parentElement!;
    page.style.inlineSize = '320px';
    await drawn(table);
    expect(page.scrollWidth).to.be.at.most(320);
    const [first, second] = ['合計', '都度指定'].map((name) =>
      byLabel(table, `普通 1234567 ${name} 円`).getBoundingClientRect(),
    );
    expect(second!.top).to.be.greaterThan(first!.bottom);
    const [label] = byLabel(table, '普通 1234567 合計 円').labels!;
    expect(label!.getBoundingClientRect().height).to.be.greaterThan(20);
  });

  it('[CO-3] shows all fifteen digits of an amount, however much room there is', async () => {
    const table = await mountTable();
    table.value = { '1234567': { total: '9'.repeat(15), each: '9'.repeat(15), registered: '9'.repeat(15) } };
    await drawn(table);
    for (const width of [320, 736, 800, 887, 888, 960]) {
      table.parentElement!.style.inlineSize = `${width}px`;
      await drawn(table);
      const field = byLabel(table, '普通 1234567 合計 円');
      expect(field.scrollWidth, `${width} px`).to.be.at.most(field.clientWidth);
    }
  });

  it('[FA-1] a key that is a name of the language is a key like any other', async () => {
    const table = await mountTable();
    Object.assign(table, { rows: [{ key: '__proto__', label: '口座' }], value: {} });
    await drawn(table);
    clipboardEvent(byLabel(table, '口座 合計 円'), 'paste', '1\t2');
    expect(Object.getPrototypeOf({})).not.to.have.property('total');
    await drawn(table);
    expect(byLabel(table, '口座 都度指定 円').value).to.equal('2');
  });

  expectEverySituationAccessible(stories);
});

async function mountTable(): Promise<LimitTable> {
  return mount<LimitTable>(stories.default.render({ ...perAccount }));
}

/** Fields are drawn after the table that they are in. */
async function drawn(table: LimitTable): Promise<void> {
  await settled(table.parentElement!);
}
