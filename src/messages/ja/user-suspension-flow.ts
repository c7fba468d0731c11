import type { Catalogue } from '../catalogue.js';
import type { FlowMessages } from '../flow-messages.js';
import type { Words } from './words.js';

const ja = (words: Words): FlowMessages => ({
  title: words.userSuspensionTitle,
  steps: { 'choose-suspension': '変更内容の選択', authenticate: '認証', result: '結果' },
  leads: {
    'choose-suspension': `変更する${words.user}の対象と希望する状態を選び、${words.execute}を押してください。`,
    authenticate: '内容を確認し、認証してください。',
  },
  buttons: {
    'choose-suspension': words.execute,
    authenticate: words.authenticate,
    result: `${words.userManagement}へ戻る`,
  },
  review: '変更する内容',
});

export const userSuspensionFlowMessages: Catalogue<FlowMessages> = {
  name: 'user-suspension-flow',
  ja,
  en: () => import('../en/user-suspension-flow.js'),
};
