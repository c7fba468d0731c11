import type { MessagesIn } from '../catalogue.js';
import type { FlowMessages } from '../flow-messages.js';

const en: MessagesIn<FlowMessages> = (words, formats) => ({
  title: words.transactionAuthTokenRevokeTitle,
  steps: { 'choose-users': 'Choose users', authenticate: words.transactionAuthentication, result: 'Result' },
  leads: {
    'choose-users': 'Users whose token is revoked register a new one at their next login.',
    authenticate: `Check the contents and authenticate with your ${words.cameraToken}.`,
  },
  buttons: {
    'choose-users': words.revoke,
    authenticate: words.authenticate,
    result: `Back to ${words.userManagement.toLowerCase()}`,
  },
  review: 'Tokens to revoke',
  consequence: ({ count }) =>
    formats.plural(count, {
      one: 'Until # user registers a new token, that user cannot use transaction authentication.',
      other: 'Until # users register new tokens, they cannot use transaction authentication.',
    }),
});

export default en;
