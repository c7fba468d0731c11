import type { Accounts } from '../ja/accounts.js';

const types = new Map([
  ['ordinary', 'Ordinary'],
  ['current', 'Current'],
  ['savings', 'Savings'],
]);
const branchNamed: Accounts['branchNamed'] = (p) => (p.branchCode ? `${p.branch} (${p.branchCode})` : p.branch);
const typeNamed: Accounts['typeNamed'] = (p) => types.get(p.type) ?? p.type;

export const accounts: Accounts = {
  branchNamed,
  typeNamed,
  accountNamed: (p) => `${branchNamed(p)} ${typeNamed(p)} ${p.number}`,
};
