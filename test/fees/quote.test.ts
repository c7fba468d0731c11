import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { FeeMethod } from '../../src/fees/index.js';
import { feeMethods, largestYen, quotePayeeFee, quotePayerFee } from '../../src/fees/index.js';
import published from '../data/fees/worked-examples.json';
import { amountsFor, anyPattern, anySchedule, anyTable, scheduleOf } from './schedules.js';

const anyQuestion = anySchedule.chain((schedule) =>
  fc.record({ schedule: fc.constant(schedule), pattern: anyPattern, amountYen: amountsFor(schedule) }),
);

describe('quotePayeeFee', () => {
  describe('examples that banks publish', () => {
    for (const { source, thresholds, fees, cases } of published.examples) {
      for (const { method, label, payment, ...expected } of cases) {
        it(`[FE-4] ${source}: ${label}, ${payment} yen`, () => {
          const schedule = scheduleOf(thresholds, fees, { method: method as FeeMethod });
          const quote = quotePayeeFee(schedule, { amountYen: payment, pattern: 'wire' });
          expect(quote).to.deep.equal({
            payeeFeeYen: expected.payeeFee,
            sentYen: expected.sent,
            transferFeeYen: expected.transferFee,
            debitedYen: expected.debited,
            differenceYen: payment - expected.debited,
            differs: payment !== expected.debited,
          });
        });
      }
    }
  });

  describe('thresholds', () => {
    const fromYen = [0, 10_000, 30_000];
    const fees = [110, 220, 440];
    const rows: readonly [FeeMethod, number, number][] = [
      ['fixed', 9_999, 110],
      ['fixed', 10_000, 220],
      ['fixed', 29_999, 220],
      ['fixed', 30_000, 440],
      ['add-upper', 10_219, 110],
      ['add-upper', 10_220, 220],
      ['add-upper', 30_439, 220],
      ['add-upper', 30_440, 440],
      ['add-lower', 10_109, 110],
      ['add-lower', 10_110, 220],
      ['add-lower', 30_219, 220],
      ['add-lower', 30_220, 440],
    ];
    for (const [method, amountYen, feeYen] of rows) {
      it(`[FE-4] ${method} deducts ${feeYen} yen from ${amountYen}`, () => {
        const { payeeFeeYen } = quotePayeeFee(scheduleOf(fromYen, fees, { method }), { amountYen, pattern: 'wire' });
        expect(payeeFeeYen).to.equal(feeYen);
      });
    }

    it('[FE-4] takes the highest range whose raised threshold is reached, also where a lower one was raised beyond it', () => {
      const schedule = scheduleOf([0, 1_000, 1_100], [0, 500, 50], { method: 'add-upper' });
      const feeOf = (amountYen: number) => quotePayeeFee(schedule, { amountYen, pattern: 'wire' }).payeeFeeYen;
      expect([1_000, 1_149, 1_150, 1_500, 1_600].map(feeOf)).to.deep.equal([0, 0, 50, 50, 50]);
    });

    it('[FE-4] never raises the first threshold nor those of what the bank charges', () => {
      const schedule = scheduleOf([0], [300], {
        method: 'add-upper',
        transferFees: { fromYen: [0, 1_000], feesYen: { wire: [300, 500] } },
      });
      expect(quotePayeeFee(schedule, { amountYen: 301, pattern: 'wire' }).payeeFeeYen).to.equal(300);
      expect(quotePayeeFee(schedule, { amountYen: 1_300, pattern: 'wire' })).to.deep.equal({
        payeeFeeYen: 300,
        sentYen: 1_000,
        transferFeeYen: 500,
        debitedYen: 1_500,
        differenceYen: -200,
        differs: true,
      });
    });
  });

  describe('what is not deducted', () => {
    const schedule = scheduleOf([0], [330], { minimumPaymentYen: 1_000 });

    it('[FE-4] deducts nothing below the minimum payment, and the whole fee from it on', () => {
      expect(quotePayeeFee(schedule, { amountYen: 999, pattern: 'wire' })).to.deep.equal({
        payeeFeeYen: 0,
        sentYen: 999,
        transferFeeYen: 330,
        debitedYen: 1_329,
        differenceYen: -330,
        differs: true,
      });
      expect(quotePayeeFee(schedule, { amountYen: 1_000, pattern: 'wire' }).payeeFeeYen).to.equal(330);
    });

    it('[FE-4] deducts no fee that is not below the payment', () => {
      const withoutMinimum = scheduleOf([0], [330]);
      const sent = (amountYen: number) => quotePayeeFee(withoutMinimum, { amountYen, pattern: 'wire' }).sentYen;
      expect([0, 329, 330, 331].map(sent)).to.deep.equal([0, 329, 330, 1]);
    });
  });

  it('[FE-4] reckons 10^15 − 1 yen to the yen', () => {
    const quote = quotePayeeFee(scheduleOf([0], [1]), { amountYen: largestYen, pattern: 'wire' });
    expect(quote.sentYen).to.equal(999_999_999_999_998);
    expect(quote.debitedYen).to.equal(largestYen);
  });

  describe('whatever the schedule', () => {
    it('[FE-4] sends no negative amount, and what is said adds up in whole yen', () => {
      fc.assert(
        fc.property(anyQuestion, ({ schedule, ...question }) => {
          const quote = quotePayeeFee(schedule, question);
          expect(quote.sentYen).to.be.at.least(0);
          expect(quote.sentYen + quote.payeeFeeYen).to.equal(question.amountYen);
          expect(quote.debitedYen).to.equal(quote.sentYen + quote.transferFeeYen);
          expect(quote.differenceYen).to.equal(question.amountYen - quote.debitedYen);
          for (const yen of Object.values(quote))
            expect(typeof yen === 'boolean' || Number.isSafeInteger(yen)).to.equal(true);
        }),
      );
    });

    it('[FE-4] differs exactly where the difference is not 0, which is where the fee is not what the bank charges', () => {
      fc.assert(
        fc.property(anyQuestion, ({ schedule, ...question }) => {
          const { differs, differenceYen, payeeFeeYen, transferFeeYen } = quotePayeeFee(schedule, question);
          expect(differs).to.equal(differenceYen !== 0);
          expect(differs).to.equal(payeeFeeYen !== transferFeeYen);
        }),
      );
    });

    it('[FE-4] the three methods agree on payments that no fee lifts over a threshold', () => {
      fc.assert(
        fc.property(anyQuestion, ({ schedule, pattern, amountYen }) => {
          const fees = schedule.feesYen[pattern];
          const nearThreshold = schedule.fromYen.some((from, index) => {
            const raise = Math.max(fees[index] ?? 0, fees[index - 1] ?? 0);
            return index > 0 && from <= amountYen && amountYen < from + raise;
          });
          fc.pre(!nearThreshold);
          const quotes = feeMethods.map((method) => quotePayeeFee({ ...schedule, method }, { amountYen, pattern }));
          expect(quotes[1]).to.deep.equal(quotes[0]);
          expect(quotes[2]).to.deep.equal(quotes[0]);
        }),
      );
    });
  });

  describe('what it refuses', () => {
    const schedule = scheduleOf([0, 30_000], [110, 330]);
    const asking =
      (amountYen: number, pattern = 'wire') =>
      () =>
        quotePayeeFee(schedule, { amountYen, pattern: pattern as 'wire' });

    for (const amountYen of [-1, 0.5, NaN, Infinity, largestYen + 1, '30329' as unknown as number]) {
      it(`[FE-4] refuses ${JSON.stringify(amountYen)} (${String(amountYen)}) as an amount`, () => {
        expect(asking(amountYen)).to.throw(RangeError, 'amountYen must be a whole number of yen from 0 to');
      });
    }

    for (const pattern of ['telegram', 'toString', '__proto__']) {
      it(`[FE-5] refuses the pattern ${pattern}, for which there are no fees`, () => {
        expect(asking(1_000, pattern)).to.throw(RangeError, `feesYen.${pattern} must be a list of fees`);
      });
    }

    it('[FE-5] quotes a pattern although another column of the table is not finished', () => {
      const unfinished = { ...schedule, feesYen: { wire: [110, 330], post: [NaN, 440] } };
      const transferFees = { fromYen: [0], feesYen: { wire: [110], post: [110] } };
      expect(quotePayeeFee({ ...unfinished, transferFees }, { amountYen: 500, pattern: 'wire' }).sentYen).to.equal(390);
      expect(() => quotePayeeFee({ ...unfinished, transferFees }, { amountYen: 500, pattern: 'post' })).to.throw(
        RangeError,
        'feesYen.post[0] must be a whole number of yen',
      );
    });
  });
});

describe('quotePayerFee', () => {
  const table = { fromYen: [0, 30_000], feesYen: { wire: [110, 330] } };

  it('[FE-5] sends the whole payment and debits the fee in addition', () => {
    expect(quotePayerFee(table, { amountYen: 29_999, pattern: 'wire' })).to.deep.equal({
      sentYen: 29_999,
      transferFeeYen: 110,
      debitedYen: 30_109,
    });
    expect(quotePayerFee(table, { amountYen: 30_000, pattern: 'wire' }).debitedYen).to.equal(30_330);
  });

  it('[FE-5] charges every amount the fee of the one range in which it lies', () => {
    const anyAmount = fc.integer({ min: 0, max: largestYen });
    fc.assert(
      fc.property(anyTable, anyPattern, anyAmount, (anyFees, pattern, amountYen) => {
        const { sentYen, transferFeeYen, debitedYen } = quotePayerFee(anyFees, { amountYen, pattern });
        const ranges = anyFees.fromYen.filter(
          (from, index) => from <= amountYen && amountYen < (anyFees.fromYen[index + 1] ?? Infinity),
        );
        expect(ranges).to.have.lengthOf(1);
        expect(transferFeeYen).to.equal(anyFees.feesYen[pattern][anyFees.fromYen.indexOf(ranges[0] ?? NaN)]);
        expect([sentYen, debitedYen]).to.deep.equal([amountYen, amountYen + transferFeeYen]);
      }),
    );
  });

  it('[FE-5] refuses a table that is not sound', () => {
    expect(() => quotePayerFee({ ...table, fromYen: [0, 0] }, { amountYen: 1, pattern: 'wire' })).to.throw(
      RangeError,
      'fromYen[1] must be above the threshold before it',
    );
  });
});
