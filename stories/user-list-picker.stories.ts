import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { UserListPicker } from '../src/components/user-list-picker.js';
import '../src/define/user-list-picker.js';
import { company, largeCompany, registrants, withLongNames } from './people.js';

type Situation = StoryObj<Partial<UserListPicker>>;

export default {
  title: 'Elements/user-list-picker',
  component: 'user-list-picker',
  args: { users: company, name: 'users' },
  render: (properties) => html`
    <user-list-picker
      .users=${properties.users}
      .credential=${properties.credential ?? 'transaction-authentication'}
      ?token-column=${properties.tokenColumn}
      .selection=${properties.selection ?? 'multiple'}
      .paging=${properties.paging}
      .pageSize=${properties.pageSize ?? 0}
      .filters=${properties.filters}
      .mostTargets=${properties.mostTargets ?? 0}
      .value=${properties.value ?? { chosen: [] }}
      .name=${properties.name ?? ''}
      .error=${properties.error ?? ''}
      ?required=${properties.required}
      ?disabled=${properties.disabled}
    ></user-list-picker>
  `,
} satisfies Meta<Partial<UserListPicker>>;

const aizawa = { id: 'u2', version: '1' };

export const Several: Situation = { args: { value: { chosen: [aizawa] } } };

/** TXU-2: the row stays, its box takes the focus and says why. */
export const NotSelectableWithReason: Situation = {
  args: { users: company.filter(({ eligibility }) => !eligibility.selectable) },
};

export const One: Situation = { args: { selection: 'single', value: { chosen: [aizawa] } } };

/** OM-2: whose token is registered, by its number. */
export const TokenNumbers: Situation = {
  args: {
    users: registrants,
    credential: 'one-time-password',
    selection: 'single',
    tokenColumn: true,
    filters: ['loginId', 'name'],
    value: { chosen: [{ id: 'u3', version: '1' }] },
  },
};

export const TokenNumbersScrolling: Situation = {
  args: { ...TokenNumbers.args, paging: 'scroll', filters: [] },
};

/** AX-1: a state that finds no room beside a long name goes below it. */
export const LongNames: Situation = { args: { users: withLongNames } };

export const ToLookAt: Situation = { args: { selection: 'none' } };

export const Scrolling: Situation = { args: { paging: 'scroll' } };

/** "All that match" is a rule: query, exceptions and the count that was seen. */
export const AllThatMatch: Situation = {
  args: { value: { matching: { role: 'general' }, except: ['u3'], countSeen: 22 } },
};

export const TooMany: Situation = { args: { mostTargets: 1, value: { chosen: [aizawa, { id: 'u4', version: '1' }] } } };

export const WithRefusal: Situation = { args: { error: '対象の利用者が変わりました。もう一度選択してください。' } };

export const Empty: Situation = { args: { users: [] } };

export const Loading: Situation = { args: { users: () => new Promise(() => undefined) } };

export const NotReachable: Situation = { args: { users: () => Promise.reject(new Error('offline')) } };

export const Disabled: Situation = { args: { disabled: true } };

/** PE-1: an array of 100,000 costs as little as one of ten. */
export const HundredThousand: Situation = { args: { users: largeCompany } };

export const NothingFound: Situation = {
  play: async ({ canvasElement }) => {
    const picker = canvasElement.querySelector('user-list-picker')!;
    await picker.updateComplete;
    const field = picker.renderRoot.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = '存在しない';
    field.dispatchEvent(new InputEvent('input'));
  },
};
