import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { MessagesController } from '../context/messages-controller.js';
import type { FeeTable } from '../fees/index.js';
import { feeTableEditorMessages } from '../messages/ja/fee-table-editor.js';
import { VERSION } from '../version.js';
import { layoutOf } from './internal/fee-table/columns.js';
import type { FeeColumn, Layout } from './internal/fee-table/columns.js';
import { isLong } from './internal/fee-table/grid.js';
import type { FaultAt, Position } from './internal/fee-table/grid.js';
import { sizeOf } from './internal/fee-table/movement.js';
import { pressKey } from './internal/fee-table/keys.js';
import { textOfCells } from './internal/fee-table/paste.js';
import { cellName, faultSentence, pastedSentence } from './internal/fee-table/sentences.js';
import { simulatorLater } from './internal/fee-table/simulator-later.js';
import type { FeeTerms } from './internal/fee-table/simulator-later.js';
import { faultList, loadQuestion, rangeActs, tableActions } from './internal/fee-table/table-foot.js';
import { TablePointer } from './internal/fee-table/table-pointer.js';
import { tableGroups, tableHead } from './internal/fee-table/table-rows.js';
import type { TableView } from './internal/fee-table/table-rows.js';
import { tableStyles } from './internal/fee-table/table-styles.js';
import { TableWork } from './internal/fee-table/table-work.js';
import { FormField } from './internal/form-field.js';
import { icon } from './internal/icons.js';
import { isComposing } from './internal/keyboard.js';
import { base, buttons, fields, notices } from './internal/shared-styles.js';

export type { FeeColumn } from './internal/fee-table/columns.js';
export type { FeeTerms } from './internal/fee-table/simulator-later.js';

/** The table in a `fee-table-editor` changed; `value` is what it is now, `undefined` while a cell is wrong. */
export class FeeTableChangedEvent extends Event {
  static readonly type = 'fee-table-changed';
  readonly value: FeeTable | undefined;

  constructor(value: FeeTable | undefined) {
    super(FeeTableChangedEvent.type, { bubbles: true });
    this.value = value;
  }
}

/**
 * A table of fees by range of amounts and pattern of transfer, worked on like a spreadsheet (FE-2, FE-5).
 *
 * A range is only where it begins, so there is never a gap or an overlap. Arrows, Tab, Enter, Home, End and Page keys
 * move, Shift selects; typing replaces a cell, F2 edits it, Esc gives it back, Delete empties it; blocks are copied from
 * and to spreadsheets; every step can be undone. What is wrong stays as it was typed and is named (IN-3).
 *
 * In a form it carries the table shown as JSON, `{"fromYen":[…],"feesYen":{"<pattern>":[…]}}`, unless a cell is wrong.
 *
 * @fires fee-table-changed - the table changed, by a key, a paste or a button
 * @csspart table - the box in which the table scrolls
 * @csspart error - the sentence of a refusal
 */
export class FeeTableEditor extends LitElement {
  static readonly tagName = 'fee-table-editor';
  static readonly version = VERSION;
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [...base, buttons, fields, notices, tableStyles];

  /** What the table is called. */
  @property() label = '';
  /** What the ranges are of; by default 支払金額範囲. */
  @property({ attribute: 'range-label' }) rangeLabel = '';
  /** The columns; by default the four patterns of the contract. */
  @property({ attribute: false }) columns: readonly FeeColumn[] | undefined = undefined;
  /** The bank's standard fees, which can be loaded into the table. */
  @property({ attribute: false }) standard: FeeTable | undefined = undefined;
  /** Whether the table given holds edits, such as those of a draft, so that loading asks before it overwrites them. */
  @property({ type: Boolean }) edited = false;
  /**
   * What the simulator below the table needs beside it: of a payee's schedule method, minimum and the bank's fees; an
   * empty object where the payer bears the fee. Without it there is no simulator.
   */
  @property({ attribute: false }) terms: FeeTerms | undefined = undefined;
  /** Whether the standard fees are shown instead, as they are at any time; they cannot be edited (FE-3). */
  @property({ type: Boolean, attribute: 'uses-standard' }) usesStandard = false;
  /** Whether the table can be read and copied only. */
  @property({ type: Boolean, attribute: 'read-only' }) readOnly = false;
  /** The name under which a form carries the table. */
  @property() name = '';
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** A refusal to show under the table, such as the bank's; a change takes it away. */
  @property() error = '';

  @state() private said = '';
  @state() private asksToLoad = false;
  @query('.table input') private readonly input!: HTMLInputElement | null;
  @query('table') private readonly table!: HTMLTableElement | null;

  readonly #i18n = new MessagesController(this, feeTableEditorMessages);
  readonly #field = new FormField(this, {
    anchor: () => this.input,
    carried: () => this.#work.json,
  });
  readonly #pointer = new TablePointer({
    input: () => this.input,
    work: () => this.#work,
    edit: () => this.#isLocked || this.#do((work) => void work.edit(this.input?.value ?? '')),
    goTo: (at, extending) => this.#goTo(at, extending),
  });
  #given: FeeTable | undefined;
  #own: TableWork | undefined;
  #ofStandard: TableWork | undefined;
  #layout = layoutOf([]);

  constructor() {
    super();
    this.addEventListener('invalid', () => this.#goToFirstFault());
  }

  /** The company's own table; `undefined` while a cell is wrong. */
  @property({ attribute: false })
  get value(): FeeTable | undefined {
    return this.#own ? this.#own.table : this.#given;
  }

  set value(value: FeeTable | undefined) {
    // A page that gives back what it was told does not take away what is being typed.
    if (value === this.value || JSON.stringify(value) === JSON.stringify(this.value)) return;
    this.#given = value;
    this.#own = undefined;
  }

  /** What is wrong in the reader's language: how many cells, and the first of them; empty when nothing is. */
  get problem(): string {
    const faults = this.#faults;
    const [first] = faults;
    return first ? `${this.#i18n.messages.faultCount({ count: faults.length })}${this.#sentenceOf(first)}` : '';
  }

  /** Back to the table that was given. */
  clear(): void {
    this.#own = undefined;
    this.asksToLoad = false;
    this.said = '';
    this.#field.emptied();
    this.requestUpdate();
  }

  /** Focuses the first cell that is wrong, or the one where somebody was. */
  override focus(options?: FocusOptions): void {
    this.#goToFirstFault();
    this.#focusInput(options);
  }

  checkValidity(): boolean {
    return this.#field.checkValidity();
  }

  reportValidity(): boolean {
    if (this.problem) this.focus();
    return this.#field.reportValidity();
  }

  formResetCallback(): void {
    this.clear();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#field.disable(disabled);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#arrangeColumns();
    if (changed.has('terms') && this.terms) {
      // The table works without.
      simulatorLater.load().then(
        () => this.requestUpdate(),
        () => undefined,
      );
    }
    if (changed.has('standard') && JSON.stringify(changed.get('standard')) !== JSON.stringify(this.standard)) {
      this.#ofStandard = undefined;
      if (changed.get('standard') && this.usesStandard) this.said = this.#i18n.messages.followed;
    }
  }

  protected override update(changed: PropertyValues<this>): void {
    const hadFocus = this.input?.matches(':focus') === true;
    super.update(changed);
    this.table?.style.setProperty('--_columns', String(this.#layout.keys.length));
    if (!hadFocus) return;
    // The field goes where somebody goes, and the focus with it.
    if (!this.input?.matches(':focus')) this.input?.focus();
    if (!this.#work.typing) this.input?.select();
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages } = this.#i18n;
    const view = this.#view();
    const { row, column } = view.active;
    // What is being typed is not called wrong yet.
    const faults = this.#faults.filter((fault) => !view.typing || fault.row !== row || fault.column !== column);
    return html`
      <p class="label" id="label">${this.label || messages.label}</p>
      <div class="table ${isLong(view.grid) ? 'long' : ''}" part="table">
        <table
          role="grid"
          aria-labelledby="label"
          aria-describedby=${this.#isLocked ? nothing : 'hint'}
          aria-multiselectable="true"
          aria-readonly=${this.#isLocked ? 'true' : 'false'}
          aria-rowcount=${view.grid.length + 1}
          aria-colcount=${view.labels.length + 1}
          @keydown=${this.#pressKey}
          @input=${this.#take}
          @compositionend=${this.#take}
          @copy=${this.#copy}
          @cut=${this.#copy}
          @paste=${this.#paste}
          @focusin=${this.#enter}
          @focusout=${this.#leave}
          @mousedown=${this.#pointer.press}
          @mousemove=${this.#pointer.drag}
        >
          ${tableHead(view, this.rangeLabel || messages.rangeLabel)} ${tableGroups(view)}
        </table>
      </div>
      ${this.#isLocked ? nothing : this.#foot()}
      <p class="hint status" role="status">${this.said}</p>
      ${faults.length > 0 ? faultList(faults, this.#sentenceOf, this.#goTo, messages) : nothing}
      <p class="error" part="error" ?hidden=${!this.error}>${this.error ? [icon('warning'), this.error] : nothing}</p>
      ${this.terms ? simulatorLater.value?.(this.terms, this.#work.table, this.#layout.columns) : nothing}
    `;
  }

  #foot() {
    const { messages } = this.#i18n;
    const load = this.standard && this.#askToLoad;
    return html`
      <p class="hint" id="hint">${messages.hint}</p>
      ${tableActions(this.#work, { ...this.#acts, load }, messages)}
      ${this.asksToLoad ? loadQuestion(this.#load, this.#keep, messages) : nothing}
    `;
  }

  #view(): TableView {
    const { grid, active, selection, typing } = this.#work;
    const { messages, formats } = this.#i18n;
    const { labels } = this.#layout;
    const state = { readOnly: this.#isLocked, disabled: this.#field.disabled };
    return { grid, active, selection, typing, messages, formats, labels, ...state };
  }

  get #isLocked(): boolean {
    return this.readOnly || this.usesStandard || this.#field.disabled;
  }

  /** What is shown: the own table, or the standard one. */
  get #work(): TableWork {
    const { keys } = this.#arrangeColumns();
    const own = this.#own ?? new TableWork(this.#given ?? { fromYen: [0], feesYen: {} }, keys);
    this.#own = own;
    if (this.usesStandard && this.standard) this.#ofStandard ??= new TableWork(this.standard, keys);
    return (this.usesStandard && this.#ofStandard) || own;
  }

  get #faults(): readonly FaultAt[] {
    return this.#isLocked ? [] : this.#work.faults;
  }

  readonly #sentenceOf = (fault: FaultAt): string => {
    const { messages } = this.#i18n;
    return faultSentence(fault, cellName(this.#work.grid, fault, this.#layout.labels, messages), messages);
  };

  /** The columns asked for; the cells of those that stay are kept. */
  #arrangeColumns(): Layout {
    const before = this.#layout;
    const { patterns } = this.#i18n.messages;
    this.#layout = layoutOf(this.columns ?? [...patterns].map(([key, label]) => ({ key, label })), before);
    const { keys } = this.#layout;
    if (keys !== before.keys) {
      this.#ofStandard = undefined;
      this.#own?.rearrange(keys);
    }
    return this.#layout;
  }

  /** Does something with the table, says what came of it, and tells whoever listens if it changed. */
  #do(act: (work: TableWork) => string | undefined): void {
    const work = this.#work;
    const before = work.grid;
    const said = act(work);
    const changed = work.grid !== before;
    if (said !== undefined || changed) this.said = said ?? '';
    this.requestUpdate();
    if (!changed) return;
    this.#field.typed();
    this.dispatchEvent(new FeeTableChangedEvent(work.table));
  }

  readonly #pressKey = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.defaultPrevented) return;
    const shown = this.input?.value ?? '';
    this.#do((work) => {
      const act = pressKey(event, shown, work, this.#isLocked);
      if (!act) return undefined;
      event.preventDefault();
      if (act === 'edited') this.input?.setSelectionRange(shown.length, shown.length);
      // A dialog around the table stays open while Esc only takes back what was typed.
      if (act === 'cancelled') event.stopPropagation();
      return act === 'undone' || act === 'redone' || act === 'emptied' ? this.#i18n.messages[act] : undefined;
    });
  };

  readonly #take = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    // Whatever draws the element meanwhile writes back what the field has, so that the input method is left alone.
    if ((event as InputEvent).isComposing) this.#work.compose(value);
    else this.#do((work) => void work.type(value));
  };

  readonly #copy = (event: ClipboardEvent): void => {
    const work = this.#work;
    if (work.typing) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', textOfCells(work.grid, work.selection));
    this.#do(() => {
      if (event.type === 'cut' && !this.#isLocked) work.empty();
      return this.#i18n.messages.copied({ cells: sizeOf(work.selection) });
    });
  };

  readonly #paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (this.#isLocked || (this.#work.typing && !/[\t\r\n]/.test(text.trim()))) return;
    event.preventDefault();
    if (text) this.#do((work) => pastedSentence(work.paste(text), this.#faults.length, this.#i18n.messages));
  };

  readonly #enter = (): void => {
    if (!this.#work.typing) this.input?.select();
    // WebKit does not do it of itself.
    this.input?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  readonly #leave = (event: FocusEvent): void => {
    const within = this.table?.contains(event.relatedTarget as Node | null);
    if (this.#work.typing && !within) this.#do((work) => void work.commit());
  };

  readonly #goTo = (at: Position, extending = false): void => {
    this.#do((work) => void work.goTo(at, extending));
    this.#focusInput();
  };

  #goToFirstFault(): void {
    const [first] = this.#faults;
    if (first && !this.input?.matches(':focus')) this.#do((work) => void work.goTo(first));
  }

  #focusInput(options?: FocusOptions): void {
    this.performUpdate();
    this.input?.focus(options);
  }

  readonly #acts = rangeActs(
    (act) => this.#do((work) => act(work, this.#i18n.messages)),
    () => this.#focusInput(),
  );

  readonly #askToLoad = (): void => {
    const { standard } = this;
    this.#do((work) => void work.commit());
    const given = standard && new TableWork(standard, this.#layout.keys).table;
    this.asksToLoad = (this.edited || this.#work.canUndo) && JSON.stringify(given) !== JSON.stringify(this.value);
    if (!this.asksToLoad) this.#load();
  };

  readonly #load = (): void => {
    const { standard } = this;
    if (!standard) return;
    this.#do((work) => {
      work.replace(standard);
      return this.#i18n.messages.loaded;
    });
    this.#keep();
  };

  // A button that goes away when it has done its work hands the focus on.
  readonly #keep = (): void => {
    this.asksToLoad = false;
    this.renderRoot.querySelector<HTMLElement>('.load')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fee-table-editor': FeeTableEditor;
  }
  interface HTMLElementEventMap {
    'fee-table-changed': FeeTableChangedEvent;
  }
}
