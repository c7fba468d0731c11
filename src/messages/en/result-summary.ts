import type { MessagesIn } from '../catalogue.js';
import type { OutcomeSentences, ResultSummaryMessages } from '../ja/result-summary.js';
import { operationNames } from './operations.js';
import { reasonsIn } from './reasons.js';

const en: MessagesIn<ResultSummaryMessages> = (words, formats) => {
  const users = (count: number) => formats.plural(count, { one: `# ${words.user}`, other: `# ${words.user}s` });
  const was = (count: number) => formats.plural(count, { one: 'was', other: 'were' });
  const operations = operationNames(words);
  const operation = (kind: string) => operations.get(kind) ?? 'This operation';
  const outcomes = new Map<string, OutcomeSentences>(
    Object.entries({
      'transaction-auth-unlock': {
        done: (p) => `The suspension of ${users(p.count)} was lifted.`,
        notDone: (p) => `That of ${users(p.count)} was not lifted.`,
        chipDone: 'Lifted',
        chipNotDone: 'Not lifted',
      },
      'transaction-auth-token-revoke': {
        done: (p) => `The token of ${users(p.count)} was revoked.`,
        notDone: (p) => `The token of ${users(p.count)} was not revoked.`,
        chipDone: 'Revoked',
        chipNotDone: 'Not revoked',
      },
    }),
  );
  const anyOutcome: OutcomeSentences = {
    done: (p) => `${users(p.count)} ${was(p.count)} completed.`,
    notDone: (p) => `${users(p.count)} ${was(p.count)} not completed.`,
    chipDone: 'Completed',
    chipNotDone: 'Not completed',
  };
  const refusals = new Map(
    Object.entries({
      'service-closed': 'Nothing was done: the bank is outside its service hours.',
      'credential-suspended': 'Nothing was done: a credential was suspended.',
      'right-missing': 'Nothing was done: you do not have the right to do this.',
      'targets-gone': `Nothing was done: the ${words.user}s chosen are no longer there.`,
    }),
  );

  return {
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
    followUp: (p) =>
      new Map([
        ['registers-at-next-login', `At the next login, a new token is to be registered by ${p.people}.`],
        [
          'own-token-revoked',
          'Your own token was revoked. You cannot use transaction authentication until you register a new token at your next login.',
        ],
        ['can-authenticate-again', `Transaction authentication can be used again by ${p.people}.`],
      ]).get(p.code) ?? `The bank has a notice about ${p.people} (code ${p.code}).`,
    again: (p) => `Where it says "${p.outcome}", check the reason and start again if need be.`,
  };
};

export default en;
