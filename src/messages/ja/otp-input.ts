import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => ({
  label: (p: { digits: number }) => `${words.oneTimePassword}（数字${formats.number(p.digits)}桁）`,
  required: '必須',
  missing: (p: { label: string }) => `${p.label}を入力してください。`,
  notDigits: (p: { digits: number }) => `数字${formats.number(p.digits)}桁で入力してください。`,
  wrongLength: (p: { digits: number; typed: number }) =>
    `${formats.number(p.digits)}桁の数字で入力してください（いま${formats.number(p.typed)}桁です）。`,
});

export type OtpInputMessages = ReturnType<typeof ja>;

export const otpInputMessages: Catalogue<OtpInputMessages> = {
  name: 'otp-input',
  ja,
  en: () => import('../en/otp-input.js'),
};
