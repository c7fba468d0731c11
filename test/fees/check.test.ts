import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  feeProblemSentence,
  largestYen,
  quotePayeeFee,
  scheduleProblems,
  tableProblems,
} from '../../src/fees/index.js';
import { anySchedule, scheduleOf } from './schedules.js';

const sound = scheduleOf([0, 30_000], [110, 330]);
const sentencesOf = (schedule: unknown) => scheduleProblems(schedule).map(feeProblemSentence);

describe('scheduleProblems', () => {
  const rows: readonly [string, unknown, string][] = [
    ['no schedule at all', null, 'schedule must be an object'],
    ['a method that nobody knows', { ...sound, method: 'raised' }, 'method must be one of fixed, add-upper, add-lower'],
    ['a minimum payment that is not whole', { ...sound, minimumPaymentYen: 0.5 }, 'minimumPaymentYen must be a whole'],
    ['no ranges', { ...sound, fromYen: [] }, 'fromYen must be a list with at least one threshold'],
    ['a first range that does not begin at 0', { ...sound, fromYen: [1, 30_000] }, 'fromYen[0] must be 0'],
    ['a threshold twice', { ...sound, fromYen: [0, 0] }, 'fromYen[1] must be above the threshold before it'],
    [
      'a threshold beyond every amount',
      { ...sound, fromYen: [0, largestYen + 1] },
      'fromYen[1] must be a whole number',
    ],
    ['no fees', { ...sound, feesYen: undefined }, 'feesYen must be an object'],
    ['a fee too few', { ...sound, feesYen: { wire: [110] } }, 'feesYen.wire must have one fee for every threshold'],
    ['a fee below 0', { ...sound, feesYen: { wire: [110, -1] } }, 'feesYen.wire[1] must be a whole number of yen'],
    ['a fee that is missing', { ...sound, feesYen: { wire: new Array(2) } }, 'feesYen.wire[0] must be a whole number'],
    ['a fee as text', { ...sound, feesYen: { wire: ['110', 330] } }, 'feesYen.wire[0] must be a whole number of yen'],
    ['no fees of the bank', { ...sound, transferFees: undefined }, 'transferFees must be an object'],
    [
      'a pattern that the bank has no fees for',
      { ...sound, feesYen: { wire: [110, 330], post: [440, 440] } },
      'transferFees.feesYen.post must be a list of fees',
    ],
    [
      'fees of the bank that do not rise in their thresholds',
      { ...sound, transferFees: { fromYen: [0, 5, 5], feesYen: { wire: [1, 2, 3] } } },
      'transferFees.fromYen[2] must be above the threshold before it',
    ],
  ];
  for (const [what, schedule, sentence] of rows) {
    it(`[FE-2] names ${what}`, () => {
      expect(sentencesOf(schedule).some((said) => said.startsWith(sentence))).to.equal(
        true,
        sentencesOf(schedule).join(),
      );
    });
  }

  it('[FE-2] lists everything that is wrong, each with its place', () => {
    const twice = { ...sound, fromYen: [5, 3], feesYen: { wire: [-1, 0.5] } };
    expect(scheduleProblems(twice).map(({ path, reason }) => `${path} ${reason}`)).to.deep.equal([
      'fromYen[0] first-not-zero',
      'fromYen[1] not-rising',
      'feesYen.wire[0] not-yen',
      'feesYen.wire[1] not-yen',
    ]);
  });

  it('[FE-2] finds nothing in a sound schedule', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        expect(scheduleProblems(schedule)).to.deep.equal([]);
      }),
    );
  });

  it('[FE-2] answers whatever arrives, and quotes nothing that it names', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(scheduleProblems(anything, ['wire'])).not.to.deep.equal([]);
        expect(() => quotePayeeFee(anything as typeof sound, { amountYen: 1, pattern: 'wire' })).to.throw(RangeError);
      }),
    );
  });
});

describe('tableProblems', () => {
  it('[FE-5] checks a table of any columns', () => {
    expect(tableProblems({ fromYen: [0], feesYen: { a: [1], b: [2] } })).to.deep.equal([]);
    expect(tableProblems({ fromYen: [0], feesYen: { a: [1], b: [] } })).to.deep.equal([
      { path: 'feesYen.b', reason: 'wrong-length' },
    ]);
    expect(tableProblems(undefined)).to.deep.equal([{ path: 'table', reason: 'not-a-table' }]);
  });
});
