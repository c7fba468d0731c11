import { expect } from '@open-wc/testing';
import { faultsOf, gridOf } from '../../../src/components/internal/fee-table/grid.js';
import { cellsOf, emptied, pasted, textOfCells } from '../../../src/components/internal/fee-table/paste.js';

const grid = gridOf({ fromYen: [0, 10_000, 30_000], feesYen: { a: [0, 110, 330], b: [110, 220, 440] } }, ['a', 'b']);
const at = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });

describe('cells copied from a spreadsheet', () => {
  for (const [what, text, cells] of [
    ['one cell', '110', [['110']]],
    ['the line end that Excel adds', '110\r\n', [['110']]],
    [
      'a block',
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['line ends of other systems', '1\n2\r3', [['1'], ['2'], ['3']]],
    [
      'empty cells',
      '\t2\r\n3\t',
      [
        ['', '2'],
        ['3', ''],
      ],
    ],
    ['empty lines at the end', '1\t2\r\n\r\n\r\n', [['1', '2']]],
    ['an empty row in the middle', '1\r\n\r\n3', [['1'], [''], ['3']]],
    ['quotes around a tab and a line break', '"1\t2"\t"3\r\n4"', [['1\t2', '3\r\n4']]],
    ['doubled quotes', '"a ""b"""\t2', [['a "b"', '2']]],
    ['a quote in the middle', '5"\t2', [['5"', '2']]],
    ['a quote that is never closed', '"5\t2', [['"5', '2']]],
    ['spaces around, full-width ones too', ' 110 \t　220　', [['110', '220']]],
    ['nothing', '', [['']]],
  ] as const) {
    it(`[FE-2] ${what}`, () => expect(cellsOf(text)).to.deep.equal(cells));
  }

  it('[FE-2] what is copied is pasted as it was, quotes and line breaks too', () => {
    const hostile = [
      [0, 'a\t"b"', 'c\r\nd'],
      [10, '', '１２'],
    ];
    expect(cellsOf(textOfCells(hostile, { top: 0, bottom: 1, left: 0, right: 2 }))).to.deep.equal(
      hostile.map((row) => row.map(String)),
    );
  });
});

describe('a block pasted into the fee table', () => {
  it('[FE-2] takes amounts as a spreadsheet writes them', () => {
    const cells = [
      ['￥１，２３４', '¥1,234'],
      ['1,234円', ' １２３４ '],
    ];
    expect(pasted(grid, at(0, 1), cells).grid.slice(0, 2)).to.deep.equal([
      [0, 1_234, 1_234],
      [10_000, 1_234, 1_234],
    ]);
  });

  it('[FE-2] with beginnings replaces all of them at once', () => {
    const { grid: next } = pasted(grid, at(1, 0), [
      ['50,000円以上', '1'],
      ['60000', '2'],
    ]);
    expect(next).to.deep.equal([
      [0, 0, 110],
      [50_000, 1, 220],
      [60_000, 2, 440],
    ]);
  });

  it('[FE-2] with beginnings adds ranges for what goes beyond the table', () => {
    const result = pasted(grid, at(2, 0), [
      ['30000', '1', '2'],
      ['40000', '3', '4'],
      ['50000', '5', 'x'],
    ]);
    expect(result).to.deep.include({ addedRanges: 2, rowsLeftOut: 0, columnsLeftOut: 0 });
    expect(result.grid.slice(2)).to.deep.equal([
      [30_000, 1, 2],
      [40_000, 3, 4],
      [50_000, 5, 'x'],
    ]);
  });

  it('[FE-2] without beginnings counts what found no room', () => {
    const result = pasted(grid, at(2, 2), [
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
    expect(result).to.deep.include({ addedRanges: 0, rowsLeftOut: 1, columnsLeftOut: 2 });
    expect(result.grid[2]).to.deep.equal([30_000, 330, 1]);
    expect(result.grid).to.have.length(3);
  });

  it('[FE-2] adds ranges up to the 200 of the contract', () => {
    const cells = Array.from({ length: 250 }, (_, at) => [String(30_000 + at), '1', '2']);
    const result = pasted(grid, at(2, 0), cells);
    expect(result).to.deep.include({ addedRanges: 197, rowsLeftOut: 52 });
    expect(result.grid).to.have.length(200);
  });

  it('[FE-2] of one cell fills the whole selection', () => {
    const { grid: next } = pasted(grid, { top: 0, bottom: 1, left: 1, right: 2 }, [['500']]);
    expect(next).to.deep.equal([
      [0, 500, 500],
      [10_000, 500, 500],
      [30_000, 330, 440],
    ]);
  });

  it('[FE-2] leaves the first range at 0, and tells what was to stand there', () => {
    expect(pasted(grid, at(0, 0), [['5000', '1']])).to.deep.include({ firstLeftOut: '5000' });
    for (const zero of ['0', '０円', '¥0', '0円以上', '']) {
      expect(pasted(grid, at(0, 0), [[zero]]).firstLeftOut, zero).to.equal(undefined);
    }
    expect(pasted(grid, at(0, 0), [['5000', '1']]).grid[0]).to.deep.equal([0, 1, 110]);
  });

  it('[IN-3] keeps what is no amount as it was, and every such cell is named', () => {
    const { grid: next } = pasted(grid, at(1, 0), [
      ['5,000', '-1', '1.5'],
      ['4000', '', '一円'],
    ]);
    expect(next[2]).to.deep.equal(['4000', '', '一円']);
    expect(faultsOf(next).map(({ row, column, fault }) => [row, column, fault.is])).to.deep.equal([
      [1, 1, 'negative'],
      [1, 2, 'decimals'],
      [2, 0, 'not-above'],
      [2, 1, 'missing'],
      [2, 2, 'foreign'],
    ]);
  });

  it('[FE-2] emptying leaves the first beginning alone', () => {
    expect(emptied(grid, { top: 0, bottom: 1, left: 0, right: 1 })).to.deep.equal([
      [0, '', 110],
      ['', '', 220],
      [30_000, 330, 440],
    ]);
  });
});
