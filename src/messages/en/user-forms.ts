import type { MessagesIn } from '../catalogue.js';
import type { UserFormsMessages } from '../ja/user-forms.js';
import { accounts } from './accounts.js';
import { permissionsIn } from './permissions.js';

const en: MessagesIn<UserFormsMessages> = (words, formats) => {
  const labels = {
    loginId: words.loginId,
    loginPassword: words.loginPassword,
    confirmationPassword: words.confirmationPassword,
    name: words.userName,
    email: words.email,
    adminRight: 'Right to administer',
    permissions: 'Permissions',
    accounts: 'Accounts',
    limitsYen: 'Limit',
  };
  const refusals = new Map(
    Object.entries({
      taken: 'is in use already. Choose another one.',
      'not-offered': 'cannot be chosen now.',
      'needs-other': 'needs another permission.',
      malformed: 'cannot be like this. Enter it again.',
      missing: 'is needed.',
      'same-as-login-id': 'may not be the login ID.',
      'own-account': 'cannot be taken away from yourself.',
      'role-too-high': `cannot be taken away from the ${words.roleMaster}.`,
      'last-administrator': 'cannot be taken away: nobody else could administer the company.',
      'approver-needed': 'cannot be taken away: a double approval needs this approver.',
      unchanged: 'nothing was changed.',
    }),
  );
  return {
    ...permissionsIn(words),
    changePassword: (p) => `Change the ${p.password.toLowerCase()}`,
    forceChange: (p) => `Has to be changed at the next login (${p.password.toLowerCase()})`,
    forceChangeHint: 'The user has to choose another one when they log in next.',
    nameHint: (p) => `Up to ${formats.number(p.characters)} full-width characters`,
    kana: 'Kana',
    granted: 'Granted',
    notGranted: 'Not granted',
    limits: 'Limits per transaction',
    limitsHint: 'Enter the most that can be moved at once, for each business.',
    businesses: new Map(
      Object.entries({
        transfer: words.transfer,
        'bulk-transfer': words.bulkTransfer,
        salary: 'Salary transfers',
        bonus: 'Bonus transfers',
        'direct-debit': words.directDebit,
      }),
    ),
    accountNamed: accounts.accountNamed,
    labels,
    labelsByField: new Map(Object.entries(labels)),
    why: (p) => refusals.get(p.code) ?? `the bank did not accept it (reason ${p.code}).`,
    refused: (p) => `${p.label}: ${p.why}`,
  };
};

export default en;
