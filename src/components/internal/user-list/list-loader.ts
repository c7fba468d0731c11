import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CredentialKind, UserPageRequest, UserRow } from '../../../contract/index.js';
import { ArrayPages } from './array-pages.js';
import type { ListPage, PageSource } from './pages.js';

/** How long a person waits before the list says that it is loading, ms. */
const PATIENCE = 250;

/** How long a bank is left in peace after a key, so that it is asked for words rather than letters, ms. */
const TYPING_PAUSE = 200;

/** Before there are users their first page is on its way, as in a bank that never answers. */
const notYet: PageSource = () => new Promise(() => undefined);

/** Keeps the page of users that a list shows, from an array or from a source of pages. A newer request gives up an older one. */
export class ListLoader implements ReactiveController {
  /** The rows to show: one page, or in a scrolling list all pages so far. */
  rows: readonly UserRow[] = [];
  /** The page that came last; undefined until there is one. */
  page: ListPage | undefined;
  request: UserPageRequest = { page: 1, pageSize: 10 };
  failed = false;
  /** Whether the page has been on its way for so long that the list should say so. */
  waiting = false;

  readonly #host: ReactiveControllerHost;
  #source: PageSource = notYet;
  /** Where the users are an array; then there is no source. */
  #array: ArrayPages | undefined;
  #loading = new AbortController();
  #warming = new AbortController();
  #again: (() => void) | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** A list that was moved goes on with what it was loading. */
  hostConnected(): void {
    this.#again?.();
  }

  hostDisconnected(): void {
    this.#giveUp();
    this.restSearch();
  }

  /** Takes users from somewhere else, beginning with the first page. */
  use(users: readonly UserRow[] | PageSource | undefined, credential: CredentialKind, pageSize: number): void {
    this.restSearch();
    this.#array = Array.isArray(users) ? new ArrayPages(users as readonly UserRow[], credential) : undefined;
    this.#source = typeof users === 'function' ? users : notYet;
    this.request = { ...this.request, page: 1, pageSize };
    this.page = undefined;
    this.rows = [];
    void this.#load();
  }

  /** Asks for the first page of another filter or order. */
  show(changes: Omit<UserPageRequest, 'kind' | 'page' | 'pageSize'>): void {
    this.request = { ...this.request, ...changes, page: 1 };
    const isText = (changes.query ?? changes.loginId ?? changes.name) !== undefined;
    void this.#load({ pause: isText && !this.#array ? TYPING_PAUSE : 0 });
  }

  goTo(page: number): void {
    this.request = { ...this.request, page };
    void this.#load();
  }

  /** Adds the next page to the rows. */
  more(): void {
    if (this.#again || !this.page || this.rows.length >= this.page.total) return;
    this.request = { ...this.request, page: (this.request.page ?? 1) + 1 };
    void this.#load({ append: true });
  }

  retry(): Promise<void> {
    return this.#load({ append: this.rows.length > 0 });
  }

  /** Gets an array ready to be searched. */
  warmSearch(): void {
    this.#warming = new AbortController();
    this.#array?.warmUp(this.#warming.signal).catch(() => undefined);
  }

  /** Frees what searching took. */
  restSearch(): void {
    this.#warming.abort();
    this.#array?.forgetSearch().catch(() => undefined);
  }

  async #load({ append = false, pause = 0 } = {}): Promise<void> {
    this.#giveUp();
    const { signal } = (this.#loading = new AbortController());
    this.#again = () => void this.#load({ append });
    this.failed = false;
    this.#patience = setTimeout(() => this.#draw({ waiting: true }), PATIENCE);
    const before = append ? this.rows : [];
    const take = (page: ListPage): void => this.#draw({ page, rows: [...before, ...page.items] });
    try {
      if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
      signal.throwIfAborted();
      const page = await this.#fetch(signal, take);
      if (!signal.aborted) take(page);
    } catch {
      if (!signal.aborted) this.#draw({ failed: true, page: undefined, rows: before });
    }
    if (signal.aborted) return;
    clearTimeout(this.#patience);
    this.#again = undefined;
    this.#draw({ waiting: false });
  }

  /** The page asked for, or the last one where the list has become shorter than that. */
  async #fetch(signal: AbortSignal, preview: (page: ListPage) => void): Promise<ListPage> {
    const page = await (this.#array?.page(this.request, signal, preview) ?? this.#source(this.request, signal));
    const { page: number = 1, pageSize = 10 } = this.request;
    if (page.items.length > 0 || page.total === 0 || number === 1 || signal.aborted) return page;
    this.request = { ...this.request, page: Math.ceil(page.total / pageSize) };
    return this.#fetch(signal, preview);
  }

  #giveUp(): void {
    clearTimeout(this.#patience);
    this.#loading.abort();
  }

  #draw(changes: Partial<Pick<ListLoader, 'rows' | 'page' | 'failed' | 'waiting'>>): void {
    Object.assign(this, changes);
    this.#host.requestUpdate();
  }
}
