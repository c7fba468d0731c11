import type { MessagesIn } from '../catalogue.js';
import type { OperationHistoryTableMessages } from '../ja/operation-history-table.js';
import { operationNames } from './operations.js';

const en: MessagesIn<OperationHistoryTableMessages> = (words, formats) => ({
  label: 'List of operations',
  title: words.operationHistoryTitle,
  searchHeading: 'Search the operation history',

  at: 'Date and time',
  business: 'Area',
  operation: 'Operation',
  result: 'Result',
  receipt: 'Receipt number',
  terminal: 'Terminal',
  moment: (p) => formats.dateTimeSeconds(p.at),

  period: 'Period',
  from: 'From',
  to: 'To',
  user: `${words.loginId} or name`,
  everything: 'All',
  ownOnly: 'My own operations only',
  search: 'Search',
  clear: 'Clear conditions',
  kept: (p) => `Operations from ${formats.date(p.oldest)} to ${formats.date(p.newest)} can be looked up.`,
  ownScope: 'Only your own operations are shown, as you lack the permission for everybody’s operation history.',
  dayIncomplete: 'Enter year, month and day.',
  dayNotKept: (p) => `Enter a date from ${formats.date(p.oldest)} to ${formats.date(p.newest)}.`,
  daysReversed: 'The last day must not be before the first day.',

  range: (p) => `${formats.number(p.from)}–${formats.number(p.to)} of ${formats.number(p.total)}`,
  pages: 'Pages',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  page: (p) => `Page ${formats.number(p.page)}`,
  pageNumber: (p) => formats.number(p.page),
  empty: 'There are no operations.',
  noMatch: 'No operation matches.',
  loading: 'Loading.',
  failed: 'The operation history could not be loaded. Check the connection and try again.',
  retry: 'Load again',

  encoding: 'Character code',
  encodings: { 'utf-8': 'UTF-8 (for Excel)', shift_jis: 'Shift_JIS' },
  save: 'Save as CSV',
  fileName: (p) => `operation-history_${p.day}.csv`,
  saving: (p) => `Making the CSV file (${formats.number(p.done)} of ${formats.number(p.total)})`,
  stop: 'Stop saving',
  stopped: 'The CSV file was not saved.',
  saved: (p) =>
    formats.plural(p.count, { one: `# operation saved as “${p.name}”.`, other: `# operations saved as “${p.name}”.` }),
  notSaved: 'The CSV file could not be made. Check the connection and try again.',
  flawed: 'Shift_JIS lacks some of the characters, so there is no file. UTF-8 keeps them all.',
  flaw: (p) =>
    `“${p.character}” in ${p.column}, ${formats.plural(p.rows.length, { one: 'row', other: 'rows' })} ${p.rows.map(formats.number).join(', ')}${p.more > 0 ? ` and ${formats.number(p.more)} more` : ''}: “${p.cell}”`,
  moreFlaws: (p) => formats.plural(p.count, { one: 'and # more character', other: 'and # more characters' }),
  saveAsUtf8: 'Save as UTF-8',

  printedPart: (p) =>
    `The newest ${formats.number(p.shown)} of ${formats.number(p.total)} matching operations are printed.`,
  conditions: 'Conditions',

  businesses: {
    'sign-in': 'Sign-in',
    inquiry: 'Inquiry',
    transfer: words.transfer,
    'bulk-transfer': words.bulkTransfer,
    payroll: words.payroll,
    'direct-debit': words.directDebit,
    'company-management': words.companyManagement,
    'user-management': words.userManagement,
    'otp-management': words.otpManagement,
  },
  operations: {
    ...Object.fromEntries(operationNames(words)),
    'sign-in': 'Sign in',
    'sign-out': 'Sign out',
    'balance-inquiry': 'Balance inquiry',
    'statement-inquiry': 'Statement inquiry',
    request: 'Request (on screen)',
    'file-request': 'Request (by file)',
    approval: 'Approval',
  },
  results: {
    done: 'Done',
    'partly-done': 'Partly done',
    refused: 'Refused',
    'credentials-wrong': 'Authentication failed',
    expired: 'Expired',
    cancelled: 'Cancelled',
  },
});

export default en;
