import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/user-suspension-flow.js';
import { found, walked, words, type FlowWalk } from './walk-flow.js';

export default {
  title: 'Flows/user-suspension-flow',
  component: 'user-suspension-flow',
  render: () => html`<user-suspension-flow></user-suspension-flow>`,
} satisfies Meta;

const wanted = /榎本 さくら (希望する状態|Wanted state)/;
const execute = /^(実行|Execute)$/;
const done = /変更しました|changed\./;
const wrongPassword = 'machigai1';

async function fill(walk: FlowWalk, password: string = walk.bank.password): Promise<void> {
  await walk.select(wanted, 'suspended');
  await walk.type(words.password, password);
}

async function send(walk: FlowWalk, password?: string): Promise<void> {
  await fill(walk, password);
  await walk.press(execute);
}

/** Somebody with a suspension is reinstated in the whole service, so that the result has two users. */
async function sendTwo(walk: FlowWalk): Promise<void> {
  await walk.select(/伊藤 健一 (希望する状態|Wanted state)/, 'available');
  await send(walk);
}

/** The toolbars drive this one: language, theme, role, profile and scenario. */
export const Ready: StoryObj = {};

export const Loading: StoryObj = { parameters: { fault: { name: 'slow', on: 'all' } } };
export const ListNotReachable: StoryObj = {
  ...found('ordinary', /読み込めませんでした|could not be loaded/),
  parameters: { fault: { name: 'lost-request', on: 'all' } },
};
export const Oneself: StoryObj = found('signed-in-as-admin', /ご自身は選択できません|your own account/);
export const Master: StoryObj = walked('signed-in-as-admin', async (walk) => {
  await walk.type(/カナ|kana/, 'yamada');
  await walk.sees(/権限が上位|higher role/);
});
export const OutsideServiceHours: StoryObj = found('service-closed', /サービス時間外|Outside service hours/);
export const NoRight: StoryObj = found('signed-in-as-general', /この操作は行えません|You cannot do this/);
export const NothingChosen: StoryObj = walked('ordinary', async (walk) => {
  await walk.sees(/榎本 さくら/);
  await walk.press(execute);
  await walk.sees(/入力内容に誤りがあります|needs correcting/);
});
export const ChangeChosen: StoryObj = walked('ordinary', fill);
export const WrongPassword: StoryObj = walked('ordinary', async (walk) => {
  await send(walk, wrongPassword);
  await walk.sees(/内容に誤りがあります|is wrong/);
});
export const LockedOut: StoryObj = walked('last-try', async (walk) => {
  await send(walk, wrongPassword);
  await walk.sees(/利用停止になりました|is suspended/);
});
export const UnknownOutcome: StoryObj = walked('ordinary', async (walk) => {
  await fill(walk);
  walk.bank.mock.setFault({ name: 'lost-request', on: 'all' });
  await walk.press(execute);
  await walk.sees(/まだわかりません|is not known yet/);
});
export const ChangedBeforeStoring: StoryObj = walked('changed-before-storing', async (walk) => {
  await send(walk);
  await walk.sees(/ほかの管理者が変更しました|Another administrator changed/);
});
export const AskedBeforeCancelling: StoryObj = walked('ordinary', async (walk) => {
  await fill(walk);
  await walk.press(words.cancel);
  await walk.sees(/中止しますか|Cancel this/);
});
export const Done: StoryObj = walked('ordinary', async (walk) => {
  await sendTwo(walk);
  await walk.sees(done);
});
export const ChangedMeanwhile: StoryObj = walked('changed-meanwhile', async (walk) => {
  await sendTwo(walk);
  await walk.sees(/変更していません|not changed/);
});
