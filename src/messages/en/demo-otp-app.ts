import type { MessagesIn } from '../catalogue.js';
import type { DemoOtpAppMessages } from '../ja/demo-otp-app.js';
import { deviceClockIn } from './device-clock.js';

const en: MessagesIn<DemoOtpAppMessages> = (words, formats) => ({
  label: `Demo: app for the ${words.oneTimePassword}`,
  demo: 'Demo',
  setUp: 'Set up',
  explanation: `Enter “${words.serviceId}” and “${words.userId}” from the mail, and the “${words.startPassword}” chosen when the token was issued.`,
  fields: { serviceId: words.serviceId, userId: words.userId, startPassword: words.startPassword },
  missing: (p) => `Enter: ${p.label}.`,
  send: 'Send',
  sending: 'Connecting.',
  refusals: {
    'set-up-wrong': `${words.serviceId}, ${words.userId} or ${words.startPassword} is wrong.`,
    'set-up-expired': `This ${words.serviceId} and ${words.userId} can no longer be used. Have a token issued again.`,
    'not-connected': 'There was no connection. Press “Send” again.',
  },
  tooMany: (p) =>
    formats.plural(p.most, { one: 'The app holds # token at most.', other: 'The app holds # tokens at most.' }),
  complete: 'Set-up complete',
  added: 'The token is registered.',
  next: words.next,
  back: words.back,
  numbers: words.oneTimePassword,
  tokenNumber: words.tokenNumber,
  timeLeft: 'Time left',
  seconds: 's',
  copy: 'Copy',
  copyOf: (p) => `Copy: ${p.label}`,
  copied: 'Copied.',
  notCopied: 'The browser did not copy. Type the number instead.',
  speak: 'Speak',
  speakOf: (p) => `Speak: ${p.label}`,
  spoken: (p) => `Number ${[...p.code].join(' ')}, ${p.secondsLeft} seconds left.`,
  add: 'Add a token',
  settings: 'Demo settings',
  clock: deviceClockIn(),
});

export default en;
