import type { Resumption } from '../../../src/flows/engine/flow-state.js';
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { SettingsScope } from '../../../src/context/settings-scope.js';
import type { Operation } from '../../../src/contract/generated/types.gen.js';
import type { Problem } from '../../../src/contract/problems.js';
import { FlowController } from '../../../src/flows/engine/flow-controller.js';
import type {
  BeforeSubmitEvent,
  DemandHandedOverEvent,
  SessionExpiredEvent,
} from '../../../src/flows/engine/flow-events.js';
import { defineFlow } from '../../../src/flows/engine/flow.js';
import { newId } from '../../../src/flows/engine/new-id.js';
import { defaultProfile, deriveProfile } from '../../../src/profile/bank-profile.js';
import { otpTokenIssue } from './every-row.js';
import { deferred, HandTurnedTime, person, promisesSettle, ScriptedBank } from './scripted-bank.js';
import { anOperation, executed } from './walker.js';

interface Draft {
  readonly name: string;
}

const kind = 'transaction-auth-token-revoke';
const flow = defineFlow({
  name: 'test-flow',
  draft: { name: '' },
  kind: () => kind,
  request: ({ name }: Draft, secrets) => ({ kind, input: { name, ...secrets } }),
  matches: ({ name }, { lines }) => lines.some(({ value }) => value === name),
  steps: [
    {
      id: 'store',
      act: { do: 'store', meets: true },
      missing: ({ name }) => (name === '' ? [{ field: 'name' }] : []),
    },
    { id: 'sign', act: { do: 'meet' }, skip: ({ setsAnnounced }) => setsAnnounced < 2 },
    { id: 'result', act: { do: 'end' } },
  ],
});

class TestFlowHost extends LitElement {
  readonly scope = new SettingsScope(this);
  resumption: Resumption<Draft> = { draft: undefined, operationId: '' };
  readonly run = new FlowController(this, flow, this.scope, () => this.resumption);
}
customElements.define('test-flow-host', TestFlowHost);

class FollowingFlowHost extends LitElement {
  readonly scope = new SettingsScope(this);
  readonly run = new FlowController(this, otpTokenIssue, this.scope, () => ({ draft: undefined, operationId: '' }));
}
customElements.define('following-flow-host', FollowingFlowHost);
const waitingForApp = anOperation('otp-token-issue', { lines: [{ key: 'email', value: 'a@example.jp' }], demands: [] });

const told = [
  'flow-started',
  'step-shown',
  'before-submit',
  'submitted',
  'completed',
  'cancelled',
  'failed',
  'session-expired',
  'demand-handed-over',
  'flow-ended',
] as const;
const password = { kind: 'confirmation-password', value: 'himitsu-no-kotoba' };
const code = { kind: 'transaction-code', value: '12345678' };
const open = anOperation(kind, { id: 'stored', lines: [{ key: 'name', value: 'A' }] });
const half: Operation = {
  ...open,
  demandsMet: 1,
  demands: [{ kind: 'confirmation-password' }, { kind: 'transaction-code' }],
  challenge: { id: 'challenge-1', payload: 'x', loginId: 'sato', lines: [], secondsLeft: 180, ttlSeconds: 180 },
};

describe('FlowController', () => {
  const time = new HandTurnedTime();
  let bank: ScriptedBank;
  let events: Event[];
  let element: TestFlowHost;

  const types = (): readonly string[] => events.map(({ type }) => type);
  const hear = (event: Event): void => void events.push(event);

  async function openFlow(host: TestFlowHost = new TestFlowHost()): Promise<TestFlowHost> {
    host.scope.own = { client: bank.client, profile: defaultProfile, locale: undefined, languages: undefined };
    document.body.append(host);
    await promisesSettle();
    return host;
  }

  async function followingHost(): Promise<FollowingFlowHost> {
    const host = new FollowingFlowHost();
    host.scope.own = { client: bank.client, profile: undefined, locale: undefined, languages: undefined };
    document.body.append(host);
    await promisesSettle();
    return host;
  }

  async function press(credentials = [password], secrets: Readonly<Record<string, string>> = {}): Promise<boolean> {
    const sent = element.run.submit(credentials, secrets);
    await promisesSettle();
    return sent;
  }

  async function answer(value: Operation): Promise<void> {
    bank.last.answer({ ok: true, value });
    await promisesSettle();
  }

  async function refuse(problem: Problem): Promise<void> {
    bank.last.answer({ ok: false, problem });
    await promisesSettle();
  }

  /** The draft is typed, the first set of demands is met, the second is shown. */
  async function reachSign(): Promise<void> {
    element.run.change({ name: 'A' });
    await press();
    await answer(open);
    await answer(half);
  }

  async function reachResult(): Promise<void> {
    await reachSign();
    await press([password, code]);
    await answer(executed(half));
  }

  beforeEach(async () => {
    time.start();
    bank = new ScriptedBank();
    events = [];
    for (const type of told) document.addEventListener(type, hear);
    element = await openFlow();
  });

  afterEach(async () => {
    element.remove();
    await promisesSettle();
    for (const type of told) document.removeEventListener(type, hear);
    time.stop();
  });

  describe('events', () => {
    it('[EM-5] tells each fact once and in order, from the start to the end', async () => {
      await reachResult();
      await press([]);
      expect(types()).to.deep.equal([
        'flow-started',
        'step-shown',
        'before-submit',
        'submitted',
        'step-shown',
        'before-submit',
        'submitted',
        'completed',
        'step-shown',
        'flow-ended',
      ]);
      expect(events.at(-1)).to.deep.include({ detail: { flow: 'test-flow', outcome: 'completed' } });
      expect(events.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
    });

    it('[EM-5] ends once a run, however often one presses, and a new run is told as one', async () => {
      await reachResult();
      await press([]);
      await press([]);
      element.run.cancel();
      element.run.restart();
      element.run.restart();
      await promisesSettle();
      expect(types().filter((type) => type === 'flow-ended')).to.have.length(1);
      expect(types().slice(-2)).to.deep.equal(['flow-started', 'step-shown']);
      element.run.cancel();
      expect(types().slice(-2)).to.deep.equal(['cancelled', 'flow-ended']);
    });

    it('[EM-5] tells an execution once, whatever wakes the page afterwards', async () => {
      await reachResult();
      window.dispatchEvent(new Event('online'));
      await promisesSettle();
      expect(types().filter((type) => type === 'completed')).to.have.length(1);
      expect(bank.asked.at(-1)).to.equal('postCredentials');
    });

    it('[EM-5] tells a problem at once, and what the flow ended with when the person leaves', async () => {
      await reachSign();
      await press([password, code]);
      await refuse({ code: 'credential-suspended', unlockedBy: 'admin' });
      expect(types().at(-1)).to.equal('failed');
      element.run.cancel();
      element.run.cancel();
      expect(types().slice(-2)).to.deep.equal(['failed', 'flow-ended']);
      expect(events.at(-1)).to.deep.include({ detail: { flow: 'test-flow', outcome: 'locked-out' } });
    });

    it('a renewed challenge is no submission', async () => {
      await reachSign();
      element.run.renew();
      await answer(half);
      expect(bank.asked.at(-1)).to.equal('renewChallenge');
      expect(types().at(-1)).to.equal('step-shown');
    });
  });

  describe('before a press', () => {
    it('[EM-5] the portal stops it, and nothing is sent', async () => {
      element.addEventListener('before-submit', (event) => event.preventDefault(), { once: true });
      element.run.change({ name: 'A' });
      expect(await press()).to.equal(false);
      expect(bank.requests).to.deep.equal([]);
      expect(element.run.isBusy).to.equal(false);
      expect(await press()).to.equal(true);
    });

    it('[EM-5] the portal delays it, and two clicks meanwhile are one', async () => {
      const permission = deferred<void>();
      element.addEventListener('before-submit', (event) => event.waitUntil(permission.promise));
      element.run.change({ name: 'A' });
      const first = element.run.submit([password]);
      const second = element.run.submit([password]);
      await promisesSettle();
      expect(element.run.isBusy).to.equal(true);
      expect(bank.requests).to.deep.equal([]);
      permission.resolve();
      expect([await first, await second]).to.deep.equal([true, false]);
      expect(bank.asked).to.deep.equal(['putOperation']);
      expect(types().filter((type) => type === 'before-submit')).to.have.length(1);
    });

    it('[EM-5] a page that wakes up while the portal takes its time does not take the press back', async () => {
      await reachSign();
      const permission = deferred<void>();
      element.addEventListener('before-submit', (event) => event.waitUntil(permission.promise));
      const sent = element.run.submit([password, code]);
      window.dispatchEvent(new Event('online'));
      permission.resolve();
      expect(await sent).to.equal(true);
      expect(bank.asked.at(-1)).to.equal('postCredentials');
    });

    it('[EM-5] a promise that is rejected stops it', async () => {
      element.addEventListener('before-submit', (event: BeforeSubmitEvent) =>
        event.waitUntil(Promise.reject(new Error('no'))),
      );
      element.run.change({ name: 'A' });
      expect(await press()).to.equal(false);
      expect(bank.requests).to.deep.equal([]);
    });

    it('[IN-3] the portal is not asked while something is missing', async () => {
      expect(await press()).to.equal(false);
      expect(element.run.state.missing).to.deep.equal([{ field: 'name' }]);
      expect(types()).to.not.include('before-submit');
    });

    for (const [what, act] of [
      ['goes back', () => element.run.back()],
      ['leaves', () => element.run.cancel()],
      ['is another one', () => element.run.change({ name: 'B' })],
    ] as const) {
      it(`[4.9] whoever ${what} while the portal takes its time has taken the press back`, async () => {
        await reachSign();
        const { length } = bank.requests;
        const permission = deferred<void>();
        element.addEventListener('before-submit', (event) => event.waitUntil(permission.promise));
        const sent = element.run.submit([password, code]);
        act();
        permission.resolve();
        expect(await sent).to.equal(false);
        await promisesSettle();
        expect(bank.asked.slice(length)).to.not.include('postCredentials');
      });
    }
  });

  describe('secrets', () => {
    it('[FA-2] are in the request and nowhere else: not in the state, not in an event', async () => {
      element.run.change({ name: 'A' });
      const states: string[] = [];
      const look = (): void => void states.push(JSON.stringify(element.run.state));
      await press([password], { startPassword: 'hajime-no-kotoba' });
      look();
      expect(bank.last.body).to.deep.equal({ kind, input: { name: 'A', startPassword: 'hajime-no-kotoba' } });
      await answer(open);
      look();
      expect(bank.last.submission?.credentials).to.deep.equal([password]);
      await answer(half);
      look();
      const heard = JSON.stringify(events.map((event) => ('detail' in event ? event.detail : undefined)));
      expect([...states, heard].join()).to.not.match(/himitsu|hajime/);
    });

    it('[FA-2] are forgotten once sent: the next press has to bring them again', async () => {
      await reachSign();
      await press([password, code]);
      await refuse({ code: 'credentials-wrong' });
      const { length } = bank.requests;
      expect(await press([])).to.equal(true);
      expect(bank.requests).to.have.length(length);
      expect(element.run.state.problem).to.deep.equal({ code: 'demand-unmet' });
    });

    it('[TX-1] are not sent where the bank stored something else', async () => {
      element.run.change({ name: 'A' });
      await press();
      await answer({ ...open, lines: [{ key: 'name', value: 'B' }] });
      expect(bank.asked).to.deep.equal(['putOperation', 'cancelOperation']);
      expect(element.run.state.problem).to.deep.equal({ code: 'stored-differs' });
    });

    it('[4.4] are not sent while the bank demands more than was typed, so that it costs no try', async () => {
      element.run.change({ name: 'A' });
      await press();
      await answer({ ...open, demands: half.demands });
      expect(bank.asked).to.deep.equal(['putOperation']);
      expect(element.run.demands.map((demand) => demand.kind)).to.deep.equal([password.kind, code.kind]);
      await press([password, code]);
      expect(bank.last.submission?.credentials).to.deep.equal([password, code]);
    });

    it('answers the challenge that is shown, with a key of its own a press', async () => {
      await reachSign();
      await press([password, code]);
      const first = bank.last;
      await refuse({ code: 'credentials-wrong' });
      await press([password, code]);
      expect(first.submission?.challengeId).to.equal('challenge-1');
      expect(first.id).to.equal('stored');
      expect(bank.last.key).to.not.equal(first.key);
    });
  });

  describe('a demand that the kit has no field for', () => {
    const passkey = { ...open, demands: [{ kind: 'confirmation-password' }, { kind: 'passkey' }] };
    const reachPasskey = async (): Promise<void> => {
      element.run.change({ name: 'A' });
      await press();
      await answer(passkey);
    };

    it('[EM-5] is handed to the portal, whose answer is sent with the rest', async () => {
      element.addEventListener('demand-handed-over', (event: DemandHandedOverEvent) => {
        expect(event.detail.demand).to.deep.equal({ kind: 'passkey' });
        event.respondWith(Promise.resolve('assertion'));
      });
      await reachPasskey();
      expect(bank.last.submission?.credentials).to.deep.equal([password, { kind: 'passkey', value: 'assertion' }]);
      expect(types().filter((type) => type === 'demand-handed-over')).to.have.length(1);
    });

    for (const [what, respond] of [
      ['nobody answers', () => undefined],
      ['the person refuses', (event: DemandHandedOverEvent) => event.respondWith(Promise.reject(new Error('no')))],
    ] as const) {
      it(`[4.4] where ${what} nothing is sent, and the operation stays open`, async () => {
        element.addEventListener('demand-handed-over', respond);
        await reachPasskey();
        expect(bank.asked).to.deep.equal(['putOperation']);
        expect(element.run.state.phase.is).to.equal('filling');
        expect(element.run.operationId).to.equal('stored');
      });
    }
  });

  describe('time', () => {
    it('says that it is busy after 250 ms, and no longer than that it is', async () => {
      element.run.change({ name: 'A' });
      await press();
      time.pass(249);
      expect([element.run.isBusy, element.run.showsBusy]).to.deep.equal([true, false]);
      await answer(open);
      time.pass(1);
      expect(element.run.showsBusy).to.equal(true);
      await answer(half);
      expect([element.run.isBusy, element.run.showsBusy]).to.deep.equal([false, false]);
      await press([password, code]);
      time.pass(249);
      expect(element.run.showsBusy).to.equal(false);
    });

    it('[FA-3] asks again by itself while the outcome is unknown, and at once when the page is online', async () => {
      await reachSign();
      await press([password, code]);
      await refuse({ code: 'offline' });
      await refuse({ code: 'offline' });
      expect(element.run.state.phase.is).to.equal('unknown');
      const { length } = bank.requests;
      time.pass(5_000);
      await refuse({ code: 'offline' });
      expect(bank.asked.slice(length)).to.deep.equal(['operation']);
      window.dispatchEvent(new Event('online'));
      expect(bank.requests).to.have.length(length + 2);
      await answer(executed(half));
      expect(element.run.state.step).to.equal('result');
      time.pass(60_000);
      expect(bank.requests).to.have.length(length + 2);
    });

    it('[FA-3] a client that throws has not answered, so the bank is asked', async () => {
      await reachSign();
      await press([password, code]);
      bank.last.fail(new DOMException('the client gave up', 'AbortError'));
      await promisesSettle();
      expect(bank.last).to.deep.include({ call: 'operation', id: 'stored' });
      await answer(executed(half));
      expect(element.run.state.step).to.equal('result');
    });

    it('follows the bank every five seconds and does not call it busy', async () => {
      const following = await followingHost();
      following.run.change({ email: 'a@example.jp' });
      void following.run.submit([], { startPassword: 'hajime' });
      await promisesSettle();
      await answer(waitingForApp);
      expect(bank.asked).to.deep.equal(['putOperation']);
      for (let turn = 1; turn < 3; turn += 1) {
        time.pass(5_000);
        await promisesSettle();
        await answer(waitingForApp);
        expect(bank.asked.slice(1)).to.deep.equal(Array.from({ length: turn }, () => 'operation'));
      }
      expect(following.run.showsBusy).to.equal(false);
      following.remove();
      await promisesSettle();
      time.pass(60_000);
      await promisesSettle();
      expect(bank.requests).to.have.length(3);
    });

    it('[OI-1] leaves the bank alone for as long as it said', async () => {
      const following = await followingHost();
      following.run.change({ email: 'a@example.jp' });
      void following.run.submit([], { startPassword: 'hajime' });
      await promisesSettle();
      bank.last.answer({ ok: true, value: waitingForApp, retryAfterSeconds: 12 });
      await promisesSettle();
      time.pass(11_900);
      await promisesSettle();
      expect(bank.asked).to.deep.equal(['putOperation']);
      time.pass(100);
      await promisesSettle();
      expect(bank.asked).to.deep.equal(['putOperation', 'operation']);
      following.remove();
    });

    it('[OI-1] takes up after a reload what is still open at the bank', async () => {
      bank.open = [waitingForApp];
      const following = await followingHost();
      expect(bank.last).to.deep.include({ call: 'operation', id: waitingForApp.id });
      await answer(waitingForApp);
      expect(following.run.state.step).to.equal('set-up-app');
      following.remove();
    });
  });

  describe('in and out of the document', () => {
    it('gives up what is under way when it is removed, and starts anew when it comes back', async () => {
      element.run.change({ name: 'A' });
      await press();
      const request = bank.last;
      element.remove();
      await promisesSettle();
      expect(request.signal?.aborted).to.equal(true);
      expect(element.run.state.draft).to.equal(flow.draft);
      document.body.append(element);
      await promisesSettle();
      expect(types().slice(-2)).to.deep.equal(['flow-started', 'step-shown']);
      time.pass(250);
      expect(element.run.showsBusy).to.equal(false);
      element.run.change({ name: 'A' });
      expect(await press()).to.equal(true);
      time.pass(250);
      expect(element.run.showsBusy).to.equal(true);
    });

    it('[4.10] [AC-1] left and removed at once, it tells so, and the operation is still given up at the bank', async () => {
      await reachSign();
      element.run.leave();
      element.remove();
      expect(types().slice(-2)).to.deep.equal(['cancelled', 'flow-ended']);
      await promisesSettle();
      expect(bank.last).to.include({ call: 'cancelOperation', id: open.id });
      expect(bank.last.signal?.aborted).not.to.equal(true);
    });

    it('[FA-1] an answer to what was given up changes nothing, whatever the client does with its signal', async () => {
      element.run.change({ name: 'A' });
      const late = deferred<Awaited<ReturnType<typeof bank.client.putOperation>>>();
      const heedless = { ...bank.client, putOperation: () => late.promise };
      element.scope.own = { client: heedless, profile: defaultProfile, locale: undefined, languages: undefined };
      await press();
      element.remove();
      await promisesSettle();
      element.scope.own = { client: bank.client, profile: defaultProfile, locale: undefined, languages: undefined };
      document.body.append(element);
      await promisesSettle();
      element.run.change({ name: 'A' });
      await press();
      const { state } = element.run;
      late.resolve({ ok: true, value: open });
      await promisesSettle();
      expect(element.run.state).to.equal(state);
      expect(bank.asked).to.deep.equal(['putOperation']);
    });

    it('keeps everything when it is moved', async () => {
      await reachSign();
      await press([password, code]);
      const { state } = element.run;
      const place = document.createElement('div');
      document.body.append(place);
      place.append(element);
      await promisesSettle();
      expect(element.run.state).to.equal(state);
      expect(bank.last.signal?.aborted).to.equal(false);
      await answer(executed(half));
      expect(element.run.state.step).to.equal('result');
      expect(types().filter((type) => type === 'flow-started')).to.have.length(1);
      place.remove();
    });
  });

  describe('the session', () => {
    const renewAs = (id: string): void => {
      element.addEventListener('session-expired', (event: SessionExpiredEvent) =>
        event.waitUntil(
          Promise.resolve().then(() => {
            bank.actor = person(id);
          }),
        ),
      );
    };

    it('[EM-5] is renewed by the portal, and the flow goes on where it was', async () => {
      await reachSign();
      renewAs('sato');
      await press([password, code]);
      await refuse({ code: 'session-expired' });
      expect(types().filter((type) => type === 'session-expired')).to.have.length(1);
      expect(element.run.state).to.deep.include({ step: 'sign', problem: { code: 'session-renewed' } });
      expect(element.run.state.draft).to.deep.equal({ name: 'A' });
    });

    it('[IN-3] of another person drops all', async () => {
      await reachSign();
      renewAs('suzuki');
      await press([password, code]);
      await refuse({ code: 'session-expired' });
      expect(element.run.state).to.deep.include({ step: 'store', draft: flow.draft, operation: undefined });
      expect(element.run.state.problem).to.deep.equal({ code: 'actor-changed' });
      expect(element.run.actor?.id).to.equal('suzuki');
      expect(element.run.operationId).to.equal('');
    });

    it('[IN-3] of another person drops all, also where the bank did not say at first who was signed in', async () => {
      element.remove();
      await promisesSettle();
      const { session } = bank.client;
      let reads = 0;
      bank.client = {
        ...bank.client,
        session: (options) => {
          reads += 1;
          return reads > 1 ? session(options) : Promise.resolve({ ok: false, problem: { code: 'unreachable' } });
        },
      };
      element = new TestFlowHost();
      await openFlow(element);
      expect(element.run.actor).to.equal(undefined);
      await reachSign();
      expect(element.run.actor?.id).to.equal('sato');
      expect(reads).to.equal(2);
      renewAs('suzuki');
      await press([password, code]);
      await refuse({ code: 'session-expired' });
      expect(element.run.state.problem).to.deep.equal({ code: 'actor-changed' });
    });

    it('[EM-5] who says that they have signed in is believed, also while an earlier attempt is under way', async () => {
      const early = deferred<Awaited<ReturnType<typeof bank.client.session>>>();
      const { session } = bank.client;
      element.run.change({ name: 'A' });
      await press();
      bank.client.session = () => early.promise;
      await refuse({ code: 'session-expired' });
      const goesOn = element.run.goOn();
      bank.client.session = session;
      early.resolve({ ok: false, problem: { code: 'session-expired' } });
      expect(await goesOn).to.equal(true);
      expect(element.run.state.problem).to.deep.equal({ code: 'session-renewed' });
    });

    it('[FA-1] that nobody renews stays over, and can be tried again', async () => {
      await reachSign();
      bank.actor = undefined;
      await press([password, code]);
      await refuse({ code: 'session-expired' });
      expect(element.run.state.phase.is).to.equal('session-over');
      expect(element.run.operationId).to.equal('stored');
      bank.actor = person('sato');
      expect(await element.run.renewSession()).to.equal(true);
      expect(element.run.state.phase.is).to.equal('filling');
    });

    it('[EM-3] over while an outcome is asked for keeps the id to be handed back after a redirect', async () => {
      element.run.change({ name: 'A' });
      await press();
      const { id } = bank.last;
      await refuse({ code: 'timed-out' });
      bank.actor = undefined;
      await refuse({ code: 'session-expired' });
      expect(element.run.state.phase.is).to.equal('session-over');
      expect(element.run.operationId).to.equal(id);
    });

    it('[EM-5] over for a list is renewed once, and the list is read again', async () => {
      renewAs('sato');
      let reads = 0;
      const read = element.run.read<number>(() => {
        reads += 1;
        return Promise.resolve(
          reads > 1 ? { ok: true, value: reads } : { ok: false, problem: { code: 'session-expired' } },
        );
      });
      expect(await read).to.deep.equal({ ok: true, value: 2 });
      expect(types().filter((type) => type === 'session-expired')).to.have.length(1);
      expect(element.run.state.phase.is).to.equal('filling');
    });
  });

  describe('what a portal hands back', () => {
    async function resume(resumption: Resumption<Draft>): Promise<void> {
      element.remove();
      await promisesSettle();
      element = new TestFlowHost();
      element.resumption = resumption;
      await openFlow(element);
    }

    it('[EM-3] a draft is where the flow begins', async () => {
      await resume({ draft: { name: 'A' }, operationId: '' });
      expect(element.run.state).to.deep.include({ step: 'store', draft: { name: 'A' } });
      expect(bank.requests).to.deep.equal([]);
    });

    it('[EM-3] an operation goes on where it stands', async () => {
      await resume({ draft: { name: 'A' }, operationId: 'stored' });
      expect(bank.last).to.deep.include({ call: 'operation', id: 'stored' });
      expect(element.run.operationId).to.equal('stored');
      await answer(half);
      expect(element.run.state.step).to.equal('sign');
      expect(await press([password, code])).to.equal(true);
      expect(bank.last.call).to.equal('postCredentials');
    });

    it('[FA-3] an operation that was executed shows its result, told once', async () => {
      await resume({ draft: { name: 'A' }, operationId: 'stored' });
      await answer(executed(half));
      expect(element.run.state.step).to.equal('result');
      expect(types().filter((type) => type === 'completed')).to.have.length(1);
    });

    it('[FA-3] an operation that cannot be asked for is unknown, and its id is kept', async () => {
      await resume({ draft: { name: 'A' }, operationId: 'stored' });
      await refuse({ code: 'offline' });
      expect(element.run.state.phase.is).to.equal('unknown');
      expect(element.run.operationId).to.equal('stored');
      time.pass(5_000);
      await answer(half);
      expect(element.run.state.step).to.equal('sign');
    });
  });

  describe('what is demanded', () => {
    it('[TXR-1] before anything is stored is what the profile announces, then what the bank says', async () => {
      expect(element.run.demands).to.deep.equal([{ kind: 'confirmation-password' }]);
      expect(element.run.stepsShown.map(({ id }) => id)).to.deep.equal(['store', 'sign', 'result']);
      await reachSign();
      expect(element.run.demands).to.equal(half.demands);
    });

    it('is the password where the profile says nothing', () => {
      const profile = deriveProfile(defaultProfile, { id: 'other', name: {}, demands: {} });
      element.scope.own = { client: bank.client, profile, locale: undefined, languages: undefined };
      expect(element.run.demands).to.deep.equal([{ kind: 'confirmation-password' }]);
      expect(element.run.stepsShown.map(({ id }) => id)).to.deep.equal(['store', 'result']);
    });
  });

  it('[4.7] an operation that was left behind is given up at the bank', async () => {
    await reachSign();
    element.run.back();
    expect(bank.last).to.deep.include({ call: 'cancelOperation', id: 'stored' });
  });

  it('[4.12] what the bank says with a list is kept in the state', () => {
    const blocked = { by: 'hours', serviceHours: { open: false } } as const;
    element.run.block(blocked);
    expect(element.run.state.blocked).to.equal(blocked);
    element.run.block(undefined);
    expect(element.run.state.blocked).to.equal(undefined);
  });
});

describe('newId', () => {
  it('makes UUIDs of version 4 (RFC 9562), also where crypto.randomUUID is missing', () => {
    const made = Array.from({ length: 200 }, newId);
    for (const id of made) expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(made).size).to.equal(200);
    expect(newId.toString()).to.not.include('randomUUID');
  });
});
