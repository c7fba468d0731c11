import type { Demand, Operation } from '../../contract/generated/types.gen.js';
import type { FlowProblem } from './flow.js';
import type { Outcome } from './flow-state.js';

/** A fact that a flow tells its portal (EM-5): bubbles, crosses shadow roots, never carries a secret. */
abstract class FlowEventBase<T> extends Event {
  /** The same facts, for hosts that expect a `CustomEvent`. */
  readonly detail: T;
  constructor(type: string, detail: T, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = detail;
  }
}

/** A fact that the portal may answer: the flow waits for every promise that it is given. */
abstract class WaitingFlowEvent<T> extends FlowEventBase<T> {
  readonly #promises: Promise<unknown>[] = [];

  constructor(type: string, detail: T) {
    super(type, detail, true);
  }

  /** Makes the flow wait; a rejection stops it. Only during dispatch. */
  waitUntil(promise: Promise<unknown>): void {
    this.#promises.push(promise);
  }

  /** Resolves to whether the flow may go on. */
  async settled(): Promise<boolean> {
    const results = await Promise.allSettled(this.#promises);
    return !this.defaultPrevented && results.every(({ status }) => status === 'fulfilled');
  }
}

/** A flow is there and shows its first screen. */
export class FlowStartedEvent extends FlowEventBase<{ readonly flow: string }> {
  static readonly type = 'flow-started';
  constructor(flow: string) {
    super(FlowStartedEvent.type, { flow });
  }
}

/** Another screen is shown. */
export class StepShownEvent extends FlowEventBase<{ readonly flow: string; readonly step: string }> {
  static readonly type = 'step-shown';
  constructor(flow: string, step: string) {
    super(StepShownEvent.type, { flow, step });
  }
}

/** The button was pressed and everything is there; `preventDefault()` stops it, `waitUntil()` delays it. */
export class BeforeSubmitEvent extends WaitingFlowEvent<{ readonly flow: string; readonly step: string }> {
  static readonly type = 'before-submit';
  constructor(flow: string, step: string) {
    super(BeforeSubmitEvent.type, { flow, step });
  }
}

/** A request is on its way to the bank. */
export class SubmittedEvent extends FlowEventBase<{ readonly flow: string; readonly step: string }> {
  static readonly type = 'submitted';
  constructor(flow: string, step: string) {
    super(SubmittedEvent.type, { flow, step });
  }
}

/** The bank executed the operation; its results are told per target. */
export class CompletedEvent extends FlowEventBase<{ readonly flow: string; readonly operation: Operation }> {
  static readonly type = 'completed';
  constructor(flow: string, operation: Operation) {
    super(CompletedEvent.type, { flow, operation });
  }
}

/** The person left; nothing was executed. */
export class CancelledEvent extends FlowEventBase<{ readonly flow: string }> {
  static readonly type = 'cancelled';
  constructor(flow: string) {
    super(CancelledEvent.type, { flow });
  }
}

/** The person was told of a problem. */
export class FailedEvent extends FlowEventBase<{ readonly flow: string; readonly problem: FlowProblem }> {
  static readonly type = 'failed';
  constructor(flow: string, problem: FlowProblem) {
    super(FailedEvent.type, { flow, problem });
  }
}

/** The bank no longer knows the session; `waitUntil(renewal)` lets the flow go on where it was. */
export class SessionExpiredEvent extends WaitingFlowEvent<{ readonly flow: string }> {
  static readonly type = 'session-expired';
  constructor(flow: string) {
    super(SessionExpiredEvent.type, { flow });
  }
}

/** The bank demands something that the kit has no field for (a passkey, a push); the portal may answer it. */
export class DemandHandedOverEvent extends FlowEventBase<{ readonly flow: string; readonly demand: Demand }> {
  static readonly type = 'demand-handed-over';
  #value: Promise<string> | undefined;
  constructor(flow: string, demand: Demand) {
    super(DemandHandedOverEvent.type, { flow, demand }, true);
  }

  /** Gives the value that meets the demand. */
  respondWith(value: Promise<string>): void {
    this.#value = value;
  }

  /** What the portal answered, if anything. */
  get response(): Promise<string> | undefined {
    return this.#value;
  }
}

/**
 * The flow is over; told once a run, last of all. `leadsTo` is the tag of the flow that the person wants to go on with;
 * with `endsSession` the bank has ended the session as well, so that the portal has to close (CE-1).
 */
export class FlowEndedEvent extends FlowEventBase<{
  readonly flow: string;
  readonly outcome: Outcome;
  readonly leadsTo?: string;
  readonly endsSession?: true;
}> {
  static readonly type = 'flow-ended';
  constructor(flow: string, outcome: Outcome, leadsTo?: string, endsSession = false) {
    super(FlowEndedEvent.type, {
      flow,
      outcome,
      ...(leadsTo !== undefined && { leadsTo }),
      ...(endsSession && { endsSession }),
    });
  }
}

declare global {
  interface HTMLElementEventMap {
    'flow-started': FlowStartedEvent;
    'step-shown': StepShownEvent;
    'before-submit': BeforeSubmitEvent;
    submitted: SubmittedEvent;
    completed: CompletedEvent;
    cancelled: CancelledEvent;
    failed: FailedEvent;
    'session-expired': SessionExpiredEvent;
    'demand-handed-over': DemandHandedOverEvent;
    'flow-ended': FlowEndedEvent;
  }
}
