import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

/** A part that is above its total: what both are called and how much they are. */
export interface AboveTotal {
  readonly parts: readonly string[];
  readonly mostYen: number;
  readonly total: string;
  readonly totalYen: number;
}

const ja = (_: Words, formats: Formats) => ({
  required: '必須',
  before: (p: { amountYen: number | undefined }) =>
    `変更前：${p.amountYen === undefined ? '未設定' : formats.yen(p.amountYen)}`,
  at: (p: { row: string; column: string; problem: string }) => `${p.row} ${p.column}：${p.problem}`,
  partAbove: (p: AboveTotal) =>
    `${p.total}（${formats.yen(p.totalYen)}）を超えています。${formats.yen(p.totalYen)}以下にするか、${p.total}を増やしてください。`,
  totalBelow: (p: AboveTotal) =>
    `${formats.list(p.parts)}（${formats.yen(p.mostYen)}）を下回っています。${formats.yen(p.mostYen)}以上にするか、${formats.list(p.parts)}を減らしてください。`,
  pasted: (p: { cells: number; left: number }) =>
    `${formats.number(p.cells)}件の金額を貼り付けました。${p.left > 0 ? `表に収まらない${formats.number(p.left)}件は貼り付けていません。` : ''}`,
});

export type LimitTableMessages = ReturnType<typeof ja>;

export const limitTableMessages: Catalogue<LimitTableMessages> = {
  name: 'limit-table',
  ja,
  en: () => import('../en/limit-table.js'),
};
