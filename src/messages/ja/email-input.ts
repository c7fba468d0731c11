import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => ({
  label: words.email,
  again: (p: { label: string }) => `${p.label}（確認用）`,
  required: '必須',
  hint: '半角の英数字・記号4～64文字（例：taro@example.jp）',
  missing: (p: { label: string }) => `${p.label}を入力してください。`,
  notAllowed: (p: { character: string; position: number }) =>
    `${formats.number(p.position)}文字目の${p.character === 'U+0020' ? '空白' : `「${p.character}」`}は使えません。半角の英数字・記号で入力してください。`,
  wrongLength: (p: { typed: number }) =>
    `4文字以上64文字以内で入力してください（いま${formats.number(p.typed)}文字です）。`,
  notAddress: (p: { label: string }) =>
    `${p.label}の形になっていません。「taro@example.jp」のように「@」の前後を入力してください。`,
  againMissing: (p: { label: string }) => `確認のため、${p.label}をもう一度入力してください。`,
  differs: (p: { label: string }) => `上の${p.label}と一致しません。2か所に同じものを入力してください。`,
});

export type EmailInputMessages = ReturnType<typeof ja>;

export const emailInputMessages: Catalogue<EmailInputMessages> = {
  name: 'email-input',
  ja,
  en: () => import('../en/email-input.js'),
};
