import { expect } from '@open-wc/testing';
import {
  faultsOf,
  gridOf,
  settled,
  tableOf,
  withCell,
  withText,
} from '../../../src/components/internal/fee-table/grid.js';
import type { FeeGrid } from '../../../src/components/internal/fee-table/grid.js';
import { merged, removed, split } from '../../../src/components/internal/fee-table/ranges.js';

const table = { fromYen: [0, 10_000, 30_000], feesYen: { a: [0, 110, 330] } };
const grid = gridOf(table, ['a']);

describe('the ranges of a fee table', () => {
  it('[FE-2] become the table that they came from', () => {
    expect(tableOf(grid, ['a'])).to.deep.equal(table);
    expect(tableOf(withCell(grid, { row: 1, column: 1 }, 'x'), ['a'])).to.equal(undefined);
  });

  it('[IN-3] what is given and is no amount, or begins no higher than before, stays as a text that is named', () => {
    const given = gridOf({ fromYen: [5, 30_000, 10_000], feesYen: { a: [-1, NaN, 1.5] } }, ['a']);
    expect(given).to.deep.equal([
      [0, '-1'],
      [30_000, 'NaN'],
      ['10000', '1.5'],
    ]);
    const faults = faultsOf(given).map(({ row, column, fault }) => [row, column, fault.is]);
    expect(faults).to.deep.equal([
      [0, 1, 'negative'],
      [1, 1, 'foreign'],
      [2, 0, 'not-above'],
      [2, 1, 'decimals'],
    ]);
    expect(gridOf({ fromYen: [], feesYen: {} }, ['a'])).to.deep.equal([[0, '']]);
  });

  for (const [what, fromYen, row, begins] of [
    ['half-way, at a round amount', [0, 10_000, 30_000], 1, 20_000],
    ['between 0 and the next', [0, 10_000], 0, 5_000],
    ['half-way where no rounder amount lies between', [0, 7, 9], 1, 8],
    ['10,000 yen on where there is no upper limit', [0, 10_000, 30_000], 2, 40_000],
  ] as const) {
    it(`[FE-2] a range is split ${what}, with the same fees`, () => {
      const before = gridOf({ fromYen, feesYen: { a: fromYen.map((_, at) => at) } }, ['a']);
      expect(split(before, row)).to.deep.equal(before.toSpliced(row + 1, 0, [begins, row]));
    });
  }

  it('[FE-2] a range of one yen is not split', () => {
    expect(split(gridOf({ fromYen: [0, 1, 2], feesYen: {} }, []), 1)).to.equal(undefined);
  });

  it('[FE-2] there are 200 ranges at most, as in the contract', () => {
    const many = (ranges: number) =>
      gridOf({ fromYen: Array.from({ length: ranges }, (_, at) => at * 10), feesYen: {} }, []);
    expect(split(many(199), 198)).to.have.length(200);
    expect(split(many(200), 198)).to.equal(undefined);
  });

  it('[FE-2] beyond the most digits the new range has to be told where it begins', () => {
    expect(split(gridOf({ fromYen: [0, 999_999_999_990_000], feesYen: {} }, []), 1)?.[2]).to.deep.equal(['']);
  });

  it('[FE-2] ranges are merged with the fees of the first', () => {
    expect(merged(grid, 0, 0)).to.deep.equal([
      [0, 0],
      [30_000, 330],
    ]);
    expect(merged(grid, 0, 2)).to.deep.equal([[0, 0]]);
    expect(merged(grid, 2, 2)).to.equal(undefined);
  });

  it('[FE-2] a range taken away is part of the one before, the first of the one behind', () => {
    expect(removed(grid, 1, 1)).to.deep.equal([
      [0, 0],
      [30_000, 330],
    ]);
    expect(removed(grid, 0, 1)).to.deep.equal([[0, 330]]);
    expect(removed(grid, 0, 2)).to.equal(undefined);
  });

  for (const [typed, fault] of [
    ['30000', { is: 'not-below', neighbourYen: 30_000 }],
    ['40,000', { is: 'not-below', neighbourYen: 30_000 }],
    ['0', { is: 'not-above', neighbourYen: 0 }],
    ['', { is: 'missing' }],
  ] as const) {
    it(`[IN-3] a beginning of 「${typed}」 stays as it was typed and names its neighbour`, () => {
      const next = withText(grid, { row: 1, column: 0 }, typed);
      expect(next[1]).to.deep.equal([typed, 110]);
      expect(faultsOf(next)).to.deep.equal([{ row: 1, column: 0, typed, fault }]);
    });
  }

  it('[FE-2] a beginning that crossed becomes right once its neighbour gives way', () => {
    const crossed = withText(grid, { row: 1, column: 0 }, '４０，０００');
    const next = settled(withText(crossed, { row: 2, column: 0 }, '50000'));
    expect(tableOf(next, ['a'])?.fromYen).to.deep.equal([0, 40_000, 50_000]);
  });

  it('[FE-2] whatever is done, beginnings that are amounts start at 0 and rise', () => {
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    let now: FeeGrid = grid;
    for (let step = 0; step < 2_000; step += 1) {
      const row = random(now.length);
      const typed = withText(now, { row: Math.max(1, row), column: 0 }, String(random(50_000)));
      const acts = [split(now, row), merged(now, row, row), removed(now, row, row), settled(typed)];
      const next = acts[random(acts.length)];
      if (!next || next.length > 30) continue;
      now = next;
      const beginnings = now.map(([from]) => from).filter((from) => typeof from === 'number');
      expect(now[0]?.[0]).to.equal(0);
      expect(
        beginnings.every((from, at) => at === 0 || from > beginnings[at - 1]!),
        String(beginnings),
      ).to.equal(true);
    }
  });

  it('[PE-4] rows without a change stay the same objects', () => {
    const next = settled(withText(grid, { row: 1, column: 1 }, '500'));
    expect([next[0] === grid[0], next[1] === grid[1], next[2] === grid[2]]).to.deep.equal([true, false, true]);
  });
});
