import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EmailInput } from '../src/components/email-input.js';
import '../src/define/email-input.js';

type Situation = StoryObj<Partial<EmailInput>>;

export default {
  title: 'Elements/email-input',
  component: 'email-input',
  args: { name: 'email', required: true },
  render: (properties) => html`
    <email-input
      .label=${properties.label ?? ''}
      .hint=${properties.hint ?? ''}
      .name=${properties.name ?? ''}
      .value=${properties.value ?? ''}
      .error=${properties.error ?? ''}
      ?once=${properties.once}
      ?required=${properties.required}
      ?disabled=${properties.disabled}
    ></email-input>
  `,
} satisfies Meta<Partial<EmailInput>>;

export const Empty: Situation = {};

export const Once: Situation = { args: { once: true, required: false } };

/** The way back to a step: both fields have what was typed. */
export const Filled: Situation = { args: { value: 'Hanako.Sato@kotonoha.example.jp' } };

/** IN-2: full-width characters and blanks around are what was meant. */
export const FullWidth: Situation = {
  play: async (context) => void (await enter(context, '　ｈａｎａｋｏ＠example．jp　', 'hanako@example.jp')),
};

export const Missing: Situation = { play: async (context) => void (await enter(context, '', '')).checkValidity() };

export const NoAddress: Situation = { play: async (context) => void (await enter(context, 'hanako.example.jp', '')) };

export const SecondMissing: Situation = {
  play: async (context) => void (await enter(context, 'hanako@example.jp', '')).checkValidity(),
};

export const Differs: Situation = {
  play: async (context) => void (await enter(context, 'hanako@example.jp', 'hanaka@example.jp')),
};

export const Refused: Situation = {
  args: { value: 'hanako@example.jp', error: 'このメールアドレスには送信できませんでした。' },
};

export const Disabled: Situation = { args: { disabled: true, value: 'hanako@example.jp' } };

async function enter(
  { canvasElement }: { canvasElement: HTMLElement },
  ...typed: [first: string, second: string]
): Promise<EmailInput> {
  const element = canvasElement.querySelector('email-input')!;
  await element.updateComplete;
  element.renderRoot.querySelectorAll('input').forEach((input, at) => {
    input.value = typed[at] ?? '';
    input.dispatchEvent(new InputEvent('input', { inputType: 'insertText' }));
    input.dispatchEvent(new FocusEvent('blur'));
  });
  await element.updateComplete;
  return element;
}
