import { feeMethods, isYen, largestYen } from './schedule.js';
import type { FeeSchedule, FeeTable } from './schedule.js';

/** What can be wrong with a schedule. */
export type FeeProblemReason =
  | 'not-a-table'
  | 'no-ranges'
  | 'not-yen'
  | 'first-not-zero'
  | 'not-rising'
  | 'pattern-missing'
  | 'wrong-length'
  | 'method-unknown';

/** One thing that is wrong with a schedule, and where: `feesYen.other-bank-wire[3]`. */
export interface FeeProblem {
  readonly path: string;
  readonly reason: FeeProblemReason;
}

const sentences: Readonly<Record<FeeProblemReason, string>> = {
  'not-a-table': 'must be an object with fromYen and feesYen',
  'no-ranges': 'must be a list with at least one threshold',
  'not-yen': `must be a whole number of yen from 0 to ${largestYen}`,
  'first-not-zero': 'must be 0, so that every amount lies in a range',
  'not-rising': 'must be above the threshold before it',
  'pattern-missing': 'must be a list of fees',
  'wrong-length': 'must have one fee for every threshold of fromYen',
  'method-unknown': `must be one of ${feeMethods.join(', ')}`,
};

/** Says in English what a problem is: `fromYen[2] must be above the threshold before it`. */
export function feeProblemSentence({ path, reason }: FeeProblem): string {
  return `${path} ${sentences[reason]}`;
}

/**
 * Lists everything that is wrong with a payee's schedule, whatever it is; empty when it is sound.
 *
 * `patterns` are those it must have fees for; by default those of its own table and of the bank's.
 */
export function scheduleProblems(schedule: unknown, patterns?: readonly string[]): FeeProblem[] {
  if (!isObject(schedule)) return [{ path: 'schedule', reason: 'not-a-table' }];
  const { method, minimumPaymentYen, transferFees } = schedule as Partial<FeeSchedule>;
  const expected = patterns ?? [...new Set([...patternsOf(schedule), ...patternsOf(transferFees)])];
  return [
    ...(feeMethods.includes(method as FeeSchedule['method'])
      ? []
      : [{ path: 'method', reason: 'method-unknown' } as const]),
    ...yenProblems('minimumPaymentYen', minimumPaymentYen),
    ...tableProblems(schedule, expected),
    ...tableProblems(transferFees, expected, 'transferFees.'),
  ];
}

/** Lists everything that is wrong with a table of fees, whatever it is; `patterns` as in `scheduleProblems`. */
export function tableProblems(table: unknown, patterns?: readonly string[], prefix = ''): FeeProblem[] {
  if (!isObject(table)) return [{ path: prefix.slice(0, -1) || 'table', reason: 'not-a-table' }];
  const { fromYen, feesYen } = table as Partial<FeeTable>;
  const thresholds = thresholdProblems(fromYen, `${prefix}fromYen`);
  if (!isObject(feesYen)) return [...thresholds, { path: `${prefix}feesYen`, reason: 'not-a-table' }];
  return [
    ...thresholds,
    ...(patterns ?? Object.keys(feesYen)).flatMap((pattern) =>
      columnProblems(feesYen[pattern], Array.isArray(fromYen) ? fromYen.length : 0, `${prefix}feesYen.${pattern}`),
    ),
  ];
}

/** @throws RangeError with the first problem, if there is one */
export function refuse([problem]: readonly FeeProblem[]): void {
  if (problem) throw new RangeError(feeProblemSentence(problem));
}

function thresholdProblems(fromYen: unknown, path: string): FeeProblem[] {
  if (!Array.isArray(fromYen) || fromYen.length === 0) return [{ path, reason: 'no-ranges' }];
  return Array.from(fromYen as unknown[]).flatMap((threshold, index): FeeProblem[] => {
    const at = `${path}[${index}]`;
    if (!isYen(threshold)) return [{ path: at, reason: 'not-yen' }];
    if (index === 0) return threshold === 0 ? [] : [{ path: at, reason: 'first-not-zero' }];
    const before: unknown = fromYen[index - 1];
    return isYen(before) && before >= threshold ? [{ path: at, reason: 'not-rising' }] : [];
  });
}

function columnProblems(fees: unknown, ranges: number, path: string): FeeProblem[] {
  if (!Array.isArray(fees)) return [{ path, reason: 'pattern-missing' }];
  if (fees.length !== ranges) return [{ path, reason: 'wrong-length' }];
  return Array.from(fees as unknown[]).flatMap((fee, index) => yenProblems(`${path}[${index}]`, fee));
}

function yenProblems(path: string, value: unknown): FeeProblem[] {
  return isYen(value) ? [] : [{ path, reason: 'not-yen' }];
}

function patternsOf(table: unknown): string[] {
  const fees = isObject(table) ? (table as Partial<FeeTable>).feesYen : undefined;
  return isObject(fees) ? Object.keys(fees) : [];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
