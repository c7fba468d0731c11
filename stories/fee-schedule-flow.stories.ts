import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FeeScheduleFlow } from '../src/flows/fee-schedule-flow.js';
import '../src/define/fee-schedule-flow.js';
import { outcomesOf } from './outcomes.js';
import { found, walked, words, type FlowWalk } from './walk-flow.js';

type Given = Partial<Pick<FeeScheduleFlow, 'schedule' | 'readOnly'>>;
type Situation = StoryObj<Given>;

export default {
  title: 'Flows/fee-schedule-flow',
  component: 'fee-schedule-flow',
  args: { schedule: 'payee-bulk', readOnly: false },
  render: ({ schedule, readOnly }) =>
    html`<fee-schedule-flow .schedule=${schedule ?? ''} ?read-only=${readOnly}></fee-schedule-flow>`,
} satisfies Meta<Given>;

const there = /支払金額で確かめる|Try an amount/;
const minimum = /適用最低支払金額|Minimum payment/;
const change = /^(変更|Change)$/;
const check = /^(確認|Check)$/;
const execute = /^(実行|Execute)$/;
const changedMeanwhile = /ほかの方がこの内容を変更しました|someone else changed this/;

async function edit(walk: FlowWalk): Promise<void> {
  await walk.sees(there);
  await walk.type(minimum, '2000');
}

async function reachCheck(walk: FlowWalk, password: string = walk.bank.password): Promise<void> {
  await edit(walk);
  await walk.press(change);
  await walk.type(words.password, password);
}

const outcomes = outcomesOf({ fill: reachCheck, act: execute, done: /完了しました|completed/i });

/** The toolbars drive this one: language, theme, role, profile and scenario. */
export const Ready: Situation = {};

/** Seed 002: 「手数料情報」 leads to three schedules, each with 照会 and 変更. */
export const NoScheduleGiven: Situation = { args: { schedule: '' } };

/** FE-5: without a method. */
export const PayeeOfTransfers: Situation = { args: { schedule: 'payee-transfer' } };

/** FE-5: without a deduction. */
export const Payer: Situation = { args: { schedule: 'payer-bulk' } };

/** 照会 */
export const ReadOnly: Situation = { args: { readOnly: true } };

export const OutsideServiceHours: Situation = found('service-closed', /サービス時間外|Outside service hours/);
export const NoRight: Situation = found('signed-in-as-general', /この操作は行えません|You cannot do this/);
export const NotReachable: Situation = {
  ...found('ordinary', /表示できません|cannot be shown/),
  parameters: { fault: { name: 'lost-request', on: 'all' } },
};
export const NothingChanged: Situation = walked('ordinary', async (walk) => {
  await walk.sees(there);
  await walk.press(change);
  await walk.sees(words.incomplete);
});
export const Edited: Situation = walked('ordinary', edit);
export const Explained: Situation = walked('ordinary', async (walk) => {
  await edit(walk);
  await walk.type(/^(支払金額|Payment amount)/, '30329');
});
export const Check: Situation = walked('ordinary', (walk) => reachCheck(walk));
export const WrongPassword: Situation = outcomes.wrongPassword;
export const OneTryLeft: Situation = outcomes.oneTryLeft;
export const LockedOut: Situation = outcomes.lockedOut;
export const Sending: Situation = outcomes.sending;
export const BankIsBusy: Situation = outcomes.bankIsBusy;
export const UnknownOutcome: Situation = outcomes.unknownOutcome;
export const SessionOver: Situation = outcomes.sessionOver;
export const SessionRenewed: Situation = outcomes.sessionRenewed;
export const AnotherPersonCameBack: Situation = outcomes.anotherPersonCameBack;
export const AskedBeforeCancelling: Situation = outcomes.askedBeforeCancelling;
export const Cancelled: Situation = outcomes.cancelled;
export const Done: Situation = outcomes.done;
export const Left: Situation = outcomes.left;
export const ChangedBySomebodyElse: Situation = walked('changed-before-storing', async (walk) => {
  await edit(walk);
  await walk.press(change);
  await walk.sees(changedMeanwhile);
});
export const VersionNotChosen: Situation = walked('changed-before-storing', async (walk) => {
  await edit(walk);
  await walk.press(change);
  await walk.sees(changedMeanwhile);
  await walk.press(check);
  await walk.sees(words.incomplete);
});
