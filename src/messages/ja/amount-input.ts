import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

const ja = (_: Words, formats: Formats) => {
  const asked = (p: { digits: number }) => `${formats.number(p.digits)}桁以内の数字で入力してください`;
  return {
    label: '金額',
    unit: '円',
    required: '必須',
    missing: (p: { label: string; digits: number }) => `${p.label}を${asked(p)}。`,
    negative: (p: { digits: number }) => `マイナスの金額は入力できません。${asked(p)}。`,
    decimals: (p: { digits: number }) => `1円未満は入力できません。小数点を使わず、${asked(p)}。`,
    foreign: (p: { digits: number; character: string }) => `「${p.character}」は使えません。${asked(p)}。`,
    'too-long': (p: { digits: number; typed: number }) => `${asked(p)}（いま${formats.number(p.typed)}桁です）。`,
    several: '複数のセルは貼り付けられません。金額のセルを1つだけコピーして、貼り付け直してください。',
  };
};

export type AmountInputMessages = ReturnType<typeof ja>;

export const amountInputMessages: Catalogue<AmountInputMessages> = {
  name: 'amount-input',
  ja,
  en: () => import('../en/amount-input.js'),
};
