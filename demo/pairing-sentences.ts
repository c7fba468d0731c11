import type { LanguageName } from './sentences.js';

const japanese = {
  title: 'スマートフォンをトークンにする',
  noToken: 'この利用者にはトークンが登録されていません。',
  scanWithPhone: 'スマートフォンのカメラでこのコードを読み取ると、トークンのページが開きます。',
  scanInPage: 'スマートフォンでトークンのページ（token.html）を開き、そのページでこのコードを読み取ってください。',
  code: (loginId: string) => `${loginId} のトークンの接続コード`,
  page: '開くページ：',
  life: 'デモ用の鍵が入っています。「銀行の状態」や「会社」を選び直すか、このページを読み込み直すと、つないだスマートフォンの番号は使えなくなります。',
};

type PairingSentences = typeof japanese;

const english: PairingSentences = {
  title: 'Use a phone as the token',
  noToken: 'This user has no token.',
  scanWithPhone: 'Scan this code with the phone’s camera: it opens the token page.',
  scanInPage: 'Open the token page (token.html) on the phone and scan this code with that page.',
  code: (loginId) => `Pairing code for the token of ${loginId}`,
  page: 'Page that opens:',
  life: 'The code holds a key for the demo. Choosing another situation or company, or reloading this page, ends it: the numbers of a paired phone are refused from then on.',
};

/** What the pairing panel says. */
export function pairingSentencesIn(language: LanguageName): PairingSentences {
  return language === 'en' ? english : japanese;
}
