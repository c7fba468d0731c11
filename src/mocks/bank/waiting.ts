import type { BankProfile } from '../../profile/bank-profile.js';
import type { Bank } from './bank.js';
import { isTimeBetween, nextTimeOfDay, readTimeOfDay } from './japan-time.js';
import type { UserRecord } from './records.js';

/**
 * From when a new token may be issued and used to log in: so many minutes after the revocation, or, revoked at night,
 * from the end of that night; it counts when it was revoked (4.3). Times in milliseconds since 1970 UTC.
 */
export function newTokenFrom(
  { minutes, nightFrom, nightTo }: BankProfile['afterRevocation'],
  revokedAtMs: number,
): number {
  const endOfNight = readTimeOfDay(nightTo);
  return isTimeBetween(revokedAtMs, readTimeOfDay(nightFrom), endOfNight)
    ? nextTimeOfDay(revokedAtMs, endOfNight)
    : revokedAtMs + minutes * 60 * 1000;
}

/** From when a person may have a new token and log in; `undefined` where there is nothing to wait for (4.3). */
export function mayHaveNewTokenAt(bank: Bank, { oneTimePasswordRevokedAt }: UserRecord): number | undefined {
  if (oneTimePasswordRevokedAt === undefined) return undefined;
  const from = newTokenFrom(bank.profile.afterRevocation, oneTimePasswordRevokedAt);
  return bank.now() < from ? from : undefined;
}
