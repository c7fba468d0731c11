import type { CredentialKind, CredentialState, Role, UserRow } from '../../../contract/index.js';
import { idle } from '../later-task.js';
import { fold } from './fold.js';
import { FoldedSearch } from './folded-search.js';
import { RowSet } from './row-set.js';
import { WorkSlice } from './work-slice.js';

/** What a list is narrowed to; what is left out is not asked. */
export interface UserFilter {
  /** Looked for in login ID, name and kana, as `fold` compares. */
  readonly query?: string | undefined;
  readonly loginId?: string | undefined;
  /** Looked for in name and kana. */
  readonly name?: string | undefined;
  readonly role?: Role | undefined;
  /** State of the credential that the list shows. */
  readonly state?: CredentialState | undefined;
}

/** A filter whose texts are folded. */
interface Wanted {
  readonly query: string;
  readonly loginId: string;
  readonly name: string;
  readonly role: Role | undefined;
  readonly state: CredentialState | undefined;
}

interface Found extends Wanted {
  readonly rows: RowSet;
}

/** How many rows are looked at between two looks at the clock. */
const ROWS_PER_LOOK = 256;

/** How many tasks a search may take before what was found so far is shown. */
const SLICES_UNSEEN = 2;

/** How many rows are enough for a script engine to compile the search. */
const SAMPLE_ROWS = 2500;

/**
 * Finds rows without an index. Each search starts from the last one that its filter narrows, so that a further key
 * looks only at what the key before had found. Forget the object when nobody searches any more: it holds 128 KB and
 * 12.5 KB for each key.
 */
export class UserSearch {
  readonly #users: readonly UserRow[];
  readonly #credential: CredentialKind;
  readonly #texts: FoldedSearch;
  /** Earlier searches, each within the one before it; the first is that for everybody. */
  readonly #found: [Found, ...Found[]];

  constructor(users: readonly UserRow[], credential: CredentialKind, texts = new FoldedSearch()) {
    this.#users = users;
    this.#credential = credential;
    this.#texts = texts;
    this.#found = [{ ...wantedBy({}), rows: RowSet.all(users.length) }];
  }

  /**
   * The rows that match, in short tasks; of a long search `preview` gets what was found so far.
   * Rejects with the signal's reason when the search is given up.
   */
  async find(filter: UserFilter, signal: AbortSignal, preview?: (rows: RowSet) => void): Promise<RowSet> {
    const wanted = wantedBy(filter);
    const start = this.#narrowestStart(wanted);
    if (isSame(start, wanted)) return start.rows;

    const rows = new RowSet(this.#users.length);
    const slice = new WorkSlice();
    let row = this.#addMatches(rows, wanted, start.rows, start.rows.next(0), slice);
    for (let slices = 1; row >= 0; slices++) {
      // Drawing costs as much as a slice: who searches quickly draws once.
      if (slices > SLICES_UNSEEN) preview?.(rows);
      await slice.next(signal);
      row = this.#addMatches(rows, wanted, start.rows, row, slice);
    }
    this.#found.push({ ...wanted, rows });
    return rows;
  }

  /** Searches a few rows for pieces of their own names, so that the first key meets compiled code. */
  async warmUp(signal: AbortSignal): Promise<void> {
    const sample = new UserSearch(this.#users.slice(0, SAMPLE_ROWS), this.#credential, this.#texts);
    const names = this.#users.slice(0, 4).map(({ user }) => user.kana ?? user.name);
    const queries = names.flatMap((name) => [name.slice(0, 1), name.slice(0, 2)]);
    for (const query of [...queries, '\uffff']) {
      await idle();
      signal.throwIfAborted();
      await sample.find({ query }, signal);
    }
  }

  /** Drops earlier searches that do not contain the one wanted, and returns the last that does. */
  #narrowestStart(wanted: Wanted): Found {
    for (;;) {
      const last = this.#found.at(-1)!;
      if (contains(last, wanted)) return last;
      this.#found.pop();
    }
  }

  /** Looks through the candidates from `row` on until the slice is over; returns the row to go on with, or -1. */
  #addMatches(rows: RowSet, wanted: Wanted, candidates: RowSet, row: number, slice: WorkSlice): number {
    for (let looked = 1; row >= 0; looked++) {
      if (this.#matches(this.#users[row]!, wanted)) rows.add(row);
      row = candidates.next(row + 1);
      if (looked % ROWS_PER_LOOK === 0 && slice.over) break;
    }
    return row;
  }

  #matches({ user }: UserRow, { query, loginId, name, role, state }: Wanted): boolean {
    if (role && user.role !== role) return false;
    if (state && user.credentials[this.#credential] !== state) return false;
    if (query && !this.#isNamed(user, query) && !this.#texts.includes(user.loginId, query)) return false;
    if (loginId && !this.#texts.includes(user.loginId, loginId)) return false;
    return name === '' || this.#isNamed(user, name);
  }

  #isNamed({ name, kana }: UserRow['user'], folded: string): boolean {
    return this.#texts.includes(name, folded) || (kana !== undefined && this.#texts.includes(kana, folded));
  }
}

function wantedBy({ query = '', loginId = '', name = '', role, state }: UserFilter): Wanted {
  return { query: fold(query), loginId: fold(loginId), name: fold(name), role, state };
}

function contains(outer: Wanted, inner: Wanted): boolean {
  return (
    inner.query.includes(outer.query) &&
    inner.loginId.includes(outer.loginId) &&
    inner.name.includes(outer.name) &&
    (!outer.role || outer.role === inner.role) &&
    (!outer.state || outer.state === inner.state)
  );
}

function isSame(a: Wanted, b: Wanted): boolean {
  return contains(a, b) && contains(b, a);
}
