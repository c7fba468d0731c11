import type { Formats } from '../formats.js';
import type { AccountPickerMessages } from '../ja/account-picker.js';
import { accounts } from './accounts.js';

const en = (_words: unknown, formats: Formats): AccountPickerMessages => ({
  ...accounts,
  label: 'Accounts that may be used',
  required: 'Required',
  search: 'Branch, account number or memo',
  all: 'Select all',
  allShown: 'Select all that are shown',
  choose: 'Select',
  branch: 'Branch',
  type: 'Type',
  number: 'Account number',
  memo: 'Account memo',
  chosen: (p) =>
    `${formats.number(p.count)} of ${formats.plural(p.of, { one: '# account', other: '# accounts' })} selected`,
  loading: 'Loading.',
  empty: 'There are no accounts.',
  noMatch: 'No account matches.',
  clearSearch: 'Clear the search',
  failed: 'The accounts could not be loaded. Check your connection and try again.',
  retry: 'Load again',
  missing: 'Select at least one account.',
});

export default en;
