import { html } from 'lit';
import { fixture, waitUntil } from '@open-wc/testing';
import { getResponse } from 'msw/utils/get-response';
import '../../src/define/bank-context.js';
import { createHttpBankClient } from '../../src/contract/http-bank-client.js';
import { defaultProfile, deriveProfile, type BankProfile } from '../../src/profile/bank-profile.js';
import { MockBank } from '../../src/mocks/mock-bank.js';
import type { ScenarioName } from '../../src/mocks/bank/scenarios.js';
import { oneTimePassword, readWithAuthenticator } from './authenticator.js';
import { allByRole, byLabel, byRole, everyElement, textOf } from './find.js';
import { settled } from './mount.js';

/** A request that reached the way to the bank: what a test looks at to say how often something was sent. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

export interface CounterOptions {
  readonly scenario?: ScenarioName;
  readonly actor?: string;
  readonly profile?: BankProfile;
  readonly lang?: 'ja' | 'en';
}

/** A bank that is open from eight until some time of the day, in Japan. */
export function closingAt(to: string): BankProfile {
  return deriveProfile(defaultProfile, {
    id: 'closing',
    name: { ja: 'テスト銀行' },
    serviceHours: { from: '08:00', to },
  });
}

/** A machine that is busy, or a page in the background, takes its time. */
const patience = { timeout: 4000 };

/**
 * A flow at a mock bank, worked as a person works it: by roles, labels and the words on the screen. Only the clock of
 * the bank can be turned.
 */
export class TestCounter {
  readonly clock = { ms: Date.UTC(2026, 10, 24, 1, 0, 0) };
  readonly bank: MockBank;
  readonly sent: Sent[] = [];
  readonly events: Event[] = [];
  flow!: HTMLElement;
  readonly #options: CounterOptions;

  constructor(options: CounterOptions = {}) {
    this.#options = options;
    this.bank = new MockBank({
      scenario: options.scenario ?? 'ordinary',
      ...(options.actor && { actor: options.actor }),
      ...(options.profile && { profile: options.profile }),
      slowMs: 400,
      now: () => this.clock.ms,
    });
  }

  /** Puts a flow on the page below a provider. */
  async open(tag: string, attributes: Readonly<Record<string, string>> = {}): Promise<this> {
    const client = createHttpBankClient({ baseUrl: '/api/', fetch: this.#fetch, timeoutMs: 2000 });
    const profile = this.#options.profile ?? defaultProfile;
    const page = await fixture<HTMLElement>(
      html`<bank-context .client=${client} .profile=${profile} lang=${this.#options.lang ?? 'ja'}></bank-context>`,
    );
    for (const type of flowEvents) page.addEventListener(type, (event) => this.events.push(event));
    this.flow = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) this.flow.setAttribute(name, value);
    page.append(this.flow);
    await this.isDrawn();
    return this;
  }

  /** Takes the page away and shows the flow anew, as a reload does; the bank remembers. */
  async reopen(tag: string, properties: object = {}): Promise<void> {
    const page = this.flow.parentElement;
    this.flow.remove();
    this.flow = Object.assign(document.createElement(tag), properties);
    page?.append(this.flow);
    await this.isDrawn();
  }

  /** Writes that were sent, by method and the end of the path. */
  writes(ending: string): readonly Sent[] {
    return this.sent.filter(({ method, path }) => method !== 'GET' && path.endsWith(ending));
  }

  get text(): string {
    return textOf(this.flow);
  }

  told(type: string): Event[] {
    return this.events.filter((event) => event.type === type);
  }

  async isDrawn(): Promise<void> {
    await settled(this.flow);
  }

  async sees(words: string | RegExp): Promise<void> {
    const there = (): boolean => (typeof words === 'string' ? this.text.includes(words) : words.test(this.text));
    await waitUntil(there, undefined, patience).catch(() => {
      throw new Error(`"${String(words)}" is not on the screen; there: ${this.text.slice(0, 1500)}`);
    });
    await this.isDrawn();
  }

  button(name: string | RegExp): HTMLElement {
    return byRole(this.flow, 'button', { name });
  }

  press(name: string | RegExp): void {
    this.button(name).click();
  }

  hasButton(name: string): boolean {
    return allByRole(this.flow, 'button', { name }).length > 0;
  }

  /** Ticks a person's row. */
  async choose(name: string | RegExp): Promise<void> {
    await waitUntil(() => allByRole(this.flow, 'checkbox', { name }).length > 0, `a row of ${String(name)}`, patience);
    byRole(this.flow, 'checkbox', { name }).click();
    await this.isDrawn();
  }

  /** Chooses one of several: a person's row, or a thing to do. */
  async pick(name: string | RegExp): Promise<void> {
    await waitUntil(() => allByRole(this.flow, 'radio', { name }).length > 0, `one called ${String(name)}`);
    byRole(this.flow, 'radio', { name }).click();
    await this.isDrawn();
  }

  /** Whether a person's row is ticked, once it is there. */
  async isChosen(name: string | RegExp): Promise<boolean> {
    await waitUntil(() => allByRole(this.flow, 'checkbox', { name }).length > 0, `a row of ${String(name)}`, patience);
    return (byRole(this.flow, 'checkbox', { name }) as HTMLInputElement).checked;
  }

  /** Types into a field, once it is there. */
  async type(label: string | RegExp, text: string): Promise<void> {
    await waitUntil(() => isThere(() => byLabel(this.flow, label)), `a field labelled ${String(label)}`);
    await this.isDrawn();
    const field = byLabel(this.flow, label);
    field.focus();
    field.value = text;
    field.dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
    );
    await this.isDrawn();
  }

  /** The payload of the challenge as the bank holds it for the operation last stored. */
  async readCode(): Promise<{ loginId: string; kind: string; count: number; code: string }> {
    const payload = [...this.#answers].reverse().find((text) => text.includes('"payload"'));
    const { challenge } = JSON.parse(payload ?? '{}') as { challenge?: { payload: string } };
    const token = this.bank.tokenOf(this.bank.actor);
    if (!challenge || !token) throw new Error('there is no code to read');
    return readWithAuthenticator(challenge.payload, {
      ocraKey: new Uint8Array(token.ocraKey),
      authenticityKey: new Uint8Array(token.authenticityKey),
    });
  }

  /** The number that a token for one-time passwords shows now, so many steps from now. */
  oneTimePassword(tokenId: string, steps = 0): Promise<string> {
    const token = this.bank.oneTimePasswordTokens.find((known) => known.tokenId === tokenId);
    if (!token) throw new Error(`there is no token ${tokenId}`);
    const { secret, stepSeconds } = token;
    return oneTimePassword(new Uint8Array(secret), this.clock.ms + steps * stepSeconds * 1000, stepSeconds);
  }

  /** The serial number of the token that somebody holds. */
  tokenIdOf(loginId: string): string {
    const user = [...this.bank.bank.users.values()].find((known) => known.loginId === loginId);
    if (user?.oneTimePasswordTokenId === undefined) throw new Error(`${loginId} has no token`);
    return user.oneTimePasswordTokenId;
  }

  /** Every string that a page could leak: attributes, text and field values, through all shadow roots. */
  get everythingInTheDocument(): string {
    return everyElement(document.body)
      .flatMap((element) => [
        ...[...element.attributes].map(({ value }) => value),
        ...[...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '')),
        element instanceof HTMLInputElement ? element.value : '',
      ])
      .join('\n');
  }

  readonly #answers: string[] = [];

  readonly #fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    this.sent.push({ method: request.method, path: pathname, body: await request.clone().text() });
    const response = await getResponse(this.bank.handlers, request);
    request.signal.throwIfAborted();
    if (!response) throw new TypeError(`nothing answers ${request.method} ${pathname}`);
    if (response.type === 'error') throw new TypeError('the connection broke');
    this.#answers.push(await response.clone().text());
    return response;
  };
}

function isThere(find: () => unknown): boolean {
  try {
    find();
    return true;
  } catch {
    return false;
  }
}

const flowEvents = [
  'flow-started',
  'step-shown',
  'before-submit',
  'submitted',
  'completed',
  'cancelled',
  'failed',
  'session-expired',
  'flow-ended',
] as const;
