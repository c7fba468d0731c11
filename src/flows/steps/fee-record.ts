import type {
  FeeScheduleCode,
  FeeScheduleRecord,
  FeeTable,
  Line,
  Operation,
  OperationRequest,
} from '../../contract/generated/types.gen.js';
import { changesOf, inputOf, partsOf, requestForRecord, shownValues, wayOf } from './record-draft.js';
import type { FieldValue, LineOfWay, RecordDraft, Snapshot, Values } from './record-draft.js';

/** Which schedule it is about, whether it is looked at only, and how it is changed. */
export interface FeeDraft extends RecordDraft {
  readonly schedule: FeeScheduleCode | undefined;
  readonly readOnly: boolean;
}

const patternsWay = 'patterns';
const tableWay = 'table';
const nothingRead: Snapshot = { version: '', values: {} };

/** What of a schedule can be changed; a range of the table is one value, so that two people may change two of them. */
export function feeSnapshot(record: FeeScheduleRecord): Snapshot {
  const { version, method, minimumPaymentYen, usesStandard, table, standard } = record;
  const patterns = Object.keys(standard.feesYen);
  return {
    version,
    values: {
      [patternsWay]: JSON.stringify(patterns),
      ...(method && { method }),
      ...(minimumPaymentYen !== undefined && { minimumPaymentYen }),
      usesStandard,
      ...rowsOf(table, patterns),
    },
  };
}

/** The ranges of a table as values: where each begins, and its fees in the order of the patterns. */
export function rowsOf({ fromYen, feesYen }: FeeTable, patterns: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    fromYen.map((from, index) => [
      wayOf(tableWay, String(from)),
      patterns.map((pattern) => feesYen[pattern]?.[index]).join(' / '),
    ]),
  );
}

/** The fees of a range among values, in the order of the patterns; none where there is no such range. */
export function feesIn(fees: FieldValue): readonly number[] {
  return fees === '' ? [] : String(fees).split(' / ').map(Number);
}

/** The patterns of the table among values. */
export function patternsIn(values: Values): readonly string[] {
  return JSON.parse(String(values[patternsWay] ?? '[]')) as string[];
}

/** The table among values; a range without fees is none. */
export function tableIn(values: Values): FeeTable {
  const rows = Object.entries(values)
    .map(([way, fees]) => [rangeOf(way), feesIn(fees)] as const)
    .filter((row): row is [number, number[]] => row[0] !== undefined && row[1].length > 0)
    .sort(([a], [b]) => a - b);
  return {
    fromYen: rows.map(([from]) => from),
    feesYen: Object.fromEntries(
      patternsIn(values).map((pattern, index) => [pattern, rows.map(([, fees]) => fees[index] ?? NaN)]),
    ),
  };
}

/** Where the range begins that a way is about; undefined where it is about something else. */
export function rangeOf(way: string): number | undefined {
  const [group, from] = partsOf(way);
  return group === tableWay && from !== undefined ? Number(from) : undefined;
}

const keys = new Map([
  ['method', 'fee-method'],
  ['minimumPaymentYen', 'fee-minimum-yen'],
  ['usesStandard', 'fee-standard'],
]);

/** The line that is about a value. */
export const feeLine: LineOfWay = (way) => {
  const range = rangeOf(way);
  return range === undefined ? { key: keys.get(way) ?? way } : { key: 'fee-row', of: String(range) };
};

/** What the bank is asked to store; a table that is not used is not changed either (FE-3). */
export function requestForFees(draft: FeeDraft): OperationRequest {
  const { table, ...input } = inputOf(changesOf(draft));
  const values = shownValues(draft, nothingRead);
  const isOwn = table !== undefined && values['usesStandard'] !== true;
  return {
    ...requestForRecord('fee-schedule', draft),
    input: { schedule: draft.schedule, ...input, ...(isOwn && { table: tableIn(values) }) },
  };
}

/** Whether the bank stored exactly what was typed, for the schedule that was meant. */
export function storedFees(draft: FeeDraft, { lines }: Operation): boolean {
  const values = shownValues(draft, nothingRead);
  const scalars = Object.entries(changesOf(draft)).filter(([way]) => rangeOf(way) === undefined);
  const before = (draft.now ?? draft.read ?? nothingRead).values;
  const expected = [
    ...scalars.map(([way, value]): Line => ({ ...feeLine(way), value })),
    ...(values['usesStandard'] === true ? [] : changedCells(tableIn(before), tableIn(values))),
  ];
  const changed = lines.filter((line) => line.before !== undefined);
  return (
    lines.some(({ key, value }) => key === 'fee-schedule' && value === draft.schedule) &&
    JSON.stringify(changed.map(told).sort()) === JSON.stringify(expected.map(told).sort())
  );
}

function changedCells(before: FeeTable, after: FeeTable): Line[] {
  const thresholds = [...new Set([...before.fromYen, ...after.fromYen])];
  return Object.keys(after.feesYen).flatMap((pattern) =>
    thresholds.flatMap((from): Line[] => {
      const value = feeAt(after, from, pattern);
      return value === feeAt(before, from, pattern) ? [] : [{ key: 'fee-yen', of: `${from} ${pattern}`, value }];
    }),
  );
}

function feeAt({ fromYen, feesYen }: FeeTable, from: number, pattern: string): number | '' {
  return feesYen[pattern]?.[fromYen.indexOf(from)] ?? '';
}

function told({ key, of = '', value }: Line): string {
  return JSON.stringify([key, of, value]);
}
