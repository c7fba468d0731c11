import type { Catalogue } from '../catalogue.js';

const ja = () => ({
  label: 'ソフトウェアキーボード',
  upperCase: '大文字',
  upperCaseLetter: (p: { letter: string }) => `大文字の${p.letter}`,
  shuffle: '並びを変える',
  inOrder: '元の並びに戻す',
  shuffled: 'キーの並びを変えました。',
  ordered: 'キーを元の並びに戻しました。',
  deleteOne: '1文字削除',
  deleteAll: 'すべて削除',
});

export type OnScreenKeyboardMessages = ReturnType<typeof ja>;

export const onScreenKeyboardMessages: Catalogue<OnScreenKeyboardMessages> = {
  name: 'on-screen-keyboard',
  ja,
  en: () => import('../en/on-screen-keyboard.js'),
};
