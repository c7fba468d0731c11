import type { MessagesIn } from '../catalogue.js';
import type { tokenStepsIn } from '../ja/token-steps.js';

export const tokenStepsInEnglish: MessagesIn<ReturnType<typeof tokenStepsIn>> = (words, formats) => ({
  currentMode: words.currentMode,
  newMode: words.newMode,
  modes: { individual: words.modeIndividual, shared: words.modeShared },
  modeHints: {
    individual: 'A token is registered for each user.',
    shared: 'One token is used by everybody.',
  },
  loginId: words.loginId,
  userName: words.userName,
  role: words.role,
  roles: { master: words.roleMaster, admin: words.roleAdmin, general: words.roleGeneral },
  commonToken: words.commonToken,
  none: '–',
  currentTokenNumber: words.currentTokenNumber,
  newToken: 'Token to register',
  withoutToken: (p) =>
    `${formats.plural(p.count, {
      one: '# user has no token yet and can neither transfer nor pay',
      other: '# users have no token yet and can neither transfer nor pay',
    })} until one is registered.`,
  severalUsers:
    'One token may be registered for several users. For the next user, wait until the token shows its next number and enter that one.',
  registered: (p) => `The token of ${p.name} was registered.`,
  commonRegistered: 'The common token was registered.',
  modeSet: 'The usage mode was set.',
  unregistered: (p) => `The registration of ${p.name} was removed.`,
  task: 'What to do',
  register: 'Register',
  replace: 'Change to another token',
  unregister: 'Remove the registration',
  unregisterHint: 'Confirmed by the one-time password of your own token.',
  masterStays: `The registration of the ${words.roleMaster.toLowerCase()} cannot be removed.`,
});
