import { refuse, scheduleProblems } from './check.js';
import type { FeeSchedule } from './schedule.js';
import { largestYen, raisedThresholds, rangeAt } from './schedule.js';

/** Where a range of a schedule lies for one pattern once its method has raised the thresholds. */
export interface RaisedRange {
  /** Its index in `fromYen`. */
  readonly index: number;
  /** Its first payment in yen. */
  readonly fromYen: number;
  /** Its last payment in yen. */
  readonly toYen: number;
}

/** A run of payments for which fee, charge and difference are the same. */
export interface FeeStep {
  /** The first payment of the run in yen. */
  readonly fromYen: number;
  /** The last payment of the run in yen. */
  readonly toYen: number;
  readonly payeeFeeYen: number;
  readonly transferFeeYen: number;
  /** As in `PayeeFeeQuote`: above 0 the payer keeps it, below 0 the payer pays it in addition. */
  readonly differenceYen: number;
}

/**
 * Lists the ranges that payments from 0 to 10^15 − 1 lie in, in order and without a gap.
 *
 * A range is left out when no payment lies in it: raised thresholds may overtake those above them.
 *
 * @throws RangeError as `quotePayeeFee`
 */
export function raisedRanges<Pattern extends string>(
  schedule: FeeSchedule<Pattern>,
  pattern: NoInfer<Pattern>,
): RaisedRange[] {
  refuse(scheduleProblems(schedule, [pattern]));
  const thresholds = raisedThresholds(schedule, pattern);
  const ranges: RaisedRange[] = [];
  let nextFrom = largestYen + 1;
  for (let index = thresholds.length - 1; index >= 0; index -= 1) {
    const fromYen = thresholds[index] ?? 0;
    if (fromYen < nextFrom) {
      ranges.unshift({ index, fromYen, toYen: nextFrom - 1 });
      nextFrom = fromYen;
    }
  }
  return ranges;
}

/**
 * Lists the runs of payments from 0 to 10^15 − 1, in order and without a gap, with what `quotePayeeFee` says of each.
 *
 * @throws RangeError as `quotePayeeFee`
 */
export function feeSteps<Pattern extends string>(schedule: FeeSchedule<Pattern>, pattern: NoInfer<Pattern>): FeeStep[] {
  const steps: FeeStep[] = [];
  for (const { index, fromYen, toYen } of raisedRanges(schedule, pattern)) {
    const feeYen = schedule.feesYen[pattern][index] ?? 0;
    const deductedFrom = Math.max(schedule.minimumPaymentYen, feeYen + 1);
    addRuns(steps, schedule, pattern, 0, fromYen, Math.min(toYen, deductedFrom - 1));
    addRuns(steps, schedule, pattern, feeYen, Math.max(fromYen, deductedFrom), toYen);
  }
  return steps;
}

/** Adds the runs of payments with one fee: they part where what is sent reaches a threshold of the bank's table. */
function addRuns<Pattern extends string>(
  steps: FeeStep[],
  { transferFees }: FeeSchedule<Pattern>,
  pattern: Pattern,
  payeeFeeYen: number,
  fromYen: number,
  toYen: number,
): void {
  let start = fromYen;
  while (start <= toYen) {
    const range = rangeAt(transferFees.fromYen, start - payeeFeeYen);
    const transferFeeYen = transferFees.feesYen[pattern][range] ?? 0;
    const above = transferFees.fromYen[range + 1] ?? Infinity;
    const end = Math.min(toYen, above + payeeFeeYen - 1);
    const last = steps.at(-1);
    if (last?.payeeFeeYen === payeeFeeYen && last.transferFeeYen === transferFeeYen) {
      steps[steps.length - 1] = { ...last, toYen: end };
    } else {
      steps.push({
        fromYen: start,
        toYen: end,
        payeeFeeYen,
        transferFeeYen,
        differenceYen: payeeFeeYen - transferFeeYen,
      });
    }
    start = end + 1;
  }
}
