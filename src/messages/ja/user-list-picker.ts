import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import { reasonsIn } from './reasons.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => ({
  label: `${words.user}一覧`,
  certificateState: `${words.certificate}状態`,
  until: (p: { at: string }) => `${formats.expiry(p.at)}まで`,
  search: `${words.userName}・カナ・${words.loginId}`,
  everything: 'すべて',
  choosePage: `このページで選択できる${words.user}をすべて選択`,
  chooseAllThatMatch: `選択できる${words.user}をすべて選択`,
  chosen: (p: { count: number }) => `${formats.number(p.count)}名を選択中`,
  chosenByRule: (p: { count: number }) => `条件に合う${formats.number(p.count)}名を選択中`,
  clearChoice: '選択を解除',
  range: (p: { total: number; from: number; to: number }) =>
    `${formats.number(p.total)}名中 ${formats.number(p.from)}–${formats.number(p.to)}`,
  pages: 'ページ',
  previousPage: '前のページ',
  nextPage: '次のページ',
  page: (p: { page: number }) => `${formats.number(p.page)}ページ`,
  pageNumber: (p: { page: number }) => formats.number(p.page),
  more: 'さらに表示',
  empty: `${words.user}はいません。`,
  noMatch: `条件に合う${words.user}はいません。`,
  clearFilters: '条件をクリア',
  loading: '読み込んでいます。',
  failed: `${words.user}一覧を読み込めませんでした。通信の状態をご確認のうえ、もう一度お試しください。`,
  retry: 'もう一度読み込む',
  missing: `対象の${words.user}を選択してください。`,
  tooMany: (p: { most: number; count: number }) =>
    `一度に選択できるのは${formats.number(p.most)}名までです（いま${formats.number(p.count)}名）。選択を減らしてください。`,
  outsideRule: `条件でまとめて選択しているため、条件に合わない${words.user}は追加できません`,
  notSelectable: reasonsIn(words).notSelectable,
  notSelectableForSomeReason: `この${words.user}は選択できません`,
});

export type UserListPickerMessages = ReturnType<typeof ja>;

export const userListPickerMessages: Catalogue<UserListPickerMessages> = {
  name: 'user-list-picker',
  ja,
  en: () => import('../en/user-list-picker.js'),
};
