import type { FeeScheduleCode } from '../contract/generated/types.gen.js';
import type { Words } from './ja/words.js';

/** What each way to raise thresholds is called; both languages take it from their words. */
export const feeMethodNames = (words: Words) => ({
  fixed: words.feeFixed,
  'add-upper': words.feeAddUpper,
  'add-lower': words.feeAddLower,
});

/** What the transfers of the default fee table are called, by pattern. */
export const feePatternNames = (words: Words): ReadonlyMap<string, string> =>
  new Map(
    Object.entries({
      'same-branch': words.sameBranch,
      'same-bank': words.sameBank,
      'other-bank-wire': words.otherBankWire,
      'other-bank-document': words.otherBankDocument,
    }),
  );

/** What each fee schedule is called. */
export const feeScheduleNames = (words: Words): Readonly<Record<FeeScheduleCode, string>> => ({
  'payee-transfer': words.payeeTransferFees,
  'payee-bulk': words.payeeBulkFees,
  'payer-bulk': words.payerBulkFees,
});
