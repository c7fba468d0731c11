import type { ChosenTarget, CredentialKind, User, UserRow } from '../../../contract/index.js';

/** What a change is about: every registered credential, or one. */
export type SuspensionScope = 'service' | CredentialKind;
export type WantedState = 'suspended' | 'available';

/** A user with the version read, and what is wanted of them. */
export interface SuspensionTarget extends ChosenTarget {
  input: { scope: SuspensionScope; wanted: WantedState };
}

/** Every change that is wanted, at most one a user. */
export interface SuspensionChoice {
  chosen: SuspensionTarget[];
}

export const noSuspension: SuspensionChoice = { chosen: [] };

export const credentialsInOrder: readonly CredentialKind[] = [
  'login-password',
  'confirmation-password',
  'one-time-password',
  'transaction-authentication',
];

/** What a change can be about: the whole service, and what the user has registered. */
export function scopesOf({ credentials }: User): readonly SuspensionScope[] {
  return ['service', ...credentialsInOrder.filter((kind) => (credentials[kind] ?? 'unregistered') !== 'unregistered')];
}

/** Whether anything of a user would be otherwise afterwards (SU-1). */
export function changesAnything(user: User, { scope, wanted }: SuspensionTarget['input']): boolean {
  return scopesOf(user).some(
    (kind) =>
      kind !== 'service' &&
      (scope === 'service' || scope === kind) &&
      (user.credentials[kind] === 'suspended') !== (wanted === 'suspended'),
  );
}

/** The choice with what is wanted of one user; nothing wanted takes the user out. */
export function withWanted(
  { chosen }: SuspensionChoice,
  { id, version }: User,
  input: SuspensionTarget['input'] | undefined,
): SuspensionChoice {
  const others = chosen.filter((target) => target.id !== id);
  return { chosen: input ? [...others, { id, version, input }] : others };
}

/** The choice after its rows were seen again: with the versions on the screen, without what no longer changes anything. */
export function afterSeeingStates(choice: SuspensionChoice, rows: readonly UserRow[]): SuspensionChoice {
  const seen = new Map(rows.map((row) => [row.user.id, row]));
  const chosen = choice.chosen.flatMap((target) => {
    const row = seen.get(target.id);
    if (!row) return [target];
    const { user, eligibility } = row;
    if (!eligibility.selectable || !changesAnything(user, target.input)) return [];
    return user.version === target.version ? [target] : [{ ...target, version: user.version }];
  });
  const isSame = chosen.length === choice.chosen.length && chosen.every((target, at) => target === choice.chosen[at]);
  return isSame ? choice : { chosen };
}
