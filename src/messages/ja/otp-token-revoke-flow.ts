import type { Catalogue } from '../catalogue.js';
import type { FlowMessages } from '../flow-messages.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats): FlowMessages => ({
  title: words.otpTokenRevokeTitle,
  steps: { 'choose-users': `対象${words.user}の選択`, authenticate: '認証', result: '結果' },
  leads: {
    'choose-users': `${words.revoke}した${words.user}は、${words.oneTimePassword}の${words.token}を改めて発行します。発行とログインができるようになる時刻は、結果でお知らせします。`,
    authenticate: '内容を確認し、認証してください。',
  },
  buttons: { 'choose-users': words.revoke, authenticate: words.authenticate, result: `${words.userManagement}へ戻る` },
  review: `${words.revoke}する内容`,
  consequence: ({ count }) =>
    `${words.revoke}すると、${formats.number(count)}名は新しい${words.token}を発行できるようになるまでログインできません。`,
});

export const otpTokenRevokeFlowMessages: Catalogue<FlowMessages> = {
  name: 'otp-token-revoke-flow',
  ja,
  en: () => import('../en/otp-token-revoke-flow.js'),
};
