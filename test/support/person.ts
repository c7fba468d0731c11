import { waitUntil } from '@open-wc/testing';
import { words as japaneseWords, type Words } from '../../src/messages/ja/words.js';
import { defaultProfile, type BankProfile } from '../../src/profile/bank-profile.js';
import type { DemoOtpToken } from '../../src/mocks/index.js';
import { oneTimePassword } from './authenticator.js';
import type { TestCounter } from './counter.js';
import { allByRole, byLabel, everyElement, nameOf } from './find.js';

/** The number of a token that nobody has registered yet. */
const spare = '10000000000011';
const startPassword = '90817263';
const email = 'hoshino@midori.example';

/**
 * Somebody who works any flow at any bank, in Japanese: chooses who or what can be chosen, fills in the fields that are
 * there by the bank's own words for them, and presses the button. They know the screens no better than a newcomer does.
 */
export class Person {
  readonly counter: TestCounter;
  readonly words: Words;

  constructor(counter: TestCounter, profile: BankProfile = defaultProfile) {
    this.counter = counter;
    this.words = { ...japaneseWords, ...profile.words?.['ja'] };
  }

  /** What this person types and nobody else may learn. */
  readonly secrets: readonly string[] = ['kakunin1', '24681357', startPassword];

  /** Waits for a screen to work at, and leaves it filled in; the app is set up where the page waits for that. */
  async fill(): Promise<void> {
    await waitUntil(() => this.#app() || this.act !== undefined, this.counter.text, { timeout: 8000 });
    await this.counter.isDrawn();
    await this.#choose();
    await this.#suspend();
    await this.#note();
    await this.#type(this.words.minimumPayment, '2000');
    await this.#type(this.words.email, email, true);
    await this.#type(this.words.startPassword, startPassword, true);
    await this.#type(this.words.tokenNumber, spare);
    await this.#type(this.words.confirmationPassword, this.#asksForPin ? '24681357' : 'kakunin1');
    await this.#type(this.words.pin, this.#asksForPin ? '24681357' : 'kakunin1');
    if (this.#field(this.words.oneTimePassword)) {
      await this.#type(this.words.oneTimePassword, await this.#number());
    }
    if (this.#field(this.words.transactionCode)) {
      await this.#type(this.words.transactionCode, (await this.counter.readCode()).code);
    }
  }

  /** The button that goes on; where there are several the last of them, such as 「削除」. */
  get act(): HTMLButtonElement | undefined {
    const form = this.counter.flow.shadowRoot?.querySelector('form');
    const [...acts] = form?.querySelectorAll<HTMLButtonElement>('footer button[type="submit"]') ?? [];
    return acts.at(-1);
  }

  /** Fills in screen after screen up to the last press, which is not done. */
  async reachLastPress(screens: number): Promise<void> {
    for (let screen = 1; screen < screens; screen += 1) {
      await this.fill();
      const { text } = this.counter;
      this.act?.click();
      await waitUntil(
        () => this.counter.text !== text && (!this.#isBusy || this.act === undefined),
        this.counter.text,
        { timeout: 8000 },
      );
    }
    await this.fill();
  }

  /** Presses until the bank has executed the operation. */
  async complete(screens: number): Promise<void> {
    await this.reachLastPress(screens);
    this.act?.click();
    await waitUntil(() => this.counter.told('completed').length > 0, this.counter.text, { timeout: 6000 });
    await this.counter.isDrawn();
  }

  /** A bank may call both secrets by one word; the field says which it is for. */
  get #asksForPin(): boolean {
    return everyElement(this.counter.flow).some(({ dataset }) => dataset['demand'] === 'pin');
  }

  get #isBusy(): boolean {
    return this.counter.flow.shadowRoot?.querySelector('form')?.getAttribute('aria-busy') === 'true';
  }

  /** Who or what is chosen where nothing is yet: the first that can be. */
  async #choose(): Promise<void> {
    const list = everyElement(this.counter.flow).find(({ localName }) => localName.startsWith('user-list-picker'));
    if (list) await waitUntil(() => allByRole(list, 'row').length > 1, 'rows');
    for (const role of ['checkbox', 'radio'] as const) {
      const able = allByRole(this.counter.flow, role).filter(
        (box) => box.getAttribute('aria-disabled') !== 'true' && box.closest('thead') === null,
      ) as HTMLInputElement[];
      const groups = new Set(able.map((box) => `${role} ${box.name} ${box.getRootNode() === list?.shadowRoot}`));
      for (const group of groups) {
        const boxes = able.filter((box) => `${role} ${box.name} ${box.getRootNode() === list?.shadowRoot}` === group);
        if (!boxes.some(({ checked }) => checked)) boxes[0]?.click();
      }
    }
    await this.counter.isDrawn();
  }

  /** Wants the first person suspended whose state can be changed (SU-1). */
  async #suspend(): Promise<void> {
    const list = everyElement(this.counter.flow).find(({ localName }) => localName.startsWith('user-suspension-list'));
    if (!list) return;
    const find = () => allByRole(list, 'combobox', { name: /希望する状態/ })[0] as HTMLSelectElement | undefined;
    await waitUntil(() => find() !== undefined, 'rows');
    const wanted = find();
    if (!wanted || wanted.selectedIndex > 0) return;
    wanted.selectedIndex = [...wanted.options].findIndex(({ text }) => text === '停止する');
    wanted.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await this.counter.isDrawn();
  }

  /** Writes a note on the first account, where the company is changed (CO-1). */
  async #note(): Promise<void> {
    const label = /普通 .*のメモ$/;
    const isThere = everyElement(this.counter.flow).some((field) => label.test(nameOf(field)));
    if (isThere) await this.counter.type(label, '経費用');
  }

  async #type(label: string, text: string, twice = false): Promise<void> {
    if (!this.#field(label)) return;
    await this.counter.type(this.#pattern(label), text);
    if (twice) await this.counter.type(new RegExp(`^${label}（確認用）`), text);
  }

  #field(label: string): HTMLInputElement | undefined {
    try {
      return byLabel(this.counter.flow, this.#pattern(label));
    } catch {
      return undefined;
    }
  }

  #pattern(label: string): RegExp {
    return new RegExp(`^${label}(（数字\\d桁）)? 必須`);
  }

  /** The token that is asked for: the new one where its number is typed, the app's, or one's own. */
  async #number(): Promise<string> {
    const { counter } = this;
    if (this.#field(this.words.tokenNumber)) return counter.oneTimePassword(spare);
    if (this.#issued) {
      const { secret, stepSeconds } = this.#issued;
      return oneTimePassword(new Uint8Array(secret), counter.clock.ms, stepSeconds);
    }
    return counter.oneTimePassword(counter.tokenIdOf(counter.bank.actor));
  }

  #issued: DemoOtpToken | undefined;

  /** Sets the app up from the mail, once there is one; false, so that it can be waited for with the rest. */
  #app(): boolean {
    const text = this.counter.bank.mails.at(-1)?.lines.join('\n');
    if (text === undefined || this.#issued) return false;
    const idIn = (word: string): string => new RegExp(`${word}：(\\d+)`).exec(text)?.[1] ?? '';
    const answer = this.counter.bank.setUpApp({
      serviceId: idIn('サービスID'),
      userId: idIn('ユーザID'),
      startPassword,
    });
    if (answer.ok) this.#issued = answer.token;
    return false;
  }
}
