import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/operation-history-flow.js';
import { found, walked } from './walk-flow.js';

export default {
  title: 'Flows/operation-history-flow',
  component: 'operation-history-flow',
  render: () => html`<operation-history-flow></operation-history-flow>`,
} satisfies Meta;

const search = /^(検索|Search)$/;

/** The toolbars drive this one: language, theme, role, profile and scenario. */
export const Ready: StoryObj = {};

export const Loading: StoryObj = { parameters: { fault: { name: 'slow', on: 'all' } } };
export const NotReachable: StoryObj = {
  ...found('ordinary', /接続できませんでした|could not be reached/),
  parameters: { fault: { name: 'lost-request', on: 'all' } },
};
export const OwnOnly: StoryObj = found('signed-in-as-general', /ご自身の操作だけ|Only your own operations/);
export const OutsideServiceHours: StoryObj = found('service-closed', /サービス時間外|Outside service hours/);
export const TenThousand: StoryObj = found('long-history', /9,\d{3}件中|of 9,\d{3}/);
export const SearchedByBusiness: StoryObj = walked('ordinary', async (walk) => {
  await walk.sees(/件中|of \d/);
  await walk.select(/^(業務|Area)$/, 'payroll');
  await walk.press(search);
  await walk.sees(/給与・賞与振込|ayroll/);
});
export const NothingFound: StoryObj = walked('ordinary', async (walk) => {
  await walk.sees(/件中|of \d/);
  await walk.type(/ログインID|Login ID/, 'nobody99');
  await walk.press(search);
  await walk.sees(/条件に合う操作はありません|No operation matches/);
});
export const Left: StoryObj = walked('ordinary', async (walk) => {
  await walk.press(/へ戻る|^Back to/);
  await walk.sees(/終了しました|Finished/);
});
