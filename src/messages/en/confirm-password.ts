import type { MessagesIn } from '../catalogue.js';
import type { ConfirmPasswordMessages } from '../ja/confirm-password.js';

const en: MessagesIn<ConfirmPasswordMessages> = (words, formats) => ({
  label: words.confirmationPassword,
  pinLabel: words.pin,
  required: 'Required',
  reveal: (p) => `Show: ${p.label}`,
  capsLock: 'Caps Lock is on. Mind upper and lower case.',
  filledIn: (p) =>
    `Your browser filled this in. Make sure that it is the ${p.label} and press "Use this value", or type it anew.`,
  useFilledIn: 'Use this value',
  missing: (p) => `Enter the ${p.label}.`,
  notAllowed: (p) =>
    `Character ${formats.number(p.position)}, "${p.character}", cannot be used. Enter half-width letters, digits and symbols.`,
  notDigits: (p) => `Enter the ${p.label} in half-width digits.`,
  keyboard: 'On-screen keyboard',
});

export default en;
