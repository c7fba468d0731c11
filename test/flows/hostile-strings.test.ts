import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { BankClient, Company, Operation, Person, Problem, User } from '../../src/contract/index.js';
import '../../src/define/bank-context.js';
import '../../src/define/company-profile-flow.js';
import '../../src/define/fee-schedule-flow.js';
import '../../src/define/transaction-auth-token-revoke-flow.js';
import '../../src/define/transaction-auth-unlock-flow.js';
import { allByRole, byLabel, byRole, everyElement, textOf } from '../support/find.js';
import { settled } from '../support/mount.js';
import { hostileStrings, typeInto } from '../support/type.js';

/** What only this page knows how a hostile text would show that it was taken for more than text. */
declare global {
  interface Window {
    hostile?: unknown;
  }
}

/** A bank whose every text is the same hostile one. */
function hostileBank(text: string, refusal?: Problem): BankClient {
  const actor: User = {
    id: 'me',
    version: '1',
    loginId: text,
    name: text,
    kana: text,
    role: 'master',
    credentials: {},
  };
  const user = (id: string): User => ({
    ...actor,
    id,
    version: text,
    role: 'general',
    credentials: { 'transaction-authentication': 'suspended' },
  });
  const chosen = user(`${text}1`);
  const person: Person = { id: chosen.id, loginId: text, name: text, role: 'general' };
  const open: Operation = {
    id: '00000000-0000-4000-8000-000000000001',
    kind: 'transaction-auth-token-revoke',
    state: 'open',
    version: text,
    lines: [
      { key: 'operation', value: text },
      { key: 'target-count', value: 1 },
      { key: 'targets', value: [person] },
      { key: text, value: text, before: text },
    ],
    demands: [{ kind: 'confirmation-password' }],
    demandsMet: 0,
    secondsLeft: 600,
    correlationId: text,
    screen: text,
  };
  const signing: Operation = {
    ...open,
    demandsMet: 1,
    demands: [{ kind: 'confirmation-password' }, { kind: 'transaction-code', digits: 8, holder: person }],
    challenge: {
      id: text,
      payload: text.slice(0, 300),
      loginId: text,
      lines: [{ key: text, value: text }],
      secondsLeft: 170,
      ttlSeconds: 180,
    },
  };
  const executed: Operation = {
    ...open,
    state: 'executed',
    demands: [],
    receipt: text,
    results: [
      { person, outcome: 'done', followUp: text },
      { person: { ...person, id: `${text}2` }, outcome: 'refused', reason: text },
    ],
  };
  const yes = <T>(value: T) => Promise.resolve({ ok: true as const, value });
  const no = (problem: Problem) => Promise.resolve({ ok: false as const, problem });
  let submissions = 0;
  return {
    session: () => yes({ actor, company: { name: text }, serviceHours: { open: true } }),
    users: () =>
      yes({
        items: [
          { user: user(`${text}0`), eligibility: { selectable: false, reason: text } },
          { user: chosen, eligibility: { selectable: true } },
        ],
        total: 2,
        eligible: 1,
        page: 1,
        pageSize: 10,
        serviceHours: { open: true },
      }),
    user: () => no({ code: 'user-unknown' }),
    checkLoginId: () => yes({ free: true }),
    standing: () => yes({ serviceHours: { open: true } }),
    company: () => yes(hostileCompany(text)),
    feeSchedule: (schedule) => {
      const table = { fromYen: [0], feesYen: { [text]: [110] } };
      const method = 'fixed' as const;
      return yes({ schedule, version: '1', method, minimumPaymentYen: 1, usesStandard: false, table, standard: table });
    },
    tokenUsage: () => yes({ mode: 'individual' as const, users: 2, withoutToken: 1 }),
    listOperationHistory: () =>
      yes({
        items: [
          { at: '2026-11-24T10:00:00+09:00', loginId: text, name: text, business: text, operation: text, result: text },
        ],
        total: 1,
        page: 1,
        limit: 20,
        cursor: text,
        scope: 'all' as const,
        oldest: '2026-08-16',
        newest: '2026-11-24',
        serviceHours: { open: true },
      }),
    putOperation: () => (refusal ? no(refusal) : yes(open)),
    operation: () => yes(open),
    openOperations: () => yes([]),
    postCredentials: () => yes((submissions += 1) === 1 ? signing : executed),
    renewChallenge: () => yes(signing),
    cancelOperation: () => yes({ ...open, state: 'cancelled' as const }),
  };
}

/** A company whose every text is the same hostile one. */
function hostileCompany(text: string): Company {
  const limitsYen = { total: 2, designated: 1, registered: 1 };
  return {
    version: text,
    name: text,
    kana: text,
    services: [text],
    accounts: [{ id: text, branch: text, branchCode: text, type: text, number: text, memo: text, limitsYen }],
    approvals: [{ business: text, mode: 'none', modes: ['none', 'single'], approvers: 0 }],
    limits: [{ business: text, yen: 1 }],
  };
}

describe('hostile strings from the bank', () => {
  for (const hostile of [...hostileStrings, '<b>'.repeat(200), '\ud800\u0000\u0007', '寿限無'.repeat(500)]) {
    const named = JSON.stringify(hostile.slice(0, 30));

    it(`[FA-1] ${named} is text on every screen, and makes no scroll bar at 320 px`, async () => {
      const flow = await openFlow('transaction-auth-token-revoke-flow', hostileBank(hostile));
      await waitUntil(() => textOf(flow).includes('2名中'), 'the list');
      await isOnlyText(flow, hostile);

      await press(flow, '失効');
      await waitUntil(() => textOf(flow).includes('有効時間'), 'the code', { timeout: 4000 });
      await isOnlyText(flow, hostile);

      typeInto(byLabel(flow, /確認用パスワード/), 'kakunin1');
      typeInto(byLabel(flow, /数字8桁/), '12345678');
      await settled(flow);
      byRole(flow, 'button', { name: '認証' }).click();
      await waitUntil(() => textOf(flow).includes('受付番号'), 'the result', { timeout: 4000 });
      await isOnlyText(flow, hostile);
    });

    it(`[FA-1] ${named} is text where the company is edited`, async () => {
      const flow = await openFlow('company-profile-flow', hostileBank(hostile));
      await waitUntil(() => textOf(flow).includes('承認機能'), 'the company', { timeout: 4000 });
      await isOnlyText(flow, hostile);
    });

    it(`[FA-1] ${named} is text where fees are edited`, async () => {
      const flow = await openFlow('fee-schedule-flow', hostileBank(hostile), { schedule: 'payee-bulk' });
      await waitUntil(() => textOf(flow).includes('支払金額で確かめる'), 'the fees');
      await isOnlyText(flow, hostile);
    });

    it(`[FA-1] ${named} is text in a refusal`, async () => {
      const refusals: readonly Problem[] = [
        { code: 'problem-unknown', type: hostile, status: 409, correlationId: hostile, screen: hostile },
        { code: 'targets-refused', targets: [{ id: hostile, reason: hostile }], correlationId: hostile },
        { code: 'fields-refused', errors: [{ pointer: hostile, code: hostile }], correlationId: hostile },
      ];
      for (const refusal of refusals) {
        const flow = await openFlow('transaction-auth-unlock-flow', hostileBank(hostile, refusal));
        await press(flow, '停止解除');
        await waitUntil(() => textOf(flow).includes('お問合せ番号'), `the refusal: ${textOf(flow).slice(0, 600)}`, {
          timeout: 4000,
        });
        await isOnlyText(flow, hostile);
      }
    });
  }
});

async function openFlow(
  tag: string,
  client: BankClient,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<bank-context .client=${client} lang="ja"></bank-context>`);
  page.parentElement!.style.inlineSize = '320px';
  const flow = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) flow.setAttribute(name, value);
  page.append(flow);
  await settled(flow);
  return flow;
}

async function press(flow: HTMLElement, act: string): Promise<void> {
  await waitUntil(() => textOf(flow).includes('2名中'), 'the list');
  allByRole(flow, 'checkbox').at(-1)!.click();
  typeInto(byLabel(flow, /確認用パスワード/), 'kakunin1');
  await settled(flow);
  byRole(flow, 'button', { name: act }).click();
}

async function isOnlyText(flow: HTMLElement, hostile: string): Promise<void> {
  await settled(flow);
  const kept = hostile.replace(/[\s\u0000]+/g, ' ').trim();
  expect(
    textOf(flow).includes(kept) || textOf(flow).includes(hostile),
    `the text is on the screen: ${textOf(flow).slice(0, 500)}`,
  ).to.equal(true);
  expect(window.hostile).to.equal(undefined);
  const foreign = everyElement(flow).filter(({ localName }) => ['img', 'script', 'b', 'iframe'].includes(localName));
  expect(foreign.map(({ localName }) => localName)).to.deep.equal([]);
  const page = flow.parentElement!.parentElement!;
  expect(page.scrollWidth, 'no scroll bar at 320 px').to.be.at.most(320);
  const scrolled = everyElement(flow).filter(
    (element) => /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth,
  );
  expect(scrolled.map(({ className, localName }) => `${localName}.${className}`)).to.deep.equal([]);
}
