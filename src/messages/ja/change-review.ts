import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import { linesIn } from './lines.js';
import { operationNames } from './operations.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => ({
  lines: linesIn(words),
  /** As the token shows it. */
  loginIdOnToken: `① ${words.loginId}`,
  operations: operationNames(words),
  people: (p: { count: number }) => `${formats.number(p.count)}名`,
  morePeople: (p: { count: number }) => `ほか${formats.number(p.count)}名`,
  changed: '変更',
  before: '変更前：',
  after: '変更後：',
});

export type ChangeReviewMessages = ReturnType<typeof ja>;

export const changeReviewMessages: Catalogue<ChangeReviewMessages> = {
  name: 'change-review',
  ja,
  en: () => import('../en/change-review.js'),
};
