import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { OperationHistoryTableMessages } from '../../../messages/ja/operation-history-table.js';
import { csvFile } from '../csv.js';
import type { CsvEncoding, CsvFlaw } from '../csv.js';
import { download } from '../download.js';
import { icon } from '../icons.js';
import { laterTask } from '../later-task.js';
import { historyCells } from './history-cells.js';
import { inJapan } from './history-source.js';
import type { HistoryQuery, HistorySource } from './history-source.js';

/** Rows that are asked for at a time, the most that the contract allows. */
const PAGE = 1000;
/** Characters that are named with their first place where they would be lost. */
const FLAWS_NAMED = 5;

/** What is to be saved: everything that matches, not only the page that is shown. */
export interface HistoryExportJob {
  readonly source: HistorySource;
  readonly query: HistoryQuery;
  readonly total: number;
  readonly encoding: CsvEncoding;
  readonly columns: readonly string[];
  readonly messages: OperationHistoryTableMessages;
}

type Row = readonly string[];

type Progress =
  | { readonly is: 'idle' | 'stopped' | 'failed' }
  | { readonly is: 'saving'; readonly done: number; readonly total: number }
  | { readonly is: 'saved'; readonly count: number; readonly name: string }
  | { readonly is: 'flawed'; readonly flaws: readonly CsvFlaw[]; readonly job: HistoryExportJob };

/** Saves the history as a CSV file, tells how far it is, and can be stopped (HI-1). */
export class HistoryExport {
  #progress: Progress = { is: 'idle' };
  #saving = new AbortController();
  readonly #redraw: () => void;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  async save(job: HistoryExportJob): Promise<void> {
    this.#saving.abort();
    const { signal } = (this.#saving = new AbortController());
    this.#tell({ is: 'saving', done: 0, total: job.total });
    try {
      this.#tell(await this.#save(job, signal));
    } catch {
      if (!signal.aborted) this.#tell({ is: 'failed' });
    }
  }

  readonly stop = (): void => {
    if (this.#progress.is !== 'saving') return;
    this.#saving.abort();
    this.#tell({ is: 'stopped' });
  };

  /** How far it is, what became of it, and what can be done. */
  status(messages: OperationHistoryTableMessages): TemplateResult {
    const progress = this.#progress;
    return html`
      <p role="status">${sentence(progress, messages)}</p>
      ${
        progress.is === 'saving'
          ? html`
              <progress max=${progress.total} .value=${progress.done} aria-label=${messages.save}></progress>
              <button type="button" class="quiet" @click=${this.stop}>${messages.stop}</button>
            `
          : nothing
      }
      ${progress.is === 'flawed' ? this.#flawed(progress, messages) : nothing}
    `;
  }

  #flawed(
    { flaws, job }: Extract<Progress, { is: 'flawed' }>,
    messages: OperationHistoryTableMessages,
  ): TemplateResult {
    const firstOfEach = [...new Map(flaws.toReversed().map((flaw) => [flaw.character, flaw])).values()].reverse();
    const shown = firstOfEach.slice(0, FLAWS_NAMED);
    const more = flaws.length - shown.length;
    return html`
      <div class="notice warning" role="alert">
        ${icon('warning')}
        <div>
          <p>${messages.flawed}</p>
          <ul>
            ${shown.map((flaw) => html`<li>${messages.flaw(flaw)}</li>`)}
            ${more > 0 ? html`<li>${messages.moreFlaws({ count: more })}</li>` : nothing}
          </ul>
          <button type="button" @click=${() => void this.save({ ...job, encoding: 'utf-8' })}>
            ${messages.saveAsUtf8}
          </button>
        </div>
      </div>
    `;
  }

  async #save(job: HistoryExportJob, signal: AbortSignal): Promise<Progress> {
    const { columns, messages, encoding } = job;
    const rows = await this.#everything(job, signal);
    const made = await csvFile({ columns, rows }, encoding, signal);
    if (!made.ok) return { is: 'flawed', flaws: made.flaws, job };
    const name = messages.fileName({ day: inJapan(new Date().toISOString()).slice(0, 10).replaceAll('-', '') });
    download(made.file, name);
    return { is: 'saved', count: rows.length, name };
  }

  /** The cells of all pages of one state of the history, one page after the other. */
  async #everything({ source, query, messages }: HistoryExportJob, signal: AbortSignal): Promise<Row[]> {
    const rows: Row[] = [];
    let cursor: string | undefined;
    for (let page = 1; ; page += 1) {
      const got = await source({ ...query, page, limit: PAGE, ...(cursor !== undefined && { cursor }) }, signal);
      signal.throwIfAborted();
      cursor ??= got.cursor;
      rows.push(...got.items.map((entry) => historyCells(entry, messages, inJapan(entry.at))));
      if (got.items.length === 0 || rows.length >= got.total) return rows;
      this.#tell({ is: 'saving', done: rows.length, total: got.total });
      await laterTask();
    }
  }

  #tell(progress: Progress): void {
    this.#progress = progress;
    this.#redraw();
  }
}

function sentence(progress: Progress, messages: OperationHistoryTableMessages): string {
  switch (progress.is) {
    case 'saving':
      return messages.saving(progress);
    case 'saved':
      return messages.saved(progress);
    case 'stopped':
      return messages.stopped;
    case 'failed':
      return messages.notSaved;
    default:
      return '';
  }
}
