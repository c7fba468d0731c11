import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { LimitTable } from '../src/components/limit-table.js';
import '../src/define/limit-table.js';

type Situation = StoryObj<Partial<LimitTable>>;

/** CO-3: per account per day, for 振込振替. */
const perAccount = {
  label: '限度額（口座一日あたり）',
  hint: '15桁以内の数字で、口座ごとに入力してください。',
  rows: [
    { key: '1234567', label: '普通 1234567', note: '本店営業部（001）' },
    { key: '7654321', label: '当座 7654321', note: '駅前支店（112）' },
  ],
  columns: [
    { key: 'total', label: '合計', digits: 15, totalOf: ['each', 'registered'] },
    { key: 'each', label: '都度指定', digits: 15 },
    { key: 'registered', label: '事前登録', digits: 15 },
  ],
  value: { '1234567': { total: '99999999999', each: '5000000', registered: '' } },
} satisfies Partial<LimitTable>;

const businesses = ['総合振込', '給与振込', '賞与振込', '口座振替'].map((label) => ({ key: label, label }));

const meta = {
  title: 'Elements/limit-table',
  component: 'limit-table',
  args: perAccount,
  render: (properties: Partial<LimitTable>) => html`
    <limit-table
      .label=${properties.label ?? ''}
      .hint=${properties.hint ?? ''}
      .rows=${properties.rows ?? []}
      .columns=${properties.columns ?? []}
      .value=${properties.value ?? {}}
      .valueBefore=${properties.valueBefore}
      .name=${properties.name ?? ''}
      .error=${properties.error ?? ''}
      .reason=${properties.reason ?? ''}
      ?required=${properties.required}
      ?disabled=${properties.disabled}
      ?read-only=${properties.readOnly}
    ></limit-table>
  `,
} satisfies Meta<Partial<LimitTable>>;

export default meta;

export const PerAccount: Situation = {};

/** CO-3: per company per day. */
export const PerCompany: Situation = {
  args: {
    label: '限度額（企業一日あたり）',
    hint: '12桁以内の数字で入力してください。',
    required: true,
    rows: businesses,
    columns: [{ key: 'limit', label: '企業一日あたり限度額', digits: 12 }],
    value: Object.fromEntries(businesses.map(({ key }) => [key, { limit: '99999999999' }])),
  },
};

/** US-5: per transaction, for each business. */
export const PerTransaction: Situation = {
  args: {
    label: '限度額',
    hint: '利用者一回当たり限度額を業務ごとに入力してください。',
    rows: [{ key: 'transfer', label: '振込振替' }, ...businesses],
    columns: [{ key: 'limit', label: '利用者一回当たり限度額', digits: 12 }],
    value: {},
  },
};

export const PartAboveTotal: Situation = {
  args: { value: { '1234567': { total: '5000000', each: '6000000', registered: '10000000' } } },
  play: async (context) => void (await tableIn(context)).checkValidity(),
};

export const Changed: Situation = {
  args: { valueBefore: { '1234567': { total: '88888888888', each: '5000000' } } },
};

export const ReadOnly: Situation = { args: { readOnly: true, reason: '承認待ちの変更があるため、変更できません。' } };

export const Refused: Situation = { args: { error: '限度額を変更できませんでした。' } };

async function tableIn({ canvasElement }: { canvasElement: HTMLElement }): Promise<LimitTable> {
  const element = canvasElement.querySelector('limit-table')!;
  await element.updateComplete;
  return element;
}
