import { expect } from '@open-wc/testing';
import { getResponse } from 'msw/utils/get-response';
import * as v from 'valibot';
import {
  problemStatus,
  problemTypePrefix,
  type CredentialSubmission,
  type LoginIdAnswer,
  type LoginIdQuestion,
  type Operation,
  type OperationHistoryPage,
  type OperationRequest,
  type Problem,
  type UserDetails,
  type UserPage,
} from '../../src/contract/index.js';
import {
  vCredentialSubmission,
  vListOpenOperationsResponse,
  vLoginIdAnswer,
  vLoginIdQuestion,
  vOperation,
  vOperationHistoryPage,
  vOperationRequest,
  vProblem,
  vSession,
  vUserDetails,
  vUserPage,
} from '../../src/contract/generated/valibot.gen.js';
import { publicRootKey } from '../../src/mocks/otp/demo-keys.js';
import { MockBank, type MockBankOptions } from '../../src/mocks/mock-bank.js';
import { newUuid } from './test-bank.js';

const sessionHeader = 'X-Test-Session';

/** What the bank answered, checked against the contract. */
export interface ApiAnswer<T = Operation> {
  readonly status: number;
  /** What was asked for; fails the test where the answer is a problem. */
  readonly value: T;
  /** `urn:…` cut off; fails the test where the answer is no problem. */
  readonly problem: { readonly code: string; readonly [member: string]: unknown };
  readonly headers: Headers;
  readonly text: string;
}

/** A mock bank that many sessions speak to at once, and a clock to turn. */
export function openApi(options: Omit<MockBankOptions, 'sessionOf' | 'now'> = {}) {
  const clock = { ms: Date.UTC(2026, 10, 24, 1, 0, 0) };
  const bank = new MockBank({
    ...options,
    now: () => clock.ms,
    tokenRootKey: publicRootKey,
    sessionOf: (request) => request.headers.get(sessionHeader) ?? undefined,
  });
  return { bank, clock, as: (loginId: string) => new Api(bank, bank.signIn(loginId)) };
}

/**
 * One session of the HTTP API. Every request and every answer is checked against the contract (API-2); `raw` sends
 * what the contract does not allow.
 */
export class Api {
  readonly #bank: MockBank;
  readonly session: string;

  constructor(bank: MockBank, session: string) {
    this.#bank = bank;
    this.session = session;
  }

  who(): Promise<ApiAnswer<v.InferOutput<typeof vSession>>> {
    return this.#send('GET', 'session', vSession);
  }

  users(query: Record<string, string | number> = {}): Promise<ApiAnswer<UserPage>> {
    const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
    return this.#send('GET', `users?${search.toString()}`, vUserPage);
  }

  history(query: Record<string, string | number> = {}): Promise<ApiAnswer<OperationHistoryPage>> {
    const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
    return this.#send('GET', `operation-history?${search.toString()}`, vOperationHistoryPage);
  }

  user(id: string): Promise<ApiAnswer<UserDetails>> {
    return this.#send('GET', `users/${id}`, vUserDetails);
  }

  checkLoginId(body: LoginIdQuestion): Promise<ApiAnswer<LoginIdAnswer>> {
    expectExactly(vLoginIdQuestion, body);
    return this.#send('POST', 'login-ids/check', vLoginIdAnswer, { body });
  }

  open(kind?: string): Promise<ApiAnswer<{ items: Operation[] }>> {
    return this.#send('GET', kind ? `operations?kind=${kind}` : 'operations', vListOpenOperationsResponse);
  }

  put(id: string, body: OperationRequest): Promise<ApiAnswer> {
    expectExactly(vOperationRequest, body);
    return this.#send('PUT', `operations/${id}`, vOperation, { body });
  }

  get(id: string): Promise<ApiAnswer> {
    return this.#send('GET', `operations/${id}`, vOperation);
  }

  submit(id: string, body: CredentialSubmission, key: string = newUuid()): Promise<ApiAnswer> {
    expectExactly(vCredentialSubmission, body);
    return this.#send('POST', `operations/${id}/credentials`, vOperation, {
      body,
      headers: { 'Idempotency-Key': key },
    });
  }

  renew(id: string): Promise<ApiAnswer> {
    return this.#send('POST', `operations/${id}/challenge`, vOperation);
  }

  cancel(id: string): Promise<ApiAnswer> {
    return this.#send('POST', `operations/${id}/cancellation`, vOperation);
  }

  /** Sends a body as it is, whether the contract allows it or not. */
  raw(method: string, path: string, text?: string, headers: HeadersInit = {}): Promise<ApiAnswer> {
    return this.#send(method, path, vOperation, { text, headers });
  }

  async #send<T>(
    method: string,
    path: string,
    schema: v.GenericSchema<unknown, T>,
    { body, text = body === undefined ? undefined : JSON.stringify(body), headers = {} }: Sent = {},
  ): Promise<ApiAnswer<T>> {
    const request = new Request(`http://bank.test/portal/api/${path}`, { method, body: text, headers });
    request.headers.set(sessionHeader, this.session);
    const response = await getResponse([...this.#bank.handlers], request);
    if (!response) throw new Error(`nobody answers ${method} ${path}`);
    return checkedAnswer(response, schema);
  }
}

interface Sent {
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: HeadersInit;
}

async function checkedAnswer<T>(response: Response, schema: v.GenericSchema<unknown, T>): Promise<ApiAnswer<T>> {
  const { status, headers } = response;
  const text = await response.text();
  const document = JSON.parse(text) as { type?: unknown };
  expectExactly(response.ok ? schema : vProblem, document);
  if (!response.ok) {
    const code = String(document.type).replace(problemTypePrefix, '');
    expect(headers.get('Content-Type')).to.equal('application/problem+json');
    expect(document).to.deep.include({ status, type: `${problemTypePrefix}${code}` });
    expect(status).to.equal(problemStatus[code as keyof typeof problemStatus]);
  }
  const fails = (what: string) => new Error(`the bank answered ${status}, which is ${what}: ${text.slice(0, 300)}`);
  return {
    status,
    headers,
    text,
    get value() {
      if (!response.ok) throw fails('a problem');
      return document as T;
    },
    get problem() {
      if (response.ok) throw fails('no problem');
      const {
        type,
        title: _title,
        status: _status,
        correlationId: _number,
        ...members
      } = document as Problem & Record<string, unknown>;
      return { ...members, code: String(type).replace(problemTypePrefix, '') };
    },
  };
}

/** Valid, and nothing in it that the contract does not know. */
function expectExactly(schema: v.GenericSchema<unknown>, value: unknown): void {
  const result = v.safeParse(schema, value);
  expect(result.success, `${JSON.stringify(result.issues?.map(({ message }) => message))}`).to.equal(true);
  expect(result.output).to.deep.equal(JSON.parse(JSON.stringify(value)));
}
