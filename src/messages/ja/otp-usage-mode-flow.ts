import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import { tokenStepsIn } from './token-steps.js';
import type { TokenStepsMessages } from './token-steps.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats): TokenStepsMessages => ({
  ...tokenStepsIn(words, formats),
  title: words.otpUsageModeTitle,
  steps: {
    mode: words.otpUsageModeTitle,
    'otp-in-use': `${words.oneTimePassword}入力`,
    token: `${words.oneTimePassword}情報登録`,
    tokens: `${words.oneTimePassword}利用登録`,
    'result-individual': '登録完了',
    'result-shared': '登録完了',
    result: '結果',
  },
  leads: {
    mode: `${words.oneTimePassword}の利用形態を選択してください。`,
    'otp-in-use': `いまお使いの${words.token}の${words.oneTimePassword}を入力してください。`,
    token: `登録する${words.token}の${words.tokenNumber}と、${words.token}に表示される${words.oneTimePassword}を入力してください。`,
    tokens: `ご利用を開始する${words.oneTimePassword}の利用登録を行います。${words.tokenNumber}と${words.oneTimePassword}を入力してから、${words.ok}を押してください。`,
  },
  buttons: {
    mode: words.next,
    'otp-in-use': words.next,
    token: words.settle,
    tokens: words.ok,
    'result-individual': words.otpManagement,
    'result-shared': `${words.userManagement}へ戻る`,
    result: `${words.userManagement}へ戻る`,
  },
});

export const otpUsageModeFlowMessages: Catalogue<TokenStepsMessages> = {
  name: 'otp-usage-mode-flow',
  ja,
  en: () => import('../en/otp-usage-mode-flow.js'),
};
