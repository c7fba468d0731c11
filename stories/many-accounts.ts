import type { PickableAccount } from '../src/components/account-picker.js';

const branches = ['本店営業部', '駅前支店', 'みなと支店', '丘の上支店', '大学前支店'];

/** Accounts of a large company. */
export function manyAccounts(count: number): readonly PickableAccount[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `a${at + 1}`,
    branch: branches[at % branches.length]!,
    branchCode: String(81 + (at % branches.length)).padStart(3, '0'),
    type: at % 3 === 0 ? 'current' : 'ordinary',
    number: String(1_000_000 + at * 7919),
    memo: at % 4 === 0 ? `店舗${at}` : '',
  }));
}
