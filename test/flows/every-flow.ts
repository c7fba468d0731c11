import { expect, waitUntil } from '@open-wc/testing';
import { networkFaultNames } from '../../src/mocks/handlers/network-faults.js';
import { TestCounter, type CounterOptions } from '../support/counter.js';
import { allByRole, byLabel, byRole, focused } from '../support/find.js';
import { expectAccessible } from '../support/mount.js';

/** What the conformance suite has to know of a flow to work it. */
export interface FlowUnderTest {
  readonly tag: string;
  /** The title on the screen, by language. */
  readonly title: Readonly<Record<'ja' | 'en', string>>;
  /** A row that can be chosen. */
  readonly row: RegExp;
  /** The button of the first screen, by language. */
  readonly act: Readonly<Record<'ja' | 'en', string>>;
  /** Whether the first press leads to a code to be read. */
  readonly withCode: boolean;
  /** What the result says, by language. */
  readonly done: Readonly<Record<'ja' | 'en', RegExp>>;
}

const password = 'kakunin1';
const words = {
  ja: {
    wrong: '入力内容に誤りがあります',
    password: /確認用パスワード/,
    code: /数字8桁/,
    authenticate: '認証',
    cancel: '中止',
    yes: '中止する',
    leave: '利用者管理へ戻る',
  },
  en: {
    wrong: 'Some of your input needs correcting',
    password: /Confirmation password/,
    code: /8 digits/,
    authenticate: 'Authenticate',
    cancel: 'Cancel',
    yes: 'Yes, cancel',
  },
} as const;

/** One conformance suite for all flows: what keeps them equal (style.md, Tests). */
export function everyFlow({ tag, title, row, act, withCode, done }: FlowUnderTest): void {
  const open = (options: CounterOptions = {}): Promise<TestCounter> => new TestCounter(options).open(tag);

  async function fillFirst(counter: TestCounter, lang: 'ja' | 'en' = 'ja', typed = password): Promise<void> {
    await counter.choose(row);
    await counter.type(words[lang].password, typed);
  }

  async function reachCode(counter: TestCounter, lang: 'ja' | 'en' = 'ja'): Promise<void> {
    await fillFirst(counter, lang);
    counter.press(act[lang]);
    await waitUntil(
      () => allByRole(counter.flow, 'button', { name: words[lang].authenticate }).length > 0,
      counter.text,
    );
    await counter.isDrawn();
  }

  /** Up to the last press, which is not done. */
  async function reachLastPress(counter: TestCounter, lang: 'ja' | 'en' = 'ja'): Promise<string> {
    if (!withCode) {
      await fillFirst(counter, lang);
      return act[lang];
    }
    await reachCode(counter, lang);
    await counter.type(words[lang].password, password);
    await counter.type(words[lang].code, (await counter.readCode()).code);
    return words[lang].authenticate;
  }

  describe(`every flow: ${tag}`, () => {
    for (const lang of ['ja', 'en'] as const) {
      it(`[IN-1] [AX-1] runs from the first click to the result in ${lang}, with nothing for axe on any screen`, async () => {
        const counter = await open({ lang });
        await counter.sees(title[lang]);
        await expectAccessible(counter.flow);
        const press = await reachLastPress(counter, lang);
        await expectAccessible(counter.flow);
        counter.press(press);
        await counter.sees(done[lang]);
        await expectAccessible(counter.flow);
        expect(counter.told('completed')).to.have.length(1);
      });
    }

    it('[EM-5] ends with exactly one flow-ended', async () => {
      const counter = await open();
      counter.press(await reachLastPress(counter));
      await counter.sees(done.ja);
      expect(counter.told('flow-ended')).to.have.length(0);
      counter.press(/へ戻る/);
      await counter.sees('はじめから');
      expect(counter.told('flow-ended')).to.have.length(1);
    });

    for (const lang of ['ja', 'en'] as const) {
      it(`[IN-3] [AX-1] sends nothing while something is missing, and says what and where (${lang})`, async () => {
        const counter = await open({ lang });
        await waitUntil(() => allByRole(counter.flow, 'checkbox', { name: row }).length > 0);
        counter.press(act[lang]);
        await counter.sees(words[lang].wrong);
        expect(counter.sent.filter(({ method }) => method !== 'GET')).to.deep.equal([]);
        await waitUntil(() => focused()?.textContent?.includes(words[lang].wrong), 'the summary has the focus');
        const summary = byRole(counter.flow, 'group', { name: words[lang].wrong });
        const [toList, toPassword] = allByRole(summary, 'button');
        toPassword?.click();
        expect(focused()).to.equal(byLabel(counter.flow, words[lang].password));
        toList?.click();
        expect((focused() as HTMLInputElement).type).to.equal('checkbox');
      });
    }

    it('[4.7] two clicks send one operation', async () => {
      const counter = await open();
      const press = await reachLastPress(counter);
      const button = counter.button(press);
      for (let click = 0; click < 20; click += 1) button.click();
      await counter.sees(done.ja);
      expect(new Set(counter.writes('/credentials').map(({ path }) => path)).size).to.equal(1);
      expect(counter.writes('/credentials')).to.have.length(withCode ? 2 : 1);
    });

    it('[4.4] a wrong password is told, keeps the choice, leaves the operation open and loses the secret', async () => {
      const counter = await open();
      await fillFirst(counter, 'ja', 'machigai1');
      counter.press(act.ja);
      await counter.sees('入力された内容に誤りがあります');
      expect(await counter.isChosen(row)).to.equal(true);
      expect(counter.everythingInTheDocument).not.to.include('machigai1');
      await counter.type(words.ja.password, password);
      counter.press(act.ja);
      await counter.sees(withCode ? '有効時間' : done.ja);
      expect(counter.sent.filter(({ method }) => method === 'PUT')).to.have.length(1);
    });

    it('[4.4] warns before the last try, and after it says who can help', async () => {
      const counter = await open({ scenario: 'last-try' });
      await fillFirst(counter, 'ja', 'machigai1');
      counter.press(act.ja);
      await counter.sees(/利用停止になりました/);
      await waitUntil(() => focused()?.textContent?.includes(title.ja), 'the heading has the focus');
      await counter.sees(/解除/);
      await expectAccessible(counter.flow);
      expect(counter.told('flow-ended')).to.have.length(0);
      counter.press(words.ja.leave);
      counter.press(words.ja.leave);
      expect(counter.told('flow-ended')).to.have.length(1);
      expect(counter.told('cancelled')).to.have.length(0);
    });

    it('[IN-3] cancelling asks where something would be lost, and executes nothing', async () => {
      const counter = await open();
      const press = await reachLastPress(counter);
      expect(press).to.not.equal('');
      counter.press(words.ja.cancel);
      await counter.sees('中止しますか');
      await expectAccessible(counter.flow);
      counter.press(words.ja.yes);
      await counter.sees('中止しました 何も変更されていません');
      expect(counter.told('cancelled')).to.have.length(1);
      expect(counter.told('flow-ended')).to.have.length(1);
      expect(counter.told('completed')).to.have.length(0);
    });

    it('[IN-3] cancelling at once does not ask where nothing would be lost', async () => {
      const counter = await open();
      counter.press(words.ja.cancel);
      await counter.sees('中止しました');
    });

    it('[FA-3] a lost answer to the last press is asked for and becomes known', async () => {
      const counter = await open();
      const press = await reachLastPress(counter);
      counter.bank.setFault({ name: 'lost-answer', on: 'next-write' });
      counter.press(press);
      await counter.sees(done.ja);
      expect(counter.writes('/credentials')).to.have.length(withCode ? 2 : 1);
    });

    for (const name of networkFaultNames) {
      it(`[FA-1] after "${name}" on the last press the person is told, nothing happens twice, and it can be completed`, async () => {
        const counter = await open();
        const press = await reachLastPress(counter);
        counter.bank.setFault({ name, on: 'next-write' });
        counter.flow.addEventListener('session-expired', (event) => event.waitUntil(Promise.resolve()));
        counter.press(press);
        await waitUntil(() => done.ja.test(counter.text) || counter.told('failed').length > 0, counter.text, {
          timeout: 6000,
        });
        if (!done.ja.test(counter.text)) {
          await counter.isDrawn();
          expect((counter.flow.shadowRoot?.querySelector('.problems') as HTMLElement | null) !== null).to.equal(true);
          await counter.type(words.ja.password, password);
          if (withCode) await counter.type(words.ja.code, (await counter.readCode()).code);
          counter.press(press);
          await counter.sees(done.ja);
        }
        expect(counter.told('completed')).to.have.length(1);
      });
    }

    it('[FA-3] while the bank cannot be asked the outcome is called unknown, and no second press is offered', async () => {
      const counter = await open();
      const press = await reachLastPress(counter);
      counter.bank.setFault({ name: 'lost-request', on: 'all' });
      counter.press(press);
      await counter.sees('結果を確認しています');
      expect(counter.hasButton(press)).to.equal(false);
      await expectAccessible(counter.flow);
      counter.bank.setFault(undefined);
      counter.press('いま確認する');
      await counter.sees(/まだ実行されていません/);
    });

    it('[FA-1] a session that ended is renewed by the portal, and the flow goes on where it was', async () => {
      const counter = await open();
      await fillFirst(counter);
      counter.flow.addEventListener('session-expired', (event) =>
        event.waitUntil(Promise.resolve().then(() => counter.bank.renewSession())),
      );
      counter.bank.endSession();
      counter.press(act.ja);
      await counter.sees('ログインを確認しました');
      expect(await counter.isChosen(row)).to.equal(true);
      await counter.type(words.ja.password, password);
      counter.press(act.ja);
      await counter.sees(withCode ? '有効時間' : done.ja);
    });

    it('[IN-3] where another person came back, all is dropped', async () => {
      const counter = await open({ scenario: 'other-person-returns' });
      await fillFirst(counter);
      counter.flow.addEventListener('session-expired', (event) =>
        event.waitUntil(Promise.resolve().then(() => counter.bank.renewSession())),
      );
      counter.bank.endSession();
      counter.press(act.ja);
      await counter.sees('別の方がログインした');
      const ticked = allByRole(counter.flow, 'checkbox').filter((box) => (box as HTMLInputElement).checked);
      expect(ticked).to.deep.equal([]);
    });

    it('[4.12] outside service hours it says when the bank opens, which is no error', async () => {
      const counter = await open({ scenario: 'service-closed' });
      await counter.sees(/サービス時間外/);
      await counter.sees(/から利用できます/);
      expect(counter.hasButton(act.ja)).to.equal(false);
      await expectAccessible(counter.flow);
    });

    it('[4.10] a target that changed meanwhile is refused alone and the screen says so', async () => {
      const counter = await open({ scenario: 'changed-meanwhile' });
      counter.press(await reachLastPress(counter));
      await counter.sees(/ほかの管理者がこの利用者を変更したため/);
      await expectAccessible(counter.flow);
    });

    it('[4.7] users changed before they were stored lead back to the list, which is read again', async () => {
      const counter = await open({ scenario: 'changed-before-storing' });
      await fillFirst(counter);
      counter.press(act.ja);
      await counter.sees(/ほかの管理者が変更しました/);
      expect(counter.hasButton(act.ja)).to.equal(true);
    });

    it('[FA-2] no secret is in events, storage, URL or document after any press', async () => {
      const heard: string[] = [];
      const listen = (event: Event): void => {
        heard.push(JSON.stringify('detail' in event ? event.detail : ''));
      };
      const types = [
        'flow-started',
        'step-shown',
        'submitted',
        'completed',
        'flow-ended',
        'users-chosen',
        'code-changed',
      ];
      for (const type of types) document.addEventListener(type, listen);
      const counter = await open();
      const press = await reachLastPress(counter);
      const code = withCode ? (await counter.readCode()).code : 'kakunin1';
      counter.press(press);
      await counter.sees(done.ja);
      const everywhere = [
        ...heard,
        counter.everythingInTheDocument,
        JSON.stringify({ ...localStorage }),
        JSON.stringify({ ...sessionStorage }),
        location.href,
        ...performance.getEntriesByType('resource').map(({ name }) => name),
        ...counter.sent.map(({ path }) => path),
      ].join('\n');
      for (const type of types) document.removeEventListener(type, listen);
      expect(everywhere).not.to.include(password);
      expect(everywhere).not.to.include(code);
    });

    it('[AX-1] does not take the focus on page load, and moves it to the heading of the next screen', async () => {
      const before = document.activeElement;
      const counter = await open();
      expect(document.activeElement).to.equal(before);
      counter.press(await reachLastPress(counter));
      await counter.sees(done.ja);
      await waitUntil(() => focused()?.textContent?.includes(title.ja), 'the heading has the focus');
    });

    it('[EM-5] a portal can stop a press before anything is sent, and nothing typed is lost', async () => {
      const counter = await open();
      await fillFirst(counter);
      counter.flow.addEventListener('before-submit', (event) => event.preventDefault(), { once: true });
      counter.press(act.ja);
      await counter.isDrawn();
      expect(counter.sent.filter(({ method }) => method !== 'GET')).to.deep.equal([]);
      counter.press(act.ja);
      await counter.sees(withCode ? '有効時間' : done.ja);
    });
  });
}
