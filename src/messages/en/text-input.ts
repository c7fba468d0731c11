import type { MessagesIn } from '../catalogue.js';
import type { TextInputMessages } from '../ja/text-input.js';

const en: MessagesIn<TextInputMessages> = (_, formats) => ({
  required: 'Required',
  notFullWidth: (p) => `“${p.character}” cannot be used. Use full-width characters.`,
  missing: (p) => `Enter: ${p.label}.`,
  tooLong: (p) =>
    `${p.label}: Enter up to ${formats.number(p.characters)} characters (there are ${formats.number(p.typed)} now).`,
});

export default en;
