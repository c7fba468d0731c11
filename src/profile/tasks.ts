import type { OperationKind, Role } from '../contract/generated/types.gen.js';
import type { BankProfile } from './bank-profile.js';

/** What is done behind each flow's tag. */
const kindsByTag: ReadonlyMap<string, readonly OperationKind[]> = new Map<string, readonly OperationKind[]>([
  ['transaction-auth-unlock-flow', ['transaction-auth-unlock']],
  ['transaction-auth-token-revoke-flow', ['transaction-auth-token-revoke']],
  ['transaction-auth-token-reset-flow', ['transaction-auth-token-reset']],
  ['otp-unlock-flow', ['otp-unlock']],
  ['otp-token-revoke-flow', ['otp-token-revoke']],
  ['otp-token-issue-flow', ['otp-token-issue']],
  ['otp-usage-mode-flow', ['otp-usage-mode']],
  ['otp-token-register-flow', ['otp-token-register', 'otp-token-unregister']],
  ['user-suspension-flow', ['user-suspension']],
  ['company-profile-flow', ['company-profile']],
  ['fee-schedule-flow', ['fee-schedule']],
  ['user-management-flow', ['user-create', 'user-change', 'user-delete']],
  ['certificate-revoke-flow', ['certificate-revoke']],
  // Only looks something up, which everybody may.
  ['operation-history-flow', []],
]);

/** What a menu may open. */
export const flowTags: readonly string[] = [...kindsByTag.keys()];

/** Whether somebody of a role may start a kind of operation (4.1). */
export function mayStart({ rights }: Pick<BankProfile, 'rights'>, kind: OperationKind, role: Role): boolean {
  return (rights[kind] ?? ['master', 'admin']).includes(role);
}

/** Whether somebody of a role may do anything that a tag leads to; a tag that changes nothing is open to all (ME-1). */
export function mayOpen(profile: Pick<BankProfile, 'rights'>, tag: string, role: Role): boolean {
  const kinds = kindsByTag.get(tag) ?? [];
  return kinds.length === 0 || kinds.some((kind) => mayStart(profile, kind, role));
}
