import { expect, html } from '@open-wc/testing';
import { TextChangedEvent } from '../../src/components/text-input.js';
import type { TextInput } from '../../src/components/text-input.js';
import '../../src/define/text-input.js';
import * as stories from '../../stories/text-input.stories.js';
import { byLabel, descriptionOf, textOf } from '../support/find.js';
import { expectEverySituationAccessible, mount, settled } from '../support/mount.js';
import { typeInto } from '../support/type.js';

async function mountText(properties: Partial<TextInput> = {}): Promise<TextInput> {
  const form = await mount<HTMLFormElement>(html`
    <form>
      <text-input
        name="company"
        label="企業名"
        .characters=${properties.characters ?? 5}
        ?full-width=${properties.fullWidth ?? false}
        ?required=${properties.required ?? false}
        .value=${properties.value ?? ''}
      ></text-input>
    </form>
  `);
  return form.querySelector('text-input')!;
}

describe('text-input', () => {
  it('[CO-1] counts characters as they are written, and says how many there are', async () => {
    const text = await mountText();
    const field = byLabel(text, '企業名');
    typeInto(field, '𠮷𠮷𠮷𠮷𠮷');
    expect(text.checkValidity()).to.equal(true);
    typeInto(field, '𠮷𠮷𠮷𠮷𠮷𠮷');
    expect(text.checkValidity()).to.equal(false);
    await settled(text);
    expect(descriptionOf(field)).to.include('を5文字以内で入力してください（いま6文字です）');
  });

  it('[US-3] [IN-2] takes half-width characters for full-width ones, and names what has no full width', async () => {
    const text = await mountText({ fullWidth: true, characters: 30 });
    const field = byLabel(text, '企業名');
    typeInto(field, 'ﾀﾞｲﾁ A-1');
    expect(text.value).to.equal('ダイチ　Ａ－１');
    expect(text.checkValidity()).to.equal(true);
    field.dispatchEvent(new FocusEvent('blur'));
    await settled(text);
    expect(field.value).to.equal('ダイチ　Ａ－１');
    for (const [typed, said] of [
      ['田中\u0080', '「U+0080」は使えません'],
      ['田\u202e中', '「U+202E」は使えません'],
      ['田\u200b中', '「U+200B」は使えません'],
    ] as const) {
      typeInto(field, typed);
      expect(text.checkValidity()).to.equal(false);
      expect(text.problem).to.include(said);
    }
  });

  it('[US-3] a name that was not typed here stays as it is, whatever its width', async () => {
    const text = await mountText({ fullWidth: true, value: '山田 和子' });
    const field = byLabel(text, '企業名');
    field.dispatchEvent(new FocusEvent('blur'));
    await settled(text);
    expect(field.value).to.equal('山田 和子');
  });

  it('[IN-3] says that it is missing once it is asked for, and no more once something is typed', async () => {
    const text = await mountText({ required: true });
    expect(textOf(text)).not.to.include('入力してください');
    expect(text.reportValidity()).to.equal(false);
    await settled(text);
    expect(textOf(text)).to.include('企業名を入力してください');
    typeInto(byLabel(text, /企業名/), '会社');
    await settled(text);
    expect(textOf(text)).not.to.include('入力してください');
  });

  it('[EM-5] tells the text without spaces at its ends, which it leaves alone while one types', async () => {
    const text = await mountText({ value: '会社' });
    const told: string[] = [];
    text.parentElement!.addEventListener(TextChangedEvent.type, (event) => told.push(event.value));
    const field = byLabel(text, '企業名');
    typeInto(field, '会社 ');
    text.value = '会社';
    await settled(text);
    expect([told, field.value, text.value]).to.deep.equal([['会社'], '会社 ', '会社']);
    expect(new FormData(text.closest('form')!).get('company')).to.equal('会社');
  });

  it('takes a refusal from outside away once something is typed', async () => {
    const text = await mountText({ value: '会社' });
    text.error = 'この項目は変更できません。';
    await settled(text);
    expect(descriptionOf(byLabel(text, '企業名'))).to.include('変更できません');
    typeInto(byLabel(text, '企業名'), '別');
    await settled(text);
    expect(textOf(text)).not.to.include('変更できません');
  });

  expectEverySituationAccessible(stories);
});
