import type { MessagesIn } from '../catalogue.js';
import type { FlowMessages } from '../flow-messages.js';

const en: MessagesIn<FlowMessages> = (words) => ({
  title: words.certificateRevokeTitle,
  steps: {
    'choose-users': `Choose a ${words.user}`,
    authenticate: 'Check',
    result: 'Revoked',
    'own-result': 'Revoked',
  },
  leads: {
    'choose-users': `Choose the ${words.user} whose ${words.certificate} is to be revoked, and press “${words.revoke}”.`,
    authenticate: `Check the details, enter your ${words.confirmationPassword} and press “${words.execute}”.`,
  },
  buttons: {
    'choose-users': words.revoke,
    authenticate: words.execute,
    result: `Back to ${words.userManagement.toLowerCase()}`,
    'own-result': 'Close',
  },
  review: `The ${words.certificate} to be revoked`,
  consequence: () =>
    `This cannot be undone. If you revoke your own ${words.certificate}, you cannot go on working from that moment.`,
});

export default en;
