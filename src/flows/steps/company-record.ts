import type { AccountLimits, ApprovalMode, BusinessApproval, Company } from '../../contract/generated/types.gen.js';
import { partsOf, requestForRecord, storedAsTyped, wayOf } from './record-draft.js';
import type { LineOfWay, RecordDraft, Snapshot, Values } from './record-draft.js';

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
      ...accounts.flatMap(({ id, limitsYen }) =>
        limitParts.map((part) => [wayOf('accountLimitsYen', id, part), limitsYen[part]]),
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

/** The approval mode of a business among the company's values (CO-2). */
export function modeAt(values: Values, business: string): ApprovalMode {
  return values[wayOf('approvalModes', business)] as ApprovalMode;
}

/** Fewer than two may approve where the bank wants two (CO-5). */
export function lacksApprovers({ approvers, mode: before }: BusinessApproval, mode: ApprovalMode): boolean {
  return mode !== before && mode.startsWith('double') && approvers < 2;
}
