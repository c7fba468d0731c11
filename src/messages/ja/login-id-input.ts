import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import { newPasswordInputMessages } from './new-password-input.js';
import type { Words } from './words.js';

/** What is typed twice and made of letters and digits is asked for in the sentences of a new password. */
const ja = (words: Words, formats: Formats) => {
  const { again, required, missing, notAllowed, wrongLength, notMixed, againMissing, differs } =
    newPasswordInputMessages.ja(words, formats);
  return {
    ...{ again, required, missing, notAllowed, wrongLength, notMixed, againMissing, differs },
    label: words.loginId,
    hint: (p: { least: number; most: number }) =>
      `半角の英字・数字${formats.number(p.least)}～${formats.number(p.most)}文字（英字と数字の両方が必要です。）`,
  };
};

export type LoginIdInputMessages = ReturnType<typeof ja>;

export const loginIdInputMessages: Catalogue<LoginIdInputMessages> = {
  name: 'login-id-input',
  ja,
  en: () => import('../en/login-id-input.js'),
};
