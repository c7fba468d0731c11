import type { Catalogue } from '../catalogue.js';
import type { FlowMessages } from '../flow-messages.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => ({
  title: words.otpTokenIssueTitle,
  steps: {
    apply: '申込み',
    'set-up-app': 'アプリの設定',
    confirm: words.confirmAuthentication,
    issued: '完了',
    result: '結果',
  },
  leads: {
    apply: `${words.token}を発行する端末の${words.email}と${words.startPassword}を入力し、「${words.issueToken}」を押してください。`,
    'set-up-app': `${words.oneTimePassword}アプリを設定してください。`,
    confirm: `アプリに表示された${words.oneTimePassword}を入力し、「${words.confirmAuthentication}」を押してください。`,
  } as FlowMessages['leads'],
  buttons: {
    apply: words.issueToken,
    confirm: words.confirmAuthentication,
    issued: '終了する',
    result: '終了する',
  } as FlowMessages['buttons'],
  before: '事前準備',
  setTheClock: `スマートフォンの日時が正しいことをご確認ください。${words.oneTimePassword}は、端末の日時から作られます。`,
  allowTheMail: (p: { domain: string }) =>
    `迷惑メールの設定をされている場合は、「${p.domain}」のドメインを受信できるように設定してください。`,
  noteTheStartPassword: `${words.startPassword}は、アプリの初期設定で使います。必ずメモを取り、忘れないようにしてください。`,
  /** 「この端末の時計は、銀行の時刻より約5分進んでいます。」 */
  clockOff: (p: { seconds: number }) =>
    `この端末の時計は、銀行の時刻より約${formats.number(Math.round(Math.abs(p.seconds) / 60))}分${p.seconds > 0 ? '進んで' : '遅れて'}います。アプリを使う端末の日時もご確認ください。`,
  app: `${words.oneTimePassword}アプリ`,
  apps: [
    { value: 'new', label: 'はじめて使う' },
    { value: 'installed', label: 'すでに使っている', hint: `アプリの「${words.token}の追加」から設定します。` },
  ],
  email: words.email,
  startPassword: words.startPassword,
  refused: '銀行が受け付けませんでした。入力し直してください。',
  mailSent: (p: { email: string }) => `${p.email} にメールを送信しました。`,
  newApp: [
    `メールに記載の「${words.serviceId}」「${words.userId}」をお控えください。`,
    'メールのURLから、アプリをインストールしてください。',
    `アプリを起動し、「${words.serviceId}」「${words.userId}」と、さきほど入力した「${words.startPassword}」を入力して「送信」を押してください。`,
  ],
  installedApp: [
    `メールに記載の「${words.serviceId}」「${words.userId}」をお控えください。`,
    `アプリを起動し、「${words.token}の追加」を選んでください。`,
    `「${words.serviceId}」「${words.userId}」と、さきほど入力した「${words.startPassword}」を入力して「送信」を押してください。`,
  ],
  mostTokens: (p: { count: number }) =>
    `※1つのアプリに登録できる${words.token}は${formats.number(p.count)}件までです。`,
  noMail: (p: { domain: string }) =>
    `メールが届かないときは、「${p.domain}」からの受信の設定と${words.email}をご確認のうえ、「${words.back}」から申込みをやり直してください。`,
  waiting: (p: { minutes: number }) =>
    `アプリの設定をお待ちしています。設定が終わると、自動で次の画面に進みます（あと約${formats.number(p.minutes)}分）。`,
  clockOfTheApp: `番号は1分ごとに変わります。端末の日時がずれていると、番号が合いません。`,
  issued: `${words.oneTimePassword}の利用を開始しました。`,
  fromNowOn: `これからは、ログインと資金移動のときに${words.oneTimePassword}の入力が必要です。`,
  receipt: '受付番号',
});

export type OtpTokenIssueFlowMessages = ReturnType<typeof ja>;

export const otpTokenIssueFlowMessages: Catalogue<OtpTokenIssueFlowMessages> = {
  name: 'otp-token-issue-flow',
  ja,
  en: () => import('../en/otp-token-issue-flow.js'),
};
