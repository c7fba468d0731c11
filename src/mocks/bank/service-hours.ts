import type { ServiceHours } from '../../contract/index.js';
import type { Bank } from './bank.js';
import { isTimeBetween, japanTime, nextTimeOfDay, readTimeOfDay } from './japan-time.js';

/** Outside its service hours the bank says when it opens again, which is an answer and no fault (4.12). */
export function serviceHours(bank: Bank): ServiceHours {
  const hours = bank.profile.serviceHours;
  if (!hours) return { open: true };

  const [from, to] = [readTimeOfDay(hours.from), readTimeOfDay(hours.to)];
  const open = isTimeBetween(bank.now(), from, to);
  return open ? { open } : { open, opensAt: japanTime(nextTimeOfDay(bank.now(), from)) };
}
