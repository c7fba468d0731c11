import { LitElement, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MessagesController } from '../context/messages-controller.js';
import type { FeeMethod, FeeSchedule, FeeTable } from '../fees/index.js';
import { feeMethods, scheduleProblems, tableProblems } from '../fees/index.js';
import { feeSimulatorMessages } from '../messages/ja/fee-simulator.js';
import { VERSION } from '../version.js';
import { AmountInput } from './amount-input.js';
import type { AmountChangedEvent } from './amount-input.js';
import { payeesAnswer, payersAnswer } from './internal/fee-picture/answer.js';
import { differenceTable } from './internal/fee-picture/difference-table.js';
import type { FeeColumn } from './internal/fee-table/columns.js';
import { differencePicture } from './internal/fee-picture/panel.js';
import { pictureStyles } from './internal/fee-picture/picture-styles.js';
import { differenceCurves, placesAround, placesOf, runsWithin } from './internal/fee-picture/places.js';
import type { DifferenceCurve, Place } from './internal/fee-picture/places.js';
import { simulatorStyles } from './internal/fee-picture/simulator-styles.js';
import { htmlWith } from './internal/own-elements.js';
import { base, fields } from './internal/shared-styles.js';

const html = htmlWith(AmountInput);

/** More panels than this are no picture any more; the table has all. */
const mostPlaces = 4;

/**
 * Explains a fee table by an amount: what is deducted, sent, charged and debited, and a picture of where the debit
 * differs from the payment around each threshold, by each method, with the same facts as a table (FE-4).
 *
 * It follows the table while that is edited. A table whose fee the payer bears has neither deduction nor picture (FE-5).
 *
 * @csspart sentence - what becomes of the amount
 * @csspart picture - the picture of the difference
 */
export class FeeSimulator extends LitElement {
  static readonly tagName = 'fee-simulator';
  static readonly version = VERSION;
  static override styles = [...base, fields, simulatorStyles, pictureStyles];

  /** The payee's schedule, or a table alone whose fee the payer bears; while it is unsound the element says so. */
  @property({ attribute: false }) schedule: FeeSchedule | FeeTable | undefined = undefined;
  /** The patterns to choose from; by default those of the schedule. */
  @property({ attribute: false }) columns: readonly FeeColumn[] = [];
  /** The methods that the picture compares; the schedule's own is among them in any case. */
  @property({ attribute: false }) methods: readonly FeeMethod[] = feeMethods;
  /** The amount as plain digits; set by typing. */
  @property() amount = '';

  @state() private chosenPattern = '';
  @state() private tableShown = false;

  readonly #i18n = new MessagesController(this, feeSimulatorMessages);
  #sound = false;
  #curves: readonly DifferenceCurve[] = [];
  #places: readonly Place[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    const { schedule } = this;
    if (!schedule || !['schedule', 'columns', 'methods', 'chosenPattern'].some((name) => changed.has(name))) return;
    const pattern = this.#pattern;
    const problems = isPayees(schedule) ? scheduleProblems(schedule, [pattern]) : tableProblems(schedule, [pattern]);
    this.#sound = problems.length === 0;
    this.#curves = [];
    this.#places = [];
    if (!this.#sound || !isPayees(schedule)) return;
    const compared = feeMethods.filter((method) => method === schedule.method || this.methods.includes(method));
    const fees = [...(schedule.feesYen[pattern] ?? []), ...(schedule.transferFees.feesYen[pattern] ?? [])];
    this.#curves = differenceCurves(schedule, pattern, compared);
    this.#places = placesOf(this.#curves, Math.max(...fees));
  }

  protected override render() {
    const { schedule } = this;
    if (this.#i18n.pending || !schedule) return nothing;
    const { messages } = this.#i18n;
    const drawn = this.#sound && isPayees(schedule);
    return html`
      <section class="simulator ${drawn ? 'pictured' : ''}" aria-labelledby="heading">
        <div class="asked">
          <h3 id="heading">${messages.heading}</h3>
          ${this.#columns.length > 1 ? this.#patternChoice() : nothing}
          <amount-input
            .label=${messages.amount}
            .digits=${15}
            .value=${this.amount}
            @amount-changed=${this.#takeAmount}
          ></amount-input>
          ${this.#answer()}
        </div>
        ${drawn ? this.#picture(schedule) : nothing}
      </section>
    `;
  }

  get #columns(): readonly FeeColumn[] {
    if (this.columns.length > 0 || !this.schedule) return this.columns;
    const { patterns } = this.#i18n.messages;
    return Object.keys(this.schedule.feesYen).map((key) => ({ key, label: patterns.get(key) ?? key }));
  }

  get #pattern(): string {
    const columns = this.#columns;
    return (columns.find(({ key }) => key === this.chosenPattern) ?? columns[0])?.key ?? '';
  }

  get #amountYen(): number | undefined {
    return /^[0-9]{1,15}$/.test(this.amount) ? Number(this.amount) : undefined;
  }

  #patternChoice() {
    return html`
      <div>
        <label class="label" for="pattern">${this.#i18n.messages.pattern}</label>
        <select id="pattern" @change=${this.#choosePattern}>
          ${this.#columns.map(
            ({ key, label }) => html`<option value=${key} ?selected=${key === this.#pattern}>${label}</option>`,
          )}
        </select>
      </div>
    `;
  }

  #answer() {
    const { schedule } = this;
    const { messages, formats } = this.#i18n;
    const amountYen = this.#amountYen;
    if (!this.#sound || amountYen === undefined || !schedule) {
      return html`<p role="status">${this.#sound ? messages.empty : messages.wrong}</p>`;
    }
    const question = { amountYen, pattern: this.#pattern };
    return isPayees(schedule)
      ? payeesAnswer(schedule, question, messages, formats)
      : payersAnswer(schedule, question, messages, formats);
  }

  #picture(schedule: FeeSchedule) {
    const { messages, formats } = this.#i18n;
    const curves = this.#curves;
    const amountYen = this.#amountYen;
    const places = placesAround(this.#places, amountYen, mostPlaces);
    const others = this.#places.length - places.length;
    const shown = places.flatMap((place) => curves.flatMap((curve) => runsWithin(curve, place)));
    const highestYen = Math.max(1, ...shown.map(({ differenceYen }) => Math.abs(differenceYen)));
    const inForce = curves.length > 1 ? schedule.method : undefined;
    const view = { messages, formats, curves, inForce, amountYen, highestYen };
    const everywhere = curves[0]?.runs[0]?.differenceYen ?? 0;
    return html`
      <figure part="picture">
        <figcaption>${messages.difference} ${this.#columns.find(({ key }) => key === this.#pattern)?.label}</figcaption>
        ${
          places.length > 0
            ? differencePicture(places, view)
            : html`<p>${messages.evenly({ signed: messages.signed({ yen: everywhere }) })}</p>`
        }
        ${others > 0 ? html`<p>${messages.others({ count: others })}</p>` : nothing}
        <details @toggle=${this.#showTable}>
          <summary>${messages.asTable}</summary>
          ${this.tableShown ? differenceTable(view) : nothing}
        </details>
      </figure>
    `;
  }

  readonly #takeAmount = ({ value }: AmountChangedEvent): void => {
    this.amount = value;
  };

  readonly #choosePattern = (event: Event): void => {
    this.chosenPattern = (event.target as HTMLSelectElement).value;
  };

  readonly #showTable = (event: Event): void => {
    this.tableShown = (event.target as HTMLDetailsElement).open;
  };
}

function isPayees(schedule: FeeSchedule | FeeTable): schedule is FeeSchedule {
  return 'method' in schedule;
}

declare global {
  interface HTMLElementTagNameMap {
    'fee-simulator': FeeSimulator;
  }
}
