import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/otp-token-revoke-flow.js';
import { usersFlowSituations } from './users-flow-situations.js';
import { walked, words } from './walk-flow.js';

export default {
  title: 'Flows/otp-token-revoke-flow',
  component: 'otp-token-revoke-flow',
  render: () => html`<otp-token-revoke-flow></otp-token-revoke-flow>`,
} satisfies Meta;

const situations = usersFlowSituations({
  row: /相沢 美咲/,
  chooseOther: (walk) => walk.choose(/榎本 さくら/),
  act: /^(失効|Revoke)$/,
  done: /失効しました|was revoked/,
});

/** The toolbars drive this one: language, theme, role, profile and scenario. */
export const Ready: StoryObj = {};

export const Loading: StoryObj = situations.loading;
export const ListNotReachable: StoryObj = situations.listNotReachable;
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
/** Revoked at night: the time has its date, for it is that of the next morning. */
export const DoneAtNight = walked('ordinary', async (walk) => {
  // 10:00 in Japan when the story begins, 20:50 now.
  walk.bank.passSeconds((10 * 60 + 50) * 60);
  await walk.choose(/相沢 美咲/);
  await walk.type(words.password, walk.bank.password);
  await walk.press(/^(失効|Revoke)$/);
  await walk.sees(/08:10ごろから|From about/);
});
export const PartlyDone: StoryObj = situations.partlyDone;
export const ChangedMeanwhile: StoryObj = situations.changedMeanwhile;
export const Left: StoryObj = situations.left;
