/** The element as a portal uses it. */
import '../../src/define/fee-table-editor.js';
import { TYPED, columns, measure } from './measure.js';

const editor = document.createElement('fee-table-editor');
editor.columns = columns;

measure({
  async give(table) {
    editor.value = table;
    document.body.append(editor);
    await editor.updateComplete;
  },
  cell() {
    const cell = root().querySelectorAll('tbody tr')[TYPED.row]!.children[TYPED.column]!;
    cell.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    return root().querySelector<HTMLInputElement>('td input:focus')!;
  },
  typedYen: () => editor.value?.feesYen[columns[TYPED.column - 1]!.key]?.[TYPED.row],
  rows: () => root().querySelectorAll('tbody tr').length,
});

function root(): ShadowRoot {
  return editor.shadowRoot!;
}
