import type { MessagesIn } from '../catalogue.js';
import type { PrintButtonMessages } from '../ja/print-button.js';

const en: MessagesIn<PrintButtonMessages> = (words) => ({
  label: words.print,
  notReady: 'The document could not be prepared for printing. Check your connection and try again.',
  company: 'Company',
  who: 'Carried out by',
  when: 'Date and time',
  changed: 'Changed',
  before: 'Before: ',
});

export default en;
