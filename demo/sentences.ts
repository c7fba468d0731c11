import type { NetworkFaultName, ScenarioName } from '../src/mocks/index.js';
import { words as englishWords } from '../src/messages/en/words.js';
import { words as japaneseWords, type Words } from '../src/messages/ja/words.js';
import type { BankProfile } from '../src/profile/bank-profile.js';

export type LanguageName = 'ja' | 'en';
export type Theme = 'auto' | 'light' | 'dark';

const scenariosInJapanese: Record<ScenarioName, string> = {
  ordinary: 'ふつう',
  'signed-in-as-admin': '管理者ユーザでログイン',
  'signed-in-as-general': '一般ユーザでログイン',
  'last-try': 'あと1回で利用停止',
  'actor-suspended': '自分の確認用パスワードが利用停止',
  'master-suspended-with-admin': 'マスターが利用停止（管理者がいる）',
  'master-suspended-without-admin': 'マスターが利用停止（管理者も停止）',
  'actor-without-token': '自分のトークンがない',
  'actor-shares-token': '利用停止の人とトークンを共用',
  'all-unlocked': '利用停止の人がいない',
  'nobody-has-token': 'だれもトークンをもっていない',
  'before-one-time-passwords': 'ワンタイムパスワードの利用開始前',
  'common-token': '全員が共通トークンを利用',
  'without-one-time-password': 'ワンタイムパスワードのトークンがない人でログイン',
  'token-just-revoked': '自分のトークンが1分前に失効',
  'large-company': '100,000名の会社',
  'long-history': '操作履歴が10,000件ある会社',
  'changed-before-storing': '送信の前に、ほかの人が変更する',
  'changed-meanwhile': '認証の間に、ほかの人が変更する',
  'one-approver': '承認できる人が1名だけ',
  'stopped-halfway': '1名だけ処理されて止まる',
  'slow-execution': '処理に5秒かかる',
  'service-closed': 'サービス時間外',
  'only-own-token': '自分のトークンだけ失効できる銀行',
  'other-person-returns': '再ログインで別の人が来る',
};

const scenariosInEnglish: Record<ScenarioName, string> = {
  ordinary: 'Ordinary',
  'signed-in-as-admin': 'Signed in as an administrator',
  'signed-in-as-general': 'Signed in as a general user',
  'last-try': 'One try left',
  'actor-suspended': 'Own confirmation password suspended',
  'master-suspended-with-admin': 'Master suspended, administrators work',
  'master-suspended-without-admin': 'Master and administrators suspended',
  'actor-without-token': 'No token of one’s own',
  'actor-shares-token': 'Token shared with a suspended user',
  'all-unlocked': 'Nobody is suspended',
  'nobody-has-token': 'Nobody has a token',
  'before-one-time-passwords': 'Before one-time passwords are used',
  'common-token': 'All users share one token',
  'without-one-time-password': 'Signed in without a token for one-time passwords',
  'token-just-revoked': 'Own token revoked a minute ago',
  'large-company': 'A company of 100,000',
  'long-history': 'An operation history of 10,000 entries',
  'changed-before-storing': 'Somebody else changes it beforehand',
  'changed-meanwhile': 'Somebody else changes it during authentication',
  'one-approver': 'Only one user may approve',
  'stopped-halfway': 'Execution stops after one user',
  'slow-execution': 'Execution takes 5 seconds',
  'service-closed': 'Outside service hours',
  'only-own-token': 'A bank where only one’s own token is revoked',
  'other-person-returns': 'Another person signs in again',
};

const faultsInJapanese: Record<NetworkFaultName, string> = {
  slow: '応答が遅い',
  'lost-request': '要求が届かない',
  'lost-answer': '処理の後、応答が失われる',
  'server-error': 'サーバーの誤り（500）',
  unavailable: '混雑（503、2秒後に再試行）',
  'session-expired': 'ログインの期限切れ（401）',
  'html-instead-of-json': 'JSONの代わりにHTML',
  'contract-broken': '契約と異なる応答',
};

const faultsInEnglish: Record<NetworkFaultName, string> = {
  slow: 'Slow answer',
  'lost-request': 'Request is lost',
  'lost-answer': 'Done, but the answer is lost',
  'server-error': 'Server error (500)',
  unavailable: 'Busy (503, retry after 2 s)',
  'session-expired': 'Session expired (401)',
  'html-instead-of-json': 'HTML instead of JSON',
  'contract-broken': 'Answer breaks the contract',
};

const japanese = {
  service: 'ビジネスWeb',
  skip: '本文へ',
  mainMenu: 'メインメニュー',
  home: 'ホーム',
  inquiry: '照会',
  transfer: '振込・振替',
  console: '管理（一つのタグ）',
  welcome: (name: string) => `${name} 様、いつもご利用ありがとうございます。`,
  administrationNote: '利用者やトークンの手続きは「管理」から行います。',
  notInDemo: 'この画面はデモにはありません。「管理」からお進みください。',
  notStarted: 'デモの銀行を開けませんでした。localhost で配信されているかをお確かめください。',

  bench: 'デモの道具',
  demoOnly: 'デモ用',
  passwordIs: (label: string) => `${label}は、だれでも`,
  pinIs: (label: string) => `トークンを登録するときの${label}は、だれでも`,
  passwordIsEnd: 'です。',
  situation: '場面',
  scenario: '銀行の状態',
  scenarioNote: '選ぶと、銀行がその場面の初日に戻ります。',
  fault: '通信の障害',
  noFault: 'なし',
  nextWrite: '次の書き込みで1回',
  allRequests: 'すべての要求で',
  endSession: 'ログインを期限切れにする',
  personAndCompany: '人と会社',
  person: 'ログインしている人',
  company: '会社',
  smallCompany: '30名',
  largeCompany: '100,000名',
  bankAndLooks: '銀行と表示',
  bank: '銀行',
  banks: {
    default: '標準、トランザクション認証',
    asanagi: 'アプリのワンタイムパスワード',
    yukiakari: 'MasterIDとPublicID、トークンID',
    tsukishiro: '一覧で登録、暗証番号',
    amaoto: '証明書と企業管理',
    shiranami: 'マスターだけが停止解除',
    komorebi: '3回で停止、書面の手続き',
  } as Readonly<Record<string, string>>,
  editProfile: '銀行を自分で書く',
  language: '言語',
  theme: '配色',
  auto: '自動',
  light: 'ライト',
  dark: 'ダーク',
  events: 'イベント',
  noEvents: 'まだありません',

  sessionOver: 'ログインの期限が切れました',
  sessionOverText: '安全のため、いったんログアウトしました。もう一度ログインすると、続きから操作できます。',
  signInAgain: 'もう一度ログイン',
  leave: 'ログインしない',

  scenarios: scenariosInJapanese,
  faults: faultsInJapanese,
};

export type Sentences = typeof japanese;

const english: Sentences = {
  service: 'Business Web',
  skip: 'Skip to content',
  mainMenu: 'Main menu',
  home: 'Home',
  inquiry: 'Enquiries',
  transfer: 'Transfers',
  console: 'Administration (one tag)',
  welcome: (name) => `Welcome, ${name}.`,
  administrationNote: 'Users and tokens are looked after under Administration.',
  notInDemo: 'This screen is not part of the demo. Please go on to Administration.',
  notStarted: 'The demo bank could not be opened. Please check that the page is served from localhost.',

  bench: 'Demo tools',
  demoOnly: 'Demo only',
  passwordIs: (label) => `${label} of everybody:`,
  pinIs: (label) => `${label} of everybody, to register tokens:`,
  passwordIsEnd: '',
  situation: 'Situation',
  scenario: 'At the bank',
  scenarioNote: 'Choosing one takes the bank back to its first day.',
  fault: 'On the network',
  noFault: 'None',
  nextWrite: 'Once, at the next write',
  allRequests: 'At every request',
  endSession: 'Expire the session',
  personAndCompany: 'Person and company',
  person: 'Signed in',
  company: 'Company',
  smallCompany: '30 people',
  largeCompany: '100,000 people',
  bankAndLooks: 'Bank and display',
  bank: 'Bank',
  banks: {
    default: 'default, transaction authentication',
    asanagi: 'one-time passwords by app',
    yukiakari: 'MasterID and PublicIDs, token IDs',
    tsukishiro: 'registers in the list, with a PIN',
    amaoto: 'certificates and company data',
    shiranami: 'only the master unlocks',
    komorebi: 'three tries, procedure in writing',
  },
  editProfile: 'Write a bank yourself',
  language: 'Language',
  theme: 'Colours',
  auto: 'Auto',
  light: 'Light',
  dark: 'Dark',
  events: 'Events',
  noEvents: 'None yet',

  sessionOver: 'Your session has expired',
  sessionOverText: 'You were signed out for safety. Sign in again to go on where you were.',
  signInAgain: 'Sign in again',
  leave: 'Stay signed out',

  scenarios: scenariosInEnglish,
  faults: faultsInEnglish,
};

/** The portal's own sentences. */
export function sentencesIn(language: LanguageName): Sentences {
  return language === 'en' ? english : japanese;
}

/** The bank's terms, as the kit below says them. */
export function wordsIn(language: LanguageName, profile: BankProfile): Words {
  const words = language === 'en' ? englishWords : japaneseWords;
  return { ...words, ...profile.words?.[language] };
}
