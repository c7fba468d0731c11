import { expect } from '@open-wc/testing';
import { begun, recorded, redone, undone } from '../../../src/components/internal/fee-table/history.js';
import { destination, neighbour } from '../../../src/components/internal/fee-table/movement.js';
import { TableWork } from '../../../src/components/internal/fee-table/table-work.js';

const table = { fromYen: [0, 10_000], feesYen: { a: [0, 110], b: [110, 220] } };
const begin = (): TableWork => new TableWork(table, ['a', 'b']);

describe('history', () => {
  it('[FE-2] takes steps back and does them again until another is taken', () => {
    const third = recorded(recorded(begun(1), 2), 3);
    expect(undone(third).present).to.equal(2);
    expect(undone(undone(third)).present).to.equal(1);
    expect(undone(begun(1)).present).to.equal(1);
    expect(redone(undone(third)).present).to.equal(3);
    expect(redone(recorded(undone(third), 4)).present).to.equal(4);
  });

  it('[FE-2] counts no step that changes nothing', () => {
    expect(recorded(begun(1), 1).past).to.deep.equal([]);
  });
});

describe('movement', () => {
  const last = { row: 99, column: 4 };
  for (const [key, ctrlKey, to] of [
    ['ArrowUp', false, [49, 2]],
    ['ArrowDown', false, [51, 2]],
    ['ArrowLeft', false, [50, 1]],
    ['ArrowRight', false, [50, 3]],
    ['ArrowUp', true, [0, 2]],
    ['ArrowDown', true, [99, 2]],
    ['ArrowLeft', true, [50, 0]],
    ['ArrowRight', true, [50, 4]],
    ['Home', false, [50, 0]],
    ['End', false, [50, 4]],
    ['Home', true, [0, 0]],
    ['End', true, [99, 4]],
    ['PageUp', false, [40, 2]],
    ['PageDown', false, [60, 2]],
  ] as const) {
    it(`[FE-2] ${ctrlKey ? 'Ctrl+' : ''}${key} leads to ${to.join(', ')}`, () => {
      const at = destination({ key, ctrlKey, metaKey: false }, { row: 50, column: 2 }, last);
      expect([at?.row, at?.column]).to.deep.equal(to);
    });
  }

  it('[FE-2] ends at the edges, and Tab leaves at the last cell and at the first', () => {
    const up = { key: 'ArrowUp', ctrlKey: false, metaKey: false };
    expect(destination(up, { row: 0, column: 2 }, last)).to.deep.equal({ row: 0, column: 2 });
    expect(destination({ ...up, key: 'a' }, last, last)).to.equal(undefined);
    expect(neighbour({ row: 3, column: 4 }, last, false)).to.deep.equal({ row: 4, column: 0 });
    expect(neighbour({ row: 3, column: 0 }, last, true)).to.deep.equal({ row: 2, column: 4 });
    expect(neighbour(last, last, false)).to.equal(undefined);
    expect(neighbour({ row: 0, column: 0 }, last, true)).to.equal(undefined);
  });
});

describe('the work on a fee table', () => {
  it('[FE-2] what is typed is in the table at once, and one step', () => {
    const work = begin();
    for (const text of ['5', '50', '500']) work.type(text);
    expect(work.table?.feesYen.a).to.deep.equal([500, 110]);
    expect(work.canUndo).to.equal(false);
    work.commit();
    work.undo();
    expect(work.table).to.deep.equal(table);
    expect(work.canUndo).to.equal(false);
    work.redo();
    expect(work.table?.feesYen.a).to.deep.equal([500, 110]);
  });

  it('[FE-2] Esc gives back what stood there', () => {
    const work = begin();
    work.type('5x');
    expect(work.table).to.equal(undefined);
    expect(work.cancel()).to.equal(true);
    expect(work.table).to.deep.equal(table);
    expect(work.cancel()).to.equal(false);
  });

  it('[FE-2] undo goes to where it changes something', () => {
    const work = begin();
    work.goTo({ row: 1, column: 2 });
    work.type('7');
    work.goTo({ row: 0, column: 1 });
    work.undo();
    expect(work.active).to.deep.equal({ row: 1, column: 2 });
  });

  it('[FE-2] a paste, a split, a merge and a load are one step each', () => {
    const work = begin();
    work.paste('1\t2\r\n3\t4');
    expect(work.table?.feesYen).to.deep.equal({ a: [1, 3], b: [2, 4] });
    expect(work.selection).to.deep.equal({ top: 0, bottom: 1, left: 1, right: 2 });
    work.goTo({ row: 0, column: 1 });
    work.split();
    work.merge();
    work.replace({ fromYen: [0], feesYen: { a: [9], b: [8] } });
    for (let step = 0; step < 4; step += 1) expect(work.undo()).to.equal(true);
    expect(work.table).to.deep.equal(table);
    for (let step = 0; step < 4; step += 1) expect(work.redo()).to.equal(true);
    expect(work.table).to.deep.equal({ fromYen: [0], feesYen: { a: [9], b: [8] } });
  });

  it('[FE-5] other columns keep the cells of those that stay', () => {
    const work = begin();
    work.rearrange(['b', 'c']);
    expect(work.grid).to.deep.equal([
      [0, 110, ''],
      [10_000, 220, ''],
    ]);
  });

  it('gives the same table as long as nothing changes', () => {
    const work = begin();
    const given = work.table;
    work.goTo({ row: 1, column: 1 });
    expect(work.table).to.equal(given);
  });
});
