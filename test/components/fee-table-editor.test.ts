import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/fee-table-editor.js';
import type { FeeTableEditor } from '../../src/components/fee-table-editor.js';
import type { FeeTable } from '../../src/fees/index.js';
import * as stories from '../../stories/fee-table-editor.stories.js';
import { clipboardEvent } from '../support/clipboard.js';
import { allByRole, byRole, descriptionOf, focused, nameOf, textOf } from '../support/find.js';
import { expectAccessible, expectEverySituationAccessible, mount, settled } from '../support/mount.js';
import { composingEnters, pressKey } from '../support/type.js';

const own: FeeTable = {
  fromYen: [0, 10_000, 30_000],
  feesYen: {
    'same-branch': [0, 110, 330],
    'same-bank': [110, 220, 440],
    'other-bank-wire': [330, 440, 660],
    'other-bank-document': [330, 440, 660],
  },
};
const standard: FeeTable = {
  fromYen: [0, 30_000],
  feesYen: {
    'same-branch': [0, 0],
    'same-bank': [110, 330],
    'other-bank-wire': [330, 550],
    'other-bank-document': [330, 550],
  },
};

describe('fee-table-editor', () => {
  describe('like a spreadsheet', () => {
    it('[FE-2] arrows, Enter, Tab, Home and End lead from cell to cell', async () => {
      await mountTable();
      await keys('Tab');
      expect(where()).to.equal('0円以上 10,000円未満・当行同一店宛');
      for (const [key, name] of [
        ['ArrowDown', '10,000円以上 30,000円未満・当行同一店宛'],
        ['ArrowRight', '10,000円以上 30,000円未満・当行本支店宛'],
        ['Enter', '30,000円以上 上限なし・当行本支店宛'],
        ['Shift+Enter', '10,000円以上 30,000円未満・当行本支店宛'],
        ['Tab', '10,000円以上 30,000円未満・他行宛電信扱'],
        ['Shift+Tab', '10,000円以上 30,000円未満・当行本支店宛'],
        ['Home', '10,000円以上 30,000円未満・下限（以上）'],
        ['Shift+Tab', '0円以上 10,000円未満・他行宛文書扱'],
        ['Control+End', '30,000円以上 上限なし・他行宛文書扱'],
        ['Control+Home', '0円以上 10,000円未満・下限（以上）'],
      ] as const) {
        await keys(key);
        expect(where(), key).to.equal(name);
      }
    });

    it('[AX-1] Tab leaves the table behind the last cell, Shift+Tab before the first', async () => {
      const page = await fixture<HTMLElement>(html`<div><button>前</button>${template({})}</div>`);
      await settled(page);
      await keys('Tab', 'Tab', 'Control+End', 'Tab');
      expect(focused()).to.equal(byRole(page, 'button', { name: '範囲を追加' }));
      page.querySelector('fee-table-editor')!.focus();
      expect(pressKey(field(), 'Tab', { shiftKey: true }).defaultPrevented).to.equal(true);
      await keys('Control+Home');
      expect(pressKey(field(), 'Tab', { shiftKey: true }).defaultPrevented).to.equal(false);
    });

    it('[FE-2] typing replaces the cell, and an arrow keeps it and goes on', async () => {
      const editor = await mountTable();
      await keys('Tab');
      await sendKeys({ type: '1234' });
      expect(editor.value?.feesYen['same-branch']).to.deep.equal([1_234, 110, 330]);
      await keys('ArrowRight');
      expect(cellText(editor, 0, 1)).to.equal('1,234');
      expect(where()).to.contain('当行本支店宛');
    });

    it('[FE-2] Shift and an arrow select text while something is typed', async () => {
      const editor = await mountTable();
      await keys('Tab');
      await sendKeys({ type: '12' });
      expect(pressKey(field(), 'ArrowLeft', { shiftKey: true }).defaultPrevented).to.equal(false);
      await keys('ArrowLeft');
      await settled(editor);
      expect(where()).to.contain('下限（以上）');
    });

    it('[FE-2] F2 edits what stands there, and arrows move the caret then', async () => {
      const editor = await mountTable();
      await keys('Tab', 'ArrowDown', 'F2', 'ArrowLeft');
      await sendKeys({ type: '9' });
      await keys('Enter');
      expect(editor.value?.feesYen['same-branch']).to.deep.equal([0, 1_190, 330]);
    });

    it('[FE-2] Esc gives the cell back, and a dialog around it stays open; a second Esc is for the dialog', async () => {
      const editor = await mountTable();
      let heard = 0;
      document.addEventListener('keydown', () => (heard += 1), { once: true });
      await keys('Tab');
      await sendKeys({ type: '5' });
      heard = 0;
      const listener = ({ key }: KeyboardEvent): void => void (key === 'Escape' && (heard += 1));
      document.addEventListener('keydown', listener);
      await keys('Escape');
      expect([editor.value, field().value, heard]).to.deep.equal([own, '0', 0]);
      await keys('Escape');
      document.removeEventListener('keydown', listener);
      expect(heard).to.equal(1);
    });

    it('[FE-2] Delete empties what is selected, which is then missing and named', async () => {
      const editor = await mountTable();
      await keys('Tab', 'ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Delete');
      expect(cellText(editor, 1, 1) + cellText(editor, 2, 1)).to.equal('');
      expect(editor.value).to.equal(undefined);
      expect(textOf(editor)).to.contain('入力に誤りのあるセルが4個あります。');
      expect(textOf(editor)).to.contain('10,000円以上 30,000円未満・当行同一店宛：空欄です。');
    });

    it('[FE-2] Ctrl+Z takes back, Ctrl+Y and Ctrl+Shift+Z do again, where it was done', async () => {
      const editor = await mountTable();
      await keys('Tab', 'ArrowDown');
      await sendKeys({ type: '5' });
      await keys('Enter', 'Control+Home', 'Control+z');
      expect(editor.value).to.deep.equal(own);
      expect(where()).to.equal('10,000円以上 30,000円未満・当行同一店宛');
      await keys('Control+y');
      expect(editor.value?.feesYen['same-branch']).to.deep.equal([0, 5, 330]);
      await keys('Control+z', 'Control+Shift+Z');
      expect(editor.value?.feesYen['same-branch']).to.deep.equal([0, 5, 330]);
      expect(said(editor)).to.equal('やり直しました。');
    });

    it('[FE-2] Enter never submits the form around it', async () => {
      const { form, submissions } = await mountForm();
      await keys('Tab', 'Enter');
      expect([submissions(), form.checkValidity()]).to.deep.equal([0, true]);
    });

    it('[FE-2] full-width digits are accepted', async () => {
      const editor = await mountTable();
      await keys('Tab');
      type('１，２３４円');
      expect(editor.value?.feesYen['same-branch']?.[0]).to.equal(1_234);
      await keys('Enter');
      expect(cellText(editor, 0, 1)).to.equal('1,234');
    });
  });

  describe('with an input method', () => {
    it('[IN-2] leaves the field alone while it composes, and takes the amount when it ends', async () => {
      const editor = await mountTable();
      let changes = 0;
      editor.addEventListener('fee-table-changed', () => (changes += 1));
      await keys('Tab');
      type('１２', true);
      editor.label = '途中で描き直されても';
      await settled(editor);
      expect([field().value, changes]).to.deep.equal(['１２', 0]);
      field().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true, data: '１２' }));
      await settled(editor);
      expect([field().value, changes]).to.deep.equal(['１２', 1]);
      expect(editor.value?.feesYen['same-branch']?.[0]).to.equal(12);
    });

    for (const [browser, init] of composingEnters) {
      it(`[IN-2] Enter that ends a composition stays in the cell: ${browser}`, async () => {
        const editor = await mountTable();
        await keys('Tab');
        type('１２', true);
        pressKey(field(), 'Enter', init);
        await settled(editor);
        expect(where()).to.equal('0円以上 10,000円未満・当行同一店宛');
      });
    }
  });

  describe('and the clipboard', () => {
    it('[FE-2] copies the selected block as a spreadsheet takes it', async () => {
      await mountTable();
      await keys('Tab', 'Home', 'ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowDown');
      expect(clipboard('copy').getData('text/plain')).to.equal('10000\t110\r\n30000\t330');
    });

    it('[FE-2] cuts, and pastes what it cut', async () => {
      const editor = await mountTable();
      await keys('Tab', 'ArrowDown');
      const cut = clipboard('cut').getData('text/plain');
      expect(editor.value).to.equal(undefined);
      clipboard('paste', cut);
      expect(editor.value).to.deep.equal(own);
    });

    it('[FE-2] pastes a block with full-width digits, separators and yen signs', async () => {
      const editor = await mountTable();
      await keys('Tab', 'ArrowDown');
      clipboard('paste', '"￥１，１００"\t1,200円\r\n 1300 \t¥1,400\r\n');
      await settled(editor);
      expect(editor.value?.feesYen['same-branch']).to.deep.equal([0, 1_100, 1_300]);
      expect(editor.value?.feesYen['same-bank']).to.deep.equal([110, 1_200, 1_400]);
      expect(said(editor)).to.equal('4個のセルに貼り付けました。');
      expect(selected(editor)).to.deep.equal(['1,100', '1,200', '1,300', '1,400']);
    });

    it('[FE-2] says what found no room, and names every bad cell', async () => {
      const editor = await mountTable();
      await keys('Tab', 'Control+End');
      clipboard('paste', '八\t1\r\n2\t3');
      await settled(editor);
      expect(said(editor)).to.contain('表に入りきらない1行は貼り付けていません。');
      expect(said(editor)).to.contain('表に入りきらない1列は貼り付けていません。');
      expect(textOf(editor)).to.contain(
        '30,000円以上 上限なし・他行宛文書扱：「八」の「八」は使えません。15桁以内の数字で入力してください。',
      );
    });

    it('[FE-2] takes nothing away where the clipboard has no text, such as a picture', async () => {
      const editor = await mountTable();
      await keys('Tab');
      expect(clipboardEvent(field(), 'paste', '').defaultPrevented).to.equal(true);
      expect(editor.value).to.deep.equal(own);
    });

    it('[FE-2] a single amount goes into what is being edited, as in any field', async () => {
      const editor = await mountTable();
      await keys('Tab', 'F2');
      expect(clipboardEvent(field(), 'paste', '12').defaultPrevented).to.equal(false);
      expect(clipboardEvent(field(), 'paste', '1\t2').defaultPrevented).to.equal(true);
      expect(editor.value?.feesYen['same-bank']?.[0]).to.equal(2);
    });
  });

  describe('what is wrong', () => {
    it('[IN-3] a limit that crosses its neighbour stays, and says which and what to do', async () => {
      const editor = await mountTable();
      await keys('Tab', 'ArrowDown', 'Home');
      await sendKeys({ type: '40123' });
      expect(textOf(editor)).not.to.contain('誤り');
      await keys('Enter', 'ArrowUp');
      expect(field().value).to.equal('40123');
      expect(field().getAttribute('aria-invalid')).to.equal('true');
      expect(descriptionOf(field())).to.equal(
        '2番目の範囲・下限（以上）：「40123」では次の範囲（30,000円以上）と重なります。30,000円より小さい金額を入力してください。',
      );
      await sendKeys({ type: '20134' });
      await keys('Enter');
      expect(editor.value?.fromYen).to.deep.equal([0, 20_134, 30_000]);
      expect(textOf(editor)).not.to.contain('誤り');
    });

    it('[IN-3] its sentence leads to the cell, which is described by it', async () => {
      const editor = await mountTable();
      await keys('Tab', 'ArrowDown', 'Delete', 'Control+End');
      expect(descriptionOf(cellAt(editor, 1, 1))).to.contain('空欄です。');
      byRole(editor, 'button', { name: '10,000円以上 30,000円未満・当行同一店宛' }).click();
      await settled(editor);
      expect(where()).to.equal('10,000円以上 30,000円未満・当行同一店宛');
    });

    it('[IN-3] what is typed is judged once the table is left', async () => {
      const editor = await mountTable();
      await keys('Tab');
      type('x');
      await settled(editor);
      expect(textOf(editor)).not.to.contain('誤り');
      field().blur();
      await settled(editor);
      expect(textOf(editor)).to.contain('「x」の「x」は使えません。');
    });

    it('[IN-3] the form learns of it, and the focus goes to the first wrong cell', async () => {
      const { editor, form } = await mountForm();
      await keys('Tab', 'ArrowDown');
      clipboard('paste', 'x');
      await keys('Control+End');
      field().blur();
      expect([form.checkValidity(), editor.matches(':invalid')]).to.deep.equal([false, true]);
      expect(editor.problem).to.contain(
        '入力に誤りのあるセルが1個あります。10,000円以上 30,000円未満・当行同一店宛：「x」',
      );
      expect(editor.reportValidity()).to.equal(false);
      await settled(editor);
      expect(where()).to.equal('10,000円以上 30,000円未満・当行同一店宛');
    });

    it('[IN-3] a refusal from outside is shown until something is typed', async () => {
      const editor = await mountTable({ error: '手数料情報が変わりました。' });
      expect(textOf(editor)).to.contain('手数料情報が変わりました。');
      await keys('Tab');
      await sendKeys({ type: '5' });
      expect(textOf(editor)).not.to.contain('手数料情報が変わりました。');
    });
  });

  describe('the buttons', () => {
    it('[FE-2] split, merge and remove keep every amount in exactly one range', async () => {
      const editor = await mountTable();
      await click(editor, '範囲を追加');
      expect(editor.value?.fromYen).to.deep.equal([0, 10_000, 30_000, 40_000]);
      expect(where()).to.equal('40,000円以上 上限なし・下限（以上）');
      await click(editor, '範囲を削除');
      expect(editor.value).to.deep.equal(own);
      press(editor, 1, 1);
      await click(editor, '範囲を分割');
      expect(editor.value?.fromYen).to.deep.equal([0, 10_000, 20_000, 30_000]);
      expect(said(editor)).to.contain('20,000円以上 30,000円未満');
      press(editor, 0, 1);
      await click(editor, '次の範囲とまとめる');
      expect(editor.value?.fromYen).to.deep.equal([0, 20_000, 30_000]);
      await click(editor, '元に戻す');
      await click(editor, '元に戻す');
      expect(editor.value?.fromYen).to.deep.equal([0, 10_000, 30_000]);
      await click(editor, 'やり直す');
      expect(editor.value?.fromYen).to.deep.equal([0, 10_000, 20_000, 30_000]);
    });

    it('[FE-2] those selected are merged; one that cannot act says why', async () => {
      const editor = await mountTable();
      press(editor, 0, 1);
      press(editor, 2, 1, { shiftKey: true });
      await settled(editor);
      await click(editor, '範囲を削除');
      expect(said(editor)).to.equal('範囲は1つ以上必要なため、削除できません。');
      await click(editor, '選択した範囲をまとめる');
      expect(editor.value?.fromYen).to.deep.equal([0]);
      await click(editor, '次の範囲とまとめる');
      expect(said(editor)).to.equal('次の範囲がないため、まとめられません。');
      expect(button(editor, '次の範囲とまとめる').ariaDisabled).to.equal('true');
    });

    it('[FE-2] a press goes to a cell and a second one edits it; dragging selects', async () => {
      const editor = await mountTable();
      press(editor, 1, 2);
      expect(where()).to.equal('10,000円以上 30,000円未満・当行本支店宛');
      drag(editor, 2, 3);
      await settled(editor);
      expect(selected(editor)).to.deep.equal(['220', '440', '440', '660']);
    });

    it('[FE-2] dragging selects from the cell where one is, too, but text within one that is being edited', async () => {
      const editor = await mountTable();
      press(editor, 0, 1);
      press(editor, 1, 2, { shiftKey: true });
      await settled(editor);
      pressField();
      drag(editor, 2, 3);
      await settled(editor);
      expect(selected(editor)).to.deep.equal(['220', '440', '440', '660']);
      pressField();
      pressField();
      drag(editor, 0, 1);
      await settled(editor);
      expect(where()).to.equal('30,000円以上 上限なし・他行宛電信扱');
    });
  });

  describe('the standard fees', () => {
    it('[FE-2] are loaded at once where nothing was edited, and the load can be undone', async () => {
      const editor = await mountTable({ standard });
      await click(editor, '手数料を読み込む');
      expect(editor.value).to.deep.equal(standard);
      await click(editor, '元に戻す');
      expect(editor.value).to.deep.equal(own);
    });

    it('[FE-2] replace what was edited only after a question', async () => {
      const editor = await mountTable({ standard });
      await keys('Tab');
      await sendKeys({ type: '5' });
      const edited = { ...own, feesYen: { ...own.feesYen, 'same-branch': [5, 110, 330] } };
      await click(editor, '手数料を読み込む');
      expect(editor.value).to.deep.equal(edited);
      expect(textOf(byRole(editor, 'alert'))).to.contain('よろしいですか');
      await click(editor, 'やめる');
      expect(editor.value).to.deep.equal(edited);
      expect(focused()).to.equal(button(editor, '手数料を読み込む'));
      await click(editor, '手数料を読み込む');
      await click(editor, '置き換える');
      expect(editor.value).to.deep.equal(standard);
      expect(said(editor)).to.equal('当社所定の手数料を読み込みました。');
    });

    it('[FE-2] replace the edits of a draft only after a question', async () => {
      const editor = await mountTable({ standard, edited: true });
      await click(editor, '手数料を読み込む');
      expect(editor.value).to.deep.equal(own);
      await click(editor, '置き換える');
      expect(editor.value).to.deep.equal(standard);
    });

    it('[FE-3] are not said to have changed where the bank told the same again', async () => {
      const editor = await mountTable({ standard, usesStandard: true });
      editor.standard = structuredClone(standard);
      await settled(editor);
      expect(said(editor)).to.equal('');
    });

    it('[FE-3] in use are shown, cannot be edited and follow the bank; the own table comes back after', async () => {
      const { editor, form } = await mountForm({ standard, usesStandard: true });
      expect(byRole(editor, 'grid').ariaReadOnly).to.equal('true');
      expect(allByRole(editor, 'button')).to.deep.equal([]);
      await keys('Tab');
      await sendKeys({ type: '5' });
      clipboard('paste', '7');
      await keys('Delete', 'ArrowDown');
      expect(carried(form)).to.deep.equal(standard);
      const raised = { ...standard, feesYen: { ...standard.feesYen, 'same-branch': [0, 55] } };
      editor.standard = raised;
      await settled(editor);
      expect(cellText(editor, 1, 1)).to.equal('55');
      expect(said(editor)).to.equal('当社所定の手数料が変わりました。');
      expect(carried(form)).to.deep.equal(raised);
      editor.usesStandard = false;
      await settled(editor);
      expect(carried(form)).to.deep.equal(own);
    });

    it('[FE-2] a table to look at can be read and copied by keyboard', async () => {
      const editor = await mountTable({ readOnly: true });
      await keys('Tab', 'ArrowDown');
      expect(field().readOnly).to.equal(true);
      expect(clipboard('copy').getData('text/plain')).to.equal('110');
      clipboard('cut');
      expect(editor.value).to.deep.equal(own);
    });
  });

  describe('in a page', () => {
    it('[FE-2] shows what it is called', async () => {
      const editor = await mountTable();
      expect(nameOf(byRole(editor, 'grid'))).to.equal('振込パターンごとの手数料（円）');
      expect(textOf(editor)).to.match(/^振込パターンごとの手数料（円）/);
    });

    it('is carried by a form as JSON, not while it is wrong, and reset to what was given', async () => {
      const { editor, form } = await mountForm();
      expect(carried(form)).to.deep.equal(own);
      await keys('Tab', 'Delete');
      expect([...new FormData(form)]).to.deep.equal([]);
      form.reset();
      await settled(editor);
      expect([carried(form), cellText(editor, 0, 1), said(editor)]).to.deep.equal([own, '0', '']);
    });

    it('disabled by its form it can be read only, and is not carried', async () => {
      const form = await fixture<HTMLFormElement>(html`<form><fieldset disabled>${template({})}</fieldset></form>`);
      const editor = form.querySelector('fee-table-editor')!;
      await settled(editor);
      expect(byRole(editor, 'grid').ariaReadOnly).to.equal('true');
      expect(allByRole(editor, 'button')).to.deep.equal([]);
      expect([...new FormData(form)]).to.deep.equal([]);
    });

    it('tells of every change, and a page that gives it back takes nothing away', async () => {
      const editor = await mountTable();
      const heard: (FeeTable | undefined)[] = [];
      editor.addEventListener('fee-table-changed', (event) => {
        heard.push(event.value);
        editor.value = event.value;
      });
      await keys('Tab');
      await sendKeys({ type: '5x' });
      await keys('Enter', 'Control+z');
      expect(heard.map((table) => table?.feesYen['same-branch']?.[0])).to.deep.equal([5, undefined, 0]);
    });

    it('[FE-5] takes any columns, in a fresh array too', async () => {
      const editor = await mountTable();
      await keys('Tab');
      await sendKeys({ type: '5' });
      const columns = () => [...Object.keys(own.feesYen)].reverse().map((key) => ({ key, label: `列 ${key}` }));
      editor.columns = columns();
      await settled(editor);
      editor.columns = columns();
      await settled(editor);
      expect(allByRole(editor, 'columnheader').map(textOf)).to.deep.equal([
        '支払金額範囲',
        '列 other-bank-document',
        '列 other-bank-wire',
        '列 same-bank',
        '列 same-branch',
      ]);
      expect(editor.value?.feesYen['same-branch']).to.deep.equal([5, 110, 330]);
    });

    it('[FE-4] shows what the table means below it, and follows it', async () => {
      const editor = await mountTable({ terms: { method: 'fixed', minimumPaymentYen: 0, transferFees: standard } });
      await waitUntil(() => textOf(editor).includes('支払金額で確かめる'), 'the simulator is there');
      await keys('Tab', 'Delete');
      await waitUntil(() => textOf(editor).includes('入力に誤りがあるため'), 'it follows');
    });
  });

  describe('a table of 200 × 20', () => {
    it('[PE-4] has every row, cell and header where it can be found, read and printed', async () => {
      const editor = await mountLarge();
      const grid = byRole(editor, 'grid');
      expect([grid.ariaRowCount, grid.ariaColCount]).to.deep.equal(['201', '21']);
      expect(grid.querySelectorAll('[role=row]')).to.have.length(201);
      expect(grid.querySelectorAll('[role=gridcell]')).to.have.length(4_000);
      expect(grid.querySelectorAll('[role=rowheader]')).to.have.length(200);
      expect(grid.querySelectorAll('input')).to.have.length(1);
      expect([...grid.querySelectorAll('[role=row]')].map((row) => Number(row.ariaRowIndex))).to.deep.equal(
        Array.from({ length: 201 }, (_, at) => at + 1),
      );
      expect(editor.renderRoot.querySelectorAll('[style]')).to.have.length(1);
    });

    it('[PE-4] is reached to its last cell by keyboard, in sight of the eye', async () => {
      const editor = await mountLarge();
      editor.focus();
      await keys('Control+End');
      expect(where()).to.contain('振込種別20');
      const { bottom, right } = field().getBoundingClientRect();
      const box = byRole(editor, 'grid').parentElement!.getBoundingClientRect();
      expect([bottom <= box.bottom + 1, right <= box.right + 1]).to.deep.equal([true, true]);
      await sendKeys({ type: '78' });
      expect(editor.value?.feesYen['pattern-19']?.at(-1)).to.equal(78);
    });
  });

  const { Large, ...others } = stories;
  expectEverySituationAccessible(others);

  it('[AX-1] has nothing for axe to find where rows stand in groups', async () => {
    const { columns, value } = Large.args!;
    const value25: FeeTable = { fromYen: value!.fromYen.slice(0, 25), feesYen: value!.feesYen };
    await expectAccessible(await mountTable({ columns: columns!.slice(0, 2), value: value25 }));
  });
});

type Properties = Partial<
  Pick<FeeTableEditor, 'value' | 'columns' | 'standard' | 'usesStandard' | 'readOnly' | 'edited' | 'error' | 'terms'>
>;

const template = ({ value = own, columns, standard: fees, error, terms, ...is }: Properties) => html`
  <fee-table-editor
    name="fees"
    .value=${value}
    .columns=${columns}
    .standard=${fees}
    .terms=${terms}
    .error=${error ?? ''}
    ?uses-standard=${is.usesStandard ?? false}
    ?read-only=${is.readOnly ?? false}
    ?edited=${is.edited ?? false}
  ></fee-table-editor>
`;

function mountTable(properties: Properties = {}): Promise<FeeTableEditor> {
  return mount<FeeTableEditor>(template(properties));
}

function mountLarge(): Promise<FeeTableEditor> {
  const { columns, value } = stories.Large.args!;
  return mountTable({ columns: columns!, value: value! });
}

async function mountForm(properties: Properties = {}) {
  const form = await fixture<HTMLFormElement>(html`<form>${template(properties)}</form>`);
  let submissions = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submissions += 1;
  });
  const editor = form.querySelector('fee-table-editor')!;
  await settled(editor);
  return { form, editor, submissions: () => submissions };
}

function carried(form: HTMLFormElement): unknown {
  return JSON.parse(new FormData(form).get('fees') as string);
}

/** Presses keys one after the other. Not every engine's driver can hold one down, so combinations are events. */
async function keys(...combinations: string[]): Promise<void> {
  for (const combination of combinations) {
    const held = combination.split('+');
    const key = held.pop()!;
    if (held.length === 0) await sendKeys({ press: key });
    else pressKey(field(), key, { ctrlKey: held.includes('Control'), shiftKey: held.includes('Shift') });
    await Promise.resolve();
  }
}

/** The field that has the focus. */
function field(): HTMLInputElement {
  return focused() as HTMLInputElement;
}

function where(): string {
  return nameOf(field());
}

/** Types over the cell, by an input method or not. */
function type(text: string, isComposing = false): void {
  field().value = text;
  const inputType = isComposing ? 'insertCompositionText' : 'insertText';
  field().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing, inputType }));
}

function clipboard(what: 'copy' | 'cut' | 'paste', text = ''): DataTransfer {
  return clipboardEvent(field(), what, text).clipboardData!;
}

function cellAt(editor: FeeTableEditor, row: number, column: number): Element {
  return byRole(editor, 'grid').querySelectorAll('tbody tr')[row]!.children[column]!;
}

/** What a cell shows, be it in its field. */
function cellText(editor: FeeTableEditor, row: number, column: number): string {
  const cell = cellAt(editor, row, column);
  return cell.querySelector('input')?.value ?? textOf(cell);
}

function selected(editor: FeeTableEditor): string[] {
  const cells = [...byRole(editor, 'grid').querySelectorAll('[aria-selected=true]')];
  return cells.map((cell) => cell.querySelector('input')?.value ?? textOf(cell));
}

function press(editor: FeeTableEditor, row: number, column: number, init: MouseEventInit = {}): void {
  const event = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true, ...init });
  cellAt(editor, row, column).dispatchEvent(event);
}

/** Presses the cell where one is. */
function pressField(): void {
  field().dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true }));
}

/** Moves the pressed pointer to a cell. */
function drag(editor: FeeTableEditor, row: number, column: number): void {
  const event = new MouseEvent('mousemove', { buttons: 1, bubbles: true, composed: true });
  cellAt(editor, row, column).dispatchEvent(event);
}

function button(editor: FeeTableEditor, name: string): HTMLElement {
  return byRole(editor, 'button', { name });
}

async function click(editor: FeeTableEditor, name: string): Promise<void> {
  button(editor, name).click();
  await settled(editor);
}

function said(editor: FeeTableEditor): string {
  return textOf(editor.renderRoot.querySelector('[role=status]')!);
}
