import type { Permissions } from '../ja/permissions.js';
import type { Words } from '../ja/words.js';

export const permissionsIn = (words: Words): Permissions => {
  const groups = new Map([
    ['inquiry', 'Inquiry'],
    ['movement', 'Moving money'],
    ['approval', 'Approval'],
    ['administration', words.administration],
  ]);
  const services = new Map([
    ['balance', 'Balances'],
    ['statement', 'Account statements'],
    ['incoming-transfer', 'Incoming transfers'],
    ['transfer', words.transfer],
    ['bulk-transfer', words.bulkTransfer],
    ['payroll', words.payroll],
    ['direct-debit', words.directDebit],
    ['history', 'Operation history'],
  ]);
  const actions = new Map([
    ['view', 'View'],
    ['request-registered', `Request (${words.registeredAccount})`],
    ['request-user-registered', `Request (${words.userRegisteredAccount})`],
    ['request-new', `Request (${words.newAccount})`],
    ['request-screen', 'Request (typed in)'],
    ['request-file', 'Request (by file)'],
    ['manage-payees', 'Manage payees'],
    ['manage-payers', 'Manage payers'],
    ['view-all', 'View all transactions'],
    ['view-results', 'View direct-debit results'],
    ['approve', 'Approve'],
    ['all', 'View everybody’s operations'],
  ]);
  const prepare = (account: string) => `Prepare, edit, delete and view transfers to ${account}`;
  const own = ' (edit, delete and view only where one is the requester or the approver)';
  const withApproval = new Map([
    ['transfer.request-registered', `${prepare(words.registeredAccount)}${own}`],
    ['transfer.request-user-registered', `${prepare(words.userRegisteredAccount)}, to be carried out later`],
    ['transfer.request-new', `${prepare(words.newAccount)}, to be carried out later${own}`],
  ]);
  const send = (account: string) => `Make transfers to ${account}`;
  const withoutApproval = new Map([
    ['transfer.request-registered', `${send(words.registeredAccount)}, view and cancel them`],
    ['transfer.request-user-registered', `${send(words.userRegisteredAccount)} for a later day, view and cancel them`],
    ['transfer.request-new', `${send(words.newAccount)} for a later day, view and cancel them`],
  ]);
  const requests = (by: string) => `Prepare, edit, delete, view, withdraw and switch requests ${by}`;
  const others = `including those that other ${words.user}s requested or approved`;
  const explanations = new Map([
    ['transfer.view-all', `View all transfers of the company, ${others}`],
    ['request-screen', `${requests('typed in on the screen')} (earlier payments can be taken as a model)`],
    ['request-file', requests('received as a file')],
    ['manage-payees', 'Register, change, delete and view payees'],
    ['manage-payers', 'Register, change, delete and view payers'],
    ['view-all', `View the state of all transactions of the company, ${others}`],
    ['view-results', 'View the results of direct debits'],
    ['approve', 'Approve requests or send them back'],
    ['all', `View the history of what other ${words.user}s of the company did`],
  ]);
  return {
    group: (id) => groups.get(id),
    service: (id) => services.get(id),
    permission: (code) => actions.get(actionOf(code)),
    named: (p) => `“${p.service}: ${p.permission}”`,
    explanation: (p) =>
      (p.approved ? withApproval : withoutApproval).get(p.code) ??
      explanations.get(p.code) ??
      explanations.get(actionOf(p.code)),
  };
};

function actionOf(code: string): string {
  return code.slice(code.indexOf('.') + 1);
}
