import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import { linesIn } from './lines.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => ({
  lines: linesIn(words),
  before: '読み込んだときの内容',
  theirs: '現在登録されている内容',
  mine: 'この画面の内容',
  /** 「承認機能（振込振替）」 */
  about: (p: { label: string; subject: string }) => (p.subject ? `${p.label}（${p.subject}）` : p.label),
  count: (p: { count: number }) => `ほかの方が変更した項目：${formats.number(p.count)}件`,
  allTheirs: 'すべて現在登録されている内容にする',
  allMine: 'すべてこの画面の内容にする',
  missing: (p: { label: string }) => `${p.label}：どちらの内容にするかを選択してください。`,
  none: '入力した項目は、ほかの方の変更と重なっていません。このまま進めます。',
});

export type VersionComparisonMessages = ReturnType<typeof ja>;

export const versionComparisonMessages: Catalogue<VersionComparisonMessages> = {
  name: 'version-comparison',
  ja,
  en: () => import('../en/version-comparison.js'),
};
