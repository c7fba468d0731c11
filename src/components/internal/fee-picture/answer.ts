import { html } from 'lit';
import type { FeeQuestion, FeeSchedule, FeeTable } from '../../../fees/index.js';
import { quotePayeeFee, quotePayerFee, raisedRanges } from '../../../fees/index.js';
import type { Formats } from '../../../messages/formats.js';
import type { FeeSimulatorMessages } from '../../../messages/ja/fee-simulator.js';
import { icon } from '../icons.js';

/** What becomes of a payment whose fee the payee bears: a sentence, the figures, and whether they differ (「*」). */
export function payeesAnswer(
  schedule: FeeSchedule,
  question: FeeQuestion,
  messages: FeeSimulatorMessages,
  formats: Formats,
) {
  const { payeeFeeYen, sentYen, transferFeeYen, debitedYen, differenceYen, differs } = quotePayeeFee(
    schedule,
    question,
  );
  const rest = { sent: sentYen, charged: transferFeeYen, debited: debitedYen };
  const minimum = schedule.minimumPaymentYen;
  const fee = feeInForce(schedule, question);
  const sentence =
    question.amountYen < minimum
      ? messages.belowMinimum({ minimum, ...rest })
      : (fee === payeeFeeYen ? messages.deducts : messages.feeTooHigh)({ fee, ...rest });
  const said = differenceYen > 0 ? messages.less : messages.more;
  return html`
    ${answer(sentence, formats, [
      [messages.deducted, payeeFeeYen],
      [messages.sent, sentYen],
      [messages.charged, transferFeeYen],
      [messages.debited, debitedYen],
    ])}
    ${
      differs
        ? html`<p class="differs">${icon('info')}<span>${said({ yen: Math.abs(differenceYen) })}</span></p>`
        : html`<p>${messages.same}</p>`
    }
  `;
}

/** What becomes of a payment whose fee the payer bears. */
export function payersAnswer(table: FeeTable, question: FeeQuestion, messages: FeeSimulatorMessages, formats: Formats) {
  const { sentYen, transferFeeYen, debitedYen } = quotePayerFee(table, question);
  return answer(messages.payer({ sent: sentYen, charged: transferFeeYen, debited: debitedYen }), formats, [
    [messages.sent, sentYen],
    [messages.charged, transferFeeYen],
    [messages.debited, debitedYen],
  ]);
}

/** The fee of the range in which the payment lies, whether it is deducted or not. */
function feeInForce(schedule: FeeSchedule, { amountYen, pattern }: FeeQuestion): number {
  const range = raisedRanges(schedule, pattern).find(({ toYen }) => amountYen <= toYen);
  return schedule.feesYen[pattern]?.[range?.index ?? 0] ?? 0;
}

function answer(sentence: string, formats: Formats, figures: readonly (readonly [string, number])[]) {
  return html`
    <p part="sentence" role="status">${sentence}</p>
    <dl class="figures">
      ${figures.map(
        ([name, yen]) => html`
          <div>
            <dt>${name}</dt>
            <dd>${formats.yen(yen)}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}
