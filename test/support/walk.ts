import { waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define/admin-task-menu.js';
import type { AdminTaskMenu } from '../../src/components/admin-task-menu.js';
import '../../src/mocks/define/demo-hardware-token.js';
import '../../src/mocks/define/demo-mailbox.js';
import '../../src/mocks/define/demo-otp-app.js';
import { TestCounter } from './counter.js';
import { allByRole, byLabel, byRole, textOf } from './find.js';
import { settled } from './mount.js';
import { typeInto } from './type.js';

let title = '';
beforeEach(function () {
  title = this.currentTest?.fullTitle() ?? '';
});

/**
 * One step of a manual, in its own words; where it fails they say which it was. `npm run pictures` keeps a picture of
 * the page behind each one.
 */
export async function step(words: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (problem) {
    throw new Error(`${words}\n${String(problem)}`, { cause: problem });
  }
  const flow = document.querySelector('bank-context')?.firstElementChild?.localName;
  await executeServerCommand('keep-picture', { title, words, flow });
}

/** A counter with its menu in front, as a portal has it: a task opens its flow, and a flow may lead on to another. */
export class Walk extends TestCounter {
  async openMenu(): Promise<this> {
    await this.open('admin-task-menu');
    const actor = [...this.bank.bank.users.values()].find(({ loginId }) => loginId === this.bank.actor);
    (this.flow as AdminTaskMenu).actorRole = actor?.role;
    this.#page.addEventListener('task-chosen', ({ tag, presets }) => void this.reopen(tag, presets));
    this.#page.addEventListener('flow-ended', ({ detail }) => {
      if (detail.leadsTo !== undefined) void this.reopen(detail.leadsTo);
    });
    await this.isDrawn();
    return this;
  }

  /** Presses a button once it is there. */
  async click(name: string): Promise<void> {
    await waitUntil(() => this.hasButton(name), `a button ${name}; there: ${this.text.slice(0, 500)}`);
    await this.isDrawn();
    this.press(name);
    await this.isDrawn();
  }

  /** The person's mails, beside the flow. */
  async mailbox(): Promise<Device> {
    const mailbox = document.createElement('demo-mailbox');
    this.bank.addEventListener('mail-arrived', () => (mailbox.mails = this.bank.mails));
    return this.#beside(mailbox);
  }

  /** The person's telephone, beside the flow; the app may hold tokens of other banks already. */
  async otpApp({ holding = 0 } = {}): Promise<Device> {
    const app = document.createElement('demo-otp-app');
    app.tokens = this.bank.oneTimePasswordTokens.slice(0, holding);
    app.setUp = (request) => Promise.resolve(this.bank.setUpApp(request));
    app.now = () => this.clock.ms;
    return this.#beside(app);
  }

  /** A token of hardware, beside the flow. */
  async hardwareToken(tokenId: string): Promise<HardwareToken> {
    const token = document.createElement('demo-hardware-token');
    token.token = this.bank.oneTimePasswordTokens.find((known) => known.tokenId === tokenId);
    token.now = () => this.clock.ms;
    await this.#beside(token);
    return new HardwareToken(token);
  }

  async #beside(device: HTMLElement): Promise<Device> {
    this.#page.append(device);
    await settled(device);
    return new Device(device);
  }

  get #page(): HTMLElement {
    if (!this.flow.parentElement) throw new Error('there is no page');
    return this.flow.parentElement;
  }
}

/** A device on the page, worked as a person works it. */
export class Device {
  readonly #element: HTMLElement;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  async press(name: string | RegExp): Promise<void> {
    const found = () => allByRole(this.#element, 'button', { name });
    await waitUntil(() => found().length > 0, `a button ${String(name)} of ${textOf(this.#element)}`);
    byRole(this.#element, 'button', { name }).click();
    await settled(this.#element);
  }

  async type(label: string, text: string): Promise<void> {
    typeInto(byLabel(this.#element, label), text);
    await settled(this.#element);
  }

  async sees(words: string): Promise<void> {
    await waitUntil(() => textOf(this.#element).includes(words), `"${words}" on ${textOf(this.#element)}`);
  }

  /** What stands on the screen behind some words, such as 「サービスID：」. */
  read(pattern: RegExp): string {
    const [, found] = pattern.exec(textOf(this.#element)) ?? [];
    if (found === undefined) throw new Error(`${pattern} is not on ${textOf(this.#element)}`);
    return found;
  }

  /** The six digits that are shown, of several the last. */
  shownNumber(): string {
    const numbers = textOf(this.#element).match(/(?:\d ){5}\d/g) ?? [];
    return numbers.at(-1)?.replaceAll(' ', '') ?? '';
  }
}

/** A token of hardware in somebody's hand. */
export class HardwareToken extends Device {
  /** The number on its front. */
  async number(): Promise<string> {
    await this.press('番号を表示');
    return this.shownNumber();
  }

  /** What is printed on its back (【裏】); it is turned to the front again. */
  async serialNumber(label: string): Promise<string> {
    await this.press('裏返す');
    const serial = this.read(new RegExp(`${label}\\s*(\\w+)`));
    await this.press('裏返す');
    return serial;
  }
}
