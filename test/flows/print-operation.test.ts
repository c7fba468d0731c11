import { expect, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../../src/define/user-management-flow.js';
import { defineFlow } from '../../src/flows/engine/flow.js';
import { chooseUsers, noUsers, requestForUsers, storedAsChosen } from '../../src/flows/steps/choose-users.js';
import type { UsersDraft } from '../../src/flows/steps/choose-users.js';
import { FlowFrame } from '../../src/flows/steps/flow-frame.js';
import { flowStyles } from '../../src/flows/steps/flow-styles.js';
import { printable } from '../../src/flows/steps/printing.js';
import { showResult } from '../../src/flows/steps/show-result.js';
import { transactionAuthUnlockFlowMessages } from '../../src/messages/ja/transaction-auth-unlock-flow.js';
import { TestCounter, type CounterOptions } from '../support/counter.js';
import { expectAccessible } from '../support/mount.js';
import { Printer } from '../support/paper.js';

const kind = 'transaction-auth-unlock';

/** The unlocking, with a result for paper. */
class PrintableFlow extends LitElement {
  static override styles = flowStyles;
  client = undefined;
  baseUrl = '';
  profile = undefined;
  locale = '';
  draft = undefined;
  operationId = '';
  readonly #frame: FlowFrame<UsersDraft> = new FlowFrame(
    this,
    defineFlow({
      name: 'printable-flow',
      draft: noUsers,
      kind: () => kind,
      request: (draft: UsersDraft) => requestForUsers(kind, draft),
      matches: storedAsChosen,
      steps: [chooseUsers({ kind, credential: 'transaction-authentication' }), printable(showResult<UsersDraft>())],
    }),
    transactionAuthUnlockFlowMessages,
  );

  protected override render() {
    return this.#frame.render();
  }
}
customElements.define('printable-flow', PrintableFlow);

describe('the result of an operation on paper', () => {
  let printer: Printer;
  beforeEach(() => (printer = new Printer()));
  afterEach(() => printer.giveBack());

  async function toTheResult(options: CounterOptions, rows: readonly RegExp[]): Promise<TestCounter> {
    const counter = await new TestCounter(options).open('printable-flow');
    for (const row of rows) await counter.choose(row);
    const [password, press] =
      options.lang === 'en' ? [/Confirmation password/, /^Lift suspension/] : [/確認用パスワード/, '停止解除'];
    await counter.type(password, 'kakunin1');
    counter.press(press);
    await counter.sees(/伊藤 健一.*(受付番号|Receipt)|(受付番号|Receipt).*伊藤 健一/s);
    return counter;
  }

  async function paperOf(counter: TestCounter, name: string) {
    await waitUntil(() => counter.hasButton(name), `a button ${name}`);
    counter.press(name);
    await waitUntil(() => printer.papers.length > 0, 'the browser is asked to print');
    return printer.papers[0]!;
  }

  it('[PR-1] [US-7] repeats what the screen says: result, number, people with reasons, what the bank stored, what follows', async () => {
    const counter = await toTheResult({ scenario: 'changed-meanwhile' }, [/伊藤 健一/, /木村 恵子/]);
    await expectAccessible(counter.flow);
    const { text, page } = await paperOf(counter, '印刷');
    expect(page.title).to.equal('トランザクション認証の利用停止解除 2026-11-24');
    for (const part of [
      'ご契約先 株式会社みどり工房',
      '日時 2026年11月24日 10:00',
      '1名の利用停止を解除しました。1名は解除していません。',
      '受付番号',
      '解除していません ほかの管理者がこの利用者を変更したため',
      '対象利用者',
      'もう一度お手続きください。',
    ])
      expect(text).to.include(part);
    expect(text).to.match(/操作した方 .+ \(\w+\)/);
    expect(page.querySelectorAll('tbody tr')).to.have.length(2);
    expect(text).not.to.include('kakunin1');
  });

  it('[PR-1] [IN-1] is printed in English', async () => {
    const counter = await toTheResult({ lang: 'en' }, [/伊藤 健一/]);
    const { text } = await paperOf(counter, 'Print');
    expect(text).to.include('November 24, 2026 at 10:00');
    expect(text).to.include('The suspension of 1 user was lifted.');
    expect(text).to.include('For these users');
  });

  it('[US-1] [PR-1] what is registered of a user names rights and accounts, on the screen and on paper, though no form was seen', async () => {
    const counter = await new TestCounter().open('user-management-flow');
    await counter.pick(/榎本 さくら/);
    counter.press('照会');
    await counter.sees(/残高照会「照会」 利用する/);
    const { text } = await paperOf(counter, '印刷');
    expect(text).to.include('日時 2026年11月24日 10:00');
    expect(text).to.include('残高照会「照会」 利用する').and.include('本店営業部（081） 普通 0253226 利用する');
  });

  it('[FA-1] where the bank is not reached it is printed all the same, without the company', async () => {
    const counter = await toTheResult({}, [/伊藤 健一/]);
    counter.bank.setFault({ name: 'lost-request', on: 'all' });
    const { text } = await paperOf(counter, '印刷');
    expect(text).to.include('1名の利用停止を解除しました。');
    expect(text).to.match(/操作した方 .+ \(\w+\)/);
    expect(text).not.to.include('ご契約先');
  });
});
