import type { MessagesIn } from '../catalogue.js';
import { credentialNames } from '../credential-names.js';
import type { UserSuspensionListMessages } from '../ja/user-suspension-list.js';
import userListPicker from './user-list-picker.js';

const en: MessagesIn<UserSuspensionListMessages> = (words, formats) => ({
  ...userListPicker(words, formats),
  credentials: credentialNames(words),
  scope: 'Applies to',
  wholeService: 'The whole service',
  wanted: 'Wanted state',
  leave: 'No change',
  wantedStates: { suspended: 'Suspend', available: 'Reinstate' },
  chosen: (p) => formats.plural(p.count, { one: '# user to change', other: '# users to change' }),
  clearChoice: 'Clear changes',
  missing: 'Choose the wanted state of the users to change.',
});

export default en;
