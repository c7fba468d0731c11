import { emailInputMessages } from '../../../src/messages/ja/email-input.js';
import { newPasswordInputMessages } from '../../../src/messages/ja/new-password-input.js';
import { otpTokenIssueFlowMessages } from '../../../src/messages/ja/otp-token-issue-flow.js';
import { defaultProfile } from '../../../src/profile/bank-profile.js';
import { choice, errorPlace, hint, make, passwordField, required, texts } from './draw.js';

export const messages = texts(otpTokenIssueFlowMessages);
const email = texts(emailInputMessages);
const password = texts(newPasswordInputMessages);
const { startPasswordDigits, mailDomain } = defaultProfile.tokenIssue;

/** What to see to before, the address and the start password, each twice. */
export function issueFields(): HTMLElement[] {
  const asked = { label: messages.startPassword, characters: 'digits', ...startPasswordDigits } as const;
  return [
    make(
      'section',
      {},
      make('h3', {}, messages.before),
      make(
        'ul',
        {},
        make('li', {}, messages.setTheClock),
        make('li', {}, messages.allowTheMail({ domain: mailDomain })),
        make('li', {}, messages.noteTheStartPassword),
      ),
    ),
    choice(
      messages.app,
      messages.apps.map((app, at) => ({ ...app, chosen: at === 0 })),
    ),
    make(
      'div',
      {},
      label('email', messages.email),
      hint(email.hint, { id: 'email-hint' }),
      emailField('email', 'email-hint email-error'),
      errorPlace('email-error'),
      label('email-again', email.again({ label: messages.email })),
      emailField('email-again', 'email-again-error'),
      errorPlace('email-again-error'),
    ),
    make(
      'div',
      {},
      label('start', messages.startPassword),
      hint(password.hint(asked), { id: 'start-hint' }),
      passwordField('start', password.reveal(asked), {
        inputmode: 'numeric',
        autocomplete: 'new-password',
        'aria-describedby': 'start-hint start-error',
      }),
      errorPlace('start-error'),
      label('start-again', password.again(asked)),
      make('input', {
        id: 'start-again',
        type: 'password',
        inputmode: 'numeric',
        autocomplete: 'new-password',
        required: true,
        'aria-describedby': 'start-again-error',
      }),
      errorPlace('start-again-error'),
    ),
  ];
}

function label(id: string, text: string): HTMLElement {
  return make('label', { class: 'label', for: id }, `${text} `, required());
}

function emailField(id: string, describedBy: string): HTMLElement {
  return make('input', {
    id,
    name: id,
    type: 'text',
    inputmode: 'email',
    autocomplete: 'off',
    spellcheck: 'false',
    required: true,
    'aria-describedby': describedBy,
  });
}
