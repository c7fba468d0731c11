import type { Catalogue } from '../catalogue.js';
import type { FlowMessages } from '../flow-messages.js';
import type { Words } from './words.js';

const ja = (words: Words): FlowMessages => ({
  title: words.operationHistoryTitle,
  steps: { history: '照会' },
  leads: { history: `ご自身またはほかの${words.user}が行った操作の履歴を照会できます。` },
  buttons: { history: `${words.administration}へ戻る` },
});

export const operationHistoryFlowMessages: Catalogue<FlowMessages> = {
  name: 'operation-history-flow',
  ja,
  en: () => import('../en/operation-history-flow.js'),
};
