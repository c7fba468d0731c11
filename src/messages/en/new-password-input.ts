import type { MessagesIn } from '../catalogue.js';
import type { NewPasswordInputMessages, NewPasswordParameters } from '../ja/new-password-input.js';

const en: MessagesIn<NewPasswordInputMessages> = (words, formats) => {
  const asked = (p: NewPasswordParameters) => {
    const range =
      p.least === p.most ? formats.number(p.most) : `${formats.number(p.least)} to ${formats.number(p.most)}`;
    return `${range} half-width ${p.characters === 'digits' ? 'digits' : 'letters and digits'}`;
  };
  return {
    label: 'New password',
    again: (p) => `${p.label} (again)`,
    required: 'Required',
    reveal: (p) => `Show: ${p.label}`,
    capsLock: 'Caps Lock is on. Mind upper and lower case.',
    kept: 'Entered',
    retype: 'Enter anew',
    keep: 'Keep what was entered',
    hint: (p) => (p.characters === 'digits' ? asked(p) : `${asked(p)}, at least one of each; case matters`),
    missing: (p) => `Enter the ${p.label}.`,
    notAllowed: (p) =>
      `Character ${formats.number(p.position)}, ${p.character === 'U+0020' ? 'a space' : `"${p.character}"`}, cannot be used. Enter ${asked(p)}.`,
    wrongLength: (p) => `Enter ${asked(p)} (${formats.number(p.typed)} so far).`,
    notMixed: (p) => `Use both letters and digits in the ${p.label}.`,
    forbidden: (p) => `The ${p.label} may not be the same as the ${words.loginId}. Enter another one.`,
    againMissing: (p) => `Enter the ${p.label} again, to make sure.`,
    differs: (p) => `This is not the ${p.label} above. Enter the same in both places.`,
  };
};

export default en;
