import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/admin-console-flow.js';
import { AdminConsoleFlow } from '../../src/flows/admin-console-flow.js';
import { menuInForce } from '../../src/context/menu-in-force.js';
import { flowLoaders } from '../../src/flows/console/flow-loaders.js';
import type { BeforePlaceLeftEvent, PlaceShownEvent } from '../../src/flows/console/console-events.js';
import { FlowEndedEvent } from '../../src/flows/engine/flow-events.js';
import { deriveProfile, defaultProfile } from '../../src/profile/bank-profile.js';
import { amaoto } from '../../src/profile/banks/amaoto.js';
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

  describe('what a flow is told beforehand', () => {
    const fees = 'fee-schedule-flow/payer-bulk/read-only';
    const feesTitle = '当方負担手数料[総合振込]の照会';

    it('[AC-1] [FE-1] is in the menu, the place and the trail, and opens the flow at its screen', async () => {
      await open({}, { profile: amaoto });
      await counter.click('企業管理');
      await counter.click(feesTitle);
      await counter.hasFocus(feesTitle);
      expect(counter.console.place).to.equal(fees);
      expect(counter.trail).to.deep.equal(['管理', '企業管理', feesTitle]);
      expect(counter.opened).to.include({ schedule: 'payer-bulk', readOnly: true });
      await counter.sees('振込金額範囲');
      expect(counter.places.at(-1)).to.deep.equal({ place: fees, title: feesTitle });
      await counter.click('企業管理');
      await counter.click('先方負担手数料[総合振込]の変更');
      await counter.sees('支払金額範囲');
      expect(counter.opened).to.include({ schedule: 'payee-bulk', readOnly: false });
    });

    it('[AC-1] [FE-1] is in a deep link; one that says less or too much leads to the choice', async () => {
      await open({ place: fees }, { profile: amaoto });
      await waitUntil(() => counter.opened, 'the flow', { timeout: 4000 });
      expect(counter.opened).to.include({ schedule: 'payer-bulk', readOnly: true });
      expect(counter.replaces).to.equal(false);
      for (const nearly of ['fee-schedule-flow', 'fee-schedule-flow/payer', `${fees}/x`]) {
        counter.console.place = nearly;
        await waitUntil(() => counter.console.place === '0/0', nearly);
        await counter.isDrawn();
        expect(counter.replaces, nearly).to.equal(true);
        expect(counter.opened, nearly).to.equal(undefined);
        counter.console.place = '0';
        await waitUntil(() => counter.places.at(-1)?.place === '0');
      }
    });
  });

  it('[CE-1] stays with a flow that ended the session, which has something to say', async () => {
    await open({ place: unlock });
    await waitUntil(() => counter.opened, 'the flow', { timeout: 4000 });
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
      const loaders = flowLoaders as Map<string, () => Promise<unknown>>;
      const load = loaders.get(unlock)!;
      let loads = 0;
      loaders.set(unlock, () => {
        loads += 1;
        return load();
      });
      await open({ place: unlock }, { actor: 'enomoto7' });
      await counter.sees('このお手続きを行う権限がありません');
      loaders.set(unlock, load);
      expect(loads).to.equal(0);
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
    it('[AX-1] staying, by button or Esc, leads the focus back to where the person was', async () => {
      await open({ place: unlock });
      await counter.startsUnlocking();
      for (const stay of [
        () => sendKeys({ press: 'Escape' }).then(() => counter.isDrawn()),
        () => counter.click('この画面に残る'),
      ]) {
        await waitUntil(() => counter.hasButton('利用者管理'));
        counter.button('利用者管理').focus();
        await counter.click('利用者管理');
        await counter.sees(question);
        await stay();
        await waitUntil(() => !counter.text.includes(question));
        expect(focused()?.textContent).to.contain('利用者管理');
        expect(counter.console.place).to.equal(unlock);
      }
    });

    it('[AC-1] whoever goes back and forth again is no longer asked', async () => {
      await open({ place: unlock });
      await counter.startsUnlocking();
      counter.console.place = users;
      await counter.sees(question);
      counter.console.place = '0';
      await counter.isDrawn();
      counter.console.place = unlock;
      await waitUntil(() => !counter.text.includes(question));
      expect(await counter.isChosen(suspended)).to.equal(true);
      expect(counter.console.place).to.equal(unlock);
      counter.console.place = users;
      await counter.click('離れる');
      await counter.sees('作業内容選択');
    });

    it('[AC-1] goes where the person wanted last', async () => {
      await open({ place: unlock });
      await counter.startsUnlocking();
      counter.console.place = users;
      await counter.sees(question);
      counter.console.place = '0';
      await counter.isDrawn();
      await counter.click('離れる');
      await counter.sees('業務選択');
      expect(counter.console.place).to.equal('0');
    });

    it('[AC-1] whom a guard of the router asked is not asked again, unless they went on meanwhile', async () => {
      await open({ place: unlock });
      await counter.startsUnlocking();
      const leaves = counter.console.confirmLeaving();
      await counter.sees(question);
      await counter.click('離れる');
      expect(await leaves).to.equal(true);
      expect(counter.console.hasUnsavedInput).to.equal(false);
      await counter.choose(/木村 恵子/);
      expect(counter.console.hasUnsavedInput).to.equal(true);
      const again = counter.console.confirmLeaving();
      await counter.sees(question);
      await counter.click('離れる');
      expect(await again).to.equal(true);
      counter.console.place = users;
      await counter.sees('作業内容選択');
      expect(counter.text).not.to.contain(question);
    });

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
      expect(counter.told('cancelled')).to.have.length(1);
      expect(counter.told('flow-ended')).to.have.length(1);
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

  describe('whoever it is', () => {
    /** Somebody else signs in, and the console is put back on the page. */
    const returnAs = async (loginId: string): Promise<void> => {
      const page = counter.console.parentElement!;
      counter.console.remove();
      await counter.isDrawn();
      counter.bank.signIn(loginId);
      page.append(counter.console);
    };

    it('[AC-1] a flow opens for somebody who comes with the right to it, and closes for one without', async () => {
      await open({ place: unlock }, { actor: 'enomoto7' });
      await counter.sees('このお手続きを行う権限がありません');
      await returnAs('yamada31');
      await counter.sees('停止解除');
      await waitUntil(() => counter.opened, 'the flow', { timeout: 4000 });
      await returnAs('enomoto7');
      await counter.sees('このお手続きを行う権限がありません');
      expect(counter.opened).to.equal(undefined);
      expect(counter.console.hasUnsavedInput).to.equal(false);
    });

    it('[AC-1] [EM-3] another bank says anew who somebody is', async () => {
      await open({ place: unlock });
      await counter.sees('停止解除');
      const other = await new TestCounter({ actor: 'enomoto7' }).open('div');
      counter.console.client = (other.flow.parentElement as HTMLElementTagNameMap['bank-context']).client;
      await counter.sees('このお手続きを行う権限がありません');
    });

    it('[AC-1] a level that another bank does not have becomes the nearest that it has', async () => {
      await open({ place: '0/2' });
      await waitUntil(() => counter.places.length === 1);
      counter.console.profile = deriveProfile(defaultProfile, {
        id: 'short',
        name: { ja: '短い銀行' },
        menu: {
          withoutRight: 'disabled',
          entries: [{ label: { ja: '解除' }, opens: unlock }],
        },
      });
      await waitUntil(() => counter.places.length === 2);
      expect(counter.places.at(-1)).to.deep.equal({ place: '', title: '管理' });
      expect(counter.replaces).to.equal(true);
    });

    it('[AC-1] [IN-1] the title is told again in another language', async () => {
      await open({ place: users });
      await waitUntil(() => counter.places.length === 1);
      counter.console.locale = 'en';
      await waitUntil(() => counter.places.length === 2);
      expect(counter.places.at(-1)).to.deep.equal({ place: users, title: 'Choose a task' });
    });

    it('[EM-3] what was handed back for a flow that cannot be opened is given to no other', async () => {
      await open({ place: unlock, draft: { foreign: true } }, { actor: 'enomoto7' });
      await counter.click('メニューへ戻る');
      await counter.click('管理');
      await counter.click('操作履歴照会');
      await waitUntil(() => counter.opened, 'the history', { timeout: 4000 });
      await counter.isDrawn();
      expect(counter.console.draft).not.to.deep.equal({ foreign: true });
    });

    it('[EM-3] what is set before the element is upgraded is kept', async () => {
      await open();
      const late = Object.assign(document.createElement('late-console'), {
        place: unlock,
        draft: undefined,
      }) as unknown as AdminConsoleFlow;
      counter.console.replaceWith(late);
      customElements.define('late-console', class extends AdminConsoleFlow {});
      counter.flow = late;
      await waitUntil(() => counter.opened, 'the flow', { timeout: 4000 });
      expect(Object.hasOwn(late, 'draft')).to.equal(false);
      expect(late.place).to.equal(unlock);
    });

    it('[AC-1] two on one page go their own ways', async () => {
      await open({ place: unlock });
      await counter.startsUnlocking();
      const other = document.createElement('admin-console-flow');
      counter.console.parentElement?.append(other);
      await waitUntil(() => textOf(other).includes('業務選択'));
      other.place = users;
      await waitUntil(() => textOf(other).includes('作業内容選択'));
      expect(textOf(other)).not.to.contain(question);
      expect(counter.console.place).to.equal(unlock);
      expect(await counter.isChosen(suspended)).to.equal(true);
    });

    it('[AC-1] [4.6] taken from the page it asks nobody any more; what was begun is for nobody else', async () => {
      await open({ place: unlock });
      await counter.startsUnlocking();
      const leaves = counter.console.confirmLeaving();
      await counter.sees(question);
      await returnAs('yamada31');
      expect(await leaves).to.equal(false);
      await counter.isDrawn();
      expect(counter.text).not.to.contain(question);
      expect(await counter.isChosen(suspended)).to.equal(true);
      await returnAs('aizawa01');
      await waitUntil(() => counter.told('flow-ended').length === 1, 'the flow is left', { timeout: 4000 });
      await waitUntil(() => counter.opened, 'it is opened anew', { timeout: 4000 });
      expect(await counter.isChosen(suspended)).to.equal(false);
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
      await counter.click('再読み込み');
      await counter.hasFocus(unlockTitle);
      let come: () => void = () => undefined;
      loaders.set(unlock, () => new Promise<void>((resolve) => (come = resolve)).then(load));
      await counter.click('再読み込み');
      expect(counter.hasButton('再読み込み')).to.equal(false);
      await counter.sees('読み込んでいます');
      come();
      loaders.set(unlock, load);
      await counter.sees('停止解除');
      await counter.hasFocus(unlockTitle);
    });

    it('[PE-2] a flow that comes late is said to be loaded, and does not open where the person no longer is', async () => {
      const loaders = flowLoaders as Map<string, () => Promise<unknown>>;
      const load = loaders.get(unlock)!;
      const late: (() => void)[] = [];
      loaders.set(unlock, () => new Promise((resolve) => late.push(() => resolve(load()))));
      await open({ place: unlock });
      await counter.sees('読み込んでいます');
      counter.console.place = 'otp-unlock-flow';
      await waitUntil(() => counter.places.at(-1)?.place === 'otp-unlock-flow');
      await waitUntil(() => counter.opened, 'the flow', { timeout: 4000 });
      late.forEach((come) => come());
      await load();
      await counter.isDrawn();
      expect(counter.opened?.localName).to.match(/^otp-unlock-flow/);
      loaders.set(unlock, load);
    });

    it('[FA-1] a bank that is not reached is said, and asked again', async () => {
      counter = new ConsoleCounter();
      counter.bank.setFault({ name: 'lost-request', on: 'all' });
      await counter.openConsole();
      await counter.sees('銀行に接続できませんでした');
      await expectAccessible(counter.flow);
      await counter.click('再読み込み');
      await counter.hasFocus('管理');
      counter.bank.setFault(undefined);
      await counter.click('再読み込み');
      await counter.hasFocus('業務選択');
    });

    it('[EM-5] a session that is over and not renewed is said, and asked for again', async () => {
      counter = new ConsoleCounter();
      counter.bank.endSession();
      await counter.openConsole();
      await counter.sees('ログインの有効時間が切れました');
      await expectAccessible(counter.flow);
      counter.bank.renewSession();
      await counter.click('再読み込み');
      await counter.hasFocus('業務選択');
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
      expect(counter.told('session-expired'), 'asked for once').to.have.length(1);
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
