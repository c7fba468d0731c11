import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => ({
  useCamera: 'カメラで読み取る',
  stopCamera: 'カメラを止める',
  takePhotograph: 'カメラで撮影する',
  choosePicture: '画像から読み取る',
  pasteHint: `${words.twoDimensionalCode}の画像を貼り付けて（Ctrl+V、Macは⌘V）読み取ることもできます。`,
  view: 'カメラの映像',
  camera: 'カメラ',
  cameraNumbered: (p: { number: number }) => `カメラ${formats.number(p.number)}`,
  torch: 'ライト',

  status: {
    idle: '',
    starting: 'カメラを準備しています。使用の許可を求められたら、許可してください。',
    scanning: `${words.twoDimensionalCode}の全体を枠の中に写してください。読み取るとカメラは自動で止まります。`,
    reading: '画像を読み取っています。',
    read: `${words.twoDimensionalCode}を読み取りました。`,
  },
  problem: {
    'camera-denied':
      'カメラの使用が許可されていません。ブラウザーの設定でこのサイトにカメラの使用を許可するか、画像から読み取ってください。',
    'camera-absent': 'カメラが見つかりません。カメラをつなぐか、画像から読み取ってください。',
    'camera-busy':
      'カメラを使えません。ほかのアプリやタブで使っていないかお確かめのうえ、もう一度お試しになるか、画像から読み取ってください。',
    'camera-unplugged': 'カメラとの接続が切れました。接続をお確かめのうえ、もう一度お試しください。',
    'camera-failed': 'カメラを始められませんでした。もう一度お試しになるか、画像から読み取ってください。',
    'reader-missing': '読み取りの準備ができませんでした。通信の状態をお確かめのうえ、もう一度お試しください。',
    'code-missing': `画像に${words.twoDimensionalCode}が見つかりませんでした。コードの全体がはっきり写った画像でお試しください。`,
    'picture-unreadable': 'このファイルは画像として開けません。PNGやJPEGなどの画像でお試しください。',
  },
});

export type QrScannerMessages = ReturnType<typeof ja>;

export const qrScannerMessages: Catalogue<QrScannerMessages> = {
  name: 'qr-scanner',
  ja,
  en: () => import('../en/qr-scanner.js'),
};
