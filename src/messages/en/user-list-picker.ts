import type { MessagesIn } from '../catalogue.js';
import type { UserListPickerMessages } from '../ja/user-list-picker.js';

const en: MessagesIn<UserListPickerMessages> = (words, formats) => ({
  label: 'List of users',
  search: `${words.userName}, kana or ${words.loginId}`,
  everything: 'All',
  choosePage: 'Select all users on this page who can be selected',
  chooseAllThatMatch: 'Select all users who can be selected',
  chosen: (p) => formats.plural(p.count, { one: '# user selected', other: '# users selected' }),
  chosenByRule: (p) => formats.plural(p.count, { one: '# matching user selected', other: '# matching users selected' }),
  clearChoice: 'Clear selection',
  range: (p) => `${formats.number(p.from)}–${formats.number(p.to)} of ${formats.number(p.total)}`,
  pages: 'Pages',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  page: (p) => `Page ${formats.number(p.page)}`,
  more: 'Show more',
  empty: 'There are no users.',
  noMatch: 'No user matches.',
  clearFilters: 'Clear filters',
  loading: 'Loading.',
  failed: 'The list of users could not be loaded. Check the connection and try again.',
  retry: 'Load again',
  missing: 'Select the users concerned.',
  tooMany: (p) =>
    `At most ${formats.number(p.most)} users can be selected at a time (${formats.number(p.count)} now). Select fewer.`,
  outsideRule: 'All matching users are selected as a group; a user who does not match cannot be added',
  reasons: {
    'not-suspended': 'Cannot be selected: not suspended',
    'own-account': 'You cannot select yourself',
    'shares-token': `Cannot be unlocked by you: you share one ${words.token.toLowerCase()}`,
    'right-missing': 'Cannot be selected: you do not have the right',
    'role-too-high': `Cannot be selected: ${words.roleMaster}`,
    'only-bank-unlocks': 'Cannot be unlocked on this screen',
    'token-missing': `Cannot be selected: no ${words.token.toLowerCase()} is registered`,
    'token-used': `Cannot be selected: the ${words.token.toLowerCase()} has been used`,
    suspended: 'Cannot be selected: suspended',
  },
  notSelectable: 'This user cannot be selected',
});

export default en;
