import type { MessagesIn } from '../catalogue.js';
import type { UserManagementFlowMessages } from '../ja/user-management-flow.js';

const en: MessagesIn<UserManagementFlowMessages> = (words) => ({
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
    'authenticate-delete': 'Check',
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
    'authenticate-delete': `This ${words.user} will be deleted. Check the contents and press ${words.execute}.`,
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
    'authenticate-delete': words.execute,
    result: `Back to ${words.userManagement.toLowerCase()}`,
  },
  deletion: `A ${words.user} who was deleted cannot be brought back.`,
  masterNotChanged: `This ${words.user} has a higher role and cannot be changed.`,
});

export default en;
