import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BankClient } from '../../contract/bank-client.js';
import type { Credential, Demand, Operation, User } from '../../contract/generated/types.gen.js';
import type { Answer } from '../../contract/problems.js';
import type { SettingsScope } from '../../context/settings-scope.js';
import { advance, begin, mayLeave, stepOf, stepsShown } from './advance.js';
import type { Flow, Step } from './flow.js';
import {
  BeforeSubmitEvent,
  CancelledEvent,
  CompletedEvent,
  DemandHandedOverEvent,
  FailedEvent,
  FlowEndedEvent,
  FlowStartedEvent,
  SessionExpiredEvent,
  StepShownEvent,
  SubmittedEvent,
} from './flow-events.js';
import type { Call, FlowEvent, FlowState } from './flow-state.js';

/** A busy screen says so after this long, so that quick answers do not flicker. */
const BUSY_SHOWN_AFTER_MS = 250;
/** How often an unknown outcome is asked for again, and how often a step that follows the bank asks. */
const ASK_AGAIN_MS = 5_000;

/** What a portal hands back after a redirect (EM-3). */
export interface Resumption<D> {
  readonly draft: D | undefined;
  readonly operationId: string;
}

/**
 * Runs a flow: the only part that calls the bank, tells the portal, and holds what was typed as a secret – from the
 * press of the button to the request, and no longer (FA-2).
 */
export class FlowController<D> implements ReactiveController {
  state: FlowState<D>;
  /** Who is signed in, once the bank has said so. */
  actor: User | undefined;
  /** Whether a request has been under way long enough to say so. */
  showsBusy = false;

  readonly flow: Flow<D>;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #scope: SettingsScope;
  readonly #resumption: () => Resumption<D>;
  #credentials: readonly Credential[] = [];
  #secrets: Readonly<Record<string, string>> = {};
  #submitting = false;
  #started = false;
  #abort = new AbortController();
  #renewal: Promise<boolean> | undefined;
  #busyTimer: ReturnType<typeof setTimeout> | undefined;
  #askTimer: ReturnType<typeof setTimeout> | undefined;

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
  }

  hostUpdated(): void {
    // The first drawing is the first moment at which the portal's settings are all there.
    if (this.#started || !this.#host.isConnected) return;
    this.#started = true;
    void this.#host.updateComplete.then(() => this.#start());
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.look);
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#forgetSecrets();
      this.#abort.abort();
      clearTimeout(this.#busyTimer);
      clearTimeout(this.#askTimer);
      this.#abort = new AbortController();
      this.#started = false;
      this.state = begin(this.flow);
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
    return stepsShown(this.flow, this.state, this.#setsAnnounced);
  }

  /** The set of demands that the screen has to show fields for. */
  get demands(): readonly Demand[] {
    const { operation, draft } = this.state;
    const { act } = this.step;
    if (act.do === 'meet') return operation?.demands ?? [];
    if (act.do !== 'store' || !act.meets) return [];
    if (operation) return operation.demands;
    const kind = this.flow.kind(draft);
    const announced = kind && this.#scope.profile.demands[kind]?.[0];
    return (announced ?? []).map((name) => ({ kind: name }));
  }

  get isBusy(): boolean {
    return this.#submitting || this.#isCalling;
  }

  /** Whether the first screen was shown. */
  get hasStarted(): boolean {
    return this.#started;
  }

  /** The operation under way, to be handed back after a redirect; empty where there is none (EM-3). */
  get operationId(): string {
    const { operation, phase } = this.state;
    if (phase.is === 'busy' && 'operationId' in phase.call) return phase.call.operationId;
    return phase.is === 'unknown' ? phase.operationId : (operation?.id ?? '');
  }

  get mayLeave(): boolean {
    return !this.#submitting && mayLeave(this.state);
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
    if (this.#submitting || this.state.phase.is !== 'filling') return false;
    this.#submitting = true;
    this.#host.requestUpdate();
    const before = new BeforeSubmitEvent(this.flow.name, this.state.step);
    this.#host.dispatchEvent(before);
    try {
      if (!(await before.settled())) return false;
      this.#credentials = [...credentials, ...(await this.#handOver(credentials))];
      this.#secrets = secrets;
      this.#apply({ type: 'submitted', operationId: crypto.randomUUID(), key: crypto.randomUUID() });
      return this.#isCalling;
    } finally {
      this.#submitting = false;
      if (!this.isBusy) this.#forgetSecrets();
      this.#host.requestUpdate();
    }
  }

  readonly back = (): void => this.#apply({ type: 'back-pressed' });
  readonly renew = (): void => this.#apply({ type: 'renewal-requested' });
  readonly look = (): void => this.#apply({ type: 'look-requested' });
  readonly cancel = (): void => this.#apply({ type: 'cancel-pressed' });
  readonly confirmCancel = (): void => this.#apply({ type: 'cancel-confirmed' });
  readonly dismissCancel = (): void => this.#apply({ type: 'cancel-dismissed' });
  readonly restart = (): void => {
    this.#host.dispatchEvent(new FlowStartedEvent(this.flow.name));
    this.#apply({ type: 'restart-pressed' });
  };

  /** The bank said with a list why this cannot be done now, or that it can. */
  block(blocked: FlowState<D>['blocked']): void {
    if (blocked || this.state.blocked) this.#apply({ type: 'blocked', blocked });
  }

  /** Asks the portal to renew the session, and goes on where the flow was (EM-5). */
  readonly renewSession = (): Promise<boolean> => {
    this.#renewal ??= this.#renewSession().finally(() => (this.#renewal = undefined));
    return this.#renewal;
  };

  /** A read for a screen; a session that ended is renewed and the read repeated once. */
  async read<T>(call: (client: BankClient) => Promise<Answer<T>>): Promise<Answer<T>> {
    const answer = await call(this.client);
    if (answer.ok || answer.problem.code !== 'session-expired') return answer;
    this.#apply({ type: 'session-ended' });
    return (await this.renewSession()) ? call(this.client) : answer;
  }

  async #start(): Promise<void> {
    this.#host.dispatchEvent(new FlowStartedEvent(this.flow.name));
    const { draft, operationId } = this.#resumption();
    if (draft !== undefined) this.state = begin(this.flow, draft);
    this.#host.dispatchEvent(new StepShownEvent(this.flow.name, this.state.step));
    this.#host.requestUpdate();
    const { signal } = this.#abort;
    const session = await unlessAborted(this.read((client) => client.session({ signal })));
    if (session?.ok) this.actor = session.value.actor;
    if (operationId === '' || !session) return;
    const operation = await unlessAborted(this.read((client) => client.operation(operationId, { signal })));
    if (operation?.ok) {
      this.#apply({ type: 'operation-found', operation: operation.value, draft: draft ?? this.state.draft });
    }
  }

  #apply(event: FlowEvent<D>): void {
    const before = this.state;
    const after = advance(this.flow, before, event, this.#setsAnnounced);
    if (after === before) return;
    this.state = after;
    this.#host.requestUpdate();
    this.#act(before, after);
    this.#tell(before, after);
  }

  #act(before: FlowState<D>, after: FlowState<D>): void {
    for (const id of after.abandoned.slice(before.abandoned.length)) {
      void unlessAborted(this.client.cancelOperation(id, { signal: this.#abort.signal }));
    }
    if (after.phase.is !== 'busy') {
      this.#forgetSecrets();
      clearTimeout(this.#busyTimer);
      this.showsBusy = false;
    } else if (after.calls !== before.calls) {
      this.#busyTimer ??= setTimeout(() => {
        this.showsBusy = true;
        this.#host.requestUpdate();
      }, BUSY_SHOWN_AFTER_MS);
      void this.#call(after.phase.call);
    }
    if (after.phase.is !== 'busy') this.#busyTimer = undefined;
    clearTimeout(this.#askTimer);
    if (after.phase.is === 'unknown') this.#askTimer = setTimeout(this.look, ASK_AGAIN_MS);
    if (after.phase.is === 'session-over' && before.phase.is !== 'session-over') void this.renewSession();
  }

  #tell(before: FlowState<D>, after: FlowState<D>): void {
    const { name } = this.flow;
    if (after.phase.is === 'busy' && before.phase.is === 'filling' && after.phase.call.to !== 'look') {
      this.#host.dispatchEvent(new SubmittedEvent(name, before.step));
    }
    if (after.problem && after.problem !== before.problem) {
      this.#host.dispatchEvent(new FailedEvent(name, after.problem));
    }
    const executed = after.last === before.last ? after.operation : after.last;
    if (executed?.state === 'executed' && executed !== before.operation) {
      this.#host.dispatchEvent(new CompletedEvent(name, executed));
    }
    if (after.round !== before.round) this.#host.dispatchEvent(new StepShownEvent(name, after.step));
    if (after.phase.is === 'ended' && before.phase.is !== 'ended') {
      if (after.phase.outcome === 'cancelled') this.#host.dispatchEvent(new CancelledEvent(name));
      this.#host.dispatchEvent(new FlowEndedEvent(name, after.phase.outcome));
    }
  }

  async #call(call: Call): Promise<void> {
    const answer = await unlessAborted(this.#send(call));
    if (answer) this.#apply({ type: 'answered', call: call.id, answer, key: crypto.randomUUID() });
  }

  async #send(call: Call): Promise<Answer<Operation> | Answer<true>> {
    const options = { signal: this.#abort.signal };
    const { client } = this;
    switch (call.to) {
      case 'check': {
        const { act } = this.step;
        return act.do === 'check' ? act.ask(client, this.state.draft, options) : { ok: true, value: true };
      }
      case 'store': {
        const request = this.flow.request(this.state.draft, this.#secrets);
        if (!request) throw new Error(`${this.flow.name}: the draft at "${this.state.step}" makes no request`);
        return client.putOperation(call.operationId, request, options);
      }
      case 'meet': {
        const credentials = [...this.#credentials];
        const challengeId = this.state.operation?.challenge?.id;
        this.#forgetSecrets();
        const submission = { credentials, ...(challengeId !== undefined && { challengeId }) };
        return client.postCredentials(call.operationId, call.key, submission, options);
      }
      case 'renew':
        return client.renewChallenge(call.operationId, options);
      case 'cancel':
        return client.cancelOperation(call.operationId, options);
      case 'look':
        return client.operation(call.operationId, options);
      case 'follow':
        await pause(ASK_AGAIN_MS, options.signal);
        return client.operation(call.operationId, options);
      default:
        return call satisfies never;
    }
  }

  async #renewSession(): Promise<boolean> {
    const expired = new SessionExpiredEvent(this.flow.name);
    this.#host.dispatchEvent(expired);
    if (!(await expired.settled())) return false;
    const session = await unlessAborted(this.client.session({ signal: this.#abort.signal }));
    if (!session?.ok) return false;
    const same = this.actor === undefined || this.actor.id === session.value.actor.id;
    this.actor = session.value.actor;
    this.#apply({ type: same ? 'session-renewed' : 'actor-changed' });
    return same;
  }

  /** Asks the portal for every demand that no field of the kit met. */
  async #handOver(credentials: readonly Credential[]): Promise<Credential[]> {
    const unmet = this.demands.filter(({ kind }) => !credentials.some((credential) => credential.kind === kind));
    const answers = unmet.map(async (demand) => {
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

  get #isCalling(): boolean {
    return this.state.phase.is === 'busy';
  }

  get #setsAnnounced(): number {
    const kind = this.flow.kind(this.state.draft);
    return kind ? (this.#scope.profile.demands[kind]?.length ?? 1) : 0;
  }
}

/** The answer, or nothing where the flow was taken away meanwhile. */
async function unlessAborted<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
