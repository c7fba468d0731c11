import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { AmountInput } from '../src/components/amount-input.js';
import '../src/define/amount-input.js';

type Situation = StoryObj<Partial<AmountInput>>;

export default {
  title: 'Elements/amount-input',
  component: 'amount-input',
  args: { label: '総合振込', digits: 12 },
  render: (properties) => html`
    <amount-input
      .label=${properties.label ?? ''}
      .hint=${properties.hint ?? ''}
      .digits=${properties.digits ?? 12}
      .value=${properties.value ?? ''}
      .error=${properties.error ?? ''}
      .reason=${properties.reason ?? ''}
      ?required=${properties.required}
      ?disabled=${properties.disabled}
      ?read-only=${properties.readOnly}
    ></amount-input>
  `,
} satisfies Meta<Partial<AmountInput>>;

export const Empty: Situation = { args: { hint: '企業一日当たりの限度額です。' } };

export const Filled: Situation = { args: { value: '99999999999' } };

/** CO-3: fifteen digits, per account per day. */
export const FifteenDigits: Situation = { args: { label: '振込振替（合計）', digits: 15, value: '999999999999999' } };

export const Missing: Situation = {
  args: { required: true },
  play: async (context) => void (await amountIn(context)).reportValidity(),
};

export const TooManyDigits: Situation = {
  args: { value: '1234567890123' },
  play: async (context) => void (await amountIn(context)).reportValidity(),
};

export const Decimals: Situation = {
  args: { value: '1234.5' },
  play: async (context) => void (await amountIn(context)).reportValidity(),
};

export const Refused: Situation = { args: { value: '5000000', error: '合計の限度額を超えています。' } };

export const ReadOnly: Situation = {
  args: { value: '5000000', readOnly: true, reason: 'ご利用の業務に含まれていないため、変更できません。' },
};

export const Disabled: Situation = { args: { value: '5000000', disabled: true } };

async function amountIn({ canvasElement }: { canvasElement: HTMLElement }): Promise<AmountInput> {
  const element = canvasElement.querySelector('amount-input')!;
  await element.updateComplete;
  return element;
}
