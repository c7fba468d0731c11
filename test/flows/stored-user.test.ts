import { expect } from '@open-wc/testing';
import type { Line, Operation } from '../../src/contract/generated/types.gen.js';
import { noTask, storedUser } from '../../src/flows/steps/manage-user/user-record.js';
import type { ManageUserDraft } from '../../src/flows/steps/manage-user/user-record.js';

const draft: ManageUserDraft = {
  ...noTask,
  task: 'create',
  changes: { loginId: 'suzuki01', adminRight: false, 'permissions/balance.view': true, 'accounts/a1': false },
};
const stored: readonly Line[] = [
  { key: 'operation', value: 'user-create' },
  { key: 'login-id', value: 'suzuki01' },
  { key: 'admin-right', value: false },
  { key: 'permission', of: 'balance.view', value: true },
  { key: 'accepted-at', value: '2026-11-24T10:00:00+09:00' },
];

describe('whether the bank stored the user who was typed', () => {
  for (const [what, lines, isSame] of [
    ['what was typed', stored, true],
    ['one right more', [...stored, { key: 'permission', of: 'history.all', value: true }], false],
    ['one right less', stored.filter(({ of }) => of === undefined), false],
    [
      'another login ID',
      stored.map((line) => (line.key === 'login-id' ? { ...line, value: 'suzuki02' } : line)),
      false,
    ],
    ['the right to administer', stored.map((line) => ({ ...line, value: line.value || true })), false],
  ] as const) {
    it(`[4.10] [FA-2] ${what}: credentials ${isSame ? 'may follow' : 'are not sent'}`, () => {
      expect(storedUser(draft, { lines } as unknown as Operation)).to.equal(isSame);
    });
  }
});
