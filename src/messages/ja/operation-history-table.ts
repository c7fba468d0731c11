import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import { operationNames } from './operations.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => ({
  label: '操作履歴一覧',
  title: words.operationHistoryTitle,
  searchHeading: '操作履歴情報の検索',

  at: '操作日時',
  business: '業務',
  operation: '操作',
  result: '結果',
  receipt: '受付番号',
  terminal: '端末',
  moment: (p: { at: string }) => formats.dateTimeSeconds(p.at),

  period: '期間',
  from: '開始日',
  to: '終了日',
  user: `${words.user}（${words.loginId}・${words.userName}）`,
  everything: 'すべて',
  ownOnly: 'ご自身の操作のみ',
  search: '検索',
  clear: '条件をクリア',
  kept: (p: { oldest: string; newest: string }) =>
    `${formats.date(p.oldest)}から${formats.date(p.newest)}までの操作を照会できます。`,
  ownScope: `全${words.operationHistoryTitle}の権限がないため、ご自身の操作だけを表示しています。`,
  dayIncomplete: '年月日をすべて入力してください。',
  dayNotKept: (p: { oldest: string; newest: string }) =>
    `${formats.date(p.oldest)}から${formats.date(p.newest)}までの日付を入力してください。`,
  daysReversed: '終了日には、開始日以降の日付を入力してください。',

  range: (p: { total: number; from: number; to: number }) =>
    `${formats.number(p.total)}件中 ${formats.number(p.from)}–${formats.number(p.to)}件`,
  pages: 'ページ',
  previousPage: '前のページ',
  nextPage: '次のページ',
  page: (p: { page: number }) => `${formats.number(p.page)}ページ`,
  pageNumber: (p: { page: number }) => formats.number(p.page),
  empty: '操作の履歴はありません。',
  noMatch: '条件に合う操作はありません。',
  loading: '読み込んでいます。',
  failed: '操作履歴を読み込めませんでした。通信の状態をご確認のうえ、もう一度お試しください。',
  retry: 'もう一度読み込む',

  encoding: '文字コード',
  encodings: { 'utf-8': 'UTF-8（Excel対応）', shift_jis: 'Shift_JIS' },
  save: 'CSVを保存',
  fileName: (p: { day: string }) => `操作履歴_${p.day}.csv`,
  saving: (p: { done: number; total: number }) =>
    `CSVを作成しています（${formats.number(p.total)}件中 ${formats.number(p.done)}件）`,
  stop: '保存をやめる',
  stopped: 'CSVの保存を取りやめました。',
  saved: (p: { count: number; name: string }) => `${formats.number(p.count)}件を「${p.name}」に保存しました。`,
  notSaved: 'CSVを作成できませんでした。通信の状態をご確認のうえ、もう一度お試しください。',
  flawed: 'Shift_JISにない文字があるため、CSVを作成していません。UTF-8で保存すると、すべての文字が残ります。',
  flaw: (p: { character: string; column: string; cell: string; rows: readonly number[]; more: number }) =>
    `${p.column}の「${p.character}」：${p.rows.map(formats.number).join('、')}行目${p.more > 0 ? `、ほか${formats.number(p.more)}行` : ''}（例：${p.cell}）`,
  moreFlaws: (p: { count: number }) => `ほか${formats.number(p.count)}文字`,
  saveAsUtf8: 'UTF-8で保存',

  printedPart: (p: { total: number; shown: number }) =>
    `条件に合う${formats.number(p.total)}件のうち、新しい${formats.number(p.shown)}件を印刷しています。`,
  conditions: '検索条件',

  businesses: {
    'sign-in': 'ログイン',
    inquiry: '照会',
    transfer: words.transfer,
    'bulk-transfer': words.bulkTransfer,
    payroll: words.payroll,
    'direct-debit': words.directDebit,
    'company-management': words.companyManagement,
    'user-management': words.userManagement,
    'otp-management': words.otpManagement,
  },
  operations: {
    ...Object.fromEntries(operationNames(words)),
    'sign-in': 'ログイン',
    'sign-out': 'ログアウト',
    'balance-inquiry': '残高照会',
    'statement-inquiry': '入出金明細照会',
    request: '依頼（画面入力）',
    'file-request': '依頼（ファイル受付）',
    approval: '承認',
  } as Readonly<Record<string, string>>,
  results: {
    done: '正常終了',
    'partly-done': '一部終了',
    refused: '受付不可',
    'credentials-wrong': '認証エラー',
    expired: '期限切れ',
    cancelled: words.cancel,
  },
});

export type OperationHistoryTableMessages = ReturnType<typeof ja>;

export const operationHistoryTableMessages: Catalogue<OperationHistoryTableMessages> = {
  name: 'operation-history-table',
  ja,
  en: () => import('../en/operation-history-table.js'),
};
