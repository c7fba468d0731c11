import type { Catalogue } from '../catalogue.js';
import type { Words } from './words.js';

const ja = (words: Words) => ({
  trail: '現在の場所',
  noRight: '※利用権限がありません',
  nothing: 'ご利用いただける手続きはありません。',
  back: words.back,
});

export type AdminTaskMenuMessages = ReturnType<typeof ja>;

export const adminTaskMenuMessages: Catalogue<AdminTaskMenuMessages> = {
  name: 'admin-task-menu',
  ja,
  en: () => import('../en/admin-task-menu.js'),
};
