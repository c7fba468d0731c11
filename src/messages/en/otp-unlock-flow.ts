import type { MessagesIn } from '../catalogue.js';
import type { FlowMessages } from '../flow-messages.js';

const en: MessagesIn<FlowMessages> = (words) => ({
  title: words.otpUnlockTitle,
  steps: { 'choose-users': 'Choose users', authenticate: 'Authenticate', result: 'Result' },
  leads: {
    'choose-users': 'Choose the users whose one-time password is suspended and enter the confirmation password.',
    authenticate: 'Check the contents and authenticate.',
  },
  buttons: {
    'choose-users': words.unlock,
    authenticate: words.authenticate,
    result: `Back to ${words.userManagement.toLowerCase()}`,
  },
  note: ({ wayOut }) => `Where a suspension cannot be lifted here, a ${wayOut} is needed.`,
  nobody: 'No user’s one-time password is suspended',
  review: 'Suspensions to lift',
});

export default en;
