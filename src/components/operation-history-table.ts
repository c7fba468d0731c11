import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MessagesController } from '../context/messages-controller.js';
import type { OperationHistoryEntry } from '../contract/index.js';
import { operationHistoryTableMessages } from '../messages/ja/operation-history-table.js';
import { VERSION } from '../version.js';

import { HistoryLoader } from './internal/history/history-loader.js';
import type { HistoryLetterhead, HistoryOut } from './internal/history/history-out.js';
import { historyTable } from './internal/history/history-rows.js';
import { historySearch, problemsOfDays, queryOf } from './internal/history/history-search.js';
import type { DayProblems } from './internal/history/history-search.js';
import { arraySource } from './internal/history/history-source.js';
import type { HistoryQuery, HistorySource } from './internal/history/history-source.js';
import { historyStyles } from './internal/history/history-styles.js';
import { base, buttons, chips, fields, notices } from './internal/shared-styles.js';
import { pager, pagerStyles } from './internal/user-list/pager.js';

export type { HistoryLetterhead } from './internal/history/history-out.js';
export type { HistoryListPage, HistoryQuery, HistorySource } from './internal/history/history-source.js';

/** Something else is looked for in the history. */
export class HistorySearchedEvent extends Event {
  static readonly type = 'history-searched';
  /** What is looked for; empty for everything. */
  readonly query: HistoryQuery;

  constructor(query: HistoryQuery) {
    super(HistorySearchedEvent.type, { bubbles: true });
    this.query = query;
  }
}

/**
 * What was done at the bank, newest first: searched by period, user, business and result, page by page (HI-1).
 *
 * Everything that matches is saved as CSV, for Excel or in Shift_JIS; characters that this lacks are told, never
 * replaced. With a letterhead it is printed too. 10,000 entries of an array cost as little as ten.
 *
 * @fires history-searched - something else is looked for
 * @csspart table - the table, whose rows are stacked in a narrow container
 */
export class OperationHistoryTable extends LitElement {
  static readonly tagName = 'operation-history-table';
  static readonly version = VERSION;
  static override styles = [...base, buttons, fields, chips, notices, pagerStyles, historyStyles];

  /** All entries, or a function that gets them page by page; while it is undefined the table is loading. */
  @property({ attribute: false }) entries: readonly OperationHistoryEntry[] | HistorySource | undefined = undefined;
  /** What is looked for. */
  @property({ attribute: false }) query: HistoryQuery = {};
  /** Rows a page. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;
  /** What the table is called; by default 「操作履歴一覧」. */
  @property() label = '';
  /** Why the history cannot be had, in a sentence; by default that the connection is to be checked. */
  @property() failure = '';
  /** The bank, the company and the reader for print, in a language (BCP 47 tag); without it nothing is printed. */
  @property({ attribute: false }) letterhead: ((language: string) => Promise<HistoryLetterhead>) | undefined =
    undefined;

  @state() private problems: DayProblems = {};
  /** The ways out of the page, which are loaded once there is something to take out. */
  @state() private out: HistoryOut | undefined = undefined;

  readonly #i18n = new MessagesController(this, operationHistoryTableMessages);
  readonly #loader = new HistoryLoader(this);
  #source: HistorySource | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.out?.export.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('entries')) {
      this.#source = Array.isArray(this.entries)
        ? arraySource(this.entries)
        : (this.entries as HistorySource | undefined);
    }
    if (!this.hasUpdated || changed.has('entries') || changed.has('query') || changed.has('pageSize')) {
      this.#loader.use(this.#source, this.query, this.pageSize);
      this.out?.export.forget();
    }
  }

  protected override updated(): void {
    if (!this.out && this.#loader.page?.total) this.#loadOut().catch(() => undefined);
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages, words } = this.#i18n;
    const loader = this.#loader;
    const { page, about, number, pageSize, first: from } = loader;
    const total = page?.total ?? 0;
    const label = this.label || messages.label;
    return html`
      <div class="history">
        ${historySearch({ messages, query: this.query, about, problems: this.problems, search: this.#search, clear: this.#clear })}
        ${about.scope === 'own' ? html`<p class="hint">${messages.ownScope}</p>` : nothing}
        <div>
          <div class="list">
            ${historyTable({ messages, words, label, failure: this.failure, loader, clear: this.#clear, retry: () => void this.#retry() })}
          </div>
          <div class="foot">
            <p class="range" role="status">
              ${total === 0 ? nothing : messages.range({ total, from, to: from + (page?.items.length ?? 0) - 1 })}
            </p>
            ${pager(number, Math.ceil(total / pageSize), messages, (wanted) => loader.goTo(wanted))}
          </div>
        </div>
        ${this.#outOf(total)}
      </div>
    `;
  }

  #outOf(total: number) {
    const { messages, words, formats, locale } = this.#i18n;
    const source = this.#source;
    if (!source || !this.out) return nothing;
    const { query } = this.#loader;
    return this.out.render({ messages, words, formats, locale, source, query, total, letterhead: this.letterhead });
  }

  readonly #search = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    this.problems = problemsOfDays(form, this.#loader.about, this.#i18n.messages);
    const [wrong] = Object.keys(this.problems);
    if (wrong === undefined) this.#lookFor(queryOf(form));
    else this.renderRoot.querySelector<HTMLElement>(`#${wrong}`)?.focus();
  };

  readonly #clear = (): void => {
    const form = this.renderRoot.querySelector('form');
    form?.reset();
    this.problems = {};
    this.#lookFor({});
    form?.querySelector('input')?.focus();
  };

  #lookFor(query: HistoryQuery): void {
    this.query = query;
    this.dispatchEvent(new HistorySearchedEvent(query));
  }

  async #retry(): Promise<void> {
    await this.#loader.retry();
    await this.updateComplete;
    const next = this.renderRoot.querySelector<HTMLElement>('.retry') ?? this.renderRoot.querySelector('input');
    next?.focus();
  }

  /** Where it fails, the next page tries again. */
  async #loadOut(): Promise<void> {
    const { HistoryOut } = await import('./internal/history/history-out.js');
    this.out ??= new HistoryOut(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'operation-history-table': OperationHistoryTable;
  }
  interface HTMLElementEventMap {
    'history-searched': HistorySearchedEvent;
  }
}
