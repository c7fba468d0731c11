import type { MessagesIn } from '../catalogue.js';
import type { AdminConsoleFlowMessages } from '../ja/admin-console-flow.js';

const en: MessagesIn<AdminConsoleFlowMessages> = () => ({
  loading: 'Loading…',
  reload: 'Load again',
  notLoaded:
    'This page could not be loaded. Check your connection and press “Load again”. If it goes on, open the whole page anew.',
  sessionOver: 'Your session has ended. Sign in again, then press “Load again”.',
  notReached: 'The bank could not be reached. Check your connection and press “Load again”.',
  noRight: 'You do not have the right to use this. If you need it, ask an administrator of your company.',
  toMenu: 'Back to the menu',

  question: {
    input: 'You are in the middle of something',
    sending: 'Sending to the bank',
    unknown: 'The outcome is being checked',
  },
  consequence: {
    input: 'If you leave this page, what you entered will be lost. Nothing has been changed yet.',
    sending: 'Please stay on this page until the result is there.',
    unknown: 'If you leave this page, you cannot see here whether it was executed.',
  },
  stay: 'Stay on this page',
  leave: 'Leave',
});

export default en;
