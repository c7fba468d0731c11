import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TokenAuthQr } from '../src/components/token-auth-qr.js';
import '../src/define/token-auth-qr.js';
import { challenge } from './revocation.js';

type Situation = StoryObj<Partial<TokenAuthQr>>;

export default {
  title: 'Elements/token-auth-qr',
  component: 'token-auth-qr',
  args: { challenge, name: 'code', required: true },
  render: (properties) => html`
    <token-auth-qr
      .challenge=${properties.challenge}
      .attemptsLeft=${properties.attemptsLeft}
      .label=${properties.label ?? ''}
      .digits=${properties.digits ?? 8}
      .contact=${properties.contact ?? ''}
      .name=${properties.name ?? ''}
      .error=${properties.error ?? ''}
      ?used=${properties.used}
      ?required=${properties.required}
      ?disabled=${properties.disabled}
    ></token-auth-qr>
  `,
} satisfies Meta<Partial<TokenAuthQr>>;

export const Alive: Situation = {};

export const Typed: Situation = { play: async (context) => void (await type(context, '83041792')) };

export const TooFewDigits: Situation = {
  play: async (context) => {
    const element = await type(context, '830417');
    element.checkValidity();
  },
};

export const SoonOver: Situation = { args: { challenge: { ...challenge, secondsLeft: 25 } } };

export const Expired: Situation = { args: { challenge: { ...challenge, secondsLeft: 0 } } };

export const Used: Situation = { args: { used: true } };

/** Another challenge empties the digits and says so. */
export const Renewed: Situation = {
  play: async (context) => {
    const element = await type(context, '8304');
    element.challenge = { ...challenge, id: 'another', secondsLeft: 180 };
  },
};

export const AttemptsLeft: Situation = { args: { attemptsLeft: 3 } };

export const LastAttempt: Situation = { args: { attemptsLeft: 1 } };

export const Refused: Situation = {
  args: { error: '確認用パスワードまたは番号が正しくありません。', attemptsLeft: 2 },
};

export const CannotRead: Situation = {
  args: { contact: 'ことのは銀行 法人サポート 0120-000-000（平日 9:00–18:00）' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('token-auth-qr')!;
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLButtonElement>('[aria-expanded]')!.click();
  },
};

/** A picture that the bank made. */
export const Picture: Situation = {
  args: {
    challenge: {
      ...challenge,
      image: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
    },
  },
};

/** A text that fits into no code. */
export const NotDrawn: Situation = { args: { challenge: { ...challenge, payload: 'x'.repeat(3000) } } };

export const Waiting: Situation = { args: { challenge: undefined } };

export const Disabled: Situation = { args: { disabled: true } };

async function type({ canvasElement }: { canvasElement: HTMLElement }, digits: string): Promise<TokenAuthQr> {
  const element = canvasElement.querySelector('token-auth-qr')!;
  await element.updateComplete;
  const entry = element.renderRoot.querySelector('.entry')!;
  const input = entry.shadowRoot!.querySelector('input')!;
  input.value = digits;
  input.dispatchEvent(new InputEvent('input', { inputType: 'insertText' }));
  return element;
}
