import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { EmailInput } from '../../src/components/email-input.js';
import '../../src/define/email-input.js';
import * as stories from '../../stories/email-input.stories.js';
import { byLabel, descriptionOf, everyElement, focused, textOf } from '../support/find.js';
import { expectEverySituationAccessible, mount, settled } from '../support/mount.js';
import { composingEnters, hostileStrings, pressKey, typeInto } from '../support/type.js';

const fieldsOf = (element: EmailInput): [first: HTMLInputElement, second: HTMLInputElement] => [
  byLabel(element, /^(?!.*(確認用|again))/),
  byLabel(element, /確認用|again/),
];
const show = (lang: 'ja' | 'en' = 'ja'): Promise<EmailInput> =>
  mount<EmailInput>(html`<email-input name="email" required></email-input>`, lang);
const inForm = async () => {
  const form = await mount<HTMLFormElement>(
    html`<form>
      <fieldset><email-input name="email" required></email-input></fieldset>
    </form>`,
  );
  let submissions = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submissions += 1;
  });
  return { form, element: form.querySelector('email-input')!, submissions: () => submissions };
};
const enter = (element: EmailInput, first: string, second = first, inputType?: string): void => {
  const [one, two] = fieldsOf(element);
  typeInto(one, first, inputType);
  typeInto(two, second, inputType);
};
const leave = async (element: EmailInput, field: HTMLInputElement): Promise<void> => {
  field.dispatchEvent(new FocusEvent('blur'));
  await settled(element);
};
/** What each field says of itself, the hint apart. */
const saidAt = (element: EmailInput): (string | null)[] =>
  fieldsOf(element).map((field) => (field.ariaInvalid === 'true' ? descriptionOf(field) : null));

const address = 'Hanako.Sato+bank@example.jp';

describe('email-input', () => {
  describe('takes', () => {
    for (const [what, typed, value] of [
      ['an address, in its case', address, address],
      ['full-width characters', 'ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'hanako@example.jp'],
      ['blanks around', ' hanako@example.jp　', 'hanako@example.jp'],
      ['the shortest', 'a@bc', 'a@bc'],
      ['64 characters', `${'a'.repeat(53)}@example.jp`, `${'a'.repeat(53)}@example.jp`],
      ['dots that some telephones’ addresses have', 'a..b.@example.ne.jp', 'a..b.@example.ne.jp'],
    ] as const) {
      it(`[IN-2] ${what}, as typed until the field is left, then normalised`, async () => {
        const element = await show();
        enter(element, typed, typed, 'insertFromPaste');
        await settled(element);
        const [first, second] = fieldsOf(element);
        expect([first.value, second.value]).to.deep.equal([typed, typed]);
        expect([element.value, element.problem]).to.deep.equal([value, '']);
        await leave(element, first);
        expect([first.value, second.value]).to.deep.equal([value, value]);
      });
    }

    it('[IN-2] what an input method composes, without touching the field', async () => {
      const element = await show();
      const [first] = fieldsOf(element);
      first.value = 'ｈａｎ';
      first.dispatchEvent(new InputEvent('input', { isComposing: true, inputType: 'insertCompositionText' }));
      element.hint = '途中で描き直されても';
      await settled(element);
      expect(first.value).to.equal('ｈａｎ');
    });

    for (const [browser, init] of composingEnters) {
      it(`[IN-2] the Enter that ends a composition without submitting (${browser})`, async () => {
        const { element, submissions } = await inForm();
        enter(element, 'ｈａｎａｋｏ＠example.jp');
        pressKey(fieldsOf(element)[1], 'Enter', init);
        await settled(element);
        expect(submissions()).to.equal(0);
        expect(fieldsOf(element)[1].value).to.equal('ｈａｎａｋｏ＠example.jp');
        pressKey(fieldsOf(element)[1], 'Enter');
        expect(submissions()).to.equal(1);
      });
    }

    it('what the browser knows as the e-mail address, in both fields', async () => {
      expect(fieldsOf(await show()).map(({ autocomplete }) => autocomplete)).to.deep.equal(['email', 'email']);
    });
  });

  describe('says what is wrong at the field that is at fault', () => {
    for (const [lang, first, second, at, said] of [
      ['ja', '', '', 0, 'メールアドレスを入力してください。'],
      ['ja', '', address, 0, 'メールアドレスを入力してください。'],
      ['ja', 'a@b', '', 0, '4文字以上64文字以内で入力してください（いま3文字です）。'],
      ['ja', `${'a'.repeat(54)}@example.jp`, '', 0, '（いま65文字です）'],
      ['ja', 'hana子@example.jp', '', 0, '5文字目の「子」は使えません。'],
      ['ja', 'hana ko@example.jp', '', 0, '5文字目の空白は使えません。'],
      ['ja', 'hanako.example.jp', '', 0, 'メールアドレスの形になっていません。'],
      ['ja', 'hanako@', '', 0, 'メールアドレスの形になっていません。'],
      ['ja', '@example.jp', '', 0, 'メールアドレスの形になっていません。'],
      ['ja', 'a@b@example.jp', '', 0, 'メールアドレスの形になっていません。'],
      ['ja', 'hanako@example..jp', '', 0, 'メールアドレスの形になっていません。'],
      ['ja', 'hanako@example.jp.', '', 0, 'メールアドレスの形になっていません。'],
      ['ja', address, '', 1, '確認のため、メールアドレスをもう一度入力してください。'],
      ['ja', address, address.toLowerCase(), 1, '上のメールアドレスと一致しません。'],
      ['en', '', '', 0, 'Enter the E-mail address.'],
      ['en', 'hana ko@example.jp', '', 0, 'Character 5, a space, cannot be used.'],
      ['en', address, 'a@example.jp', 1, 'This is not the E-mail address above.'],
    ] as const) {
      it(`[IN-3] 「${said}」 at field ${at + 1} for "${first}" and "${second}"`, async () => {
        const element = await show(lang);
        enter(element, first, second);
        expect(element.checkValidity()).to.equal(false);
        await settled(element);
        expect(element.problem).to.contain(said);
        const there = saidAt(element);
        expect(there[at]).to.contain(said);
        expect(there[1 - at]).to.equal(null);
        element.focus();
        expect(focused()).to.equal(fieldsOf(element)[at]);
      });
    }

    it('[IN-3] not before a field is left, and of the second one not before it was typed into', async () => {
      const element = await show();
      const [first, second] = fieldsOf(element);
      await leave(element, first);
      typeInto(first, 'hanako');
      await settled(element);
      expect(saidAt(element)).to.deep.equal([null, null]);
      await leave(element, first);
      expect(saidAt(element)[0]).to.contain('形になっていません');
      typeInto(first, address);
      await settled(element);
      await leave(element, first);
      expect(saidAt(element)).to.deep.equal([null, null]);
      typeInto(second, 'hanako@example.jp');
      await settled(element);
      expect(saidAt(element)).to.deep.equal([null, null]);
      await leave(element, second);
      expect(saidAt(element)[1]).to.contain('一致しません');
      typeInto(first, 'hanako@example.jp');
      await settled(element);
      expect(saidAt(element)).to.deep.equal([null, null]);
    });

    it('a refusal at the first field until something is typed', async () => {
      const element = await show();
      element.error = '送信できませんでした。';
      await settled(element);
      expect(saidAt(element)[0]).to.contain('送信できませんでした。');
      typeInto(fieldsOf(element)[1], 'h');
      await settled(element);
      expect(textOf(element)).not.to.contain('送信できませんでした。');
    });

    it('reportValidity focuses it', async () => {
      const element = await show();
      enter(element, address, 'other@example.jp');
      expect(element.reportValidity()).to.equal(false);
      expect(focused()).to.equal(fieldsOf(element)[1]);
    });
  });

  it('[US-3] once: has one field, and needs no second', async () => {
    const element = await mount<EmailInput>(html`<email-input once required></email-input>`);
    typeInto(byLabel(element, /./), address);
    expect([element.value, element.problem]).to.deep.equal([address, '']);
  });

  it('not required: two empty fields are right, one alone is not', async () => {
    const element = await show();
    element.required = false;
    await settled(element);
    expect(element.checkValidity()).to.equal(true);
    enter(element, '', address);
    expect(element.checkValidity()).to.equal(false);
  });

  describe('in a form', () => {
    it('is carried normalised under its name, and only when both agree', async () => {
      const { form, element } = await inForm();
      enter(element, address, '');
      expect(form.checkValidity()).to.equal(false);
      expect([...new FormData(form)]).to.deep.equal([]);
      enter(element, `　${address}`, address);
      expect(form.checkValidity()).to.equal(true);
      expect([...new FormData(form)]).to.deep.equal([['email', address]]);
    });

    it('reset empties both and takes away what was said', async () => {
      const { form, element } = await inForm();
      enter(element, 'hanako', 'x');
      element.error = '送信できませんでした。';
      element.checkValidity();
      form.reset();
      await settled(form);
      expect(fieldsOf(element).map(({ value }) => value)).to.deep.equal(['', '']);
      expect([element.value, element.error, ...saidAt(element)]).to.deep.equal(['', '', null, null]);
    });

    for (const [how, disable] of [
      ['its own property', (element: EmailInput, is: boolean) => (element.disabled = is)],
      ['the fieldset around it', (element: EmailInput, is: boolean) => (element.closest('fieldset')!.disabled = is)],
    ] as const) {
      it(`is disabled by ${how}, and enabled again`, async () => {
        const { form, element } = await inForm();
        enter(element, address);
        disable(element, true);
        await settled(form);
        expect(fieldsOf(element).map(({ disabled }) => disabled)).to.deep.equal([true, true]);
        expect([...new FormData(form)]).to.deep.equal([]);
        disable(element, false);
        await settled(form);
        expect(fieldsOf(element).map(({ disabled }) => disabled)).to.deep.equal([false, false]);
        expect([...new FormData(form)]).to.deep.equal([['email', address]]);
      });
    }

    it('[EM-2] works before and after it is upgraded, with properties set early', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form lang="ja"><late-email name="email" required></late-email></form>`,
      );
      const element = form.firstElementChild as EmailInput;
      Object.assign(element, { label: '連絡先', value: address });
      customElements.define('late-email', class extends EmailInput {});
      await settled(form);
      expect(byLabel(element, /連絡先（確認用）/).value).to.equal(address);
      expect([...new FormData(form)]).to.deep.equal([['email', address]]);
    });

    it('keys, Tab and Enter do', async () => {
      const { element, submissions } = await inForm();
      element.focus();
      await sendKeys({ type: 'hanako@example.jp' });
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(fieldsOf(element)[1]);
      await sendKeys({ type: 'hanako@example.jp' });
      await sendKeys({ press: 'Enter' });
      expect(submissions()).to.equal(1);
    });
  });

  it('[IN-3] shows what a page sets on the way back, and leaves alone what is being typed', async () => {
    const element = await show();
    element.value = address;
    await settled(element);
    expect(fieldsOf(element).map(({ value }) => value)).to.deep.equal([address, address]);
    enter(element, 'ｈ', '');
    element.value = element.value;
    await settled(element);
    expect(fieldsOf(element).map(({ value }) => value)).to.deep.equal(['ｈ', '']);
  });

  it('[FA-1] shows hostile text as text', async () => {
    for (const hostile of hostileStrings) {
      const element = await mount<EmailInput>(html`
        <email-input once .label=${hostile} .hint=${hostile} .error=${hostile}></email-input>
      `);
      expect(everyElement(element).filter(({ localName }) => localName === 'img')).to.deep.equal([]);
      expect(textOf(element)).to.contain(hostile.replace(/\s+/g, ' ').slice(0, 40));
      typeInto(byLabel(element, /./), hostile);
      expect(element.checkValidity()).to.equal(false);
    }
    expect('hostile' in window).to.equal(false);
  });

  expectEverySituationAccessible(stories);
});
