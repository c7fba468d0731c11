import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import { operationNames } from './operations.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => ({
  labels: new Map(
    Object.entries({
      operation: '操作',
      'target-count': '対象',
      targets: `対象${words.user}`,
      'accepted-at': '受付日時',
      'login-id': words.loginId,
    }),
  ) as ReadonlyMap<string, string>,
  /** As the token shows it. */
  loginIdOnToken: `① ${words.loginId}`,
  operations: operationNames(words),
  people: (p: { count: number }) => `${formats.number(p.count)}名`,
  morePeople: (p: { count: number }) => `ほか${formats.number(p.count)}名`,
  changed: '変更',
  before: '変更前：',
  after: '変更後：',
  nothing: '（なし）',
});

export type ChangeReviewMessages = ReturnType<typeof ja>;

export const changeReviewMessages: Catalogue<ChangeReviewMessages> = {
  name: 'change-review',
  ja,
  en: () => import('../en/change-review.js'),
};
