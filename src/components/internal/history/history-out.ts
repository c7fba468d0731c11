import { nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { Formats } from '../../../messages/formats.js';
import type { OperationHistoryTableMessages } from '../../../messages/ja/operation-history-table.js';
import type { Words } from '../../../messages/ja/words.js';
import { PrintButton } from '../../print-button.js';
import type { CsvEncoding } from '../csv.js';
import { htmlWith } from '../own-elements.js';
import type { PrintDocument } from '../print/print-document.js';
import { historyCells, historyColumns, named } from './history-cells.js';
import { HistoryExport } from './history-export.js';
import type { HistoryQuery, HistorySource } from './history-source.js';

const html = htmlWith(PrintButton);

/** Most entries that are put on paper at once. */
const mostPrinted = 1000;

/** What a printed history says of where it is from; without `when` it is dated by the device (PR-1). */
export type HistoryLetterhead = Pick<PrintDocument, 'bank' | 'company' | 'who'> & Partial<Pick<PrintDocument, 'when'>>;

/** What is taken out of the page, and in what words. */
export interface OutView {
  readonly messages: OperationHistoryTableMessages;
  readonly words: Words;
  readonly formats: Formats;
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly source: HistorySource;
  readonly query: HistoryQuery;
  readonly total: number;
  readonly letterhead: ((language: string) => Promise<HistoryLetterhead>) | undefined;
}

/** The ways out of the page: into a file, and onto paper (HI-1, PR-1). */
export class HistoryOut {
  readonly export: HistoryExport;
  readonly #host: LitElement;
  #encoding: CsvEncoding = 'utf-8';

  constructor(host: LitElement) {
    this.#host = host;
    this.export = new HistoryExport(host);
  }

  render(view: OutView): TemplateResult {
    const { messages, words, source, query, total, letterhead } = view;
    const columns = historyColumns(messages, words);
    const save = () => this.export.save({ source, query, total, encoding: this.#encoding, columns, messages });
    return html`
      ${
        total === 0
          ? nothing
          : html`<div class="out">
              <div>
                <label class="label" for="encoding">${messages.encoding}</label>
                <select id="encoding" @change=${this.#choose}>
                  ${Object.entries(messages.encodings).map(
                    ([code, name]) => html`<option value=${code} .selected=${code === this.#encoding}>${name}</option>`,
                  )}
                </select>
              </div>
              <button type="button" class="save" @click=${() => void save()}>${messages.save}</button>
              ${letterhead ? html`<print-button .document=${() => paper(view, letterhead)}></print-button>` : nothing}
            </div>`
      }
      ${this.export.status(messages)}
    `;
  }

  readonly #choose = (event: Event): void => {
    this.#encoding = (event.target as HTMLSelectElement).value as CsvEncoding;
    this.#host.requestUpdate();
  };
}

async function paper(
  { messages, words, formats, locale, source, query }: OutView,
  letterhead: NonNullable<OutView['letterhead']>,
): Promise<PrintDocument> {
  const [head, found] = await Promise.all([
    letterhead(locale),
    source({ ...query, page: 1, limit: mostPrinted }, new AbortController().signal),
  ]);
  const { items, total, scope } = found;
  const { from = found.oldest, to = found.newest, user = '', business = '', result = '', own } = query;
  const shown = items.length;
  const period = [from, to].map((day) => (day ? formats.date(day) : '')).join('–');
  const conditions = [
    { label: messages.period, value: from || to ? period : '' },
    { label: words.user, value: user },
    { label: words.user, value: own ? messages.ownOnly : '' },
    { label: messages.business, value: named(messages.businesses, business) },
    { label: messages.result, value: named(messages.results, result) },
  ];
  return {
    title: messages.title,
    when: new Date().toISOString(),
    ...head,
    sections: [
      {
        heading: messages.conditions,
        lines: conditions.filter(({ value }) => value !== ''),
        notes: [
          ...(scope === 'own' ? [messages.ownScope] : []),
          total > shown ? messages.printedPart({ total, shown }) : messages.range({ total, from: 1, to: shown }),
        ],
      },
      {
        heading: messages.label,
        table: {
          // Name, business and operation alone may be broken anywhere.
          columns: historyColumns(messages, words).map((label, at) => ({ label, whole: at < 2 || at > 4 })),
          rows: items.map((entry) => historyCells(entry, messages, messages.moment(entry))),
        },
      },
    ],
  };
}
