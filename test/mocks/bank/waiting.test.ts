import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import fc from 'fast-check';
import { mayHaveNewTokenAt, newTokenFrom } from '../../../src/mocks/bank/waiting.js';
import { defaultProfile } from '../../../src/profile/bank-profile.js';
import { openTestBank, store, submit, testStart, valueOf, withPassword } from '../../support/test-bank.js';

const rule = defaultProfile.afterRevocation;
const zones = ['Asia/Tokyo', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Niue', 'Australia/Adelaide', 'UTC'];

/** Revoked at, and from when: both as clocks in Japan show them. */
const table: readonly [situation: string, revokedAt: string, from: string][] = [
  ['by day', '2026-11-24 14:07:00', '2026-11-24 14:27:00'],
  ['with its seconds', '2026-11-24 14:07:31', '2026-11-24 14:27:31'],
  ['a second before the night', '2026-11-24 20:49:59', '2026-11-24 21:09:59'],
  ['with the night', '2026-11-24 20:50:00', '2026-11-25 08:10:00'],
  ['a second into the night', '2026-11-24 20:50:01', '2026-11-25 08:10:00'],
  ['a second before midnight', '2026-11-24 23:59:59', '2026-11-25 08:10:00'],
  ['at midnight', '2026-11-25 00:00:00', '2026-11-25 08:10:00'],
  ['a second after midnight', '2026-11-25 00:00:01', '2026-11-25 08:10:00'],
  ['less than 20 minutes before the morning', '2026-11-25 07:55:00', '2026-11-25 08:10:00'],
  ['a second before the morning', '2026-11-25 08:09:59', '2026-11-25 08:10:00'],
  ['with the morning', '2026-11-25 08:10:00', '2026-11-25 08:30:00'],
  ['a second into the morning', '2026-11-25 08:10:01', '2026-11-25 08:30:01'],
  ['on the last night of a month', '2026-11-30 20:50:00', '2026-12-01 08:10:00'],
  ['a second before the last night of a month', '2026-11-30 20:49:59', '2026-11-30 21:09:59'],
  ['on the last night of a year', '2026-12-31 23:59:59', '2027-01-01 08:10:00'],
  ['in the first hours of a year', '2027-01-01 00:00:00', '2027-01-01 08:10:00'],
  ['on the night before a leap day', '2028-02-28 20:50:00', '2028-02-29 08:10:00'],
  ['on the night of a leap day', '2028-02-29 20:50:00', '2028-03-01 08:10:00'],
  ['at the end of February in a year without one', '2027-02-28 20:50:00', '2027-03-01 08:10:00'],
  ['at the end of February in a century without one', '2100-02-28 23:00:00', '2100-03-01 08:10:00'],
  ['on the night when clocks change in New York', '2026-11-01 22:00:00', '2026-11-02 08:10:00'],
];

describe('newTokenFrom', () => {
  for (const zone of zones) {
    describe(`on a machine in ${zone}`, () => {
      before(() => setTimeZone(zone));
      after(() => setTimeZone(''));

      it('the machine is there', () => {
        expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(zone);
      });

      for (const [situation, revokedAt, from] of table) {
        it(`[4.3] revoked ${situation}, ${revokedAt}: from ${from}`, () => {
          expect(new Date(newTokenFrom(rule, inJapan(revokedAt))).toISOString()).to.equal(
            new Date(inJapan(from)).toISOString(),
          );
        });
      }

      it('[4.3] at any second it is what the clocks of Japan say', () => {
        const seconds = fc.integer({ min: Date.UTC(2020, 0, 1) / 1000, max: Date.UTC(2110, 0, 1) / 1000 });
        fc.assert(
          fc.property(seconds, (second) => {
            expect(clockInJapan(newTokenFrom(rule, second * 1000))).to.equal(expected(second * 1000));
          }),
        );
      });
    });
  }

  it('[PF-2] keeps other minutes and another night, one that does not pass midnight too', () => {
    const other = { minutes: 30, nightFrom: '00:00', nightTo: '06:30' };
    const from = (revokedAt: string) => clockInJapan(newTokenFrom(other, inJapan(revokedAt)));
    expect(from('2026-11-24 14:00:00')).to.equal('2026-11-24 14:30:00');
    expect(from('2026-11-24 23:59:59')).to.equal('2026-11-25 00:29:59');
    expect(from('2026-11-25 00:00:00')).to.equal('2026-11-25 06:30:00');
    expect(from('2026-11-25 06:30:00')).to.equal('2026-11-25 07:00:00');
  });

  /** The rule once more, said of what a clock in Japan shows, with `Intl` for its calendar. */
  function expected(revokedAtMs: number): string {
    const shown = clockInJapan(revokedAtMs);
    const [day = '', time = ''] = shown.split(' ');
    if (time < '08:10:00') return `${day} 08:10:00`;
    if (time < '20:50:00') return clockInJapan(revokedAtMs + 1_200_000);
    // Twelve hours after any moment of the evening it is the next day.
    return `${clockInJapan(revokedAtMs + 12 * 3_600_000).split(' ')[0]} 08:10:00`;
  }
});

describe('mayHaveNewTokenAt', () => {
  it('[4.3] tells from when while there is something to wait for, and nothing before a revocation or after', () => {
    const test = openTestBank({
      people: [
        { loginId: 'admin', role: 'admin' },
        { loginId: 'target', role: 'general', oneTimePasswordTokenId: 'OT-target' },
      ],
    });
    expect(mayHaveNewTokenAt(test.bank, test.user('target'))).to.equal(undefined);
    const session = test.session('admin');
    valueOf(submit(test, session, store(test, session, 'otp-token-revoke', 'target'), withPassword()));
    expect(test.user('target').oneTimePasswordRevokedAt).to.equal(testStart);
    const from = testStart + 20 * 60_000;
    expect(mayHaveNewTokenAt(test.bank, test.user('target'))).to.equal(from);
    test.clock.ms = from - 1;
    expect(mayHaveNewTokenAt(test.bank, test.user('target'))).to.equal(from);
    test.clock.ms = from;
    expect(mayHaveNewTokenAt(test.bank, test.user('target'))).to.equal(undefined);
  });
});

/** `2026-11-24 14:07:00` as a clock in Japan shows it, in milliseconds: Japan is nine hours ahead of UTC. */
function inJapan(shown: string): number {
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = shown.split(/[- :]/).map(Number);
  return Date.UTC(year, month - 1, day, hours - 9, minutes, seconds);
}

function clockInJapan(epochMs: number): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Tokyo',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(epochMs);
}

async function setTimeZone(zone: string): Promise<void> {
  await executeServerCommand('set-time-zone', { zone });
}
