import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { PrintDocument } from '../../src/components/internal/print/print-document.js';
import type { BeforePrintEvent, PrintButton, PrintSource } from '../../src/components/print-button.js';
import '../../src/define/print-button.js';
import * as stories from '../../stories/print-button.stories.js';
import { allByRole, byRole, everyElement, focused, textOf } from '../support/find.js';
import { expectEverySituationAccessible, mount, settled } from '../support/mount.js';
import { Printer } from '../support/paper.js';
import { hostileStrings } from '../support/type.js';

const change = stories.default.args.document;

describe('print-button', () => {
  let printer: Printer;
  beforeEach(() => (printer = new Printer()));
  afterEach(() => printer.giveBack());

  const show = (paper: PrintSource | undefined, lang: 'ja' | 'en' = 'ja') =>
    mount<PrintButton>(html`<print-button .document=${paper}></print-button>`, lang);
  const press = (element: Element, name = '印刷') => byRole(element, 'button', { name }).click();

  async function printed(count = 1) {
    await waitUntil(() => printer.papers.length >= count, 'the browser is asked to print', { interval: 5 });
    return printer.papers[count - 1]!;
  }

  it('[PR-1] prints a page of its own: title, bank, company, who, when, and the content', async () => {
    press(await show(change));
    const { page, text } = await printed();
    expect(page.documentElement.lang).to.equal('ja');
    expect(page.querySelector('h1')?.textContent).to.equal('利用者情報の変更');
    for (const part of [
      'あまおと銀行',
      'ご契約先 見本商事株式会社',
      '操作した方 山田 太郎（yamada31）',
      '日時 2026年11月24日 10:00',
      '受付番号 20261124-000123',
      '総合振込 999,999,999,999',
      '※限度額は、次の営業日から適用されます。',
    ])
      expect(text).to.include(part);
    expect(page.querySelector('thead th[scope=col].numeric')?.textContent).to.equal('限度額（円）');
  });

  it('[CO-4] a change is told by its new value, a word and the old value', async () => {
    press(await show(change));
    const { text, page } = await printed();
    expect(text).to.include('misaki@mihon.example変更 変更前：aizawa@mihon.example');
    expect(text).to.include('本店 普通 1234567 本店 当座 7654321変更');
    expect([...page.querySelectorAll('del')].map((old) => old.textContent)).to.deep.equal([
      'aizawa@mihon.example',
      '本店 普通 1234567',
    ]);
    expect(text.match(/変更前/g)).to.have.length(2);
    expect([...page.querySelectorAll('.mark > svg')]).to.have.length(2);
  });

  it('[IN-1] speaks English where the page does, in Japan’s time', async () => {
    press(await show({ ...change, when: '2026-11-24T01:00:00Z' }, 'en'), 'Print');
    const { text, page } = await printed();
    expect(page.documentElement.lang).to.equal('en');
    expect(text).to.include('Date and time November 24, 2026 at 10:00');
    expect(text).to.include('Before: aizawa@mihon.example');
  });

  it('[PR-1] a PDF is named after the document and its day, while the page around keeps its title', async () => {
    document.title = '管理';
    // 24 November in Japan is still the 23rd elsewhere.
    press(await show({ ...change, when: '2026-11-23T15:30:00Z' }));
    const paper = await printed();
    expect(paper.page.title).to.equal('利用者情報の変更 2026-11-24');
    expect(paper.titleAround).to.equal(paper.page.title);
    expect(document.title).to.equal('管理');
  });

  it('[PR-1] works deep inside shadow roots, and opens no window', async () => {
    const { open } = window;
    let opened = 0;
    window.open = () => (opened++, null);
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    let root = outer.attachShadow({ mode: 'open' });
    for (let depth = 0; depth < 3; depth += 1) {
      root = root.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    }
    const element = root.appendChild(document.createElement('print-button'));
    element.document = change;
    await settled(element);
    press(element);
    await printed();
    window.open = open;
    expect(opened).to.equal(0);
    expect(printer.papers).to.have.length(1);
  });

  it('[PR-1] presses while it is made print once, and a further one after that prints again', async () => {
    let make: (paper: PrintDocument) => void = () => undefined;
    let asked = 0;
    const element = await show(() => {
      asked += 1;
      return new Promise((resolve) => (make = resolve));
    });
    for (let click = 0; click < 3; click += 1) {
      press(element);
      await element.updateComplete;
    }
    make(change);
    (await printed()).close();
    expect(asked).to.equal(1);
    press(element);
    make(change);
    await printed(2);
    expect(element.shadowRoot?.querySelectorAll('iframe')).to.have.length(1);
  });

  it('[PR-1] [AX-1] the frame is no place for the focus, goes when the dialog is closed, and the focus is at the button', async () => {
    const element = await show(change);
    press(element);
    const { frame, ...paper } = await printed();
    expect(frame.tabIndex).to.equal(-1);
    expect(frame.ariaHidden).to.equal('true');
    expect(frame.getBoundingClientRect().width).to.equal(0);
    expect(focused()).not.to.equal(frame);
    expect(Object.keys(paper)).to.include('page');
    printer.papers[0]!.close();
    expect(frame.isConnected).to.equal(false);
    expect(focused() === byRole(element, 'button')).to.be.true;
  });

  it('[PR-1] an element that is taken away takes the frame with it, and prints nothing that is still on its way', async () => {
    const element = await show(change);
    press(element);
    const { frame } = await printed();
    element.remove();
    expect(frame.isConnected).to.equal(false);
    document.body.append(element);
    expect(element.shadowRoot?.querySelector('iframe')).to.equal(null);
    element.remove();

    let arrive: (paper: PrintDocument) => void = () => undefined;
    const waiting = await show(() => new Promise((resolve) => (arrive = resolve)));
    press(waiting);
    waiting.remove();
    arrive(change);
    await new Promise(requestAnimationFrame);
    expect(printer.papers).to.have.length(1);
  });

  it('[PR-1] a portal may print it in another way', async () => {
    const element = await show(change);
    let heard: PrintDocument | undefined;
    const listen = (event: BeforePrintEvent): void => {
      event.preventDefault();
      heard = event.document;
    };
    document.body.addEventListener('before-print', listen, { once: true });
    press(element);
    await waitUntil(() => heard !== undefined);
    expect(heard).to.equal(change);
    press(element);
    await printed();
    expect(printer.papers).to.have.length(1);
  });

  it('[PR-1] what is printed may be made when it is asked for; where that fails, a sentence says so', async () => {
    let made = 0;
    const element = await show(() => {
      made += 1;
      if (made === 1) throw new TypeError('the list did not come');
      return change;
    });
    expect(made).to.equal(0);
    press(element);
    await waitUntil(() => textOf(byRole(element, 'status')).includes('印刷の準備ができませんでした'), 'it is said');
    press(element);
    await printed();
    expect(textOf(byRole(element, 'status'))).to.equal('');
  });

  it('without a document there is no button', async () => {
    const element = document.createElement('print-button');
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await element.updateComplete;
    expect(allByRole(element, 'button')).to.have.length(0);
    element.document = change;
    await element.updateComplete;
    expect(allByRole(element, 'button')).to.have.length(1);
  });

  it('[PR-1] prints hostile text as text, in the content and in the margin', async () => {
    for (const hostile of hostileStrings) {
      press(
        await show({
          ...change,
          title: hostile,
          bank: `${hostile}"; } } body { display: none } @page { @top-right { content: "`,
          sections: [{ lines: [{ label: hostile, value: hostile, before: hostile }], notes: [hostile] }],
        }),
      );
      const paper = await printed(printer.papers.length + 1);
      expect(everyElement(paper.page).filter(({ localName }) => /^(script|img|style|svg|a)$/.test(localName))).to.be
        .empty;
      expect(paper.page.querySelector('section dd bdi')?.textContent).to.equal(hostile);
      expect(paper.page.defaultView?.getComputedStyle(paper.page.body).display).to.equal('block');
      paper.close();
    }
  });

  expectEverySituationAccessible(stories);
});
