import type { MessagesIn } from '../catalogue.js';
import type { AmountInputMessages } from '../ja/amount-input.js';

const en: MessagesIn<AmountInputMessages> = (_, formats) => {
  const asked = (p: { digits: number }) => `up to ${formats.number(p.digits)} digits`;
  return {
    label: 'Amount',
    unit: 'yen',
    required: 'Required',
    missing: (p) => `Enter the ${p.label} in ${asked(p)}.`,
    negative: (p) => `An amount cannot be negative. Enter ${asked(p)}.`,
    decimals: (p) => `An amount is in whole yen. Enter ${asked(p)} without a decimal point.`,
    foreign: (p) => `"${p.character}" cannot be used. Enter ${asked(p)}.`,
    'too-long': (p) => `Enter ${asked(p)} (${formats.number(p.typed)} so far).`,
    several: 'Several cells cannot be pasted here. Copy the one cell with the amount and paste again.',
  };
};

export default en;
