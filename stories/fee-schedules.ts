import type { FeeSchedule, FeeTable } from '../src/fees/index.js';

/** Fees as a bank charges them. */
export const transferFees: FeeTable = {
  fromYen: [0, 10_000, 30_000],
  feesYen: {
    'same-branch': [0, 110, 330],
    'same-bank': [110, 220, 440],
    'other-bank-wire': [330, 440, 660],
    'other-bank-document': [330, 440, 660],
  },
};

/** The same fees, deducted from payments of 1,000 yen and more. */
export const schedule: FeeSchedule = { method: 'fixed', minimumPaymentYen: 1_000, ...transferFees, transferFees };

/** 200 ranges of 20 patterns (PE-4). */
export const manyRanges: FeeSchedule = (() => {
  const fromYen = Array.from({ length: 200 }, (_, index) => index * 10_000);
  const feesYen = Object.fromEntries(
    Array.from({ length: 20 }, (_, pattern) => [`振込${pattern + 1}`, fromYen.map((_, index) => 110 + index * 11)]),
  );
  return { method: 'add-upper', minimumPaymentYen: 0, fromYen, feesYen, transferFees: { fromYen, feesYen } };
})();
