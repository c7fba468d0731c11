import type { Catalogue } from '../catalogue.js';
import { credentialNames } from '../credential-names.js';
import type { Formats } from '../formats.js';
import { userListPickerMessages } from './user-list-picker.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => ({
  ...userListPickerMessages.ja(words, formats),
  credentials: credentialNames(words),
  scope: '対象',
  wholeService: 'サービス全体',
  wanted: '希望する状態',
  leave: '変更しない',
  wantedStates: { suspended: '停止する', available: '解除する' },
  chosen: (p: { count: number }) => `${formats.number(p.count)}名を変更`,
  clearChoice: '変更を取り消す',
  missing: `変更する${words.user}の希望する状態を選択してください。`,
});

export type UserSuspensionListMessages = ReturnType<typeof ja>;

export const userSuspensionListMessages: Catalogue<UserSuspensionListMessages> = {
  name: 'user-suspension-list',
  ja,
  en: () => import('../en/user-suspension-list.js'),
};
