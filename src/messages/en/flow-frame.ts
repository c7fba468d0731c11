import type { MessagesIn } from '../catalogue.js';
import type { FlowFrameMessages } from '../ja/flow-frame.js';

const en: MessagesIn<FlowFrameMessages> = (words, formats) => ({
  position: (p) => `(step ${formats.number(p.at)} of ${formats.number(p.of)}: ${p.name})`,
  back: words.back,
  cancel: words.cancel,
  transactionCode: (p) => `${words.transactionCode} (${formats.number(p.digits)} digits)`,

  busy: 'Sending to the bank…',
  asking: 'Checking the result…',

  notLoaded:
    'Part of this screen cannot be shown. Check your connection and try again; what you entered is still here.',
  doneButNotLoaded:
    'Your request has been carried out; only its result cannot be shown. Check your connection and try again.',
  loadAgain: 'Show it again',

  nothingChanged: 'Nothing has been changed. Change what you want to change first.',

  written: words.writtenProcedure,
  contact: words.contactTheBank,
});

export default en;
