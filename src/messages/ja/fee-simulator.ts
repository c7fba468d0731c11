import type { Catalogue } from '../catalogue.js';
import { feeMethodNames, feePatternNames } from '../fee-names.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

const ja = (words: Words, { yen, number }: Formats) => {
  const signed = (p: { yen: number }) => (p.yen > 0 ? '＋' : p.yen < 0 ? '−' : '') + yen(Math.abs(p.yen));
  const rest = (p: { sent: number; charged: number; debited: number }) =>
    `${yen(p.sent)}をお届けし、当行の手数料${yen(p.charged)}を加えた${yen(p.debited)}を引き落とします。`;
  return {
    heading: '支払金額で確かめる',
    amount: '支払金額',
    pattern: '振込パターン',
    methods: feeMethodNames(words),
    patterns: feePatternNames(words),
    empty: '金額を入力すると、差し引く手数料と引き落とす金額がわかります。',
    wrong: '入力に誤りがあるため、計算できません。',
    yen: (p: { yen: number }) => yen(p.yen),
    signed,
    deducts: (p: { fee: number; sent: number; charged: number; debited: number }) =>
      `手数料${yen(p.fee)}を差し引いた${rest(p)}`,
    belowMinimum: (p: { minimum: number; sent: number; charged: number; debited: number }) =>
      `${words.minimumPayment}${yen(p.minimum)}を下回るため手数料を差し引かず、${rest(p)}`,
    feeTooHigh: (p: { fee: number; sent: number; charged: number; debited: number }) =>
      `手数料${yen(p.fee)}が支払金額以上になるため差し引かず、${rest(p)}`,
    payer: (p: { sent: number; charged: number; debited: number }) =>
      `${yen(p.sent)}をお届けし、手数料${yen(p.charged)}を加えた${yen(p.debited)}を引き落とします。`,
    deducted: '差し引く手数料',
    sent: '相手に届く金額',
    charged: '当行の手数料',
    debited: '引き落とし合計',
    less: (p: { yen: number }) => `支払金額より${yen(p.yen)}少なく引き落とします（差額あり *）。`,
    more: (p: { yen: number }) => `支払金額より${yen(p.yen)}多く引き落とします（差額あり *）。`,
    same: '支払金額と同じ額を引き落とします（差額なし）。',
    difference: '差額（支払金額 − 引き落とし合計）',
    kept: '＋ 少なく引き落とす',
    added: '− 多く引き落とす',
    here: '入力した金額',
    inForce: (p: { method: string }) => `${p.method}（選択中）`,
    around: (p: { from: number; to: number }) =>
      p.from === p.to ? `${yen(p.from)}の前後` : `${yen(p.from)}〜${yen(p.to)}の前後`,
    range: (p: { from: number; to: number }) => (p.from === p.to ? yen(p.from) : `${yen(p.from)}〜${yen(p.to)}`),
    rangeUp: (p: { from: number }) => `${yen(p.from)}以上`,
    lane: (p: { method: string; facts: string }) => `${p.method}：${p.facts}`,
    fact: (p: { range: string; signed: string }) => `${p.range} ${p.signed}`,
    others: (p: { count: number }) => `ほか${number(p.count)}か所は、金額を変えるか表で見られます。`,
    evenly: (p: { signed: string }) => `差額はどの金額でも${p.signed}です。`,
    asTable: '表で見る',
  };
};

export type FeeSimulatorMessages = ReturnType<typeof ja>;

export const feeSimulatorMessages: Catalogue<FeeSimulatorMessages> = {
  name: 'fee-simulator',
  ja,
  en: () => import('../en/fee-simulator.js'),
};
