/** Hyphens, long-vowel marks and minus signs that a Japanese keyboard gives for "-", beyond what NFKC folds. */
const dashes = /[\u002d\u2010-\u2015\u2212\u30fc\uff70\u2500]/g;

/**
 * What was meant by a code typed or pasted: full-width digits become half-width, spaces and hyphens go (IN-2).
 *
 * Anything else stays, so that a wrong character can be named instead of vanishing.
 */
export function normaliseCode(typed: string): string {
  return typed.normalize('NFKC').replace(dashes, '').replace(/\s/gu, '');
}
