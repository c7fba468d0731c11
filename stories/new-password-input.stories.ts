import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { NewPasswordInput } from '../src/components/new-password-input.js';
import '../src/define/new-password-input.js';

type Situation = StoryObj<Partial<NewPasswordInput>>;

export default {
  title: 'Elements/new-password-input',
  component: 'new-password-input',
  args: { name: 'password', required: true },
  render: (properties) => html`
    <new-password-input
      .label=${properties.label ?? ''}
      .hint=${properties.hint ?? ''}
      .characters=${properties.characters ?? 'letters-and-digits'}
      .least=${properties.least ?? 6}
      .most=${properties.most ?? 12}
      .forbidden=${properties.forbidden ?? ''}
      .name=${properties.name ?? ''}
      .error=${properties.error ?? ''}
      ?kept=${properties.kept}
      ?required=${properties.required}
      ?disabled=${properties.disabled}
    ></new-password-input>
  `,
} satisfies Meta<Partial<NewPasswordInput>>;

export const Empty: Situation = {};

/** OI-1: the start password of a token. */
export const Digits: Situation = { args: { label: '利用開始パスワード', characters: 'digits', least: 4, most: 8 } };

export const Typed: Situation = { play: async (context) => void (await enter(context, 'Himitsu8', 'Himitsu8')) };

export const Revealed: Situation = {
  play: async (context) => {
    const element = await enter(context, 'Himitsu8', 'Himitsu8');
    element.renderRoot.querySelector<HTMLButtonElement>('.reveal')!.click();
  },
};

export const Missing: Situation = { play: async (context) => void (await enter(context, '', '')).checkValidity() };

/** IN-2: a character outside the set is named before anything is sent. */
export const WrongCharacter: Situation = { play: async (context) => void (await enter(context, 'Himitsu_8', '')) };

export const TooShort: Situation = { play: async (context) => void (await enter(context, 'Him8', '')) };

export const NotMixed: Situation = { play: async (context) => void (await enter(context, 'himitsu', '')) };

export const LikeTheLoginId: Situation = {
  args: { forbidden: 'yamada31' },
  play: async (context) => void (await enter(context, 'yamada31', '')),
};

export const Differs: Situation = { play: async (context) => void (await enter(context, 'Himitsu8', 'himitsu8')) };

/** IN-3: the way back to a step. */
export const Kept: Situation = { args: { kept: true } };

export const RetypedAfterAll: Situation = {
  args: { kept: true },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('new-password-input')!;
    await element.updateComplete;
    element.renderRoot.querySelector('button')!.click();
    await element.updateComplete;
  },
};

export const Refused: Situation = { args: { error: 'このパスワードは以前に使われています。' } };

export const Disabled: Situation = { args: { disabled: true } };

async function enter(
  { canvasElement }: { canvasElement: HTMLElement },
  ...typed: [first: string, second: string]
): Promise<NewPasswordInput> {
  const element = canvasElement.querySelector('new-password-input')!;
  await element.updateComplete;
  element.renderRoot.querySelectorAll('input').forEach((input, at) => {
    input.value = typed[at] ?? '';
    input.dispatchEvent(new InputEvent('input', { inputType: 'insertText' }));
    input.dispatchEvent(new FocusEvent('blur'));
  });
  await element.updateComplete;
  return element;
}
