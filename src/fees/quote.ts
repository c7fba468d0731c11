import { refuse, tableProblems, scheduleProblems } from './check.js';
import type { FeeSchedule, FeeTable } from './schedule.js';
import { isYen, raisedThresholds, rangeAt } from './schedule.js';

/** A payment and the way it is sent. */
export interface FeeQuestion<Pattern extends string = string> {
  /** The payment before any fee, a whole number of yen from 0 to 10^15 − 1. */
  readonly amountYen: number;
  readonly pattern: Pattern;
}

/** What becomes of a payment whose fee the payee bears. All in whole yen. */
export interface PayeeFeeQuote {
  /** What is deducted from the payment; 0 where nothing is. */
  readonly payeeFeeYen: number;
  /** What reaches the payee: the payment less what is deducted, never below 0. */
  readonly sentYen: number;
  /** What the bank charges for the amount sent. */
  readonly transferFeeYen: number;
  /** What leaves the payer's account: sent and charged. */
  readonly debitedYen: number;
  /** The payment less what is debited: above 0 the payer keeps it, below 0 the payer pays it in addition. */
  readonly differenceYen: number;
  /** Whether the difference is not 0; such a row is marked 「*」. */
  readonly differs: boolean;
}

/** What becomes of a payment whose fee the payer bears. All in whole yen. */
export interface PayerFeeQuote {
  readonly sentYen: number;
  readonly transferFeeYen: number;
  readonly debitedYen: number;
}

/**
 * Says what is deducted, sent, charged and debited for a payment whose fee the payee bears (section 5, FE-4).
 *
 * @throws RangeError where the amount, the pattern or what the schedule says of the pattern is not sound
 */
export function quotePayeeFee<Pattern extends string>(
  schedule: FeeSchedule<Pattern>,
  { amountYen, pattern }: FeeQuestion<NoInfer<Pattern>>,
): PayeeFeeQuote {
  refuse(scheduleProblems(schedule, [pattern]));
  refuseAmount(amountYen);
  const feeYen = schedule.feesYen[pattern][rangeAt(raisedThresholds(schedule, pattern), amountYen)] ?? 0;
  const deducted = feeYen < amountYen && amountYen >= schedule.minimumPaymentYen;
  const payeeFeeYen = deducted ? feeYen : 0;
  const payment = charged(schedule.transferFees, amountYen - payeeFeeYen, pattern);
  const differenceYen = amountYen - payment.debitedYen;
  return { payeeFeeYen, ...payment, differenceYen, differs: differenceYen !== 0 };
}

/**
 * Says what is sent and debited for a payment whose fee the payer bears (当方負担): nothing is deducted (FE-5).
 *
 * @throws RangeError where the amount, the pattern or what the table says of the pattern is not sound
 */
export function quotePayerFee<Pattern extends string>(
  table: FeeTable<Pattern>,
  { amountYen, pattern }: FeeQuestion<NoInfer<Pattern>>,
): PayerFeeQuote {
  refuse(tableProblems(table, [pattern]));
  refuseAmount(amountYen);
  return charged(table, amountYen, pattern);
}

function charged<Pattern extends string>(table: FeeTable<Pattern>, sentYen: number, pattern: Pattern): PayerFeeQuote {
  const transferFeeYen = table.feesYen[pattern][rangeAt(table.fromYen, sentYen)] ?? 0;
  return { sentYen, transferFeeYen, debitedYen: sentYen + transferFeeYen };
}

function refuseAmount(amountYen: number): void {
  if (!isYen(amountYen)) refuse([{ path: 'amountYen', reason: 'not-yen' }]);
}
