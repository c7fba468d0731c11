import type { MessagesIn } from '../catalogue.js';
import type { FlowMessages } from '../flow-messages.js';

const en: MessagesIn<FlowMessages> = (words, formats) => ({
  title: words.transactionAuthTokenResetTitle,
  steps: { 'choose-users': 'Choose users', authenticate: 'Authenticate', result: 'Result' },
  leads: {
    'choose-users': 'Users whose token is reset register it anew at their next login.',
    authenticate: 'Check the contents and authenticate.',
  },
  buttons: {
    'choose-users': words.reset,
    authenticate: words.authenticate,
    result: `Back to ${words.userManagement.toLowerCase()}`,
  },
  review: 'Tokens to reset',
  consequence: ({ count }) =>
    formats.plural(count, {
      one: 'Until # user registers the token anew, that user cannot use transaction authentication.',
      other: 'Until # users register their tokens anew, they cannot use transaction authentication.',
    }),
});

export default en;
