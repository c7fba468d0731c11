import type { Catalogue } from '../catalogue.js';
import type { FlowMessages } from '../flow-messages.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats): FlowMessages => ({
  title: words.transactionAuthTokenRevokeTitle,
  steps: { 'choose-users': `対象${words.user}の選択`, authenticate: words.transactionAuthentication, result: '結果' },
  leads: {
    'choose-users': `${words.revoke}した${words.user}は、次のログインのときに新しい${words.token}を登録します。`,
    authenticate: `内容を確認し、${words.cameraToken}で認証してください。`,
  },
  buttons: { 'choose-users': words.revoke, authenticate: words.authenticate, result: `${words.userManagement}へ戻る` },
  review: `${words.revoke}する内容`,
  consequence: ({ count }) =>
    `${words.revoke}すると、${formats.number(count)}名は新しい${words.token}を登録するまで${words.transactionAuthentication}を利用できません。`,
});

export const transactionAuthTokenRevokeFlowMessages: Catalogue<FlowMessages> = {
  name: 'transaction-auth-token-revoke-flow',
  ja,
  en: () => import('../en/transaction-auth-token-revoke-flow.js'),
};
