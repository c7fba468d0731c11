import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/transaction-auth-unlock-flow.js';
import { found, walked, words, type FlowWalk } from './walk-flow.js';

export default {
  title: 'Flows/transaction-auth-unlock-flow',
  component: 'transaction-auth-unlock-flow',
  render: () => html`<transaction-auth-unlock-flow></transaction-auth-unlock-flow>`,
} satisfies Meta;

const suspended = /伊藤 健一/;
const alsoSuspended = /木村 恵子/;
const unlock = /^(停止解除|Lift suspension)$/;
const back = /へ戻る|Back to/;
const wrongPassword = 'machigai1';

/** The toolbars drive this one: language, theme, role, profile and scenario. */
export const Ready: StoryObj = {};

export const Loading: StoryObj = { parameters: { fault: { name: 'slow', on: 'all' } } };

export const ListNotReachable: StoryObj = {
  ...found('ordinary', /読み込めませんでした|could not be loaded/),
  parameters: { fault: { name: 'lost-request', on: 'all' } },
};

export const NobodyIsSuspended = found('all-unlocked', /利用者はいません|No user’s/);

export const LargeCompany = walked('large-company', (walk) => walk.seesList());

/** 4.2: those whom only the bank can unlock stay in the list and say so. */
export const OnlyTheBankUnlocksMasters = walked('master-suspended-without-admin', (walk) => walk.seesList());

export const MasterWaitsForAdmin = walked('master-suspended-with-admin', (walk) => walk.seesList());

export const SharesTokenWithSuspended = walked('actor-shares-token', (walk) => walk.seesList());

export const OutsideServiceHours = found('service-closed', /サービス時間外|Outside service hours/);

export const NoRight = found('signed-in-as-general', /この操作は行えません|You cannot do this/);

export const ActorSuspended = found('actor-suspended', /この操作は行えません|You cannot do this/);

export const NothingChosen = walked('ordinary', async (walk) => {
  await walk.seesList();
  await walk.press(unlock);
  await walk.sees(words.incomplete);
});

export const UserChosen = walked('ordinary', fill);

export const WrongPassword = walked('ordinary', async (walk) => {
  await fill(walk, wrongPassword);
  await walk.press(unlock);
  await walk.sees(/内容に誤りがあります|is wrong/);
});

export const OneTryLeft = walked('ordinary', async (walk) => {
  walk.bank.countWrongPasswords(3);
  await fill(walk, wrongPassword);
  await walk.press(unlock);
  await walk.sees(/あと1回|One more wrong try/);
});

export const LockedOut = walked('last-try', async (walk) => {
  await fill(walk, wrongPassword);
  await walk.press(unlock);
  await walk.sees(/利用停止になりました|is suspended/);
});

export const Sending = walked('ordinary', async (walk) => {
  await fill(walk);
  walk.bank.mock.setFault({ name: 'slow', on: 'next-write' });
  await walk.press(unlock);
  await walk.sees(/銀行に送信しています|Sending to the bank/);
});

export const BankIsBusy = walked('ordinary', async (walk) => {
  await fill(walk);
  walk.bank.mock.setFault({ name: 'unavailable', on: 'next-write' });
  await walk.press(unlock);
  await walk.sees(/混み合って|まだ実行されていません|is busy|has not been executed/);
});

export const UnknownOutcome = walked('ordinary', async (walk) => {
  await fill(walk);
  walk.bank.mock.setFault({ name: 'lost-request', on: 'all' });
  await walk.press(unlock);
  await walk.sees(/まだわかりません|is not known yet/);
});

export const SessionOver = walked('ordinary', async (walk) => {
  await fill(walk);
  walk.bank.mock.endSession();
  await walk.press(unlock);
  await walk.sees(/ログインの有効時間が切れました|session has ended/);
});

export const SessionRenewed = walked('ordinary', async (walk) => {
  await comeBack(walk);
  await walk.sees(/ログインを確認しました|signed in again/);
});

export const AnotherPersonCameBack = walked('other-person-returns', async (walk) => {
  await comeBack(walk);
  await walk.sees(/別の方がログインした|Another person signed in/);
});

/** 4.7: somebody else was quicker; the list is read again. */
export const ChangedBeforeStoring = walked('changed-before-storing', async (walk) => {
  await fill(walk);
  await walk.press(unlock);
  await walk.sees(/ほかの管理者が変更しました|Another administrator changed/);
});

export const AskedBeforeCancelling = walked('ordinary', async (walk) => {
  await fill(walk);
  await walk.press(words.cancel);
  await walk.sees(/中止しますか|Cancel this/);
});

export const Cancelled = walked('ordinary', async (walk) => {
  await fill(walk);
  await walk.press(words.cancel);
  await walk.press(words.cancelYes);
  await walk.sees(/中止しました|Cancelled/);
});

export const Done = walked('ordinary', finish);

export const PartlyDone = walked('stopped-halfway', async (walk) => {
  await walk.choose(alsoSuspended);
  await fill(walk);
  await walk.press(unlock);
  await walk.sees(back);
});

/** 4.10: the first of two was changed by somebody else after the password was sent. */
export const ChangedMeanwhile = walked('changed-meanwhile', async (walk) => {
  await walk.choose(alsoSuspended);
  await fill(walk);
  await walk.press(unlock);
  await walk.sees(/ほかの管理者がこの利用者を変更|changed/);
});

export const Left = walked('ordinary', async (walk) => {
  await finish(walk);
  await walk.press(back);
  await walk.sees(/はじめから|Start again/);
});

async function fill(walk: FlowWalk, password: string = walk.bank.password): Promise<void> {
  await walk.choose(suspended);
  await walk.type(words.password, password);
}

async function finish(walk: FlowWalk): Promise<void> {
  await fill(walk);
  await walk.press(unlock);
  await walk.sees(/解除しました|was lifted/);
}

/** The session ends, the portal's login takes place, and the flow is asked to go on. */
async function comeBack(walk: FlowWalk): Promise<void> {
  await fill(walk);
  walk.bank.mock.endSession();
  await walk.press(unlock);
  await walk.sees(/ログインの有効時間が切れました|session has ended/);
  walk.bank.mock.renewSession();
  await walk.press(/^(続ける|Go on)$/);
}
