import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { ConfirmPassword } from '../../src/components/confirm-password.js';
import '../../src/define/confirm-password.js';
import * as stories from '../../stories/confirm-password.stories.js';
import { allByRole, byLabel, byRole, descriptionOf, everyElement, focused, textOf } from '../support/find.js';
import { expectEverySituationAccessible, languages, mount, settled } from '../support/mount.js';
import { cargoOf, composingEnters, fillIn, hostileStrings, pressKey, typeInto } from '../support/type.js';

const label = '確認用パスワード';
const fieldOf = (element: ConfirmPassword): HTMLInputElement =>
  byLabel(element, /確認用パスワード|Confirmation password/);
const inForm = async (): Promise<{ form: HTMLFormElement; element: ConfirmPassword }> => {
  const form = await mount<HTMLFormElement>(
    html`<form><confirm-password name="password" required></confirm-password></form>`,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return { form, element: form.querySelector('confirm-password')! };
};

describe('confirm-password', () => {
  describe('as a field', () => {
    it('[FA-2] is a native password field one level deep in the open root', async () => {
      const element = await mount<ConfirmPassword>(html`<confirm-password></confirm-password>`);
      const field = element.shadowRoot!.querySelector('input')!;
      expect(field.type).to.equal('password');
      expect(field.autocomplete).to.equal('current-password');
      expect(field.getAttribute('autocapitalize')).to.equal('off');
      expect(field.hasAttribute('maxlength')).to.be.false;
    });

    it("has the bank's word as its label, and the PIN's when it is one", async () => {
      const element = await mount<ConfirmPassword>(html`<confirm-password></confirm-password>`);
      expect(byLabel(element, label).inputMode).to.equal('');
      element.pin = true;
      await element.updateComplete;
      expect(byLabel(element, 'ご契約先確認暗証番号').inputMode).to.equal('numeric');
    });

    it('[IN-1] changes its language without losing what was typed', async () => {
      const element = await mount<ConfirmPassword>(html`<confirm-password lang="ja"></confirm-password>`);
      typeInto(fieldOf(element), 'Kakunin8');
      element.lang = 'en';
      await element.updateComplete;
      await settled(element.parentElement!);
      expect(element.value).to.equal('Kakunin8');
      expect(element.problem).to.equal('');
    });

    for (const exact of ['  Pass word  ', 'Kakunin8', '~!"#$%&()=', '\\']) {
      it(`[IN-2] keeps "${exact}" to the byte`, async () => {
        const { form, element } = await inForm();
        typeInto(fieldOf(element), exact);
        expect(element.value).to.equal(exact);
        expect(new FormData(form).get('password')).to.equal(exact);
      });
    }

    for (const [typed, named] of [
      ['Kakuninあ', '8文字目の「あ」'],
      ['Ａbc12345', '1文字目の「Ａ」'],
      ['ab\u3000cd', '3文字目の「U+3000」'],
      ['ab\u202Ecd', '3文字目の「U+202E」'],
      ['pass😀', '5文字目の「😀」'],
      ['ｶｸﾆﾝ', '1文字目の「ｶ」'],
    ] as const) {
      it(`[IN-2] names what no password can hold in "${typed}" and sends nothing`, async () => {
        const { form, element } = await inForm();
        typeInto(fieldOf(element), typed);
        expect(element.problem).to.contain(named);
        expect(new FormData(form).has('password')).to.be.false;
        expect(element.checkValidity()).to.be.false;
      });
    }

    it('names digits as what a PIN is made of', async () => {
      const element = await mount<ConfirmPassword>(html`<confirm-password pin></confirm-password>`);
      const field = byLabel(element, /暗証番号/);
      typeInto(field, '12a4');
      expect(element.problem).to.contain('半角の数字');
      typeInto(field, '1234');
      expect(element.problem).to.equal('');
      expect(element.value).to.equal('1234');
    });

    it('[IN-3] shows what is wrong when the field is left, described by it, and takes it away while typing', async () => {
      const element = await mount<ConfirmPassword>(html`<confirm-password required></confirm-password>`);
      const field = fieldOf(element);
      typeInto(field, 'Kakuninあ');
      await element.updateComplete;
      expect(textOf(element)).not.to.contain('使用できません');
      field.dispatchEvent(new FocusEvent('blur'));
      await element.updateComplete;
      expect(descriptionOf(field)).to.contain('使用できません');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      typeInto(field, 'Kakunin8');
      await element.updateComplete;
      expect(textOf(element)).not.to.contain('使用できません');
    });

    it('shows a refusal until something is typed', async () => {
      const element = await mount<ConfirmPassword>(html`<confirm-password></confirm-password>`);
      element.error = 'パスワードが正しくありません。';
      await element.updateComplete;
      expect(descriptionOf(fieldOf(element))).to.contain('正しくありません');
      typeInto(fieldOf(element), 'x');
      await element.updateComplete;
      expect(element.error).to.equal('');
      expect(textOf(element)).not.to.contain('正しくありません');
    });

    it('accepts a pasted password', async () => {
      const element = await mount<ConfirmPassword>(html`<confirm-password></confirm-password>`);
      typeInto(fieldOf(element), 'Kakunin8', 'insertFromPaste');
      expect(element.value).to.equal('Kakunin8');
    });

    it('says when Caps Lock is on, and not for a PIN', async () => {
      const element = await mount<ConfirmPassword>(html`<confirm-password></confirm-password>`);
      pressKey(fieldOf(element), 'A', { modifierCapsLock: true });
      await element.updateComplete;
      expect(textOf(element)).to.contain('Caps Lock');
      pressKey(fieldOf(element), 'a');
      await element.updateComplete;
      expect(textOf(element)).not.to.contain('Caps Lock');
      element.pin = true;
      await element.updateComplete;
      pressKey(byLabel(element, /暗証番号/), '1', { modifierCapsLock: true });
      await element.updateComplete;
      expect(textOf(element)).not.to.contain('Caps Lock');
    });
  });

  describe('reveals', () => {
    it('on demand, and hides again when its form is submitted', async () => {
      const { form, element } = await inForm();
      typeInto(fieldOf(element), 'Kakunin8');
      const button = byRole(element, 'button', { name: /表示/ });
      button.click();
      await element.updateComplete;
      expect(fieldOf(element).type).to.equal('text');
      expect(button.getAttribute('aria-pressed')).to.equal('true');
      form.requestSubmit();
      await element.updateComplete;
      expect(fieldOf(element).type).to.equal('password');
    });

    it('hides when it is emptied', async () => {
      const element = await mount<ConfirmPassword>(html`<confirm-password></confirm-password>`);
      byRole(element, 'button', { name: /表示/ }).click();
      await element.updateComplete;
      element.clear();
      await element.updateComplete;
      expect(fieldOf(element).type).to.equal('password');
    });
  });

  describe('what the browser filled in', () => {
    it('[4.4] is marked, has no value and is not sent until the person says so', async () => {
      const { form, element } = await inForm();
      fillIn(fieldOf(element), 'LoginPw1');
      await element.updateComplete;
      expect(textOf(element)).to.contain('ブラウザが入力した値です');
      expect(element.problem).to.contain('この値を使う');
      expect(element.value).to.equal('');
      expect(new FormData(form).has('password')).to.be.false;
      expect(element.checkValidity()).to.be.false;

      byRole(element, 'button', { name: 'この値を使う' }).click();
      await element.updateComplete;
      expect(focused()).to.equal(fieldOf(element));
      expect(textOf(element)).not.to.contain('ブラウザが入力した値です');
      expect(element.problem).to.equal('');
      expect(new FormData(form).get('password')).to.equal('LoginPw1');
    });

    it('is not sent even when the browser says nothing of it', async () => {
      const { form, element } = await inForm();
      fieldOf(element).value = 'LoginPw1';
      expect(new FormData(form).has('password')).to.be.false;
      expect(element.checkValidity()).to.be.false;
      expect(element.problem).to.contain('ブラウザが入力した値です');
      await element.updateComplete;
    });

    it('is marked when a typed password is replaced by it', async () => {
      const element = await mount<ConfirmPassword>(html`<confirm-password></confirm-password>`);
      typeInto(fieldOf(element), 'Kakunin8');
      typeInto(fieldOf(element), 'LoginPw1', 'insertReplacementText');
      expect(element.value).to.equal('');
      expect(element.problem).to.contain('ブラウザが入力した値です');
    });

    it('is the value once the person types on', async () => {
      const element = await mount<ConfirmPassword>(html`<confirm-password></confirm-password>`);
      fillIn(fieldOf(element), 'LoginPw1');
      typeInto(fieldOf(element), 'LoginPw12');
      expect(element.value).to.equal('LoginPw12');
      expect(element.problem).to.equal('');
    });

    it('is one sentence only, also when the problem is asked for', async () => {
      const element = await mount<ConfirmPassword>(html`<confirm-password required></confirm-password>`);
      fillIn(fieldOf(element), 'LoginPw1');
      element.checkValidity();
      await element.updateComplete;
      expect(textOf(element).split('ブラウザが入力した値です')).to.have.length(2);
    });
  });

  describe('in a form', () => {
    it('needs a value when required', async () => {
      const { form, element } = await inForm();
      expect(form.checkValidity()).to.be.false;
      expect(element.problem).to.equal(`${label}を入力してください。`);
      await element.updateComplete;
      expect(textOf(element)).to.contain('入力してください');
      typeInto(fieldOf(element), 'Kakunin8');
      expect(form.checkValidity()).to.be.true;
    });

    it('is emptied by reset', async () => {
      const { form, element } = await inForm();
      typeInto(fieldOf(element), 'Kakunin8');
      form.reset();
      expect(element.value).to.equal('');
      expect(fieldOf(element).value).to.equal('');
      expect(new FormData(form).has('password')).to.be.false;
    });

    it('is disabled with its fieldset', async () => {
      const form = await mount<HTMLFormElement>(
        html`<form>
          <fieldset disabled><confirm-password name="password" keyboard></confirm-password></fieldset>
        </form>`,
      );
      const element = form.querySelector('confirm-password')!;
      await element.updateComplete;
      expect(fieldOf(element).disabled).to.be.true;
      expect(allByRole(element, 'button', { name: 'ソフトウェアキーボード' })).to.have.length(0);
    });

    it('is disabled by its property, sends nothing then, and is enabled again', async () => {
      const { form, element } = await inForm();
      typeInto(fieldOf(element), 'Kakunin8');
      element.disabled = true;
      await settled(form);
      expect(fieldOf(element).disabled).to.be.true;
      expect([...new FormData(form)]).to.deep.equal([]);
      element.disabled = false;
      await waitUntil(() => !fieldOf(element).disabled, 'the field is enabled');
      expect(new FormData(form).get('password')).to.equal('Kakunin8');
    });

    it('works before and after it is upgraded, with properties set early', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form><late-password name="password" required></late-password></form>`,
      );
      const element = form.firstElementChild as ConfirmPassword;
      element.label = '早い名前';
      expect([...new FormData(form)]).to.deep.equal([]);
      customElements.define('late-password', class extends ConfirmPassword {});
      await element.updateComplete;
      typeInto(byLabel(element, '早い名前'), 'Kakunin8');
      expect([...new FormData(form)]).to.deep.equal([['password', 'Kakunin8']]);
    });

    it('submits on Enter', async () => {
      const { form, element } = await inForm();
      typeInto(fieldOf(element), 'Kakunin8');
      let submits = 0;
      form.addEventListener('submit', () => (submits += 1));
      pressKey(fieldOf(element), 'Enter');
      expect(submits).to.equal(1);
    });

    for (const [browser, init] of composingEnters) {
      it(`[IN-2] does not submit on the Enter that ends a composition (${browser})`, async () => {
        const { form, element } = await inForm();
        typeInto(fieldOf(element), 'Kakunin8');
        let submits = 0;
        form.addEventListener('submit', () => (submits += 1));
        pressKey(fieldOf(element), 'Enter', init);
        expect(submits).to.equal(0);
      });
    }

    it('shows its problem where the form finds it', async () => {
      const { form, element } = await inForm();
      form.requestSubmit();
      await element.updateComplete;
      expect(element.reportValidity()).to.be.false;
      expect(focused()).to.equal(fieldOf(element));
      expect(descriptionOf(fieldOf(element))).to.contain('入力してください');
    });
  });

  describe('keeps its secret', () => {
    const secret = 'Himitsu-4711';

    it('[FA-2] in no attribute, text, event or other field', async () => {
      const seen: unknown[] = [];
      const types = ['password-changed', 'input', 'change', 'keydown', 'submit', 'invalid', 'formdata'];
      const watch = (event: Event): void =>
        void seen.push({ ...event, detail: (event as CustomEvent).detail as unknown });
      for (const type of types) document.addEventListener(type, watch, true);
      const { form, element } = await inForm();
      typeInto(fieldOf(element), secret);
      byRole(element, 'button', { name: /表示/ }).click();
      await element.updateComplete;
      form.requestSubmit();
      for (const type of types) document.removeEventListener(type, watch, true);
      expect(JSON.stringify(seen)).not.to.contain(secret);
      for (const part of [form, ...everyElement(form)]) {
        for (const { value } of part.attributes) expect(value).not.to.contain(secret);
      }
      expect(textOf(form)).not.to.contain(secret);
    });

    it('tells of a change without the value, to its own parents', async () => {
      const { form, element } = await inForm();
      const heard: Event[] = [];
      form.addEventListener('password-changed', (event) => heard.push(event));
      typeInto(fieldOf(element), secret);
      expect(heard.map(cargoOf)).to.deep.equal([[]]);
    });

    it('[FA-2] is empty everywhere after clear()', async () => {
      const { form, element } = await inForm();
      typeInto(fieldOf(element), secret);
      element.clear();
      expect(fieldOf(element).value).to.equal('');
      expect(element.value).to.equal('');
      expect([...new FormData(form)]).to.deep.equal([]);
      expect(element.checkValidity()).to.be.false;
    });

    it('[FA-2] is forgotten when the page is left', async () => {
      const { element } = await inForm();
      typeInto(fieldOf(element), secret);
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      expect(fieldOf(element).value).to.equal('');
    });

    it('is kept when the element moves, and forgotten when it leaves the document', async () => {
      const { form, element } = await inForm();
      const field = fieldOf(element);
      typeInto(field, secret);
      form.append(document.createElement('p'), element);
      await element.updateComplete;
      expect(element.value).to.equal(secret);
      expect(new FormData(form).get('password')).to.equal(secret);
      element.remove();
      await Promise.resolve();
      expect(field.value).to.equal('');
    });

    it('is never restored by the browser', () => {
      expect('formStateRestoreCallback' in ConfirmPassword.prototype).to.be.false;
    });
  });

  describe('the on-screen keyboard', () => {
    const withKeyboard = async (pin = false): Promise<ConfirmPassword> => {
      const element = await mount<ConfirmPassword>(
        html`<confirm-password name="password" keyboard ?pin=${pin}></confirm-password>`,
      );
      const opener = (): HTMLElement[] => allByRole(element, 'button', { name: 'ソフトウェアキーボード' });
      await waitUntil(() => opener().length > 0, 'the keyboard is loaded', { interval: 5 });
      opener()[0]!.click();
      await element.updateComplete;
      await settled(element.parentElement!);
      return element;
    };
    const press = (element: ConfirmPassword, ...keys: string[]): void => {
      for (const key of keys) byRole(element, 'button', { name: key }).click();
    };
    const order = (element: ConfirmPassword): string =>
      allByRole(byRole(element, 'group'), 'button')
        .map((key) => textOf(key))
        .filter((key) => key.length === 1)
        .join('');

    it('is not there unless it is asked for', async () => {
      const element = await mount<ConfirmPassword>(html`<confirm-password></confirm-password>`);
      expect(allByRole(element, 'button', { name: 'ソフトウェアキーボード' })).to.have.length(0);
    });

    it('types, in upper case too, and deletes', async () => {
      const element = await withKeyboard();
      press(element, 'k', '8', '大文字');
      await settled(element);
      press(element, '大文字のQ');
      expect(element.value).to.equal('k8Q');
      press(element, '1文字削除');
      expect(element.value).to.equal('k8');
      press(element, 'すべて削除');
      expect(element.value).to.equal('');
    });

    it('types where the caret is', async () => {
      const element = await withKeyboard(true);
      const field = byLabel(element, /暗証番号/);
      press(element, '1', '2');
      field.setSelectionRange(1, 1);
      press(element, '9');
      expect(element.value).to.equal('192');
      field.setSelectionRange(1, 1);
      press(element, '1文字削除');
      expect(element.value).to.equal('92');
    });

    it('has its keys in order until the person shuffles them, and says both', async () => {
      const element = await withKeyboard();
      const inOrder = '1234567890abcdefghijklmnopqrstuvwxyz';
      expect(order(element)).to.equal(inOrder);
      press(element, '並びを変える');
      await settled(element);
      const shuffled = order(element);
      expect(shuffled).not.to.equal(inOrder);
      expect([...shuffled].sort().join('')).to.equal([...inOrder].sort().join(''));
      expect(textOf(element)).to.contain('キーの並びを変えました');
      press(element, '元の並びに戻す');
      await settled(element);
      expect(order(element)).to.equal(inOrder);
    });

    it('[AX-1] has keys of 44 pixels, of digits alone for a PIN', async () => {
      const element = await withKeyboard(true);
      const keys = allByRole(byRole(element, 'group'), 'button');
      expect(order(element)).to.equal('1234567890');
      for (const key of keys) {
        const { width, height } = key.getBoundingClientRect();
        expect(Math.min(width, height), key.textContent ?? '').to.be.at.least(44);
      }
    });

    it("keeps the system's own keyboard away while it is open, and not before", async () => {
      const element = await withKeyboard();
      expect(fieldOf(element).inputMode).to.equal('none');
      byRole(element, 'button', { name: 'ソフトウェアキーボード' }).click();
      await element.updateComplete;
      expect(fieldOf(element).inputMode).to.equal('');
      typeInto(fieldOf(element), 'Kakunin8');
      expect(element.value).to.equal('Kakunin8');
    });

    it('[FA-2] lets no event with a character out', async () => {
      const element = await withKeyboard();
      const heard: string[] = [];
      const hear = (event: Event): void => void heard.push(event.type);
      document.addEventListener('input', hear, true);
      element.parentElement!.addEventListener('input', hear);
      press(element, 'k', '8');
      document.removeEventListener('input', hear, true);
      expect(heard).to.deep.equal([]);
    });
  });

  it('shows hostile text as text', async () => {
    for (const hostile of hostileStrings) {
      const element = await mount<ConfirmPassword>(html`
        <confirm-password .label=${hostile} .hint=${hostile} .error=${hostile}></confirm-password>
      `);
      expect(textOf(element)).to.contain(hostile.replace(/\s+/g, ' ').slice(0, 40));
    }
    expect('hostile' in window).to.be.false;
  });

  it('says the same in every language', async () => {
    for (const lang of languages) {
      const element = await mount<ConfirmPassword>(html`<confirm-password required keyboard></confirm-password>`, lang);
      element.checkValidity();
      await settled(element.parentElement!);
      expect(element.problem).to.contain(lang === 'ja' ? label : 'Confirmation password');
      expect(/[\u3040-\u30ff]/.test(textOf(element))).to.equal(lang === 'ja');
    }
  });

  expectEverySituationAccessible(stories);
});
