import { firstForeign } from './password-text.js';

/** What a secret or a login ID is made of. */
interface Composition {
  /** Letters and digits: both are needed, and letters are case-sensitive. */
  readonly characters: 'digits' | 'letters-and-digits';
  readonly least: number;
  readonly most: number;
}

/** What a new secret has to be. */
export interface NewPasswordRules extends Composition {
  /** A value that it may not equal, such as the login ID; empty where there is none. */
  readonly forbidden: string;
}

type CompositionFault =
  | { readonly is: 'notMixed' }
  | { readonly is: 'notAllowed'; readonly character: string; readonly position: number }
  | { readonly is: 'wrongLength'; readonly typed: number };

export type NewPasswordFault = CompositionFault | { readonly is: 'missing' | 'forbidden' | 'againMissing' | 'differs' };

const allowed = { digits: /^[0-9]$/, 'letters-and-digits': /^[0-9A-Za-z]$/ };

/**
 * What is wrong first with a new secret and its repetition (OI-1, US-3). Both are compared to the byte: nothing is
 * trimmed or folded (IN-2).
 */
export function newPasswordFault(first: string, second: string, rules: NewPasswordRules): NewPasswordFault | undefined {
  if (first === '') return { is: 'missing' };
  const fault = compositionFault(first, rules);
  if (fault) return fault;
  if (first === rules.forbidden) return { is: 'forbidden' };
  if (second === '') return { is: 'againMissing' };
  return second === first ? undefined : { is: 'differs' };
}

/** What is wrong first with what a text is made of (US-3). */
export function compositionFault(text: string, { characters, least, most }: Composition): CompositionFault | undefined {
  const foreign = firstForeign(text, allowed[characters]);
  if (foreign) return { is: 'notAllowed', ...foreign };
  const { length: typed } = text;
  if (typed < least || typed > most) return { is: 'wrongLength', typed };
  const isMixed = /[0-9]/.test(text) && /[A-Za-z]/.test(text);
  return characters === 'letters-and-digits' && !isMixed ? { is: 'notMixed' } : undefined;
}
