import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

/** What a number is made of, and what to say of one that is not. */
export interface TokenNumberParameters {
  readonly label: string;
  readonly characters: 'digits' | 'letters-and-digits';
  readonly least: number;
  readonly most: number;
  readonly example: string;
}

const ja = (words: Words, formats: Formats) => {
  const unit = (p: TokenNumberParameters) => (p.characters === 'digits' ? '桁' : '文字');
  const asked = (p: TokenNumberParameters) => {
    const range = p.least === p.most ? formats.number(p.most) : `${formats.number(p.least)}～${formats.number(p.most)}`;
    return `半角の${p.characters === 'digits' ? '数字' : '英字・数字'}${range}${unit(p)}`;
  };
  return {
    label: words.tokenNumber,
    required: '必須',
    where: '番号の場所',
    hint: (p: TokenNumberParameters) => `${asked(p)}（例：${p.example}）`,
    missing: (p: TokenNumberParameters) => `${p.label}を入力してください。`,
    notAllowed: (p: TokenNumberParameters & { character: string; position: number }) =>
      `${formats.number(p.position)}文字目の「${p.character}」は使えません。${asked(p)}で入力してください（例：${p.example}）。`,
    wrongLength: (p: TokenNumberParameters & { typed: number }) =>
      `${asked(p)}で入力してください（いま${formats.number(p.typed)}${unit(p)}です。例：${p.example}）。`,
  };
};

export type TokenSerialInputMessages = ReturnType<typeof ja>;

export const tokenSerialInputMessages: Catalogue<TokenSerialInputMessages> = {
  name: 'token-serial-input',
  ja,
  en: () => import('../en/token-serial-input.js'),
};
