import type { MessagesIn } from '../catalogue.js';
import type { UserManagementFlowMessages } from '../ja/user-management-flow.js';

const en: MessagesIn<UserManagementFlowMessages> = (words, formats) => {
  const refusals = new Map(
    Object.entries({
      taken: 'is in use already. Choose another one.',
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
    title: words.userManagementTitle,
    steps: {
      list: 'Users',
      details: 'View',
      basics: 'Basics',
      permissions: 'Permissions',
      'accounts-create': 'Accounts and limits',
      'accounts-change': 'Accounts and limits',
      compare: 'Compare',
      authenticate: 'Check',
      result: 'Result',
    },
    leads: {
      list: `To view, change or delete, choose a ${words.user} first.`,
      basics: `Enter the basics and press ${words.next}.`,
      permissions: `Choose what the ${words.user} may do and press ${words.next}.`,
      'accounts-create': 'Choose accounts, enter limits per transaction, and press Register.',
      'accounts-change': 'Choose accounts, enter limits per transaction, and press Change.',
      compare: 'Choose which values are to stand, then press Check.',
      authenticate: `Check the contents and press ${words.execute}. What changes is marked, with the value before.`,
    },
    buttons: {
      view: 'View',
      create: 'New user',
      change: 'Change',
      delete: 'Delete',
      basics: words.next,
      permissions: words.next,
      'accounts-create': 'Register',
      'accounts-change': 'Change',
      compare: 'Check',
      authenticate: words.execute,
      result: `Back to ${words.userManagement.toLowerCase()}`,
    },
    loginPassword: words.loginPassword,
    confirmationPassword: words.confirmationPassword,
    changePassword: (p) => `Change the ${p.password.toLowerCase()}`,
    forceChange: (p) => `Has to be changed at the next login (${p.password.toLowerCase()})`,
    forceChangeHint: 'The user has to choose another one when they log in next.',
    name: words.userName,
    nameHint: (p) => `Up to ${formats.number(p.characters)} full-width characters`,
    kana: 'Kana',
    adminRight: 'Right to administer',
    granted: 'Granted',
    notGranted: 'Not granted',
    accounts: 'Accounts',
    limits: 'Limits per transaction',
    limitsHint: 'Enter the most that can be moved at once, for each business.',
    limit: 'Limit',
    businesses: new Map(
      Object.entries({
        transfer: words.transfer,
        'bulk-transfer': words.bulkTransfer,
        salary: 'Salary transfers',
        bonus: 'Bonus transfers',
        'direct-debit': words.directDebit,
      }),
    ),
    account: (p) => `${p.branch} (${p.branchCode}) ${p.type} ${p.number}`,
    accountTypes: new Map(Object.entries({ ordinary: 'ordinary', current: 'current', savings: 'savings' })),
    fields: new Map(
      Object.entries({
        loginId: words.loginId,
        loginPassword: words.loginPassword,
        confirmationPassword: words.confirmationPassword,
        name: words.userName,
        email: words.email,
        adminRight: 'Right to administer',
        permissions: 'Permissions',
        accounts: 'Accounts',
        limitsYen: 'Limit',
      }),
    ),
    masterNotChanged: `This ${words.user} has a higher role and cannot be changed.`,
    why: (p) => refusals.get(p.code) ?? `the bank did not accept it (reason ${p.code}).`,
    refused: (p) => `${p.label}: ${p.why}`,
  };
};

export default en;
