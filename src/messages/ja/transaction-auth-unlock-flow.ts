import type { Catalogue } from '../catalogue.js';
import type { FlowMessages } from '../flow-messages.js';
import type { Words } from './words.js';

const ja = (words: Words): FlowMessages => ({
  title: words.transactionAuthUnlockTitle,
  steps: { 'choose-users': `対象${words.user}の選択`, authenticate: '認証', result: '結果' },
  leads: {
    'choose-users': `${words.stateSuspended}になっている${words.user}を選び、${words.confirmationPassword}を入力してください。`,
    authenticate: '内容を確認し、認証してください。',
  },
  buttons: { 'choose-users': words.unlock, authenticate: words.authenticate, result: `${words.userManagement}へ戻る` },
  note: ({ wayOut }) =>
    `※${words.transactionAuthentication}の${words.stateSuspended}解除操作ができない場合は、${wayOut}が必要となりますのでご注意ください。`,
  nobody: `${words.transactionAuthentication}が${words.stateSuspended}になっている${words.user}はいません`,
  review: `${words.unlock}する内容`,
});

export const transactionAuthUnlockFlowMessages: Catalogue<FlowMessages> = {
  name: 'transaction-auth-unlock-flow',
  ja,
  en: () => import('../en/transaction-auth-unlock-flow.js'),
};
