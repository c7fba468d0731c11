import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/operation-history-table.js';
import type {
  HistoryListPage,
  HistoryQuery,
  HistorySource,
  OperationHistoryTable,
} from '../../src/components/operation-history-table.js';
import type { PrintDocument } from '../../src/components/internal/print/print-document.js';
import type { OperationHistoryEntry, OperationHistoryRequest } from '../../src/contract/index.js';
import { bankOf, historyOf } from '../../stories/operation-history.js';
import * as stories from '../../stories/operation-history-table.stories.js';
import { allByRole, byLabel, byRole, descriptionOf, focused, textOf } from '../support/find.js';
import { expectEverySituationAccessible, mount, settled } from '../support/mount.js';
import { hostileStrings, typeInto } from '../support/type.js';

type Entries = OperationHistoryTable['entries'];

const entries = historyOf(45);

/** A table with its first page, or what stands for it. */
async function show(given: Entries, query: HistoryQuery = {}): Promise<OperationHistoryTable> {
  const table = await mount<OperationHistoryTable>(
    html`<operation-history-table .entries=${given} .query=${query}></operation-history-table>`,
  );
  await answered(table);
  return table;
}

/** Waits until the table is told something. */
async function answered(table: OperationHistoryTable): Promise<void> {
  await waitUntil(() => allByRole(table, 'row').length > 1, `rows, or why there are none: ${textOf(table)}`);
  const canBeSaved = () => allByRole(table, 'button', { name: 'CSVを保存' }).length > 0;
  await waitUntil(() => !textOf(table).includes('件中') || canBeSaved(), 'the ways out');
  await settled(table);
}

const rows = (table: Element) => allByRole(table, 'row').slice(1).map(textOf);
const button = (table: Element, name: string) => byRole(table, 'button', { name });

/** A bank that keeps in mind what it was asked. */
function listening(given: readonly OperationHistoryEntry[], told?: Partial<HistoryListPage>) {
  const asked: OperationHistoryRequest[] = [];
  const pages = bankOf(given, told);
  const source: HistorySource = (request, signal) => {
    asked.push(request);
    return pages(request, signal);
  };
  return { asked, source };
}

describe('operation-history-table', () => {
  it('[HI-1] shows each operation with all that the bank tells of it, in words, the newest first', async () => {
    const table = await show([...entries].reverse());
    expect(allByRole(table, 'columnheader').map(textOf)).to.deep.equal([
      '操作日時',
      'ログインID',
      '利用者名',
      '業務',
      '操作',
      '結果',
      '受付番号',
      '端末',
    ]);
    expect(rows(table)).to.have.length(20);
    // A narrow page says beside each value what it is.
    const [first, second] = rows(table).map((row) => row.replace(/(業務|操作|受付番号|端末) /g, ''));
    expect(first).to.equal('2026年11月24日 10:00:00 yamada31 山田 和子 ログイン ログイン 正常終了 192.0.2.31');
    expect(second).to.equal(
      '2026年11月24日 09:42:59 aizawa01 相沢 美咲 振込振替 依頼（画面入力） 正常終了 20261124-000044 192.0.2.1',
    );
    expect(table.renderRoot.querySelectorAll('td .icon')).to.have.length(20);
  });

  it('[HI-1] turns pages that belong to one state of the history', async () => {
    const { source, asked } = listening(entries, { cursor: 'state-1' });
    const table = await show(source);
    expect(textOf(table)).to.include('45件中 1–20件');
    button(table, '3ページ').click();
    await waitUntil(() => rows(table).length === 5);
    expect(textOf(table)).to.include('45件中 41–45件');
    expect(asked.map(({ page, limit, cursor }) => [page, limit, cursor])).to.deep.equal([
      [1, 20, undefined],
      [3, 20, 'state-1'],
    ]);
  });

  it('[HI-1] says which entries are shown, also while another page is on its way', async () => {
    let arrive: (() => void) | undefined;
    const pages = bankOf(entries);
    const table = await show(async (request, signal) => {
      if (request.page === 3) await new Promise<void>((resolve) => (arrive = resolve));
      return pages(request, signal);
    });
    button(table, '3ページ').click();
    await waitUntil(() => byRole(table, 'table').ariaBusy === 'true', 'it is said that it takes a while');
    expect(textOf(table)).to.include('45件中 1–20件');
    arrive!();
    await waitUntil(() => textOf(table).includes('45件中 41–45件'));
  });

  it('[HI-1] searches by period, user, business and result once the button is pressed, and tells it', async () => {
    const { source, asked } = listening(entries);
    const table = await show(source);
    const told: HistoryQuery[] = [];
    table.addEventListener('history-searched', ({ query }) => told.push(query));
    byLabel(table, '開始日').value = '2026-11-23';
    byLabel(table, '終了日').value = '2026-11-24';
    typeInto(byLabel(table, /^利用者/), ' やまだ３１ ');
    byLabel(table, '業務').value = 'sign-in';
    byLabel(table, '結果').value = 'done';
    byRole(table, 'checkbox', { name: 'ご自身の操作のみ' }).click();
    expect(asked).to.have.length(1);
    button(table, '検索').click();
    const query = {
      from: '2026-11-23',
      to: '2026-11-24',
      user: 'やまだ３１',
      business: 'sign-in',
      result: 'done',
      own: true,
    };
    expect(told).to.deep.equal([query]);
    await waitUntil(() => asked.length === 2);
    expect(asked[1]).to.deep.equal({ ...query, page: 1, limit: 20 });
    allByRole(table, 'button', { name: '条件をクリア' })[0]!.click();
    await answered(table);
    expect(told.at(-1)).to.deep.equal({});
    expect(byLabel(table, '開始日').value + byLabel(table, /^利用者/).value).to.equal('');
  });

  for (const [query, found] of [
    [{ user: 'ＹＡＭＡＤＡ' }, 9],
    [{ user: '榎本さくら' }, 9],
    [{ business: 'payroll', result: 'cancelled' }, 5],
    [{ result: 'unheard-of' }, 0],
    [{ from: '2026-11-24' }, 36],
    [{ from: '2026-11-23', to: '2026-11-23' }, 9],
  ] as const) {
    it(`[HI-1] finds ${found} of an array by ${JSON.stringify(query)}`, async () => {
      const table = await show(entries, query);
      expect(textOf(table)).to.include(found === 0 ? '条件に合う操作はありません' : `${found}件中`);
    });
  }

  for (const [from, to, where, sentence] of [
    ['2026-11-24', '2026-11-23', '終了日', '開始日以降の日付を入力してください'],
    ['2026-08-15', '', '開始日', '2026年8月16日から2026年11月24日までの日付'],
    ['', '2026-11-25', '終了日', '2026年8月16日から2026年11月24日までの日付'],
  ] as const) {
    it(`[IN-3] does not search from ${from || 'the first day'} to ${to || 'today'}: says so at ${where}, which gets the focus`, async () => {
      const { source, asked } = listening(entries);
      const table = await show(source);
      byLabel(table, '開始日').value = from;
      byLabel(table, '終了日').value = to;
      button(table, '検索').click();
      await settled(table);
      expect(asked).to.have.length(1);
      expect(focused()).to.equal(byLabel(table, where));
      expect(byLabel(table, where).ariaInvalid).to.equal('true');
      expect(descriptionOf(byLabel(table, where))).to.include(sentence);
    });
  }

  it('[US-4] offers no search for others to whom the bank tells only their own operations, and says why', async () => {
    const table = await show(bankOf(entries, { scope: 'own' }));
    expect(textOf(table)).to.include('ご自身の操作だけを表示しています');
    expect(allByRole(table, 'searchbox')).to.deep.equal([]);
    expect(allByRole(table, 'checkbox')).to.deep.equal([]);
  });

  it('[FA-1] says when the history cannot be had, and gets it again', async () => {
    let isThere = false;
    const table = await show((request, signal) =>
      isThere ? bankOf(entries)(request, signal) : Promise.reject(new Error('offline')),
    );
    expect(textOf(byRole(table, 'alert'))).to.include('操作履歴を読み込めませんでした');
    isThere = true;
    button(table, 'もう一度読み込む').click();
    await waitUntil(() => rows(table).length === 20);
    await waitUntil(() => focused() === byLabel(table, '開始日'), 'the focus is not lost with the button');
  });

  it('[FA-1] [US-4] says why where its host knows, and asks no more than before while the history cannot be had', async () => {
    let isThere = true;
    const pages = bankOf(entries, { scope: 'own' });
    const table = await show((request, signal) =>
      isThere ? pages(request, signal) : Promise.reject(new Error('unavailable')),
    );
    isThere = false;
    table.failure = '銀行が混み合っています。2秒ほどしてから、もう一度お試しください。';
    button(table, '2ページ').click();
    await waitUntil(() => allByRole(table, 'alert').length > 0);
    expect(textOf(byRole(table, 'alert'))).to.equal(table.failure);
    expect(textOf(table)).to.include('2026年8月16日から').and.include('ご自身の操作だけを表示しています');
    expect(allByRole(table, 'searchbox')).to.deep.equal([]);
    isThere = true;
    button(table, 'もう一度読み込む').click();
    await waitUntil(() => textOf(table).includes('45件中 21–40件'));
  });

  it('[FA-1] a late answer to an earlier search changes nothing', async () => {
    const answers: ((page: HistoryListPage) => void)[] = [];
    const table = await mount<OperationHistoryTable>(
      html`<operation-history-table
        .entries=${() => new Promise<HistoryListPage>((resolve) => answers.push(resolve))}
      ></operation-history-table>`,
    );
    table.query = { user: 'aizawa01' };
    await table.updateComplete;
    answers[1]!({ items: entries.slice(1, 2), total: 1 });
    answers[0]!({ items: entries.slice(0, 1), total: 1 });
    await answered(table);
    expect(rows(table)[0]).to.include('aizawa01');
  });

  it('[FA-1] shows whatever a bank sends as text, and codes that it does not know as they are', async () => {
    const table = await show(
      hostileStrings.map((text) => ({
        at: '2026-11-24T10:00:00+09:00',
        loginId: text,
        name: text,
        business: text,
        operation: text,
        result: text,
        receipt: text,
        terminal: text,
      })),
    );
    expect(rows(table).join(' ')).to.include('constructor').and.include('<img src=x');
    expect('hostile' in window).to.equal(false);
  });

  it('[AX-1] stacks its rows at 320 px, each value with what it is, and is no wider than the page', async () => {
    const page = await fixture<HTMLElement>(html`<div class="narrow"></div>`);
    page.style.inlineSize = '320px';
    const table = document.createElement('operation-history-table');
    table.entries = entries;
    page.append(table);
    await answered(table);
    expect(rows(table)[1]).to.include('業務 振込振替').and.include('受付番号 20261124-000044');
    expect(table.scrollWidth).to.be.at.most(320);
    const wide = [...table.renderRoot.querySelectorAll('*')].filter(
      (part) => !part.closest('thead') && part.getBoundingClientRect().right > page.getBoundingClientRect().right + 1,
    );
    expect(wide.map(({ className }) => className)).to.deep.equal([]);
  });

  it('[PE-1] of 10,000 entries draws one page, and finds what is looked for among all', async () => {
    const table = await show(historyOf(10_000));
    expect(rows(table)).to.have.length(20);
    expect(textOf(table)).to.include('10,000件中 1–20件');
    const asked = performance.now();
    table.query = { user: 'ＹＡＭＡＤＡ' };
    await waitUntil(() => textOf(table).includes('2,000件中 1–20件'), '', { interval: 5 });
    // Some 60 ms where nothing else runs.
    expect(performance.now() - asked).to.be.below(1000);
  });

  describe('CSV', () => {
    let saved: { name: string; file: Promise<ArrayBuffer> }[] = [];
    let timers: { run: () => void; ms: number | undefined }[] = [];
    const { click } = HTMLAnchorElement.prototype;
    const { setTimeout: realTimeout } = window;
    const revoked: string[] = [];
    const { revokeObjectURL } = URL;

    beforeEach(() => {
      [saved, timers] = [[], []];
      HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
        saved.push({ name: this.download, file: fetch(this.href).then((response) => response.arrayBuffer()) });
      };
      URL.revokeObjectURL = (url) => {
        revoked.push(url);
        revokeObjectURL.call(URL, url);
      };
    });
    afterEach(() => {
      HTMLAnchorElement.prototype.click = click;
      URL.revokeObjectURL = revokeObjectURL;
      window.setTimeout = realTimeout;
    });

    const text = async (encoding: string) =>
      new TextDecoder(encoding, { ignoreBOM: true }).decode(await saved[0]!.file);

    it('[HI-1] saves everything that matches, not only the page: of one state, 1,000 at a time', async () => {
      const { source, asked } = listening(historyOf(2400), { cursor: 'state-7' });
      const table = await show(source, { user: 'yamada31' });
      asked.length = 0;
      button(table, 'CSVを保存').click();
      await waitUntil(() => textOf(table).includes('480件を「操作履歴_'));
      expect(asked.map(({ user, page, limit }) => [user, page, limit])).to.deep.equal([['yamada31', 1, 1000]]);
      expect(saved[0]!.name).to.equal('操作履歴_20261124.csv');
      const lines = (await text('utf-8')).split('\r\n');
      expect(lines).to.have.length(482);
      expect(lines[0]).to.equal('\ufeff"操作日時","ログインID","利用者名","業務","操作","結果","受付番号","端末"');
      expect(lines[1]).to.equal(
        '"2026-11-24 10:00:00","yamada31","山田 和子","ログイン","ログイン","正常終了","","192.0.2.31"',
      );
    });

    it('[HI-1] asks for page after page with the cursor of the first', async () => {
      const { source, asked } = listening(historyOf(2400), { cursor: 'state-7' });
      const table = await show(source);
      asked.length = 0;
      button(table, 'CSVを保存').click();
      await waitUntil(() => saved.length === 1);
      expect(asked.map(({ page, cursor }) => [page, cursor])).to.deep.equal([
        [1, undefined],
        [2, 'state-7'],
        [3, 'state-7'],
      ]);
      expect((await text('utf-8')).split('\r\n')).to.have.length(2402);
    });

    it('[HI-1] tells how far it is, and can be stopped: nothing is saved then', async () => {
      let signal: AbortSignal | undefined;
      const pages = bankOf(historyOf(3000));
      const table = await show((request, given) => {
        if (request.limit !== 1000) return pages(request, given);
        signal = given;
        return request.page === 1 ? pages(request, given) : new Promise(() => undefined);
      });
      button(table, 'CSVを保存').click();
      await waitUntil(() => textOf(table).includes('3,000件中 1,000件'));
      expect(byRole(table, 'progressbar')).to.include({ value: 1000, max: 3000 });
      button(table, '保存をやめる').click();
      await settled(table);
      expect(signal?.aborted).to.equal(true);
      expect(textOf(table)).to.include('取りやめました');
      expect(saved).to.deep.equal([]);
    });

    it('[AX-1] the focus is at 「CSVを保存」 once what had it is gone: to stop, to wait, to save as UTF-8', async () => {
      let arrive: (() => void) | undefined;
      const pages = bankOf(entries);
      const table = await show(async (request, signal) => {
        if (request.limit === 1000) await new Promise<void>((resolve) => (arrive = resolve));
        return pages(request, signal);
      });
      const isBack = () => waitUntil(() => focused() === button(table, 'CSVを保存'), 'the focus is back');
      const press = async (name: string): Promise<void> => {
        await waitUntil(() => allByRole(table, 'button', { name }).length > 0, name);
        button(table, name).focus();
        button(table, name).click();
      };
      await press('CSVを保存');
      await press('保存をやめる');
      await isBack();
      await inShiftJis(table);
      await waitUntil(() => allByRole(table, 'button', { name: '保存をやめる' }).length > 0);
      button(table, '保存をやめる').focus();
      arrive!();
      await waitUntil(() => textOf(table).includes('Shift_JISにない文字'));
      await isBack();
      await press('UTF-8で保存');
      await isBack();
      button(table, '検索').focus();
      arrive!();
      await waitUntil(() => textOf(table).includes('に保存しました'));
      expect(focused()).to.equal(button(table, '検索'));
    });

    it('[HI-1] what became of a file is said until something else is looked for; one that is being made is made', async () => {
      let arrive: (() => void) | undefined;
      const pages = bankOf(entries);
      const table = await show(async (request, signal) => {
        if (request.limit === 1000) await new Promise<void>((resolve) => (arrive = resolve));
        return pages(request, signal);
      });
      button(table, 'CSVを保存').click();
      table.query = { business: 'transfer' };
      await waitUntil(() => textOf(table).includes('5件中 1–5件'));
      arrive!();
      await waitUntil(() => textOf(table).includes('45件を「操作履歴_20261124.csv」に保存しました'));
      table.query = {};
      await waitUntil(() => textOf(table).includes('45件中 1–20件'));
      expect(textOf(table)).not.to.include('に保存しました');
    });

    it('[FA-1] says when a page of it cannot be had, and saves nothing', async () => {
      const pages = bankOf(historyOf(1500));
      const table = await show((request, signal) =>
        request.page === 2 ? Promise.reject(new Error('offline')) : pages(request, signal),
      );
      button(table, 'CSVを保存').click();
      await waitUntil(() => textOf(table).includes('CSVを作成できませんでした'));
      expect(saved).to.deep.equal([]);
    });

    it('[HI-1] names what Shift_JIS cannot hold, saves nothing, and offers UTF-8 instead', async () => {
      const table = await show(entries);
      await inShiftJis(table);
      await waitUntil(() =>
        textOf(table).includes('利用者名の「𠮷」：5、10、15、20、25、30、35、40、45行目（例：𠮷田 純）'),
      );
      expect(saved).to.deep.equal([]);
      button(table, 'UTF-8で保存').click();
      await waitUntil(() => saved.length === 1);
      expect(await text('utf-8')).to.include('𠮷田 純');
      await waitUntil(() => !textOf(table).includes('Shift_JISにない文字'));
    });

    it('[HI-1] names at most 20 rows of a character, and says how many more there are of both', async () => {
      const names = [...'𠮷𠀋𡈽𡌛𡑮𡢽'].map((character) => `${character}田`);
      const table = await show(historyOf(150).map((entry, at) => ({ ...entry, name: names[at % 6]! })));
      await inShiftJis(table);
      await waitUntil(() => textOf(table).includes('110、116行目、ほか5行（例：𠮷田）'));
      expect(textOf(table)).to.include('「𡑮」').and.not.include('「𡢽」');
      expect(textOf(table)).to.include('ほか1文字');
    });

    it('[HI-1] saves in Shift_JIS what that can hold', async () => {
      const table = await show(entries, { user: 'yamada31' });
      await inShiftJis(table);
      await waitUntil(() => saved.length === 1);
      expect(await text('shift_jis')).to.include('"yamada31","山田 和子","ログイン"');
    });

    it('[EM-3] gives the address of the file back after a minute', async () => {
      const table = await show(entries);
      revoked.length = 0;
      window.setTimeout = ((run: () => void, ms?: number) => {
        if ((ms ?? 0) < 60_000) return realTimeout(run, ms);
        timers.push({ run, ms });
        return 0;
      }) as typeof window.setTimeout;
      button(table, 'CSVを保存').click();
      await waitUntil(() => timers.length === 1);
      await saved[0]!.file;
      expect(revoked).to.deep.equal([]);
      timers[0]!.run();
      expect(revoked).to.have.length(1);
    });

    async function inShiftJis(table: OperationHistoryTable): Promise<void> {
      const encoding = byLabel(table, '文字コード');
      encoding.value = 'shift_jis';
      encoding.dispatchEvent(new Event('change'));
      button(table, 'CSVを保存').click();
      await table.updateComplete;
    }
  });

  it('[PR-1] prints what matches with bank, company, reader, conditions and every column', async () => {
    const table = await show(bankOf(historyOf(9100)), { business: 'transfer' });
    expect(allByRole(table, 'button', { name: '印刷' })).to.deep.equal([]);
    table.letterhead = () => Promise.resolve({ bank: 'ことのは銀行', company: '株式会社みどり工房', who: '山田 和子' });
    await table.updateComplete;
    await settled(table);
    const papers: PrintDocument[] = [];
    table.addEventListener('before-print', (event) => {
      event.preventDefault();
      papers.push(event.document);
    });
    button(table, '印刷').click();
    await waitUntil(() => papers.length === 1);
    const [{ sections, ...head }] = papers as [PrintDocument];
    expect(head).to.include({
      title: '操作履歴照会',
      bank: 'ことのは銀行',
      company: '株式会社みどり工房',
      who: '山田 和子',
    });
    expect(sections[0]!.lines).to.deep.equal([
      { label: '期間', value: '2026年8月16日–2026年11月24日' },
      { label: '業務', value: '振込振替' },
    ]);
    expect(sections[1]!.table!.columns).to.have.length(8);
    expect(sections[1]!.table!.rows).to.have.length(1000);
    expect(sections[0]!.notes).to.deep.equal(['条件に合う1,011件のうち、新しい1,000件を印刷しています。']);
    expect(sections[1]!.table!.rows[0]).to.include('振込振替').and.include('2026年11月24日 09:42:59');
  });

  for (const [query, told, lines, notes] of [
    [{ user: 'yamada', own: true }, {}, ['yamada', 'ご自身の操作のみ'], ['9件中 1–9件']],
    [{}, { scope: 'own' }, [], ['全操作履歴照会の権限がないため、ご自身の操作だけを表示しています。', '45件中 1–45件']],
  ] as const) {
    it(`[PR-1] [HI-1] says on paper whose operations they are, and how many: ${JSON.stringify([query, told])}`, async () => {
      const table = await show(bankOf(entries, told), query);
      const when = '2026-11-24T01:00:00Z';
      table.letterhead = () => Promise.resolve({ bank: '', company: '', who: '', when });
      await table.updateComplete;
      await settled(table);
      const printed = new Promise<PrintDocument>((resolve) =>
        table.addEventListener('before-print', (event) => {
          event.preventDefault();
          resolve(event.document);
        }),
      );
      button(table, '印刷').click();
      const paper = await printed;
      expect(paper.when).to.equal(when);
      expect(paper.sections[0]!.lines!.slice(1)).to.deep.equal(lines.map((value) => ({ label: '利用者', value })));
      expect(paper.sections[0]!.notes).to.deep.equal(notes);
    });
  }

  expectEverySituationAccessible(stories);
});
