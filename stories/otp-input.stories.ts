import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { OtpInput } from '../src/components/otp-input.js';
import '../src/define/otp-input.js';

type Situation = StoryObj<Partial<OtpInput>>;

export default {
  title: 'Elements/otp-input',
  component: 'otp-input',
  args: { name: 'code', digits: 6, required: true },
  render: (properties) => html`
    <otp-input
      .label=${properties.label ?? ''}
      .hint=${properties.hint ?? ''}
      .digits=${properties.digits ?? 6}
      .name=${properties.name ?? ''}
      .error=${properties.error ?? ''}
      ?required=${properties.required}
      ?disabled=${properties.disabled}
    ></otp-input>
  `,
} satisfies Meta<Partial<OtpInput>>;

export const Empty: Situation = {};

export const Typed: Situation = { play: async (context) => void (await enter(context, '830417')) };

/** IN-2: full-width digits, spaces and hyphens are what was meant. */
export const FullWidthDigits: Situation = { play: async (context) => void (await enter(context, '８３０-４１７')) };

export const EightDigits: Situation = {
  args: { digits: 8 },
  play: async (context) => void (await enter(context, '83041792')),
};

export const Missing: Situation = { play: async (context) => void (await enter(context, '')).reportValidity() };

export const TooFewDigits: Situation = {
  play: async (context) => void (await enter(context, '8304')).reportValidity(),
};

export const NotDigits: Situation = { play: async (context) => void (await enter(context, '83o417')).reportValidity() };

export const Refused: Situation = { args: { error: 'ワンタイムパスワードが正しくありません。' } };

export const WithLabelAndHint: Situation = {
  args: {
    label: 'ワンタイムパスワード（更新後）',
    hint: 'トークンに表示された番号を入力してください。',
    required: false,
  },
};

export const LongLabel: Situation = { args: { label: 'とても長いラベルの付いたワンタイムパスワード'.repeat(4) } };

export const Disabled: Situation = { args: { disabled: true } };

async function enter({ canvasElement }: { canvasElement: HTMLElement }, code: string): Promise<OtpInput> {
  const element = canvasElement.querySelector('otp-input')!;
  await element.updateComplete;
  const input = element.renderRoot.querySelector('input')!;
  input.value = code;
  input.dispatchEvent(new InputEvent('input', { inputType: 'insertText' }));
  await element.updateComplete;
  return element;
}
