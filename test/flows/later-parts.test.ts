import { expect, fixture, waitUntil } from '@open-wc/testing';
import { LitElement, html, nothing } from 'lit';
import { Later } from '../../src/components/internal/later.js';
import type { BankClient } from '../../src/contract/bank-client.js';
import type { Operation } from '../../src/contract/index.js';
import { defineFlow } from '../../src/flows/engine/flow.js';
import { FlowFrame } from '../../src/flows/steps/flow-frame.js';
import type { Screen } from '../../src/flows/steps/flow-frame.js';
import { flowStyles } from '../../src/flows/steps/flow-styles.js';
import type { Catalogue } from '../../src/messages/catalogue.js';
import type { FlowMessages } from '../../src/messages/flow-messages.js';
import type { BankProfile } from '../../src/profile/bank-profile.js';
import { allByRole, byLabel, byRole, focused, textOf } from '../support/find.js';
import { expectAccessible } from '../support/mount.js';

const sentences: FlowMessages = {
  title: '手続き',
  steps: { first: '入力', second: '確認', result: '結果' },
  leads: {},
  buttons: { first: '次へ', second: '確認する', result: '戻る' },
  review: '',
};
const messages: Catalogue<FlowMessages> = {
  name: 'flow-of-parts',
  ja: () => sentences,
  en: () => Promise.resolve({ default: () => sentences }),
};

const notLoaded = /画面の一部を表示できません/;
const silence = new Promise<never>(() => undefined);

/** A chunk on its way: it arrives or is lost when the test says so. */
class Delivery {
  asked = 0;
  arrive: () => void = () => undefined;
  lose: () => void = () => undefined;
  readonly part = new Later(() => {
    this.asked += 1;
    return new Promise<string>((resolve, reject) => {
      this.arrive = () => resolve('二枚目の中身');
      this.lose = () => reject(new TypeError('the chunk is gone'));
    });
  });
}

let screens: readonly Screen<object>[] = [];

class FlowOfParts extends LitElement {
  static override styles = flowStyles;

  client: BankClient | undefined = client({});
  baseUrl = '';
  profile: BankProfile | undefined = undefined;
  locale = 'ja';
  draft: object | undefined = undefined;
  operationId = '';
  readonly #frame: FlowFrame<object> = new FlowFrame<object>(
    this,
    defineFlow({
      name: 'flow-of-parts',
      draft: {},
      kind: () => 'transaction-auth-unlock' as const,
      request: () => undefined,
      matches: () => true,
      steps: screens,
    }),
    messages,
  );

  protected override render() {
    return this.#frame.render();
  }
}
customElements.define('flow-of-parts', FlowOfParts);

function client(calls: Partial<BankClient>): BankClient {
  return { session: () => silence, ...calls } as BankClient;
}

const first: Screen<object> = {
  id: 'first',
  act: { do: 'next' },
  body: () => html`<label>名前 <input /></label>`,
};

/** A flow of two screens, the second of which is drawn from what is delivered. */
async function open(delivery: Delivery, second: Partial<Screen<object>> = {}): Promise<FlowOfParts> {
  screens = [
    first,
    {
      id: 'second',
      act: { do: 'next' },
      parts: () => [delivery.part],
      body: () => (delivery.part.value ? html`<p>${delivery.part.value}</p>` : nothing),
      ...second,
    },
  ];
  const flow = await fixture<FlowOfParts>(html`<flow-of-parts></flow-of-parts>`);
  await waitUntil(() => allByRole(flow, 'button', { name: '次へ' }).length > 0);
  return flow;
}

async function press(flow: FlowOfParts, name: string): Promise<void> {
  byRole(flow, 'button', { name }).click();
  await flow.updateComplete;
}

const hasButton = (flow: FlowOfParts, name: string): boolean => allByRole(flow, 'button', { name }).length > 0;

describe('parts of later screens', () => {
  it('[PE-2] are loaded while the person is still at the first screen', async () => {
    const delivery = new Delivery();
    const flow = await open(delivery);
    await waitUntil(() => delivery.asked === 1, 'asked for in idle time');
    delivery.arrive();
    await delivery.part.load();
    await press(flow, '次へ');
    expect(textOf(flow)).to.include('二枚目の中身');
    expect(delivery.asked).to.equal(1);
  });

  it('[PE-2] are not loaded for a screen that is passed by', async () => {
    const [used, unused] = [new Delivery(), new Delivery()];
    const flow = await open(unused, { skip: () => true });
    screens = [];
    byLabel(flow, '名前').focus();
    const other = await open(used);
    byLabel(other, '名前').focus();
    await waitUntil(() => used.asked > 0);
    expect(unused.asked).to.equal(0);
  });

  it('[AX-1] a screen that is waited for has the focus on its heading, is busy and has nothing to press yet', async () => {
    const delivery = new Delivery();
    const flow = await open(delivery);
    await press(flow, '次へ');
    await waitUntil(() => focused()?.id === 'heading', 'the heading has the focus');
    expect(flow.renderRoot.querySelector('form')!.ariaBusy).to.equal('true');
    expect(hasButton(flow, '確認する')).to.equal(false);
    expect(hasButton(flow, '戻る')).to.equal(true);

    delivery.arrive();
    await waitUntil(() => textOf(flow).includes('二枚目の中身'));
    expect(flow.renderRoot.querySelector('form')!.ariaBusy).to.equal('false');
    expect(hasButton(flow, '確認する')).to.equal(true);
    expect(focused()?.id).to.equal('heading');
  });

  it('[FA-3] what cannot be loaded is told with a way to try again, and draft and screen stay', async () => {
    const delivery = new Delivery();
    const flow = await open(delivery);
    await press(flow, '次へ');
    const draft = flow.draft;
    delivery.lose();
    await waitUntil(() => notLoaded.test(textOf(flow)), 'the sentence');
    await expectAccessible(flow);

    await press(flow, 'もう一度表示する');
    await waitUntil(() => delivery.asked > 1, 'asked for again');
    expect(textOf(flow)).not.to.match(notLoaded);
    delivery.arrive();
    await waitUntil(() => textOf(flow).includes('二枚目の中身'));
    expect(textOf(flow)).not.to.match(notLoaded);
    expect(flow.draft === draft).to.equal(true);
    expect(hasButton(flow, '確認する')).to.equal(true);
  });

  it('[FA-3] a result that cannot be drawn is told to be a result, and can be left', async () => {
    const delivery = new Delivery();
    screens = [
      { ...first, act: { do: 'store', meets: true } },
      { id: 'result', act: { do: 'end' }, parts: () => [delivery.part], body: () => nothing },
    ];
    const flow = document.createElement('flow-of-parts') as FlowOfParts;
    const done = { id: 'op-1', kind: 'transaction-auth-unlock', state: 'executed', demands: [], lines: [] };
    flow.client = client({ operation: () => Promise.resolve({ ok: true, value: done as unknown as Operation }) });
    flow.operationId = 'op-1';
    (await fixture<HTMLElement>(html`<div></div>`)).append(flow);
    await waitUntil(() => delivery.asked > 0);
    delivery.lose();
    await waitUntil(() => textOf(flow).includes('お手続きは完了しています'), 'that it was done');
    await press(flow, '戻る');
    await waitUntil(() => textOf(flow).includes('はじめから'), 'the end');
  });
});
