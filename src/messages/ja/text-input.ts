import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

const ja = (_: Words, formats: Formats) => ({
  required: '必須',
  notFullWidth: (p: { character: string }) => `「${p.character}」は使えません。全角の文字で入力してください。`,
  missing: (p: { label: string }) => `${p.label}を入力してください。`,
  tooLong: (p: { label: string; characters: number; typed: number }) =>
    `${p.label}を${formats.number(p.characters)}文字以内で入力してください（いま${formats.number(p.typed)}文字です）。`,
});

export type TextInputMessages = ReturnType<typeof ja>;

export const textInputMessages: Catalogue<TextInputMessages> = {
  name: 'text-input',
  ja,
  en: () => import('../en/text-input.js'),
};
