import type { UserPage, UserPageRequest } from '../../../contract/index.js';

/** One page of a list: its rows, how many match over all pages, and how many of those can be chosen. */
export type ListPage = Readonly<Pick<UserPage, 'items' | 'total' | 'eligible'>>;

/** Whether a request asks for fewer than all users. */
export function isNarrowed({ query, loginId, name, role, state }: UserPageRequest): boolean {
  return [query, loginId, name, role, state].some(Boolean);
}

/**
 * Gives one page of users, from wherever they are. Rejects where there is no page to give, and as soon as `signal`
 * says that nobody waits for it any more.
 */
export type PageSource = (request: UserPageRequest, signal: AbortSignal) => Promise<ListPage>;
