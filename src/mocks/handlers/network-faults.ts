import type { RequestHandler } from 'msw';
import { http, HttpResponse } from 'msw/http';
import { delay } from 'msw/utils/delay';
import { getResponse } from 'msw/utils/get-response';
import { problem } from './responses.js';

/** What can happen between a page and its bank; `next-write` happens once, to the next PUT or POST. */
export interface NetworkFault {
  readonly name: NetworkFaultName;
  readonly on: 'next-write' | 'all';
}

/** How the bank would answer; what is never asked for does not reach the bank. */
interface Way {
  readonly answer: () => Promise<Response>;
  readonly slowMs: number;
}

const faults = {
  slow: async ({ answer, slowMs }) => {
    await delay(slowMs);
    return answer();
  },
  'lost-request': () => HttpResponse.error(),
  /** The bank did it, and its answer is lost (FA-3). */
  'lost-answer': async ({ answer }) => {
    await answer();
    return HttpResponse.error();
  },
  'server-error': () => HttpResponse.json({ type: 'about:blank', title: 'server-error', status: 500 }, { status: 500 }),
  unavailable: () => {
    const response = problem({ code: 'unavailable' }, 'network-fault');
    response.headers.set('Retry-After', '2');
    return response;
  },
  'session-expired': () => problem({ code: 'session-expired' }, 'network-fault'),
  'html-instead-of-json': () => HttpResponse.html('<!doctype html><title>Maintenance</title><p>Please wait.</p>'),
  /** The bank did it, and what it says is not the contract's. */
  'contract-broken': async ({ answer }) => {
    await answer();
    return HttpResponse.json({ id: 1, state: 'perhaps' });
  },
} as const satisfies Record<string, (way: Way) => Response | Promise<Response>>;

export type NetworkFaultName = keyof typeof faults;
export const networkFaultNames = Object.keys(faults) as readonly NetworkFaultName[];

/**
 * Stands before the bank's handlers and lets happen to a request what is set.
 *
 * @param happening what is set; it is taken away by `forget` once it happened to the next write
 */
export function networkFaults(
  handlers: RequestHandler[],
  happening: { readonly current: () => NetworkFault | undefined; readonly forget: () => void },
  { base = '*/api/', slowMs = 4000 }: { readonly base?: string; readonly slowMs?: number },
): RequestHandler {
  return http.all(`${base}*`, async ({ request }) => {
    const set = happening.current();
    if (!set || (set.on === 'next-write' && request.method === 'GET')) return undefined;
    if (set.on === 'next-write') happening.forget();
    const answer = async () => (await getResponse(handlers, request)) ?? HttpResponse.error();
    return faults[set.name]({ answer, slowMs });
  });
}
