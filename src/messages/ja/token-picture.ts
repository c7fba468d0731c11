import type { TokenModel } from '../../profile/bank-profile.js';
import type { Catalogue } from '../catalogue.js';
import type { Words } from './words.js';

/** One kind of token: what it is called, and its sides told to those who do not see them. */
export interface TokenPictureWords {
  readonly name: string;
  readonly front: string;
  readonly back?: string;
}

const ja = (words: Words) => {
  const { oneTimePassword, tokenNumber } = words;
  const models: Readonly<Record<TokenModel, TokenPictureWords>> = {
    card: {
      name: 'カード型',
      front: `カード型の表：中央の表示窓に${oneTimePassword}が出ます。`,
      back: `カード型の裏：下のほうに${tokenNumber}が印刷されています。`,
    },
    'key-fob': {
      name: 'キーホルダー型',
      front: `キーホルダー型の表：中央の表示窓に${oneTimePassword}が出ます。`,
      back: `キーホルダー型の裏：中央のラベルに${tokenNumber}が印刷されています。`,
    },
    keypad: {
      name: '数字ボタン付き',
      front: `数字ボタン付きの表：ボタンの上の表示窓に${oneTimePassword}が出ます。`,
      back: `数字ボタン付きの裏：下のほうのラベルに${tokenNumber}が印刷されています。`,
    },
    app: {
      name: 'アプリ',
      front: `アプリの画面：中央に${oneTimePassword}、その下に${tokenNumber}が出ます。`,
    },
  };
  return { models, front: '【表】', back: '【裏】', number: oneTimePassword, serial: tokenNumber };
};

export type TokenPictureMessages = ReturnType<typeof ja>;

export const tokenPictureMessages: Catalogue<TokenPictureMessages> = {
  name: 'token-picture',
  ja,
  en: () => import('../en/token-picture.js'),
};
