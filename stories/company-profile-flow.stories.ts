import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/company-profile-flow.js';
import { outcomesOf } from './outcomes.js';
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

async function reachCheck(walk: FlowWalk, password: string = walk.bank.password): Promise<void> {
  await edit(walk);
  await walk.press(change);
  await walk.type(words.password, password);
}

const outcomes = outcomesOf({ fill: reachCheck, act: execute, done: /完了しました|Completed/ });

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
export const Check: StoryObj = walked('ordinary', (walk) => reachCheck(walk));
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
