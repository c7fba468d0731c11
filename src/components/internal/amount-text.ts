import { firstForeign } from './password-text.js';

/** Why a text is no amount in whole yen. */
export type AmountFault =
  | { readonly is: 'negative' | 'decimals' }
  | { readonly is: 'foreign'; readonly character: string }
  | { readonly is: 'too-long'; readonly typed: number };

/**
 * What was meant by an amount typed or pasted: full-width becomes half-width; spaces, separators, yen signs and 円 go
 * (IN-2). Anything else stays, so that it can be named instead of vanishing.
 */
export function normaliseAmount(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s,、¥\\円]/gu, '');
}

/** The amount as plain digits without leading zeros; what is no amount stays as it was typed. */
export function plainAmount(typed: string): string {
  return normaliseAmount(typed).replace(/^0+(?=[0-9]+$)/, '');
}

/** 「￥1234567円」 → 「1,234,567」; what is no amount stays as it was typed. */
export function groupedAmount(typed: string): string {
  const amount = normaliseAmount(typed);
  // Far more digits than any amount has are left alone: grouping them would take long.
  return /^[0-9]{0,40}$/.test(amount) ? amount.replace(/\B(?=([0-9]{3})+$)/g, ',') : typed;
}

/** What is wrong with a plain amount of at most so many digits. */
export function amountFault(plain: string, digits: number): AmountFault | undefined {
  if (/^[-−△▲(]/.test(plain)) return { is: 'negative' };
  if (/^[0-9]*\.[0-9]*$/.test(plain)) return { is: 'decimals' };
  const foreign = firstForeign(plain, /^[0-9]$/);
  if (foreign) return { is: 'foreign', character: foreign.character };
  return plain.length > digits ? { is: 'too-long', typed: plain.length } : undefined;
}
