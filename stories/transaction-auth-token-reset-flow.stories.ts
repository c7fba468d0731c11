import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/transaction-auth-token-reset-flow.js';
import { usersFlowSituations } from './users-flow-situations.js';
import { walked } from './walk-flow.js';

export default {
  title: 'Flows/transaction-auth-token-reset-flow',
  component: 'transaction-auth-token-reset-flow',
  render: () => html`<transaction-auth-token-reset-flow></transaction-auth-token-reset-flow>`,
} satisfies Meta;

const situations = usersFlowSituations({
  row: /加藤 髙志/,
  chooseOther: async (walk) => {
    await walk.press(/^(次のページ|Next page)$/);
    await walk.choose(/西村 拓也/);
    await walk.press(/^(前のページ|Previous page)$/);
  },
  act: /^(トークン初期化|Reset tokens?)$/,
  done: /初期化しました|was reset/,
});

/** The toolbars drive this one: language, theme, role, profile and scenario. */
export const Ready: StoryObj = {};

export const Loading: StoryObj = situations.loading;
export const ListNotReachable: StoryObj = situations.listNotReachable;
export const NobodyHasToken = walked('nobody-has-token', (walk) => walk.seesList());
export const LargeCompany: StoryObj = situations.largeCompany;
export const OutsideServiceHours: StoryObj = situations.outsideServiceHours;
export const NoRight: StoryObj = situations.noRight;
export const ActorSuspended: StoryObj = situations.actorSuspended;
export const NothingChosen: StoryObj = situations.nothingChosen;
export const UserChosen: StoryObj = situations.userChosen;
export const WrongPassword: StoryObj = situations.wrongPassword;
export const OneTryLeft: StoryObj = situations.oneTryLeft;
export const LockedOut: StoryObj = situations.lockedOut;
export const Sending: StoryObj = situations.sending;
export const BankIsBusy: StoryObj = situations.bankIsBusy;
export const UnknownOutcome: StoryObj = situations.unknownOutcome;
export const SessionOver: StoryObj = situations.sessionOver;
export const SessionRenewed: StoryObj = situations.sessionRenewed;
export const AnotherPersonCameBack: StoryObj = situations.anotherPersonCameBack;
export const ChangedBeforeStoring: StoryObj = situations.changedBeforeStoring;
export const AskedBeforeCancelling: StoryObj = situations.askedBeforeCancelling;
export const Cancelled: StoryObj = situations.cancelled;
export const Done: StoryObj = situations.done;
export const PartlyDone: StoryObj = situations.partlyDone;
export const ChangedMeanwhile: StoryObj = situations.changedMeanwhile;
export const Left: StoryObj = situations.left;
