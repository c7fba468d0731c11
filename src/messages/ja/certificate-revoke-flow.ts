import type { Catalogue } from '../catalogue.js';
import type { FlowMessages } from '../flow-messages.js';
import type { Words } from './words.js';

const ja = (words: Words): FlowMessages => ({
  title: words.certificateRevokeTitle,
  steps: {
    'choose-users': `${words.user}を選択`,
    authenticate: '内容確認',
    result: `${words.revoke}完了`,
    'own-result': `${words.revoke}完了`,
  },
  leads: {
    'choose-users': `${words.certificate}を${words.revoke}する${words.user}を選び、「${words.revoke}」を押してください。`,
    authenticate: `内容を確認し、${words.confirmationPassword}を入力して「${words.execute}」を押してください。`,
  },
  buttons: {
    'choose-users': words.revoke,
    authenticate: words.execute,
    result: `${words.userManagement}へ戻る`,
    'own-result': '閉じる',
  },
  review: `${words.revoke}する${words.certificate}`,
  consequence: () =>
    `${words.revoke}した${words.certificate}は元に戻せません。ご自身の${words.certificate}を${words.revoke}すると、すぐに操作を続けられなくなります。`,
});

export const certificateRevokeFlowMessages: Catalogue<FlowMessages> = {
  name: 'certificate-revoke-flow',
  ja,
  en: () => import('../en/certificate-revoke-flow.js'),
};
