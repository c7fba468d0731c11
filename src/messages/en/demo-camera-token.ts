import type { MessagesIn } from '../catalogue.js';
import type { DemoCameraTokenMessages } from '../ja/demo-camera-token.js';
import { operationNames } from './operations.js';

const en: MessagesIn<DemoCameraTokenMessages> = (words, formats) => ({
  label: `Demo: ${words.cameraToken}`,
  demo: 'Demo',
  screen: {
    empty: `No ${words.cameraToken} is registered.`,
    ready: `Read a ${words.twoDimensionalCode}.`,
    reading: 'Reading.',
    unread: `The ${words.twoDimensionalCode} on the page could not be read. Check that the whole code is shown.`,
    foreign: `This ${words.twoDimensionalCode} is not for transaction authentication.`,
    'not-genuine': 'This code is not genuine. No number is shown.',
  },
  loginId: `① ${words.loginId}`,
  operation: 'Operation',
  operations: operationNames(words),
  users: (p) => formats.plural(p.count, { one: '# user', other: '# users' }),
  check: `Check this, then press “${words.next}”.`,
  number: `② ${words.transactionCode}`,
  clear: 'Clear',
  next: words.next,
  readPage: 'Read code from page',
  otherWays: 'Read in another way',
  payload: 'What the code says, as text',
  payloadHint: 'Where neither a camera nor a picture can be used, paste the text that the page shows beside the code.',
  readPayload: 'Read the text',
});

export default en;
