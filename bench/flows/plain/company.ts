import type { ApprovalMode, Company } from '../../../src/contract/index.js';
import { companyProfileFlowMessages } from '../../../src/messages/ja/company-profile-flow.js';
import { defaultProfile } from '../../../src/profile/bank-profile.js';
import { errorPlace, facts, hint, labelled, make, required, select, texts } from './draw.js';

const messages = texts(companyProfileFlowMessages);
const { company: rules } = defaultProfile;
const parts = ['total', 'designated', 'registered'] as const;

/** What of a company can be changed. */
export function companyFields({ name, kana, services, accounts, approvals, limits }: Company): HTMLElement[] {
  const named = accounts.map((account) => ({ ...account, label: accountLabel(account) }));
  const service = (code: string): string => messages.services.get(code) ?? code;
  return [
    make('h3', {}, messages.names),
    facts([
      [messages.kana, kana],
      [messages.servicesInUse, messages.list(services.map(service))],
    ]),
    textField('name', messages.name, name, true),
    make('h3', {}, messages.memos),
    hint(messages.memoHint({ characters: rules.memoCharacters })),
    make(
      'div',
      { class: 'pairs' },
      ...named.map(({ id, memo, label }) => textField(`memo-${id}`, messages.memoOf({ account: label }), memo)),
    ),
    make('h3', {}, messages.approvals),
    make(
      'div',
      { class: 'pairs' },
      ...approvals.map(({ business, modes, mode }) => approval(business, service(business), modes, mode)),
    ),
    limitTable(
      messages.accountLimits,
      messages.accountLimitsHint({ digits: rules.accountLimitDigits }),
      parts.map((part) => messages.limitParts[part]),
      named.map(({ label, limitsYen }) => [label, parts.map((part) => limitsYen[part])] as const),
    ),
    limitTable(
      messages.companyLimits,
      messages.companyLimitsHint({ digits: rules.companyLimitDigits }),
      [messages.limit],
      limits.map(({ business, yen }) => [service(business), [yen]] as const),
    ),
  ];
}

const accountTypes: Readonly<Record<string, string>> = { ordinary: '普通', current: '当座', savings: '貯蓄' };

function accountLabel({ branch, branchCode, type, number }: Company['accounts'][number]): string {
  return `${branch}（${branchCode}） ${accountTypes[type] ?? type} ${number}`;
}

function textField(id: string, label: string, value: string, isRequired = false): HTMLElement {
  return make(
    'div',
    {},
    make('label', { class: 'label', for: id }, label, ...(isRequired ? [' ', required()] : [])),
    make('input', {
      id,
      name: id,
      type: 'text',
      autocomplete: 'off',
      value,
      required: isRequired,
      'aria-describedby': `${id}-error`,
    }),
    errorPlace(`${id}-error`),
  );
}

function approval(id: string, label: string, modes: readonly ApprovalMode[], mode: ApprovalMode): HTMLElement {
  const field = select(
    id,
    modes.map((each) => [each, messages.modes[each]]),
    mode,
  );
  const means = hint(messages.meanings[mode], { id: `${id}-means` });
  field.setAttribute('aria-describedby', means.id);
  field.addEventListener('change', () => (means.textContent = messages.meanings[field.value as ApprovalMode]));
  return labelled(label, field, means);
}

function limitTable(
  label: string,
  below: string,
  columns: readonly string[],
  rows: readonly (readonly [label: string, yen: readonly (number | undefined)[]])[],
): HTMLElement {
  const id = columns.length > 1 ? 'account' : 'company';
  const describedBy = `${id}-hint ${id}-error`;
  return make(
    'div',
    { class: 'limits' },
    make(
      'table',
      { 'aria-describedby': describedBy },
      make('caption', {}, make('span', { class: 'label' }, `${label} `, required()), hint(below, { id: `${id}-hint` })),
      make(
        'thead',
        {},
        make('tr', {}, make('td', {}), ...columns.map((column) => make('th', { scope: 'col' }, column))),
      ),
      make(
        'tbody',
        {},
        ...rows.map(([row, amounts], at) =>
          make(
            'tr',
            {},
            make('th', { scope: 'row' }, row),
            ...amounts.map((yen, across) => amountCell(`${id}-${at}-${across}`, row, columns[across] ?? '', yen)),
          ),
        ),
      ),
    ),
    errorPlace(`${id}-error`),
  );
}

function amountCell(id: string, row: string, column: string, yen: number | undefined): HTMLElement {
  const field = make('input', {
    id,
    name: id,
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    required: true,
    value: yen?.toLocaleString('ja'),
    'aria-describedby': `${id}-error`,
  });
  return make(
    'td',
    {},
    make('label', { class: 'visually-hidden', for: id }, `${row} `, `${column} `, required()),
    make('div', { class: 'amount' }, field, make('label', { class: 'unit', for: id }, '円')),
    errorPlace(`${id}-error`),
  );
}
