import type {
  CredentialKind,
  CredentialState,
  Role,
  UserPageRequest,
  UserRow,
  UserSort,
} from '../../../contract/index.js';
import { isNarrowed } from './pages.js';
import type { ListPage } from './pages.js';
import type { RowSet } from './row-set.js';
import { sortRows } from './sort-rows.js';
import { UserSearch } from './user-search.js';

type Compare = (a: UserRow['user'], b: UserRow['user']) => number;

const roles: readonly Role[] = ['master', 'admin', 'general'];
const states: readonly (CredentialState | undefined)[] = ['available', 'unused', 'suspended', 'unregistered'];

/** Pages of an array that is searched or sorted: no copy, no index, and an order only once one is asked for. */
export class ArraySearch {
  readonly #users: readonly UserRow[];
  readonly #credential: CredentialKind;
  #search: UserSearch | undefined;
  #sorted: { readonly by: UserSort; readonly rows: Uint32Array } | undefined;

  constructor(users: readonly UserRow[], credential: CredentialKind) {
    this.#users = users;
    this.#credential = credential;
  }

  /** A `PageSource`; `preview` gets the page as far as it is known while a long search goes on. */
  async page(request: UserPageRequest, signal: AbortSignal, preview?: (page: ListPage) => void): Promise<ListPage> {
    const { sort, page = 1, pageSize = 10 } = request;
    const order = sort && (await this.#order(sort, signal));
    const pageOf = (matches?: RowSet): ListPage => this.#page(matches, order, (page - 1) * pageSize, pageSize);
    if (!isNarrowed(request)) return pageOf();
    return pageOf(await this.#searching().find(request, signal, (found) => preview?.(pageOf(found))));
  }

  /** Gets ready for a search while nobody waits for it. */
  warmUp(signal: AbortSignal): Promise<void> {
    return this.#searching().warmUp(signal);
  }

  /** Frees what searches left behind. */
  forgetSearch(): void {
    this.#search = undefined;
  }

  #searching(): UserSearch {
    return (this.#search ??= new UserSearch(this.#users, this.#credential));
  }

  async #order(by: UserSort, signal: AbortSignal): Promise<Uint32Array> {
    if (this.#sorted?.by !== by) {
      const compare = comparison(by, this.#credential);
      const rows = await sortRows(
        this.#users.length,
        (a, b) => compare(this.#users[a]!.user, this.#users[b]!.user),
        signal,
      );
      this.#sorted = { by, rows };
    }
    return this.#sorted.rows;
  }

  #page(matches: RowSet | undefined, order: Uint32Array | undefined, first: number, size: number): ListPage {
    const users = this.#users;
    const items: UserRow[] = [];
    let place = 0;
    for (const row of rowNumbers(users.length, matches, order)) {
      if (items.length === size) break;
      if (place++ >= first) items.push(users[row]!);
    }
    return {
      items,
      total: matches?.count ?? users.length,
      // Counted only when it is asked for: it takes a look at every row that matches.
      get eligible() {
        let eligible = 0;
        for (const row of rowNumbers(users.length, matches, undefined)) {
          if (users[row]!.eligibility.selectable) eligible++;
        }
        return eligible;
      },
    };
  }
}

/** The numbers of the rows that match, in order; by default of all rows, as given. */
function* rowNumbers(
  count: number,
  matches: RowSet | undefined,
  order: Uint32Array | undefined,
): Generator<number, void> {
  if (order) {
    for (const row of order) if (!matches || matches.has(row)) yield row;
  } else if (matches) {
    for (let row = matches.next(0); row >= 0; row = matches.next(row + 1)) yield row;
  } else {
    for (let row = 0; row < count; row++) yield row;
  }
}

/** Names sort by kana where given; roles from the highest; states from the healthiest. */
function comparison(by: UserSort, credential: CredentialKind): Compare {
  const { compare } = new Intl.Collator('ja');
  const ascending = {
    name: (a, b) => compare(a.kana || a.name, b.kana || b.name),
    loginId: (a, b) => compare(a.loginId, b.loginId),
    role: (a, b) => roles.indexOf(a.role) - roles.indexOf(b.role),
    state: (a, b) => states.indexOf(a.credentials[credential]) - states.indexOf(b.credentials[credential]),
  } satisfies Record<string, Compare>;
  const column: Compare = ascending[by.replace('-', '') as keyof typeof ascending];
  return by.startsWith('-') ? (a, b) => column(b, a) : column;
}
