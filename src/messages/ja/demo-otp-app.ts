import type { Catalogue } from '../catalogue.js';
import { deviceClockIn } from './device-clock.js';
import type { Words } from './words.js';

const ja = (words: Words) => ({
  label: `${words.oneTimePassword}アプリ（デモ用）`,
  demo: 'デモ用',
  setUp: '初期設定',
  explanation: `メールに記載の「${words.serviceId}」「${words.userId}」と、発行時に決めた「${words.startPassword}」を入力してください。`,
  fields: { serviceId: words.serviceId, userId: words.userId, startPassword: words.startPassword },
  missing: (p: { label: string }) => `${p.label}を入力してください。`,
  send: '送信',
  sending: '通信しています。',
  refusals: {
    'set-up-wrong': `${words.serviceId}、${words.userId}または${words.startPassword}が正しくありません。`,
    'set-up-expired': `この${words.serviceId}と${words.userId}は使えません。もう一度、${words.token}の発行をお申し込みください。`,
    'not-connected': '通信できませんでした。もう一度「送信」を押してください。',
  },
  tooMany: (p: { most: number }) => `${words.token}の登録は${p.most}件までです。`,
  complete: '初期設定完了',
  added: `${words.token}を登録しました。`,
  next: words.next,
  back: words.back,
  numbers: words.oneTimePassword,
  tokenNumber: words.tokenNumber,
  timeLeft: '残り時間',
  seconds: '秒',
  copy: 'コピー',
  copyOf: (p: { label: string }) => `コピー：${p.label}`,
  copied: 'コピーしました。',
  notCopied: 'コピーできませんでした。番号を見て入力してください。',
  speak: '読み上げ',
  speakOf: (p: { label: string }) => `読み上げ：${p.label}`,
  spoken: (p: { code: string; secondsLeft: number }) => `番号 ${[...p.code].join(' ')}、残り${p.secondsLeft}秒です。`,
  add: `${words.token}の追加`,
  settings: 'デモの設定',
  clock: deviceClockIn(),
});

export type DemoOtpAppMessages = ReturnType<typeof ja>;

export const demoOtpAppMessages: Catalogue<DemoOtpAppMessages> = {
  name: 'demo-otp-app',
  ja,
  en: () => import('../en/demo-otp-app.js'),
};
