import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import { operationNames } from './operations.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => ({
  label: `${words.cameraToken}（デモ用）`,
  demo: 'デモ用',
  screen: {
    empty: `${words.token}が登録されていません。`,
    ready: `${words.twoDimensionalCode}を読み取ってください。`,
    reading: '読み取っています。',
    unread: `画面の${words.twoDimensionalCode}を読み取れませんでした。コードの全体が表示されていることをお確かめください。`,
    foreign: `この${words.twoDimensionalCode}は${words.transactionAuthentication}用ではありません。`,
    'not-genuine': 'このコードは正規のものではありません。番号を表示しません。',
  },
  loginId: `① ${words.loginId}`,
  operation: '操作',
  operations: operationNames(words),
  users: (p: { count: number }) => `${formats.number(p.count)}名`,
  check: `内容をお確かめのうえ、「${words.next}」を押してください。`,
  number: `② ${words.transactionCode}`,
  clear: '消去',
  next: words.next,
  readPage: '画面のコードを読み取る',
  otherWays: 'ほかの方法で読み取る',
  payload: 'コードの内容（文字）',
  payloadHint: 'カメラも画像も使えないときは、「読み取れないとき」にある文字を貼り付けてください。',
  readPayload: '文字を読み取る',
});

export type DemoCameraTokenMessages = ReturnType<typeof ja>;

export const demoCameraTokenMessages: Catalogue<DemoCameraTokenMessages> = {
  name: 'demo-camera-token',
  ja,
  en: () => import('../en/demo-camera-token.js'),
};
