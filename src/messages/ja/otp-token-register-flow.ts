import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import { tokenStepsIn } from './token-steps.js';
import type { TokenStepsMessages } from './token-steps.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats): TokenStepsMessages => ({
  ...tokenStepsIn(words, formats),
  title: words.otpTokenRegisterTitle,
  steps: { user: `${words.user}の選択`, token: `${words.token}情報の入力` },
  leads: { user: `${words.token}を登録または登録解除する${words.user}を選択してください。` },
  buttons: { user: words.otpTokenRegisterTitle, token: words.ok },
});

export const otpTokenRegisterFlowMessages: Catalogue<TokenStepsMessages> = {
  name: 'otp-token-register-flow',
  ja,
  en: () => import('../en/otp-token-register-flow.js'),
};
