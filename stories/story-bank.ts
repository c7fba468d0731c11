import { getResponse } from 'msw/utils/get-response';
import { createHttpBankClient } from '../src/contract/http-bank-client.js';
import type { BankClient } from '../src/contract/index.js';
import { demoConfirmationPassword } from '../src/mocks/bank/fixtures/demo-user.js';
import { MockBank } from '../src/mocks/mock-bank.js';
import type { ScenarioName } from '../src/mocks/bank/scenarios.js';
import type { NetworkFault } from '../src/mocks/handlers/network-faults.js';
import type { BankProfile } from '../src/profile/bank-profile.js';
import { oneTimePassword, readWithAuthenticator } from '../test/support/authenticator.js';

/** What the toolbars and a story's own parameters make of the bank. */
export interface StorySituation {
  readonly scenario: ScenarioName;
  readonly profile: BankProfile;
  /** Login ID of whoever is signed in; by default as the scenario has it. */
  readonly actor?: string;
  /** What happens on the way to the bank from the first request on. */
  readonly fault?: NetworkFault;
}

/** Every story begins on this morning in Japan, so that pictures of it can be compared. */
const beginning = Date.UTC(2026, 10, 24, 1, 0, 0);
/** Longer than anybody looks: what is slow in a story stays under way. */
const tooLongMs = 600_000;

/** A mock bank of its own for one story, reached inside the page: no service worker, no other story's changes. */
export class StoryBank {
  readonly mock: MockBank;
  readonly client: BankClient;
  readonly #openedAt = performance.now();
  #passedMs = 0;
  #lastChallenge = '';

  constructor({ scenario, profile, actor, fault }: StorySituation) {
    const now = () => this.#now();
    this.mock = new MockBank({ scenario, profile, ...(actor && { actor }), slowMs: tooLongMs, now });
    this.mock.setFault(fault);
    this.client = createHttpBankClient({ baseUrl: '/api/', fetch: this.#fetch, timeoutMs: 2 * tooLongMs });
  }

  get password(): string {
    return demoConfirmationPassword;
  }

  /** Lets time pass at the bank. */
  passSeconds(seconds: number): void {
    this.#passedMs += seconds * 1000;
  }

  /** Whoever is signed in has typed the confirmation password wrong before, in another window. */
  countWrongPasswords(times: number): void {
    const { bank, actor } = this.mock;
    const user = [...bank.users.values()].find(({ loginId }) => loginId === actor);
    if (user) bank.keepUser({ ...user, failedTries: { 'confirmation-password': times } });
  }

  /** From now on the bank's clock is right by that of the device. */
  setClockByDevice(): void {
    this.#passedMs = Date.now() - beginning - Math.round(performance.now() - this.#openedAt);
  }

  /** The serial number of the token for one-time passwords that somebody holds. */
  tokenIdOf(loginId: string): string {
    const user = [...this.mock.bank.users.values()].find((known) => known.loginId === loginId);
    return user?.oneTimePasswordTokenId ?? '';
  }

  /** The number that a token for one-time passwords shows now, or so many steps from now. */
  oneTimePassword(tokenId: string, steps = 0): Promise<string> {
    const token = this.mock.oneTimePasswordTokens.find((known) => known.tokenId === tokenId);
    if (!token) throw new Error(`there is no token ${tokenId}`);
    return oneTimePassword(new Uint8Array(token.secret), this.#now() + steps * 60_000);
  }

  /** The eight digits that the token of whoever is signed in shows for the code on the screen. */
  async readCode(): Promise<string> {
    const token = this.mock.tokenOf(this.mock.actor);
    if (!token) throw new Error(`${this.mock.actor} has no token`);
    const { code } = await readWithAuthenticator(this.#lastChallenge, {
      ocraKey: new Uint8Array(token.ocraKey),
      authenticityKey: new Uint8Array(token.authenticityKey),
    });
    return code;
  }

  #now(): number {
    return beginning + this.#passedMs + Math.round(performance.now() - this.#openedAt);
  }

  readonly #fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const response = await getResponse(this.mock.handlers, request);
    request.signal.throwIfAborted();
    if (!response || response.type === 'error') throw new TypeError('the connection broke');
    const [, payload] = /"payload":"([^"]+)"/.exec(await response.clone().text()) ?? [];
    if (payload) this.#lastChallenge = payload;
    return response;
  };
}
