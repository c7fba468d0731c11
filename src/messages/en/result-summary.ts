import type { CredentialKind } from '../../contract/index.js';
import type { MessagesIn } from '../catalogue.js';
import { credentialNames } from '../credential-names.js';
import type { OutcomeSentences, ResultSummaryMessages } from '../ja/result-summary.js';
import { operationNames } from './operations.js';
import { reasonsIn } from './reasons.js';

const en: MessagesIn<ResultSummaryMessages> = (words, formats) => {
  const users = (count: number) => formats.plural(count, { one: `# ${words.user}`, other: `# ${words.user}s` });
  const was = (count: number) => formats.plural(count, { one: 'was', other: 'were' });
  const operations = operationNames(words);
  const operation = (kind: string) => operations.get(kind) ?? 'This operation';
  const unlocked: OutcomeSentences = {
    done: (p) => `The suspension of ${users(p.count)} was lifted.`,
    notDone: (p) => `That of ${users(p.count)} was not lifted.`,
    chipDone: 'Lifted',
    chipNotDone: 'Not lifted',
  };
  const revoked: OutcomeSentences = {
    done: (p) => `The token of ${users(p.count)} was revoked.`,
    notDone: (p) => `The token of ${users(p.count)} was not revoked.`,
    chipDone: 'Revoked',
    chipNotDone: 'Not revoked',
  };
  const outcomes = new Map<string, OutcomeSentences>(
    Object.entries({
      'transaction-auth-unlock': unlocked,
      'transaction-auth-token-revoke': revoked,
      'transaction-auth-token-reset': {
        done: (p) => `The token of ${users(p.count)} was reset.`,
        notDone: (p) => `The token of ${users(p.count)} was not reset.`,
        chipDone: 'Reset',
        chipNotDone: 'Not reset',
      },
      'otp-unlock': unlocked,
      'otp-token-revoke': revoked,
      'certificate-revoke': {
        done: (p) => `The ${words.certificate} of ${users(p.count)} was revoked.`,
        notDone: (p) => `The ${words.certificate} of ${users(p.count)} was not revoked.`,
        chipDone: words.certificateRevoked,
        chipNotDone: 'Not revoked',
      },
      'user-delete': {
        done: (p) => `${users(p.count)} ${was(p.count)} deleted.`,
        notDone: (p) => `${users(p.count)} ${was(p.count)} not deleted.`,
        chipDone: 'Deleted',
        chipNotDone: 'Not deleted',
      },
      'user-suspension': {
        done: (p) => `${users(p.count)} ${was(p.count)} changed.`,
        notDone: (p) => `${users(p.count)} ${was(p.count)} not changed.`,
        chipDone: 'Changed',
        chipNotDone: 'Not changed',
      },
    }),
  );
  const anyOutcome: OutcomeSentences = {
    done: (p) => `${users(p.count)} ${was(p.count)} completed.`,
    notDone: (p) => `${users(p.count)} ${was(p.count)} not completed.`,
    chipDone: 'Completed',
    chipNotDone: 'Not completed',
  };
  const credentials = credentialNames(words);
  const credential = (kind: CredentialKind | undefined) => (kind ? credentials[kind] : 'The credential');
  const refusals = new Map(
    Object.entries({
      'service-closed': 'Nothing was done: the bank is outside its service hours.',
      'credential-suspended': 'Nothing was done: a credential was suspended.',
      'right-missing': 'Nothing was done: you do not have the right to do this.',
      'targets-gone': `Nothing was done: the ${words.user}s chosen are no longer there.`,
      'token-missing': 'Nothing was done: you have no token registered.',
      'token-registered': 'Nothing was done: a token is registered already.',
      'token-not-yet': 'Nothing was done: the token was revoked only just now, and a new one cannot be issued yet.',
      'mode-shared': 'Nothing was done: all use the same token.',
      'input-outdated':
        'Nothing was changed: the bank could not carry it out any more as it was entered. Enter it again and check.',
    }),
  );

  return {
    credential: (p) => credential(p.credential),
    outcome: (kind) => outcomes.get(kind) ?? anyOutcome,
    state: {
      open: (p) => `Not completed yet: ${operation(p.kind)}`,
      executed: (p) => `Completed: ${operation(p.kind)}`,
      refused: (p) => `Refused by the bank: ${operation(p.kind)}`,
      expired: (p) => `Not done, as its time ran out: ${operation(p.kind)}`,
      cancelled: (p) => `Cancelled, nothing was changed: ${operation(p.kind)}`,
    },
    refusal: (p) => refusals.get(p.code) ?? `The bank did not accept it (reason ${p.code}).`,
    opensAt: (p) => `It opens again on ${formats.dateTime(p.opensAt)} (Japan time).`,
    possibleFrom: (p) => `Possible from about ${formats.dateTime(p.from)}.`,
    reason: reasonsIn(words).notDone,
    receipt: 'Receipt number',
    correlation: 'Reference number',
    screen: 'Screen number',
    table: `Result for each ${words.user}`,
    result: 'Result',
    between: ' ',
    notAttempted: 'Not attempted',
    next: 'What to do next',
    people: (p) => formats.list(p.more > 0 ? [...p.names, `${formats.number(p.more)} more`] : p.names),
    from: (p) => formats.timeOn(p.at, p.today),
    followUp: (p) =>
      new Map([
        ['registers-at-next-login', `At the next login, a new token is to be registered by ${p.people}.`],
        [
          'own-token-revoked',
          'Your own token was revoked. You cannot use transaction authentication until you register a new token at your next login.',
        ],
        ['can-authenticate-again', `Transaction authentication can be used again by ${p.people}.`],
        ['can-use-one-time-password-again', `One-time passwords can be used again by ${p.people}.`],
        [
          'new-token-from',
          `${p.from ? `From about ${p.from} (Japan time)` : 'After a while'}, a new token can be issued to, and used to log in by, ${p.people}.`,
        ],
        [
          'needs-new-certificate',
          `This ${words.certificate} can no longer be used to log in by ${p.people}. Get a new one from the login page.`,
        ],
        [
          'own-certificate-revoked',
          `Your own ${words.certificate} was revoked, so you cannot go on. Press “Close”, close every browser window, and get a new ${words.certificate} from the login page.`,
        ],
        ['can-use-again', `${credential(p.credential)} can be used again by ${p.people}.`],
        ['uses-token-from-now', `${p.people}: the token just registered is used from now on.`],
        ['cannot-transfer-without-token', `${p.people}: no transfers or payments until another token is registered.`],
        ['cannot-use', `${credential(p.credential)} cannot be used by ${p.people} until it is resumed.`],
      ]).get(p.code) ?? `The bank has a notice about ${p.people} (code ${p.code}).`,
    again: (p) => `Where it says "${p.outcome}", check the reason and start again if need be.`,
  };
};

export default en;
