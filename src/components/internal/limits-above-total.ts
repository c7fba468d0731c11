import type { AboveTotal } from '../../messages/ja/limit-table.js';
import { amountFault } from './amount-text.js';
import type { LimitColumn } from './limit-cells.js';

/** A part of a row that is above its total, or the total that is below its parts. */
export interface Conflict extends AboveTotal {
  readonly is: 'part-above' | 'total-below';
}

/** Every cell of a row that has a part in a total smaller than one of its parts, by the column's key (CO-3). */
export function limitsAboveTotal(
  columns: readonly LimitColumn[],
  amounts: Readonly<Record<string, string>>,
): ReadonlyMap<string, Conflict> {
  const conflicts = new Map<string, Conflict>();
  for (const total of columns) {
    const totalYen = yenOf(amounts[total.key], total.digits);
    if (totalYen === undefined) continue;
    const above = columns
      .filter(({ key }) => total.totalOf?.includes(key))
      .map((part) => ({ ...part, yen: yenOf(amounts[part.key], part.digits) ?? 0 }))
      .filter(({ yen }) => yen > totalYen);
    const mostYen = Math.max(...above.map(({ yen }) => yen));
    const said = { parts: above.map(({ label }) => label), mostYen, total: total.label, totalYen };
    for (const { key } of above) conflicts.set(key, { is: 'part-above', ...said });
    if (above.length > 0) conflicts.set(total.key, { is: 'total-below', ...said });
  }
  return conflicts;
}

/** A plain amount as a number; `undefined` where there is none or it is wrong. */
export function yenOf(plain = '', digits = 15): number | undefined {
  return plain === '' || amountFault(plain, digits) ? undefined : Number(plain);
}
