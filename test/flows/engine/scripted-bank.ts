import type { BankClient } from '../../../src/contract/bank-client.js';
import type { CredentialSubmission, Operation, User } from '../../../src/contract/generated/types.gen.js';
import type { Answer } from '../../../src/contract/problems.js';

/** A request that reached the bank, to be answered by the test when it likes. */
export interface Request {
  readonly call: keyof BankClient;
  readonly id: string;
  readonly key?: string;
  readonly submission?: CredentialSubmission;
  readonly body?: unknown;
  readonly signal: AbortSignal | undefined;
  readonly answer: (answer: Answer<unknown>) => void;
  readonly fail: (error: Error) => void;
}

/** A person as the bank knows them. */
export function person(id: string): User {
  return { id, version: '1', loginId: id, name: id, role: 'admin', credentials: {} };
}

/** A bank that answers who is signed in by itself, and everything else when it is told to. */
export class ScriptedBank {
  readonly requests: Request[] = [];
  /** What waits at the bank from before. */
  open: readonly Operation[] = [];
  /** Who is signed in; nobody where the session is over. */
  actor: User | undefined = person('sato');

  client: BankClient = {
    session: () => Promise.resolve(this.#session()),
    users: () => Promise.reject(new Error('no list is asked for')),
    user: () => Promise.reject(new Error('no user is asked for')),
    checkLoginId: () => Promise.reject(new Error('no login ID is asked for')),
    standing: () => Promise.reject(new Error('no standing is asked for')),
    company: () => Promise.reject(new Error('no company is asked for')),
    feeSchedule: () => Promise.reject(new Error('no fees are asked for')),
    tokenUsage: () => Promise.reject(new Error('no usage is asked for')),
    listOperationHistory: () => Promise.reject(new Error('no history is asked for')),
    openOperations: () => Promise.resolve({ ok: true, value: this.open }),
    putOperation: (id, body, options) => this.#ask({ call: 'putOperation', id, body, signal: options?.signal }),
    operation: (id, options) => this.#ask({ call: 'operation', id, signal: options?.signal }),
    postCredentials: (id, key, submission, options) =>
      this.#ask({ call: 'postCredentials', id, key, submission, signal: options?.signal }),
    renewChallenge: (id, options) => this.#ask({ call: 'renewChallenge', id, signal: options?.signal }),
    cancelOperation: (id, options) => this.#ask({ call: 'cancelOperation', id, signal: options?.signal }),
  };

  /** The names of what was asked, in its order. */
  get asked(): readonly string[] {
    return this.requests.map(({ call }) => call);
  }

  get last(): Request {
    const request = this.requests.at(-1);
    if (!request) throw new Error('nothing was asked of the bank');
    return request;
  }

  #session(): Awaited<ReturnType<BankClient['session']>> {
    const { actor } = this;
    if (!actor) return { ok: false, problem: { code: 'session-expired' } };
    return { ok: true, value: { actor, company: { name: 'テスト商事' }, serviceHours: { open: true } } };
  }

  #ask(request: Omit<Request, 'answer' | 'fail'>): Promise<Answer<Operation>> {
    return new Promise((resolve, reject) => {
      request.signal?.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
      this.requests.push({
        ...request,
        answer: (answer) => resolve(answer as Answer<Operation>),
        fail: reject,
      });
    });
  }
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Time that passes when the test says so: stands in for `setTimeout` of the page. */
export class HandTurnedTime {
  readonly #timers = new Map<number, Timer>();
  readonly #real = { setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };
  #now = 0;
  #ids = 0;

  start(): void {
    window.setTimeout = ((run: () => void, ms = 0) => {
      this.#ids += 1;
      this.#timers.set(this.#ids, { at: this.#now + ms, run });
      return this.#ids;
    }) as typeof window.setTimeout;
    window.clearTimeout = (id) => void this.#timers.delete(Number(id));
  }

  stop(): void {
    Object.assign(window, this.#real);
  }

  pass(ms: number): void {
    this.#now += ms;
    for (const [id, { at, run }] of [...this.#timers]) {
      if (at > this.#now) continue;
      this.#timers.delete(id);
      run();
    }
  }
}

/** Lets everything happen that only waits for promises, without a clock. */
export async function promisesSettle(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

/** A promise and the way to settle it. */
export function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}
