import type { Catalogue } from '../catalogue.js';
import type { Words } from './words.js';

const ja = (words: Words) => ({
  label: words.print,
  notReady: '印刷の準備ができませんでした。通信を確認し、もう一度お試しください。',
  company: 'ご契約先',
  who: '操作した方',
  when: '日時',
  changed: '変更',
  before: '変更前：',
});

export type PrintButtonMessages = ReturnType<typeof ja>;

export const printButtonMessages: Catalogue<PrintButtonMessages> = {
  name: 'print-button',
  ja,
  en: () => import('../en/print-button.js'),
};
