import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { OperationHistoryTableMessages } from '../../../messages/ja/operation-history-table.js';
import { csvFile } from '../csv.js';
import type { CsvEncoding, CsvFlaw } from '../csv.js';
import { download } from '../download.js';
import { icon } from '../icons.js';
import { inJapan } from '../in-japan.js';
import { laterTask } from '../later-task.js';
import { historyCells } from './history-cells.js';
import type { HistoryQuery, HistorySource } from './history-source.js';

/** Rows that are asked for at a time, the most that the contract allows. */
const PAGE = 1000;
/** Characters that are named where they would be lost, and rows of each. */
const FLAWS_NAMED = 5;
const ROWS_NAMED = 20;

/** What is to be saved: everything that matches, not only the page that is shown. */
export interface HistoryExportJob {
  readonly source: HistorySource;
  readonly query: HistoryQuery;
  readonly total: number;
  readonly encoding: CsvEncoding;
  readonly columns: readonly string[];
  readonly messages: OperationHistoryTableMessages;
}

type Progress =
  | { readonly is: 'idle' | 'stopped' | 'failed' }
  | { readonly is: 'saving'; readonly done: number; readonly total: number }
  | { readonly is: 'saved'; readonly count: number; readonly name: string }
  | { readonly is: 'flawed'; readonly flaws: readonly (readonly CsvFlaw[])[]; readonly job: HistoryExportJob };

/** Saves the history as a CSV file, tells how far it is, and can be stopped (HI-1). */
export class HistoryExport {
  #progress: Progress = { is: 'idle' };
  #saving = new AbortController();
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
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

  /** What became of a file is not said any more; one that is being made is made. */
  forget(): void {
    if (this.#progress.is !== 'saving') this.#progress = { is: 'idle' };
  }

  /** How far it is, what became of it, and what can be done. */
  status(messages: OperationHistoryTableMessages): TemplateResult {
    const progress = this.#progress;
    return html`
      <p role="status">${sentence(progress, messages)}</p>
      ${
        progress.is === 'saving'
          ? html`
              <progress max=${progress.total} .value=${progress.done} aria-label=${messages.save}></progress>
              <button type="button" class="quiet passing" @click=${this.stop}>${messages.stop}</button>
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
    const more = flaws.length - FLAWS_NAMED;
    return html`
      <div class="notice warning" role="alert">
        ${icon('warning')}
        <div>
          <p>${messages.flawed}</p>
          <ul>
            ${flaws.slice(0, FLAWS_NAMED).map((same) => html`<li>${flawSentence(same, messages)}</li>`)}
            ${more > 0 ? html`<li>${messages.moreFlaws({ count: more })}</li>` : nothing}
          </ul>
          <button type="button" class="passing" @click=${() => void this.save({ ...job, encoding: 'utf-8' })}>
            ${messages.saveAsUtf8}
          </button>
        </div>
      </div>
    `;
  }

  async #save(job: HistoryExportJob, signal: AbortSignal): Promise<Progress> {
    const { columns, messages, encoding } = job;
    const { rows, newest = inJapan(new Date().toISOString()).slice(0, 10) } = await this.#everything(job, signal);
    const made = await csvFile({ columns, rows }, encoding, signal);
    if (!made.ok) return { is: 'flawed', flaws: alike(made.flaws), job };
    const name = messages.fileName({ day: newest.replaceAll('-', '') });
    download(made.file, name);
    return { is: 'saved', count: rows.length, name };
  }

  /** The cells of all pages of one state of the history, one page after the other, and the bank's day. */
  async #everything({ source, query, messages }: HistoryExportJob, signal: AbortSignal) {
    const rows: (readonly string[])[] = [];
    let cursor: string | undefined;
    for (let page = 1; ; page += 1) {
      const got = await source({ ...query, page, limit: PAGE, ...(cursor !== undefined && { cursor }) }, signal);
      signal.throwIfAborted();
      cursor ??= got.cursor;
      rows.push(...got.items.map((entry) => historyCells(entry, messages, inJapan(entry.at))));
      if (got.items.length === 0 || rows.length >= got.total) return { rows, newest: got.newest };
      this.#tell({ is: 'saving', done: rows.length, total: got.total });
      await laterTask();
    }
  }

  #tell(progress: Progress): void {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    // The button that has the focus goes.
    if (progress.is !== this.#progress.is && activeElement?.matches('.passing')) {
      this.#host.renderRoot.querySelector<HTMLElement>('.save')?.focus();
    }
    this.#progress = progress;
    this.#host.requestUpdate();
  }
}

/** The places of each character in each column. */
function alike(flaws: readonly CsvFlaw[]): readonly (readonly CsvFlaw[])[] {
  const places = new Map<string, CsvFlaw[]>();
  for (const flaw of flaws) {
    const key = flaw.character + flaw.column;
    places.set(key, places.get(key) ?? []);
    places.get(key)?.push(flaw);
  }
  return [...places.values()];
}

function flawSentence(same: readonly CsvFlaw[], messages: OperationHistoryTableMessages): string {
  const [first] = same;
  const rows = same.slice(0, ROWS_NAMED).map(({ row }) => row);
  return first ? messages.flaw({ ...first, rows, more: same.length - rows.length }) : '';
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
