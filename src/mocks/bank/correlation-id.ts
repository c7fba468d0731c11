import type { Bank } from './bank.js';

/** None of them is read for another, and a byte draws each of the 32 with the same chance. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** What a person reads to the bank over the telephone: ten signs in two groups. */
export function newCorrelationId(bank: Pick<Bank, 'randomBytes'>): string {
  const drawn = Array.from(bank.randomBytes(10), (byte) => signs[byte % signs.length]).join('');
  return `${drawn.slice(0, 5)}-${drawn.slice(5)}`;
}
