import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/otp-usage-mode-flow.js';
import type { ScenarioName } from '../src/mocks/bank/scenarios.js';
import { tsukishiro } from '../src/profile/banks/tsukishiro.js';
import { yukiakari } from '../src/profile/banks/yukiakari.js';
import { found, walked, words, type FlowWalk } from './walk-flow.js';

export default {
  title: 'Flows/otp-usage-mode-flow',
  component: 'otp-usage-mode-flow',
  render: () => html`<otp-usage-mode-flow></otp-usage-mode-flow>`,
} satisfies Meta;

const spare = '10000000000011';
const pin = '24681357';
const individual = /異なるトークン|different token/;
const shared = /同じトークン|one token|the same token/;
const next = /^(次へ|Next)$/;
const settle = /^(確定|Confirm)$/;
const ok = /^OK$/;
const number = /^(ワンタイムパスワード|One-time password)/;
const tokenNumber = /^(シリアル番号|トークンID|Serial number|Token ID)/;

/** At a bank where the tokens are registered on screens of their own (seed 001), or in the list of users (seed 004). */
function at(
  profile: { readonly id: string },
  scenario: ScenarioName,
  walk: (walk: FlowWalk) => Promise<void>,
): StoryObj {
  const story = walked(scenario, walk);
  return { ...story, globals: { ...story.globals, profile: profile.id } };
}
const ownScreens = (walk: (walk: FlowWalk) => Promise<void>, scenario: ScenarioName = 'ordinary') =>
  at(yukiakari, scenario, walk);
const inTheList = (walk: (walk: FlowWalk) => Promise<void>) => at(tsukishiro, 'ordinary', walk);

async function choose(walk: FlowWalk, mode: RegExp): Promise<void> {
  await walk.pick(mode);
  await walk.press(next);
}

/** The number of the token in use. */
async function reachToken(walk: FlowWalk): Promise<void> {
  await choose(walk, individual);
  await walk.sees(/山田 和子/);
  await walk.type(number, await walk.bank.oneTimePassword(walk.bank.tokenIdOf('yamada31')));
  await walk.press(next);
  await walk.type(tokenNumber, spare);
}

async function register(walk: FlowWalk, typed?: string): Promise<void> {
  await walk.type(tokenNumber, spare);
  await walk.type(number, typed ?? (await walk.bank.oneTimePassword(spare)));
  await walk.type(words.password, pin);
  await walk.press(ok);
}

/** The toolbars drive this one: language, theme, role, profile and scenario. */
export const Ready: StoryObj = {};

export const OutsideServiceHours: StoryObj = found('service-closed', /サービス時間外|Outside service hours/);
export const NoRight: StoryObj = found('signed-in-as-general', /この操作は行えません|You cannot do this/);

export const OwnScreensNothingChosen = ownScreens(async (walk) => {
  await walk.sees(/現利用形態|Current/);
  await walk.press(next);
  await walk.sees(words.incomplete);
});
export const OwnScreensNumberInUse = ownScreens(async (walk) => {
  await choose(walk, individual);
  await walk.sees(/山田 和子/);
});
export const OwnScreensCommonTokenInUse = ownScreens(async (walk) => {
  await choose(walk, shared);
  await walk.sees(/共通トークン|ommon token/);
}, 'common-token');
export const OwnScreensClockOfTokenOff = ownScreens(async (walk) => {
  await choose(walk, individual);
  await walk.sees(/山田 和子/);
  await walk.type(number, await walk.bank.oneTimePassword(walk.bank.tokenIdOf('yamada31'), 5));
  await walk.press(next);
  await walk.sees(/約5分進んで|5 minutes/);
});
export const OwnScreensToken = ownScreens(reachToken);
export const OwnScreensTokenBeforeAnyOther = ownScreens(async (walk) => {
  await choose(walk, shared);
  await walk.type(tokenNumber, spare);
}, 'before-one-time-passwords');
export const OwnScreensUnknownOutcome = ownScreens(async (walk) => {
  await reachToken(walk);
  await walk.type(number, await walk.bank.oneTimePassword(spare));
  walk.bank.mock.setFault({ name: 'lost-request', on: 'all' });
  await walk.press(settle);
  await walk.sees(/まだわかりません|is not known yet/);
});
export const OwnScreensDone = ownScreens(async (walk) => {
  await reachToken(walk);
  await walk.type(number, await walk.bank.oneTimePassword(spare));
  await walk.press(settle);
  await walk.sees(/山田 和子のトークンを登録しました|The token of 山田 和子 was registered/);
});

export const InTheListUsers = inTheList(async (walk) => {
  await choose(walk, individual);
  await walk.pick(/大野 隆/);
});
export const InTheListNothingTyped = inTheList(async (walk) => {
  await choose(walk, individual);
  await walk.pick(/大野 隆/);
  await walk.press(ok);
  await walk.sees(words.incomplete);
});
export const InTheListWrongNumber = inTheList(async (walk) => {
  await choose(walk, individual);
  await walk.pick(/大野 隆/);
  const right = await walk.bank.oneTimePassword(spare);
  await register(walk, right === '924713' ? '924714' : '924713');
  await walk.sees(/内容に誤りがあります|is wrong/);
});
export const InTheListOneRegistered = inTheList(async (walk) => {
  await choose(walk, individual);
  await walk.pick(/大野 隆/);
  await register(walk);
  await walk.sees(/大野 隆のトークンを登録しました|The token of 大野 隆 was registered/);
});
export const InTheListNumberUsed = inTheList(async (walk) => {
  await choose(walk, individual);
  await walk.pick(/大野 隆/);
  await register(walk);
  await walk.sees(/大野 隆のトークンを登録しました|The token of 大野 隆 was registered/);
  await walk.pick(/伊藤 健一/);
  await register(walk);
  await walk.sees(/すでに使われています|already/);
});
export const InTheListCommonToken = inTheList(async (walk) => {
  await choose(walk, shared);
  await register(walk);
  await walk.sees(/共通トークンを登録しました|The common token was registered/);
});
