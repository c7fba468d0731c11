import type { BankProblem } from '../../contract/index.js';

/** What a rule says: a value, or why not. Nothing is thrown but a programmer's mistake. */
export type Verdict<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: BankProblem };

export function accept<T>(value: T): Verdict<T> {
  return { ok: true, value };
}

export function refuse(problem: BankProblem): Verdict<never> {
  return { ok: false, problem };
}
