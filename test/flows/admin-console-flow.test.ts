import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/admin-console-flow.js';
import type { AdminConsoleFlow } from '../../src/flows/admin-console-flow.js';
import { menuInForce } from '../../src/context/menu-in-force.js';
import { flowLoaders } from '../../src/flows/console/flow-loaders.js';
import type { BeforePlaceLeftEvent, PlaceShownEvent } from '../../src/flows/console/console-events.js';
import { FlowEndedEvent } from '../../src/flows/engine/flow-events.js';
import { deriveProfile, defaultProfile } from '../../src/profile/bank-profile.js';
import { words } from '../../src/messages/ja/words.js';
import { flowTags } from '../../src/profile/tasks.js';
import { TestCounter, type CounterOptions } from '../support/counter.js';
import { allByRole, byRole, everyElement, focused, textOf } from '../support/find.js';
import { expectAccessible } from '../support/mount.js';

const unlock = 'transaction-auth-unlock-flow';
const unlockTitle = 'トランザクション認証の利用停止解除';
const suspended = /伊藤 健一/;
const question = '入力中の内容があります';
/** 利用者管理 in the menu of the default bank. */
const users = menuInForce({}, { role: undefined, words, locale: 'ja' }).find(unlock).parent?.path ?? '';

/** The whole area at a mock bank, and what a router would hear. */
class ConsoleCounter extends TestCounter {
  readonly places: Pick<PlaceShownEvent['detail'], 'place' | 'title'>[] = [];
  /** Of the last place: whether the address is to be replaced. */
  replaces = false;

  async openConsole(settings: Partial<AdminConsoleFlow> = {}): Promise<this> {
    document.addEventListener('place-shown', this.#hear);
    const made = document.createElement('admin-console-flow');
    Object.assign(made, settings);
    await this.open('div');
    this.flow.replaceWith(made);
    this.flow = made;
    await this.isDrawn();
    return this;
  }

  get console(): AdminConsoleFlow {
    return this.flow as AdminConsoleFlow;
  }

  /** The flow that is open. */
  get opened(): HTMLElement | undefined {
    return everyElement(this.flow).find(({ localName }) => /-flow-v/.test(localName));
  }

  get trail(): readonly string[] {
    return allByRole(byRole(this.flow, 'navigation', { name: '現在の場所' }), 'listitem').map(textOf);
  }

  /** Presses a button once it is there. */
  async click(name: string): Promise<void> {
    await waitUntil(() => this.hasButton(name), `a button ${name}`);
    this.press(name);
    await this.isDrawn();
  }

  async hasFocus(name: string): Promise<void> {
    const hasIt = () => focused()?.textContent?.includes(name);
    // A flow that is opened for the first time is loaded file by file here.
    await waitUntil(hasIt, `the focus is at ${name}`, { timeout: 4000 });
  }

  async startsUnlocking(): Promise<void> {
    await this.choose(suspended);
  }

  forget(): void {
    document.removeEventListener('place-shown', this.#hear);
  }

  readonly #hear = ({ detail }: HTMLElementEventMap['place-shown'] | (Event & { detail?: never })): void => {
    if (!detail) return;
    const { place, title, replaces } = detail;
    this.places.push({ place, title });
    this.replaces = replaces;
  };
}

describe('admin-console-flow', () => {
  let counter: ConsoleCounter;
  const open = async (settings: Partial<AdminConsoleFlow> = {}, options: CounterOptions = {}) =>
    (counter = await new ConsoleCounter(options).openConsole(settings));
  afterEach(() => counter.forget());

  describe('the way through the area', () => {
    it('[AC-1] leads from the menu to a flow, and by the trail back', async () => {
      await open();
      await counter.sees('業務選択');
      expect(focused() === document.body).to.equal(true);
      await expectAccessible(counter.flow);
      await counter.click('利用者管理');
      await counter.hasFocus('作業内容選択');
      await counter.click(unlockTitle);
      await counter.hasFocus(unlockTitle);
      expect(counter.opened).to.exist;
      expect(counter.trail).to.deep.equal(['管理', '利用者管理', unlockTitle]);
      await waitUntil(() => allByRole(counter.flow, 'checkbox', { name: suspended }).length > 0, 'the list');
      await expectAccessible(counter.flow);
      await counter.click('利用者管理');
      await counter.hasFocus('作業内容選択');
      expect(counter.opened).to.equal(undefined);
      expect(counter.places).to.deep.equal([
        { place: '0', title: '業務選択' },
        { place: users, title: '作業内容選択' },
        { place: unlock, title: unlockTitle },
        { place: users, title: '作業内容選択' },
      ]);
      expect(counter.told('cancelled')).to.have.length(1);
    });

    it('[AC-1] a flow that is over leads back to its level of the menu, or on to the next flow', async () => {
      await open({ place: unlock });
      await counter.startsUnlocking();
      await counter.type(/確認用パスワード/, 'kakunin1');
      counter.press('停止解除');
      await counter.sees(/解除しました/);
      await counter.click('利用者管理へ戻る');
      await counter.hasFocus('作業内容選択');
      expect(counter.console.place).to.equal(users);
      expect(counter.told('flow-ended')).to.have.length(1);

      await counter.click(unlockTitle);
      await counter.hasFocus(unlockTitle);
      counter.opened?.dispatchEvent(new FlowEndedEvent(unlock, 'completed', 'otp-unlock-flow'));
      await counter.hasFocus('ワンタイムパスワードの利用停止解除');
      expect(counter.console.place).to.equal('otp-unlock-flow');
    });

    it('[AC-1] [EM-3] what is set on it once holds for menu and flows, without a provider', async () => {
      await open();
      const profile = deriveProfile(defaultProfile, {
        id: 'p',
        name: {},
        words: { en: { confirmationPassword: 'Approval password', transactionAuthUnlockTitle: 'Unlock people' } },
      });
      const client = counter.flow.parentElement;
      const page = await fixture<HTMLElement>(
        html`<div>
          <admin-console-flow
            .client=${(client as HTMLElementTagNameMap['bank-context']).client}
            .profile=${profile}
            lang="en"
            place=${unlock}
          ></admin-console-flow>
        </div>`,
      );
      await waitUntil(() => textOf(page).includes('Approval password'), 'the flow in the bank’s terms', {
        timeout: 4000,
      });
      expect(counter.places.filter(({ place }) => place === unlock)).to.deep.equal([
        { place: unlock, title: 'Unlock people' },
      ]);
    });

    it('[PE-2] loads each flow when it is opened, and there is one for everything that a menu may open', async () => {
      await open();
      for (const [tag, load] of flowLoaders) expect((await load()).tagName).to.equal(tag);
      expect([...flowLoaders.keys()].sort()).to.deep.equal([...flowTags].sort());
    });
  });

  it('[CE-1] stays with a flow that ended the session, which has something to say', async () => {
    await open({ place: unlock });
    await waitUntil(() => counter.opened);
    counter.opened?.dispatchEvent(new FlowEndedEvent(unlock, 'completed', undefined, true));
    await counter.isDrawn();
    expect(counter.console.place).to.equal(unlock);
  });

  describe('deep links', () => {
    it('[AC-1] opens at a flow or at a level, and leaves the focus to the page', async () => {
      await open({ place: unlock });
      await counter.sees(unlockTitle);
      await counter.sees('停止解除');
      expect(focused() === document.body).to.equal(true);
      expect(counter.places).to.deep.equal([{ place: unlock, title: unlockTitle }]);
      counter.forget();
      await open({ place: users });
      await counter.sees('作業内容選択');
    });

    it('[AC-1] a place that there is not is the nearest that there is, and the router is told', async () => {
      await open({ place: '0/7/3' });
      await waitUntil(() => counter.places.length === 1);
      expect(counter.places).to.deep.equal([{ place: '0', title: '業務選択' }]);
      expect(counter.replaces).to.equal(true);
      counter.console.place = 'somewhere-else-flow';
      await waitUntil(() => counter.places.length === 2);
      expect(counter.console.place).to.equal('0');
      expect(counter.replaces).to.equal(true);
      await counter.click('利用者管理');
      expect(counter.replaces).to.equal(false);
    });

    it('[AC-1] [ME-1] without the right to it a flow is not loaded, the reason is said, and there is a way on', async () => {
      await open({ place: unlock }, { actor: 'enomoto7' });
      await counter.sees('このお手続きを行う権限がありません');
      expect(counter.opened).to.equal(undefined);
      await expectAccessible(counter.flow);
      await counter.click('メニューへ戻る');
      await counter.hasFocus('作業内容選択');
    });

    it('[AC-1] works with a router: addresses, titles, back and forward, and asks before input is lost', async () => {
      await open();
      const address = location.href;
      const router = new TestRouter(counter.console);
      await counter.click('利用者管理');
      await counter.click(unlockTitle);
      expect(location.hash).to.equal(`#/${unlock}`);
      expect(document.title).to.equal(unlockTitle);

      history.back();
      await counter.sees('作業内容選択');
      expect(document.title).to.equal('作業内容選択');
      history.forward();
      await counter.sees('停止解除');
      await counter.startsUnlocking();

      history.back();
      await counter.sees(question);
      await counter.click('この画面に残る');
      await waitUntil(() => location.hash === `#/${unlock}`, 'the address is put back');
      expect(await counter.isChosen(suspended)).to.equal(true);

      history.back();
      await counter.sees(question);
      await counter.click('離れる');
      await counter.sees('作業内容選択');
      expect(location.hash).to.equal(`#/${users}`);
      router.end(address);
    });

    it('[EM-3] [AC-1] after a reload the flow goes on with draft and operation that the portal hands back', async () => {
      await open({ place: 'transaction-auth-token-revoke-flow' });
      await counter.choose(/相沢 美咲/);
      await counter.type(/確認用パスワード/, 'kakunin1');
      counter.press('失効');
      await counter.sees('有効時間');
      const { place, draft, operationId } = counter.console;
      expect(operationId).to.match(/^[0-9a-f-]{36}$/);
      const again = Object.assign(document.createElement('admin-console-flow'), { place, draft, operationId });
      counter.flow.replaceWith(again);
      counter.flow = again;
      await counter.sees('有効時間');
      expect(counter.console.operationId).to.equal(operationId);
      expect(counter.console.hasUnsavedInput).to.equal(true);
    });
  });

  describe('in the middle of something', () => {
    it('[AC-1] asks before input is lost: staying keeps it, leaving gives it up', async () => {
      await open({ place: unlock });
      expect(counter.console.hasUnsavedInput).to.equal(false);
      await counter.startsUnlocking();
      expect(counter.console.hasUnsavedInput).to.equal(true);
      await counter.click('利用者管理');
      await counter.sees(question);
      await expectAccessible(counter.flow);
      await counter.click('この画面に残る');
      expect(counter.trail.at(-1)).to.equal(unlockTitle);
      expect(await counter.isChosen(suspended)).to.equal(true);
      expect(counter.told('flow-ended')).to.have.length(0);
      await counter.click('利用者管理');
      await counter.click('離れる');
      await counter.hasFocus('作業内容選択');
      expect(counter.told('cancelled')).to.have.length(1);
    });

    it('[4.10] what waits at the bank is given up there on leaving', async () => {
      await open({ place: 'transaction-auth-token-revoke-flow' });
      await counter.choose(/相沢 美咲/);
      await counter.type(/確認用パスワード/, 'kakunin1');
      counter.press('失効');
      await counter.sees('有効時間');
      await counter.click('利用者管理');
      await counter.click('離れる');
      await waitUntil(() => [...counter.bank.bank.operations.values()].every(({ state }) => state === 'cancelled'));
    });

    it('[FA-3] nobody leaves while a request is under way', async () => {
      await open({ place: unlock });
      await counter.startsUnlocking();
      await counter.type(/確認用パスワード/, 'kakunin1');
      counter.bank.setFault({ name: 'slow', on: 'next-write' });
      counter.press('停止解除');
      await counter.click('利用者管理');
      await counter.sees('銀行に送信しています 結果が出るまで');
      expect(counter.hasButton('離れる')).to.equal(false);
      await counter.click('この画面に残る');
      await counter.sees(/解除しました/);
    });

    it('[AC-1] the portal can keep a person where they are, and asks itself for its own links', async () => {
      await open({ place: unlock });
      await counter.sees('停止解除');
      const heard: BeforePlaceLeftEvent['detail'][] = [];
      const keep = (event: BeforePlaceLeftEvent): void => {
        event.preventDefault();
        heard.push(event.detail);
      };
      counter.flow.addEventListener('before-place-left', keep, { once: true });
      await counter.click('利用者管理');
      expect(heard).to.deep.equal([{ place: unlock, to: users }]);
      expect(counter.console.place).to.equal(unlock);

      expect(await counter.console.confirmLeaving()).to.equal(true);
      await counter.startsUnlocking();
      const leaves = counter.console.confirmLeaving();
      await counter.sees(question);
      await counter.click('離れる');
      expect(await leaves).to.equal(true);
    });
  });

  describe('what may go wrong', () => {
    it('[PE-2] a flow that cannot be loaded is said, and loaded at the next try', async () => {
      const loaders = flowLoaders as Map<string, () => Promise<never>>;
      const load = loaders.get(unlock)!;
      loaders.set(unlock, () => Promise.reject(new TypeError('the chunk is gone')));
      await open();
      await counter.click('利用者管理');
      await counter.click(unlockTitle);
      await counter.sees('画面を読み込めませんでした');
      await counter.hasFocus(unlockTitle);
      await expectAccessible(counter.flow);
      loaders.set(unlock, load);
      await counter.click('再読み込み');
      await counter.sees('停止解除');
    });

    it('[FA-1] a bank that is not reached is said, and asked again', async () => {
      counter = new ConsoleCounter();
      counter.bank.setFault({ name: 'lost-request', on: 'all' });
      await counter.openConsole();
      await counter.sees('銀行に接続できませんでした');
      await expectAccessible(counter.flow);
      counter.bank.setFault(undefined);
      await counter.click('再読み込み');
      await counter.sees('業務選択');
    });

    it('[EM-5] a session that is over is renewed by the portal, also before the menu is there', async () => {
      counter = new ConsoleCounter();
      counter.bank.endSession();
      const renew = (event: Event): void => {
        counter.bank.renewSession();
        (event as HTMLElementEventMap['session-expired']).waitUntil(Promise.resolve());
      };
      document.addEventListener('session-expired', renew);
      await counter.openConsole();
      await counter.sees('業務選択');
      document.removeEventListener('session-expired', renew);
    });

    it('[AC-1] whoever comes back as somebody else has their own rights', async () => {
      await open({ place: unlock }, { scenario: 'other-person-returns' });
      await counter.startsUnlocking();
      await counter.type(/確認用パスワード/, 'kakunin1');
      counter.flow.addEventListener('session-expired', (event) =>
        event.waitUntil(Promise.resolve().then(() => counter.bank.renewSession())),
      );
      counter.bank.endSession();
      const before = counter.sent.filter(({ path }) => path.endsWith('/session')).length;
      counter.press('停止解除');
      await counter.sees('別の方がログインした');
      await waitUntil(() => counter.sent.filter(({ path }) => path.endsWith('/session')).length > before + 1);
    });
  });
});

/** A portal's own router, over the history of the page. */
class TestRouter {
  readonly #console: AdminConsoleFlow;

  constructor(console: AdminConsoleFlow) {
    this.#console = console;
    console.addEventListener('place-shown', this.#write);
    window.addEventListener('popstate', this.#read);
  }

  end(address: string): void {
    this.#console.removeEventListener('place-shown', this.#write);
    window.removeEventListener('popstate', this.#read);
    history.replaceState(null, '', address);
  }

  readonly #write = ({ detail }: PlaceShownEvent): void => {
    document.title = detail.title;
    const address = `#/${detail.place}`;
    if (detail.replaces) history.replaceState(null, '', address);
    else if (location.hash !== address) history.pushState(null, '', address);
  };

  readonly #read = (): void => {
    this.#console.place = location.hash.slice('#/'.length);
  };
}
