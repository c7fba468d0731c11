import type { MessagesIn } from '../catalogue.js';
import type { TokenStepsMessages } from '../ja/token-steps.js';
import { tokenStepsInEnglish } from './token-steps.js';

const en: MessagesIn<TokenStepsMessages> = (words, formats) => ({
  ...tokenStepsInEnglish(words, formats),
  title: words.otpTokenRegisterTitle,
  steps: { user: 'Choose a user', token: 'Register or remove' },
  leads: { user: 'Choose the user whose token to register or remove.' },
  buttons: { user: words.otpTokenRegisterTitle, token: words.ok },
});

export default en;
