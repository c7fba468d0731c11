import { defaultProfile, type BankProfile } from '../profile/bank-profile.js';
import type { Bank } from './bank/bank.js';
import { openScenario, type ScenarioName } from './bank/scenarios.js';
import { endSession, renewSession, signIn } from './bank/sessions.js';
import { createHandlers, type Counter } from './handlers/index.js';
import { networkFaults, type NetworkFault } from './handlers/network-faults.js';
import { demoCameraTokenKeys } from './otp/demo-keys.js';

type Handlers = ReturnType<typeof createHandlers>;

export interface MockBankOptions {
  /** `ordinary` by default. */
  readonly scenario?: ScenarioName;
  /** The default bank's by default; scenarios may change it. */
  readonly profile?: BankProfile;
  /** Login ID of whoever is signed in at first, where the scenario's actor is not wanted. */
  readonly actor?: string;
  /** What the contract's paths begin with, as MSW has patterns. By default any `/api/`. */
  readonly base?: string;
  /** How long a slow answer takes, in milliseconds; 4,000 by default. */
  readonly slowMs?: number;
  /** Milliseconds since 1970 UTC; the device's clock by default. */
  readonly now?: () => number;
  /** The session that a request comes in, where several are open at once; by default the one that signed in last. */
  readonly sessionOf?: (request: Request) => string | undefined;
}

/** What a demo device needs of a user's token to be that token; plain data, to be handed over by the page (TX-2). */
export interface DemoToken {
  readonly loginId: string;
  readonly tokenId: string;
  readonly ocraKey: Uint8Array;
  readonly authenticityKey: Uint8Array;
}

/** The mock bank as the demo, stories and tests work it; the counter's tags speak to its handlers and to nothing else. */
export class MockBank {
  readonly handlers: Handlers;
  readonly #options: MockBankOptions;
  #bank!: Bank;
  #scenario!: ScenarioName;
  #actor!: string;
  #nextActor: string | undefined;
  #sessionId!: string;
  #fault: NetworkFault | undefined;

  constructor(options: MockBankOptions = {}) {
    this.#options = options;
    const { base, slowMs } = options;
    const handlers = createHandlers((request) => this.#counterFor(request), base);
    const happening = { current: () => this.#fault, forget: () => this.setFault(undefined) };
    this.handlers = [networkFaults(handlers, happening, { base, slowMs }), ...handlers];
    this.setScenario(options.scenario ?? 'ordinary', options.actor);
  }

  get bank(): Bank {
    return this.#bank;
  }

  get scenario(): ScenarioName {
    return this.#scenario;
  }

  /** Login ID of whoever is signed in. */
  get actor(): string {
    return this.#actor;
  }

  get fault(): NetworkFault | undefined {
    return this.#fault;
  }

  /** Opens a fresh bank in a situation; everything that happened before is gone. */
  setScenario(scenario: ScenarioName, actor?: string): void {
    const { now = Date.now, profile = defaultProfile } = this.#options;
    const opened = openScenario(scenario, profile, { now, newId, randomBytes });
    this.#bank = opened.bank;
    this.#scenario = scenario;
    this.#nextActor = opened.nextActor;
    this.#fault = undefined;
    this.signIn(actor ?? opened.actor);
  }

  /** Lets something happen on the way to the bank; `undefined` ends it. */
  setFault(fault: NetworkFault | undefined): void {
    this.#fault = fault;
  }

  /** Signs somebody in, in a session of their own, and tells its id. */
  signIn(loginId: string): string {
    this.#sessionId = signIn(this.#bank, loginId);
    this.#actor = loginId;
    return this.#sessionId;
  }

  /** Ends the session: the bank answers 401 until it is renewed. */
  endSession(): void {
    endSession(this.#bank, this.#sessionId);
  }

  /** What the portal's login does after a session ended: the same person goes on, or, as the scenario has it, another comes. */
  renewSession(): void {
    if (this.#nextActor === undefined) renewSession(this.#bank, this.#sessionId);
    else this.signIn(this.#nextActor);
  }

  /** The token of a user as the demo device needs it; `undefined` where there is none. */
  tokenOf(loginId: string): DemoToken | undefined {
    const tokenId = [...this.#bank.users.values()].find((user) => user.loginId === loginId)?.cameraTokenId;
    return tokenId === undefined ? undefined : { loginId, tokenId, ...demoCameraTokenKeys(tokenId) };
  }

  #counterFor(request: Request): Counter {
    return { bank: this.#bank, sessionId: this.#options.sessionOf?.(request) ?? this.#sessionId };
  }
}

function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** `crypto.randomUUID` is missing where a page is not served securely; a kiosk in a closed network may not be. */
function newId(): string {
  return Array.from(randomBytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
