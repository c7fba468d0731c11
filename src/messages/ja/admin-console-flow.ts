import type { Catalogue } from '../catalogue.js';

const ja = () => ({
  loading: '読み込んでいます…',
  reload: '再読み込み',
  notLoaded:
    '画面を読み込めませんでした。通信を確認し、「再読み込み」を押してください。続くときは、ページ全体を開き直してください。',
  sessionOver: 'ログインの有効時間が切れました。ログインし直してから、「再読み込み」を押してください。',
  notReached: '銀行に接続できませんでした。通信を確認し、「再読み込み」を押してください。',
  noRight: 'このお手続きを行う権限がありません。必要なときは、社内の管理者にご確認ください。',
  toMenu: 'メニューへ戻る',

  question: {
    input: '入力中の内容があります',
    sending: '銀行に送信しています',
    unknown: '結果を確認しています',
  },
  consequence: {
    input: 'この画面を離れると、入力した内容は失われます。まだ何も変更されていません。',
    sending: '結果が出るまで、この画面を離れずにお待ちください。',
    unknown: 'この画面を離れると、実行されたかどうかをここで確認できません。',
  },
  stay: 'この画面に残る',
  leave: '離れる',
});

export type AdminConsoleFlowMessages = ReturnType<typeof ja>;

export const adminConsoleFlowMessages: Catalogue<AdminConsoleFlowMessages> = {
  name: 'admin-console-flow',
  ja,
  en: () => import('../en/admin-console-flow.js'),
};
