import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HistoryListPage, HistoryQuery, HistorySource } from './history-source.js';

/** How long a person waits before the table says that it is loading, ms. */
const PATIENCE = 250;

/** Keeps the page of the history that a table shows. A newer request gives up an older one. */
export class HistoryLoader implements ReactiveController {
  /** The page that came last; undefined until there is one. */
  page: HistoryListPage | undefined;
  /** The place of its first entry among all, counted from 1. */
  first = 1;
  /** What the source told of all of it, also while no page can be had. */
  about: Partial<HistoryListPage> = {};
  query: HistoryQuery = {};
  number = 1;
  pageSize = 20;
  failed = false;
  /** Whether the page has been on its way for so long that the table should say so. */
  waiting = false;

  readonly #host: ReactiveControllerHost;
  #source: HistorySource | undefined;
  /** The state of the history that the pages belong to. */
  #cursor: string | undefined;
  #loading = new AbortController();
  #isLoading = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** A table that was moved goes on with what it was loading. */
  hostConnected(): void {
    if (this.#isLoading) void this.#load();
  }

  hostDisconnected(): void {
    this.#loading.abort();
  }

  /** Takes the history from somewhere else, or looks for something else in it, beginning with the first page. */
  use(source: HistorySource | undefined, query: HistoryQuery, pageSize: number): void {
    if (source !== this.#source) [this.page, this.about] = [undefined, {}];
    this.#source = source;
    this.query = query;
    this.pageSize = pageSize;
    this.#cursor = undefined;
    this.number = 1;
    void this.#load();
  }

  goTo(number: number): void {
    this.number = number;
    void this.#load();
  }

  retry(): Promise<void> {
    return this.#load();
  }

  async #load(): Promise<void> {
    this.#loading.abort();
    const { signal } = (this.#loading = new AbortController());
    this.#isLoading = true;
    this.failed = false;
    const patience = setTimeout(() => this.#draw({ waiting: true }), PATIENCE);
    signal.addEventListener('abort', () => clearTimeout(patience));
    try {
      const { number: page, pageSize: limit, query } = this;
      const cursor = this.#cursor;
      const got = await this.#source?.({ ...query, page, limit, ...(cursor !== undefined && { cursor }) }, signal);
      // Without a source the first page is on its way, as at a bank that never answers.
      if (signal.aborted || !got) return;
      this.#cursor ??= got.cursor;
      this.page = this.about = got;
      this.first = (page - 1) * limit + 1;
    } catch {
      if (signal.aborted) return;
      this.page = undefined;
      this.failed = true;
    }
    clearTimeout(patience);
    this.#isLoading = false;
    this.#draw({ waiting: false });
  }

  #draw(changes: Partial<Pick<HistoryLoader, 'waiting'>>): void {
    Object.assign(this, changes);
    this.#host.requestUpdate();
  }
}
