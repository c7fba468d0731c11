/** Tabulator, as its documentation sets up a list with pages, a filter and selectable rows. */
import { TabulatorFull } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator_simple.min.css';
import { measure } from './measure.js';

const field = document.createElement('input');
const host = document.createElement('div');
document.body.append(field, host);

const table = new TabulatorFull(host, {
  data: [],
  columns: [
    { formatter: 'rowSelection', titleFormatter: 'rowSelection', headerSort: false, width: 40 },
    { title: '利用者名', field: 'user.name', widthGrow: 1 },
    { title: 'カナ', field: 'user.kana' },
    { title: 'ログインID', field: 'user.loginId' },
    { title: '権限', field: 'user.role' },
    { title: 'トークン', field: 'user.credentials.transaction-authentication' },
  ],
  layout: 'fitColumns',
  pagination: true,
  paginationSize: 10,
});
await new Promise((built) => table.on('tableBuilt', built));

measure({
  give: (users) => void table.setData(users),
  focusSearch: () => field.focus(),
  search(text) {
    const wanted = fold(text);
    table.setFilter(({ user }) => fold(`${user.name}|${user.kana}|${user.loginId}`).includes(wanted));
  },
  total: () => table.getDataCount('active'),
  selectAll(told) {
    const tell = (rows) => {
      table.off('rowSelectionChanged', tell);
      told(rows.length);
    };
    table.on('rowSelectionChanged', tell);
    table.selectRow(table.getRows('active').filter((row) => row.getData().eligibility.selectable));
  },
});

function fold(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (katakana) => String.fromCharCode(katakana.charCodeAt(0) - 0x60));
}
