import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { AccountPicker, PickableAccount } from '../src/components/account-picker.js';
import '../src/define/account-picker.js';
import { manyAccounts } from './many-accounts.js';

type Situation = StoryObj<Partial<AccountPicker>>;

const accounts: readonly PickableAccount[] = [
  {
    id: 'a1',
    branch: '本店営業部',
    branchCode: '081',
    type: 'ordinary',
    number: '0253226',
    memo: '売上入金用',
  },
  { id: 'a2', branch: '駅前支店', branchCode: '102', type: 'current', number: '1084417' },
  {
    id: 'a3',
    branch: '港支店',
    branchCode: '115',
    type: 'savings',
    number: '2200851',
    memo: '積立',
    reason: '解約のお手続き中のため選択できません。',
  },
];

export default {
  title: 'Elements/account-picker',
  component: 'account-picker',
  args: { accounts, value: [], required: true },
  render: (properties) => html`
    <account-picker
      .label=${properties.label ?? ''}
      .accounts=${properties.accounts}
      .value=${properties.value ?? []}
      .error=${properties.error ?? ''}
      ?failed=${properties.failed}
      ?required=${properties.required}
      ?disabled=${properties.disabled}
    ></account-picker>
  `,
} satisfies Meta<Partial<AccountPicker>>;

export const NothingChosen: Situation = {};

export const SomeChosen: Situation = { args: { value: ['a1'] } };

/** What cannot be chosen any more stays until a person takes it away. */
export const ChosenBefore: Situation = { args: { value: ['a1', 'a3'] } };

/** More than ten can be searched. */
export const Many: Situation = { args: { accounts: manyAccounts(20), value: ['a2', 'a7'] } };

export const NoMatch: Situation = {
  args: { accounts: manyAccounts(20) },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('account-picker')!;
    const search = element.renderRoot.querySelector('input')!;
    search.value = '山の上支店';
    search.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
  },
};

export const Loading: Situation = { args: { accounts: undefined } };

export const Empty: Situation = { args: { accounts: [] } };

export const Failed: Situation = { args: { accounts: undefined, failed: true } };

/** IN-3: said when the button is pressed. */
export const Missing: Situation = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('account-picker')!;
    element.reportValidity();
    await element.updateComplete;
  },
};

export const Refused: Situation = {
  args: { value: ['a1'], error: '銀行が受け付けませんでした。入力し直してください。' },
};

export const Disabled: Situation = { args: { value: ['a1'], disabled: true } };
