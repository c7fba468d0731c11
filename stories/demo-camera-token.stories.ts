import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Challenge } from '../src/contract/index.js';
import '../src/define/token-auth-qr.js';
import type { DemoCameraToken } from '../src/mocks/devices/demo-camera-token.js';
import '../src/mocks/define/demo-camera-token.js';
import { challengeDetailsHash, challengeNonce, challengePayload } from '../src/mocks/otp/challenge-code.js';
import { demoCameraTokenKeys } from '../src/mocks/otp/demo-keys.js';

type Situation = StoryObj<Partial<DemoCameraToken>>;

const token = { loginId: 'yamada31', tokenId: 'CT-1', ...demoCameraTokenKeys('CT-1') };

/** What the bank draws: the revocation of two tokens, asked for by the token's owner. */
const payload = challengePayload(
  {
    kind: 'transaction-auth-token-revoke',
    count: 2,
    loginId: token.loginId,
    detailsHash: challengeDetailsHash({ targetIds: ['u2', 'u4'], changes: [] }),
    nonce: challengeNonce(new Uint8Array(16)),
    issuedAtEpochSeconds: 1_795_154_100,
  },
  token.authenticityKey,
);

const challenge: Challenge = {
  id: 'c1',
  payload,
  loginId: token.loginId,
  lines: [],
  secondsLeft: 180,
  ttlSeconds: 180,
};

export default {
  title: 'Demo/demo-camera-token',
  component: 'demo-camera-token',
  args: { token, allowedHosts: '', apart: false },
  render: ({ token, allowedHosts, apart }) => html`
    <demo-camera-token .token=${token} .allowedHosts=${allowedHosts ?? ''} .apart=${apart ?? false}></demo-camera-token>
  `,
} satisfies Meta<Partial<DemoCameraToken>>;

export const Ready: Situation = {};

/** The owner compares login ID, operation and number of users with the page. */
export const Approval: Situation = { play: ({ canvasElement }) => paste(canvasElement, payload) };

export const NumberShown: Situation = {
  play: async ({ canvasElement }) => {
    await paste(canvasElement, payload);
    await press(canvasElement, '.next');
  },
};

/** TX-2: somebody made three users of two. */
export const Tampered: Situation = {
  play: ({ canvasElement }) => paste(canvasElement, payload.replace(':2:', ':3:')),
};

export const AnotherCode: Situation = {
  play: ({ canvasElement }) => paste(canvasElement, 'https://bank.example/'),
};

export const NothingOnThePage: Situation = {
  play: ({ canvasElement }) => press(canvasElement, '.page'),
};

/** The device reads the pixels of the code beside it. */
export const ReadOffThePage: Situation = {
  render: ({ token }) => html`
    <demo-camera-token .token=${token}></demo-camera-token>
    <token-auth-qr .challenge=${challenge}></token-auth-qr>
  `,
  play: async ({ canvasElement }) => {
    await until(() => canvasElement.querySelector('token-auth-qr')!.renderRoot.querySelector('svg[role=img]'));
    await press(canvasElement, '.page');
    await until(() => device(canvasElement).renderRoot.querySelector('.login-id'));
  },
};

/** Camera, picture and text. */
export const OtherWays: Situation = {
  play: ({ canvasElement }) => press(canvasElement, 'summary'),
};

/** On a phone, which reads the screen of another device (TX-5). */
export const Apart: Situation = { args: { apart: true } };

export const NoToken: Situation = { args: { token: undefined } };

/** Shows the device a code as a person does who cannot scan it. */
async function paste(canvas: HTMLElement, text: string): Promise<void> {
  await press(canvas, 'summary');
  const { renderRoot } = device(canvas);
  await until(() => renderRoot.querySelector('form'));
  renderRoot.querySelector<HTMLInputElement>('#payload')!.value = text;
  await press(canvas, 'form button');
  await press(canvas, 'summary');
}

async function press(canvas: HTMLElement, selector: string): Promise<void> {
  const { renderRoot } = device(canvas);
  const part = await until(() => renderRoot.querySelector<HTMLElement>(selector));
  part.click();
  await device(canvas).updateComplete;
}

function device(canvas: HTMLElement): DemoCameraToken {
  return canvas.querySelector('demo-camera-token')!;
}

/** What is drawn later: sentences of another language, parts that are opened. */
async function until<Part>(find: () => Part | null): Promise<Part> {
  for (;;) {
    const part = find();
    if (part) return part;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
