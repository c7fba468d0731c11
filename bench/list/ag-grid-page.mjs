/** AG Grid community, as its documentation sets up a list with pages, a quick filter and check boxes. */
import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { measure } from './measure.js';

ModuleRegistry.registerModules([AllCommunityModule]);

const host = document.createElement('div');
host.style.height = '560px';
document.body.append(host);

const field = document.createElement('input');
document.body.prepend(field);

const api = createGrid(host, {
  columnDefs: [
    { headerName: '利用者名', valueGetter: ({ data }) => `${data.user.name} ${data.user.kana}`, flex: 1 },
    { headerName: 'ログインID', field: 'user.loginId' },
    { headerName: '権限', field: 'user.role' },
    { headerName: 'トークン', valueGetter: ({ data }) => data.user.credentials['transaction-authentication'] },
  ],
  rowData: [],
  rowSelection: { mode: 'multiRow', isRowSelectable: ({ data }) => data.eligibility.selectable, selectAll: 'filtered' },
  pagination: true,
  paginationPageSize: 10,
  paginationPageSizeSelector: false,
  cacheQuickFilter: true,
  quickFilterParser: (text) => [text],
  quickFilterMatcher: ([text], row) => fold(row).includes(fold(text ?? '')),
});

measure({
  give: (users) => api.setGridOption('rowData', users),
  focusSearch: () => field.focus(),
  search: (text) => api.setGridOption('quickFilterText', text),
  total: () => api.getDisplayedRowCount(),
  selectAll(told) {
    const tell = () => {
      api.removeEventListener('selectionChanged', tell);
      told(api.getSelectedNodes().length);
    };
    api.addEventListener('selectionChanged', tell);
    api.selectAll('filtered');
  },
});

function fold(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (katakana) => String.fromCharCode(katakana.charCodeAt(0) - 0x60));
}
