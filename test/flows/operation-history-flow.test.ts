import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/operation-history-flow.js';
import type { BankContext } from '../../src/context/bank-context.js';
import type { BeforePrintEvent } from '../../src/components/print-button.js';
import type { FlowEndedEvent } from '../../src/flows/engine/flow-events.js';
import { frames } from '../../src/flows/steps/frames.js';
import type { OperationHistoryFlow } from '../../src/flows/operation-history-flow.js';
import { TestCounter, type CounterOptions } from '../support/counter.js';
import { allByRole, byLabel, byRole, textOf } from '../support/find.js';
import { expectAccessible } from '../support/mount.js';

const open = (options: CounterOptions = {}) => new TestCounter(options).open('operation-history-flow');
const rows = (counter: TestCounter) => allByRole(counter.flow, 'row').slice(1).map(textOf);
const words = {
  ja: {
    title: '操作履歴照会',
    signIn: /ログイン.*正常終了/,
    business: '業務',
    search: '検索',
    leave: '管理へ戻る',
    ended: '終了しました',
  },
  en: {
    title: 'Operation history',
    signIn: /Sign in.*Done/,
    business: 'Area',
    search: 'Search',
    leave: 'Back to administration',
    ended: 'Finished',
  },
} as const;

describe('operation-history-flow', () => {
  for (const lang of ['ja', 'en'] as const) {
    it(`[HI-1] [IN-1] [AX-1] tells what was done, the sign-in of this session first, is searched and left in ${lang}`, async () => {
      const say = words[lang];
      const counter = await open({ lang });
      await counter.sees(say.title);
      await waitUntil(() => rows(counter).length === 20, 'a page');
      expect(rows(counter)[0]).to.match(say.signIn).and.include('yamada31');
      expect(rows(counter).filter((row) => !row.includes('yamada31'))).to.not.deep.equal([]);
      byLabel(counter.flow, say.business).value = 'transfer';
      counter.press(say.search);
      await waitUntil(
        () => rows(counter).every((row) => row.includes(lang === 'ja' ? '振込振替' : 'ransfer')),
        'transfers',
      );
      await counter.isDrawn();
      await expectAccessible(counter.flow);
      counter.press(say.leave);
      await waitUntil(() => counter.told('flow-ended').length === 1);
      expect((counter.told('flow-ended')[0] as FlowEndedEvent).detail.outcome).to.equal('completed');
      expect(counter.told('cancelled')).to.have.length(0);
      expect(counter.sent.filter(({ method }) => method !== 'GET')).to.deep.equal([]);
    });
  }

  it('[HI-1] [US-4] a user without 全操作履歴照会 sees their own operations only', async () => {
    const counter = await open({ scenario: 'signed-in-as-general' });
    await counter.sees('ご自身の操作だけを表示しています');
    expect(rows(counter).filter((row) => !row.includes('enomoto7'))).to.deep.equal([]);
  });

  it('[4.6] tells what was just done at the counter, successful or not', async () => {
    const counter = await open();
    counter.bank.signIn('aizawa01');
    await counter.reopen('operation-history-flow');
    await waitUntil(() => rows(counter).length === 20);
    expect(rows(counter)[0]).to.include('aizawa01');
  });

  for (const [problem, lang, sentence] of [
    [{ code: 'unavailable', retryAfterSeconds: 30 }, 'ja', '銀行が混み合っています。30秒ほどしてから'],
    [{ code: 'unavailable', retryAfterSeconds: 30 }, 'en', 'in 30 seconds'],
    [{ code: 'offline' }, 'ja', '通信がつながっていません'],
    [{ code: 'server-failed' }, 'ja', '銀行側で問題が起きました'],
  ] as const) {
    it(`[FA-1] tells why there is nothing, keeps what is looked for and reads again: ${problem.code} in ${lang}`, async () => {
      const counter = await open({ lang });
      await waitUntil(() => rows(counter).length === 20);
      const { client } = counter.flow.parentElement as BankContext;
      const listOperationHistory = () => Promise.resolve({ ok: false, problem } as const);
      Object.assign(counter.flow, { client: { ...client, listOperationHistory } });
      await counter.isDrawn();
      byLabel(counter.flow, words[lang].business).value = 'payroll';
      counter.press(words[lang].search);
      await counter.sees(sentence);
      await expectAccessible(counter.flow);
      Object.assign(counter.flow, { client });
      await counter.isDrawn();
      counter.press(lang === 'ja' ? 'もう一度読み込む' : 'Load again');
      await waitUntil(() => rows(counter).length > 1 && rows(counter).every((row) => /給与・賞与振込|alar/.test(row)));
      expect(byLabel(counter.flow, words[lang].business).value).to.equal('payroll');
    });
  }

  it('[FA-1] a session that nobody renews is said to be over; after a new login the search is still there', async () => {
    const counter = await open();
    await waitUntil(() => rows(counter).length === 20);
    byLabel(counter.flow, '業務').value = 'payroll';
    counter.bank.endSession();
    counter.press('検索');
    await counter.sees('ログインの有効時間が切れました');
    await expectAccessible(counter.flow);
    counter.bank.renewSession();
    counter.flow.addEventListener('session-expired', (event) => event.waitUntil(Promise.resolve()));
    counter.press('続ける');
    await waitUntil(() => rows(counter).length > 1 && rows(counter).every((row) => row.includes('給与・賞与振込')));
    expect(byLabel(counter.flow, '業務').value).to.equal('payroll');
  });

  it('[FA-1] says when the bank cannot be reached, and reads again', async () => {
    const counter = new TestCounter();
    counter.bank.setFault({ name: 'lost-request', on: 'all' });
    await counter.open('operation-history-flow');
    await counter.sees('銀行に接続できませんでした');
    await expectAccessible(counter.flow);
    counter.bank.setFault(undefined);
    counter.press('もう一度読み込む');
    await waitUntil(() => rows(counter).length === 20);
  });

  it('[FA-1] goes on where it was once the portal has renewed the session', async () => {
    const counter = await open();
    await waitUntil(() => rows(counter).length === 20);
    counter.flow.addEventListener('session-expired', (event) =>
      event.waitUntil(Promise.resolve().then(() => counter.bank.renewSession())),
    );
    counter.bank.endSession();
    counter.press('2ページ');
    await counter.sees(/件中 21–40件/);
    expect(counter.told('session-expired')).to.have.length(1);
  });

  it('[IN-3] shows nothing of whoever was there before once another person came back', async () => {
    const counter = await open({ scenario: 'other-person-returns' });
    await waitUntil(() => rows(counter).length === 20);
    byLabel(counter.flow, '結果').value = 'done';
    counter.press('検索');
    await waitUntil(() => (counter.flow as OperationHistoryFlow).draft?.query.result === 'done');
    counter.flow.addEventListener('session-expired', (event) =>
      event.waitUntil(Promise.resolve().then(() => counter.bank.renewSession())),
    );
    counter.bank.endSession();
    counter.press('検索');
    await counter.sees('別の方がログインした');
    expect((counter.flow as OperationHistoryFlow).draft?.query).to.deep.equal({});
    await waitUntil(() => rows(counter)[0]?.includes('aizawa01'));
  });

  it('[4.12] outside service hours it says when the bank opens', async () => {
    const counter = await open({ scenario: 'service-closed' });
    await counter.sees(/サービス時間外.*から利用できます/);
  });

  it('[EM-3] what is looked for can be read and handed back, and leaving for elsewhere asks nothing', async () => {
    const counter = await open();
    await waitUntil(() => rows(counter).length === 20);
    byLabel(counter.flow, '業務').value = 'payroll';
    counter.press('検索');
    await waitUntil(() => rows(counter).every((row) => row.includes('給与・賞与振込')));
    const { draft } = counter.flow as OperationHistoryFlow;
    expect(draft).to.deep.equal({ query: { business: 'payroll' } });
    await counter.reopen('operation-history-flow');
    Object.assign(counter.flow, { draft });
    await waitUntil(() => rows(counter).length > 0 && rows(counter).every((row) => row.includes('給与・賞与振込')));
    expect(byLabel(counter.flow, '業務').value).to.equal('payroll');
    const frame = frames.get(counter.flow)!;
    expect(frame.hasSomethingToLose).to.equal(false);
    frame.run.leave();
    await waitUntil(() => counter.told('flow-ended').length === 1);
  });

  it('[PR-1] prints with the bank, the company and who looked it up', async () => {
    const counter = await open();
    await waitUntil(() => rows(counter).length === 20);
    const printed = new Promise<BeforePrintEvent>((resolve) =>
      counter.flow.addEventListener('before-print', (event) => {
        event.preventDefault();
        resolve(event);
      }),
    );
    await waitUntil(() => counter.hasButton('印刷'), 'the ways out');
    byRole(counter.flow, 'button', { name: '印刷' }).click();
    const { document } = await printed;
    expect(document).to.include({ bank: 'ことのは銀行', company: '株式会社みどり工房', who: '山田 和子 (yamada31)' });
    expect(document.when).to.equal('2026-11-24T10:00:00+09:00');
    expect(document.sections[1]!.table!.rows.length).to.be.greaterThan(300);
  });

  it('[PE-1] shows the first of 10,000 entries', async () => {
    const counter = await open({ scenario: 'long-history' });
    await counter.sees(/9,\d{3}件中 1–20件/);
  });
});
