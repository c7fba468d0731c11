import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { LoginIdInput } from '../src/components/login-id-input.js';
import '../src/define/login-id-input.js';

type Situation = StoryObj<Partial<LoginIdInput>>;

export default {
  title: 'Elements/login-id-input',
  component: 'login-id-input',
  args: { name: 'loginId', required: true },
  render: (properties) => html`
    <login-id-input
      .label=${properties.label ?? ''}
      .hint=${properties.hint ?? ''}
      .name=${properties.name ?? ''}
      .value=${properties.value ?? ''}
      .error=${properties.error ?? ''}
      ?required=${properties.required}
      ?disabled=${properties.disabled}
    ></login-id-input>
  `,
} satisfies Meta<Partial<LoginIdInput>>;

export const Empty: Situation = {};

/** The way back to a step: both fields have what was typed. */
export const Filled: Situation = { args: { value: 'Yamada31' } };

/** IN-2: full-width characters and blanks around are what was meant. */
export const FullWidth: Situation = {
  play: async (context) => void (await enter(context, '　ｙａｍａｄａ３１　', 'yamada31')),
};

export const Missing: Situation = { play: async (context) => void (await enter(context, '', '')).checkValidity() };

export const NotMixed: Situation = { play: async (context) => void (await enter(context, 'yamada', '')) };

export const Differs: Situation = { play: async (context) => void (await enter(context, 'yamada31', 'yamada13')) };

/** Only the bank knows that an ID is taken. */
export const Taken: Situation = {
  args: { value: 'yamada31', error: 'このログインIDはすでに使われています。別のログインIDを入力してください。' },
};

export const Disabled: Situation = { args: { disabled: true, value: 'yamada31' } };

async function enter(
  { canvasElement }: { canvasElement: HTMLElement },
  ...typed: [first: string, second: string]
): Promise<LoginIdInput> {
  const element = canvasElement.querySelector('login-id-input')!;
  await element.updateComplete;
  element.renderRoot.querySelectorAll('input').forEach((input, at) => {
    input.value = typed[at] ?? '';
    input.dispatchEvent(new InputEvent('input', { inputType: 'insertText' }));
    input.dispatchEvent(new FocusEvent('blur'));
  });
  await element.updateComplete;
  return element;
}
