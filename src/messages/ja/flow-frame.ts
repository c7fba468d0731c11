import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => ({
  position: (p: { at: number; of: number; name: string }) =>
    `（全${formats.number(p.of)}ステップ中、${formats.number(p.at)}ステップ目：${p.name}）`,
  back: words.back,
  cancel: words.cancel,
  transactionCode: (p: { digits: number }) => `${words.transactionCode}（数字${formats.number(p.digits)}桁）`,

  busy: '銀行に送信しています…',
  asking: '結果を確認しています…',

  notLoaded: '画面の一部を表示できません。通信を確認し、もう一度お試しください。入力した内容は残っています。',
  doneButNotLoaded: 'お手続きは完了しています。結果だけを表示できません。通信を確認し、もう一度お試しください。',
  loadAgain: 'もう一度表示する',

  nothingChanged: '変更された項目がありません。変更する項目を入力してください。',

  written: words.writtenProcedure,
  contact: words.contactTheBank,
});

export type FlowFrameMessages = ReturnType<typeof ja>;

export const flowFrameMessages: Catalogue<FlowFrameMessages> = {
  name: 'flow-frame',
  ja,
  en: () => import('../en/flow-frame.js'),
};
