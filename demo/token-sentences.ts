import type { PairingProblem } from '../src/mocks/otp/pairing.js';
import type { LanguageName } from './sentences.js';

const japanese = {
  title: 'カメラ付きトークン',
  demoOnly: 'デモ用',
  whatItIs: 'デモ用のトークンです。実在の銀行や取引には使えません。本物のIDやパスワードは入力しないでください。',
  refused: (host: string) => `${host} はデモ用に指定されていないため、トークンを開けません。`,
  howToName: 'token.html の meta「demo-hosts」にホスト名を書くか、localhost で開いてください。',

  pair: 'トークンを受け取る',
  howToPair: 'デモの画面で「スマートフォンをトークンにする」を開き、表示されたコードを読み取ってください。',
  problems: {
    foreign: 'このコードは接続コードではありません。「スマートフォンをトークンにする」のコードを読み取ってください。',
    'other-version': 'この接続コードは、別の版のデモのものです。デモの画面とこのページを同じ版にしてください。',
    damaged: '接続コードが壊れているか、書き換えられています。受け取りませんでした。もう一度読み取ってください。',
  } satisfies Record<PairingProblem, string>,

  owner: (loginId: string) => `ログインID「${loginId}」のトークンです。`,
  life: '鍵は今回だけのものです。このページのメモリーにだけあり、ページを閉じるか読み込み直すと消えます。',
  reset:
    'デモの画面がリセットされると、この鍵の番号は使えなくなります。トークンを終了し、新しい接続コードを読み取ってください。',
  end: 'このトークンを終了する',
  ended: 'トークンを終了しました。鍵は残っていません。',
};

type TokenSentences = typeof japanese;

const english: TokenSentences = {
  title: 'Camera token',
  demoOnly: 'Demo only',
  whatItIs: 'A token for demonstrations. It works with no real bank or transaction: never type a real ID or password.',
  refused: (host) => `${host} is not named for the demo, so the token does not open.`,
  howToName: 'Write the host into the meta “demo-hosts” of token.html, or use localhost.',

  pair: 'Receive a token',
  howToPair: 'Open “Use a phone as the token” on the demo’s screen and scan the code that is shown.',
  problems: {
    foreign: 'This is not a pairing code. Scan the code of “Use a phone as the token”.',
    'other-version': 'This pairing code is of another version of the demo. Use the same version on screen and phone.',
    damaged: 'The pairing code is damaged or was changed. It was not taken: scan it again.',
  },

  owner: (loginId) => `The token of login ID “${loginId}”.`,
  life: 'Its key is for this visit only: it lies in this page’s memory, and is gone when the page is closed or reloaded.',
  reset:
    'Once the demo’s screen is reset, numbers of this key are refused. End the token and scan the new pairing code.',
  end: 'End this token',
  ended: 'The token has ended. No key is left.',
};

/** What the token page says. */
export function tokenSentencesIn(language: LanguageName): TokenSentences {
  return language === 'en' ? english : japanese;
}
