import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => ({
  label: words.confirmationPassword,
  pinLabel: words.pin,
  required: '必須',
  reveal: (p: { label: string }) => `${p.label}を表示する`,
  capsLock: 'Caps Lock がオンになっています。大文字と小文字にご注意ください。',
  filledIn: (p: { label: string }) =>
    `ブラウザが入力した値です。${p.label}であることを確かめて「この値を使う」を押すか、入力し直してください。`,
  useFilledIn: 'この値を使う',
  missing: (p: { label: string }) => `${p.label}を入力してください。`,
  notAllowed: (p: { character: string; position: number }) =>
    `${formats.number(p.position)}文字目の「${p.character}」は使用できません。半角の英字・数字・記号で入力してください。`,
  notDigits: (p: { label: string }) => `${p.label}は半角の数字で入力してください。`,
  keyboard: 'ソフトウェアキーボード',
});

export type ConfirmPasswordMessages = ReturnType<typeof ja>;

export const confirmPasswordMessages: Catalogue<ConfirmPasswordMessages> = {
  name: 'confirm-password',
  ja,
  en: () => import('../en/confirm-password.js'),
};
