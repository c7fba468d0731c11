/** The most that any amount may be: 10^15 − 1 yen (section 5). */
export const largestYen = 999_999_999_999_999;

/** The transfers of the default table: 当行同一店宛, 当行本支店宛, 他行宛電信扱, 他行宛文書扱. */
export const feePatterns = ['same-branch', 'same-bank', 'other-bank-wire', 'other-bank-document'] as const;
export type FeePattern = (typeof feePatterns)[number];

/** How thresholds of a payee's schedule are raised: 据置型, 以上手数料加算型, 未満手数料加算型 (FE-2). */
export const feeMethods = ['fixed', 'add-upper', 'add-lower'] as const;
export type FeeMethod = (typeof feeMethods)[number];

/** Fees by range of amounts and by pattern of transfer; any patterns will do (FE-5). */
export interface FeeTable<Pattern extends string = string> {
  /** Where each range begins, in yen, rising; the first is 0. A range ends where the next begins. */
  readonly fromYen: readonly number[];
  /** Per pattern, the fee of each range in yen, in the order of `fromYen`. */
  readonly feesYen: Readonly<Record<Pattern, readonly number[]>>;
}

/** What a payer deducts from payments whose fee the payee bears (先方負担手数料). */
export interface FeeSchedule<Pattern extends string = string> extends FeeTable<Pattern> {
  readonly method: FeeMethod;
  /** 適用最低支払金額: from payments below it nothing is deducted; 0 for none. */
  readonly minimumPaymentYen: number;
  /** What the bank charges the payer for the amount that is sent; its thresholds are never raised. */
  readonly transferFees: FeeTable<Pattern>;
}

/** Whether a value is a whole number of yen from 0 to 10^15 − 1. */
export function isYen(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= largestYen;
}

/** The index of the range in which an amount lies: the highest whose threshold is not above it. */
export function rangeAt(fromYen: readonly number[], amountYen: number): number {
  return fromYen.findLastIndex((threshold) => threshold <= amountYen);
}

/** The thresholds of a pattern as its method raises them; they need not rise any more (section 5). */
export function raisedThresholds<Pattern extends string>(
  { method, fromYen, feesYen }: FeeSchedule<Pattern>,
  pattern: NoInfer<Pattern>,
): number[] {
  const fees = feesYen[pattern];
  return fromYen.map((threshold, index) => {
    if (index === 0 || method === 'fixed') return threshold;
    return threshold + (fees[method === 'add-upper' ? index : index - 1] ?? 0);
  });
}
