import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { feeSteps, largestYen, quotePayeeFee, raisedRanges } from '../../src/fees/index.js';
import { amountsFor, anyPattern, anySchedule, scheduleOf } from './schedules.js';

describe('raisedRanges', () => {
  it('[FE-4] says where each range lies once its threshold is raised', () => {
    const schedule = scheduleOf([0, 10_000, 30_000], [110, 220, 440], { method: 'add-lower' });
    expect(raisedRanges(schedule, 'wire')).to.deep.equal([
      { index: 0, fromYen: 0, toYen: 10_109 },
      { index: 1, fromYen: 10_110, toYen: 30_219 },
      { index: 2, fromYen: 30_220, toYen: largestYen },
    ]);
  });

  it('[FE-4] leaves out a range that was raised beyond the next, and one beyond every amount', () => {
    const overtaken = scheduleOf([0, 1_000, 1_100], [0, 500, 50], { method: 'add-upper' });
    expect(raisedRanges(overtaken, 'wire').map(({ index, fromYen }) => [index, fromYen])).to.deep.equal([
      [0, 0],
      [2, 1_150],
    ]);
    const beyond = scheduleOf([0, largestYen], [0, 1], { method: 'add-upper' });
    expect(raisedRanges(beyond, 'wire')).to.deep.equal([{ index: 0, fromYen: 0, toYen: largestYen }]);
  });

  it('[FE-4] every amount lies in exactly one range, the one whose fee is deducted', () => {
    fc.assert(
      fc.property(
        anySchedule.chain((schedule) => fc.tuple(fc.constant(schedule), anyPattern, amountsFor(schedule))),
        ([schedule, pattern, amountYen]) => {
          const holding = raisedRanges(schedule, pattern).filter(
            ({ fromYen, toYen }) => fromYen <= amountYen && amountYen <= toYen,
          );
          expect(holding).to.have.lengthOf(1);
          const feeYen = schedule.feesYen[pattern][holding[0]?.index ?? NaN] ?? NaN;
          const { payeeFeeYen } = quotePayeeFee(schedule, { amountYen, pattern });
          expect(payeeFeeYen).to.equal(feeYen < amountYen && amountYen >= schedule.minimumPaymentYen ? feeYen : 0);
        },
      ),
    );
  });
});

describe('feeSteps', () => {
  it('[FE-4] shows where the payer keeps and where the payer adds something around a threshold', () => {
    const around = (method: 'fixed' | 'add-upper' | 'add-lower') =>
      feeSteps(scheduleOf([0, 30_000], [110, 330], { method, minimumPaymentYen: 1_000 }), 'wire').map(
        ({ fromYen, differenceYen }) => [fromYen, differenceYen],
      );
    expect(around('fixed')).to.deep.equal([
      [0, -110],
      [1_000, 0],
      [30_000, 220],
      [30_330, 0],
    ]);
    expect(around('add-upper')).to.deep.equal([
      [0, -110],
      [1_000, 0],
      [30_110, -220],
      [30_330, 0],
    ]);
    expect(around('add-lower')).to.deep.equal([
      [0, -110],
      [1_000, 0],
      [30_110, 220],
      [30_330, 0],
    ]);
  });

  it('[FE-4] covers every amount without a gap and says of each what quotePayeeFee says', () => {
    fc.assert(
      fc.property(anySchedule, anyPattern, (schedule, pattern) => {
        const steps = feeSteps(schedule, pattern);
        expect(steps[0]?.fromYen).to.equal(0);
        expect(steps.at(-1)?.toYen).to.equal(largestYen);
        for (const [index, { fromYen, toYen, ...said }] of steps.entries()) {
          expect(toYen).to.be.at.least(fromYen);
          if (index > 0) expect(fromYen).to.equal((steps[index - 1]?.toYen ?? NaN) + 1);
          for (const amountYen of [fromYen, toYen]) {
            expect(quotePayeeFee(schedule, { amountYen, pattern })).to.deep.include(said);
          }
        }
      }),
    );
  });
});
