import * as v from 'valibot';
import type { BankClient, CallOptions } from './bank-client.js';
import {
  vCompany,
  vFeeScheduleRecord,
  vLoginIdAnswer,
  vOperation,
  vOperationHistoryPage,
  vSession,
  vStanding,
  vTokenUsage,
  vUserDetails,
  vUserPage,
} from './generated/valibot.gen.js';
import type { Operation } from './generated/types.gen.js';
import type { Answer } from './problems.js';
import { readProblem, retryAfterSeconds } from './read-problem.js';

/** What a portal may bring to the HTTP client; everything is optional. */
export interface HttpBankClientOptions {
  /** Where the contract's paths begin; relative to the document. Default: the same origin's root. */
  readonly baseUrl?: string;
  /** The portal's own `fetch`, with its session handling. */
  readonly fetch?: typeof fetch;
  /** Headers for every request, asked for each time. */
  readonly headers?: () => HeadersInit | Promise<HeadersInit>;
  /** `fetch`'s credentials mode. Default `same-origin`. */
  readonly credentials?: RequestCredentials;
  /** The header that carries the portal's CSRF token on writes. */
  readonly csrf?: { readonly header: string; readonly token: () => string | Promise<string> };
  /** How long an answer may take, in milliseconds. Default 20,000. */
  readonly timeoutMs?: number;
}

interface Call {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: unknown;
  readonly headers?: HeadersInit;
}

/** A read is repeated at most this often, and only when the bank said when to come back. */
const READ_RETRIES = 2;
/** A longer `Retry-After` is told to the person instead of waited for. */
const LONGEST_WAIT_SECONDS = 10;

const vOpenOperations = v.looseObject({ items: v.array(vOperation) });

/**
 * Speaks the contract over HTTP (API-1).
 *
 * Every answer is checked against the contract and handed on with unknown members kept. Reads respect `Retry-After`;
 * a write is sent exactly once. An abort rejects with the signal's reason.
 */
export function createHttpBankClient(options: HttpBankClientOptions = {}): BankClient {
  const {
    baseUrl = '/',
    fetch: send = (input: RequestInfo | URL, init?: RequestInit) => globalThis.fetch(input, init),
    credentials = 'same-origin',
    timeoutMs = 20_000,
  } = options;

  async function headersFor(call: Call): Promise<Headers> {
    const headers = new Headers(await options.headers?.());
    for (const [name, value] of new Headers(call.headers)) headers.set(name, value);
    headers.set('Accept', 'application/json, application/problem+json');
    if (call.body !== undefined) headers.set('Content-Type', 'application/json');
    if (call.method !== 'GET' && options.csrf) headers.set(options.csrf.header, await options.csrf.token());
    return headers;
  }

  async function once<T>(
    call: Call,
    schema: v.GenericSchema<unknown>,
    signal: AbortSignal | undefined,
  ): Promise<{ answer: Answer<T>; retryAfter?: number }> {
    const timeout = AbortSignal.timeout(timeoutMs);
    let response: Response;
    let text: string;
    try {
      response = await send(urlOf(baseUrl, call), {
        method: call.method,
        headers: await headersFor(call),
        credentials,
        cache: 'no-store',
        ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      text = await response.text();
    } catch {
      signal?.throwIfAborted();
      if (timeout.aborted) return { answer: { ok: false, problem: { code: 'timed-out' } } };
      return { answer: { ok: false, problem: { code: navigator.onLine ? 'unreachable' : 'offline' } } };
    }
    const body = parseJson(text);
    const retryAfter = retryAfterSeconds(response);
    if (!response.ok) {
      return {
        answer: { ok: false, problem: readProblem(response, body) },
        ...(retryAfter !== undefined && { retryAfter }),
      };
    }
    if (!v.is(schema, body)) {
      return { answer: { ok: false, problem: { code: 'contract-broken', where: `${call.method} ${call.path}` } } };
    }
    return {
      answer: { ok: true, value: body as T, ...(retryAfter !== undefined && { retryAfterSeconds: retryAfter }) },
    };
  }

  async function read<T>(
    call: Call,
    schema: v.GenericSchema<unknown>,
    { signal }: CallOptions = {},
  ): Promise<Answer<T>> {
    for (let retry = 0; ; retry += 1) {
      const { answer, retryAfter } = await once<T>(call, schema, signal);
      if (answer.ok || retryAfter === undefined || retryAfter > LONGEST_WAIT_SECONDS || retry === READ_RETRIES) {
        return answer;
      }
      signal?.throwIfAborted();
      await wait(retryAfter * 1000, signal);
    }
  }

  async function write(call: Call, { signal }: CallOptions = {}): Promise<Answer<Operation>> {
    return (await once<Operation>(call, vOperation, signal)).answer;
  }

  return {
    session: (callOptions) => read({ method: 'GET', path: 'session' }, vSession, callOptions),
    users: (request, callOptions) =>
      read({ method: 'GET', path: 'users', query: { ...request } }, vUserPage, callOptions),
    user: (id, callOptions) =>
      read({ method: 'GET', path: `users/${encodeURIComponent(id)}` }, vUserDetails, callOptions),
    checkLoginId: (question, callOptions) =>
      read({ method: 'POST', path: 'login-ids/check', body: question }, vLoginIdAnswer, callOptions),
    standing: (kind, callOptions) => read({ method: 'GET', path: 'standing', query: { kind } }, vStanding, callOptions),
    company: (callOptions) => read({ method: 'GET', path: 'company' }, vCompany, callOptions),
    feeSchedule: (schedule, callOptions) =>
      read({ method: 'GET', path: `fee-schedules/${encodeURIComponent(schedule)}` }, vFeeScheduleRecord, callOptions),
    tokenUsage: (callOptions) => read({ method: 'GET', path: 'token-usage' }, vTokenUsage, callOptions),
    listOperationHistory: (request, callOptions) =>
      read({ method: 'GET', path: 'operation-history', query: { ...request } }, vOperationHistoryPage, callOptions),
    putOperation: (id, request, callOptions) =>
      write({ method: 'PUT', path: `operations/${encodeURIComponent(id)}`, body: request }, callOptions),
    operation: (id, callOptions) =>
      read({ method: 'GET', path: `operations/${encodeURIComponent(id)}` }, vOperation, callOptions),
    openOperations: async (kind, callOptions) => {
      const answer = await read<{ items: Operation[] }>(
        { method: 'GET', path: 'operations', query: { kind } },
        vOpenOperations,
        callOptions,
      );
      return answer.ok ? { ok: true, value: answer.value.items } : answer;
    },
    postCredentials: (id, key, submission, callOptions) =>
      write(
        {
          method: 'POST',
          path: `operations/${encodeURIComponent(id)}/credentials`,
          body: submission,
          headers: { 'Idempotency-Key': key },
        },
        callOptions,
      ),
    renewChallenge: (id, callOptions) =>
      write({ method: 'POST', path: `operations/${encodeURIComponent(id)}/challenge` }, callOptions),
    cancelOperation: (id, callOptions) =>
      write({ method: 'POST', path: `operations/${encodeURIComponent(id)}/cancellation` }, callOptions),
  };
}

function urlOf(baseUrl: string, call: Call): URL {
  const base = new URL(baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`, document.baseURI);
  const url = new URL(call.path, base);
  for (const [name, value] of Object.entries(call.query ?? {})) {
    if (value !== undefined && value !== '') url.searchParams.set(name, String(value));
  }
  return url;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      signal?.removeEventListener('abort', aborted);
      resolve();
    }
    function aborted(): void {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    }
    signal?.addEventListener('abort', aborted, { once: true });
  });
}
