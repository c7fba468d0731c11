import { walked, words, type FlowWalk } from './walk-flow.js';

/** What tells one flow from another on the screen whose button sends the confirmation password. */
export interface SendingFlow {
  /** Leads to that screen and fills it in, with the right password unless another is given. */
  readonly fill: (walk: FlowWalk, password?: string) => Promise<void>;
  /** What stands on its button. */
  readonly act: RegExp;
  /** What the result says. */
  readonly done: RegExp;
}

const wrongPassword = 'machigai1';

/** What the press of the button may end in, for every flow alike. */
export function outcomesOf({ fill, act, done }: SendingFlow) {
  async function send(walk: FlowWalk, password?: string): Promise<void> {
    await fill(walk, password);
    await walk.press(act);
  }

  /** Something happens between what was typed and the press. */
  async function sendAfter(walk: FlowWalk, happens: (bank: FlowWalk['bank']) => void): Promise<void> {
    await fill(walk);
    happens(walk.bank);
    await walk.press(act);
  }

  async function finish(walk: FlowWalk): Promise<void> {
    await send(walk);
    await walk.sees(done);
  }

  async function loseSession(walk: FlowWalk): Promise<void> {
    await sendAfter(walk, ({ mock }) => mock.endSession());
    await walk.sees(/ログインの有効時間が切れました|session has ended/);
  }

  /** The portal's login takes place, and the flow is asked to go on. */
  async function comeBack(walk: FlowWalk): Promise<void> {
    await loseSession(walk);
    walk.bank.mock.renewSession();
    await walk.press(/^(続ける|Go on)$/);
  }

  return {
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
      await sendAfter(walk, ({ mock }) => mock.setFault({ name: 'slow', on: 'next-write' }));
      await walk.sees(/銀行に送信しています|Sending to the bank/);
    }),
    bankIsBusy: walked('ordinary', async (walk) => {
      await sendAfter(walk, ({ mock }) => mock.setFault({ name: 'unavailable', on: 'next-write' }));
      await walk.sees(/混み合って|まだ実行されていません|is busy|has not been executed/);
    }),
    unknownOutcome: walked('ordinary', async (walk) => {
      await sendAfter(walk, ({ mock }) => mock.setFault({ name: 'lost-request', on: 'all' }));
      await walk.sees(/まだわかりません|is not known yet/);
    }),
    sessionOver: walked('ordinary', loseSession),
    sessionRenewed: walked('ordinary', async (walk) => {
      await comeBack(walk);
      await walk.sees(/ログインを確認しました|signed in again/);
    }),
    anotherPersonCameBack: walked('other-person-returns', async (walk) => {
      await comeBack(walk);
      await walk.sees(/別の方がログインした|Another person signed in/);
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
    left: walked('ordinary', async (walk) => {
      await finish(walk);
      await walk.press(words.leave);
      await walk.sees(/はじめから|Start again/);
    }),
  } as const;
}
