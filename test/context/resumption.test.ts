import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { getResponse } from 'msw/utils/get-response';
import { createHttpBankClient } from '../../src/contract/http-bank-client.js';
import '../../src/define/transaction-auth-token-revoke-flow.js';
import '../../src/define/transaction-auth-unlock-flow.js';
import type { TransactionAuthTokenRevokeFlow } from '../../src/flows/transaction-auth-token-revoke-flow.js';
import { MockBank } from '../../src/mocks/mock-bank.js';
import { defaultProfile, deriveProfile } from '../../src/profile/bank-profile.js';
import { TestCounter } from '../support/counter.js';
import { allByRole, textOf } from '../support/find.js';
import { settled } from '../support/mount.js';

const revoke = 'transaction-auth-token-revoke-flow';
const unlock = 'transaction-auth-unlock-flow';

/** A flow as a portal puts it there, by any of the ways to set it. */
type AnyFlow = TransactionAuthTokenRevokeFlow;

describe('a single flow without a provider', () => {
  const say = (element: Element, text: string): Promise<void> =>
    waitUntil(() => textOf(element).includes(text), `"${text}" in: ${textOf(element).slice(0, 200)}`, {
      timeout: 4000,
    });

  it('[EM-3] takes client and profile as properties, and its language from lang', async () => {
    const profile = deriveProfile(defaultProfile, {
      id: 'p',
      name: {},
      words: { en: { confirmationPassword: 'Approval password' } },
    });
    const page = await fixture<HTMLElement>(
      html`<div>
        <transaction-auth-unlock-flow
          .client=${clientOf()}
          .profile=${profile}
          lang="en"
        ></transaction-auth-unlock-flow>
      </div>`,
    );
    const flow = page.firstElementChild!;
    await say(flow, 'Lift suspensions of transaction authentication');
    await say(flow, 'Approval password');
    await waitUntil(() => allByRole(flow, 'checkbox').length > 0, 'the list');
  });

  it('[EM-3] takes base-url, lang and a profile in a script child: attributes alone', async () => {
    const asked = await withPageFetch(async () => {
      const flow = document.createElement(unlock);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.text = JSON.stringify({ words: { ja: { confirmationPassword: '承認パスワード' } } });
      flow.append(script);
      flow.setAttribute('base-url', '/portal/bank/api');
      flow.lang = 'ja';
      (await fixture<HTMLElement>(html`<div></div>`)).append(flow);
      await say(flow, '承認パスワード');
      await waitUntil(() => allByRole(flow, 'checkbox').length > 0, 'the list');
    });
    expect(asked.length).to.be.greaterThan(1);
    for (const path of asked) expect(path).to.match(/^\/portal\/bank\/api\/(session|users)$/);
  });

  it('[EM-3] without any setting speaks to the root of the same origin', async () => {
    const asked = await withPageFetch(async (soFar) => {
      const page = await fixture<HTMLElement>(
        html`<div><transaction-auth-unlock-flow></transaction-auth-unlock-flow></div>`,
      );
      await say(page.firstElementChild!, 'トランザクション認証');
      await waitUntil(() => soFar.includes('/session'), 'the bank is asked');
    });
    expect(asked).to.include('/session');
  });
});

describe('a portal that renews its session by a redirect', () => {
  it('[EM-3] [FA-2] hands draft and operation back, and the flow goes on at the code, without a secret in either', async () => {
    const counter = await toTheCode();
    const kept = handedOver(counter.flow as AnyFlow);
    expect(kept.text).not.to.include('kakunin1');
    expect(kept.operationId).to.match(/^[0-9a-f-]{36}$/);

    await comeBack(counter, kept);
    await counter.sees('有効時間');
    await counter.type(/確認用パスワード/, 'kakunin1');
    await counter.type(/数字8桁/, (await counter.readCode()).code);
    counter.press('認証');
    await counter.sees(/失効しました/);
    expect(counter.sent.filter(({ method }) => method === 'PUT')).to.have.length(1);
  });

  it('[EM-3] hands a choice back before anything is stored', async () => {
    const counter = await new TestCounter().open(revoke);
    await counter.choose(firstRow);
    const kept = handedOver(counter.flow as AnyFlow);
    expect(kept.operationId).to.equal('');
    await comeBack(counter, kept);
    await waitUntil(() => ticked(counter).length === 1, 'the choice is there');
    counter.press('失効');
    await counter.sees('入力内容に誤りがあります');
    expect(counter.text).not.to.include('利用者を選んでください');
  });

  it('[EM-3] finds the result where the operation was executed meanwhile', async () => {
    const counter = await toTheCode();
    const kept = handedOver(counter.flow as AnyFlow);
    await counter.type(/確認用パスワード/, 'kakunin1');
    await counter.type(/数字8桁/, (await counter.readCode()).code);
    counter.press('認証');
    await counter.sees(/失効しました/);
    await comeBack(counter, kept);
    await counter.sees(/失効しました/);
    expect(counter.writes('/credentials')).to.have.length(2);
  });

  it('[EM-3] says that it has to be done again where the operation was given up meanwhile', async () => {
    const counter = await toTheCode();
    const kept = handedOver(counter.flow as AnyFlow);
    for (const operation of counter.bank.bank.operations.values()) {
      counter.bank.bank.operations.set(operation.id, { ...operation, state: 'cancelled' });
    }
    await comeBack(counter, kept);
    await counter.sees('別の画面で取り消されました');
    await waitUntil(() => ticked(counter).length === 1, 'the choice is kept');
  });

  for (const [what, operationId] of [
    ['an operation that the bank does not know', '00000000-0000-4000-8000-00000000dead'],
    ['an id that is none', '../../session'],
  ] as const) {
    it(`[EM-3] begins at the first screen for ${what}`, async () => {
      const counter = await new TestCounter().open(revoke);
      await comeBack(counter, { operationId, draft: undefined });
      await waitUntil(() => allByRole(counter.flow, 'checkbox').length > 0, 'the list');
      expect(counter.hasButton('失効')).to.equal(true);
    });
  }
});

const firstRow = /相沢 美咲/;

async function toTheCode(): Promise<TestCounter> {
  const counter = await new TestCounter().open(revoke);
  await counter.choose(firstRow);
  await counter.type(/確認用パスワード/, 'kakunin1');
  counter.press('失効');
  await counter.sees('有効時間');
  return counter;
}

/** What a portal keeps over the redirect: text, as a storage has it. */
function handedOver({ draft, operationId }: AnyFlow) {
  const text = JSON.stringify({ draft, operationId });
  return { text, ...(JSON.parse(text) as { draft: AnyFlow['draft']; operationId: string }) };
}

/** A new page with a new flow, and what was kept. */
async function comeBack(counter: TestCounter, kept: { draft: AnyFlow['draft']; operationId: string }): Promise<void> {
  const page = counter.flow.parentElement!;
  counter.flow.remove();
  const flow = document.createElement(revoke);
  if (kept.draft) flow.draft = kept.draft;
  flow.operationId = kept.operationId;
  page.append(flow);
  counter.flow = flow;
  await settled(flow);
}

function ticked(counter: TestCounter): HTMLElement[] {
  return allByRole(counter.flow, 'checkbox').filter((box) => (box as HTMLInputElement).checked);
}

function bankFetch(): typeof fetch {
  const bank = new MockBank({ base: '*/' });
  return async (input, init) => (await getResponse(bank.handlers, new Request(input, init))) ?? Response.error();
}

function clientOf() {
  return createHttpBankClient({ fetch: bankFetch() });
}

/** Puts a bank behind the page's own fetch, and tells the paths that were asked for. */
async function withPageFetch(work: (asked: readonly string[]) => Promise<void>): Promise<string[]> {
  const own = globalThis.fetch;
  const asked: string[] = [];
  const answer = bankFetch();
  globalThis.fetch = (input, init) => {
    asked.push(new URL(String(input instanceof Request ? input.url : input)).pathname);
    return answer(input, init);
  };
  try {
    await work(asked);
  } finally {
    globalThis.fetch = own;
  }
  return asked;
}
