import { stepOf } from './moves.js';
import {
  CancelledEvent,
  CompletedEvent,
  FailedEvent,
  FlowEndedEvent,
  FlowStartedEvent,
  StepShownEvent,
  SubmittedEvent,
} from './flow-events.js';
import type { Flow } from './flow.js';
import type { Call, FlowState } from './flow-state.js';

/** What the portal is told of a step from one state to the next, in this order (EM-5). */
export function* happenings<D>(flow: Flow<D>, before: FlowState<D>, after: FlowState<D>): Generator<Event> {
  const { name } = flow;
  const hasEnded = after.phase.is === 'ended';
  if (before.phase.is === 'ended' && !hasEnded) yield new FlowStartedEvent(name);
  if (before.phase.is === 'filling' && after.phase.is === 'busy' && submits(after.phase.call)) {
    yield new SubmittedEvent(name, before.step);
  }
  if (after.problem && after.problem !== before.problem) yield new FailedEvent(name, after.problem);

  const executed = after.last === before.last ? after.operation : after.last;
  if (executed?.state === 'executed' && before.operation?.state !== 'executed' && executed !== before.last) {
    yield new CompletedEvent(name, executed);
  }
  if (after.round !== before.round) yield new StepShownEvent(name, after.step);
  if (after.phase.is === 'ended' && before.phase.is !== 'ended') {
    const { outcome } = after.phase;
    const { act } = stepOf(flow, after);
    const { leadsTo = undefined, endsSession = false } = act.do === 'end' ? act : {};
    if (outcome === 'cancelled') yield new CancelledEvent(name);
    yield new FlowEndedEvent(name, outcome, after.leadsTo ?? leadsTo, endsSession);
  }
}

function submits({ to }: Call): boolean {
  return to === 'check' || to === 'store' || to === 'meet';
}
