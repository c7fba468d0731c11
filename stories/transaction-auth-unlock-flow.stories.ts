import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/transaction-auth-unlock-flow.js';
import { usersFlowSituations } from './users-flow-situations.js';
import { found, walked } from './walk-flow.js';

export default {
  title: 'Flows/transaction-auth-unlock-flow',
  component: 'transaction-auth-unlock-flow',
  render: () => html`<transaction-auth-unlock-flow></transaction-auth-unlock-flow>`,
} satisfies Meta;

const situations = usersFlowSituations({
  row: /伊藤 健一/,
  chooseOther: (walk) => walk.choose(/木村 恵子/),
  act: /^(停止解除|Lift suspension)$/,
  done: /解除しました|was lifted/,
});

/** The toolbars drive this one: language, theme, role, profile and scenario. */
export const Ready: StoryObj = {};

export const Loading: StoryObj = situations.loading;
export const ListNotReachable: StoryObj = situations.listNotReachable;
export const NobodyIsSuspended = found('all-unlocked', /利用者はいません|No user’s/);
export const LargeCompany: StoryObj = situations.largeCompany;
/** 4.2: those whom only the bank can unlock stay in the list and say so. */
export const OnlyTheBankUnlocksMasters = walked('master-suspended-without-admin', (walk) => walk.seesList());
export const MasterWaitsForAdmin = walked('master-suspended-with-admin', (walk) => walk.seesList());
export const SharesTokenWithSuspended = walked('actor-shares-token', (walk) => walk.seesList());
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
/** 4.7: somebody else was quicker; the list is read again. */
export const ChangedBeforeStoring: StoryObj = situations.changedBeforeStoring;
export const AskedBeforeCancelling: StoryObj = situations.askedBeforeCancelling;
export const Cancelled: StoryObj = situations.cancelled;
export const Done: StoryObj = situations.done;
export const PartlyDone: StoryObj = situations.partlyDone;
/** 4.10: the first of two was changed by somebody else after the password was sent. */
export const ChangedMeanwhile: StoryObj = situations.changedMeanwhile;
export const Left: StoryObj = situations.left;
