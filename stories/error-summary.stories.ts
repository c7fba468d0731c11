import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ErrorSummary } from '../src/components/error-summary.js';
import '../src/define/error-summary.js';

type Situation = StoryObj<Partial<ErrorSummary>>;

export default {
  title: 'Elements/error-summary',
  component: 'error-summary',
  args: { problems: [], heading: '' },
  render: (properties) => html`
    <error-summary .problems=${properties.problems ?? []} .heading=${properties.heading ?? ''}></error-summary>
  `,
} satisfies Meta<Partial<ErrorSummary>>;

const field = (id: string) => () => document.getElementById(id);

export const TwoFields: Situation = {
  args: {
    problems: [
      { message: '対象の利用者を選択してください。', target: field('list') },
      { message: '確認用パスワードを入力してください。', target: field('password') },
    ],
  },
};

/** A refusal of the bank is said in the heading; there is no field to go to. */
export const Refusal: Situation = {
  args: {
    heading: '確認用パスワードまたは番号が正しくありません。あと1回まちがえると利用停止になります。',
    problems: [{ message: 'お問合せ番号 c-7f3a' }],
  },
};

export const RefusalAlone: Situation = { args: { heading: '銀行の受付時間外です。' } };

export const LongText: Situation = {
  args: { problems: [{ message: 'とても長い説明です。'.repeat(20), target: field('list') }] },
};
