import type { MessagesIn } from '../catalogue.js';
import type { TokenStepsMessages } from '../ja/token-steps.js';
import { tokenStepsInEnglish } from './token-steps.js';

const en: MessagesIn<TokenStepsMessages> = (words, formats) => ({
  ...tokenStepsInEnglish(words, formats),
  title: words.otpUsageModeTitle,
  steps: {
    mode: words.otpUsageModeTitle,
    'otp-in-use': 'One-time password in use',
    token: 'Register the token',
    tokens: 'Register tokens',
    'result-individual': 'Done',
    'result-shared': 'Done',
    result: 'Result',
  },
  leads: {
    mode: 'Choose how one-time passwords are used.',
    'otp-in-use': 'Enter the one-time password of the token that is in use now.',
    token: `Enter the ${words.tokenNumber.toLowerCase()} of the token to register and the one-time password that it shows.`,
    tokens: `Enter the ${words.tokenNumber.toLowerCase()} and the one-time password, then press ${words.ok}.`,
  },
  buttons: {
    mode: words.next,
    'otp-in-use': words.next,
    token: words.settle,
    tokens: words.ok,
    'result-individual': words.otpManagement,
    'result-shared': `Back to ${words.userManagement.toLowerCase()}`,
    result: `Back to ${words.userManagement.toLowerCase()}`,
  },
});

export default en;
