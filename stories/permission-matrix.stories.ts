import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PermissionMatrix } from '../src/components/permission-matrix.js';
import '../src/define/permission-matrix.js';

type Situation = StoryObj<Partial<PermissionMatrix>>;

export default {
  title: 'Elements/permission-matrix',
  component: 'permission-matrix',
  args: { approvalMode: 'none', value: [] },
  render: (properties) => html`
    <permission-matrix
      .label=${properties.label ?? ''}
      .matrix=${properties.matrix}
      .approvalMode=${properties.approvalMode ?? 'none'}
      .value=${properties.value ?? []}
      .error=${properties.error ?? ''}
      ?required=${properties.required}
      ?disabled=${properties.disabled}
    ></permission-matrix>
  `,
} satisfies Meta<Partial<PermissionMatrix>>;

/** A company without approval of transfers: a transfer is sent by whoever may request it. */
export const WithoutApproval: Situation = {};

export const WithApproval: Situation = {
  args: {
    approvalMode: 'double-any-order',
    value: ['balance.view', 'transfer.request-user-registered', 'transfer.manage-payees', 'transfer.approve'],
  },
};

/** US-4: what does less without another permission says so, and nothing is ticked by itself. */
export const DoesLess: Situation = { args: { value: ['balance.view', 'transfer.request-user-registered'] } };

/** A company that has changed to no approval: what was allowed stays until a person takes it away. */
export const ApprovalGone: Situation = { args: { value: ['transfer.approve', 'payroll.approve'] } };

/** A bank's own matrix: fewer lines, one of its own, and one that needs another. */
export const OwnMatrix: Situation = {
  args: {
    value: ['fx.order'],
    matrix: [
      {
        id: 'inquiry',
        services: [{ id: 'balance', lines: [{ code: 'balance.view' }] }],
      },
      {
        id: 'trade',
        label: { ja: '外国為替', en: 'Foreign exchange' },
        services: [
          {
            id: 'fx',
            label: { ja: '外国送金', en: 'Payments abroad' },
            lines: [
              {
                code: 'fx.order',
                label: { ja: '依頼', en: 'Request' },
                explanation: { ja: '外国送金の依頼データの作成が可能', en: 'Prepare payments abroad' },
                needs: ['balance.view', 'fx.rates'],
              },
              { code: 'fx.rates', label: { ja: '相場照会', en: 'View rates' } },
            ],
          },
        ],
      },
    ],
  },
};

/** IN-3: said when the button is pressed. */
export const Missing: Situation = {
  args: { required: true },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('permission-matrix')!;
    element.reportValidity();
    await element.updateComplete;
  },
};

export const Refused: Situation = {
  args: { value: ['balance.view'], error: '銀行が受け付けませんでした。入力し直してください。' },
};

export const Disabled: Situation = { args: { value: ['balance.view'], disabled: true } };
