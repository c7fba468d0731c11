import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { DemoHardwareToken } from '../src/mocks/devices/demo-hardware-token.js';
import '../src/mocks/define/demo-hardware-token.js';
import { demoOneTimePasswordSecret } from '../src/mocks/otp/demo-keys.js';

type Situation = StoryObj<Partial<DemoHardwareToken>>;

const token = {
  tokenId: '2718281828',
  label: 'ことのは銀行',
  secret: demoOneTimePasswordSecret('2718281828'),
  digits: 6,
  stepSeconds: 60,
};

/** 14:57:18 in Japan; the clock of the stories stands. */
const now = () => Date.parse('2026-11-20T14:57:18+09:00');

export default {
  title: 'Demo/demo-hardware-token',
  component: 'demo-hardware-token',
  args: { token, model: 'key-fob', lowBattery: false, lost: false, clockOffsetSeconds: 0, now },
  argTypes: { model: { control: 'select', options: ['card', 'key-fob', 'keypad'] } },
  render: ({ token, model, lowBattery, lost, clockOffsetSeconds, now }) => html`
    <demo-hardware-token
      .token=${token}
      .model=${model ?? 'key-fob'}
      .lowBattery=${lowBattery ?? false}
      .lost=${lost ?? false}
      .clockOffsetSeconds=${clockOffsetSeconds ?? 0}
      .now=${now ?? Date.now}
    ></demo-hardware-token>
  `,
} satisfies Meta<Partial<DemoHardwareToken>>;

export const Ready: Situation = {};

export const KeyFob: Situation = { play: ({ canvasElement }) => press(canvasElement, '.front-parts button') };

/** The serial number is on the back. */
export const KeyFobTurned: Situation = { play: ({ canvasElement }) => press(canvasElement, '.turn') };

export const Card: Situation = {
  args: { model: 'card' },
  play: ({ canvasElement }) => press(canvasElement, '.front-parts button'),
};

/** Counts its presses: the next number with each. */
export const Keypad: Situation = {
  args: { model: 'keypad', token: { ...token, counter: 0 } },
  play: ({ canvasElement }) => press(canvasElement, '.front-parts button'),
};

export const LowBattery: Situation = {
  args: { lowBattery: true },
  play: ({ canvasElement }) => press(canvasElement, '.front-parts button'),
};

export const Lost: Situation = { args: { lost: true } };

export const NoToken: Situation = { args: { token: undefined } };

/** OI-2: three minutes behind. */
export const WrongClock: Situation = {
  args: { clockOffsetSeconds: -180 },
  play: ({ canvasElement }) => press(canvasElement, 'summary'),
};

async function press(canvas: HTMLElement, selector: string): Promise<void> {
  const device = canvas.querySelector('demo-hardware-token')!;
  while (!device.renderRoot.querySelector(selector)) await new Promise((resolve) => requestAnimationFrame(resolve));
  device.renderRoot.querySelector<HTMLElement>(selector)!.click();
  await device.updateComplete;
}
