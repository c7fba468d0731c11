import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FeeSimulator } from '../src/components/fee-simulator.js';
import '../src/define/fee-simulator.js';
import { manyRanges, schedule, transferFees } from './fee-schedules.js';

type Situation = StoryObj<Partial<FeeSimulator>>;

export default {
  title: 'Elements/fee-simulator',
  component: 'fee-simulator',
  args: { schedule, amount: '30329' },
  render: (properties) => html`
    <fee-simulator
      .schedule=${properties.schedule}
      .columns=${properties.columns ?? []}
      .methods=${properties.methods ?? ['fixed', 'add-upper', 'add-lower']}
      .amount=${properties.amount ?? ''}
    ></fee-simulator>
  `,
} satisfies Meta<Partial<FeeSimulator>>;

export const Differs: Situation = {
  play: async (context) => void (await choosePattern(context, 'other-bank-wire')),
};

export const BeforeAnAmount: Situation = { args: { amount: '' } };

export const RaisedByTheFeeAbove: Situation = { args: { schedule: { ...schedule, method: 'add-upper' } } };

/** FE-4: below 適用最低支払金額 nothing is deducted. */
export const BelowTheMinimum: Situation = { args: { amount: '999' } };

export const FeeNotBelowThePayment: Situation = {
  args: { schedule: { ...schedule, minimumPaymentYen: 0 }, amount: '300' },
  play: async (context) => void (await choosePattern(context, 'other-bank-wire')),
};

/** FE-2: 先方負担手数料[振込振替] has no other method. */
export const OneMethod: Situation = { args: { methods: [] } };

/** FE-5: the payer bears the fee. */
export const PayerBears: Situation = { args: { schedule: transferFees } };

export const OtherFeesThanTheBanks: Situation = {
  args: { schedule: { ...schedule, feesYen: { ...transferFees.feesYen, 'same-branch': [0, 330, 550] } } },
};

export const NoDifference: Situation = {
  args: {
    schedule: { ...schedule, fromYen: [0], feesYen: { a: [0] }, transferFees: { fromYen: [0], feesYen: { a: [0] } } },
  },
};

export const TableWithAMistake: Situation = { args: { schedule: { ...schedule, fromYen: [0, 30_000, 10_000] } } };

export const ManyRanges: Situation = { args: { schedule: manyRanges, amount: '1000000' } };

export const LargeAmountsAndLongNames: Situation = {
  args: {
    schedule: {
      ...schedule,
      fromYen: [0, 123_456_789_012, 999_999_999_000_000],
      feesYen: { a: [110, 1_234_567, 330], b: [1, 2, 3] },
      transferFees: { fromYen: [0], feesYen: { a: [330], b: [3] } },
    },
    columns: [
      { key: 'a', label: 'とても長い名前の付いた振込の種類'.repeat(4) },
      { key: 'b', label: 'B' },
    ],
    amount: '999999999999999',
  },
};

export const AsATable: Situation = {
  play: async ({ canvasElement }) => {
    const simulator = canvasElement.querySelector('fee-simulator')!;
    await simulator.updateComplete;
    simulator.renderRoot.querySelector('details')!.open = true;
  },
};

async function choosePattern({ canvasElement }: { canvasElement: HTMLElement }, pattern: string): Promise<void> {
  const simulator = canvasElement.querySelector('fee-simulator')!;
  await simulator.updateComplete;
  const select = simulator.renderRoot.querySelector('select')!;
  select.value = pattern;
  select.dispatchEvent(new Event('change'));
  await simulator.updateComplete;
}
