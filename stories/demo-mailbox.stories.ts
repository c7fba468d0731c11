import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { DemoMail, DemoMailbox } from '../src/mocks/devices/demo-mailbox.js';
import '../src/mocks/define/demo-mailbox.js';

type Situation = StoryObj<Partial<DemoMailbox>>;

const issued: DemoMail = {
  id: 'm1',
  to: 'enomoto7@midori.example',
  from: 'no-reply@otp.example.jp',
  subject: 'ワンタイムパスワードトークン発行のお知らせ',
  lines: [
    '榎本 和花 様',
    'トークンの発行を受け付けました。ワンタイムパスワードアプリに、次の番号と、お申込み時の利用開始パスワードを入力してください。',
    'サービスID：483920',
    'ユーザID：10293847',
    'お心当たりのない場合は、このメールを削除し、管理者の方にお知らせください。',
  ],
  receivedAt: '2026-11-20T14:57:18+09:00',
  link: { label: 'アプリを開く', fragment: 'demo-otp-app' },
};
const older: DemoMail = {
  ...issued,
  id: 'm0',
  subject: 'メールアドレス確認のお知らせ',
  lines: ['このメールアドレスに、お知らせをお送りします。'],
  receivedAt: '2026-11-19T09:02:00+09:00',
};

export default {
  title: 'Demo/demo-mailbox',
  component: 'demo-mailbox',
  args: { mails: [older, issued] },
  render: ({ mails }) => html`<demo-mailbox .mails=${mails ?? []}></demo-mailbox>`,
} satisfies Meta<Partial<DemoMailbox>>;

export const Unread: Situation = {};

export const Opened: Situation = { play: ({ canvasElement }) => press(canvasElement, 'li button') };

export const OneRead: Situation = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'li button');
    await press(canvasElement, 'article > button');
  },
};

export const NewMail: Situation = {
  args: { mails: [older] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'h3');
    const mailbox = canvasElement.querySelector('demo-mailbox')!;
    mailbox.mails = [older, issued];
    await mailbox.updateComplete;
  },
};

export const Empty: Situation = { args: { mails: [] } };

async function press(canvas: HTMLElement, selector: string): Promise<void> {
  const mailbox = canvas.querySelector('demo-mailbox')!;
  while (!mailbox.renderRoot.querySelector(selector)) await new Promise((resolve) => requestAnimationFrame(resolve));
  mailbox.renderRoot.querySelector<HTMLElement>(selector)!.click();
  await mailbox.updateComplete;
}
