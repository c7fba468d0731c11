/** The hand-written page. */
import { TYPED, columns, measure } from './measure.js';
import { PlainFeeTable } from './plain.js';

const table = new PlainFeeTable(columns);

measure({
  give(fees) {
    table.give(fees);
    document.body.append(table.element);
  },
  cell() {
    const field = table.fieldAt(TYPED.row, TYPED.column);
    field.focus();
    return field;
  },
  typedYen: () => table.value?.feesYen[columns[TYPED.column - 1]!.key]?.[TYPED.row],
  rows: () => table.element.querySelectorAll('tbody tr').length,
});
