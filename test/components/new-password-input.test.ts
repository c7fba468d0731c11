import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { NewPasswordInput } from '../../src/components/new-password-input.js';
import '../../src/define/new-password-input.js';
import * as stories from '../../stories/new-password-input.stories.js';
import { byLabel, byRole, descriptionOf, everyElement, focused, nameOf, textOf } from '../support/find.js';
import { expectEverySituationAccessible, mount, settled } from '../support/mount.js';
import { composingEnters, hostileStrings, pressKey, typeInto } from '../support/type.js';

const secret = 'Himitsu4711';
const fieldsOf = (element: NewPasswordInput): [first: HTMLInputElement, second: HTMLInputElement] => [
  byLabel(element, /^(?!.*(確認用|again))/),
  byLabel(element, /確認用|again/),
];
const show = (lang: 'ja' | 'en' = 'ja'): Promise<NewPasswordInput> =>
  mount<NewPasswordInput>(
    html`<new-password-input name="password" required .forbidden=${'yamada31'}></new-password-input>`,
    lang,
  );
const inForm = async () => {
  const form = await mount<HTMLFormElement>(
    html`<form>
      <fieldset><new-password-input name="password" required></new-password-input></fieldset>
    </form>`,
  );
  let submissions = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submissions += 1;
  });
  return { form, element: form.querySelector('new-password-input')!, submissions: () => submissions };
};
const showKept = async (): Promise<NewPasswordInput> => {
  const element = await show();
  element.kept = true;
  await settled(element);
  return element;
};
const enter = (element: NewPasswordInput, first: string, second = first): void => {
  const [one, two] = fieldsOf(element);
  typeInto(one, first);
  typeInto(two, second);
};
const leave = async (element: NewPasswordInput, field: HTMLInputElement): Promise<void> => {
  field.dispatchEvent(new FocusEvent('blur'));
  await settled(element);
};
const press = async (element: NewPasswordInput, name: string | RegExp): Promise<void> => {
  byRole(element, 'button', { name }).click();
  await settled(element);
};
const saidAt = (element: NewPasswordInput): (string | null)[] =>
  fieldsOf(element).map((field) => (field.ariaInvalid === 'true' ? descriptionOf(field) : null));

describe('new-password-input', () => {
  it('[FA-2] is two native password fields for a new secret, one level deep in the open root', async () => {
    const element = await show();
    const inputs = [...element.shadowRoot!.querySelectorAll('input')];
    expect(inputs.map(({ type }) => type)).to.deep.equal(['password', 'password']);
    expect(inputs.map(({ autocomplete }) => autocomplete)).to.deep.equal(['new-password', 'new-password']);
    expect(inputs.some((input) => input.hasAttribute('maxlength'))).to.equal(false);
  });

  it('[US-3] takes letters and digits to the byte, in their case, also pasted', async () => {
    const { form, element } = await inForm();
    const [first, second] = fieldsOf(element);
    typeInto(first, secret, 'insertFromPaste');
    typeInto(second, secret, 'insertFromPaste');
    expect([element.value, element.problem]).to.deep.equal([secret, '']);
    expect([...new FormData(form)]).to.deep.equal([['password', secret]]);
  });

  it('[OI-1] takes 4 to 8 digits as a start password, with keys for digits', async () => {
    const element = await mount<NewPasswordInput>(
      html`<new-password-input label="利用開始パスワード" characters="digits" least="4" most="8"></new-password-input>`,
    );
    enter(element, '0471');
    expect([element.value, element.problem]).to.deep.equal(['0471', '']);
    expect(fieldsOf(element).map(({ inputMode }) => inputMode)).to.deep.equal(['numeric', 'numeric']);
    enter(element, '471');
    expect(element.problem).to.equal('半角の数字4～8桁で入力してください（いま3桁です）。');
    enter(element, '04a1');
    expect(element.problem).to.equal('3文字目の「a」は使えません。半角の数字4～8桁で入力してください。');
  });

  describe('says what is wrong at the field that is at fault', () => {
    for (const [lang, first, second, at, said] of [
      ['ja', '', '', 0, '新しいパスワードを入力してください。'],
      ['ja', 'Himitsu_8', '', 0, '8文字目の「_」は使えません。半角の英字・数字6～12文字で入力してください。'],
      ['ja', 'Ｈimitsu8', '', 0, '1文字目の「Ｈ」は使えません。'],
      ['ja', 'Him8', '', 0, '半角の英字・数字6～12文字で入力してください（いま4文字です）。'],
      ['ja', 'himitsu', '', 0, '英字と数字の両方を使って入力してください。'],
      ['ja', 'yamada31', 'yamada31', 0, 'ログインIDと同じものは新しいパスワードに使えません。'],
      ['ja', secret, '', 1, '確認のため、新しいパスワードをもう一度入力してください。'],
      ['ja', secret, secret.toLowerCase(), 1, '上の新しいパスワードと一致しません。'],
      ['en', '', '', 0, 'Enter the New password.'],
      ['en', 'Him8', '', 0, 'Enter 6 to 12 half-width letters and digits (4 so far).'],
      ['en', 'yamada31', 'yamada31', 0, 'may not be the same as the Login ID'],
      ['en', secret, 'x', 1, 'This is not the New password above.'],
    ] as const) {
      it(`[IN-3] 「${said}」 at field ${at + 1}`, async () => {
        const element = await show(lang);
        enter(element, first, second);
        expect(element.checkValidity()).to.equal(false);
        await settled(element);
        const there = saidAt(element);
        expect(there[at]).to.contain(said);
        expect(there[1 - at]).to.equal(null);
        element.focus();
        expect(focused()).to.equal(fieldsOf(element)[at]);
      });
    }

    it('[IN-3] when it is left, and of the second one not before it was typed into', async () => {
      const element = await show();
      const [first, second] = fieldsOf(element);
      typeInto(first, 'Him8');
      await settled(element);
      expect(saidAt(element)).to.deep.equal([null, null]);
      await leave(element, first);
      expect(saidAt(element)[0]).to.contain('いま4文字');
      typeInto(first, secret);
      await leave(element, first);
      expect(saidAt(element)).to.deep.equal([null, null]);
      typeInto(second, 'x');
      await leave(element, second);
      expect(saidAt(element)[1]).to.contain('一致しません');
      typeInto(second, secret);
      await settled(element);
      expect(saidAt(element)).to.deep.equal([null, null]);
    });

    it('a refusal at the first field until something is typed', async () => {
      const element = await show();
      element.error = '以前に使われています。';
      await settled(element);
      expect(saidAt(element)[0]).to.contain('以前に使われています。');
      typeInto(fieldsOf(element)[0], 'x');
      await settled(element);
      expect(textOf(element)).not.to.contain('以前に使われています。');
    });

    it('reportValidity focuses it', async () => {
      const element = await show();
      enter(element, secret, 'x');
      expect(element.reportValidity()).to.equal(false);
      expect(focused()).to.equal(fieldsOf(element)[1]);
    });
  });

  it('not required: two empty fields are right, one alone is not', async () => {
    const element = await show();
    element.required = false;
    await settled(element);
    expect(element.checkValidity()).to.equal(true);
    enter(element, '', secret);
    expect(element.checkValidity()).to.equal(false);
  });

  it('reveals both on demand, and hides them when its form is submitted or it is emptied', async () => {
    const { form, element } = await inForm();
    const types = () => fieldsOf(element).map(({ type }) => type);
    enter(element, secret);
    await press(element, /表示する/);
    expect(types()).to.deep.equal(['text', 'text']);
    expect(byRole(element, 'button', { name: /表示する/ }).ariaPressed).to.equal('true');
    form.requestSubmit();
    await settled(element);
    expect(types()).to.deep.equal(['password', 'password']);
    await press(element, /表示する/);
    element.clear();
    await settled(element);
    expect(types()).to.deep.equal(['password', 'password']);
  });

  it('says when Caps Lock is on, until the field is left, and not for digits', async () => {
    const element = await show();
    pressKey(fieldsOf(element)[1], 'A', { modifierCapsLock: true });
    await settled(element);
    expect(descriptionOf(fieldsOf(element)[1])).to.contain('Caps Lock');
    await leave(element, fieldsOf(element)[1]);
    expect(textOf(element)).not.to.contain('Caps Lock');
    element.characters = 'digits';
    pressKey(fieldsOf(element)[0], '1', { modifierCapsLock: true });
    await settled(element);
    expect(textOf(element)).not.to.contain('Caps Lock');
  });

  describe('what is kept', () => {
    it('[IN-3] reads 「入力済み」, is right and has no value', async () => {
      const element = await showKept();
      expect(textOf(element)).to.contain('入力済み');
      expect(everyElement(element).some(({ localName }) => localName === 'input')).to.equal(false);
      expect([element.value, element.problem, element.checkValidity()]).to.deep.equal(['', '', true]);
      element.focus();
      expect(nameOf(focused()!)).to.equal('入力し直す');
      expect(descriptionOf(focused()!)).to.equal('新しいパスワード');
    });

    it('[IN-3] can be typed anew, which is then needed', async () => {
      const element = await showKept();
      await press(element, '入力し直す');
      expect(focused()).to.equal(fieldsOf(element)[0]);
      expect(element.checkValidity()).to.equal(false);
      enter(element, secret);
      expect([element.value, element.problem]).to.deep.equal([secret, '']);
    });

    it('[IN-3] stays good when it is not typed anew after all', async () => {
      const element = await showKept();
      await press(element, '入力し直す');
      enter(element, 'x');
      await press(element, '入力し直さない');
      expect(textOf(element)).to.contain('入力済み');
      expect([element.value, element.problem]).to.deep.equal(['', '']);
      expect(nameOf(focused()!)).to.equal('入力し直す');
    });

    it('[FA-2] is nowhere in the page: what was typed before is never drawn again', async () => {
      const element = await show();
      enter(element, secret);
      element.kept = true;
      await settled(element);
      await press(element, '入力し直す');
      expect(fieldsOf(element).map(({ value }) => value)).to.deep.equal(['', '']);
    });
  });

  describe('in a form', () => {
    it('reset empties both and takes away what was said', async () => {
      const { form, element } = await inForm();
      enter(element, 'Him8', 'x');
      element.checkValidity();
      form.reset();
      await settled(form);
      expect(fieldsOf(element).map(({ value }) => value)).to.deep.equal(['', '']);
      expect(saidAt(element)).to.deep.equal([null, null]);
      expect([...new FormData(form)]).to.deep.equal([]);
    });

    for (const [how, disable] of [
      ['its own property', (element: NewPasswordInput, is: boolean) => (element.disabled = is)],
      [
        'the fieldset around it',
        (element: NewPasswordInput, is: boolean) => (element.closest('fieldset')!.disabled = is),
      ],
    ] as const) {
      it(`is disabled by ${how}, and enabled again`, async () => {
        const { form, element } = await inForm();
        enter(element, secret);
        disable(element, true);
        await settled(form);
        expect(fieldsOf(element).map(({ disabled }) => disabled)).to.deep.equal([true, true]);
        expect([...new FormData(form)]).to.deep.equal([]);
        disable(element, false);
        await settled(form);
        expect(fieldsOf(element).map(({ disabled }) => disabled)).to.deep.equal([false, false]);
        expect([...new FormData(form)]).to.deep.equal([['password', secret]]);
      });
    }

    it('[EM-2] works before and after it is upgraded, with properties set early', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form lang="ja"><late-new-password name="password" required></late-new-password></form>`,
      );
      const element = form.firstElementChild as NewPasswordInput;
      Object.assign(element, { label: 'ログインパスワード', forbidden: secret });
      customElements.define('late-new-password', class extends NewPasswordInput {});
      await settled(form);
      enter(element, secret);
      expect(element.problem).to.contain('同じもの');
      enter(element, 'Himitsu8');
      expect([...new FormData(form)]).to.deep.equal([['password', 'Himitsu8']]);
    });

    it('keys, Tab and Enter do', async () => {
      const { element, submissions } = await inForm();
      element.focus();
      await sendKeys({ type: secret });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(fieldsOf(element)[1]);
      await sendKeys({ type: secret });
      await sendKeys({ press: 'Enter' });
      expect(submissions()).to.equal(1);
    });

    for (const [browser, init] of composingEnters) {
      it(`[IN-2] does not submit on the Enter that ends a composition (${browser})`, async () => {
        const { element, submissions } = await inForm();
        enter(element, secret);
        pressKey(fieldsOf(element)[1], 'Enter', init);
        expect(submissions()).to.equal(0);
      });
    }
  });

  describe('keeps its secret', () => {
    it('[FA-2] in no attribute, text or event', async () => {
      const seen: unknown[] = [];
      const types = ['input', 'change', 'keydown', 'submit', 'invalid', 'formdata'];
      const watch = (event: Event): void =>
        void seen.push({ ...event, detail: (event as CustomEvent).detail as unknown });
      for (const type of types) document.addEventListener(type, watch, true);
      const { form, element } = await inForm();
      enter(element, secret);
      await press(element, /表示する/);
      form.requestSubmit();
      for (const type of types) document.removeEventListener(type, watch, true);
      expect(JSON.stringify(seen)).not.to.contain(secret);
      for (const part of [form, ...everyElement(form)]) {
        for (const { value } of part.attributes) expect(value).not.to.contain(secret);
      }
      expect(textOf(form)).not.to.contain(secret);
    });

    it('[FA-2] until the page is left', async () => {
      const { form, element } = await inForm();
      enter(element, secret);
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      expect(fieldsOf(element).map(({ value }) => value)).to.deep.equal(['', '']);
      expect([...new FormData(form)]).to.deep.equal([]);
    });

    it('[FA-2] while it moves, and forgets it when it leaves the document', async () => {
      const { form, element } = await inForm();
      const inputs = fieldsOf(element);
      enter(element, secret);
      form.append(element);
      await settled(form);
      expect(element.value).to.equal(secret);
      element.remove();
      await Promise.resolve();
      expect(inputs.map(({ value }) => value)).to.deep.equal(['', '']);
    });

    it('[FA-2] from the browser’s session history', () => {
      expect('formStateRestoreCallback' in NewPasswordInput.prototype).to.equal(false);
    });
  });

  it('[FA-1] shows hostile text as text', async () => {
    for (const hostile of hostileStrings) {
      const element = await mount<NewPasswordInput>(html`
        <new-password-input .label=${hostile} .hint=${hostile} .error=${hostile}></new-password-input>
      `);
      expect(everyElement(element).filter(({ localName }) => localName === 'img')).to.deep.equal([]);
      expect(textOf(element)).to.contain(hostile.replace(/\s+/g, ' ').slice(0, 40));
    }
    expect('hostile' in window).to.equal(false);
  });

  expectEverySituationAccessible(stories);
});
