import type { Catalogue } from '../catalogue.js';
import type { FlowMessages } from '../flow-messages.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats): FlowMessages => ({
  title: words.transactionAuthTokenResetTitle,
  steps: { 'choose-users': `対象${words.user}の選択`, authenticate: '認証', result: '結果' },
  leads: {
    'choose-users': `初期化した${words.user}は、次のログインのときに${words.token}を登録し直します。`,
    authenticate: '内容を確認し、認証してください。',
  },
  buttons: { 'choose-users': words.reset, authenticate: words.authenticate, result: `${words.userManagement}へ戻る` },
  review: '初期化する内容',
  consequence: ({ count }) =>
    `初期化すると、${formats.number(count)}名は${words.token}を登録し直すまで${words.transactionAuthentication}を利用できません。`,
});

export const transactionAuthTokenResetFlowMessages: Catalogue<FlowMessages> = {
  name: 'transaction-auth-token-reset-flow',
  ja,
  en: () => import('../en/transaction-auth-token-reset-flow.js'),
};
