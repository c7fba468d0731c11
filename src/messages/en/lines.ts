import { feeMethodNames, feeScheduleNames } from '../fee-names.js';
import type { Lines } from '../ja/lines.js';
import type { Words } from '../ja/words.js';

const secret: ReadonlyMap<string, string> = new Map([
  ['set', 'Is set'],
  ['changed', 'Is changed'],
]);

export const linesIn = (words: Words): Lines => ({
  labels: new Map(
    Object.entries({
      operation: 'Operation',
      'target-count': 'For',
      targets: `For these ${words.user}s`,
      'accepted-at': 'Accepted',
      'login-id': words.loginId,
      'company-name': 'Company name',
      'account-memo': 'Account memo',
      'approval-mode': 'Approval',
      'account-limit-total-yen': 'Daily limit per account (total)',
      'account-limit-designated-yen': 'Daily limit per account (new payees)',
      'account-limit-registered-yen': 'Daily limit per account (registered payees)',
      'company-limit-yen': 'Daily limit per company',
      'user-name': words.userName,
      kana: 'Kana',
      email: words.email,
      'email-state': 'State of the e-mail address',
      'service-state': 'State of the service',
      'login-password': words.loginPassword,
      'confirmation-password': words.confirmationPassword,
      'changes-at-login': 'Has to be changed at login',
      'admin-right': 'Right to administer',
      permission: 'Permission',
      account: 'Account',
      'user-limit-yen': 'Limit per transaction',
      'fee-schedule': 'Fee schedule',
      'fee-method': 'How fees are reckoned',
      'fee-minimum-yen': words.minimumPayment,
      'fee-standard': 'Standard fees',
      'fee-yen': 'Fee by kind of transfer',
      'fee-row': 'Range of fees',
      'certificate-state': `State of the ${words.certificate}`,
      'certificate-expires-at': `Expiry of the ${words.certificate}`,
    }),
  ),
  subjects: new Map(
    Object.entries({
      transfer: words.transfer,
      'bulk-transfer': words.bulkTransfer,
      payroll: words.payroll,
      salary: 'Salary transfers',
      bonus: 'Bonus transfers',
      'direct-debit': words.directDebit,
      'login-password': words.loginPassword,
      'confirmation-password': words.confirmationPassword,
    }),
  ),
  codes: new Map(
    Object.entries({
      'approval-mode': new Map(
        Object.entries({
          none: 'No approval',
          single: 'Single approval',
          'double-any-order': 'Double approval (in any order)',
          'double-in-order': 'Double approval (in order)',
        }),
      ),
      'fee-schedule': new Map(Object.entries(feeScheduleNames(words))),
      'fee-method': new Map(Object.entries(feeMethodNames(words))),
      'fee-standard': new Map([
        ['true', 'Used'],
        ['false', 'Not used'],
      ]),
      'email-state': new Map([
        ['valid', 'Valid'],
        ['undeliverable', 'Not valid (mail comes back)'],
      ]),
      'service-state': new Map([
        ['available', 'Can be used'],
        ['suspended', words.stateSuspended],
      ]),
      'certificate-state': new Map([
        ['issued', words.certificateIssued],
        ['revoked', words.certificateRevoked],
      ]),
      'login-password': secret,
      'confirmation-password': secret,
      'changes-at-login': new Map([
        ['true', 'Yes'],
        ['false', 'No'],
      ]),
      'admin-right': new Map([
        ['true', 'Granted'],
        ['false', 'Not granted'],
      ]),
    }),
  ),
  yes: 'Yes',
  no: 'No',
  nothing: '(none)',
});
