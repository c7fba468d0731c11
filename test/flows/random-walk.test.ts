import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LitElement } from 'lit';
import { getResponse } from 'msw/utils/get-response';
import { SettingsScope } from '../../src/context/settings-scope.js';
import { createHttpBankClient } from '../../src/contract/http-bank-client.js';
import { FlowController } from '../../src/flows/engine/flow-controller.js';
import { defineFlow } from '../../src/flows/engine/flow.js';
import { authenticate } from '../../src/flows/steps/authenticate.js';
import {
  chooseUsers,
  noUsers,
  requestForUsers,
  storedAsChosen,
  type UsersDraft,
} from '../../src/flows/steps/choose-users.js';
import { showResult } from '../../src/flows/steps/show-result.js';
import { networkFaultNames, type NetworkFaultName } from '../../src/mocks/handlers/network-faults.js';
import { MockBank } from '../../src/mocks/mock-bank.js';
import { readWithAuthenticator } from '../support/authenticator.js';

const kind = 'transaction-auth-token-revoke';
const credential = 'transaction-authentication';
const rightPassword = 'kakunin1';
const wrongPassword = 'machigai1';

const flow = defineFlow({
  name: 'walked-flow',
  draft: noUsers,
  kind: () => kind,
  request: (draft: UsersDraft) => requestForUsers(kind, draft),
  matches: storedAsChosen,
  steps: [chooseUsers({ kind, credential }), authenticate<UsersDraft>(), showResult<UsersDraft>()],
});

class WalkedFlow extends LitElement {
  readonly scope = new SettingsScope(this);
  readonly run = new FlowController(this, flow, this.scope, () => ({ draft: undefined, operationId: '' }));
}
customElements.define('walked-flow', WalkedFlow);

/** What somebody does at the counter, or what happens to them there. */
type Command =
  | { readonly do: 'choose'; readonly people: readonly number[]; readonly stale: boolean }
  | {
      readonly do: 'press';
      readonly password: 'right' | 'wrong';
      readonly code: 'right' | 'wrong' | 'of another challenge';
      readonly times: number;
    }
  | { readonly do: 'back' | 'renew' | 'look' | 'cancel' | 'confirmCancel' | 'dismissCancel' | 'restart' }
  | { readonly do: 'wait'; readonly seconds: number }
  | { readonly do: 'fault'; readonly name: NetworkFaultName; readonly on: 'next-write' | 'all' }
  | { readonly do: 'repair' | 'end session' | 'somebody else changes a user' };

const press = fc.record({
  do: fc.constant('press' as const),
  password: fc.constantFrom('right', 'right', 'right', 'wrong'),
  code: fc.constantFrom('right', 'right', 'right', 'wrong', 'of another challenge'),
  times: fc.constantFrom(1, 1, 2),
});
const choose = fc.record({
  do: fc.constant('choose' as const),
  people: fc.uniqueArray(fc.nat({ max: 2 }), { minLength: 1, maxLength: 2 }),
  stale: fc.constantFrom(false, false, false, true),
});
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: press },
  { weight: 4, arbitrary: choose },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('back', 'renew', 'look', 'cancel', 'confirmCancel', 'dismissCancel', 'restart'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.constantFrom(10, 200, 2000) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      name: fc.constantFrom(...networkFaultNames.filter((name) => name !== 'slow')),
      on: fc.constantFrom('next-write', 'next-write', 'all'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('repair', 'end session', 'somebody else changes a user') }),
  },
);

/** How often things came about in all walks, so that a walk that never gets anywhere is seen. */
const seen = { executed: 0, wrong: 0, unknown: 0, renewed: 0, sessions: 0 };

class Walk {
  readonly clock = { ms: Date.UTC(2026, 10, 24, 1, 0, 0) };
  readonly bank = new MockBank({ now: () => this.clock.ms });
  readonly host = document.createElement('walked-flow') as WalkedFlow;
  /** Presses that the flow took on. */
  intents = 0;
  /** Operations that were pressed for with the right password and the right code of their own challenge. */
  readonly authorised = new Map<string, readonly string[]>();
  readonly secrets = new Set([rightPassword, wrongPassword]);
  readonly payloads: string[] = [];
  readonly sent: { method: string; path: string; key: string | null }[] = [];
  readonly told: Event[] = [];
  #pending = 0;
  #tokens = this.#tokensNow();

  constructor() {
    const client = createHttpBankClient({ baseUrl: '/api/', fetch: this.#fetch });
    this.host.scope.own = { client, profile: undefined, locale: undefined, languages: undefined };
    for (const type of ['flow-started', 'flow-ended', 'completed', 'failed', 'submitted', 'step-shown']) {
      this.host.addEventListener(type, (event) => this.told.push(event));
    }
    this.host.addEventListener('session-expired', (event) => {
      seen.sessions += 1;
      event.waitUntil(Promise.resolve().then(() => this.bank.renewSession()));
    });
  }

  get run(): FlowController<UsersDraft> {
    return this.host.run;
  }

  async start(): Promise<void> {
    document.body.append(this.host);
    await this.host.updateComplete;
    await this.#calm();
  }

  async do(step: Command): Promise<void> {
    switch (step.do) {
      case 'choose':
        this.run.change({ targets: { chosen: step.people.map((at) => this.#target(at, step.stale)) } });
        break;
      case 'press':
        await this.#press(step);
        break;
      case 'wait':
        this.clock.ms += step.seconds * 1000;
        break;
      case 'fault':
        this.bank.setFault({ name: step.name, on: step.on });
        break;
      case 'repair':
        this.bank.setFault(undefined);
        break;
      case 'end session':
        this.bank.endSession();
        break;
      case 'somebody else changes a user': {
        const user = this.#people[0]!;
        this.bank.bank.changeUser({ ...user, name: `${user.name}改` });
        break;
      }
      default:
        this.run[step.do]();
    }
    await this.#calm();
    this.#check();
  }

  end(): void {
    this.host.remove();
  }

  async #press({ password, code, times }: Extract<Command, { do: 'press' }>): Promise<void> {
    const { operation, draft } = this.run.state;
    const payload = operation?.challenge?.payload;
    if (payload && !this.payloads.includes(payload)) this.payloads.push(payload);
    const read = {
      right: payload,
      wrong: undefined,
      'of another challenge': this.payloads.find((other) => other !== payload),
    }[code];
    const digits = read ? await this.#codeOf(read) : '00000000';
    const values: Readonly<Record<string, string>> = {
      'confirmation-password': password === 'right' ? rightPassword : wrongPassword,
      'transaction-code': digits,
    };
    const credentials = this.run.demands.map(({ kind: demand }) => ({ kind: demand, value: values[demand] ?? '' }));
    if (operation && payload && code === 'right' && password === 'right' && 'chosen' in draft.targets) {
      this.authorised.set(
        operation.id,
        draft.targets.chosen.map(({ id }) => id),
      );
    }
    const presses = Array.from({ length: times }, () => this.run.submit(credentials));
    for (const taken of await Promise.all(presses)) this.intents += Number(taken);
  }

  async #codeOf(payload: string): Promise<string> {
    const { ocraKey, authenticityKey } = this.bank.tokenOf(this.bank.actor)!;
    const keys = { ocraKey: new Uint8Array(ocraKey), authenticityKey: new Uint8Array(authenticityKey) };
    const { code } = await readWithAuthenticator(payload, keys);
    this.secrets.add(code);
    return code;
  }

  #check(): void {
    const { history } = this.bank.bank;
    const executed = history.filter(({ event }) => event === 'executed');
    const executedIds = executed.flatMap(({ operationId }) => operationId ?? []);

    // One write per intent.
    const puts = this.sent.filter(({ method }) => method === 'PUT').map(({ path }) => path);
    const submissions = this.sent.filter(({ path }) => path.endsWith('/credentials'));
    expect(new Set(puts).size, 'no operation is stored twice').to.equal(puts.length);
    expect(puts.length).to.be.at.most(this.intents);
    expect(submissions.length, 'no credentials without a press').to.be.at.most(this.intents);
    expect(new Set(submissions.map(({ key }) => key)).size, 'every submission has its own key').to.equal(
      submissions.length,
    );
    expect(new Set(executedIds).size, 'nothing is executed twice').to.equal(executedIds.length);

    // Nobody's token changes without a valid code for exactly that operation.
    for (const id of executedIds) expect([...this.authorised.keys()], 'executed without its code').to.include(id);
    const allowed = new Set(executedIds.flatMap((id) => this.authorised.get(id) ?? []));
    for (const [id, token] of this.#tokensNow()) {
      if (token !== this.#tokens.get(id)) expect([...allowed], 'somebody who was not chosen').to.include(id);
    }

    // No secret is kept or told.
    const kept = JSON.stringify([this.run.state, this.run.operationId, this.told.map((event) => detailOf(event))]);
    for (const secret of this.secrets) expect(kept).not.to.include(`"${secret}"`);

    // The portal hears of every execution once, and of one end a run.
    const completed = this.told.filter(({ type }) => type === 'completed').map((event) => idOf(detailOf(event)));
    expect(new Set(completed).size).to.equal(completed.length);
    for (const id of completed) expect(executedIds).to.include(id);
    const count = (type: string): number => this.told.filter((event) => event.type === type).length;
    expect(count('flow-ended')).to.be.at.most(count('flow-started'));

    seen.executed = Math.max(seen.executed, executed.length);
    seen.wrong += Number(this.run.state.problem?.code === 'credentials-wrong');
    seen.unknown += Number(this.run.state.phase.is === 'unknown');
    seen.renewed += Number(this.run.state.problem?.code === 'session-renewed');
  }

  get #people() {
    return [...this.bank.bank.users.values()].filter(({ role, cameraTokenId }) => role === 'general' && cameraTokenId);
  }

  #target(at: number, stale: boolean): { id: string; version: string } {
    const { id, version } = this.#people[at]!;
    return { id, version: String(version + Number(stale)) };
  }

  #tokensNow(): ReadonlyMap<string, string | undefined> {
    return new Map([...this.bank.bank.users].map(([id, { cameraTokenId }]) => [id, cameraTokenId]));
  }

  /** Nothing is under way any more; an outcome that cannot be asked for stays unknown. */
  async #calm(): Promise<void> {
    do await nextTask();
    while (this.#pending > 0 || this.run.isBusy);
  }

  readonly #fetch: typeof fetch = async (input, init) => {
    this.#pending += 1;
    try {
      const request = new Request(input, init);
      const { pathname: path } = new URL(request.url);
      this.sent.push({ method: request.method, path, key: request.headers.get('Idempotency-Key') });
      const response = await getResponse(this.bank.handlers, request);
      if (!response || response.type === 'error') throw new TypeError('the connection broke');
      // The client's own waiting for `Retry-After` is another test's.
      const headers = new Headers(response.headers);
      headers.delete('Retry-After');
      return new Response(await response.text(), { status: response.status, headers });
    } finally {
      this.#pending -= 1;
    }
  };
}

describe('a random walk over the engine and the bank', () => {
  it('[4.7] [TX-4] [FA-2] one write per intent, no write without its own code, no secret kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 8, maxLength: 30 }), async (commands) => {
        const walk = new Walk();
        await walk.start();
        try {
          for (const step of commands) await walk.do(step);
        } finally {
          walk.end();
        }
      }),
      { numRuns: 150, seed: 20261124, endOnFailure: false, interruptAfterTimeLimit: 15_000 },
    );
    for (const [what, count] of Object.entries(seen)) expect(count, `walks came by: ${what}`).to.be.greaterThan(0);
  }).timeout(20_000);
});

function detailOf(event: Event): unknown {
  return 'detail' in event ? event.detail : undefined;
}

function idOf(detail: unknown): string {
  return (detail as { operation: { id: string } }).operation.id;
}

/** After everything that is waiting now, without the pause that timers have. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
