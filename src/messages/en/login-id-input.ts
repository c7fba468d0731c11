import type { MessagesIn } from '../catalogue.js';
import type { LoginIdInputMessages } from '../ja/login-id-input.js';
import newPasswordInputMessages from './new-password-input.js';

const en: MessagesIn<LoginIdInputMessages> = (words, formats) => {
  const { again, required, missing, notAllowed, wrongLength, notMixed, againMissing, differs } =
    newPasswordInputMessages(words, formats);
  return {
    ...{ again, required, missing, notAllowed, wrongLength, notMixed, againMissing, differs },
    label: words.loginId,
    hint: (p) =>
      `${formats.number(p.least)} to ${formats.number(p.most)} half-width letters and digits, at least one of each`,
  };
};

export default en;
