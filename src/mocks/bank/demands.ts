import type { CredentialKind, OperationKind } from '../../contract/index.js';
import type { DemandKindOfProfile } from '../../profile/bank-profile.js';
import type { Bank } from './bank.js';

/** Demands that are sent together. */
export type DemandSet = readonly DemandKindOfProfile[];

const credentialOfDemand: Readonly<Record<DemandKindOfProfile, CredentialKind>> = {
  'confirmation-password': 'confirmation-password',
  pin: 'confirmation-password',
  'one-time-password': 'one-time-password',
  'token-proof': 'one-time-password',
  'transaction-code': 'transaction-authentication',
};

const managesUsers: readonly OperationKind[] = ['user-create', 'user-change', 'user-delete'];

/**
 * The bank, never the page, says what is asked for, in which sets and in which order (4.9, V12). Where nobody uses
 * one-time passwords none is asked for to manage users (US-2).
 */
export function demandsOf(bank: Bank, kind: OperationKind): readonly DemandSet[] {
  const sets = bank.profile.demands[kind] ?? [['confirmation-password']];
  if (!managesUsers.includes(kind) || usesOneTimePasswords(bank)) return sets;
  const others = sets.map((set) => set.filter((demand) => demand !== 'one-time-password'));
  return others.filter((set) => set.length > 0);
}

function usesOneTimePasswords(bank: Bank): boolean {
  return bank.derived('uses one-time passwords', () =>
    [...bank.users.values()].some((user) => user.oneTimePasswordTokenId !== undefined),
  );
}

/** The credentials that a set is about, each once. */
export function credentialsOf(set: DemandSet): CredentialKind[] {
  return [...new Set(set.map((demand) => credentialOfDemand[demand]))];
}
