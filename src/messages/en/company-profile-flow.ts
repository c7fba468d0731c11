import type { MessagesIn } from '../catalogue.js';
import type { CompanyProfileFlowMessages } from '../ja/company-profile-flow.js';
import { accounts } from './accounts.js';

const en: MessagesIn<CompanyProfileFlowMessages> = (words, formats) => {
  const memos = 'Account memos';
  const approvals = 'Approval';
  const accountLimits = 'Daily limits per account';
  const companyLimits = 'Daily limits per company';
  const approversNeeded = `Double approval needs two ${words.user}s who may approve.`;
  const refusals = new Map(
    Object.entries({
      malformed: 'This has characters that cannot be used. Take them out.',
      'not-editable': 'This cannot be changed.',
      'too-long': 'This is too long; shorten it.',
      'above-total': 'This is above the total; make it no more than the total.',
      'approvers-too-few': approversNeeded,
      unchanged: 'Nothing has been changed.',
    }),
  );
  return {
    title: words.companyProfileTitle,
    steps: { edit: 'Company profile', compare: 'Compare', authenticate: 'Check the changes', result: 'Result' },
    leads: {
      edit: 'Enter what is to change, then press “Change”.',
      compare: 'Choose which version to keep, then press “Check”.',
      authenticate: `Check the contents, enter the ${words.confirmationPassword} and press “${words.execute}”. What changes is marked “Changed” and shows its value before.`,
    },
    buttons: { edit: 'Change', compare: 'Check', authenticate: words.execute, result: 'Finish' },
    review: 'Changes',
    names: 'Company',
    name: 'Company name',
    kana: 'Company name (kana)',
    servicesInUse: 'Services in use',
    services: new Map(
      Object.entries({
        inquiry: 'Inquiry',
        transfer: words.transfer,
        'bulk-transfer': words.bulkTransfer,
        payroll: words.payroll,
        salary: 'Salary transfers',
        bonus: 'Bonus transfers',
        'direct-debit': words.directDebit,
      }),
    ),
    list: (items) => formats.list(items),
    before: (p) => `Before: ${p.value || '(none)'}`,
    memos,
    memoHint: (p) => `Your own note on each account, up to ${formats.number(p.characters)} characters.`,
    memoOf: (p) => `Memo on ${p.account}`,
    accountNamed: accounts.accountNamed,
    approvals,
    modes: {
      none: 'No approval',
      single: 'Single approval',
      'double-any-order': 'Double approval (in any order)',
      'double-in-order': 'Double approval (in order)',
    },
    meanings: {
      none: 'Goes to the bank as soon as it is requested.',
      single: 'Goes to the bank once one other person has approved it.',
      'double-any-order': 'Goes to the bank once two people have approved it, whoever is first.',
      'double-in-order': 'Goes to the bank once two people have approved it, in the order set with the request.',
    },
    approversMissing: (p) =>
      `${approversNeeded} ${formats.plural(p.approvers, { one: 'There is # now.', other: 'There are # now.' })} ${p.isApproved ? 'First give' : 'First change to single approval and give'} the permission to approve in ${words.userManagement}.`,
    toUserManagement: `Open ${words.userManagement}`,
    accountLimits,
    accountLimitsHint: (p) =>
      `For ${words.transfer}. Enter up to ${formats.number(p.digits)} digits. New and registered payees must not exceed the total.`,
    companyLimits,
    companyLimitsHint: (p) => `Enter up to ${formats.number(p.digits)} digits.`,
    limitParts: { total: 'Total', designated: 'New payees', registered: 'Registered payees' },
    limit: 'Limit',
    groups: new Map(
      Object.entries({
        name: 'Company name',
        memos,
        approvalModes: approvals,
        accountLimitsYen: accountLimits,
        companyLimitsYen: companyLimits,
      }),
    ),
    about: (p) => `${p.label} (${p.subject})`,
    refused: (p) => `${p.label}: ${p.why}`,
    why: (p) => refusals.get(p.code) ?? `The bank did not accept this (reason: ${p.code}).`,
  };
};

export default en;
