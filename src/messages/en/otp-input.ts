import type { MessagesIn } from '../catalogue.js';
import type { OtpInputMessages } from '../ja/otp-input.js';

const en: MessagesIn<OtpInputMessages> = (words, formats) => ({
  label: (p) => `${words.oneTimePassword} (${formats.number(p.digits)} digits)`,
  required: 'Required',
  missing: (p) => `Enter the ${p.label}.`,
  notDigits: (p) => `Enter ${formats.number(p.digits)} digits.`,
  wrongLength: (p) => `Enter ${formats.number(p.digits)} digits (${formats.number(p.typed)} so far).`,
});

export default en;
