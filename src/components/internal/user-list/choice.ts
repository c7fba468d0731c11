import type { CredentialKind, TargetsById, TargetsByRule, UserRow } from '../../../contract/index.js';
import { fold } from './fold.js';
import type { UserFilter } from './user-search.js';

/** Who was chosen, as the contract takes it: users by id with the version read, or everybody who matches a rule. */
export type UserChoice = TargetsById | TargetsByRule;

export const nobody: UserChoice = { chosen: [] };

export function isRule(choice: UserChoice): choice is TargetsByRule {
  return 'matching' in choice;
}

export function countChosen(choice: UserChoice): number {
  return isRule(choice) ? choice.countSeen - choice.except.length : choice.chosen.length;
}

/** Everybody who matches and can be chosen; `countSeen` is how many the person was told. */
export function everybodyWho({ query, loginId, name, role, state }: UserFilter, countSeen: number): UserChoice {
  if (countSeen === 0) return nobody;
  return {
    matching: {
      ...(query && { query }),
      ...(loginId && { loginId }),
      ...(name && { name }),
      ...(role && { role }),
      ...(state && { state }),
    },
    except: [],
    countSeen,
  };
}

/** Whether a row can be added to a choice: a rule takes nobody who does not match it. */
export function canJoin(choice: UserChoice, row: UserRow, credential: CredentialKind): boolean {
  return row.eligibility.selectable && (!isRule(choice) || matches(choice.matching, row, credential));
}

export function isChosen(choice: UserChoice, row: UserRow, credential: CredentialKind): boolean {
  const { id } = row.user;
  if (!isRule(choice)) return choice.chosen.some((target) => target.id === id);
  return canJoin(choice, row, credential) && !choice.except.includes(id);
}

/** The choice with or without some rows, all of which can join it. */
export function withRows(choice: UserChoice, rows: readonly UserRow[], chosen: boolean): UserChoice {
  const ids = new Set(rows.map(({ user }) => user.id));
  if (isRule(choice)) {
    const except = choice.except.filter((id) => !ids.has(id));
    const changed = { ...choice, except: chosen ? except : [...except, ...ids] };
    return countChosen(changed) === 0 ? nobody : changed;
  }
  const others = choice.chosen.filter(({ id }) => !ids.has(id));
  return { chosen: chosen ? [...others, ...rows.map(({ user: { id, version } }) => ({ id, version }))] : others };
}

/** The choice after its rows were seen again: with the versions now on the screen, without whom it can no longer hold. */
export function afterSeeing(choice: UserChoice, rows: readonly UserRow[]): UserChoice {
  if (isRule(choice)) return choice;
  const seen = new Map(rows.map((row) => [row.user.id, row]));
  const isCurrent = ({ id, version }: { id: string; version: string }): boolean => {
    const row = seen.get(id);
    return !row || (row.eligibility.selectable && row.user.version === version);
  };
  if (choice.chosen.every(isCurrent)) return choice;
  return {
    chosen: choice.chosen
      .filter(({ id }) => seen.get(id)?.eligibility.selectable !== false)
      .map((target) => ({ ...target, version: seen.get(target.id)?.user.version ?? target.version })),
  };
}

function matches(
  { query = '', loginId = '', name = '', role, state }: UserFilter,
  { user }: UserRow,
  credential: CredentialKind,
): boolean {
  const names = [user.name, user.kana ?? ''];
  return (
    (!role || user.role === role) &&
    (!state || user.credentials[credential] === state) &&
    isIn([...names, user.loginId], query) &&
    isIn([user.loginId], loginId) &&
    isIn(names, name)
  );
}

function isIn(texts: readonly string[], wanted: string): boolean {
  const folded = fold(wanted);
  return texts.some((text) => fold(text).includes(folded));
}
