import { firstForeign } from './password-text.js';

/** What a new secret has to be. */
export interface NewPasswordRules {
  /** Letters and digits: both are needed, and letters are case-sensitive. */
  readonly characters: 'digits' | 'letters-and-digits';
  readonly least: number;
  readonly most: number;
  /** A value that it may not equal, such as the login ID; empty where there is none. */
  readonly forbidden: string;
}

export type NewPasswordFault =
  | { readonly is: 'missing' | 'notMixed' | 'forbidden' | 'againMissing' | 'differs' }
  | { readonly is: 'notAllowed'; readonly character: string; readonly position: number }
  | { readonly is: 'wrongLength'; readonly typed: number };

const allowed = { digits: /^[0-9]$/, 'letters-and-digits': /^[0-9A-Za-z]$/ };

/**
 * What is wrong first with a new secret and its repetition (OI-1, US-3). Both are compared to the byte: nothing is
 * trimmed or folded (IN-2).
 */
export function newPasswordFault(first: string, second: string, rules: NewPasswordRules): NewPasswordFault | undefined {
  if (first === '') return { is: 'missing' };
  const foreign = firstForeign(first, allowed[rules.characters]);
  if (foreign) return { is: 'notAllowed', ...foreign };
  const { length: typed } = first;
  if (typed < rules.least || typed > rules.most) return { is: 'wrongLength', typed };
  const isMixed = /[0-9]/.test(first) && /[A-Za-z]/.test(first);
  if (rules.characters === 'letters-and-digits' && !isMixed) return { is: 'notMixed' };
  if (first === rules.forbidden) return { is: 'forbidden' };
  if (second === '') return { is: 'againMissing' };
  return second === first ? undefined : { is: 'differs' };
}
