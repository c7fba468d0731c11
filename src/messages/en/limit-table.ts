import type { MessagesIn } from '../catalogue.js';
import type { LimitTableMessages } from '../ja/limit-table.js';

const en: MessagesIn<LimitTableMessages> = (_, formats) => ({
  required: 'Required',
  before: (p) => `Before: ${p.amountYen === undefined ? 'none' : formats.yen(p.amountYen)}`,
  at: (p) => `${p.row}, ${p.column}: ${p.problem}`,
  partAbove: (p) =>
    `This is above ${p.total} (${formats.yen(p.totalYen)}). Enter ${formats.yen(p.totalYen)} or less, or raise ${p.total}.`,
  totalBelow: (p) =>
    `This is below ${formats.list(p.parts)} (${formats.yen(p.mostYen)}). Enter ${formats.yen(p.mostYen)} or more, or lower ${formats.list(p.parts)}.`,
  pasted: (p) =>
    formats.plural(p.cells, { one: '# amount was pasted.', other: '# amounts were pasted.' }) +
    (p.left > 0
      ? ` ${formats.plural(p.left, { one: '# outside the table was left out.', other: '# outside the table were left out.' })}`
      : ''),
});

export default en;
