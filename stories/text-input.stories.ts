import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TextInput } from '../src/components/text-input.js';
import '../src/define/text-input.js';

type Situation = StoryObj<Partial<TextInput>>;

const say = async (canvasElement: HTMLElement): Promise<void> => {
  const element = canvasElement.querySelector('text-input')!;
  element.reportValidity();
  await element.updateComplete;
};

export default {
  title: 'Elements/text-input',
  component: 'text-input',
  args: { label: '企業名', hint: '登記された名称を入力してください。', characters: 48, required: true },
  render: (properties) => html`
    <text-input
      .label=${properties.label ?? ''}
      .hint=${properties.hint ?? ''}
      .characters=${properties.characters ?? 100}
      .value=${properties.value ?? ''}
      .error=${properties.error ?? ''}
      ?required=${properties.required}
      ?disabled=${properties.disabled}
    ></text-input>
  `,
} satisfies Meta<Partial<TextInput>>;

export const Empty: Situation = {};

export const Filled: Situation = { args: { value: '株式会社みどり工房' } };

/** IN-3: said when the button is pressed. */
export const Missing: Situation = { play: ({ canvasElement }) => say(canvasElement) };

export const TooLong: Situation = {
  args: { value: 'みどり'.repeat(17) },
  play: ({ canvasElement }) => say(canvasElement),
};

export const Refused: Situation = { args: { value: '別の会社', error: 'この項目は変更できません。' } };

export const Disabled: Situation = { args: { value: '株式会社みどり工房', disabled: true } };
