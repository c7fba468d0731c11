import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { StepIndicator } from '../src/components/step-indicator.js';
import '../src/define/step-indicator.js';

type Situation = StoryObj<Partial<StepIndicator>>;

export default {
  title: 'Elements/step-indicator',
  component: 'step-indicator',
  args: { steps: ['対象利用者の選択', 'トランザクション認証', '結果'], current: 1 },
  render: (properties) => html`
    <step-indicator .steps=${properties.steps ?? []} .current=${properties.current ?? 1}></step-indicator>
  `,
} satisfies Meta<Partial<StepIndicator>>;

export const First: Situation = {};

export const Second: Situation = { args: { current: 2 } };

export const Last: Situation = { args: { current: 3 } };

export const ManySteps: Situation = {
  args: { steps: ['利用者一覧', '基本情報', '権限', '口座・限度額', '確認', '結果'], current: 4 },
};

export const LongNames: Situation = {
  args: { steps: ['とても長い名前のついた手順'.repeat(4), '結果'], current: 1 },
};
