import type { MessagesIn } from '../catalogue.js';
import { feeMethodNames, feePatternNames } from '../fee-names.js';
import type { FeeSimulatorMessages } from '../ja/fee-simulator.js';

const en: MessagesIn<FeeSimulatorMessages> = (words, { yen, plural }) => {
  const rest = (p: { sent: number; charged: number; debited: number }) =>
    `${yen(p.sent)} is sent; with the bank's charge of ${yen(p.charged)}, ${yen(p.debited)} is debited.`;
  return {
    heading: 'Try an amount',
    amount: 'Payment amount',
    pattern: 'Kind of transfer',
    methods: feeMethodNames(words),
    patterns: feePatternNames(words),
    empty: 'Enter an amount to see what is deducted and what is debited.',
    wrong: 'Nothing can be reckoned while there are mistakes.',
    yen: (p) => yen(p.yen),
    signed: (p) => (p.yen > 0 ? '+' : p.yen < 0 ? '−' : '') + yen(Math.abs(p.yen)),
    deducts: (p) => `A fee of ${yen(p.fee)} is deducted and ${rest(p)}`,
    belowMinimum: (p) =>
      `Nothing is deducted below the ${words.minimumPayment.toLowerCase()} of ${yen(p.minimum)}: ${rest(p)}`,
    feeTooHigh: (p) => `The fee of ${yen(p.fee)} is not below the payment, so nothing is deducted: ${rest(p)}`,
    payer: (p) => `${yen(p.sent)} is sent; with the fee of ${yen(p.charged)}, ${yen(p.debited)} is debited.`,
    deducted: 'Fee deducted',
    sent: 'Sent to the payee',
    charged: "Bank's charge",
    debited: 'Debited in total',
    less: (p) => `${yen(p.yen)} less than the payment is debited (difference *).`,
    more: (p) => `${yen(p.yen)} more than the payment is debited (difference *).`,
    same: `Exactly the payment is debited (no difference).`,
    difference: `Difference (payment − total debited)`,
    kept: '+ less is debited',
    added: '− more is debited',
    here: 'Amount entered',
    inForce: (p) => `${p.method} (chosen)`,
    around: (p) => (p.from === p.to ? `Around ${yen(p.from)}` : `Around ${yen(p.from)} to ${yen(p.to)}`),
    range: (p) => (p.from === p.to ? yen(p.from) : `${yen(p.from)} to ${yen(p.to)}`),
    rangeUp: (p) => `${yen(p.from)} and above`,
    lane: (p) => `${p.method}: ${p.facts}`,
    fact: (p) => `${p.range} ${p.signed}`,
    others: (p) =>
      `${plural(p.count, { one: '# more place', other: '# more places' })}: change the amount or see the table.`,
    evenly: (p) => `The difference is ${p.signed} for every amount.`,
    asTable: 'Show as a table',
  };
};

export default en;
