import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { UserSuspensionList } from '../src/components/user-suspension-list.js';
import '../src/define/user-suspension-list.js';
import { withEveryCredential, withLongNames } from './people.js';

type Situation = StoryObj<Partial<UserSuspensionList>>;

export default {
  title: 'Elements/user-suspension-list',
  component: 'user-suspension-list',
  args: { users: withEveryCredential, name: 'changes' },
  render: (properties) => html`
    <user-suspension-list
      .users=${properties.users}
      .value=${properties.value ?? { chosen: [] }}
      .name=${properties.name ?? ''}
      .error=${properties.error ?? ''}
      ?required=${properties.required}
      ?disabled=${properties.disabled}
    ></user-suspension-list>
  `,
} satisfies Meta<Partial<UserSuspensionList>>;

/** SU-1: who cannot be changed stays, with the reason and without fields. */
export const Unchanged: Situation = {};

export const Changes: Situation = {
  args: {
    value: {
      chosen: [
        { id: 'u3', version: '1', input: { scope: 'one-time-password', wanted: 'available' } },
        { id: 'u5', version: '1', input: { scope: 'service', wanted: 'suspended' } },
      ],
    },
  },
};

export const FewUsers: Situation = { args: { users: withEveryCredential.slice(0, 4) } };
export const LongNames: Situation = { args: { users: withLongNames } };
export const Nobody: Situation = { args: { users: [] } };
export const Loading: Situation = { args: { users: undefined } };
export const NotReachable: Situation = { args: { users: () => Promise.reject(new Error('unreachable')) } };
export const Disabled: Situation = { args: { ...Changes.args, disabled: true } };
export const Refused: Situation = { args: { error: '対象の利用者をほかの管理者が変更しました。' } };
