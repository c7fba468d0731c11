import type { MessagesIn } from '../catalogue.js';
import type { TokenNumberParameters, TokenSerialInputMessages } from '../ja/token-serial-input.js';

const en: MessagesIn<TokenSerialInputMessages> = (words, formats) => {
  const asked = (p: TokenNumberParameters) => {
    const range =
      p.least === p.most ? formats.number(p.most) : `${formats.number(p.least)} to ${formats.number(p.most)}`;
    return `${range} half-width ${p.characters === 'digits' ? 'digits' : 'letters and digits'}`;
  };
  return {
    label: words.tokenNumber,
    required: 'Required',
    where: 'Where the number is',
    hint: (p) => `${asked(p)}, such as ${p.example}`,
    missing: (p) => `Enter the ${p.label}.`,
    notAllowed: (p) =>
      `Character ${formats.number(p.position)}, "${p.character}", cannot be used. Enter ${asked(p)}, such as ${p.example}.`,
    wrongLength: (p) => `Enter ${asked(p)}, such as ${p.example} (${formats.number(p.typed)} so far).`,
  };
};

export default en;
