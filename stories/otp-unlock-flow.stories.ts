import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/otp-unlock-flow.js';
import { usersFlowSituations } from './users-flow-situations.js';
import { walked } from './walk-flow.js';

export default {
  title: 'Flows/otp-unlock-flow',
  component: 'otp-unlock-flow',
  render: () => html`<otp-unlock-flow></otp-unlock-flow>`,
} satisfies Meta;

const situations = usersFlowSituations({
  row: /橋本 剛/,
  chooseOther: (walk) => walk.choose(/内藤 亮/),
  act: /^(停止解除|Lift suspension)$/,
  done: /解除しました|was lifted/,
});

/** The toolbars drive this one: language, theme, role, profile and scenario. */
export const Ready: StoryObj = {};

export const Loading: StoryObj = situations.loading;
export const ListNotReachable: StoryObj = situations.listNotReachable;
export const NobodyIsSuspended = walked('all-unlocked', (walk) => walk.seesList());
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
