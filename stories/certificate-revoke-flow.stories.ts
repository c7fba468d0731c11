import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/certificate-revoke-flow.js';
import { outcomesOf } from './outcomes.js';
import { found, walked, words, type FlowWalk } from './walk-flow.js';

export default {
  title: 'Flows/certificate-revoke-flow',
  component: 'certificate-revoke-flow',
  render: () => html`<certificate-revoke-flow></certificate-revoke-flow>`,
} satisfies Meta;

const somebody = /伊藤 健一/;
const oneself = /山田 和子/;
const revoke = /^(失効|Revoke)$/;
const execute = /^(実行|Execute)$/;
const close = /^(閉じる|Close)$/;

const outcomes = outcomesOf({
  fill: async (walk, password = walk.bank.password) => {
    await check(walk);
    await walk.type(words.password, password);
  },
  act: execute,
  done: /失効済み|Revoked/,
});

/** The toolbars drive this one: language, theme, role, profile and scenario. */
export const Ready: StoryObj = {};

export const OutsideServiceHours = found('service-closed', /サービス時間外|Outside service hours/);

export const NoRight = found('signed-in-as-general', /この操作は行えません|You cannot do this/);

export const NothingChosen = walked('ordinary', async (walk) => {
  await walk.sees(somebody);
  await walk.press(revoke);
  await walk.sees(words.incomplete);
});

export const Check = walked('ordinary', (walk) => check(walk));

export const WrongPassword: StoryObj = outcomes.wrongPassword;
export const OneTryLeft: StoryObj = outcomes.oneTryLeft;
export const LockedOut: StoryObj = outcomes.lockedOut;
export const Sending: StoryObj = outcomes.sending;
export const BankIsBusy: StoryObj = outcomes.bankIsBusy;
export const UnknownOutcome: StoryObj = outcomes.unknownOutcome;
export const SessionOver: StoryObj = outcomes.sessionOver;
export const SessionRenewed: StoryObj = outcomes.sessionRenewed;
export const AnotherPersonCameBack: StoryObj = outcomes.anotherPersonCameBack;
export const AskedBeforeCancelling: StoryObj = outcomes.askedBeforeCancelling;
export const Cancelled: StoryObj = outcomes.cancelled;
export const Done: StoryObj = outcomes.done;
export const Left: StoryObj = outcomes.left;

/** CE-1: one's own certificate ends the session. */
export const DoneToOneself = walked('ordinary', (walk) => finish(walk, oneself));

export const Closed = walked('ordinary', async (walk) => {
  await finish(walk, oneself);
  await walk.press(close);
  await walk.sees(/ご利用を終了しました|signed out/);
});

async function check(walk: FlowWalk, who: RegExp = somebody): Promise<void> {
  if (who === oneself) await walk.type(/カナ・ログインID|or login ID/i, 'yamada31');
  await walk.pick(who);
  await walk.press(revoke);
  await walk.sees(/証明書有効期限|Expiry/);
}

async function finish(walk: FlowWalk, who: RegExp): Promise<void> {
  await check(walk, who);
  await walk.type(words.password, walk.bank.password);
  await walk.press(execute);
  await walk.sees(/失効済み|Revoked/);
}
