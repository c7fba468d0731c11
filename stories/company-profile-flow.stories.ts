import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/company-profile-flow.js';
import { found, walked, words, type FlowWalk } from './walk-flow.js';

export default {
  title: 'Flows/company-profile-flow',
  component: 'company-profile-flow',
  render: () => html`<company-profile-flow></company-profile-flow>`,
} satisfies Meta;

const there = /企業名（カナ）|Company name \(kana\)/;
const change = /^(変更|Change)$/;
const check = /^(確認|Check)$/;
const execute = /^(実行|Execute)$/;
const transfers = /^(振込振替|Transfers)$/;
const bulk = /^(総合振込|Bulk transfers)$/;
const memo = /0253226のメモ|Memo on .*0253226/;
const bulkLimit = /(総合振込|Bulk transfers) (限度額|Limit)/;
const changedMeanwhile = /ほかの方がこの内容を変更しました|someone else changed this/;

async function edit(walk: FlowWalk): Promise<void> {
  await walk.sees(there);
  await walk.type(memo, '経費用');
  await walk.select(transfers, 'double-any-order');
  await walk.type(bulkLimit, '50000000');
}

async function reachCheck(walk: FlowWalk): Promise<void> {
  await edit(walk);
  await walk.press(change);
  await walk.type(words.password, walk.bank.password);
}

/** The toolbars drive this one: language, theme, role, profile and scenario. */
export const Ready: StoryObj = {};

export const OutsideServiceHours: StoryObj = found('service-closed', /サービス時間外|Outside service hours/);
export const NoRight: StoryObj = found('signed-in-as-general', /この操作は行えません|You cannot do this/);
export const NotReachable: StoryObj = {
  ...found('ordinary', /表示できません|cannot be shown/),
  parameters: { fault: { name: 'lost-request', on: 'all' } },
};
export const NothingChanged: StoryObj = walked('ordinary', async (walk) => {
  await walk.sees(there);
  await walk.press(change);
  await walk.sees(words.incomplete);
});
export const Edited: StoryObj = walked('ordinary', edit);
export const PartAboveTotal: StoryObj = walked('ordinary', async (walk) => {
  await walk.sees(there);
  await walk.type(/1084417 (都度指定|New payees)/, '30000001');
  await walk.press(change);
  await walk.sees(words.incomplete);
});
export const TooFewApprovers: StoryObj = walked('one-approver', async (walk) => {
  await walk.sees(there);
  await walk.select(bulk, 'double-in-order');
  await walk.press(change);
  await walk.sees(words.incomplete);
});
export const Check: StoryObj = walked('ordinary', reachCheck);
export const WrongPassword: StoryObj = walked('ordinary', async (walk) => {
  await reachCheck(walk);
  await walk.type(words.password, 'machigai1');
  await walk.press(execute);
  await walk.sees(/内容に誤りがあります|is wrong/);
});
export const LockedOut: StoryObj = walked('last-try', async (walk) => {
  await reachCheck(walk);
  await walk.type(words.password, 'machigai1');
  await walk.press(execute);
  await walk.sees(/利用停止になりました|is suspended/);
});
export const UnknownOutcome: StoryObj = walked('ordinary', async (walk) => {
  await reachCheck(walk);
  walk.bank.mock.setFault({ name: 'lost-request', on: 'all' });
  await walk.press(execute);
  await walk.sees(/まだわかりません|is not known yet/);
});
export const ChangedBySomebodyElse: StoryObj = walked('changed-before-storing', async (walk) => {
  await edit(walk);
  await walk.press(change);
  await walk.sees(changedMeanwhile);
});
export const VersionNotChosen: StoryObj = walked('changed-before-storing', async (walk) => {
  await edit(walk);
  await walk.press(change);
  await walk.sees(changedMeanwhile);
  await walk.press(check);
  await walk.sees(words.incomplete);
});
export const ChangedAtTheLastMoment: StoryObj = walked('changed-meanwhile', async (walk) => {
  await reachCheck(walk);
  await walk.press(execute);
  await walk.sees(changedMeanwhile);
});
export const AskedBeforeCancelling: StoryObj = walked('ordinary', async (walk) => {
  await edit(walk);
  await walk.press(words.cancel);
  await walk.sees(/中止しますか|Cancel this/);
});
export const Done: StoryObj = walked('ordinary', async (walk) => {
  await reachCheck(walk);
  await walk.press(execute);
  await walk.sees(/完了しました|Completed/);
});
