import type { MessagesIn } from '../catalogue.js';
import type { FlowMessages } from '../flow-messages.js';

const en: MessagesIn<FlowMessages> = (words, formats) => ({
  title: words.otpTokenRevokeTitle,
  steps: { 'choose-users': 'Choose users', authenticate: 'Authenticate', result: 'Result' },
  leads: {
    'choose-users':
      'Users whose one-time password token is revoked have a new one issued. The result says from when that and logging in are possible.',
    authenticate: 'Check the contents and authenticate.',
  },
  buttons: {
    'choose-users': words.revoke,
    authenticate: words.authenticate,
    result: `Back to ${words.userManagement.toLowerCase()}`,
  },
  review: 'Tokens to revoke',
  consequence: ({ count }) =>
    formats.plural(count, {
      one: '# user cannot log in until a new token can be issued.',
      other: '# users cannot log in until new tokens can be issued.',
    }),
});

export default en;
