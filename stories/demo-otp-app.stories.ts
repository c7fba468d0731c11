import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { DemoOtpApp, DemoOtpAppSetUpAnswer } from '../src/mocks/devices/demo-otp-app.js';
import '../src/mocks/define/demo-otp-app.js';
import { demoOneTimePasswordSecret } from '../src/mocks/otp/demo-keys.js';
import type { DemoOtpToken } from '../src/mocks/otp/demo-otp-token.js';

type Situation = StoryObj<Partial<DemoOtpApp>>;

/** 14:57:18 in Japan; the clock of the stories stands. */
const now = () => Date.parse('2026-11-20T14:57:18+09:00');

export default {
  title: 'Demo/demo-otp-app',
  component: 'demo-otp-app',
  args: { tokens: [tokenWith(1)], setUp: answering({ ok: true, token: tokenWith(9) }), clockOffsetSeconds: 0, now },
  render: ({ tokens, setUp, clockOffsetSeconds, now }) => html`
    <demo-otp-app
      .tokens=${tokens ?? []}
      .setUp=${setUp}
      .clockOffsetSeconds=${clockOffsetSeconds ?? 0}
      .now=${now ?? Date.now}
    ></demo-otp-app>
  `,
} satisfies Meta<Partial<DemoOtpApp>>;

/** Seed 003: service ID, user ID and start password. */
export const Start: Situation = { args: { tokens: [] } };

export const Missing: Situation = {
  args: { tokens: [] },
  play: ({ canvasElement }) => press(canvasElement, '.primary'),
};

export const SetUpWrong: Situation = {
  args: { tokens: [], setUp: answering({ ok: false, code: 'set-up-wrong' }) },
  play: ({ canvasElement }) => fillIn(canvasElement),
};

export const SetUpComplete: Situation = {
  args: { tokens: [] },
  play: ({ canvasElement }) => fillIn(canvasElement),
};

export const OneToken: Situation = {};

export const TwoTokens: Situation = { args: { tokens: [tokenWith(1), tokenWith(2)] } };

/** The app holds ten tokens; the eleventh is refused. */
export const Full: Situation = {
  args: { tokens: Array.from({ length: 10 }, (_, at) => tokenWith(at)) },
  play: ({ canvasElement }) => press(canvasElement, 'ul + button'),
};

/** OI-2: three minutes ahead, so that the bank refuses the number. */
export const WrongClock: Situation = {
  args: { clockOffsetSeconds: 180 },
  play: ({ canvasElement }) => press(canvasElement, 'summary'),
};

function tokenWith(number: number): DemoOtpToken {
  const tokenId = String(31_415_926_535_890 + number);
  return { tokenId, label: 'ことのは銀行', secret: demoOneTimePasswordSecret(tokenId), digits: 6, stepSeconds: 60 };
}

function answering(answer: DemoOtpAppSetUpAnswer): () => Promise<DemoOtpAppSetUpAnswer> {
  return () => Promise.resolve(answer);
}

async function fillIn(canvas: HTMLElement): Promise<void> {
  await press(canvas, 'h3');
  const typed = { serviceId: '483920', userId: '10293847', startPassword: '4821' };
  for (const [id, text] of Object.entries(typed)) {
    app(canvas).renderRoot.querySelector<HTMLInputElement>(`#${id}`)!.value = text;
  }
  await press(canvas, '.primary');
}

async function press(canvas: HTMLElement, selector: string): Promise<void> {
  const { renderRoot } = app(canvas);
  while (!renderRoot.querySelector(selector)) await new Promise((resolve) => requestAnimationFrame(resolve));
  renderRoot.querySelector<HTMLElement>(selector)!.click();
  await app(canvas).updateComplete;
}

function app(canvas: HTMLElement): DemoOtpApp {
  return canvas.querySelector('demo-otp-app')!;
}
