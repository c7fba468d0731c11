import { found, walked, words, type FlowWalk } from './walk-flow.js';

/** What tells one flow on users from another in its stories. */
export interface UsersFlow {
  /** The row of somebody who can be chosen. */
  readonly row: RegExp;
  /** Chooses somebody else first, wherever in the list they are, and leaves the list as it was. */
  readonly chooseOther: (walk: FlowWalk) => Promise<void>;
  /** What stands on the button. */
  readonly act: RegExp;
  /** What the result says. */
  readonly done: RegExp;
}

const back = /へ戻る|Back to/;
const wrongPassword = 'machigai1';

/** The situations of every flow that chooses users, asks for the confirmation password and shows the result. */
export function usersFlowSituations({ row, chooseOther, act, done }: UsersFlow) {
  async function fill(walk: FlowWalk, password: string = walk.bank.password): Promise<void> {
    await walk.choose(row);
    await walk.type(words.password, password);
  }

  async function send(walk: FlowWalk, password?: string): Promise<void> {
    await fill(walk, password);
    await walk.press(act);
  }

  async function finish(walk: FlowWalk): Promise<void> {
    await send(walk);
    await walk.sees(done);
  }

  /** The session ends, the portal's login takes place, and the flow is asked to go on. */
  async function comeBack(walk: FlowWalk): Promise<void> {
    await fill(walk);
    walk.bank.mock.endSession();
    await walk.press(act);
    await walk.sees(/ログインの有効時間が切れました|session has ended/);
    walk.bank.mock.renewSession();
    await walk.press(/^(続ける|Go on)$/);
  }

  return {
    loading: { parameters: { fault: { name: 'slow', on: 'all' } } },
    listNotReachable: {
      ...found('ordinary', /読み込めませんでした|could not be loaded/),
      parameters: { fault: { name: 'lost-request', on: 'all' } },
    },
    largeCompany: walked('large-company', (walk) => walk.seesList()),
    outsideServiceHours: found('service-closed', /サービス時間外|Outside service hours/),
    noRight: found('signed-in-as-general', /この操作は行えません|You cannot do this/),
    actorSuspended: found('actor-suspended', /この操作は行えません|You cannot do this/),
    nothingChosen: walked('ordinary', async (walk) => {
      await walk.seesList();
      await walk.press(act);
      await walk.sees(words.incomplete);
    }),
    userChosen: walked('ordinary', fill),
    wrongPassword: walked('ordinary', async (walk) => {
      await send(walk, wrongPassword);
      await walk.sees(/内容に誤りがあります|is wrong/);
    }),
    oneTryLeft: walked('ordinary', async (walk) => {
      walk.bank.countWrongPasswords(3);
      await send(walk, wrongPassword);
      await walk.sees(/あと1回|One more wrong try/);
    }),
    lockedOut: walked('last-try', async (walk) => {
      await send(walk, wrongPassword);
      await walk.sees(/利用停止になりました|is suspended/);
    }),
    sending: walked('ordinary', async (walk) => {
      await fill(walk);
      walk.bank.mock.setFault({ name: 'slow', on: 'next-write' });
      await walk.press(act);
      await walk.sees(/銀行に送信しています|Sending to the bank/);
    }),
    bankIsBusy: walked('ordinary', async (walk) => {
      await fill(walk);
      walk.bank.mock.setFault({ name: 'unavailable', on: 'next-write' });
      await walk.press(act);
      await walk.sees(/混み合って|まだ実行されていません|is busy|has not been executed/);
    }),
    unknownOutcome: walked('ordinary', async (walk) => {
      await fill(walk);
      walk.bank.mock.setFault({ name: 'lost-request', on: 'all' });
      await walk.press(act);
      await walk.sees(/まだわかりません|is not known yet/);
    }),
    sessionOver: walked('ordinary', async (walk) => {
      await fill(walk);
      walk.bank.mock.endSession();
      await walk.press(act);
      await walk.sees(/ログインの有効時間が切れました|session has ended/);
    }),
    sessionRenewed: walked('ordinary', async (walk) => {
      await comeBack(walk);
      await walk.sees(/ログインを確認しました|signed in again/);
    }),
    anotherPersonCameBack: walked('other-person-returns', async (walk) => {
      await comeBack(walk);
      await walk.sees(/別の方がログインした|Another person signed in/);
    }),
    changedBeforeStoring: walked('changed-before-storing', async (walk) => {
      await send(walk);
      await walk.sees(/ほかの管理者が変更しました|Another administrator changed/);
    }),
    askedBeforeCancelling: walked('ordinary', async (walk) => {
      await fill(walk);
      await walk.press(words.cancel);
      await walk.sees(/中止しますか|Cancel this/);
    }),
    cancelled: walked('ordinary', async (walk) => {
      await fill(walk);
      await walk.press(words.cancel);
      await walk.press(words.cancelYes);
      await walk.sees(/中止しました|Cancelled/);
    }),
    done: walked('ordinary', finish),
    partlyDone: walked('stopped-halfway', async (walk) => {
      await chooseOther(walk);
      await send(walk);
      await walk.sees(back);
    }),
    changedMeanwhile: walked('changed-meanwhile', async (walk) => {
      await chooseOther(walk);
      await send(walk);
      await walk.sees(/ほかの管理者がこの利用者を変更|changed/);
    }),
    left: walked('ordinary', async (walk) => {
      await finish(walk);
      await walk.press(back);
      await walk.sees(/はじめから|Start again/);
    }),
  } as const;
}
