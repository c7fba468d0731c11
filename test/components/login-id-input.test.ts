import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LoginIdInput } from '../../src/components/login-id-input.js';
import '../../src/define/login-id-input.js';
import * as stories from '../../stories/login-id-input.stories.js';
import { byLabel, descriptionOf, everyElement, focused, textOf } from '../support/find.js';
import { expectEverySituationAccessible, mount, settled } from '../support/mount.js';
import { hostileStrings, typeInto } from '../support/type.js';

const fieldsOf = (element: LoginIdInput): [first: HTMLInputElement, second: HTMLInputElement] => [
  byLabel(element, /^(?!.*(確認用|again))/),
  byLabel(element, /確認用|again/),
];
const show = (lang: 'ja' | 'en' = 'ja'): Promise<LoginIdInput> =>
  mount<LoginIdInput>(html`<login-id-input name="loginId" required></login-id-input>`, lang);
const enter = (element: LoginIdInput, first: string, second = first): void => {
  const [one, two] = fieldsOf(element);
  typeInto(one, first);
  typeInto(two, second);
};

describe('login-id-input', () => {
  for (const [what, typed, value] of [
    ['six characters', 'abc123', 'abc123'],
    ['twelve characters', 'abcdef123456', 'abcdef123456'],
    ['letters in their case', 'YamadaT1', 'YamadaT1'],
    ['full-width characters and blanks around', '　ｙａｍａｄａ３１ ', 'yamada31'],
  ] as const) {
    it(`[US-3] takes ${what}, and writes it half-width when the field is left`, async () => {
      const element = await show();
      enter(element, typed);
      expect([element.value, element.problem]).to.deep.equal([value, '']);
      fieldsOf(element)[0].dispatchEvent(new FocusEvent('blur'));
      await settled(element);
      expect(fieldsOf(element).map((field) => field.value)).to.deep.equal([value, value]);
    });
  }

  for (const [lang, first, second, at, said] of [
    ['ja', '', '', 0, 'ログインIDを入力してください。'],
    ['ja', '', 'yamada31', 0, 'ログインIDを入力してください。'],
    ['ja', 'abc12', '', 0, '半角の英字・数字6～12文字で入力してください（いま5文字です）。'],
    ['ja', 'abcdef1234567', '', 0, '（いま13文字です）'],
    ['ja', 'yamada', '', 0, 'ログインIDは、英字と数字の両方を使って入力してください。'],
    ['ja', '123456', '', 0, 'ログインIDは、英字と数字の両方を使って入力してください。'],
    ['ja', 'yamada_31', '', 0, '7文字目の「_」は使えません。'],
    ['ja', 'yama da31', '', 0, '5文字目の空白は使えません。'],
    ['en', 'yama da31', '', 0, 'Character 5, a space, cannot be used.'],
    ['ja', 'やまだ31', '', 0, '1文字目の「や」は使えません。'],
    ['ja', 'yamada31', '', 1, '確認のため、ログインIDをもう一度入力してください。'],
    ['ja', 'yamada31', 'Yamada31', 1, '上のログインIDと一致しません。'],
    ['en', 'abc12', '', 0, 'Enter 6 to 12 half-width letters and digits (5 so far).'],
  ] as const) {
    it(`[US-3] [IN-3] 「${said}」 at field ${at + 1} for "${first}" and "${second}"`, async () => {
      const element = await show(lang);
      enter(element, first, second);
      expect(element.reportValidity()).to.equal(false);
      await settled(element);
      const there = fieldsOf(element).map((field) => (field.ariaInvalid === 'true' ? descriptionOf(field) : null));
      expect(there[at]).to.contain(said);
      expect(there[1 - at]).to.equal(null);
      expect(focused()).to.equal(fieldsOf(element)[at]);
    });
  }

  it('[IN-3] shows that an ID is taken, at the first field, until something is typed', async () => {
    const element = await show();
    element.value = 'yamada31';
    element.error = 'このログインIDはすでに使われています。';
    await settled(element);
    expect(descriptionOf(fieldsOf(element)[0])).to.contain('すでに使われています');
    typeInto(fieldsOf(element)[0], 'yamada32');
    await settled(element);
    expect([element.error, textOf(element).includes('すでに使われています')]).to.deep.equal(['', false]);
  });

  it('[US-3] is carried by its form under its name when both agree, sent by Enter, and emptied by reset', async () => {
    const form = await mount<HTMLFormElement>(
      html`<form><login-id-input name="loginId" required></login-id-input><button>次へ</button></form>`,
    );
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    const element = form.querySelector('login-id-input')!;
    enter(element, 'yamada31', 'yamada3');
    expect([...new FormData(form)]).to.deep.equal([]);
    typeInto(fieldsOf(element)[1], 'yamada31');
    expect([...new FormData(form)]).to.deep.equal([['loginId', 'yamada31']]);
    fieldsOf(element)[1].focus();
    await sendKeys({ press: 'Enter' });
    expect(sent).to.equal(1);
    form.reset();
    await settled(form);
    expect([element.value, ...fieldsOf(element).map(({ value }) => value)]).to.deep.equal(['', '', '']);
  });

  it('[EM-2] works before and after it is upgraded, with properties set early', async () => {
    const early = Object.assign(document.createElement('login-id-input-later'), { value: 'yamada31', disabled: true });
    const page = await fixture<HTMLElement>(html`<div lang="ja">${early}</div>`);
    customElements.define('login-id-input-later', class extends LoginIdInput {});
    await settled(page);
    expect(fieldsOf(early as LoginIdInput).map(({ value, disabled }) => [value, disabled])).to.deep.equal([
      ['yamada31', true],
      ['yamada31', true],
    ]);
  });

  it('[FA-1] shows hostile text as text', async () => {
    const element = await show();
    for (const hostile of hostileStrings) {
      Object.assign(element, { label: hostile, hint: hostile, error: hostile });
      await settled(element);
      expect(everyElement(element).some(({ localName }) => ['img', 'script'].includes(localName))).to.equal(false);
    }
  });

  expectEverySituationAccessible(stories);
});
