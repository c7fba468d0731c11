import { defaultProfile, type BankProfile } from '../profile/bank-profile.js';
import type { Bank } from './bank/bank.js';
import { setUpApp, type AppSetUp, type AppSetUpAnswer, type Mail } from './bank/issuing.js';
import { openScenario, type ScenarioName } from './bank/scenarios.js';
import { endSession, renewSession, signIn } from './bank/sessions.js';
import { createHandlers, type Counter } from './handlers/index.js';
import { networkFaults, type NetworkFault } from './handlers/network-faults.js';
import { demoCameraTokenKeys, demoCameraTokenSecret, demoOneTimePasswordSecret } from './otp/demo-keys.js';
import type { DemoOtpToken } from './otp/demo-otp-token.js';
import type { Pairing } from './otp/pairing.js';

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
  /**
   * From what the keys of all camera tokens are made, where a second authenticator is to know them: `publicRootKey`. By
   * default random for every bank that is opened.
   */
  readonly tokenRootKey?: Uint8Array;
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

/** A mail of the bank arrived; it is the last of `MockBank.mails`. */
export class MailArrivedEvent extends Event {
  static readonly type = 'mail-arrived';

  constructor() {
    super(MailArrivedEvent.type);
  }
}

/**
 * The mock bank as the demo, stories and tests work it; the counter's tags speak to its handlers and to nothing else.
 *
 * @fires mail-arrived - the bank sent a mail; it is the last of `mails`
 */
export class MockBank extends EventTarget {
  readonly handlers: Handlers;
  readonly #options: MockBankOptions;
  #bank!: Bank;
  #scenario!: ScenarioName;
  #actor!: string;
  #nextActor: string | undefined;
  #sessionId!: string;
  #fault: NetworkFault | undefined;
  #mails: readonly Mail[] = [];

  constructor(options: MockBankOptions = {}) {
    super();
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

  /** What the bank sent, the first one first. */
  get mails(): readonly Mail[] {
    return this.#mails;
  }

  get fault(): NetworkFault | undefined {
    return this.#fault;
  }

  /** Opens a fresh bank in a situation; everything that happened before is gone. */
  setScenario(scenario: ScenarioName, actor?: string): void {
    const { now = Date.now, profile = defaultProfile, tokenRootKey } = this.#options;
    const opened = openScenario(scenario, profile, { now, newId, randomBytes, tokenRootKey }, this.#receive);
    this.#mails = [];
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
    const tokenId = this.#cameraTokenIdOf(loginId);
    return tokenId === undefined
      ? undefined
      : { loginId, tokenId, ...demoCameraTokenKeys(tokenId, this.#bank.tokenRootKey) };
  }

  /** What a phone has to be told to be the token of a user until another bank is opened; `undefined` without one (TX-5). */
  pairingOf(loginId: string): Pairing | undefined {
    const tokenId = this.#cameraTokenIdOf(loginId);
    if (tokenId === undefined) return undefined;
    return { loginId, tokenId, secret: demoCameraTokenSecret(tokenId, this.#bank.tokenRootKey) };
  }

  /** The tokens for one-time passwords that somebody or nobody holds, with whom they belong to. */
  get oneTimePasswordTokens(): readonly DemoOtpToken[] {
    const { users, tokens, profile } = this.#bank;
    const { otpDigits: digits, otpStepSeconds: stepSeconds } = profile.codes;
    return [...tokens.values()].flatMap((token) => {
      if (token.kind !== 'one-time-password' || token.lost) return [];
      const { id: tokenId, counter } = token;
      const holders = [...users.values()].filter((user) => user.oneTimePasswordTokenId === tokenId);
      const label = holders.map(({ name }) => name).join('、');
      const secret = demoOneTimePasswordSecret(tokenId);
      return [{ tokenId, label, secret, digits, stepSeconds, ...(counter !== undefined && { counter }) }];
    });
  }

  /** Sets an app up with what the mail said and the start password, as the maker of the app does (OI-1). */
  setUpApp(request: AppSetUp): AppSetUpAnswer {
    return setUpApp(this.#bank, request);
  }

  readonly #receive = (mail: Mail): void => {
    this.#mails = [...this.#mails, mail];
    this.dispatchEvent(new MailArrivedEvent());
  };

  #cameraTokenIdOf(loginId: string): string | undefined {
    return [...this.#bank.users.values()].find((user) => user.loginId === loginId)?.cameraTokenId;
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
