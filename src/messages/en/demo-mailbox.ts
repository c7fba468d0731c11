import type { MessagesIn } from '../catalogue.js';
import type { DemoMailboxMessages } from '../ja/demo-mailbox.js';

const en: MessagesIn<DemoMailboxMessages> = (words, formats) => ({
  label: 'Demo: mail',
  demo: 'Demo',
  heading: 'Received mail',
  empty: 'There is no mail.',
  unread: 'Unread',
  from: 'From',
  to: 'To',
  receivedAt: 'Received',
  at: (p) => formats.dateTime(p.at),
  arrived: (p) =>
    `${formats.plural(p.count, { one: '# new mail has arrived', other: '# new mails have arrived' })}: ${p.subject}`,
  backToList: 'Back to the list',
  ids: [words.serviceId, words.userId],
  copy: 'Copy',
  copyOf: (p) => `Copy: ${p.label}`,
  copied: (p) => `Copied: ${p.label}.`,
  notCopied: 'The browser did not copy.',
});

export default en;
