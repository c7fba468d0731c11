import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/amount-input.js';
import { AmountInput } from '../../src/components/amount-input.js';
import { clipboardEvent } from '../support/clipboard.js';
import { everyElement, byLabel, descriptionOf, focused, nameOf, textOf } from '../support/find.js';
import { expectAccessible, languages, mount, settled } from '../support/mount.js';

describe('amount-input', () => {
  describe('takes', () => {
    for (const [what, typed, value, shown] of [
      ['half-width digits', '1234567', '1234567', '1,234,567'],
      ['full-width digits', '１２３４５６７', '1234567', '1,234,567'],
      ['a cell of a spreadsheet', '￥1,234,567円\n', '1234567', '1,234,567'],
      ['the yen sign of a Japanese keyboard, with spaces', '　\\ 1 234，567 ', '1234567', '1,234,567'],
      ['the yen sign of a half-width keyboard', '¥1,234', '1234', '1,234'],
      ['three digits, which need no separator', '123', '123', '123'],
      ['fifteen digits', '999999999999999', '999999999999999', '999,999,999,999,999'],
      ['leading zeros, which say nothing', '0001234', '1234', '0,001,234'],
      ['nothing but zeros', '000', '0', '000'],
      ['letters, as they were typed', '1,2e3', '12e3', '1,2e3'],
      ['digits of other scripts, as they were typed', '١٢٣', '١٢٣', '١٢٣'],
    ] as const) {
      it(`[IN-2] [CO-3] ${what}`, async () => {
        const amount = await mountAmount();
        const heard: string[] = [];
        amount.addEventListener('amount-changed', (event) => heard.push(event.value));
        await put(amount, typed);
        expect(amount.value).to.equal(value);
        expect(fieldOf(amount).value).to.equal(shown);
        expect(heard).to.deep.equal([value]);
      });
    }

    it('[IN-2] an amount as a number, which fifteen digits still are', async () => {
      const amount = await mountAmount();
      amount.digits = 15;
      expect(amount.valueYen).to.equal(undefined);
      await put(amount, '999,999,999,999,999');
      expect(amount.valueYen).to.equal(999_999_999_999_999);
      await put(amount, '1,234.5');
      expect(amount.valueYen).to.equal(undefined);
    });

    it('[IN-2] leading zeros until the field is left', async () => {
      const amount = await mountAmount();
      amount.focus();
      await put(amount, '0012345');
      fieldOf(amount).blur();
      await settled(amount);
      expect(fieldOf(amount).value).to.equal('12,345');
    });
  });

  describe('keeps the caret', () => {
    for (const [what, before, caretBefore, keys, after, caret] of [
      ['behind a digit at the end', '1,234', 5, ['5'], '12,345', 6],
      ['behind a digit in the middle', '12,345', 2, ['9'], '129,345', 3],
      ['behind a digit at the front', '1,234', 0, ['9'], '91,234', 1],
      ['where a digit was taken away', '1,234,567', 3, ['Backspace'], '134,567', 1],
      ['at a separator, whose Backspace means the digit before it', '1,234,567', 6, ['Backspace'], '123,567', 3],
      ['at a separator, whose Delete means the digit after it', '1,234,567', 5, ['Delete'], '123,467', 5],
      ['at the front, where a separator is all that Backspace would take', '1,234', 2, ['Backspace'], '234', 0],
      ['in what is no amount, which stays as it is', '1,2a4', 3, ['9'], '1,29a4', 4],
    ] as const) {
      it(`[IN-2] ${what}`, async () => {
        const amount = await mountAmount();
        amount.focus();
        await put(amount, before);
        fieldOf(amount).setSelectionRange(caretBefore, caretBefore);
        for (const press of keys) await sendKeys({ press });
        expect([fieldOf(amount).value, fieldOf(amount).selectionStart]).to.deep.equal([after, caret]);
      });
    }

    it('[IN-2] behind what was pasted into the middle', async () => {
      const amount = await mountAmount();
      amount.focus();
      await put(amount, '1,234');
      fieldOf(amount).setSelectionRange(1, 1);
      document.execCommand('insertText', false, '￥5,678円');
      expect([fieldOf(amount).value, fieldOf(amount).selectionStart]).to.deep.equal(['15,678,234', 6]);
    });
  });

  describe('with an input method', () => {
    it('[IN-2] leaves the field alone while it composes, and takes the amount when it ends', async () => {
      const amount = await mountAmount();
      let changes = 0;
      amount.addEventListener('amount-changed', () => (changes += 1));
      const field = fieldOf(amount);
      field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
      field.value = '１２３４';
      field.dispatchEvent(
        new InputEvent('input', { bubbles: true, isComposing: true, inputType: 'insertCompositionText' }),
      );
      amount.hint = '途中で描き直されても';
      await settled(amount);
      expect(field.value).to.equal('１２３４');
      expect(changes).to.equal(0);
      field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
      await settled(amount);
      expect([field.value, amount.value, changes]).to.deep.equal(['1,234', '1234', 1]);
    });
  });

  describe('pasting', () => {
    it('[IN-2] refuses several cells, which the browser would make one amount of', async () => {
      const amount = await mountAmount();
      await put(amount, '1,234');
      expect(clipboardEvent(fieldOf(amount), 'paste', '1,000\r\n2,000\r\n').defaultPrevented).to.equal(true);
      await settled(amount);
      expect(amount.value).to.equal('1234');
      expect(descriptionOf(fieldOf(amount))).to.contain('複数のセルは貼り付けられません');
      await put(amount, '5');
      expect(descriptionOf(fieldOf(amount))).to.equal('');
    });

    it('[IN-2] leaves one cell, with the line break that a spreadsheet adds, to the browser', async () => {
      const amount = await mountAmount();
      expect(clipboardEvent(fieldOf(amount), 'paste', '1,234,567円\r\n').defaultPrevented).to.equal(false);
    });
  });

  describe('says what is wrong', () => {
    for (const [lang, typed, said] of [
      ['ja', '', '総合振込を12桁以内の数字で入力してください。'],
      ['ja', '1234567890123', '12桁以内の数字で入力してください（いま13桁です）。'],
      ['ja', '-1,234', 'マイナスの金額は入力できません。12桁以内の数字で入力してください。'],
      ['ja', '(1,234)', 'マイナスの金額は入力できません。12桁以内の数字で入力してください。'],
      ['ja', '▲1,234', 'マイナスの金額は入力できません。12桁以内の数字で入力してください。'],
      ['ja', '1,234.50', '1円未満は入力できません。小数点を使わず、12桁以内の数字で入力してください。'],
      ['ja', '１２３４．５', '1円未満は入力できません。小数点を使わず、12桁以内の数字で入力してください。'],
      ['ja', '100万', '「万」は使えません。12桁以内の数字で入力してください。'],
      ['en', '', 'Enter the 総合振込 in up to 12 digits.'],
      ['en', '1234567890123', 'Enter up to 12 digits (13 so far).'],
      ['en', '−5', 'An amount cannot be negative. Enter up to 12 digits.'],
      ['en', '0.5', 'An amount is in whole yen. Enter up to 12 digits without a decimal point.'],
      ['en', '1M', '"M" cannot be used. Enter up to 12 digits.'],
    ] as const) {
      it(`[IN-3] [CO-3] 「${said}」 for "${typed}"`, async () => {
        const amount = await mountAmount(lang);
        amount.required = true;
        if (typed) await put(amount, typed);
        expect(amount.reportValidity()).to.equal(false);
        await settled(amount);
        expect(amount.problem).to.equal(said);
        expect(descriptionOf(fieldOf(amount))).to.equal(said);
        expect(fieldOf(amount).ariaInvalid).to.equal('true');
      });
    }

    it('[IN-3] when the field is left, keeping what was typed, and no longer once it is right', async () => {
      const amount = await mountAmount();
      amount.focus();
      await sendKeys({ type: '1,234.5' });
      await settled(amount);
      expect(fieldOf(amount).ariaInvalid).to.equal('false');
      fieldOf(amount).blur();
      await settled(amount);
      expect(fieldOf(amount).ariaInvalid).to.equal('true');
      expect(fieldOf(amount).value).to.equal('1,234.5');
      amount.focus();
      await sendKeys({ press: 'End' });
      await sendKeys({ press: 'Backspace' });
      await sendKeys({ press: 'Backspace' });
      await settled(amount);
      expect(fieldOf(amount).value).to.equal('1,234');
      expect(fieldOf(amount).ariaInvalid).to.equal('false');
    });

    it('[CO-3] counts digits and not zeros before them', async () => {
      const amount = await mountAmount();
      await put(amount, '0999999999999');
      expect(amount.checkValidity()).to.equal(true);
    });

    for (const [digits, counted] of [
      [15, 15],
      [16, 15],
      [0, 1],
      [NaN, 12],
    ] as const) {
      it(`[CO-3] takes ${counted} digits where ${digits} are asked for`, async () => {
        const amount = await mountAmount();
        amount.digits = digits;
        await put(amount, '9'.repeat(counted));
        expect(amount.checkValidity()).to.equal(true);
        await put(amount, '9'.repeat(counted + 1));
        expect(amount.checkValidity()).to.equal(false);
      });
    }
  });

  describe('in a form', () => {
    it('[IN-2] is carried under its name as plain digits, and not where it is wrong', async () => {
      const { amount, form } = await mountForm();
      expect([...new FormData(form)]).to.deep.equal([['limit', '1000']]);
      await put(amount, '￥1,234');
      expect([...new FormData(form)]).to.deep.equal([['limit', '1234']]);
      await put(amount, '1.5');
      expect([...new FormData(form)]).to.deep.equal([]);
      expect(form.checkValidity()).to.equal(false);
    });

    it('reset brings back what its attribute says', async () => {
      const { amount, form } = await mountForm();
      await put(amount, '1.5');
      amount.reportValidity();
      form.reset();
      await settled(amount);
      expect([amount.value, fieldOf(amount).value, fieldOf(amount).ariaInvalid]).to.deep.equal([
        '1000',
        '1,000',
        'false',
      ]);
    });

    it('Enter submits once, through the form', async () => {
      const { amount, form } = await mountForm();
      let submissions = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        submissions += 1;
      });
      amount.focus();
      await sendKeys({ press: 'Enter' });
      expect(submissions).to.equal(1);
    });

    it('is disabled by the fieldset around it', async () => {
      const { amount, form } = await mountForm();
      form.querySelector('fieldset')!.disabled = true;
      await settled(form);
      expect(fieldOf(amount).disabled).to.equal(true);
      expect([...new FormData(form)]).to.deep.equal([]);
    });
  });

  it('[AX-1] has its label and its unit for a name, and what the page shows of it before', async () => {
    const amount = await mountAmount();
    expect(nameOf(fieldOf(amount))).to.equal('総合振込 円');
    amount.about = '普通 1234567';
    await settled(amount);
    expect(nameOf(fieldOf(amount))).to.equal('普通 1234567 総合振込 円');
    amount.focus();
    expect(focused()).to.equal(fieldOf(amount));
  });

  it('[AX-1] where it cannot be changed it can be read, and says why', async () => {
    const amount = await mountAmount();
    Object.assign(amount, { value: '5000000', readOnly: true, reason: '承認なしの企業では変更できません。' });
    await settled(amount);
    amount.focus();
    await sendKeys({ press: '9' });
    expect([fieldOf(amount).value, fieldOf(amount).readOnly]).to.deep.equal(['5,000,000', true]);
    expect(descriptionOf(fieldOf(amount))).to.equal('承認なしの企業では変更できません。');
  });

  it('[EM-2] is itself whether it is filled before or after it is upgraded', async () => {
    const page = await fixture<HTMLElement>(
      html`<form lang="ja"><amount-input-later name="limit"></amount-input-later></form>`,
    );
    const later = page.firstElementChild as AmountInput;
    Object.assign(later, { label: '賞与振込', value: '1234567', digits: 6 });
    customElements.define('amount-input-later', class extends AmountInput {});
    await settled(page);
    expect(fieldOf(later).value).to.equal('1,234,567');
    expect((page as HTMLFormElement).checkValidity()).to.equal(false);
  });

  for (const lang of languages) {
    it(`[AX-1] [IN-1] has nothing for axe in ${lang}: wrong, and read-only`, async () => {
      const amount = await mountAmount(lang);
      Object.assign(amount, { required: true, hint: lang === 'ja' ? '12桁以内です。' : 'Up to 12 digits.' });
      amount.reportValidity();
      await settled(amount);
      await expectAccessible(amount);
      Object.assign(amount, { value: '1000', readOnly: true, reason: lang === 'ja' ? '変更できません。' : 'Fixed.' });
      await settled(amount);
      await expectAccessible(amount);
    });
  }

  for (const hostile of ['<img src=x onerror="window.hurt = 1">', '9'.repeat(10_000), '\ud800\udfff\u0000']) {
    it(`[FA-1] ${JSON.stringify(hostile.slice(0, 24))} is text, wherever it is put`, async () => {
      const amount = await mountAmount();
      const page = amount.parentElement!;
      page.style.inlineSize = '320px';
      Object.assign(amount, { label: hostile, about: hostile, hint: hostile, error: hostile, reason: hostile });
      await settled(amount);
      expect(everyElement(amount.shadowRoot!).filter(({ localName }) => localName === 'img')).to.deep.equal([]);
      expect(window).not.to.have.property('hurt');
      expect(page.scrollWidth).to.be.at.most(320);
      await put(amount, hostile);
      expect(amount.problem).not.to.equal('');
      expect(textOf(amount)).not.to.equal('');
    });
  }
});

async function mountAmount(lang: 'ja' | 'en' = 'ja'): Promise<AmountInput> {
  return mount<AmountInput>(html`<amount-input label="総合振込"></amount-input>`, lang);
}

async function mountForm() {
  const form = await mount<HTMLFormElement>(
    html`<form>
      <fieldset><amount-input name="limit" label="総合振込" value="1000"></amount-input></fieldset>
    </form>`,
  );
  return { form, amount: form.querySelector('amount-input')! };
}

function fieldOf(amount: AmountInput): HTMLInputElement {
  return byLabel(amount, /./);
}

/** Puts a text into the field at once, as a browser does that fills it in. */
async function put(amount: AmountInput, text: string): Promise<void> {
  const field = fieldOf(amount);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));
  await settled(amount);
}
