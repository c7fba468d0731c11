import type { CredentialKind, UserPageRequest, UserRow } from '../../../contract/index.js';
import type { ArraySearch } from './array-search.js';
import { isNarrowed } from './pages.js';
import type { ListPage } from './pages.js';

/** Pages of an array that is left as it was given. What searches and sorts is loaded once somebody does. */
export class ArrayPages {
  readonly #users: readonly UserRow[];
  readonly #credential: CredentialKind;
  #search: Promise<ArraySearch> | undefined;

  constructor(users: readonly UserRow[], credential: CredentialKind) {
    this.#users = users;
    this.#credential = credential;
  }

  /** A `PageSource`; `preview` gets the page as far as it is known while a long search goes on. */
  async page(request: UserPageRequest, signal: AbortSignal, preview?: (page: ListPage) => void): Promise<ListPage> {
    const { page = 1, pageSize = 10 } = request;
    if (request.sort || isNarrowed(request)) return (await this.#searching()).page(request, signal, preview);
    const users = this.#users;
    return {
      items: users.slice((page - 1) * pageSize, page * pageSize),
      total: users.length,
      // Counted only when it is asked for: it takes a look at every row.
      get eligible() {
        return users.reduce((count, { eligibility }) => count + Number(eligibility.selectable), 0);
      },
    };
  }

  /** Gets ready for a search while nobody waits for it. */
  async warmUp(signal: AbortSignal): Promise<void> {
    return (await this.#searching()).warmUp(signal);
  }

  /** Frees what searches left behind. */
  async forgetSearch(): Promise<void> {
    (await this.#search)?.forgetSearch();
  }

  #searching(): Promise<ArraySearch> {
    return (this.#search ??= this.#load());
  }

  async #load(): Promise<ArraySearch> {
    try {
      const { ArraySearch } = await import('./array-search.js');
      return new ArraySearch(this.#users, this.#credential);
    } catch (error) {
      this.#search = undefined;
      throw error;
    }
  }
}
