import type { AccountLimits, Company, CompanyAccount } from '../../contract/generated/types.gen.js';
import { partsOf, requestForRecord, storedAsTyped, wayOf } from './record-draft.js';
import type { LineOfWay, RecordDraft, Snapshot } from './record-draft.js';

/** The parts of an account's limit, in the order of the manual (CO-3). */
export const limitParts = ['total', 'designated', 'registered'] as const satisfies readonly (keyof AccountLimits)[];

/** What of the company can be changed, by its way into the request (CO-1). */
export function companySnapshot({ version, name, accounts, approvals, limits }: Company): Snapshot {
  return {
    version,
    values: Object.fromEntries([
      ['name', name],
      ...accounts.map(({ id, memo }) => [wayOf('memos', id), memo]),
      ...approvals.map(({ business, mode }) => [wayOf('approvalModes', business), mode]),
      ...limitParts.flatMap((part) =>
        accounts.map(({ id, limitsYen }) => [wayOf('accountLimitsYen', id, part), limitsYen[part]]),
      ),
      ...limits.map(({ business, yen }) => [wayOf('companyLimitsYen', business), yen]),
    ]) as Snapshot['values'],
  };
}

/** The line that is about a value of the company. */
export const companyLine: LineOfWay = (way) => {
  const [group = '', of, part] = partsOf(way);
  if (of === undefined) return { key: 'company-name' };
  if (part !== undefined) return { key: `account-limit-${part}-yen`, of };
  return { key: keys.get(group) ?? group, of };
};

const keys = new Map([
  ['memos', 'account-memo'],
  ['approvalModes', 'approval-mode'],
  ['companyLimitsYen', 'company-limit-yen'],
]);

/** What the bank is asked to store. */
export function requestForCompany(draft: RecordDraft) {
  return requestForRecord('company-profile', draft);
}

/** Whether the bank stored exactly what was typed. */
export function storedCompany(draft: RecordDraft, operation: Parameters<typeof storedAsTyped>[1]): boolean {
  return storedAsTyped(draft, operation, companyLine);
}

/** 「本店営業部（081） 普通 0253226」 */
export function accountName(
  { branch, branchCode, type, number }: CompanyAccount,
  { account, accountTypes }: AccountWords,
): string {
  return account({ branch, branchCode, type: accountTypes.get(type) ?? type, number });
}

export interface AccountWords {
  readonly account: (p: { branch: string; branchCode: string; type: string; number: string }) => string;
  readonly accountTypes: ReadonlyMap<string, string>;
}
