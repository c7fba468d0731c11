import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/transaction-auth-token-revoke-flow.js';
import '../src/mocks/define/demo-camera-token.js';
import type { StoryBank } from './story-bank.js';
import { found, walked, words, type FlowWalk } from './walk-flow.js';

export default {
  title: 'Flows/transaction-auth-token-revoke-flow',
  component: 'transaction-auth-token-revoke-flow',
  render: () => html`<transaction-auth-token-revoke-flow></transaction-auth-token-revoke-flow>`,
} satisfies Meta;

const other = /相沢 美咲/;
const another = /榎本 さくら/;
const revoke = /^(失効|Revoke)$/;
const back = /へ戻る|Back to/;
const wrongPassword = 'machigai1';

/** The toolbars drive this one: language, theme, role, profile and scenario. */
export const Ready: StoryObj = {};

/** The whole way by hand: the token of whoever is signed in reads the code off the page. */
export const WithDemoToken: StoryObj = {
  render: (_, { loaded }) => {
    const { mock } = loaded['bank'] as StoryBank;
    return html`
      <transaction-auth-token-revoke-flow></transaction-auth-token-revoke-flow>
      <demo-camera-token .token=${mock.tokenOf(mock.actor)}></demo-camera-token>
    `;
  },
};

export const Loading: StoryObj = { parameters: { fault: { name: 'slow', on: 'all' } } };

export const ListNotReachable: StoryObj = {
  ...found('ordinary', /読み込めませんでした|could not be loaded/),
  parameters: { fault: { name: 'lost-request', on: 'all' } },
};

export const LargeCompany = walked('large-company', (walk) => walk.seesList());

/** TXR-2: a bank where nobody signs away somebody else's token. */
export const OnlyOwnToken = walked('only-own-token', (walk) => walk.seesList());

export const NobodyHasToken = found('nobody-has-token', /この操作は行えません|You cannot do this/);

export const ActorWithoutToken = found('actor-without-token', /この操作は行えません|You cannot do this/);

export const ActorSuspended = found('actor-suspended', /この操作は行えません|You cannot do this/);

export const NoRight = found('signed-in-as-general', /この操作は行えません|You cannot do this/);

export const OutsideServiceHours = found('service-closed', /サービス時間外|Outside service hours/);

export const NothingChosen = walked('ordinary', async (walk) => {
  await walk.seesList();
  await walk.press(revoke);
  await walk.sees(words.incomplete);
});

export const UsersChosen = walked('ordinary', fill);

export const WrongPassword = walked('ordinary', async (walk) => {
  await fill(walk, wrongPassword);
  await walk.press(revoke);
  await walk.sees(/内容に誤りがあります|is wrong/);
});

export const OneTryLeft = walked('ordinary', async (walk) => {
  walk.bank.countWrongPasswords(3);
  await fill(walk, wrongPassword);
  await walk.press(revoke);
  await walk.sees(/あと1回|One more wrong try/);
});

export const LockedOut = walked('last-try', async (walk) => {
  await fill(walk, wrongPassword);
  await walk.press(revoke);
  await walk.sees(/利用停止になりました|is suspended/);
});

/** 4.7: somebody else was quicker; the list is read again. */
export const ChangedBeforeStoring = walked('changed-before-storing', async (walk) => {
  await fill(walk);
  await walk.press(revoke);
  await walk.sees(/ほかの管理者が変更しました|Another administrator changed/);
});

export const CodeShown = walked('ordinary', reachCode);

export const CodeEntered = walked('ordinary', enterCode);

export const NoCodeEntered = walked('ordinary', async (walk) => {
  await reachCode(walk);
  await walk.press(words.authenticate);
  await walk.sees(words.incomplete);
});

export const WrongCode = walked('ordinary', async (walk) => {
  await enterCode(walk, '00000000');
  await walk.press(words.authenticate);
  await walk.sees(/内容に誤りがあります|is wrong/);
});

export const LockedOutByCode = walked('last-try', async (walk) => {
  await enterCode(walk, '00000000');
  await walk.press(words.authenticate);
  await walk.sees(/利用停止になりました|is suspended/);
});

export const CodeExpired = walked('ordinary', expireCode);

export const CodeRenewed = walked('ordinary', async (walk) => {
  await expireCode(walk);
  await walk.press(words.renew);
  await walk.sees(/新しい二次元コードに更新|There is a new 2-D code/);
});

/** The digits of a code whose time ran out on the way. */
export const CodeSentTooLate = walked('ordinary', async (walk) => {
  await enterCode(walk);
  walk.bank.passSeconds(240);
  await walk.press(words.authenticate);
  await walk.sees(/コードを更新し、新しい番号|has expired/);
});

export const Sending = walked('ordinary', async (walk) => {
  await enterCode(walk);
  walk.bank.mock.setFault({ name: 'slow', on: 'next-write' });
  await walk.press(words.authenticate);
  await walk.sees(/銀行に送信しています|Sending to the bank/);
});

export const UnknownOutcome = walked('ordinary', async (walk) => {
  await enterCode(walk);
  walk.bank.mock.setFault({ name: 'lost-request', on: 'all' });
  await walk.press(words.authenticate);
  await walk.sees(/まだわかりません|is not known yet/);
});

export const SessionOver = walked('ordinary', async (walk) => {
  await enterCode(walk);
  walk.bank.mock.endSession();
  await walk.press(words.authenticate);
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

export const AskedBeforeCancelling = walked('ordinary', async (walk) => {
  await reachCode(walk);
  await walk.press(words.cancel);
  await walk.sees(/中止しますか|Cancel this/);
});

export const Cancelled = walked('ordinary', async (walk) => {
  await reachCode(walk);
  await walk.press(words.cancel);
  await walk.press(words.cancelYes);
  await walk.sees(/中止しました|Cancelled/);
});

export const Done = walked('ordinary', finish);

export const PartlyDone = walked('stopped-halfway', async (walk) => {
  await enterCode(walk);
  await walk.press(words.authenticate);
  await walk.sees(back);
});

/** 4.10: the first of two was changed by somebody else after it was signed for. */
export const ChangedMeanwhile = walked('changed-meanwhile', async (walk) => {
  await enterCode(walk);
  await walk.press(words.authenticate);
  await walk.sees(/ほかの管理者がこの利用者を変更|changed/);
});

export const OwnToken = walked('signed-in-as-admin', finish);

export const Left = walked('ordinary', async (walk) => {
  await finish(walk);
  await walk.press(back);
  await walk.sees(/はじめから|Start again/);
});

async function fill(walk: FlowWalk, password: string = walk.bank.password): Promise<void> {
  await walk.choose(other);
  await walk.choose(another);
  await walk.type(words.password, password);
}

async function reachCode(walk: FlowWalk): Promise<void> {
  await fill(walk);
  await walk.press(revoke);
  await walk.sees(/有効時間|Time left/);
}

async function enterCode(walk: FlowWalk, code?: string): Promise<void> {
  await reachCode(walk);
  await walk.type(words.password, walk.bank.password);
  await walk.type(words.code, code ?? (await walk.bank.readCode()));
}

async function finish(walk: FlowWalk): Promise<void> {
  await enterCode(walk);
  await walk.press(words.authenticate);
  await walk.sees(/失効しました|revoked/);
}

/** The page wakes after the code's time, and asks the bank how long it still lives. */
async function expireCode(walk: FlowWalk): Promise<void> {
  await reachCode(walk);
  walk.bank.passSeconds(240);
  document.dispatchEvent(new Event('visibilitychange'));
  await walk.sees(/有効時間が過ぎました|Time is up/);
}

/** The session ends, the portal's login takes place, and the flow is asked to go on. */
async function comeBack(walk: FlowWalk): Promise<void> {
  await enterCode(walk);
  walk.bank.mock.endSession();
  await walk.press(words.authenticate);
  await walk.sees(/ログインの有効時間が切れました|session has ended/);
  walk.bank.mock.renewSession();
  await walk.press(/^(続ける|Go on)$/);
}
