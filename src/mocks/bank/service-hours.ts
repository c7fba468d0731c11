import type { ServiceHours } from '../../contract/index.js';
import type { Bank } from './bank.js';
import { japanTime, nextTimeOfDay, readTimeOfDay, timeOfDay } from './japan-time.js';

/** Outside its service hours the bank says when it opens again, which is an answer and no fault (4.12). */
export function serviceHours(bank: Bank): ServiceHours {
  const hours = bank.profile.serviceHours;
  if (!hours) return { open: true };

  const [from, to, now] = [readTimeOfDay(hours.from), readTimeOfDay(hours.to), timeOfDay(bank.now())];
  const overMidnight = from > to;
  const open = overMidnight ? now >= from || now < to : now >= from && now < to;
  return open ? { open } : { open, opensAt: japanTime(nextTimeOfDay(bank.now(), from)) };
}
