import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/otp-token-issue-flow.js';
import type { StoryBank } from './story-bank.js';
import { found, walked, words, type FlowWalk } from './walk-flow.js';

export default {
  title: 'Flows/otp-token-issue-flow',
  component: 'otp-token-issue-flow',
  globals: { scenario: 'without-one-time-password' },
  /** The flow compares the bank's clock with the device's (OI-2), so here they are the same. */
  render: (_, { loaded }) => {
    (loaded['bank'] as StoryBank).setClockByDevice();
    return html`<otp-token-issue-flow></otp-token-issue-flow>`;
  },
} satisfies Meta;

const scenario = 'without-one-time-password';
const address = 'hoshino@midori.example';
const startPassword = '90817263';
const issue = /^(トークン発行|Issue token)$/;
const confirm = /^(認証確認|Confirm authentication)$/;
const number = /^(ワンタイムパスワード|One-time password)/;

/** What stands in the way here follows from the bank's own time. */
function atTheTimeOfTheScenario() {
  return html`<otp-token-issue-flow></otp-token-issue-flow>`;
}

async function fill(walk: FlowWalk, again = address): Promise<void> {
  await walk.type(/^(メールアドレス 必須|E-mail address Required)/, address);
  await walk.type(/^(メールアドレス（|E-mail address \()/, again);
  await walk.type(/^(利用開始パスワード 必須|Start password Required)/, startPassword);
  await walk.type(/^(利用開始パスワード（|Start password \()/, startPassword);
}

async function apply(walk: FlowWalk): Promise<void> {
  await fill(walk);
  await walk.press(issue);
  await walk.sees(/メールを送信しました|A mail was sent/);
}

/** Does with mail and telephone what the person does, and gives the number that the app shows. */
async function setUpApp(walk: FlowWalk): Promise<string> {
  await apply(walk);
  const { mock } = walk.bank;
  const mail = mock.mails.at(-1)?.lines.join('\n') ?? '';
  const [, serviceId = ''] = /サービスID：(\d+)/.exec(mail) ?? [];
  const [, userId = ''] = /ユーザID：(\d+)/.exec(mail) ?? [];
  const answer = mock.setUpApp({ serviceId, userId, startPassword });
  if (!answer.ok) throw new Error(answer.code);
  await walk.sees(/アプリに表示された|that the app shows/);
  return walk.bank.oneTimePassword(answer.token.tokenId);
}

/** The toolbars drive this one: language, theme, role, profile and scenario. */
export const Ready: StoryObj = {};

export const OutsideServiceHours: StoryObj = {
  ...found('service-closed', /サービス時間外|Outside service hours/),
  globals: { scenario: 'service-closed', role: 'hoshino61' },
  render: atTheTimeOfTheScenario,
};
export const TokenRegistered: StoryObj = found('ordinary', /すでに登録されています|already/);
export const TokenJustRevoked: StoryObj = {
  ...found('token-just-revoked', /まだ発行できません|cannot be issued yet/),
  render: atTheTimeOfTheScenario,
};
export const CommonToken: StoryObj = found('common-token', /全員が同じトークン|same token|one token/i);
export const NothingTyped: StoryObj = walked(scenario, async (walk) => {
  await walk.press(issue);
  await walk.sees(words.incomplete);
});
export const AddressesDiffer: StoryObj = walked(scenario, async (walk) => {
  await fill(walk, 'hoshino@midori.exampl');
  await walk.press(issue);
  await walk.sees(words.incomplete);
});
export const Filled: StoryObj = walked(scenario, (walk) => fill(walk));
export const Sending: StoryObj = walked(scenario, async (walk) => {
  await fill(walk);
  walk.bank.mock.setFault({ name: 'slow', on: 'next-write' });
  await walk.press(issue);
  await walk.sees(/銀行に送信しています|Sending to the bank/);
});
export const UnknownOutcome: StoryObj = walked(scenario, async (walk) => {
  await fill(walk);
  walk.bank.mock.setFault({ name: 'lost-request', on: 'all' });
  await walk.press(issue);
  await walk.sees(/まだわかりません|is not known yet/);
});
export const MailSent: StoryObj = walked(scenario, apply);
export const MailSentToAppInUse: StoryObj = walked(scenario, async (walk) => {
  await walk.pick(/すでに使っている|I use it already/);
  await apply(walk);
});
export const FirstNumber: StoryObj = walked(scenario, async (walk) => {
  await setUpApp(walk);
});
export const WrongNumber: StoryObj = walked(scenario, async (walk) => {
  const right = await setUpApp(walk);
  await walk.type(number, right === '924713' ? '924714' : '924713');
  await walk.press(confirm);
  await walk.sees(/内容に誤りがあります|is wrong/);
});
export const AskedBeforeCancelling: StoryObj = walked(scenario, async (walk) => {
  await fill(walk);
  await walk.press(words.cancel);
  await walk.sees(/中止しますか|Cancel this/);
});
export const Done: StoryObj = walked(scenario, async (walk) => {
  await walk.type(number, await setUpApp(walk));
  await walk.press(confirm);
  await walk.sees(/利用を開始しました|You can use one-time passwords now/);
});
