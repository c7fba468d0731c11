import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ConfirmPassword } from '../src/components/confirm-password.js';
import '../src/define/confirm-password.js';

type Situation = StoryObj<Partial<ConfirmPassword>>;

export default {
  title: 'Elements/confirm-password',
  component: 'confirm-password',
  args: { name: 'password', required: true },
  render: (properties) => html`
    <confirm-password
      .label=${properties.label ?? ''}
      .hint=${properties.hint ?? ''}
      .name=${properties.name ?? ''}
      .error=${properties.error ?? ''}
      ?pin=${properties.pin}
      ?keyboard=${properties.keyboard}
      ?required=${properties.required}
      ?disabled=${properties.disabled}
    ></confirm-password>
  `,
} satisfies Meta<Partial<ConfirmPassword>>;

export const Empty: Situation = {};

export const Typed: Situation = { play: async (context) => void (await enter(context, 'Kakunin8', 'insertText')) };

export const Revealed: Situation = {
  play: async (context) => {
    const element = await enter(context, 'Kakunin8', 'insertText');
    element.renderRoot.querySelector<HTMLButtonElement>('.reveal')!.click();
  },
};

export const Missing: Situation = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('confirm-password')!;
    await element.updateComplete;
    element.checkValidity();
  },
};

/** IN-2: a character that no password can hold is named before anything is sent. */
export const FullWidthCharacter: Situation = {
  play: async (context) => {
    const element = await enter(context, 'Kakuninあ', 'insertText');
    element.checkValidity();
  },
};

/** It may be the login password, and tries are counted. */
export const FilledInByTheBrowser: Situation = { play: async (context) => void (await enter(context, 'Kakunin8')) };

export const CapsLock: Situation = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('confirm-password')!;
    await element.updateComplete;
    const key = new KeyboardEvent('keydown', { key: 'A', modifierCapsLock: true });
    element.renderRoot.querySelector('input')!.dispatchEvent(key);
  },
};

export const Refused: Situation = {
  args: { error: '確認用パスワードが正しくありません。あと2回入力できます。' },
};

export const Pin: Situation = { args: { pin: true } };

export const OnScreenKeyboard: Situation = {
  args: { keyboard: true },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('confirm-password')!;
    const opener = (): HTMLButtonElement | null => element.renderRoot.querySelector('.opener');
    while (!opener()) await new Promise(requestAnimationFrame);
    opener()!.click();
  },
};

export const PinOnScreen: Situation = { ...OnScreenKeyboard, args: { keyboard: true, pin: true } };

export const WithHint: Situation = { args: { hint: 'ログインパスワードとは別のパスワードです。', required: false } };

export const Disabled: Situation = { args: { disabled: true, keyboard: true } };

async function enter({ canvasElement }: { canvasElement: HTMLElement }, value: string, inputType = '') {
  const element = canvasElement.querySelector('confirm-password')!;
  await element.updateComplete;
  const input = element.renderRoot.querySelector('input')!;
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { inputType }));
  return element;
}
