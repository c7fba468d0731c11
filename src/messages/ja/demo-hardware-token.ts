import type { Catalogue } from '../catalogue.js';
import { deviceClockIn } from './device-clock.js';
import type { Words } from './words.js';

const ja = (words: Words) => ({
  label: `${words.oneTimePassword}の${words.token}（デモ用）`,
  demo: 'デモ用',
  front: '【表】',
  back: '【裏】',
  turn: '裏返す',
  tokenNumber: words.tokenNumber,
  press: '番号を表示',
  ready: 'ボタンを押すと、番号が表示されます。',
  empty: `${words.token}がありません。`,
  secondsLeft: (p: { seconds: number }) => `残り${p.seconds}秒`,
  timeLeft: '表示の残り時間',
  lowBattery: '電池残量わずか',
  lost: '紛失',
  lostSentence: `この${words.token}は紛失しました。番号は表示されません。`,
  settings: 'デモの設定',
  clock: deviceClockIn(),
});

export type DemoHardwareTokenMessages = ReturnType<typeof ja>;

export const demoHardwareTokenMessages: Catalogue<DemoHardwareTokenMessages> = {
  name: 'demo-hardware-token',
  ja,
  en: () => import('../en/demo-hardware-token.js'),
};
