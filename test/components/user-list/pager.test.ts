import { expect } from '@open-wc/testing';
import { pagesShown } from '../../../src/components/internal/user-list/pager.js';

describe('pagesShown', () => {
  const cases: [current: number, last: number, shown: string][] = [
    [1, 1, '1'],
    [3, 7, '1 2 3 4 5 6 7'],
    [1, 8, '1 2 3 4 5 … 8'],
    [4, 8, '1 2 3 4 5 … 8'],
    [5, 8, '1 … 4 5 6 7 8'],
    [5, 30, '1 … 4 5 6 … 30'],
    [27, 30, '1 … 26 27 28 29 30'],
    [30, 30, '1 … 26 27 28 29 30'],
    [5000, 10_000, '1 … 4999 5000 5001 … 10000'],
  ];
  for (const [current, last, shown] of cases) {
    it(`on page ${current} of ${last} shows ${shown}`, () =>
      expect(pagesShown(current, last).join(' ')).to.equal(shown));
  }
});
