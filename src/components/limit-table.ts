import { LitElement, nothing } from 'lit';
import { property, queryAll, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { MessagesController } from '../context/messages-controller.js';
import { limitTableMessages } from '../messages/ja/limit-table.js';
import { VERSION } from '../version.js';
import { AmountInput } from './amount-input.js';
import type { AmountChangedEvent } from './amount-input.js';
import { FormField } from './internal/form-field.js';
import { icon } from './internal/icons.js';
import { isComposing, submitOnEnter } from './internal/keyboard.js';
import { isBlock, limitCells, pastedLimits } from './internal/limit-cells.js';
import type { LimitChange, LimitColumn, LimitRow, Limits } from './internal/limit-cells.js';
import { limitTableStyles } from './internal/limit-table-styles.js';
import { limitsAboveTotal, yenOf } from './internal/limits-above-total.js';
import { htmlWith } from './internal/own-elements.js';
import { base, fields } from './internal/shared-styles.js';

const html = htmlWith(AmountInput);

export type { LimitColumn, LimitRow, Limits };

/** A limit in a `limit-table` changed; `value` is all of them as they are now. */
export class LimitsChangedEvent extends Event {
  static readonly type = 'limits-changed';
  readonly value: Limits;

  constructor(value: Limits) {
    super(LimitsChangedEvent.type, { bubbles: true });
    this.value = value;
  }
}

/**
 * Limits in yen: a row for each account or business, a column for each limit (CO-3, US-5).
 *
 * A part above its total is told at both, as soon as one of them is left. Tab goes from cell to cell, the arrows up and
 * down from row to row; a block that is pasted from a spreadsheet fills the cells from there on (IN-2). Where there is
 * no room for a table each row is a group of fields.
 *
 * @fires limits-changed - an amount was typed or pasted
 * @csspart label - what the table is about
 * @csspart amount - the `amount-input` in each cell
 * @csspart error - the sentence under the table
 */
export class LimitTable extends LitElement {
  static readonly tagName = 'limit-table';
  static readonly version = VERSION;
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [...base, fields, limitTableStyles];

  /** What the limits are, above the table. */
  @property() label = '';
  /** A sentence under the label. */
  @property() hint = '';
  @property({ attribute: false }) rows: readonly LimitRow[] = [];
  @property({ attribute: false }) columns: readonly LimitColumn[] = [];
  /** The limits. */
  @property({ attribute: false }) value: Limits = {};
  /** The limits before; where one differs it is shown under the field. */
  @property({ attribute: false }) valueBefore: Limits | undefined = undefined;
  /** The name under which a form carries the limits, as JSON. */
  @property({ reflect: true }) name = '';
  /** Whether every limit is needed. */
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Whether the limits can be read and copied, and not changed. */
  @property({ type: Boolean, attribute: 'read-only' }) readOnly = false;
  /** Why they cannot be changed. */
  @property() reason = '';
  /** A refusal to show under the table, such as the bank's; typing takes it away. */
  @property() error = '';

  /** The rows whose parts may be said to be above their total. */
  @state() private told: ReadonlySet<string> = new Set();
  @state() private status = '';
  @queryAll('.amount') private readonly amounts!: NodeListOf<AmountInput>;

  readonly #i18n = new MessagesController(this, limitTableMessages);
  readonly #field = new FormField(this, { anchor: () => this.#anchor, carried: () => JSON.stringify(this.#carried) });

  constructor() {
    super();
    this.addEventListener('invalid', () => this.#tell(this.rows, [...this.amounts]));
  }

  /** Empties every field. */
  clear(): void {
    this.value = {};
    this.told = new Set();
    this.status = '';
    this.#field.emptied();
  }

  /** What is wrong with the first limit that is wrong, with its row and column; empty when nothing is. */
  get problem(): string {
    const wrong = this.#wrong;
    return wrong ? this.#i18n.messages.at(wrong) : '';
  }

  /** Focuses the first field that is at fault, else the first. */
  override focus(options?: FocusOptions): void {
    this.#anchor?.focus(options);
  }

  checkValidity(): boolean {
    return this.#field.checkValidity();
  }

  reportValidity(): boolean {
    const valid = this.#field.reportValidity();
    if (!valid) this.focus();
    return valid;
  }

  formResetCallback(): void {
    this.clear();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#field.disable(disabled);
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const hint = (this.readOnly && this.reason) || this.hint;
    return html`
      <div
        class="room ${this.columns.length > 1 ? 'several' : ''}"
        @keydown=${{ handleEvent: this.#press, capture: true }}
      >
        <table aria-describedby="hint error">
          <caption>
            <p class="label" part="label">
              ${this.label}
              ${this.required ? html`<span class="badge">${this.#i18n.messages.required}</span>` : nothing}
            </p>
            ${hint ? html`<p class="hint" id="hint">${hint}</p>` : nothing}
          </caption>
          <thead>
            <tr>
              <td></td>
              ${this.columns.map(({ label }) => html`<th scope="col">${label}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${this.rows.map((row, at) => this.#row(row, at))}
          </tbody>
        </table>
      </div>
      <p class="hint" role="status">${this.status}</p>
      <p class="error" part="error" id="error" ?hidden=${!this.error}>
        ${this.error ? [icon('warning'), this.error] : nothing}
      </p>
    `;
  }

  #row(row: LimitRow, at: number) {
    const conflicts = this.told.has(row.key) ? this.#conflictsIn(row) : undefined;
    return html`
      <tr @focusout=${() => this.#tell([row])}>
        <th scope="row">${row.label} ${row.note ? html`<p class="hint">${row.note}</p>` : nothing}</th>
        ${this.columns.map(
          (column, across) => html`
            <td @paste=${{ handleEvent: (event: ClipboardEvent) => this.#paste(event, at, across), capture: true }}>
              <amount-input
                class="amount"
                part="amount"
                .about=${row.label}
                .label=${column.label}
                .hint=${this.#beforeOf(row, column)}
                .digits=${column.digits}
                .value=${this.#amountOf(row, column)}
                .error=${live(conflicts?.get(column.key) ?? '')}
                ?required=${this.required}
                ?disabled=${this.#field.disabled}
                ?read-only=${this.readOnly}
                @amount-changed=${(event: AmountChangedEvent) => this.#take(event, row, column)}
              ></amount-input>
            </td>
          `,
        )}
      </tr>
    `;
  }

  get #anchor(): AmountInput | null {
    return this.#wrong?.amount ?? this.amounts[0] ?? null;
  }

  /** The first field that is at fault, where it stands, and why. */
  get #wrong() {
    const cells = limitCells(this);
    for (const [at, amount] of [...this.amounts].entries()) {
      const { row, column } = cells[at] ?? {};
      const problem = amount.problem || (row && column && this.#conflictsIn(row).get(column.key));
      if (problem) return { amount, row: amount.about, column: amount.label, problem };
    }
    return undefined;
  }

  /** What the table shows, whatever else was set. */
  get #carried(): Limits {
    return Object.fromEntries(
      this.rows.map((row) => [
        row.key,
        Object.fromEntries(this.columns.map((column) => [column.key, this.#amountOf(row, column)])),
      ]),
    );
  }

  #amountOf(row: LimitRow, column: LimitColumn): string {
    return this.value[row.key]?.[column.key] ?? '';
  }

  #beforeOf(row: LimitRow, column: LimitColumn): string {
    if (!this.valueBefore) return '';
    const before = this.valueBefore[row.key]?.[column.key] ?? '';
    return before === this.#amountOf(row, column) ? '' : this.#i18n.messages.before({ amountYen: yenOf(before) });
  }

  #conflictsIn(row: LimitRow): ReadonlyMap<string, string> {
    const { messages } = this.#i18n;
    return new Map(
      [...limitsAboveTotal(this.columns, this.value[row.key] ?? {})].map(([key, conflict]) => [
        key,
        conflict.is === 'part-above' ? messages.partAbove(conflict) : messages.totalBelow(conflict),
      ]),
    );
  }

  /** From now on says what is wrong in these rows, and in these fields. */
  #tell(rows: readonly LimitRow[], amounts: readonly AmountInput[] = []): void {
    const wrong = rows.filter((row) => this.#conflictsIn(row).size > 0).map(({ key }) => key);
    this.told = new Set([...this.told, ...wrong]);
    for (const amount of amounts) amount.checkValidity();
  }

  #set(changes: readonly LimitChange[]): void {
    const value = Object.fromEntries(
      this.rows.map((row) => {
        const own = changes.filter((change) => change.row === row);
        const amounts = Object.fromEntries(own.map(({ column, amount }) => [column.key, amount]));
        return [row.key, { ...this.value[row.key], ...amounts }];
      }),
    );
    this.value = value;
    this.told = new Set(
      this.rows.filter((row) => this.told.has(row.key) && this.#conflictsIn(row).size > 0).map(({ key }) => key),
    );
    this.#field.typed();
    this.dispatchEvent(new LimitsChangedEvent(value));
  }

  #take(event: AmountChangedEvent, row: LimitRow, column: LimitColumn): void {
    this.status = '';
    this.#set([{ row, column, amount: event.value }]);
  }

  /** A block of cells fills the table from the cell on that has the caret; what is wrong in it is told at once. */
  #paste(event: ClipboardEvent, at: number, across: number): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isBlock(text) || this.readOnly) return;
    event.preventDefault();
    event.stopPropagation();
    const { changes, left } = pastedLimits(text, this, [at, across]);
    this.status = this.#i18n.messages.pasted({ cells: changes.length, left });
    this.#set(changes);
    const filled = limitCells(this).map((cell) =>
      changes.some(({ row, column }) => row === cell.row && column === cell.column),
    );
    void this.updateComplete.then(() =>
      this.#tell(
        changes.map(({ row }) => row),
        [...this.amounts].filter((_, index) => filled[index]),
      ),
    );
  }

  readonly #press = (event: KeyboardEvent): void => {
    submitOnEnter(event, this.#field.form);
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step || isComposing(event)) return;
    const amounts = [...this.amounts];
    const at = amounts.findIndex((amount) => amount === event.target);
    amounts[at + step * this.columns.length]?.focus();
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'limit-table': LimitTable;
  }
  interface HTMLElementEventMap {
    'limits-changed': LimitsChangedEvent;
  }
}
