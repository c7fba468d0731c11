import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ChoiceInput, ChoiceMadeEvent } from '../../src/components/choice-input.js';
import '../../src/define/choice-input.js';
import * as stories from '../../stories/choice-input.stories.js';
import { allByRole, byRole, descriptionOf, everyElement, focused, nameOf, textOf } from '../support/find.js';
import { expectEverySituationAccessible, mount, settled, type Language } from '../support/mount.js';

const choices = [
  { value: 'individual', label: '全員が異なるトークンを利用する', hint: '利用者ごとに登録します。' },
  { value: 'shared', label: '全員が同じトークンを利用する', hint: '1つを全員で利用します。' },
  { value: 'none', label: '利用しない' },
];

describe('choice-input', () => {
  it('[AX-1] is a group of radio buttons with the question as its name', async () => {
    const choice = await mountChoice();
    expect(nameOf(byRole(choice, 'group')))
      .to.contain('新利用形態')
      .and.to.contain('必須');
    expect(radiosOf(choice).map(nameOf)).to.deep.equal([
      '全員が異なるトークンを利用する 利用者ごとに登録します。',
      '全員が同じトークンを利用する 1つを全員で利用します。',
      '利用しない',
    ]);
  });

  it('[AX-1] is worked by keyboard alone: one stop of the Tab key, and arrows choose', async () => {
    const choice = await mountChoice();
    const made: string[] = [];
    choice.addEventListener('choice-made', ({ value }) => made.push(value));
    choice.focus();
    expect(focused()).to.equal(radiosOf(choice)[0]);
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowUp' });
    expect(made).to.deep.equal(['individual', 'shared', 'none', 'shared']);
    expect(choice.value).to.equal('shared');
    const next = document.createElement('button');
    choice.after(next);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(next);
  });

  it('[EM-5] tells once what was chosen, to the page around it, and nothing when a value is set from outside', async () => {
    const choice = await mountChoice();
    const told: Event[] = [];
    choice.parentElement!.addEventListener('choice-made', (event) => told.push(event));
    choice.value = 'none';
    await settled(choice);
    expect(told).to.deep.equal([]);
    radiosOf(choice)[1]!.click();
    expect(told).to.have.length(1);
    expect(told[0]).to.be.instanceOf(ChoiceMadeEvent);
    expect((told[0] as ChoiceMadeEvent).value).to.equal('shared');
    expect(told[0]!.composed).to.equal(false);
  });

  it('[OM-1] shows the value that is set, also where the person chose another meanwhile', async () => {
    const choice = await mountChoice();
    radiosOf(choice)[0]!.click();
    choice.value = 'shared';
    await settled(choice);
    expect(chosenIn(choice)).to.deep.equal(['shared']);
    radiosOf(choice)[0]!.click();
    choice.value = 'shared';
    await settled(choice);
    expect(chosenIn(choice)).to.deep.equal(['shared']);
  });

  describe('in a form', () => {
    it('carries the value under its name, and none while nothing is chosen', async () => {
      const { form, choice } = await mountForm();
      expect([...new FormData(form)]).to.deep.equal([]);
      radiosOf(choice)[1]!.click();
      await settled(form);
      expect([...new FormData(form)]).to.deep.equal([['mode', 'shared']]);
    });

    it('needs a choice where it is required, and none where it is not', async () => {
      const { form, choice } = await mountForm();
      expect(form.checkValidity()).to.equal(false);
      choice.required = false;
      await settled(form);
      expect(form.checkValidity()).to.equal(true);
    });

    it('takes no value that is not among the choices', async () => {
      const { form, choice } = await mountForm();
      choice.value = '__proto__';
      await settled(form);
      expect(form.checkValidity()).to.equal(false);
      expect([...new FormData(form)]).to.deep.equal([]);
    });

    it('chooses none when the form is reset', async () => {
      const { form, choice } = await mountForm();
      radiosOf(choice)[1]!.click();
      form.reset();
      await settled(form);
      expect(choice.value).to.equal('');
      expect(chosenIn(choice)).to.deep.equal([]);
      expect([...new FormData(form)]).to.deep.equal([]);
    });

    it('is disabled by itself and by a field set around it', async () => {
      const { form, choice } = await mountForm();
      const isDisabled = () => radiosOf(choice).every((radio) => radio.matches(':disabled'));
      expect(isDisabled()).to.equal(false);
      choice.disabled = true;
      await settled(form);
      expect(isDisabled()).to.equal(true);
      choice.disabled = false;
      await settled(form);
      expect(isDisabled()).to.equal(false);
      form.querySelector('fieldset')!.disabled = true;
      await settled(form);
      expect(isDisabled()).to.equal(true);
    });
  });

  for (const [lang, label, said] of [
    ['ja', '新利用形態', '新利用形態を選択してください。'],
    ['en', 'New usage mode', 'New usage mode'],
  ] as const) {
    it(`[IN-3] says in ${lang} that nothing is chosen once it is asked, and no more when something is`, async () => {
      const choice = await mountChoice(lang);
      choice.label = label;
      await settled(choice);
      expect(errorOf(choice)).to.equal('');
      expect(choice.reportValidity()).to.equal(false);
      await settled(choice);
      expect(errorOf(choice)).to.contain(said);
      expect(descriptionOf(byRole(choice, 'group'))).to.contain(said);
      radiosOf(choice)[0]!.click();
      await settled(choice);
      expect(errorOf(choice)).to.equal('');
    });
  }

  it('[4.4] shows a refusal from outside until another is chosen', async () => {
    const choice = await mountChoice();
    choice.error = '銀行が受け付けませんでした。';
    await settled(choice);
    expect(errorOf(choice)).to.equal('銀行が受け付けませんでした。');
    radiosOf(choice)[1]!.click();
    await settled(choice);
    expect([errorOf(choice), choice.error]).to.deep.equal(['', '']);
  });

  it('[EM-2] is the same where it is filled before it is upgraded', async () => {
    const page = await mount<HTMLElement>(html`<div><choice-input-later></choice-input-later></div>`);
    const later = page.firstElementChild as ChoiceInput;
    Object.assign(later, { label: '新利用形態', choices, value: 'shared' });
    customElements.define('choice-input-later', class extends ChoiceInput {});
    await settled(page);
    expect(chosenIn(later)).to.deep.equal(['shared']);
  });

  it('[FA-1] shows hostile words as text, and makes no scroll bar at 320 px', async () => {
    const choice = await mountChoice();
    const page = choice.parentElement!;
    page.style.inlineSize = '320px';
    const hostile = '<img src=x onerror="window.hurt=1">';
    choice.choices = [{ value: hostile, label: hostile, hint: 'W'.repeat(10_000) }];
    choice.label = 'W'.repeat(10_000);
    await settled(choice);
    expect(everyElement(choice).filter(({ localName }) => localName === 'img')).to.deep.equal([]);
    expect(textOf(choice)).to.contain(hostile);
    expect(page.scrollWidth).to.be.at.most(320);
    radiosOf(choice)[0]!.click();
    expect(choice.value).to.equal(hostile);
  });

  it('[AX-1] has targets of 44 px', async () => {
    const choice = await mountChoice();
    for (const radio of radiosOf(choice)) {
      expect(radio.labels![0]!.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  expectEverySituationAccessible(stories);
});

function mountChoice(lang: Language = 'ja'): Promise<ChoiceInput> {
  return mount<ChoiceInput>(
    html`<choice-input required .label=${'新利用形態'} .choices=${choices}></choice-input>`,
    lang,
  );
}

async function mountForm() {
  const form = await mount<HTMLFormElement>(
    html`<form>
      <fieldset><choice-input name="mode" required .label=${'新利用形態'} .choices=${choices}></choice-input></fieldset>
    </form>`,
  );
  return { form, choice: form.querySelector('choice-input')! };
}

function radiosOf(choice: ChoiceInput): HTMLInputElement[] {
  return allByRole(choice, 'radio') as HTMLInputElement[];
}

function chosenIn(choice: ChoiceInput): string[] {
  return radiosOf(choice)
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
}

function errorOf(choice: ChoiceInput): string {
  return choice.renderRoot.querySelector('#error')!.textContent.trim();
}
