import type { Operation } from '../../contract/generated/types.gen.js';
import { outcomeUnknown } from '../../contract/problems.js';
import type { Problem } from '../../contract/problems.js';
import type { BankProfile } from '../../profile/bank-profile.js';
import type { Flow } from './flow.js';
import type { Call, FlowEvent, FlowState, LookAfter } from './flow-state.js';
import {
  ask,
  back,
  begin,
  dropOperation,
  end,
  forgetOperation,
  goFarOn,
  goOn,
  hasSomethingToLose,
  isOpen,
  leave,
  look,
  mayGoBack,
  mayLeave,
  meet,
  notReceived,
  operationExpired,
  outcomeOf,
  resume,
  rewind,
  show,
  showEnd,
  skipped,
  stepOf,
  storedDiffers,
  stores,
} from './moves.js';

/**
 * The one place where a flow goes on: pure and total. An event that makes no sense in the state, such as a second
 * click or a late answer, gives the same state back.
 */
export function advance<D>(
  flow: Flow<D>,
  state: FlowState<D>,
  event: FlowEvent<D>,
  profile: BankProfile,
): FlowState<D> {
  const filling = state.phase.is === 'filling';
  switch (event.type) {
    case 'draft-changed':
      return filling ? { ...state, draft: event.draft, missing: [] } : state;
    case 'submitted':
      return filling ? submit(flow, state, event, profile) : state;
    case 'answered': {
      if (state.phase.is !== 'busy' || state.phase.call.id !== event.call) return state;
      const { call } = state.phase;
      return event.answer.ok
        ? accepted(flow, state, call, event.answer.value, event.key, profile)
        : refused(flow, state, call, event.answer.problem, profile);
    }
    case 'withheld':
      return isMeeting(state, event.call) ? { ...resume(flow, state), problem: { code: 'demand-unmet' } } : state;
    case 'back-pressed':
      return mayGoBack(state) ? back(flow, state, profile) : state;
    case 'renewal-requested':
      return filling && isOpen(state.operation) ? ask(state, { to: 'renew', operationId: state.operation.id }) : state;
    case 'look-requested': {
      if (filling && isOpen(state.operation)) return look(state, state.operation.id, 'look');
      return state.phase.is === 'unknown' ? look(state, state.phase.operationId, state.phase.after) : state;
    }
    case 'cancel-pressed':
      if (state.phase.is === 'locked-out') return end(state, 'locked-out');
      if (!mayLeave(state)) return state;
      return stepOf(flow, state).act.do !== 'end' && hasSomethingToLose(flow, state)
        ? { ...state, leadsTo: event.leadsTo, phase: { is: 'confirming-cancel' } }
        : leave({ ...state, leadsTo: event.leadsTo });
    case 'cancel-confirmed': {
      if (state.phase.is !== 'confirming-cancel') return state;
      return isOpen(state.operation) ? ask(state, { to: 'cancel', operationId: state.operation.id }) : leave(state);
    }
    case 'cancel-dismissed':
      return state.phase.is === 'confirming-cancel' ? resume(flow, state) : state;
    case 'left':
      return takenAway(state);
    case 'restart-pressed':
      return state.phase.is === 'ended' ? { ...begin(flow), round: state.round + 1, calls: state.calls } : state;
    case 'session-ended':
      return filling ? { ...state, phase: { is: 'session-over', look: undefined } } : state;
    case 'session-renewed': {
      if (state.phase.is !== 'session-over') return state;
      const { look: lost } = state.phase;
      if (lost) return look(state, lost.operationId, lost.after);
      return { ...resume(flow, state), problem: { code: 'session-renewed' } };
    }
    case 'actor-changed':
      return { ...begin(flow), round: state.round + 1, calls: state.calls, problem: { code: 'actor-changed' } };
    case 'blocked':
      return { ...state, blocked: event.blocked };
    case 'resumed':
      return filling && !state.operation ? look(state, event.operationId, 'resume') : state;
    default:
      return event satisfies never;
  }
}

/** Ended at once, without waiting for the bank; what may be on its way there is not called cancelled (FA-3). */
function takenAway<D>(state: FlowState<D>): FlowState<D> {
  const { is } = state.phase;
  if (is === 'locked-out') return end(state, 'locked-out');
  const isLeft = mayLeave(state) || is === 'confirming-cancel' || is === 'session-over';
  return isLeft ? end(dropOperation(state), outcomeOf(state)) : state;
}

function isMeeting<D>({ phase }: FlowState<D>, call: number): boolean {
  return phase.is === 'busy' && phase.call.to === 'meet' && phase.call.id === call;
}

function submit<D>(
  flow: Flow<D>,
  state: FlowState<D>,
  ids: { operationId: string; key: string },
  profile: BankProfile,
): FlowState<D> {
  const step = stepOf(flow, state);
  const missing = step.missing?.(state.draft) ?? [];
  if (missing.length > 0) return { ...state, missing };

  const ready = { ...state, problem: undefined, missing: [] };
  const isStored = isOpen(state.operation) && state.storedDraft === state.draft;
  switch (step.act.do) {
    case 'next':
      return goOn(flow, ready, profile);
    case 'check':
      return ask(ready, { to: 'check' });
    case 'store': {
      if (!stores(flow, step, state, profile)) return goOn(flow, ready, profile);
      if (!isStored) {
        const fresh = { ...dropOperation(ready), storedDraft: state.draft };
        return ask(fresh, { to: 'store', operationId: ids.operationId, thenMeet: step.act.meets });
      }
      // The next press after a wrong password only meets the demand again, unless the draft changed.
      return step.act.meets ? meet(ready, ids.key) : goOn(flow, ready, profile);
    }
    case 'meet':
      if (!isOpen(state.operation)) return state;
      return isStored ? meet(ready, ids.key) : storedDiffers(flow, ready, profile);
    case 'end':
      return end(ready, state.operation ? outcomeOf(state) : 'completed');
    case 'follow':
    case 'none':
      return state;
    default:
      return step.act satisfies never;
  }
}

function accepted<D>(
  flow: Flow<D>,
  state: FlowState<D>,
  call: Call,
  value: Operation | true,
  key: string,
  profile: BankProfile,
): FlowState<D> {
  if (value === true) return goOn(flow, { ...state, phase: { is: 'filling' } }, profile);
  const now: FlowState<D> = { ...state, operation: value, phase: { is: 'filling' } };
  if (call.to === 'look' && call.after === 'resume') return found(flow, now, value, profile);
  if (value.state !== 'open') {
    const wasLeaving = call.to === 'cancel' || (call.to === 'look' && call.after === 'cancel');
    return settled(flow, now, value, wasLeaving, profile);
  }

  switch (call.to) {
    case 'store':
      return stored(flow, now, call.thenMeet, key, profile);
    case 'meet':
      return goOn(flow, now, profile);
    case 'follow':
      return value.demands.length > 0 ? goOn(flow, now, profile) : resume(flow, now);
    case 'look':
      return looked(flow, now, call, state.operation?.demandsMet ?? 0, key, profile);
    case 'renew':
      return { ...now, problem: undefined };
    case 'cancel':
    case 'check':
      return now;
    default:
      return call satisfies never;
  }
}

/** The bank holds the operation: credentials follow only if it is what was chosen. */
function stored<D>(
  flow: Flow<D>,
  state: FlowState<D>,
  thenMeet: boolean,
  key: string,
  profile: BankProfile,
): FlowState<D> {
  if (!state.operation || !flow.matches(state.draft, state.operation)) return storedDiffers(flow, state, profile);
  return thenMeet && state.operation.demands.length > 0 ? meet(state, key) : goOn(flow, state, profile);
}

/** The bank was asked what became of a call whose answer was lost, and the operation is still open. */
function looked<D>(
  flow: Flow<D>,
  state: FlowState<D>,
  { after, thenMeet }: { readonly after: LookAfter; readonly thenMeet: boolean },
  metBefore: number,
  key: string,
  profile: BankProfile,
): FlowState<D> {
  const { demands = [], demandsMet = 0 } = state.operation ?? {};
  switch (after) {
    case 'store': {
      const { act } = stepOf(flow, state);
      const next = stored(flow, state, thenMeet, key, profile);
      // The credentials of that press are gone: the operation stands, and they have to be typed again.
      return act.do === 'store' && act.meets && !thenMeet && next.operation ? notReceived(flow, state) : next;
    }
    case 'meet':
      return demandsMet > metBefore || demands.length === 0 ? goOn(flow, state, profile) : notReceived(flow, state);
    case 'renew':
      return { ...state, problem: undefined };
    case 'cancel':
      return notReceived(flow, state);
    case 'look':
    case 'follow':
    case 'check':
    case 'resume':
      return resume(flow, state);
    default:
      return after satisfies never;
  }
}

/** The operation is final: results have their screen, a dead one leads back with the draft kept. */
function settled<D>(
  flow: Flow<D>,
  state: FlowState<D>,
  operation: Operation,
  wasLeaving: boolean,
  profile: BankProfile,
): FlowState<D> {
  switch (operation.state) {
    case 'executed':
    case 'refused': {
      // Somebody else was faster, at the very last moment: the way on is the same as where it is told earlier (4.10).
      if (flow.outdated && operation.refusal?.code === 'version-changed') {
        return changedMeanwhile(flow, forgetOperation(state), { code: 'version-changed', targets: [] }, profile);
      }
      const { again } = stepOf(flow, state);
      if (!again) return showEnd(flow, state, profile);
      const draft = again.draft(state.draft, operation);
      return show({ ...forgetOperation(state), draft, untouched: draft, last: operation }, again.to);
    }
    case 'expired':
    case 'cancelled': {
      if (wasLeaving) return leave(forgetOperation(state));
      const code = operation.state === 'expired' ? 'operation-expired' : 'operation-cancelled';
      return rewind(flow, forgetOperation(state), { code }, profile);
    }
    case 'open':
      return state;
    default:
      return operation.state satisfies never;
  }
}

function refused<D>(
  flow: Flow<D>,
  state: FlowState<D>,
  call: Call,
  problem: Problem,
  profile: BankProfile,
): FlowState<D> {
  const back: FlowState<D> = { ...state, phase: { is: 'filling' }, problem };
  if (problem.code === 'session-expired') {
    const lost = call.to === 'look' ? { operationId: call.operationId, after: call.after } : undefined;
    return { ...state, phase: { is: 'session-over', look: lost } };
  }
  if (call.to === 'check') return back;
  const { operationId } = call;
  if (call.to === 'look') return notFound(flow, state, call, problem, profile);
  if (outcomeUnknown(problem)) {
    if (call.to === 'follow') return resume(flow, state);
    return look(state, operationId, call.to, call.to === 'store' && call.thenMeet);
  }
  switch (problem.code) {
    case 'operation-final':
    case 'demand-out-of-order':
      return look(state, operationId, call.to);
    case 'credential-suspended':
      return { ...state, phase: { is: 'locked-out' }, problem };
    case 'operation-unknown':
      return call.to === 'cancel' ? leave(forgetOperation(state)) : operationExpired(flow, state, profile);
    case 'version-changed':
      return changedMeanwhile(flow, dropOperation(back), problem, profile);
    case 'targets-refused':
    case 'fields-refused':
    case 'count-changed':
    case 'targets-too-many':
      return rewind(flow, dropOperation(back), problem, profile);
    default:
      // A store that was refused for certain left nothing at the bank.
      return call.to === 'store' ? forgetOperation(back) : back;
  }
}

/** Back to where both versions can be seen, with the draft kept (4.7). */
function changedMeanwhile<D>(
  flow: Flow<D>,
  state: FlowState<D>,
  problem: Extract<Problem, { code: 'version-changed' }>,
  profile: BankProfile,
): FlowState<D> {
  const draft = flow.outdated?.(state.draft) ?? state.draft;
  return rewind(flow, { ...state, draft }, problem, profile);
}

/** The bank was asked for an operation and had none to show. */
function notFound<D>(
  flow: Flow<D>,
  state: FlowState<D>,
  { operationId, after }: { readonly operationId: string; readonly after: LookAfter },
  problem: Problem,
  profile: BankProfile,
): FlowState<D> {
  // Whoever only wanted to leave is let go: nothing was signed, and an operation that nobody completes dies (4.10).
  if (after === 'cancel') return leave(forgetOperation(state));
  if (problem.code === 'operation-unknown') {
    // The bank has never heard of it: nothing happened, and pressing again is safe.
    if (after === 'store' || after === 'resume') return notReceived(flow, forgetOperation(state));
    return operationExpired(flow, state, profile);
  }
  if (after === 'look' || (after === 'resume' && !outcomeUnknown(problem))) return { ...resume(flow, state), problem };
  return { ...state, phase: { is: 'unknown', operationId, after } };
}

/** After a reload or a redirect: where the operation stands is where the person goes on. */
function found<D>(flow: Flow<D>, state: FlowState<D>, operation: Operation, profile: BankProfile): FlowState<D> {
  const kind = flow.kind(state.draft);
  if (kind !== undefined && kind !== operation.kind) return forgetOperation(state);
  const storing = flow.steps.find((step) => stores(flow, step, state, profile) && !skipped(flow, step, state, profile));
  const at: FlowState<D> = { ...state, step: storing?.id ?? state.step, storedDraft: state.draft };
  if (operation.state !== 'open') return settled(flow, at, operation, false, profile);
  if (storing?.act.do !== 'store') return forgetOperation(state);

  const met = operation.demandsMet ?? 0;
  if (storing.act.meets && met === 0) {
    return flow.matches(state.draft, operation) ? show(at, storing.id) : dropOperation(state);
  }
  return goFarOn(flow, at, storing.act.meets ? met : met + 1, profile);
}
