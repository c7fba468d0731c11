import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PrintDocument } from '../src/components/internal/print/print-document.js';
import type { PrintButton } from '../src/components/print-button.js';
import '../src/define/print-button.js';

type Situation = StoryObj<Partial<PrintButton>>;

/** A change as its result is put on paper. */
const change: PrintDocument = {
  title: '利用者情報の変更',
  bank: 'あまおと銀行',
  company: '見本商事株式会社',
  who: '山田 太郎（yamada31）',
  when: '2026-11-24T10:00:00+09:00',
  sections: [
    {
      heading: '受付内容',
      lines: [
        { label: '受付番号', value: '20261124-000123' },
        { label: 'ログインID', value: 'aizawa01' },
        { label: 'メールアドレス', value: 'misaki@mihon.example', before: 'aizawa@mihon.example' },
        { label: '利用可能口座', value: ['本店 普通 1234567', '本店 当座 7654321'], before: '本店 普通 1234567' },
      ],
    },
    {
      heading: '利用者一回当たり限度額',
      table: {
        columns: [{ label: '業務' }, { label: '限度額（円）', numeric: true }],
        rows: [
          ['振込振替', '1,000,000'],
          ['総合振込', '999,999,999,999'],
        ],
      },
      notes: ['※限度額は、次の営業日から適用されます。'],
    },
  ],
};

export default {
  title: 'Elements/print-button',
  component: 'print-button',
  args: { document: change },
  render: (properties) => html`<print-button .document=${properties.document}></print-button>`,
} satisfies Meta<Partial<PrintButton>>;

export const Ready: Situation = {};

/** What has to be made first could not be made. */
export const NotReady: Situation = {
  args: { document: () => Promise.reject(new TypeError('the list did not come')) },
  play: async ({ canvasElement }) => {
    const button = canvasElement.querySelector('print-button')!;
    await button.updateComplete;
    button.shadowRoot?.querySelector('button')?.click();
  },
};
