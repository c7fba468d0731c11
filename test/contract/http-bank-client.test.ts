import { expect } from '@open-wc/testing';
import type {
  BankClient,
  Operation,
  OperationRequest,
  Session,
  UserDetails,
  UserPage,
} from '../../src/contract/index.js';
import { createHttpBankClient, type HttpBankClientOptions } from '../../src/contract/http-bank-client.js';
import { problemStatus, problemTypePrefix } from '../../src/contract/problems.js';

const id = '00000000-0000-4000-8000-000000000001';
const key = '00000000-0000-4000-8000-000000000002';
const request: OperationRequest = {
  kind: 'transaction-auth-unlock',
  targets: { chosen: [{ id: 'u1', version: '3' }] },
};
const submission = { credentials: [{ kind: 'confirmation-password', value: 'kakunin1' }] };

const actor = {
  id: 'u0',
  version: '1',
  loginId: 'admin01',
  name: '相沢 美咲',
  role: 'admin',
  credentials: {},
} as const;
const session: Session = { actor, company: { name: '緑工房' }, serviceHours: { open: true } };
const details: UserDetails = {
  user: actor,
  email: 'admin01@midori.example',
  emailState: 'valid',
  changesAtLogin: [],
  permissions: { 'history.all': true },
  accounts: {},
  limitsYen: {},
};
const page: UserPage = { items: [], total: 0, eligible: 0, page: 1, pageSize: 10, serviceHours: { open: true } };
const operation: Operation = {
  id,
  kind: 'transaction-auth-unlock',
  state: 'open',
  version: '1',
  lines: [],
  demands: [{ kind: 'confirmation-password' }],
  secondsLeft: 600,
  correlationId: 'C-1',
};

type Way = (request: Request) => Response | Promise<Response>;

/** A client whose requests are answered here, and every request that it sent. */
function openClient(way: Way, options: Omit<HttpBankClientOptions, 'fetch'> = {}) {
  const sent: Request[] = [];
  const client = createHttpBankClient({
    baseUrl: '/api/',
    ...options,
    fetch: async (input, init) => {
      const made = new Request(input, init);
      sent.push(made.clone());
      return way(made);
    },
  });
  return { client, sent };
}

const problemDocument = (status: number, code: string, members: object = {}, headers: HeadersInit = {}): Response =>
  Response.json({ type: `${problemTypePrefix}${code}`, title: code, status, ...members }, { status, headers });

/** Answers nothing until the request is given up. */
const never: Way = ({ signal }) =>
  new Promise((_, reject) => {
    const giveUp = (): void => reject(signal.reason as Error);
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp);
  });

interface MethodCase {
  readonly name: keyof BankClient;
  readonly call: (client: BankClient, signal?: AbortSignal) => Promise<unknown>;
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  readonly answer: object;
  readonly value?: unknown;
}

const reads: readonly MethodCase[] = [
  {
    name: 'session',
    call: (client, signal) => client.session({ signal }),
    method: 'GET',
    path: '/api/session',
    answer: session,
  },
  {
    name: 'users',
    call: (client, signal) =>
      client.users(
        { kind: 'otp-unlock', query: '相沢 &=', loginId: 'a', name: '', sort: '-name', page: 2, role: undefined },
        { signal },
      ),
    method: 'GET',
    path: '/api/users?kind=otp-unlock&query=%E7%9B%B8%E6%B2%A2+%26%3D&loginId=a&sort=-name&page=2',
    answer: page,
  },
  {
    name: 'operation',
    call: (client, signal) => client.operation(id, { signal }),
    method: 'GET',
    path: `/api/operations/${id}`,
    answer: operation,
  },
  {
    name: 'openOperations',
    call: (client, signal) => client.openOperations('otp-unlock', { signal }),
    method: 'GET',
    path: '/api/operations?kind=otp-unlock',
    answer: { items: [operation] },
    value: [operation],
  },
];

const writes: readonly MethodCase[] = [
  {
    name: 'putOperation',
    call: (client, signal) => client.putOperation(id, request, { signal }),
    method: 'PUT',
    path: `/api/operations/${id}`,
    body: request,
    answer: operation,
  },
  {
    name: 'postCredentials',
    call: (client, signal) => client.postCredentials(id, key, submission, { signal }),
    method: 'POST',
    path: `/api/operations/${id}/credentials`,
    body: submission,
    answer: operation,
  },
  {
    name: 'renewChallenge',
    call: (client, signal) => client.renewChallenge(id, { signal }),
    method: 'POST',
    path: `/api/operations/${id}/challenge`,
    answer: operation,
  },
  {
    name: 'cancelOperation',
    call: (client, signal) => client.cancelOperation(id, { signal }),
    method: 'POST',
    path: `/api/operations/${id}/cancellation`,
    answer: operation,
  },
];

describe('createHttpBankClient', () => {
  for (const { name, call, method, path, body, answer, value = answer } of [...reads, ...writes]) {
    describe(name, () => {
      it(`[API-1] is ${method} ${path}, with exactly its body, and gives the value of the answer`, async () => {
        const { client, sent } = openClient(() => Response.json(answer));
        expect(await call(client)).to.deep.equal({ ok: true, value });
        expect(sent).to.have.length(1);
        const { pathname, search } = new URL(sent[0]!.url);
        expect(`${sent[0]!.method} ${pathname}${search}`).to.equal(`${method} ${path}`);
        expect(await sent[0]!.text()).to.equal(body === undefined ? '' : JSON.stringify(body));
        expect(sent[0]!.headers.get('Content-Type')).to.equal(body === undefined ? null : 'application/json');
        expect(sent[0]!.headers.get('Accept')).to.equal('application/json, application/problem+json');
        expect(sent[0]!.cache).to.equal('no-store');
      });

      it('[API-1] given up, rejects with the reason of the signal', async () => {
        const reason = new Error('the page is left');
        const abort = new AbortController();
        const { client } = openClient(never);
        const answered = call(client, abort.signal).then(
          () => 'answered',
          (error: unknown) => error,
        );
        abort.abort(reason);
        expect(await answered).to.equal(reason);
      });

      it('[API-1] names the place where the answer is not the contract’s', async () => {
        const { client } = openClient(() => Response.json({ id: 1, state: 'perhaps', items: 'none' }));
        const where = `${method} ${path.replace('/api/', '').replace(/\?.*/, '')}`;
        expect(await call(client)).to.deep.equal({ ok: false, problem: { code: 'contract-broken', where } });
      });

      it('[API-1] keeps members that the contract does not know', async () => {
        const newer = { ...answer, later: { than: 'this kit' } };
        const { client } = openClient(() => Response.json(newer));
        const got = (await call(client)) as { value: unknown };
        if (name !== 'openOperations') expect(got.value).to.deep.equal(newer);
      });
    });
  }

  it('[API-1] keeps unknown members of every operation in a list', async () => {
    const { client } = openClient(() => Response.json({ items: [{ ...operation, later: true }] }));
    expect(await client.openOperations()).to.deep.equal({ ok: true, value: [{ ...operation, later: true }] });
  });

  it('[API-1] sends the key of a submission as its idempotency key', async () => {
    const { client, sent } = openClient(() => Response.json(operation));
    await client.postCredentials(id, key, submission);
    expect(sent[0]!.headers.get('Idempotency-Key')).to.equal(key);
  });

  it('[API-1] an id cannot leave its place in the path', async () => {
    const { client, sent } = openClient(() => Response.json(operation));
    await client.operation('a/../../admin?x=1#y');
    expect(new URL(sent[0]!.url).pathname).to.equal('/api/operations/a%2F..%2F..%2Fadmin%3Fx%3D1%23y');
  });

  describe('what the portal brings', () => {
    it('[API-1] puts the CSRF token on writes and on nothing else, asked for each time', async () => {
      let count = 0;
      const csrf = { header: 'X-CSRF', token: () => Promise.resolve(`token ${(count += 1)}`) };
      const { client, sent } = openClient(() => Response.json(operation), { csrf });
      for (const { call } of [...reads, ...writes]) await call(client);
      expect(sent.map(({ method, headers }) => [method, headers.get('X-CSRF')])).to.deep.equal([
        ['GET', null],
        ['GET', null],
        ['GET', null],
        ['GET', null],
        ['PUT', 'token 1'],
        ['POST', 'token 2'],
        ['POST', 'token 3'],
        ['POST', 'token 4'],
      ]);
    });

    it('[API-1] puts its headers on every request, and cannot replace what the contract needs', async () => {
      const headers = () =>
        Promise.resolve({ 'X-Portal': 'counter 3', Accept: 'text/html', 'Idempotency-Key': 'same' });
      const { client, sent } = openClient(() => Response.json(operation), { headers });
      await client.operation(id);
      await client.postCredentials(id, key, submission);
      expect(sent.map(({ headers: got }) => got.get('X-Portal'))).to.deep.equal(['counter 3', 'counter 3']);
      expect(sent[0]!.headers.get('Accept')).to.include('application/json');
      expect(sent[1]!.headers.get('Idempotency-Key')).to.equal(key);
    });

    for (const [given, used] of [
      [undefined, 'same-origin'],
      ['include', 'include'],
      ['omit', 'omit'],
    ] as const) {
      it(`[API-1] sends credentials as "${used}" where ${given ?? 'nothing'} is asked for`, async () => {
        const { client, sent } = openClient(() => Response.json(session), { ...(given && { credentials: given }) });
        await client.session();
        expect(sent[0]!.credentials).to.equal(used);
      });
    }

    for (const [baseUrl, address] of [
      [undefined, `${location.origin}/session`],
      ['/', `${location.origin}/session`],
      ['/bank/api', `${location.origin}/bank/api/session`],
      ['/bank/api/', `${location.origin}/bank/api/session`],
      ['api', new URL('api/session', document.baseURI).href],
      ['./api/', new URL('api/session', document.baseURI).href],
      ['https://bank.example/v1', 'https://bank.example/v1/session'],
    ] as const) {
      it(`[API-1] begins the paths of the contract at ${baseUrl ?? 'the root where nothing is set'}`, async () => {
        const { client, sent } = openClient(() => Response.json(session), { baseUrl });
        await client.session();
        expect(sent[0]!.url).to.equal(address);
      });
    }

    it('[API-1] without a fetch of its own, uses the one that the page has when it asks', async () => {
      const own = globalThis.fetch;
      const client = createHttpBankClient();
      globalThis.fetch = () => Promise.resolve(Response.json(session));
      try {
        expect(await client.session()).to.deep.equal({ ok: true, value: session });
      } finally {
        globalThis.fetch = own;
      }
    });
  });

  describe('no answer', () => {
    for (const { name, call } of [reads[2]!, writes[1]!]) {
      it(`[FA-1] ${name}: gives up after the time-out`, async () => {
        const { client, sent } = openClient(never, { timeoutMs: 10 });
        expect(await call(client)).to.deep.equal({ ok: false, problem: { code: 'timed-out' } });
        expect(sent).to.have.length(1);
      });

      for (const [onLine, code] of [
        [true, 'unreachable'],
        [false, 'offline'],
      ] as const) {
        it(`[FA-1] ${name}: a broken connection is "${code}" where the device is ${onLine ? 'on' : 'off'} line`, async () => {
          Object.defineProperty(navigator, 'onLine', { configurable: true, value: onLine });
          try {
            const { client, sent } = openClient(() => Promise.reject(new TypeError('Failed to fetch')));
            expect(await call(client)).to.deep.equal({ ok: false, problem: { code } });
            expect(sent).to.have.length(1);
          } finally {
            Reflect.deleteProperty(navigator, 'onLine');
          }
        });
      }

      it(`[FA-1] ${name}: a body that breaks off is no answer`, async () => {
        const { client } = openClient(
          () => new Response(new ReadableStream({ start: (body) => body.error(new TypeError('broken off')) })),
        );
        expect(await call(client)).to.deep.equal({ ok: false, problem: { code: 'unreachable' } });
      });
    }
  });

  describe('answers that are no JSON of the contract', () => {
    const html = '<!doctype html><title>Maintenance</title>';
    const place = { code: 'contract-broken', where: `GET operations/${id}` };
    for (const [what, response, problem] of [
      ['a page with status 200', () => new Response(html, { headers: { 'Content-Type': 'text/html' } }), place],
      ['an empty body with status 200', () => new Response('', { status: 200 }), place],
      ['an empty answer with status 204', () => new Response(null, { status: 204 }), place],
      ['truncated JSON', () => new Response(JSON.stringify(operation).slice(0, 40)), place],
      ['null', () => Response.json(null), place],
      ['an array', () => Response.json([operation]), place],
      [
        'a page with status 404',
        () => new Response(html, { status: 404 }),
        { code: 'contract-broken', where: 'answer with status 404' },
      ],
      ['a page with status 401', () => new Response(html, { status: 401 }), { code: 'session-expired' }],
      ['a page with status 500', () => new Response(html, { status: 500 }), { code: 'server-failed', status: 500 }],
      [
        'an empty body with status 502',
        () => new Response('', { status: 502 }),
        { code: 'server-failed', status: 502 },
      ],
      ['a page with status 503', () => new Response(html, { status: 503 }), { code: 'unavailable' }],
    ] as const) {
      it(`[FA-1] ${what} is "${problem.code}"`, async () => {
        const { client } = openClient(response);
        expect(await client.operation(id)).to.deep.equal({ ok: false, problem });
      });
    }

    it('[API-1] the content type is not asked for: what holds is the contract', async () => {
      const { client } = openClient(
        () => new Response(JSON.stringify(operation), { headers: { 'Content-Type': 'text/plain' } }),
      );
      expect(await client.operation(id)).to.deep.equal({ ok: true, value: operation });
    });
  });

  describe('Retry-After', () => {
    const own = globalThis.setTimeout;
    let waited: number[] = [];
    beforeEach(() => {
      waited = [];
      const atOnce = (then: () => void, ms = 0): number => {
        waited.push(ms);
        queueMicrotask(then);
        return 0;
      };
      globalThis.setTimeout = atOnce as unknown as typeof setTimeout;
    });
    afterEach(() => {
      globalThis.setTimeout = own;
    });
    const busy = (after: string): Response => problemDocument(503, 'unavailable', {}, { 'Retry-After': after });

    for (const { name, call, answer } of reads) {
      it(`[API-1] ${name}: is waited for, then asked again`, async () => {
        let asked = 0;
        const { client } = openClient(() => ((asked += 1) === 1 ? busy('3') : Response.json(answer)));
        expect(await call(client)).to.have.property('ok', true);
        expect(waited).to.deep.equal([3000]);
      });
    }

    it('[API-1] a read is repeated twice at most', async () => {
      const { client, sent } = openClient(() => busy('1'));
      const answer = await client.session();
      expect(answer).to.deep.equal({ ok: false, problem: { code: 'unavailable', retryAfterSeconds: 1 } });
      expect(sent).to.have.length(3);
    });

    for (const after of ['11', '999999', 'Wed, 21 Oct 2026 07:28:00 GMT', '-1', '1e9', '']) {
      it(`[API-1] "${after}" is told, not waited for`, async () => {
        const { client, sent } = openClient(() => busy(after));
        expect(await client.session()).to.have.nested.property('problem.code', 'unavailable');
        expect(sent).to.have.length(1);
        expect(waited).to.deep.equal([]);
      });
    }

    for (const { name, call } of writes) {
      it(`[API-1] ${name}: a write is never sent again, whatever the answer`, async () => {
        const ways: readonly Way[] = [
          () => busy('1'),
          () => problemDocument(500, 'unavailable', {}, { 'Retry-After': '0' }),
          () => Promise.reject(new TypeError('Failed to fetch')),
          () => new Response('', { status: 401 }),
          () => Response.json({}),
        ];
        for (const way of ways) {
          const { client, sent } = openClient(way);
          expect(await call(client)).to.have.property('ok', false);
          expect(sent).to.have.length(1);
        }
        expect(waited).to.deep.equal([]);
      });
    }
  });

  for (const [when, giveUp] of [
    ['just before it waits', (abort: AbortController) => abort.abort(new Error('left'))],
    ['while it waits', (abort: AbortController) => void setTimeout(() => abort.abort(new Error('left')), 100)],
  ] as const) {
    it(`[API-1] a read that is given up ${when} rejects at once, and asks no more`, async () => {
      const abort = new AbortController();
      const { client, sent } = openClient(() => {
        giveUp(abort);
        return problemDocument(503, 'unavailable', {}, { 'Retry-After': '10' });
      });
      const outcome = await client.session({ signal: abort.signal }).catch((error: Error) => error.message);
      expect(outcome).to.equal('left');
      expect(sent).to.have.length(1);
    });
  }

  it('[OI-1] hands on how long the bank wants to be left alone', async () => {
    const { client } = openClient(() => Response.json(operation, { headers: { 'Retry-After': '7' } }));
    expect(await client.operation(id)).to.deep.include({ ok: true, retryAfterSeconds: 7 });
  });

  it('[4.1] [OM-1] asks for a standing by kind, and for the token usage', async () => {
    const answers = [{ serviceHours: { open: true } }, { mode: 'shared', users: 3, withoutToken: 0 }];
    const { client, sent } = openClient(() => Response.json(answers[sent.length - 1]));
    expect(await client.standing('otp-token-issue')).to.deep.equal({ ok: true, value: answers[0] });
    expect(await client.tokenUsage()).to.deep.equal({ ok: true, value: answers[1] });
    expect(sent.map(({ url }) => url.replace(/.*\/api\//, ''))).to.deep.equal([
      'standing?kind=otp-token-issue',
      'token-usage',
    ]);
  });

  it('[HI-1] asks for a page of the operation history by what is looked for', async () => {
    const page = {
      items: [],
      total: 0,
      page: 2,
      limit: 50,
      cursor: 'c',
      scope: 'all',
      oldest: '2026-08-16',
      newest: '2026-11-24',
      serviceHours: { open: true },
    };
    const { client, sent } = openClient(() => Response.json(page));
    const request = { from: '2026-11-01', user: '山田', result: '', own: true, cursor: 'c', page: 2, limit: 50 };
    expect(await client.listOperationHistory(request)).to.deep.equal({ ok: true, value: page });
    const { pathname, searchParams } = new URL(sent[0]!.url);
    expect(pathname).to.match(/\/api\/operation-history$/);
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      from: '2026-11-01',
      user: '山田',
      own: 'true',
      cursor: 'c',
      page: '2',
      limit: '50',
    });
  });

  it('[US-3] [IN-3] reads a user, and asks for a login ID with the CSRF token', async () => {
    const answers = [details, { free: true }];
    const csrf = { header: 'X-CSRF', token: () => 'token' };
    const { client, sent } = openClient(() => Response.json(answers[sent.length - 1]), { csrf });
    expect(await client.user('u/1')).to.deep.equal({ ok: true, value: details });
    expect(await client.checkLoginId({ loginId: 'tanaka01' })).to.deep.equal({ ok: true, value: { free: true } });
    const [read, check] = sent;
    expect(read!.url).to.match(/\/api\/users\/u%2F1$/);
    expect(check!.url).to.match(/\/api\/login-ids\/check$/);
    expect([check!.method, check!.headers.get('X-CSRF')]).to.deep.equal(['POST', 'token']);
    expect(await check!.json()).to.deep.equal({ loginId: 'tanaka01' });
  });

  describe('problems', () => {
    const members = {
      attemptsLeft: 1,
      credential: 'confirmation-password',
      unlockedBy: 'admin',
      state: 'expired',
      targets: [{ id: 'u1', reason: 'version-changed' }],
      errors: [{ pointer: '/input/name', code: 'too-long' }],
      countNow: 7,
      most: 500,
      waitSeconds: 42,
      clockOffSeconds: -120,
    };
    const own: Readonly<Record<string, readonly (keyof typeof members)[]>> = {
      'operation-final': ['state'],
      'version-changed': ['targets'],
      'credentials-wrong': ['attemptsLeft', 'clockOffSeconds'],
      'code-used': ['waitSeconds'],
      'credential-suspended': ['credential', 'unlockedBy'],
      'targets-refused': ['targets'],
      'fields-refused': ['errors'],
      'count-changed': ['countNow'],
      'targets-too-many': ['most'],
      'users-too-many': ['most'],
      'checks-too-many': ['waitSeconds'],
    };

    for (const [code, status] of Object.entries(problemStatus)) {
      it(`[API-1] "${code}" comes with ${(own[code] ?? []).join(' and ') || 'nothing of its own'} and what a person quotes`, async () => {
        const { client } = openClient(() =>
          problemDocument(status, code, { ...members, correlationId: 'C-9', screen: 'BRS1', detail: 'prose' }),
        );
        const expected = Object.fromEntries((own[code] ?? []).map((name) => [name, members[name]]));
        expect(await client.putOperation(id, request)).to.deep.equal({
          ok: false,
          problem: { code, ...expected, correlationId: 'C-9', screen: 'BRS1' },
        });
      });

      it(`[API-1] "${code}" without any further member is still complete`, async () => {
        const { client } = openClient(() => problemDocument(status, code));
        const empty = { targets: [], errors: [], countNow: 0, most: 0, waitSeconds: 0 } as Readonly<
          Record<string, unknown>
        >;
        const expected = Object.fromEntries(
          (own[code] ?? []).filter((name) => name in empty).map((name) => [name, empty[name]]),
        );
        expect(await client.putOperation(id, request)).to.deep.equal({ ok: false, problem: { code, ...expected } });
      });
    }

    for (const type of [
      'urn:madoguchi:problem:quota',
      'https://bank.example/problems/quota',
      'about:blank',
      '__proto__',
    ]) {
      it(`[API-1] the unknown type "${type}" is kept with its number`, async () => {
        const { client } = openClient(() =>
          Response.json({ type, title: 'x', status: 409, correlationId: 'C-9' }, { status: 409 }),
        );
        const problem = { code: 'problem-unknown', type, status: 409, correlationId: 'C-9' };
        expect(await client.putOperation(id, request)).to.deep.equal({ ok: false, problem });
      });
    }

    it('[API-1] names of every object are no codes', async () => {
      for (const name of ['constructor', 'toString', '__proto__']) {
        const { client } = openClient(() => problemDocument(422, name));
        expect(await client.putOperation(id, request)).to.have.nested.property('problem.code', 'problem-unknown');
      }
    });

    it('[API-1] an unknown type with a status of a fault is a fault', async () => {
      const { client } = openClient(() => problemDocument(500, 'quota', { correlationId: 'C-9' }));
      expect(await client.putOperation(id, request)).to.deep.equal({
        ok: false,
        problem: { code: 'server-failed', status: 500, correlationId: 'C-9' },
      });
    });
  });
});
