import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/otp-token-register-flow.js';
import { found, walked, words, type FlowWalk } from './walk-flow.js';

export default {
  title: 'Flows/otp-token-register-flow',
  component: 'otp-token-register-flow',
  render: () => html`<otp-token-register-flow></otp-token-register-flow>`,
} satisfies Meta;

const spare = '10000000000011';
const goOn =
  /^(登録・登録解除|Register and unregister|Register tokens|トークンの登録|ワンタイムパスワード利用登録|Register one-time passwords)$/;
const ok = /^OK$/;
const number = /^(ワンタイムパスワード|One-time password)/;
const tokenNumber = /^(シリアル番号|トークンID|Serial number|Token ID)/;
const unregister = /登録を解除する|Remove the registration/;
const registered = /大野 隆のトークンを登録しました|The token of 大野 隆 was registered/;

async function choose(walk: FlowWalk, name: RegExp): Promise<void> {
  await walk.pick(name);
  await walk.press(goOn);
  await walk.sees(/お手続き|What to do/);
}

async function fill(walk: FlowWalk, name: RegExp, typed?: string): Promise<void> {
  await choose(walk, name);
  await walk.type(tokenNumber, spare);
  await walk.type(number, typed ?? (await walk.bank.oneTimePassword(spare)));
}

/** The toolbars drive this one: language, theme, role, profile and scenario. */
export const Ready: StoryObj = {};

export const Loading: StoryObj = { parameters: { fault: { name: 'slow', on: 'all' } } };
export const ListNotReachable: StoryObj = {
  ...found('ordinary', /読み込めませんでした|could not be loaded/),
  parameters: { fault: { name: 'lost-request', on: 'all' } },
};
export const OutsideServiceHours: StoryObj = found('service-closed', /サービス時間外|Outside service hours/);
export const NoRight: StoryObj = found('signed-in-as-general', /この操作は行えません|You cannot do this/);
export const CommonToken: StoryObj = found('common-token', /この操作は行えません|You cannot do this/);
export const NobodyChosen: StoryObj = walked('ordinary', async (walk) => {
  await walk.sees(/大野 隆/);
  await walk.press(goOn);
  await walk.sees(words.incomplete);
});
export const UserChosen: StoryObj = walked('ordinary', (walk) => walk.pick(/大野 隆/));
export const UserWithoutToken: StoryObj = walked('ordinary', (walk) => choose(walk, /大野 隆/));
export const UserWithToken: StoryObj = walked('ordinary', (walk) => choose(walk, /榎本 さくら/));
export const MasterKeepsOne: StoryObj = walked('ordinary', async (walk) => {
  await walk.type(/利用者名・|User name/, 'yamada31');
  await choose(walk, /山田 和子/);
});
export const NothingTyped: StoryObj = walked('ordinary', async (walk) => {
  await choose(walk, /大野 隆/);
  await walk.press(ok);
  await walk.sees(words.incomplete);
});
export const WrongNumber: StoryObj = walked('ordinary', async (walk) => {
  const right = await walk.bank.oneTimePassword(spare);
  await fill(walk, /大野 隆/, right === '924713' ? '924714' : '924713');
  await walk.press(ok);
  await walk.sees(/内容に誤りがあります|is wrong/);
});
export const UnknownOutcome: StoryObj = walked('ordinary', async (walk) => {
  await fill(walk, /大野 隆/);
  walk.bank.mock.setFault({ name: 'lost-request', on: 'all' });
  await walk.press(ok);
  await walk.sees(/まだわかりません|is not known yet/);
});
export const Registered: StoryObj = walked('ordinary', async (walk) => {
  await fill(walk, /大野 隆/);
  await walk.press(ok);
  await walk.sees(registered);
});
export const Unregistered: StoryObj = walked('ordinary', async (walk) => {
  await choose(walk, /榎本 さくら/);
  await walk.pick(unregister);
  await walk.type(number, await walk.bank.oneTimePassword(walk.bank.tokenIdOf('yamada31')));
  await walk.press(ok);
  await walk.sees(/登録を解除しました|registration of 榎本 さくら was removed/);
});
export const AskedBeforeCancelling: StoryObj = walked('ordinary', async (walk) => {
  await walk.pick(/大野 隆/);
  await walk.press(words.cancel);
  await walk.sees(/中止しますか|Cancel this/);
});
