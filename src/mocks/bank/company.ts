import type {
  AccountLimits,
  ApprovalMode,
  Company,
  CompanyAccount,
  Line,
  OperationRequest,
} from '../../contract/index.js';
import type { Bank } from './bank.js';
import type { Kind, Prepared } from './kind.js';
import { actorObjection, hasRight } from './objections.js';
import type { CompanyProfileRecord, UserRecord } from './records.js';
import { actorOf } from './sessions.js';
import { accept, refuse, type Verdict } from './verdict.js';

type LineValue = string | number;

/** One value of the company that can be changed: its line, and what may stand there. */
interface Field {
  readonly line: Pick<Line, 'key' | 'of'>;
  readonly before: LineValue;
  /** Why a value cannot be had, by itself. */
  readonly objection: (value: unknown) => string | undefined;
}

const parts = ['total', 'designated', 'registered'] as const satisfies readonly (keyof AccountLimits)[];
const approversOfDouble = 2;

/** Which approval modes a business can have: only transfers can go without (CO-2). */
function modesOf(business: string): ApprovalMode[] {
  const withApproval: ApprovalMode[] = ['single', 'double-any-order', 'double-in-order'];
  return business === 'transfer' ? ['none', ...withApproval] : withApproval;
}

/** How many people a mode needs who may approve. */
export function approversNeeded(mode: ApprovalMode): number {
  if (mode === 'none') return 0;
  return mode === 'single' ? 1 : approversOfDouble;
}

/** Who may approve in a business: those with the permission for it (US-4). */
export function approversOf(bank: Bank, business: string): UserRecord[] {
  return [...bank.users.values()].filter(({ permissions }) => permissions.includes(`${business}.approve`));
}

/** Tells those who may change the company, or who may do what in it, what is registered of it (CO-1). */
export function readCompany(bank: Bank, sessionId: string): Verdict<Company> {
  const session = actorOf(bank, sessionId);
  if (!session.ok) return session;
  const kinds = ['company-profile', 'user-create', 'user-change'] as const;
  if (!kinds.some((kind) => hasRight(bank, session.value, kind))) return refuse({ code: 'right-missing' });
  const { version, approvalModes, limitsYen, services, accounts, ...names } = bank.company;
  return accept({
    ...names,
    version: String(version),
    services: [...services],
    accounts: [...accounts],
    approvals: Object.entries(approvalModes).map(([business, mode]) => ({
      business,
      mode,
      modes: modesOf(business),
      approvers: approversOf(bank, business).length,
    })),
    limits: Object.entries(limitsYen).map(([business, yen]) => ({ business, yen })),
  });
}

/** The company's name, memos, approval modes and limits (CO-1): whole or not at all, and not over somebody else's change. */
export const companyChanging: Kind = {
  objection: (bank, actor) => actorObjection(bank, actor, 'company-profile'),
  prepare(bank, _, { input = {}, version }: OperationRequest) {
    const { company } = bank;
    if (version !== String(company.version)) return refuse({ code: 'version-changed', targets: [] });
    const values = flattened(input);
    const errors = objectionsTo(bank, values);
    if (errors.length > 0) return refuse({ code: 'fields-refused', errors });
    return accept(prepared(bank, values));
  },
  carryOut(bank, _, { recordChange }) {
    const { company } = bank;
    if (!recordChange || recordChange.version !== company.version) return { refusal: { code: 'version-changed' } };
    if (objectionsTo(bank, recordChange.values).length > 0) return { refusal: { code: 'input-outdated' } };
    bank.changeCompany(withValues(company, recordChange.values));
    return {};
  },
};

function prepared(bank: Bank, values: Readonly<Record<string, unknown>>): Prepared {
  const lines = [...fieldsOf(bank)].map(([way, { line, before }]) => {
    const value = (values[way] ?? before) as LineValue;
    return { ...line, value, ...(value !== before && { before }) };
  });
  return {
    targets: [],
    changes: lines.flatMap(({ key, of, value, before }) =>
      before === undefined
        ? []
        : [{ targetId: of ?? 'company', field: key, before: String(before), after: String(value) }],
    ),
    recordChange: { version: bank.company.version, values },
    lines,
  };
}

/** Everything that can be changed, in the order in which it is shown, by its way into the request. */
function fieldsOf(bank: Bank): ReadonlyMap<string, Field> {
  const { company, profile } = bank;
  const { nameEditable, nameCharacters, memoCharacters, accountLimitDigits, companyLimitDigits } = profile.company;
  const textUpTo = (most: number) => (value: unknown) => textObjection(value, most);
  const nameObjection = (value: unknown) => {
    if (!nameEditable) return 'not-editable';
    return value === '' ? 'malformed' : textObjection(value, nameCharacters);
  };
  return new Map<string, Field>([
    ['name', { line: { key: 'company-name' }, before: company.name, objection: nameObjection }],
    ...company.accounts.map(({ id, memo }): [string, Field] => [
      wayTo('memos', id),
      { line: { key: 'account-memo', of: id }, before: memo, objection: textUpTo(memoCharacters) },
    ]),
    ...Object.entries(company.approvalModes).map(([business, mode]): [string, Field] => [
      wayTo('approvalModes', business),
      { line: { key: 'approval-mode', of: business }, before: mode, objection: modeObjection(business) },
    ]),
    ...company.accounts.flatMap(({ id, limitsYen }) =>
      parts.map((part): [string, Field] => [
        wayTo('accountLimitsYen', id, part),
        {
          line: { key: `account-limit-${part}-yen`, of: id },
          before: limitsYen[part],
          objection: yenUpTo(accountLimitDigits),
        },
      ]),
    ),
    ...Object.entries(company.limitsYen).map(([business, yen]): [string, Field] => [
      wayTo('companyLimitsYen', business),
      { line: { key: 'company-limit-yen', of: business }, before: yen, objection: yenUpTo(companyLimitDigits) },
    ]),
  ]);
}

interface FieldError {
  readonly pointer: string;
  readonly code: string;
}

/** What stands against a change, value by value: what cannot be there, and what does not go together (CO-3, CO-5). */
function objectionsTo(bank: Bank, values: Readonly<Record<string, unknown>>): FieldError[] {
  const fields = fieldsOf(bank);
  const errors = Object.entries(values).flatMap(([way, value]) => {
    const field = fields.get(way);
    const code = field ? field.objection(value) : 'unknown';
    return code ? [errorAt(way, code)] : [];
  });
  if (errors.length > 0) return errors;
  if (Object.entries(values).every(([way, value]) => value === fields.get(way)?.before)) {
    return [{ pointer: '#/input', code: 'unchanged' }];
  }
  const after = withValues(bank.company, values);
  return [...limitsAboveTotal(after), ...doublesWithoutApprovers(bank, after, values)];
}

/** A part of an account's limit may not be above its total (CO-3). */
function limitsAboveTotal({ accounts }: CompanyProfileRecord): FieldError[] {
  return accounts.flatMap(({ id, limitsYen }) =>
    parts
      .filter((part) => limitsYen[part] > limitsYen.total)
      .map((part) => errorAt(wayTo('accountLimitsYen', id, part), 'above-total')),
  );
}

/** A double approval is not chosen where fewer than two users may approve (CO-5). */
function doublesWithoutApprovers(
  bank: Bank,
  { approvalModes }: CompanyProfileRecord,
  values: Readonly<Record<string, unknown>>,
): FieldError[] {
  return Object.entries(approvalModes).flatMap(([business, mode]) => {
    const way = wayTo('approvalModes', business);
    const isChosen = Object.hasOwn(values, way) && approversNeeded(mode) === approversOfDouble;
    const lacks = isChosen && approversOf(bank, business).length < approversOfDouble;
    return lacks ? [errorAt(way, 'approvers-too-few')] : [];
  });
}

function withValues(company: CompanyProfileRecord, values: Readonly<Record<string, unknown>>): CompanyProfileRecord {
  const valueAt = <T>(way: string, before: T): T => (Object.hasOwn(values, way) ? (values[way] as T) : before);
  const each = <T>(record: Readonly<Record<string, T>>, ...way: readonly string[]): Record<string, T> =>
    Object.fromEntries(Object.entries(record).map(([key, before]) => [key, valueAt(wayTo(...way, key), before)]));
  return {
    ...company,
    name: valueAt('name', company.name),
    accounts: company.accounts.map((account): CompanyAccount => ({
      ...account,
      memo: valueAt(wayTo('memos', account.id), account.memo),
      limitsYen: each({ ...account.limitsYen }, 'accountLimitsYen', account.id) as unknown as AccountLimits,
    })),
    approvalModes: each(company.approvalModes, 'approvalModes'),
    limitsYen: each(company.limitsYen, 'companyLimitsYen'),
  };
}

/** The way to a value of an input, whose parts may be called anything (RFC 6901). */
function wayTo(...parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
}

/** The values of an input by the way to each; what is no object is a value. */
function flattened(input: Readonly<Record<string, unknown>>, ...way: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).flatMap(([key, value]): [string, unknown][] =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(flattened(value as Record<string, unknown>, ...way, key))
        : [[wayTo(...way, key), value]],
    ),
  );
}

/** Written characters count, not the units that a computer keeps them in; control characters are none. */
function textObjection(value: unknown, most: number): string | undefined {
  if (typeof value !== 'string' || /\p{C}/u.test(value) || value !== value.trim()) return 'malformed';
  return [...value].length > most ? 'too-long' : undefined;
}

function modeObjection(business: string) {
  const modes: readonly unknown[] = modesOf(business);
  return (value: unknown) => (modes.includes(value) ? undefined : 'malformed');
}

/** Whole yen of so many digits at the most (CO-3). */
function yenUpTo(digits: number) {
  return (value: unknown) => {
    if (!Number.isSafeInteger(value) || Number(value) < 0) return 'malformed';
    return Number(value) >= 10 ** digits ? 'too-long' : undefined;
  };
}

function errorAt(way: string, code: string): FieldError {
  return { pointer: `#/input/${way}`, code };
}
