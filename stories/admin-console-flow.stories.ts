import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { AdminConsoleFlow } from '../src/flows/admin-console-flow.js';
import '../src/define/admin-console-flow.js';
import { found, walked, type FlowWalk } from './walk-flow.js';

type Situation = StoryObj<Partial<AdminConsoleFlow>>;

export default {
  title: 'Flows/admin-console-flow',
  component: 'admin-console-flow',
  render: (properties) => html`<admin-console-flow .place=${properties.place ?? ''}></admin-console-flow>`,
} satisfies Meta<Partial<AdminConsoleFlow>>;

const unlock = 'transaction-auth-unlock-flow';
const suspended = /伊藤 健一/;

/** The toolbars drive this one: language, theme, role, profile and scenario. */
export const Ready: Situation = {};

/** A deep link: the flow with the trail above it. */
export const AtAFlow: Situation = { args: { place: unlock }, ...walked('ordinary', (walk) => walk.seesList()) };

/** A deep link of somebody who has not the right to it. */
export const WithoutRight: Situation = {
  args: { place: unlock },
  ...found('signed-in-as-general', /権限がありません|do not have the right/),
};

export const BankNotReached: Situation = {
  ...found('ordinary', /接続できませんでした|could not be reached/),
  parameters: { fault: { name: 'lost-request', on: 'all' } },
};

/** Somebody goes elsewhere in the middle of something. */
export const AskedBeforeLeaving: Situation = {
  args: { place: unlock },
  ...walked('ordinary', async (walk) => {
    await walk.choose(suspended);
    await goToTheUsers(walk);
    await walk.sees(/入力中の内容があります|in the middle of something/);
  }),
};

/** Nobody leaves while the bank has something under way. */
export const AskedToWait: Situation = {
  args: { place: unlock },
  ...walked('ordinary', async (walk) => {
    await walk.choose(suspended);
    await walk.type(/確認用パスワード|Confirmation password/, walk.bank.password);
    walk.bank.mock.setFault({ name: 'slow', on: 'next-write' });
    await walk.press(/^(停止解除|Lift suspension)$/);
    await goToTheUsers(walk);
    await walk.sees(/結果が出るまで|until the result/);
  }),
};

async function goToTheUsers(walk: FlowWalk): Promise<void> {
  await walk.press(/^(利用者管理|User management)$/);
}
