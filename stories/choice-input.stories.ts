import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ChoiceInput } from '../src/components/choice-input.js';
import '../src/define/choice-input.js';

type Situation = StoryObj<Partial<ChoiceInput>>;

export default {
  title: 'Elements/choice-input',
  component: 'choice-input',
  args: {
    label: '新利用形態',
    required: true,
    choices: [
      {
        value: 'individual',
        label: '全ての利用者が異なるトークンを使用する',
        hint: '利用者ごとに、それぞれのトークンを登録します。',
      },
      {
        value: 'shared',
        label: '全ての利用者が同じトークンを使用する',
        hint: '1つのトークンを、全員で利用します。',
      },
    ],
  },
  render: (properties) => html`
    <choice-input
      .label=${properties.label ?? ''}
      .choices=${properties.choices ?? []}
      .value=${properties.value ?? ''}
      .error=${properties.error ?? ''}
      ?required=${properties.required}
      ?disabled=${properties.disabled}
    ></choice-input>
  `,
} satisfies Meta<Partial<ChoiceInput>>;

export const NothingChosen: Situation = {};

export const Chosen: Situation = { args: { value: 'shared' } };

/** Where there is nothing to explain, there are no sentences. */
export const WithoutHints: Situation = {
  args: {
    label: 'お手続き',
    value: 'register',
    choices: [
      { value: 'register', label: '別のトークンに変更する' },
      { value: 'unregister', label: '登録を解除する' },
    ],
  },
};

/** IN-3: said when the button is pressed. */
export const Missing: Situation = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('choice-input')!;
    element.reportValidity();
    await element.updateComplete;
  },
};

export const Refused: Situation = {
  args: { value: 'shared', error: '銀行が受け付けませんでした。入力し直してください。' },
};

export const Disabled: Situation = { args: { value: 'individual', disabled: true } };
