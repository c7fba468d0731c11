import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/otp-input.js';
import { OtpInput } from '../../src/components/otp-input.js';
import { byLabel, byRole, descriptionOf, everyElement, focused, nameOf, textOf } from '../support/find.js';
import { expectAccessible, languages, mount, settled } from '../support/mount.js';

describe('otp-input', () => {
  describe('takes', () => {
    for (const [what, typed, value, shown] of [
      ['half-width digits', '83041792', '83041792', '8304 1792'],
      ['full-width digits', '８３０４１７９２', '83041792', '8304 1792'],
      ['digits in groups', '8304 1792', '83041792', '8304 1792'],
      ['full-width spaces', '　8304　1792　', '83041792', '8304 1792'],
      ['hyphens', '8304-1792', '83041792', '8304 1792'],
      ['the hyphens of a Japanese keyboard', '８３０４ー１７－９‐２', '83041792', '8304 1792'],
      ['a line break and a tab', '8304\t1792\n', '83041792', '8304 1792'],
      ['fewer digits', '8304', '8304', '8304'],
      ['more digits', '830417925', '830417925', '8304 17925'],
      ['letters, as they were typed', '8304 17O2', '830417O2', '8304 17O2'],
      ['digits of other scripts, as they were typed', '٨٣٠٤١٧٩٢', '٨٣٠٤١٧٩٢', '٨٣٠٤١٧٩٢'],
    ] as const) {
      it(`[IN-2] ${what}`, async () => {
        const otp = await mountOtp();
        let changes = 0;
        otp.addEventListener('code-changed', () => (changes += 1));
        await paste(otp, typed);
        expect(otp.value).to.equal(value);
        expect(fieldOf(otp).value).to.equal(shown);
        expect(changes).to.equal(1);
      });
    }

    it('[IN-2] keys one by one, with the caret behind what was typed', async () => {
      const otp = await mountOtp();
      otp.focus();
      await sendKeys({ type: '83041792' });
      expect(fieldOf(otp).value).to.equal('8304 1792');
      expect(fieldOf(otp).selectionStart).to.equal(9);
    });

    for (const [what, before, caretBefore, keys, after, caret] of [
      ['a digit in the first group', '83017', 2, ['9'], '8390 17', 3],
      ['a digit where the groups meet', '83041', 4, ['9'], '8304 91', 6],
      ['a digit at the front', '8304', 0, ['1'], '1830 4', 1],
      ['a digit taken away in the second group', '830417', 6, ['Backspace'], '8304 7', 4],
      ['the gap, which is none', '830417', 5, ['Backspace', 'Backspace'], '8301 7', 3],
    ] as const) {
      it(`[IN-2] keeps the caret at ${what}`, async () => {
        const otp = await mountOtp();
        otp.focus();
        await paste(otp, before);
        fieldOf(otp).setSelectionRange(caretBefore, caretBefore);
        for (const press of keys) await sendKeys({ press });
        expect([fieldOf(otp).value, fieldOf(otp).selectionStart]).to.deep.equal([after, caret]);
      });
    }

    for (const [digits, counted] of [
      [-1, 4],
      [0, 4],
      [3, 4],
      [4.4, 4],
      [10, 10],
      [11, 10],
      [Infinity, 10],
      [NaN, 6],
    ] as const) {
      it(`[IN-2] codes of ${counted} digits where ${digits} are asked for`, async () => {
        const otp = await mountOtp();
        otp.digits = digits;
        await settled(otp);
        expect(textOf(otp)).to.contain(`数字${counted}桁`);
        await paste(otp, '1'.repeat(counted));
        expect(otp.checkValidity()).to.equal(true);
        await paste(otp, '1'.repeat(counted + 1));
        expect(otp.checkValidity()).to.equal(false);
      });
    }

    it('[FA-2] its event says that something changed, and not what', async () => {
      const otp = await mountOtp();
      const heard: Event[] = [];
      otp.addEventListener('code-changed', (event) => heard.push(event));
      await paste(otp, '83041792');
      expect(heard).to.have.length(1);
      expect(heard[0]).not.to.have.property('detail');
      expect(heard[0]).not.to.have.property('data');
      expect(heard[0]!.composed).to.equal(false);
    });

    it('[FA-2] the code is in no attribute, not even of the native input', async () => {
      const otp = await mountOtp();
      await paste(otp, '83041792');
      const attributes = [otp, ...everyElement(otp.shadowRoot!)].flatMap((element) => [...element.attributes]);
      expect(attributes.map(({ value }) => value).join(' ')).not.to.match(/8304|1792/);
    });
  });

  describe('with an input method', () => {
    it('[IN-2] leaves the field alone while it composes, and takes the code when it ends', async () => {
      const otp = await mountOtp();
      let changes = 0;
      otp.addEventListener('code-changed', () => (changes += 1));
      compose(otp, '８３０４１');
      otp.hint = '途中で描き直されても';
      await settled(otp);
      expect(fieldOf(otp).value).to.equal('８３０４１');
      expect(changes).to.equal(0);
      endComposition(otp);
      await settled(otp);
      expect(fieldOf(otp).value).to.equal('8304 1');
      expect(otp.value).to.equal('83041');
      expect(changes).to.equal(1);
    });

    for (const [engine, enter] of [
      ['Chromium and Firefox', { isComposing: true, keyCode: 229 }],
      ['Safari, whose Enter comes after the composition', { isComposing: false, keyCode: 229 }],
      ['an engine that tells the key', { isComposing: true, keyCode: 13 }],
    ] as const) {
      it(`[IN-2] Enter that ends a composition never submits: ${engine}`, async () => {
        const { otp, form, submissions } = await mountForm();
        compose(otp, '８３０４１７９２');
        if (enter.isComposing) press(otp, enter);
        endComposition(otp);
        if (!enter.isComposing) press(otp, enter);
        await settled(form);
        expect(submissions()).to.equal(0);
        press(otp, { isComposing: false, keyCode: 13 });
        expect(submissions()).to.equal(1);
      });
    }
  });

  describe('in a form', () => {
    it('[IN-2] is carried under its name, without the gap', async () => {
      const { otp, form } = await mountForm();
      expect([...new FormData(form)]).to.deep.equal([]);
      await paste(otp, '８３０４-1792');
      expect([...new FormData(form)]).to.deep.equal([['code', '83041792']]);
    });

    it('Enter submits once, through the form', async () => {
      const { otp, submissions } = await mountForm();
      otp.focus();
      await sendKeys({ type: '83041792' });
      await sendKeys({ press: 'Enter' });
      expect(submissions()).to.equal(1);
    });

    it('[IN-3] Enter on a wrong code submits nothing, says what is wrong and has the focus', async () => {
      const { otp, submissions } = await mountForm();
      otp.focus();
      await sendKeys({ type: '8304' });
      await sendKeys({ press: 'Enter' });
      await settled(otp);
      expect(submissions()).to.equal(0);
      expect(descriptionOf(fieldOf(otp))).to.contain('いま4桁です');
      expect(focused()).to.equal(fieldOf(otp));
    });

    it('required: an empty field is missing, a full one is not', async () => {
      const { otp, form } = await mountForm();
      expect(form.checkValidity()).to.equal(false);
      expect(otp.matches(':invalid')).to.equal(true);
      await paste(otp, '83041792');
      expect(form.checkValidity()).to.equal(true);
      otp.clear();
      otp.required = false;
      await settled(otp);
      expect(form.checkValidity()).to.equal(true);
    });

    it('reset empties it and takes away what was said', async () => {
      const { otp, form } = await mountForm();
      await paste(otp, '83');
      otp.error = '番号に誤りがあります。';
      otp.reportValidity();
      await settled(otp);
      form.reset();
      await settled(otp);
      expect([otp.value, fieldOf(otp).value, otp.error]).to.deep.equal(['', '', '']);
      expect(fieldOf(otp).getAttribute('aria-invalid')).to.equal('false');
      expect([...new FormData(form)]).to.deep.equal([]);
    });

    it('[FA-2] the browser never restores it', async () => {
      const otp = await mountOtp();
      expect('formStateRestoreCallback' in otp).to.equal(false);
      expect(fieldOf(otp).getAttribute('autocomplete')).to.equal('one-time-code');
    });

    for (const [how, disable] of [
      ['its own property', (otp: OtpInput, _: HTMLFieldSetElement, is: boolean) => (otp.disabled = is)],
      ['the fieldset around it', (_: OtpInput, fieldset: HTMLFieldSetElement, is: boolean) => (fieldset.disabled = is)],
    ] as const) {
      it(`is disabled by ${how}, and enabled again`, async () => {
        const { otp, form } = await mountForm();
        const fieldset = form.querySelector('fieldset')!;
        await paste(otp, '83041792');
        disable(otp, fieldset, true);
        await settled(form);
        expect(fieldOf(otp).disabled).to.equal(true);
        expect([...new FormData(form)]).to.deep.equal([]);
        expect(otp.matches(':disabled')).to.equal(true);
        disable(otp, fieldset, false);
        await settled(form);
        expect(fieldOf(otp).disabled).to.equal(false);
        expect([...new FormData(form)]).to.deep.equal([['code', '83041792']]);
      });
    }

    it('its label and the browser’s focus lead to the native input', async () => {
      const otp = await mountOtp();
      expect(nameOf(fieldOf(otp))).to.contain('数字8桁');
      otp.focus();
      expect(focused()).to.equal(fieldOf(otp));
    });
  });

  describe('says what is wrong', () => {
    for (const [lang, typed, said] of [
      ['ja', '', 'ワンタイムパスワード（数字8桁）を入力してください。'],
      ['ja', '830', '8桁の数字で入力してください（いま3桁です）。'],
      ['ja', '830417925', '8桁の数字で入力してください（いま9桁です）。'],
      ['ja', '8304179O', '数字8桁で入力してください。'],
      ['en', '', 'Enter the One-time password (8 digits).'],
      ['en', '830', 'Enter 8 digits (3 so far).'],
      ['en', '8304179O', 'Enter 8 digits.'],
    ] as const) {
      it(`[IN-3] 「${said}」 for "${typed}"`, async () => {
        const otp = await mountOtp(lang);
        otp.required = true;
        if (typed) await paste(otp, typed);
        expect(otp.reportValidity()).to.equal(false);
        await settled(otp);
        expect(otp.problem).to.equal(said);
        expect(textOf(otp)).to.contain(said);
        expect(descriptionOf(fieldOf(otp))).to.contain(said);
        expect(fieldOf(otp).ariaInvalid).to.equal('true');
      });
    }

    it('[IN-3] nothing while the code is being typed, and the length when the field is left', async () => {
      const otp = await mountOtp();
      otp.focus();
      await sendKeys({ type: '830' });
      await settled(otp);
      expect(fieldOf(otp).ariaInvalid).to.equal('false');
      fieldOf(otp).blur();
      await settled(otp);
      await waitUntil(() => textOf(otp).includes('いま3桁です'), 'the length is said');
      otp.focus();
      await sendKeys({ press: 'End' });
      await sendKeys({ type: '41792' });
      await settled(otp);
      expect(fieldOf(otp).ariaInvalid).to.equal('false');
    });

    it('[IN-3] nothing when an empty field is passed by', async () => {
      const otp = await mountOtp();
      otp.required = true;
      otp.focus();
      fieldOf(otp).blur();
      await settled(otp);
      expect(fieldOf(otp).ariaInvalid).to.equal('false');
    });

    it('[4.4] a refusal from outside is shown until something is typed', async () => {
      const otp = await mountOtp();
      otp.error = '番号に誤りがあります。';
      await settled(otp);
      expect(textOf(otp)).to.contain('番号に誤りがあります。');
      await paste(otp, '8');
      expect(textOf(otp)).not.to.contain('番号に誤りがあります。');
    });
  });

  describe('stays itself', () => {
    it('[EM-2] whether it is filled before or after it is upgraded', async () => {
      const page = await fixture<HTMLElement>(
        html`<form lang="ja"><otp-input-later name="code" digits="8" required></otp-input-later></form>`,
      );
      const later = page.firstElementChild as OtpInput;
      Object.assign(later, { label: '番号', hint: '先に設定' });
      customElements.define('otp-input-later', class extends OtpInput {});
      await settled(page);
      expect(nameOf(fieldOf(later))).to.contain('番号');
      expect(descriptionOf(fieldOf(later))).to.contain('先に設定');
      expect((page as HTMLFormElement).checkValidity()).to.equal(false);
      await paste(later, '83041792');
      expect([...new FormData(page as HTMLFormElement)]).to.deep.equal([['code', '83041792']]);
    });

    it('[EM-2] when it is moved in the document', async () => {
      const { otp, form } = await mountForm();
      const other = await fixture<HTMLFormElement>(html`<form lang="en"></form>`);
      await paste(otp, '83041792');
      other.append(otp);
      await settled(other);
      expect(otp.value).to.equal('83041792');
      expect([...new FormData(form)]).to.deep.equal([]);
      expect([...new FormData(other)]).to.deep.equal([['code', '83041792']]);
    });

    it('[FA-2] but forgets the code when it is taken out for good', async () => {
      const otp = await mountOtp();
      await paste(otp, '83041792');
      const page = otp.parentElement!;
      otp.remove();
      await Promise.resolve();
      page.append(otp);
      await settled(otp);
      expect([otp.value, fieldOf(otp).value]).to.deep.equal(['', '']);
    });

    it('[FA-2] and when the page is left, so that going back finds it empty', async () => {
      const { otp, form } = await mountForm();
      await paste(otp, '83041792');
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      expect([otp.value, fieldOf(otp).value]).to.deep.equal(['', '']);
      await settled(otp);
      expect([...new FormData(form)]).to.deep.equal([]);
    });
  });

  for (const lang of languages) {
    it(`[AX-1] [IN-1] has nothing for axe in ${lang}: empty, wrong, refused, disabled`, async () => {
      const otp = await mountOtp(lang);
      otp.hint = lang === 'ja' ? 'トークンに表示された番号です。' : 'The number that the token shows.';
      otp.required = true;
      await settled(otp);
      await expectAccessible(otp);
      await paste(otp, '830');
      otp.reportValidity();
      await settled(otp);
      await expectAccessible(otp);
      otp.error = lang === 'ja' ? '番号に誤りがあります。' : 'The number is not right.';
      await settled(otp);
      await expectAccessible(otp);
      otp.disabled = true;
      await settled(otp);
      await expectAccessible(otp);
    });
  }

  it('[IN-1] changes the language of what it says at any time', async () => {
    const otp = await mountOtp();
    await paste(otp, '830');
    otp.reportValidity();
    otp.lang = 'en';
    await untilText(otp, 'Enter 8 digits (3 so far).');
    otp.lang = '';
    await untilText(otp, 'いま3桁です');
  });

  for (const hostile of [
    '<img src=x onerror="window.hurt = 1">',
    '${alert(1)}{{alert(1)}}',
    '\u202e2971 4038',
    '__proto__',
    '9'.repeat(10_000),
    '\ud800\udfff\u0000',
  ]) {
    it(`[FA-1] ${JSON.stringify(hostile.slice(0, 24))} is text, wherever it is put`, async () => {
      const otp = await mountOtp();
      Object.assign(otp, { label: hostile, hint: hostile, error: hostile });
      await settled(otp);
      expect(everyElement(otp.shadowRoot!).filter(({ localName }) => localName === 'img')).to.deep.equal([]);
      expect(window).not.to.have.property('hurt');
      if (!/\s/.test(hostile.trim())) expect(textOf(otp)).to.contain(hostile);
      await paste(otp, hostile);
      expect(otp.checkValidity()).to.equal(false);
      expect(otp.problem).not.to.equal('');
    });
  }

  it('[FA-1] a label of 10,000 characters makes no scroll bar at 320 px', async () => {
    const otp = await mountOtp();
    const page = otp.parentElement!;
    page.style.inlineSize = '320px';
    Object.assign(otp, { label: 'W'.repeat(10_000), hint: 'W'.repeat(10_000), error: 'W'.repeat(10_000) });
    await settled(otp);
    expect(page.scrollWidth).to.be.at.most(320);
  });

  it('[AX-1] shows what it needs in words, not in colour alone', async () => {
    const otp = await mountOtp();
    otp.required = true;
    await settled(otp);
    expect(nameOf(byRole(otp, 'textbox'))).to.contain('必須');
  });
});

async function mountOtp(lang: 'ja' | 'en' = 'ja'): Promise<OtpInput> {
  return mount<OtpInput>(html`<otp-input name="code" digits="8"></otp-input>`, lang);
}

async function mountForm() {
  const form = await mount<HTMLFormElement>(
    html`<form>
      <fieldset><otp-input name="code" digits="8" required></otp-input></fieldset>
    </form>`,
  );
  let submissions = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submissions += 1;
  });
  return { form, otp: form.querySelector('otp-input')!, submissions: () => submissions };
}

function fieldOf(otp: OtpInput): HTMLInputElement {
  return byLabel(otp, /./);
}

/** Puts a text into the field at once, as pasting does. */
async function paste(otp: OtpInput, text: string): Promise<void> {
  const field = fieldOf(otp);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));
  await settled(otp);
}

/** An input method at work: what it shows is in the field, and not yet decided. */
function compose(otp: OtpInput, text: string): void {
  const field = fieldOf(otp);
  field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
  for (let length = 1; length <= text.length; length += 1) {
    field.value = text.slice(0, length);
    field.dispatchEvent(
      new InputEvent('input', {
        bubbles: true,
        composed: true,
        isComposing: true,
        inputType: 'insertCompositionText',
        data: field.value,
      }),
    );
  }
}

function endComposition(otp: OtpInput): void {
  const field = fieldOf(otp);
  field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true, data: field.value }));
}

function press(otp: OtpInput, { isComposing, keyCode }: { isComposing: boolean; keyCode: number }): void {
  const event = new KeyboardEvent('keydown', {
    key: 'Enter',
    bubbles: true,
    composed: true,
    cancelable: true,
    isComposing,
  });
  Object.defineProperty(event, 'keyCode', { value: keyCode });
  fieldOf(otp).dispatchEvent(event);
}

async function untilText(otp: OtpInput, text: string): Promise<void> {
  await waitUntil(() => textOf(otp).includes(text), text);
}
