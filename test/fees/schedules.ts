import fc from 'fast-check';
import type { FeeSchedule, FeeTable } from '../../src/fees/index.js';
import { feeMethods, largestYen } from '../../src/fees/index.js';

const patterns = ['first', 'second'] as const;
export type AnyPattern = (typeof patterns)[number];
export const anyPattern = fc.constantFrom(...patterns);

/** Fees of the size of the ranges, so that raised thresholds cross, touch and overtake each other. */
const tight = tableWith(fc.integer({ min: 1, max: 40 }), fc.nat({ max: 60 }));
/** Fees far below the ranges, as banks have them. */
const wide = tableWith(fc.integer({ min: 5_000, max: 1_000_000 }), fc.nat({ max: 1_000 }));
/** Thresholds and fees up to the most that an amount may be. */
const huge = tableWith(
  fc.integer({ min: 1, max: Math.floor(largestYen / 6) }),
  fc.integer({ min: 0, max: largestYen }),
);

export const anyTable = fc.oneof(tight, wide, huge);

/** Any sound schedule. */
export const anySchedule: fc.Arbitrary<FeeSchedule<AnyPattern>> = fc.oneof(
  ...[tight, wide, huge].map((table) =>
    fc
      .record({
        table,
        transferFees: table,
        method: fc.constantFrom(...feeMethods),
        minimumPaymentYen: fc.oneof(fc.constant(0), fc.nat({ max: 100 })),
      })
      .map(({ table: { fromYen, feesYen }, ...rest }) => ({ fromYen, feesYen, ...rest })),
  ),
);

/** Amounts, most of them within a few yen of where something changes. */
export function amountsFor(schedule: FeeSchedule<AnyPattern>): fc.Arbitrary<number> {
  const places = [schedule, schedule.transferFees].flatMap(({ fromYen, feesYen }) =>
    fromYen.flatMap((threshold) => [
      threshold,
      ...Object.values(feesYen)
        .flat()
        .map((fee) => threshold + fee),
    ]),
  );
  const near = fc
    .tuple(fc.constantFrom(schedule.minimumPaymentYen, largestYen, ...places), fc.integer({ min: -2, max: 2 }))
    .map(([place, away]) => Math.min(largestYen, Math.max(0, place + away)));
  return fc.oneof({ weight: 4, arbitrary: near }, { weight: 1, arbitrary: fc.integer({ min: 0, max: largestYen }) });
}

/** A schedule of one pattern whose fees the bank charges itself. */
export function scheduleOf(
  fromYen: readonly number[],
  feesYen: readonly number[],
  more: Partial<FeeSchedule<'wire'>> = {},
): FeeSchedule<'wire'> {
  const table = { fromYen, feesYen: { wire: feesYen } };
  return { method: 'fixed', minimumPaymentYen: 0, ...table, transferFees: table, ...more };
}

function tableWith(gap: fc.Arbitrary<number>, fee: fc.Arbitrary<number>): fc.Arbitrary<FeeTable<AnyPattern>> {
  return fc.array(gap, { maxLength: 5 }).chain((gaps) => {
    const fromYen = gaps.reduce((rising, next) => [...rising, (rising.at(-1) ?? 0) + next], [0]);
    const fees = fc.array(fee, { minLength: fromYen.length, maxLength: fromYen.length });
    return fc.record({ first: fees, second: fees }).map((feesYen) => ({ fromYen, feesYen }));
  });
}
