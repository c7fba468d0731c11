import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

/** What a new secret is made of. */
export interface NewPasswordParameters {
  readonly label: string;
  readonly characters: 'digits' | 'letters-and-digits';
  readonly least: number;
  readonly most: number;
}

const ja = (words: Words, formats: Formats) => {
  const asked = (p: NewPasswordParameters) => {
    const range = p.least === p.most ? formats.number(p.most) : `${formats.number(p.least)}～${formats.number(p.most)}`;
    return p.characters === 'digits' ? `半角の数字${range}桁` : `半角の英字・数字${range}文字`;
  };
  const unit = (p: NewPasswordParameters) => (p.characters === 'digits' ? '桁' : '文字');
  return {
    label: '新しいパスワード',
    again: (p: { label: string }) => `${p.label}（確認用）`,
    required: '必須',
    reveal: (p: { label: string }) => `${p.label}を表示する`,
    capsLock: 'Caps Lock がオンになっています。大文字と小文字にご注意ください。',
    kept: '入力済み',
    retype: '入力し直す',
    keep: '入力し直さない',
    hint: (p: NewPasswordParameters) =>
      p.characters === 'digits'
        ? asked(p)
        : `${asked(p)}（英字と数字の両方が必要です。大文字と小文字は区別されます。）`,
    missing: (p: NewPasswordParameters) => `${p.label}を入力してください。`,
    notAllowed: (p: NewPasswordParameters & { character: string; position: number }) =>
      `${formats.number(p.position)}文字目の${p.character === 'U+0020' ? '空白' : `「${p.character}」`}は使えません。${asked(p)}で入力してください。`,
    wrongLength: (p: NewPasswordParameters & { typed: number }) =>
      `${asked(p)}で入力してください（いま${formats.number(p.typed)}${unit(p)}です）。`,
    notMixed: (p: NewPasswordParameters) => `${p.label}は、英字と数字の両方を使って入力してください。`,
    forbidden: (p: NewPasswordParameters) =>
      `${words.loginId}と同じものは${p.label}に使えません。別のものを入力してください。`,
    againMissing: (p: NewPasswordParameters) => `確認のため、${p.label}をもう一度入力してください。`,
    differs: (p: NewPasswordParameters) => `上の${p.label}と一致しません。2か所に同じものを入力してください。`,
  };
};

export type NewPasswordInputMessages = ReturnType<typeof ja>;

export const newPasswordInputMessages: Catalogue<NewPasswordInputMessages> = {
  name: 'new-password-input',
  ja,
  en: () => import('../en/new-password-input.js'),
};
