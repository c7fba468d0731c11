import type { MessagesIn } from '../catalogue.js';
import type { TokenAuthQrMessages } from '../ja/token-auth-qr.js';

const en: MessagesIn<TokenAuthQrMessages> = (words, formats) => ({
  read: `Read the ${words.twoDimensionalCode} with the camera of your token.`,
  compare: 'Check that your token shows the same as this.',
  type: 'Enter the number that the token shows at ②.',
  codeLabel: (p) => `${words.transactionCode} (${formats.number(p.digits)} digits)`,
  code: words.twoDimensionalCode,
  notDrawn: `The ${words.twoDimensionalCode} cannot be shown. See "If you cannot read it".`,
  waiting: `The ${words.twoDimensionalCode} is being prepared.`,

  timeLeft: 'Time left',
  secondsLeft: (p) =>
    p.seconds >= 60
      ? `The ${words.twoDimensionalCode} is valid for ${formats.plural(Math.ceil(p.seconds / 60), { one: '# more minute', other: '# more minutes' })}.`
      : `The ${words.twoDimensionalCode} is valid for ${formats.plural(p.seconds, { one: '# more second', other: '# more seconds' })}.`,
  soonOver: 'Ends soon',
  expired: 'Time is up',
  used: 'This code has been used',
  renew: 'Renew code',
  dead: `The ${words.twoDimensionalCode} is no longer valid. Press "Renew code".`,
  renewed: `There is a new ${words.twoDimensionalCode}.`,
  renewedAndEmptied: `There is a new ${words.twoDimensionalCode}. The number of the old one is no longer valid, so the field was emptied.`,

  attemptsLeft: (p) => formats.plural(p.attempts, { one: '# try left.', other: '# tries left.' }),
  lastAttempt: `You have one try left. If it is wrong, your ${words.transactionAuthentication.toLowerCase()} will be suspended.`,

  cannotRead: 'If you cannot read it',
  enlarge: 'Enlarge',
  enlargeHint: 'It is easier to read when it fills the screen.',
  close: 'Close',
  payload: 'What the code says, as text',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'Selected: copy it from here.',
  contact: 'Contact',
  anyContact: 'Please contact your branch.',
});

export default en;
