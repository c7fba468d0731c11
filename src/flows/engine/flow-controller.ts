import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BankClient } from '../../contract/bank-client.js';
import type { Credential, Demand, Operation, User } from '../../contract/generated/types.gen.js';
import type { Answer } from '../../contract/problems.js';
import type { SettingsScope } from '../../context/settings-scope.js';
import { advance } from './advance.js';
import { secondsFast } from './device-clock.js';
import type { Flow, Step } from './flow.js';
import {
  BeforeSubmitEvent,
  DemandHandedOverEvent,
  FlowStartedEvent,
  SessionExpiredEvent,
  StepShownEvent,
} from './flow-events.js';
import { happenings } from './happenings.js';
import type { Call, FlowEvent, FlowState, Resumption } from './flow-state.js';
import { isAbort, pause, unlessAborted } from './giving-up.js';
import { begin, demandsAnnounced, mayGoBack, mayLeave, stepOf, stepsShown, stores } from './moves.js';
import { newId } from './new-id.js';
import { PageGuard } from './page-guard.js';

/** A busy screen says so after this long, so that quick answers do not flicker. */
const BUSY_SHOWN_AFTER_MS = 250;
/** How often an unknown outcome is asked for again, and how often a step that follows the bank asks. */
const ASK_AGAIN_MS = 5_000;

/**
 * Runs a flow: the only part that calls the bank, tells the portal, and holds what was typed as a secret – from the
 * press of the button to the request, and no longer (FA-2).
 */
export class FlowController<D> implements ReactiveController {
  state: FlowState<D>;
  /** Who is signed in, once the bank has said so. */
  actor: User | undefined;
  /** How far this device's clock is off, fast being positive, where the bank told its own time (OI-2). */
  clockOffSeconds: number | undefined;
  /** Whether a request has been under way long enough to say so. */
  showsBusy = false;

  readonly flow: Flow<D>;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #scope: SettingsScope;
  readonly #resumption: () => Resumption<D>;
  readonly #page = new PageGuard();
  #credentials: readonly Credential[] = [];
  #secrets: Readonly<Record<string, string>> = {};
  #submitting = false;
  /** Whether the bank is being asked who is signed in. */
  #asksWho = false;
  #startPlanned = false;
  #started = false;
  #abort = new AbortController();
  #renewal: Promise<boolean> | undefined;
  #busyTimer: ReturnType<typeof setTimeout> | undefined;
  #askTimer: ReturnType<typeof setTimeout> | undefined;
  /** How long the bank wants to be left alone after its last answer. */
  #retryAfterMs = 0;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    flow: Flow<D>,
    scope: SettingsScope,
    resumption: () => Resumption<D>,
  ) {
    this.#host = host;
    this.flow = flow;
    this.#scope = scope;
    this.#resumption = resumption;
    this.state = begin(flow);
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.look);
    if (!this.#startPlanned) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    // The first drawing is the first moment at which the portal's settings are all there.
    if (this.#startPlanned || !this.#host.isConnected) return;
    this.#startPlanned = true;
    const { signal } = this.#abort;
    void this.#host.updateComplete.then(() => (signal.aborted ? undefined : this.#start()));
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.look);
    // An element that is moved is connected again before the microtask.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#giveUp();
    });
  }

  get client(): BankClient {
    return this.#scope.client;
  }

  get step(): Step<D> {
    return stepOf(this.flow, this.state);
  }

  /** The steps that this run passes through, for the indicator. */
  get stepsShown(): readonly Step<D>[] {
    return stepsShown(this.flow, this.state, this.#scope.profile);
  }

  /** The set of demands that the screen has to show fields for. */
  get demands(): readonly Demand[] {
    const { operation, storedDraft, draft } = this.state;
    const { act } = this.step;
    if (act.do === 'meet') return operation?.demands ?? [];
    if (act.do !== 'store' || !act.meets) return [];
    if (operation && storedDraft === draft) return operation.demands;
    return (demandsAnnounced(this.flow, draft, this.#scope.profile)[0] ?? []).map((kind) => ({ kind }));
  }

  get isBusy(): boolean {
    return this.#submitting || this.state.phase.is === 'busy';
  }

  /** Whether the first screen was shown. */
  get hasStarted(): boolean {
    return this.#started;
  }

  /** The operation under way, to be handed back after a redirect; empty where there is none (EM-3). */
  get operationId(): string {
    const { operation, phase } = this.state;
    if (phase.is === 'busy' && 'operationId' in phase.call) return phase.call.operationId;
    if (phase.is === 'unknown') return phase.operationId;
    return (phase.is === 'session-over' ? phase.look?.operationId : undefined) ?? operation?.id ?? '';
  }

  get mayLeave(): boolean {
    return !this.#submitting && mayLeave(this.state);
  }

  get mayGoBack(): boolean {
    return !this.#submitting && mayGoBack(this.state);
  }

  change(draft: D): void {
    this.#apply({ type: 'draft-changed', draft });
  }

  /**
   * The button was pressed: asks the portal, then goes on. `credentials` meet the demands shown, `secrets` are values
   * that only the request may carry; both are forgotten once sent. Resolves to whether anything is on its way.
   */
  async submit(
    credentials: readonly Credential[] = [],
    secrets: Readonly<Record<string, string>> = {},
  ): Promise<boolean> {
    const shown = this.state;
    if (this.#submitting || shown.phase.is !== 'filling') return false;
    const { act, missing } = this.step;
    const asksBank =
      act.do === 'check' || act.do === 'meet' || stores(this.flow, this.step, shown, this.#scope.profile);
    if (!asksBank || (missing?.(shown.draft) ?? []).length > 0) {
      this.#press();
      return false;
    }
    this.#submitting = true;
    this.#host.requestUpdate();
    const before = new BeforeSubmitEvent(this.flow.name, shown.step);
    this.#host.dispatchEvent(before);
    try {
      // Whoever went back or left while the portal took its time has taken the press back.
      if (!(await before.settled()) || this.state !== shown) return false;
      if (!this.actor && !this.#asksWho) await this.#askWhoIsSignedIn(this.#abort.signal);
      if (this.state !== shown) return false;
      this.#credentials = credentials;
      this.#secrets = secrets;
      this.#press();
      return this.state.phase.is === 'busy';
    } finally {
      this.#submitting = false;
      if (!this.isBusy) this.#forgetSecrets();
      this.#host.requestUpdate();
    }
  }

  readonly back = (): void => this.#apply({ type: 'back-pressed' });
  readonly renew = (): void => this.#apply({ type: 'renewal-requested' });
  readonly look = (): void => {
    if (!this.#submitting) this.#apply({ type: 'look-requested' });
  };
  readonly cancel = (): void => this.leaveFor(undefined);
  readonly confirmCancel = (): void => this.#apply({ type: 'cancel-confirmed' });
  readonly dismissCancel = (): void => this.#apply({ type: 'cancel-dismissed' });
  readonly leave = (): void => this.#apply({ type: 'left' });
  readonly restart = (): void => this.#apply({ type: 'restart-pressed' });

  /** The person wants to go, to another flow or just so; asked first where something is lost. */
  leaveFor(leadsTo: string | undefined): void {
    this.#apply({ type: 'cancel-pressed', ...(leadsTo !== undefined && { leadsTo }) });
  }

  /** The bank said with a list why this cannot be done now, or that it can. */
  block(blocked: FlowState<D>['blocked']): void {
    if (blocked || this.state.blocked) this.#apply({ type: 'blocked', blocked });
  }

  /** Asks the portal to renew the session, and goes on where the flow was (EM-5). */
  readonly renewSession = (): Promise<boolean> => {
    this.#renewal ??= this.#renewSession().finally(() => (this.#renewal = undefined));
    return this.#renewal;
  };

  /** The person has signed in; an attempt that is under way may have come too early. */
  readonly goOn = async (): Promise<boolean> => (await this.#renewal) || this.renewSession();

  /** A read for a screen; a session that ended is renewed and the read repeated once. */
  async read<T>(call: (client: BankClient) => Promise<Answer<T>>): Promise<Answer<T>> {
    const answer = await call(this.client);
    if (answer.ok || answer.problem.code !== 'session-expired') return answer;
    this.#apply({ type: 'session-ended' });
    return (await this.renewSession()) ? call(this.client) : answer;
  }

  async #start(): Promise<void> {
    this.#started = true;
    this.#host.dispatchEvent(new FlowStartedEvent(this.flow.name));
    const { draft, operationId } = this.#resumption();
    if (draft !== undefined) this.state = { ...begin(this.flow, draft), calls: this.state.calls };
    this.#host.dispatchEvent(new StepShownEvent(this.flow.name, this.state.step));
    this.#host.requestUpdate();
    const { signal } = this.#abort;
    if (operationId !== '') this.#apply({ type: 'resumed', operationId });
    else if (this.flow.steps.some(({ act }) => act.do === 'follow')) void this.#takeUp(signal);
    await this.#askWhoIsSignedIn(signal);
  }

  /** Until the bank has said who is signed in, a change of person could not be noticed. */
  async #askWhoIsSignedIn(signal: AbortSignal): Promise<void> {
    this.#asksWho = true;
    try {
      const session = await this.read((client) => client.session({ signal }));
      if (session.ok && !signal.aborted) {
        this.actor ??= session.value.actor;
        this.clockOffSeconds = secondsFast(session.value.bankTime);
        this.#host.requestUpdate();
      }
    } catch (error) {
      if (!isAbort(error)) reportError(error);
    } finally {
      this.#asksWho = false;
    }
  }

  /** What the bank is followed for may outlive the page: after a reload it is still open there (OI-1). */
  async #takeUp(signal: AbortSignal): Promise<void> {
    const kind = this.flow.kind(this.state.draft);
    const open = await unlessAborted(this.read((client) => client.openOperations(kind, { signal })));
    const operationId = open?.ok ? open.value[0]?.id : undefined;
    if (operationId !== undefined && !signal.aborted) this.#apply({ type: 'resumed', operationId });
  }

  /** The element was taken out of the document: nothing is sent, kept or waited for any more. */
  #giveUp(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#forgetSecrets();
    this.#renewal = undefined;
    this.#startPlanned = false;
    this.#started = false;
    this.actor = undefined;
    this.state = begin(this.flow);
    this.#wait(this.state);
    this.#page.guard(this.flow, this.state);
  }

  #press(): void {
    this.#apply({ type: 'submitted', operationId: newId(), key: newId() });
  }

  #apply(event: FlowEvent<D>): void {
    const before = this.state;
    const after = advance(this.flow, before, event, this.#scope.profile);
    if (after === before) return;
    this.state = after;
    this.#host.requestUpdate();
    if (after.phase.is !== 'busy') this.#forgetSecrets();
    this.#wait(after);
    this.#page.guard(this.flow, after);
    // What was left behind is given up, also where the element goes too; if not reached it dies of itself (4.10).
    const left = after.abandoned.slice(before.abandoned.length);
    for (const id of left) void unlessAborted(this.client.cancelOperation(id));
    for (const told of happenings(this.flow, before, after)) this.#host.dispatchEvent(told);
    // A listener may have taken the flow on meanwhile.
    if (this.state !== after) return;
    if (after.phase.is === 'busy' && after.calls !== before.calls) void this.#call(after.phase.call);
    if (after.phase.is === 'session-over' && before.phase.is !== 'session-over') void this.renewSession();
  }

  /** Sets what time brings: the word that it takes longer, and the next question after an unknown outcome. */
  #wait({ phase }: FlowState<D>): void {
    clearTimeout(this.#askTimer);
    if (phase.is === 'unknown') this.#askTimer = setTimeout(this.look, ASK_AGAIN_MS);
    if (phase.is !== 'busy' || phase.call.to === 'follow') {
      clearTimeout(this.#busyTimer);
      this.#busyTimer = undefined;
      this.showsBusy = false;
      return;
    }
    this.#busyTimer ??= setTimeout(() => {
      this.showsBusy = true;
      this.#host.requestUpdate();
    }, BUSY_SHOWN_AFTER_MS);
  }

  async #call(call: Call): Promise<void> {
    const { signal } = this.#abort;
    const answer = await this.#send(call, signal).catch((error: unknown): Answer<Operation> => {
      if (!isAbort(error)) reportError(error);
      // Whatever a client throws, the answer did not arrive.
      return { ok: false, problem: { code: 'unreachable' } };
    });
    if (signal.aborted) return;
    this.#retryAfterMs = answer !== 'withheld' && answer.ok ? (answer.retryAfterSeconds ?? 0) * 1000 : 0;
    this.#apply(
      answer === 'withheld'
        ? { type: 'withheld', call: call.id }
        : { type: 'answered', call: call.id, answer, key: newId() },
    );
  }

  async #send(call: Call, signal: AbortSignal): Promise<Answer<Operation> | Answer<true> | 'withheld'> {
    const options = { signal };
    const { client } = this;
    switch (call.to) {
      case 'check': {
        const { act } = this.step;
        return act.do === 'check' ? act.ask(client, this.state.draft, options) : { ok: true, value: true };
      }
      case 'store': {
        const request = this.flow.request(this.state.draft, this.#secrets);
        this.#secrets = {};
        if (!request) throw new Error(`${this.flow.name}: the draft at "${this.state.step}" makes no request`);
        return client.putOperation(call.operationId, request, options);
      }
      case 'meet': {
        const { demands = [], challenge } = this.state.operation ?? {};
        const typed = this.#credentials;
        this.#forgetSecrets();
        const credentials = [...typed, ...(await this.#handOver(demands.filter((demand) => !isMet(demand, typed))))];
        // What cannot be right is not sent, so that it costs no try (4.4).
        if (signal.aborted || !demands.every((demand) => isMet(demand, credentials))) return 'withheld';
        const submission = { credentials, ...(challenge && { challengeId: challenge.id }) };
        return client.postCredentials(call.operationId, call.key, submission, options);
      }
      case 'renew':
        return client.renewChallenge(call.operationId, options);
      case 'cancel':
        return client.cancelOperation(call.operationId, options);
      case 'look':
        return client.operation(call.operationId, options);
      case 'follow':
        await pause(Math.max(ASK_AGAIN_MS, this.#retryAfterMs), signal);
        return client.operation(call.operationId, options);
      default:
        return call satisfies never;
    }
  }

  async #renewSession(): Promise<boolean> {
    const { signal } = this.#abort;
    const expired = new SessionExpiredEvent(this.flow.name);
    this.#host.dispatchEvent(expired);
    if (!(await expired.settled())) return false;
    const session = await unlessAborted(this.client.session({ signal }));
    if (!session?.ok || signal.aborted) return false;
    const same = this.actor === undefined || this.actor.id === session.value.actor.id;
    this.actor = session.value.actor;
    this.#apply({ type: same ? 'session-renewed' : 'actor-changed' });
    return same;
  }

  /** Asks the portal for what no field of the kit met. */
  async #handOver(demands: readonly Demand[]): Promise<Credential[]> {
    const answers = demands.map(async (demand) => {
      const event = new DemandHandedOverEvent(this.flow.name, demand);
      this.#host.dispatchEvent(event);
      const value = await event.response?.catch(() => undefined);
      return value === undefined ? [] : [{ kind: demand.kind, value }];
    });
    return (await Promise.all(answers)).flat();
  }

  #forgetSecrets(): void {
    this.#credentials = [];
    this.#secrets = {};
  }
}

function isMet({ kind }: Demand, credentials: readonly Credential[]): boolean {
  return credentials.some((credential) => credential.kind === kind);
}
