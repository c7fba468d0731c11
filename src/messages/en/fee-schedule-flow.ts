import { feeMethodNames, feePatternNames, feeScheduleNames } from '../fee-names.js';
import type { MessagesIn } from '../catalogue.js';
import type { FeeScheduleFlowMessages } from '../ja/fee-schedule-flow.js';

const en: MessagesIn<FeeScheduleFlowMessages> = (words, formats) => {
  const names = feeScheduleNames(words);
  const refusals = new Map(
    Object.entries({
      malformed: 'check what was entered.',
      'not-editable': 'this cannot be changed while the standard fees are used.',
      unchanged: 'nothing has been changed.',
    }),
  );
  return {
    title: words.feeScheduleTitle,
    titles: (p) => `${p.readOnly ? 'View' : 'Change'}: ${names[p.schedule]}`,
    steps: {
      choose: 'Which fees',
      edit: 'Fees',
      compare: 'Compare',
      authenticate: 'Check the changes',
      result: 'Result',
      view: 'View',
    },
    leads: {
      choose: `Choose which fees to change or to view, then press “${words.next}”.`,
      edit: 'Enter what is to change, then press “Change”.',
      compare: 'Choose which version to keep, then press “Check”.',
      authenticate: `Check the contents, enter the ${words.confirmationPassword} and press “${words.execute}”. What changes is marked “Changed” and shows its value before.`,
    },
    buttons: {
      choose: words.next,
      edit: 'Change',
      compare: 'Check',
      authenticate: words.execute,
      result: 'Finish',
      view: 'Finish',
    },
    review: 'Changes',
    choose: 'Fee schedules',
    method: 'How fees are reckoned',
    methods: feeMethodNames(words),
    meanings: {
      fixed: 'The fee of the range in which the payment lies is deducted.',
      'add-upper': 'Each threshold is raised by the fee from it on before the range is found.',
      'add-lower': 'Each threshold is raised by the fee below it before the range is found.',
    },
    minimum: words.minimumPayment,
    minimumHint: 'Nothing is deducted from payments below this amount.',
    standard: 'Standard fees',
    uses: 'Use (always the latest standard fees)',
    usesNot: 'Do not use',
    table: 'Fees by kind of transfer (yen)',
    paymentRanges: 'Payment amount',
    transferRanges: 'Transfer amount',
    patterns: feePatternNames(words),
    yen: (p) => formats.yen(p.yen),
    range: (p) => `${formats.yen(p.from)} and above`,
    cell: (p) => `${formats.yen(p.from)} and above, ${p.pattern}`,
    fees: (p) => p.fees.map(({ pattern, yen }) => `${pattern} ${formats.yen(yen)}`).join('\n'),
    refused: (p) => `${p.label}: ${refusals.get(p.code) ?? `the bank did not accept this (reason code: ${p.code}).`}`,
  };
};

export default en;
