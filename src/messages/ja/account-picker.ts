import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import { accounts } from './accounts.js';

const ja = (_words: unknown, formats: Formats) => ({
  ...accounts,
  label: '利用可能口座',
  required: '必須',
  search: '支店名・口座番号・口座メモ',
  all: '全選択',
  allShown: '表示中の口座をすべて選択',
  choose: '選択',
  branch: '支店名',
  type: '科目',
  number: '口座番号',
  memo: '口座メモ',
  chosen: (p: { count: number; of: number }) => `${formats.number(p.of)}口座中 ${formats.number(p.count)}口座を選択`,
  loading: '読み込んでいます。',
  empty: '口座はありません。',
  noMatch: '条件に合う口座はありません。',
  clearSearch: '条件をクリア',
  failed: '口座一覧を読み込めませんでした。通信の状態をご確認のうえ、もう一度お試しください。',
  retry: 'もう一度読み込む',
  missing: '口座を1つ以上選択してください。',
});

export type AccountPickerMessages = ReturnType<typeof ja>;

export const accountPickerMessages: Catalogue<AccountPickerMessages> = {
  name: 'account-picker',
  ja,
  en: () => import('../en/account-picker.js'),
};
