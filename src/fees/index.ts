export { feeProblemSentence, scheduleProblems, tableProblems } from './check.js';
export type { FeeProblem, FeeProblemReason } from './check.js';
export { quotePayeeFee, quotePayerFee } from './quote.js';
export type { FeeQuestion, PayeeFeeQuote, PayerFeeQuote } from './quote.js';
export { feeMethods, feePatterns, isYen, largestYen } from './schedule.js';
export type { FeeMethod, FeePattern, FeeSchedule, FeeTable } from './schedule.js';
export { feeSteps, raisedRanges } from './steps.js';
export type { FeeStep, RaisedRange } from './steps.js';
