import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => ({
  read: `${words.token}のカメラで${words.twoDimensionalCode}を読み取ってください。`,
  compare: `${words.token}の表示が次と一致することを確認してください。`,
  type: `${words.token}の②に表示された番号を入力してください。`,
  codeLabel: (p: { digits: number }) => `${words.transactionCode}（数字${formats.number(p.digits)}桁）`,
  code: words.twoDimensionalCode,
  notDrawn: `${words.twoDimensionalCode}を表示できません。「読み取れないとき」をご覧ください。`,
  waiting: `${words.twoDimensionalCode}を準備しています。`,

  timeLeft: '有効時間',
  secondsLeft: (p: { seconds: number }) =>
    p.seconds >= 60
      ? `${words.twoDimensionalCode}の有効時間は残り${formats.number(Math.ceil(p.seconds / 60))}分です。`
      : `${words.twoDimensionalCode}の有効時間は残り${formats.number(p.seconds)}秒です。`,
  soonOver: '残りわずか',
  expired: '有効時間が過ぎました',
  used: 'このコードは使用済みです',
  renew: 'コードを更新',
  dead: `${words.twoDimensionalCode}の有効時間が過ぎました。「コードを更新」を押してください。`,
  renewed: `新しい${words.twoDimensionalCode}に更新しました。`,
  renewedAndEmptied: `新しい${words.twoDimensionalCode}に更新しました。前のコードの番号は使えないため、入力欄を空にしました。`,

  attemptsLeft: (p: { attempts: number }) => `あと${formats.number(p.attempts)}回入力できます。`,
  lastAttempt: `入力できるのはあと1回です。まちがえると${words.transactionAuthentication}が${words.stateSuspended}になります。`,

  cannotRead: '読み取れないとき',
  enlarge: '大きく表示',
  enlargeHint: `画面いっぱいに表示すると、読み取りやすくなります。`,
  close: '閉じる',
  payload: 'コードの内容（文字）',
  copy: 'コピー',
  copied: 'コピーしました。',
  selected: '選択しました。コピーしてお使いください。',
  contact: words.contact,
  anyContact: `お取引店へお問い合わせください。`,
});

export type TokenAuthQrMessages = ReturnType<typeof ja>;

export const tokenAuthQrMessages: Catalogue<TokenAuthQrMessages> = {
  name: 'token-auth-qr',
  ja,
  en: () => import('../en/token-auth-qr.js'),
};
