import type { CredentialKind } from '../../contract/generated/types.gen.js';
import type { MessagesIn } from '../catalogue.js';
import type { FlowSetbacksMessages } from '../ja/flow-setbacks.js';
import { reasonsIn } from './reasons.js';

const en: MessagesIn<FlowSetbacksMessages> = (words, formats) => {
  const credentials: Record<CredentialKind, string> = {
    'login-password': 'login password',
    'confirmation-password': 'confirmation password',
    'one-time-password': 'one-time password',
    'transaction-authentication': 'transaction authentication',
  };
  const unlockers = {
    master: () => 'Ask the master user to lift the suspension.',
    'master-or-admin': () => 'Ask the master user or another administrator to lift the suspension.',
    admin: () => 'Ask an administrator to lift the suspension.',
    bank: (wayOut: string) => `Nobody in your company can lift it: a ${wayOut} is needed.`,
  };
  const tryAgain = 'Please try again.';
  return {
    cancelQuestion: 'Cancel this?',
    cancelConsequence: 'What you entered will be lost. Nothing has been changed so far.',
    cancelYes: 'Yes, cancel',
    cancelNo: 'Go on',
    cancelled: 'Cancelled',
    nothingHappened: 'Nothing was changed.',
    again: 'Start again',
    leave: `Back to ${words.userManagement.toLowerCase()}`,

    sessionClosed: 'You are signed out',
    sessionClosedText: 'Close every browser window.',
    ended: 'Finished',
    endedText: 'Press “Start again” to do another one.',

    unknown: 'Checking the result',
    unknownText:
      'It is not known yet whether this was executed. Please wait and do not send it again; the bank is being asked, and this screen will say so.',
    askNow: 'Check now',

    sessionOver: 'Your session has ended',
    sessionOverText:
      'For safety, passwords and numbers were erased. Sign in again to go on from this screen; what you chose is still here.',
    goOn: 'Go on',

    closed: 'Outside service hours',
    closedText: (p) =>
      p.opensAt === undefined
        ? 'Please come back during service hours.'
        : `Available from ${formats.dateTime(p.opensAt)}.`,
    actorBlocked: 'You cannot do this',
    tokenMissing: (p) => `You have no token to authenticate with. A ${p.wayOut} is needed.`,
    actorSuspended: (p) =>
      `Your ${p.credential ? credentials[p.credential] : 'token'} is suspended. ${unlockers[p.unlockedBy](p.wayOut)}`,
    rightMissing: 'You do not have the right to do this.',
    tokenRegistered:
      'You already have a token for one-time passwords. To replace it, ask an administrator to revoke it first.',
    tokenNotYet: (p) =>
      `Your token was revoked, so a new one cannot be issued yet. Come back ${p.from === undefined ? 'later' : `from about ${formats.dateTime(p.from)}`}.`,
    modeShared: 'All users share one token, so none can be registered for a single user. Change the usage mode first.',
    nothingToDo: 'There is nothing to do now.',

    lockedOut: (p) => `Your ${p.credential ? credentials[p.credential] : 'authentication'} is suspended`,
    lockedOutText: (p) =>
      `There were too many wrong tries in a row. Nothing was changed. ${unlockers[p.unlockedBy ?? 'master-or-admin'](p.wayOut)}`,

    credentialsWrong: (p) =>
      p.attemptsLeft === undefined
        ? 'What you entered is wrong.'
        : `What you entered is wrong. ${formats.plural(p.attemptsLeft, {
            one: 'One more wrong try suspends it.',
            other: '# more wrong tries suspend it.',
          })}`,

    clockOff: (p) =>
      `The clock of the device that showed the ${words.oneTimePassword.toLowerCase()} is about ${formats.plural(
        Math.max(1, Math.round(Math.abs(p.seconds) / 60)),
        { one: '# minute', other: '# minutes' },
      )} ${p.seconds > 0 ? 'fast' : 'slow'}, so the number does not match. Set its date and time right and enter the new number.${
        p.attemptsLeft === undefined
          ? ''
          : ` ${formats.plural(p.attemptsLeft, {
              one: 'One more wrong try suspends it.',
              other: '# more wrong tries suspend it.',
            })}`
      }`,
    codeUsed: (p) =>
      `This ${words.oneTimePassword.toLowerCase()} was used before. Wait about ${formats.plural(p.seconds, {
        one: '# second',
        other: '# seconds',
      })} until the token shows its next number, and enter that one.`,

    reference: (p) => `Reference: ${p.number}`,
    screen: (p) => `Screen: ${p.number}`,

    problem: {
      'session-expired': 'Your session has ended. Please sign in again.',
      'right-missing': 'You do not have the right to do this.',
      'operation-unknown': 'The bank does not find this operation. Please start again.',
      'user-unknown': `Another administrator has already deleted this ${words.user}. Please start again from the list.`,
      'operation-final': 'This operation is over already.',
      'operation-running': 'This operation is being processed. Please wait.',
      'demand-out-of-order': 'The steps came out of order and were not accepted. Please start again.',
      'challenge-expired': 'The 2-D code has expired. Renew it and enter the new number.',
      'version-changed':
        'Another administrator changed a chosen user. Check the list, which is up to date, and press again.',
      'body-malformed': 'The bank could not read what was sent. Please contact the bank with the reference.',
      'key-reused': `Something else was sent under the same number and was not accepted. ${tryAgain}`,
      'targets-refused': 'Some chosen users cannot be processed. Please check the list.',
      'fields-refused': 'The bank did not accept some fields. Please check them.',
      unreachable: 'The bank could not be reached. Check the connection and try again. Nothing was changed.',
      offline: 'You are offline. Try again when you are connected. Nothing was changed.',
      'timed-out': `The bank did not answer. ${tryAgain}`,
      'server-failed': 'Something failed at the bank. Please try again in a while.',
      'contract-broken': 'The bank’s answer could not be read. Please try again in a while.',
      'stored-differs':
        'The bank stored something else than you chose. Your password was not sent. Please choose again.',
      'operation-expired': `It took too long and was withdrawn. ${tryAgain}`,
      'operation-cancelled': `This was cancelled in another window. ${tryAgain}`,
      'not-received': 'The bank was asked: this has not been executed. Please enter it again.',
      'demand-unmet': 'Something that the bank demands was not entered. Nothing was sent. Please enter it again.',
      'session-renewed': 'You are signed in again. For safety, enter your password and any number once more.',
      'actor-changed': 'Another person signed in, so what was chosen before was dropped. Please start again.',
    },
    recordChanged:
      'While you were typing, someone else changed this. Nothing of yours has been changed yet. Compare both versions, choose, and check again.',
    countChanged: (p) =>
      `The number of users has changed since you chose (now ${formats.number(p.now)}). Check the list and choose again.`,
    usersTooMany: (p) =>
      `A company can have ${formats.number(p.most)} ${words.user}s. To register another one, delete one who is no longer needed.`,
    checksTooMany: (p) =>
      `So many login IDs were checked that the bank takes no more for now. Try again in about ${formats.number(Math.ceil(p.seconds / 60))} min. What you typed is kept.`,
    tooMany: (p) => `At most ${formats.number(p.most)} users can be chosen at a time.`,
    unavailable: (p) =>
      p.seconds === undefined
        ? 'The bank is busy. Please try again in a while.'
        : `The bank is busy. Please try again in ${formats.plural(p.seconds, { one: '# second', other: '# seconds' })}.`,
    reason: reasonsIn(words).notSelectable,
    unexpected: (p) => `The bank did not accept this (${p.type}).`,
  };
};

export default en;
