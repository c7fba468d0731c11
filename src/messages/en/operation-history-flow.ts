import type { MessagesIn } from '../catalogue.js';
import type { FlowMessages } from '../flow-messages.js';

const en: MessagesIn<FlowMessages> = (words) => ({
  title: words.operationHistoryTitle,
  steps: { history: 'Look up' },
  leads: { history: 'Look up what you or other users have done.' },
  buttons: { history: `Back to ${words.administration.toLowerCase()}` },
});

export default en;
