import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { TokenSerialInput } from '../../src/components/token-serial-input.js';
import '../../src/define/token-serial-input.js';
import * as stories from '../../stories/token-serial-input.stories.js';
import { allByRole, byLabel, descriptionOf, everyElement, focused, nameOf, textOf } from '../support/find.js';
import { expectEverySituationAccessible, mount, settled } from '../support/mount.js';
import { composingEnters, hostileStrings, pressKey, typeInto } from '../support/type.js';

const fieldOf = (element: TokenSerialInput): HTMLInputElement => byLabel(element, /./);
const show = (properties: Partial<TokenSerialInput> = {}, lang: 'ja' | 'en' = 'ja'): Promise<TokenSerialInput> =>
  mount<TokenSerialInput>(
    html`<token-serial-input
      name="number"
      .characters=${properties.characters ?? 'digits'}
      .least=${properties.least ?? 8}
      .most=${properties.most ?? 14}
      .models=${properties.models ?? []}
      ?required=${properties.required}
    ></token-serial-input>`,
    lang,
  );
const inForm = async () => {
  const form = await mount<HTMLFormElement>(
    html`<form>
      <fieldset><token-serial-input name="number" required></token-serial-input></fieldset>
    </form>`,
  );
  let submissions = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submissions += 1;
  });
  return { form, element: form.querySelector('token-serial-input')!, submissions: () => submissions };
};
const leave = async (element: TokenSerialInput): Promise<void> => {
  fieldOf(element).dispatchEvent(new FocusEvent('blur'));
  await settled(element);
};
const compose = (field: HTMLInputElement, text: string): void => {
  field.value = text;
  field.dispatchEvent(
    new InputEvent('input', { isComposing: true, inputType: 'insertCompositionText', bubbles: true }),
  );
};

describe('token-serial-input', () => {
  for (const [what, typed, value] of [
    ['half-width digits', '12345678', '12345678'],
    ['full-width digits', '１２３４５６７８', '12345678'],
    ['hyphens and spaces', ' 1234-56 78 ', '12345678'],
    ['the hyphens of a Japanese keyboard', '１２ー３４－５６‐７８', '12345678'],
    ['a full-width space', '1234　5678', '12345678'],
  ] as const) {
    it(`[IN-2] takes ${what}, as typed until the field is left, then normalised`, async () => {
      const element = await show();
      typeInto(fieldOf(element), typed);
      await settled(element);
      expect(fieldOf(element).value).to.equal(typed);
      expect(element.value).to.equal(value);
      expect(element.problem).to.equal('');
      await leave(element);
      expect(fieldOf(element).value).to.equal(value);
    });
  }

  it('[IN-2] keeps the case of letters', async () => {
    const element = await show({ characters: 'letters-and-digits' });
    typeInto(fieldOf(element), 'Ａｂ-123456');
    expect(element.value).to.equal('Ab123456');
    expect(element.problem).to.equal('');
  });

  it('[IN-2] leaves the field alone while an input method composes', async () => {
    const element = await show();
    compose(fieldOf(element), '１２３');
    element.hint = '途中で描き直されても';
    element.value = '123';
    await settled(element);
    expect(fieldOf(element).value).to.equal('１２３');
  });

  for (const [browser, init] of composingEnters) {
    it(`[IN-2] Enter that ends a composition neither submits nor normalises (${browser})`, async () => {
      const { element, submissions } = await inForm();
      compose(fieldOf(element), '１２３４５６７８');
      pressKey(fieldOf(element), 'Enter', init);
      await settled(element);
      expect(submissions()).to.equal(0);
      expect(fieldOf(element).value).to.equal('１２３４５６７８');
      pressKey(fieldOf(element), 'Enter');
      await settled(element);
      expect(submissions()).to.equal(1);
      expect(fieldOf(element).value).to.equal('12345678');
    });
  }

  describe('says what is wrong, with an example', () => {
    for (const [lang, properties, typed, said] of [
      ['ja', {}, '', 'シリアル番号を入力してください。'],
      ['ja', {}, '12345', '半角の数字8～14桁で入力してください（いま5桁です。例：12345678）。'],
      ['ja', {}, '1234S678', '5文字目の「S」は使えません。半角の数字8～14桁で入力してください（例：12345678）。'],
      ['ja', { least: 10, most: 10 }, '123', '半角の数字10桁で入力してください（いま3桁です。例：1234567890）。'],
      [
        'ja',
        { characters: 'letters-and-digits', least: 12, most: 12 },
        'AB_901442207',
        '3文字目の「_」は使えません。半角の英字・数字12文字で入力してください（例：AB1234567890）。',
      ],
      ['en', {}, '', 'Enter the Serial number.'],
      ['en', {}, '123456789012345', 'Enter 8 to 14 half-width digits, such as 12345678 (15 so far).'],
      [
        'en',
        { characters: 'letters-and-digits' },
        '漢字',
        'Character 1, "漢", cannot be used. Enter 8 to 14 half-width letters and digits, such as AB123456.',
      ],
    ] as const) {
      it(`[IN-3] 「${said}」 for "${typed}"`, async () => {
        const element = await show({ required: true, ...properties }, lang);
        if (typed) typeInto(fieldOf(element), typed);
        expect(element.checkValidity()).to.equal(false);
        await settled(element);
        expect(element.problem).to.equal(said);
        expect(descriptionOf(fieldOf(element))).to.contain(said);
        expect(fieldOf(element).ariaInvalid).to.equal('true');
      });
    }

    it('[IN-3] when the field is left, not before, and no longer once it is right', async () => {
      const element = await show({ required: true });
      await leave(element);
      expect(fieldOf(element).ariaInvalid).to.equal('false');
      typeInto(fieldOf(element), '123');
      await settled(element);
      expect(fieldOf(element).ariaInvalid).to.equal('false');
      await leave(element);
      expect(textOf(element)).to.contain('いま3桁です');
      typeInto(fieldOf(element), '12345678');
      await settled(element);
      expect(fieldOf(element).ariaInvalid).to.equal('false');
    });

    it('shows a refusal until something is typed', async () => {
      const element = await show();
      element.error = '登録できません。';
      await settled(element);
      expect(descriptionOf(fieldOf(element))).to.contain('登録できません。');
      typeInto(fieldOf(element), '1');
      await settled(element);
      expect(textOf(element)).not.to.contain('登録できません。');
    });
  });

  describe('in a form', () => {
    it('is carried normalised under its name, and only when it is right', async () => {
      const { form, element } = await inForm();
      expect(form.checkValidity()).to.equal(false);
      typeInto(fieldOf(element), '1234');
      expect([...new FormData(form)]).to.deep.equal([]);
      typeInto(fieldOf(element), '１２３４-５６７８');
      expect(form.checkValidity()).to.equal(true);
      expect([...new FormData(form)]).to.deep.equal([['number', '12345678']]);
    });

    it('reset empties it and takes away what was said', async () => {
      const { form, element } = await inForm();
      typeInto(fieldOf(element), '123');
      element.error = '登録できません。';
      element.reportValidity();
      form.reset();
      await settled(form);
      expect([element.value, fieldOf(element).value, element.error]).to.deep.equal(['', '', '']);
      expect(fieldOf(element).ariaInvalid).to.equal('false');
    });

    for (const [how, disable] of [
      ['its own property', (element: TokenSerialInput, is: boolean) => (element.disabled = is)],
      [
        'the fieldset around it',
        (element: TokenSerialInput, is: boolean) => (element.closest('fieldset')!.disabled = is),
      ],
    ] as const) {
      it(`is disabled by ${how}, and enabled again`, async () => {
        const { form, element } = await inForm();
        typeInto(fieldOf(element), '12345678');
        disable(element, true);
        await settled(form);
        expect(fieldOf(element).disabled).to.equal(true);
        expect([...new FormData(form)]).to.deep.equal([]);
        disable(element, false);
        await settled(form);
        expect(fieldOf(element).disabled).to.equal(false);
        expect([...new FormData(form)]).to.deep.equal([['number', '12345678']]);
      });
    }

    it('[EM-2] works before and after it is upgraded, with properties set early', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form lang="ja"><late-serial name="number" required></late-serial></form>`,
      );
      const element = form.firstElementChild as TokenSerialInput;
      Object.assign(element, { label: 'トークンID', value: '12345678' });
      customElements.define('late-serial', class extends TokenSerialInput {});
      await settled(form);
      expect(byLabel(element, /トークンID/).value).to.equal('12345678');
      expect([...new FormData(form)]).to.deep.equal([['number', '12345678']]);
    });

    it('keys and Enter do', async () => {
      const { element, submissions } = await inForm();
      element.focus();
      expect(focused()).to.equal(fieldOf(element));
      await sendKeys({ type: '12345678' });
      await sendKeys({ press: 'Enter' });
      expect(submissions()).to.equal(1);
      expect(element.value).to.equal('12345678');
    });
  });

  it('[IN-3] shows what a page sets on the way back, and is emptied by clear()', async () => {
    const element = await show();
    element.value = '12345678';
    await settled(element);
    expect(fieldOf(element).value).to.equal('12345678');
    element.clear();
    await settled(element);
    expect([element.value, fieldOf(element).value]).to.deep.equal(['', '']);
  });

  it('[OM-3] shows where the number is, on demand by keys alone', async () => {
    const element = await show({ models: ['card', 'app'] });
    expect(allByRole(element, 'img')).to.have.length(0);
    element.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused()?.textContent).to.equal('番号の場所');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => allByRole(element, 'img').length === 3, 'all sides are drawn');
  });

  it('[OM-3] has nothing to open without kinds of tokens', async () => {
    expect(textOf(await show())).not.to.contain('番号の場所');
  });

  it('[FA-1] shows hostile text as text', async () => {
    for (const hostile of hostileStrings) {
      const element = await mount<TokenSerialInput>(html`
        <token-serial-input .label=${hostile} .hint=${hostile} .error=${hostile}></token-serial-input>
      `);
      expect(everyElement(element).filter(({ localName }) => localName === 'img')).to.deep.equal([]);
      expect(textOf(element)).to.contain(hostile.replace(/\s+/g, ' ').slice(0, 40));
      typeInto(fieldOf(element), hostile);
      expect(element.checkValidity()).to.equal(false);
    }
    expect('hostile' in window).to.equal(false);
  });

  it("has the bank's word as its label and says that it is needed in words", async () => {
    expect(nameOf(fieldOf(await show({ required: true })))).to.equal('シリアル番号 必須');
  });

  expectEverySituationAccessible(stories);
});
