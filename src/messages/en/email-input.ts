import type { MessagesIn } from '../catalogue.js';
import type { EmailInputMessages } from '../ja/email-input.js';

const en: MessagesIn<EmailInputMessages> = (words, formats) => ({
  label: words.email,
  again: (p) => `${p.label} (again)`,
  required: 'Required',
  hint: '4 to 64 half-width letters, digits and symbols, such as taro@example.jp',
  missing: (p) => `Enter the ${p.label}.`,
  notAllowed: (p) =>
    `Character ${formats.number(p.position)}, ${p.character === 'U+0020' ? 'a space' : `"${p.character}"`}, cannot be used. Enter half-width letters, digits and symbols.`,
  wrongLength: (p) => `Enter 4 to 64 characters (${formats.number(p.typed)} so far).`,
  notAddress: (p) => `This is not the form of an ${p.label}. Enter both sides of the "@", such as taro@example.jp.`,
  againMissing: (p) => `Enter the ${p.label} again, to make sure.`,
  differs: (p) => `This is not the ${p.label} above. Enter the same in both places.`,
});

export default en;
