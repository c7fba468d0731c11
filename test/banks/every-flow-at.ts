import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/certificate-revoke-flow.js';
import '../../src/define/company-profile-flow.js';
import '../../src/define/fee-schedule-flow.js';
import '../../src/define/otp-token-issue-flow.js';
import '../../src/define/otp-token-register-flow.js';
import '../../src/define/otp-token-revoke-flow.js';
import '../../src/define/otp-unlock-flow.js';
import '../../src/define/otp-usage-mode-flow.js';
import '../../src/define/transaction-auth-token-reset-flow.js';
import '../../src/define/transaction-auth-token-revoke-flow.js';
import '../../src/define/transaction-auth-unlock-flow.js';
import '../../src/define/user-management-flow.js';
import '../../src/define/user-suspension-flow.js';
import type { OperationKind } from '../../src/contract/index.js';
import type { ScenarioName } from '../../src/mocks/index.js';
import type { BankProfile } from '../../src/profile/bank-profile.js';
import { TestCounter } from '../support/counter.js';
import { focused } from '../support/find.js';
import { expectAccessible } from '../support/mount.js';
import { Person } from '../support/person.js';

/** Every flow of the counter with the kind of its operation; `scenario` where the ordinary day is none for it. */
const flows: readonly { tag: string; kind: OperationKind; scenario?: ScenarioName }[] = [
  { tag: 'transaction-auth-unlock-flow', kind: 'transaction-auth-unlock' },
  { tag: 'transaction-auth-token-revoke-flow', kind: 'transaction-auth-token-revoke' },
  { tag: 'transaction-auth-token-reset-flow', kind: 'transaction-auth-token-reset' },
  { tag: 'otp-unlock-flow', kind: 'otp-unlock' },
  { tag: 'otp-token-revoke-flow', kind: 'otp-token-revoke' },
  { tag: 'otp-token-issue-flow', kind: 'otp-token-issue', scenario: 'without-one-time-password' },
  { tag: 'otp-usage-mode-flow', kind: 'otp-usage-mode' },
  { tag: 'otp-token-register-flow', kind: 'otp-token-register' },
  { tag: 'user-suspension-flow', kind: 'user-suspension' },
  { tag: 'user-management-flow', kind: 'user-delete' },
  { tag: 'certificate-revoke-flow', kind: 'certificate-revoke' },
  { tag: 'company-profile-flow', kind: 'company-profile' },
  { tag: 'fee-schedule-flow', kind: 'fee-schedule' },
];

/** On how many screens something is to be filled in, at this bank. */
function screensOf(kind: OperationKind, profile: BankProfile): number {
  const sets = profile.demands[kind]?.length ?? 1;
  const inTheList = profile.tokenRegistration.takesPlace === 'in-the-list';
  if (kind === 'fee-schedule') return 2 + sets;
  if (kind === 'company-profile' || kind === 'user-delete' || kind === 'certificate-revoke') return 1 + sets;
  if (kind === 'otp-token-issue' || kind === 'otp-token-register') return 2;
  return kind === 'otp-usage-mode' ? (inTheList ? 2 : 1 + sets) : sets;
}

/**
 * Works every flow at a bank. `thoroughly` tries double presses, lost answers, leaving and the focus, too; else only that
 * each flow is completed and leaves no secret behind.
 */
export function everyFlowAt(profile: BankProfile, { thoroughly = false } = {}): void {
  for (const { tag, kind, scenario = 'ordinary' } of flows) {
    describe(`${tag} at ${profile.id}`, () => {
      const screens = screensOf(kind, profile);

      async function open(): Promise<Person> {
        const counter = await new TestCounter({ scenario, profile }).open(tag);
        return new Person(counter, profile);
      }

      it('[PF-1] [AX-1] [FA-2] is completed, with nothing for axe at its end and no secret left anywhere', async () => {
        const person = await open();
        const { counter } = person;
        await person.complete(screens);
        await expectAccessible(counter.flow);
        const everywhere = [
          counter.everythingInTheDocument,
          location.href,
          ...counter.events.map((event) => JSON.stringify('detail' in event ? event.detail : '')),
          ...counter.sent.map(({ path }) => path),
          JSON.stringify({ ...localStorage, ...sessionStorage }),
        ].join('\n');
        for (const secret of person.secrets) expect(everywhere).not.to.include(secret);
      });

      if (!thoroughly) return;

      it('[4.7] however often the last button is pressed, one operation is sent', async () => {
        const person = await open();
        await person.reachLastPress(screens);
        const { act, counter } = person;
        const before = counter.writes('/credentials').length;
        for (let click = 0; click < 10; click += 1) act?.click();
        await waitUntil(() => counter.told('completed').length > 0, counter.text, { timeout: 6000 });
        expect(counter.writes('/credentials').length - before).to.equal(1);
        expect(counter.told('completed')).to.have.length(1);
      });

      it('[FA-3] a lost answer to the last press is asked for, never sent again', async () => {
        const person = await open();
        await person.reachLastPress(screens);
        const { act, counter } = person;
        counter.bank.setFault({ name: 'lost-answer', on: 'next-write' });
        act?.click();
        await waitUntil(() => counter.told('completed').length > 0 || counter.told('failed').length > 0, counter.text, {
          timeout: 6000,
        });
        if (counter.told('completed').length === 0) {
          await person.fill();
          person.act?.click();
          await waitUntil(() => counter.told('completed').length > 0, counter.text, { timeout: 6000 });
        }
        expect(counter.told('completed')).to.have.length(1);
      });

      it('[IN-3] [EM-5] cancelling before the last press executes nothing, and ends the flow once', async () => {
        const person = await open();
        await person.reachLastPress(screens);
        const { counter } = person;
        counter.press(person.words.cancel);
        await counter.sees('中止しますか');
        counter.press(/中止する|はい/);
        await waitUntil(() => counter.told('flow-ended').length > 0, counter.text);
        expect(counter.told('completed')).to.have.length(0);
        expect(counter.told('cancelled')).to.have.length(1);
        const executed = [...counter.bank.bank.operations.values()].filter(({ state }) => state === 'executed');
        expect(executed).to.deep.equal([]);
      });

      it('[AX-1] moves the focus to the heading of every further screen', async () => {
        const person = await open();
        await person.complete(screens);
        await waitUntil(
          () => focused()?.id === 'heading' || focused()?.closest('.problems') !== null,
          'the heading has the focus',
        );
      });
    });
  }
}
