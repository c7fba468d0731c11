import type { FeeScheduleCode, FeeScheduleRecord, Line } from '../../contract/index.js';
import type { FeeTable } from '../../fees/index.js';
import { feeMethods, isYen, tableProblems } from '../../fees/index.js';
import type { Bank } from './bank.js';
import type { Kind, Prepared } from './kind.js';
import { actorObjection, hasRight } from './objections.js';
import type { CompanyFees } from './records.js';
import { actorOf } from './sessions.js';
import { accept, refuse, type Verdict } from './verdict.js';

const kind = 'fee-schedule';
const mostRanges = 200;
type Values = Readonly<Record<string, unknown>>;
type Value = string | number | boolean;

/** A line whose values are single ones. */
type FeeLine = Pick<Line, 'key' | 'of'> & { value: Value; before?: Value };

/** Tells those who may change fees one schedule, with the standard fees as they are now (FE-1, FE-3). */
export function readFeeSchedule(bank: Bank, sessionId: string, schedule: FeeScheduleCode): Verdict<FeeScheduleRecord> {
  const session = actorOf(bank, sessionId);
  if (!session.ok) return session;
  if (!hasRight(bank, session.value, kind)) return refuse({ code: 'right-missing' });
  const { standard, schedules } = bank.fees;
  const { version, table, ...rest } = schedules[schedule];
  return accept({ schedule, ...rest, version: String(version), table: sent(table), standard: sent(standard) });
}

/** One fee schedule (FE-2): whole or not at all, and not over somebody else's change. */
export const feesChanging: Kind = {
  objection: (bank, actor) => actorObjection(bank, actor, kind),
  prepare(bank, _, { input = {}, version }) {
    const { schedule, ...values } = input as Values;
    const before = recordOf(bank, schedule);
    if (!before) return refuse({ code: 'fields-refused', errors: [errorAt('schedule', 'unknown')] });
    if (version !== String(before.version)) return refuse({ code: 'version-changed', targets: [] });
    const errors = objectionsTo(bank, before, values);
    if (errors.length > 0) return refuse({ code: 'fields-refused', errors });
    return accept(prepared(bank, schedule as FeeScheduleCode, before, values));
  },
  carryOut(bank, _, { recordChange }) {
    const { schedule, ...values } = recordChange?.values ?? {};
    const before = recordOf(bank, schedule);
    if (!before || recordChange?.version !== before.version) return { refusal: { code: 'version-changed' } };
    if (objectionsTo(bank, before, values).length > 0) return { refusal: { code: 'input-outdated' } };
    const { standard, schedules } = bank.fees;
    const after = { ...before, ...values, version: before.version + 1 };
    bank.changeFees({ standard, schedules: { ...schedules, [schedule as FeeScheduleCode]: after } });
    return {};
  },
};

function recordOf({ fees }: Bank, schedule: unknown): CompanyFees | undefined {
  return Object.entries(fees.schedules).find(([code]) => code === schedule)?.[1];
}

/** What a schedule does not have, cannot be changed: a method, a minimum payment, and a table while the standard is used. */
function objectionsTo(bank: Bank, before: CompanyFees, values: Values): { pointer: string; code: string }[] {
  const entries = Object.entries(values);
  const errors = entries.flatMap(([name, value]) => {
    const code = objectionTo(bank, before, name, value);
    return code ? [errorAt(name, code)] : [];
  });
  if (errors.length > 0) return errors;
  const { usesStandard } = { ...before, ...values };
  if (usesStandard && values['table'] !== undefined) return [errorAt('table', 'not-editable')];
  const isUnchanged = entries.every(([name, value]) => same(value, before[name as keyof CompanyFees]));
  return isUnchanged ? [{ pointer: '#/input', code: 'unchanged' }] : [];
}

function objectionTo({ fees }: Bank, before: CompanyFees, name: string, value: unknown): string | undefined {
  const sound = (is: boolean) => (is ? undefined : 'malformed');
  if (name === 'version' || !Object.hasOwn(before, name)) return 'unknown';
  switch (name) {
    case 'method':
      return sound(feeMethods.some((method) => method === value));
    case 'minimumPaymentYen':
      return sound(isYen(value));
    case 'usesStandard':
      return sound(typeof value === 'boolean');
    default:
      return sound(isTableOf(fees.standard, value));
  }
}

/** A table has fees for exactly the patterns of the standard one, and no gap or overlap (FE-2). */
function isTableOf(standard: FeeTable, value: unknown): value is FeeTable {
  const patterns = Object.keys(standard.feesYen);
  if (tableProblems(value, patterns).length > 0) return false;
  const { fromYen, feesYen } = value as FeeTable;
  return fromYen.length <= mostRanges && Object.keys(feesYen).length === patterns.length;
}

function prepared(bank: Bank, schedule: FeeScheduleCode, before: CompanyFees, values: Values): Prepared {
  const { table, ...after } = { ...before, ...values };
  const changed = (key: string, from: Value, to: Value): FeeLine =>
    from === to ? { key, value: to } : { key, value: to, before: from };
  const lines: FeeLine[] = [
    { key: 'fee-schedule', value: schedule },
    ...(before.method === undefined ? [] : [changed('fee-method', before.method, after.method ?? before.method)]),
    ...(before.minimumPaymentYen === undefined
      ? []
      : [changed('fee-minimum-yen', before.minimumPaymentYen, after.minimumPaymentYen ?? 0)]),
    changed('fee-standard', before.usesStandard, after.usesStandard),
    ...changedCells(before.table, table, Object.keys(bank.fees.standard.feesYen)),
  ];
  return {
    targets: [],
    changes: lines.flatMap(({ key, of, value, before: from }) =>
      from === undefined
        ? []
        : [{ targetId: [schedule, of].join(' ').trim(), field: key, before: String(from), after: String(value) }],
    ),
    recordChange: { version: before.version, values: { schedule, ...values } },
    lines,
  };
}

/** A line for every fee that changes, comes or goes; ranges are known by where they begin. */
function changedCells(before: FeeTable, after: FeeTable, patterns: readonly string[]): FeeLine[] {
  const thresholds = [...new Set([...before.fromYen, ...after.fromYen])].sort((a, b) => a - b);
  return thresholds.flatMap((from) =>
    patterns.flatMap((pattern): FeeLine[] => {
      const [was, is] = [before, after].map(({ fromYen, feesYen }) => feesYen[pattern]?.[fromYen.indexOf(from)] ?? '');
      return was === is ? [] : [{ key: 'fee-yen', of: `${from} ${pattern}`, value: is ?? '', before: was }];
    }),
  );
}

/** The contract's tables are plain objects that whoever gets them may change. */
function sent({ fromYen, feesYen }: FeeTable): FeeScheduleRecord['table'] {
  return {
    fromYen: [...fromYen],
    feesYen: Object.fromEntries(Object.entries(feesYen).map(([key, fees]) => [key, [...fees]])),
  };
}

/** Tables are the same where their ranges and fees are, in whatever order the patterns stand. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  const [one, other] = [a, b] as FeeTable[];
  return !!one && !!other && changedCells(one, other, Object.keys(one.feesYen)).length === 0;
}

function errorAt(name: string, code: string): { pointer: string; code: string } {
  return { pointer: `#/input/${name}`, code };
}
