import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/certificate-revoke-flow.js';
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

export const WrongPassword = walked('ordinary', async (walk) => {
  await check(walk);
  await walk.type(words.password, 'machigai1');
  await walk.press(execute);
  await walk.sees(/内容に誤りがあります|is wrong/);
});

export const UnknownOutcome = walked('ordinary', async (walk) => {
  await check(walk);
  await walk.type(words.password, walk.bank.password);
  walk.bank.mock.setFault({ name: 'lost-request', on: 'all' });
  await walk.press(execute);
  await walk.sees(/まだわかりません|is not known yet/);
});

export const Done = walked('ordinary', (walk) => finish(walk, somebody));

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
