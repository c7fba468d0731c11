import type { MessagesIn } from '../catalogue.js';
import { feePatternNames } from '../fee-names.js';
import type { FeeTableEditorMessages } from '../ja/fee-table-editor.js';

const en: MessagesIn<FeeTableEditorMessages> = (words, formats) => {
  const asked = (p: { digits: number }) => `Enter at most ${formats.number(p.digits)} digits`;
  return {
    label: 'Fees by kind of transfer (yen)',
    rangeLabel: 'Range of payments',
    patterns: feePatternNames(words),
    hint: 'Typing replaces a cell, F2 edits it; arrows, Tab and Enter move, Shift with arrows selects. Cells can be copied from and to a spreadsheet.',
    from: (p) => `From ${formats.yen(p.yen)}`,
    below: (p) => `below ${formats.yen(p.yen)}`,
    noEnd: 'no upper limit',
    unclear: '–',
    beginning: 'from',
    unclearRange: (p) => `Range ${formats.number(p.number)}`,

    actions: 'Ranges and steps',
    add: 'Add a range',
    split: 'Split the range',
    merge: 'Merge with the next',
    mergeSelected: 'Merge those selected',
    remove: 'Remove the range',
    undo: 'Undo',
    redo: 'Redo',
    load: 'Load the standard fees',
    askLoad: 'The ranges and fees entered will be replaced by the bank’s standard fees. Go on?',
    loadNow: 'Replace',
    keep: 'Keep',

    loaded: 'The standard fees have been loaded.',
    followed: 'The bank’s standard fees have changed.',
    added: (p) => `A range was added: ${p.range}. Enter where it begins and its fees.`,
    merged: (p) => `The ranges were merged: ${p.range}, with the fees of the first.`,
    removed: (p) =>
      formats.plural(p.count, {
        one: '# range was removed; the ranges around it meet.',
        other: '# ranges were removed; the ranges around them meet.',
      }),
    undone: 'Undone.',
    redone: 'Redone.',
    emptied: 'The cells were emptied.',
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to redo.',
    tooNarrow: 'This range is one yen wide and cannot be split.',
    tooMany: (p) => `There may be at most ${formats.number(p.most)} ranges, so none can be added.`,
    nothingToMerge: 'There is no next range to merge with.',
    oneMustStay: 'There must be at least one range, so it cannot be removed.',
    copied: (p) => formats.plural(p.cells, { one: '# cell copied.', other: '# cells copied.' }),
    pasted: (p) => formats.plural(p.cells, { one: 'Pasted into # cell.', other: 'Pasted into # cells.' }),
    rangesAdded: (p) => formats.plural(p.count, { one: '# range was added.', other: '# ranges were added.' }),
    rowsLeftOut: (p) =>
      formats.plural(p.count, {
        one: '# row found no room and was not pasted.',
        other: '# rows found no room and were not pasted.',
      }),
    columnsLeftOut: (p) =>
      formats.plural(p.count, {
        one: '# column found no room and was not pasted.',
        other: '# columns found no room and were not pasted.',
      }),
    firstLeftOut: (p) => `The first range begins at 0, so “${p.typed}” was not pasted.`,

    faultCount: (p) => formats.plural(p.count, { one: '# cell is wrong.', other: '# cells are wrong.' }),
    between: ' ',
    cell: (p) => `${p.range}, ${p.column}`,
    faultAt: (p) => `${p.cell}: ${p.fault}`,
    missing: (p) => `Empty. ${asked(p)}.`,
    negative: (p) => `“${p.typed}” is below zero. Take away the sign. ${asked(p)}.`,
    decimals: (p) => `“${p.typed}” is not in whole yen. Take away the decimals. ${asked(p)}.`,
    foreign: (p) => `“${p.character}” in “${p.typed}” cannot be used. ${asked(p)}.`,
    'too-long': (p) => `${asked(p)} (now ${formats.number(p.count)}).`,
    'not-above': (p) =>
      `“${p.typed}” overlaps the range before, which begins at ${formats.yen(p.neighbourYen)}. Enter more than that.`,
    'not-below': (p) =>
      `“${p.typed}” overlaps the next range, which begins at ${formats.yen(p.neighbourYen)}. Enter less than that.`,
  };
};

export default en;
