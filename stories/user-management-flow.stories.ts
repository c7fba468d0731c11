import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/user-management-flow.js';
import { outcomesOf } from './outcomes.js';
import { found, walked, words, type FlowWalk } from './walk-flow.js';

export default {
  title: 'Flows/user-management-flow',
  component: 'user-management-flow',
  render: () => html`<user-management-flow></user-management-flow>`,
} satisfies Meta;

const view = /^(照会|View)$/;
const create = /^(新規登録|New user)$/;
const change = /^(変更|Change)$/;
const remove = /^(削除|Delete)$/;
const next = /^(次へ|Next)$/;
const back = /^(戻る|Back)$/;
const register = /^(登録|Register)$/;
const execute = /^(実行|Execute)$/;
const check = /受付日時|Accepted/;
const somebody = /榎本 さくら/;
const typed = 'Himitsu2026';

async function typeTwice(walk: FlowWalk, label: string, text: string): Promise<void> {
  await walk.type(new RegExp(`^(${label})( 必須| Required)?$`), text);
  await walk.type(new RegExp(`^(${label})(（確認用）| \\(again\\))`), text);
}

async function fillBasics(walk: FlowWalk, loginId = 'suzuki01'): Promise<void> {
  await walk.sees(somebody);
  await walk.press(create);
  await typeTwice(walk, 'ログインID|Login ID', loginId);
  await typeTwice(walk, 'ログインパスワード|Login password', typed);
  await walk.type(/^(利用者名|User name)/, '鈴木　一郎');
  await typeTwice(walk, 'メールアドレス|E-mail address', 'ichiro@midori.example');
  await walk.pick(/^(付与しない|Not granted)$/);
}

async function reachPermissions(walk: FlowWalk): Promise<void> {
  await fillBasics(walk);
  await walk.press(next);
  await walk.sees(/残高照会|Balance/);
}

async function reachAccounts(walk: FlowWalk): Promise<void> {
  await reachPermissions(walk);
  await walk.choose(/^(残高照会|Balance)/);
  await walk.press(next);
  for (const business of [
    '振込振替|Transfers',
    '総合振込|Bulk',
    '給与振込|Salary',
    '賞与振込|Bonus',
    '口座振替|Direct',
  ])
    await walk.type(new RegExp(`(${business}).*(限度額|Limit)`), '1000000');
}

async function reachCheck(walk: FlowWalk): Promise<void> {
  await reachAccounts(walk);
  await walk.press(register);
  await walk.sees(check);
}

async function reachBasics(walk: FlowWalk): Promise<void> {
  await walk.pick(somebody);
  await walk.press(change);
  await walk.sees(/変更する|Change the/);
}

async function changeName(walk: FlowWalk, meanwhile?: (walk: FlowWalk) => void): Promise<void> {
  await reachBasics(walk);
  await walk.type(/^(利用者名|User name)/, '榎本　花子');
  await walk.press(next);
  meanwhile?.(walk);
  await walk.press(next);
  await walk.press(change);
}

async function confirm(walk: FlowWalk, password: string = walk.bank.password): Promise<void> {
  await walk.type(words.password, password);
  await walk.press(execute);
}

/** Somebody else gives the user another name while this person types. */
function rename({ bank: { mock } }: FlowWalk): void {
  const user = [...mock.bank.users.values()].find(({ loginId }) => loginId === 'enomoto7');
  if (user) mock.bank.changeUser({ ...user, name: '榎本　桜' });
}

const outcomes = outcomesOf({
  fill: async (walk, password = walk.bank.password) => {
    await changeName(walk);
    await walk.type(words.password, password);
  },
  act: execute,
  done: /完了しました|completed/i,
});

/** The toolbars drive this one: language, theme, role, profile and scenario. */
export const Ready: StoryObj = {};

export const Loading: StoryObj = { parameters: { fault: { name: 'slow', on: 'all' } } };
export const OutsideServiceHours: StoryObj = found('service-closed', /サービス時間外|Outside service hours/);
export const NoRight: StoryObj = found('signed-in-as-general', /この操作は行えません|You cannot do this/);
export const NobodyChosen: StoryObj = walked('ordinary', async (walk) => {
  await walk.sees(somebody);
  await walk.press(change);
  await walk.sees(words.incomplete);
});
export const MasterCannotBeDeleted: StoryObj = walked('signed-in-as-admin', async (walk) => {
  await walk.type(/カナ|kana/, 'yamada');
  await walk.pick(/山田 和子/);
  await walk.press(remove);
  await walk.sees(/権限が上位|higher role/);
});
export const Viewed: StoryObj = walked('ordinary', async (walk) => {
  await walk.pick(somebody);
  await walk.press(view);
  await walk.sees(/enomoto7@/);
});
export const NewBasics: StoryObj = walked('ordinary', (walk) => fillBasics(walk));
export const NothingTyped: StoryObj = walked('ordinary', async (walk) => {
  await walk.sees(somebody);
  await walk.press(create);
  await walk.press(next);
  await walk.sees(words.incomplete);
});
export const LoginIdTaken: StoryObj = walked('ordinary', async (walk) => {
  await fillBasics(walk, 'enomoto7');
  await walk.press(next);
  await walk.sees(/すでに使われています|in use already/);
});
export const NewPermissions: StoryObj = walked('ordinary', reachPermissions);
export const NewAccounts: StoryObj = walked('ordinary', reachAccounts);
export const AskedBeforeLosingInput: StoryObj = walked('ordinary', async (walk) => {
  await fillBasics(walk);
  await walk.press(words.cancel);
  await walk.sees(/中止しますか|Cancel this/);
});
export const NewChecked: StoryObj = walked('ordinary', reachCheck);
export const PasswordKept: StoryObj = walked('ordinary', async (walk) => {
  await reachPermissions(walk);
  await walk.press(back);
  await walk.sees(/入力済み|Entered/);
});
export const Registered: StoryObj = walked('ordinary', async (walk) => {
  await reachCheck(walk);
  await confirm(walk);
  await walk.sees(/完了しました|completed/);
});
export const ChangedBasics: StoryObj = walked('ordinary', async (walk) => {
  await reachBasics(walk);
  await walk.choose(/確認用パスワードを変更する|Change the confirmation/);
});
export const ChangeChecked: StoryObj = walked('ordinary', async (walk) => {
  await changeName(walk);
  await walk.sees(check);
});
export const ChangedMeanwhile: StoryObj = walked('ordinary', async (walk) => {
  await changeName(walk, rename);
  await walk.sees(/ほかの方がこの内容を変更しました|榎本　桜/);
});
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
export const Left: StoryObj = outcomes.left;
export const Changed: StoryObj = outcomes.done;
export const DeletionChecked: StoryObj = walked('ordinary', async (walk) => {
  await walk.pick(somebody);
  await walk.press(remove);
  await walk.sees(check);
});
export const Deleted: StoryObj = walked('ordinary', async (walk) => {
  await walk.pick(somebody);
  await walk.press(remove);
  await confirm(walk);
  await walk.sees(/削除しました|deleted/);
});
