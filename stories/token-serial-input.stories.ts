import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TokenSerialInput } from '../src/components/token-serial-input.js';
import '../src/define/token-serial-input.js';

type Situation = StoryObj<Partial<TokenSerialInput>>;

export default {
  title: 'Elements/token-serial-input',
  component: 'token-serial-input',
  args: { name: 'number', required: true, models: ['card', 'key-fob', 'keypad', 'app'] },
  render: (properties) => html`
    <token-serial-input
      .label=${properties.label ?? ''}
      .hint=${properties.hint ?? ''}
      .characters=${properties.characters ?? 'digits'}
      .least=${properties.least ?? 8}
      .most=${properties.most ?? 14}
      .models=${properties.models ?? []}
      .name=${properties.name ?? ''}
      .value=${properties.value ?? ''}
      .error=${properties.error ?? ''}
      ?required=${properties.required}
      ?disabled=${properties.disabled}
    ></token-serial-input>
  `,
} satisfies Meta<Partial<TokenSerialInput>>;

export const Empty: Situation = {};

/** IN-2: full-width digits, spaces and hyphens are what was meant. */
export const FullWidthDigits: Situation = {
  play: async (context) => void (await enter(context, '１２３４－５６７８')),
};

export const LettersAndDigits: Situation = {
  args: { characters: 'letters-and-digits', least: 12, most: 12, value: 'AB3901442207' },
};

export const Missing: Situation = { play: async (context) => void (await enter(context, '')).checkValidity() };

export const WrongCharacter: Situation = { play: async (context) => void (await enter(context, '1234S678')) };

export const TooShort: Situation = { play: async (context) => void (await enter(context, '12345')) };

export const Refused: Situation = { args: { value: '12345678', error: 'このシリアル番号は登録できません。' } };

/** OM-3: where the number stands. */
export const Places: Situation = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('token-serial-input')!;
    await element.updateComplete;
    element.renderRoot.querySelector('summary')!.click();
  },
};

export const WithoutPictures: Situation = { args: { models: [], required: false, label: 'トークンID' } };

export const Disabled: Situation = { args: { disabled: true, value: '12345678' } };

async function enter({ canvasElement }: { canvasElement: HTMLElement }, typed: string): Promise<TokenSerialInput> {
  const element = canvasElement.querySelector('token-serial-input')!;
  await element.updateComplete;
  const input = element.renderRoot.querySelector('input')!;
  input.value = typed;
  input.dispatchEvent(new InputEvent('input', { inputType: 'insertText' }));
  input.dispatchEvent(new FocusEvent('blur'));
  await element.updateComplete;
  return element;
}
