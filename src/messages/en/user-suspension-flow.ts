import type { MessagesIn } from '../catalogue.js';
import type { FlowMessages } from '../flow-messages.js';

const en: MessagesIn<FlowMessages> = (words) => ({
  title: words.userSuspensionTitle,
  steps: { 'choose-suspension': 'Choose changes', authenticate: 'Authenticate', result: 'Result' },
  leads: {
    'choose-suspension': `Choose what applies to each user and the wanted state, then press ${words.execute}.`,
    authenticate: 'Check the contents and authenticate.',
  },
  buttons: {
    'choose-suspension': words.execute,
    authenticate: words.authenticate,
    result: `Back to ${words.userManagement.toLowerCase()}`,
  },
  review: 'Changes',
});

export default en;
