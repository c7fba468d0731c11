import type { MessagesIn } from '../catalogue.js';
import type { UserListPickerMessages } from '../ja/user-list-picker.js';
import { reasonsIn } from './reasons.js';

const en: MessagesIn<UserListPickerMessages> = (words, formats) => ({
  label: 'List of users',
  certificateState: `State of the ${words.certificate}`,
  until: (p) => `until ${formats.expiry(p.at)}`,
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
  pageNumber: (p) => formats.number(p.page),
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
  notSelectable: reasonsIn(words).notSelectable,
  notSelectableForSomeReason: 'This user cannot be selected',
});

export default en;
