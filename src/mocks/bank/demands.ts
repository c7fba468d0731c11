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

/** The bank, never the page, says what is asked for, in which sets and in which order (4.9, V12). */
export function demandsOf(bank: Bank, kind: OperationKind): readonly DemandSet[] {
  return bank.profile.demands[kind] ?? [['confirmation-password']];
}

/** The credentials that a set is about, each once. */
export function credentialsOf(set: DemandSet): CredentialKind[] {
  return [...new Set(set.map((demand) => credentialOfDemand[demand]))];
}
