import type { Operation } from '../../contract/generated/types.gen.js';
import { outcomeUnknown } from '../../contract/problems.js';
import type { Problem } from '../../contract/problems.js';
import type { Flow, FlowProblem, Step } from './flow.js';
import type { Call, FlowEvent, FlowState } from './flow-state.js';

/** The state in which a flow begins. */
export function begin<D>(flow: Flow<D>, draft: D = flow.draft): FlowState<D> {
  return {
    step: flow.steps[0]?.id ?? '',
    round: 0,
    draft,
    operation: undefined,
    storedDraft: undefined,
    last: undefined,
    phase: { is: 'filling' },
    problem: undefined,
    missing: [],
    blocked: undefined,
    abandoned: [],
    calls: 0,
  };
}

/**
 * The one place where a flow goes on: pure and total. An event that makes no sense in the state, such as a second
 * click or a late answer, gives the same state back.
 */
export function advance<D>(
  flow: Flow<D>,
  state: FlowState<D>,
  event: FlowEvent<D>,
  setsAnnounced: number,
): FlowState<D> {
  const filling = state.phase.is === 'filling';
  switch (event.type) {
    case 'draft-changed':
      return filling ? { ...state, draft: event.draft, missing: [] } : state;
    case 'submitted':
      return filling ? submit(flow, state, event, setsAnnounced) : state;
    case 'answered': {
      if (state.phase.is !== 'busy' || state.phase.call.id !== event.call) return state;
      const { call } = state.phase;
      return event.answer.ok
        ? accepted(flow, state, call, event.answer.value, event.key, setsAnnounced)
        : refused(flow, state, call, event.answer.problem);
    }
    case 'back-pressed': {
      const previous = neighbour(flow, state, -1, setsAnnounced);
      return filling && previous ? show({ ...dropOperation(state), problem: undefined }, previous) : state;
    }
    case 'renewal-requested':
      return filling && state.operation ? ask(state, { to: 'renew', operationId: state.operation.id }) : state;
    case 'look-requested': {
      if (filling && state.operation) return look(state, state.operation.id, 'look');
      return state.phase.is === 'unknown' ? look(state, state.phase.operationId, state.phase.after) : state;
    }
    case 'cancel-pressed':
      if (!mayLeave(state)) return state;
      return hasSomethingToLose(flow, state)
        ? { ...state, phase: { is: 'confirming-cancel' } }
        : end(state, 'cancelled');
    case 'cancel-confirmed': {
      if (state.phase.is !== 'confirming-cancel') return state;
      return state.operation ? ask(state, { to: 'cancel', operationId: state.operation.id }) : end(state, 'cancelled');
    }
    case 'cancel-dismissed':
      return state.phase.is === 'confirming-cancel' ? resume(flow, state) : state;
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
    case 'operation-found':
      return found(flow, { ...state, draft: event.draft, storedDraft: event.draft }, event.operation, setsAnnounced);
    default:
      return event satisfies never;
  }
}

/** The step that a state shows. */
export function stepOf<D>(flow: Flow<D>, state: FlowState<D>): Step<D> {
  const step = flow.steps.find(({ id }) => id === state.step);
  if (!step) throw new Error(`${flow.name}: there is no step "${state.step}"`);
  return step;
}

/** The steps that this run of the flow passes through. */
export function stepsShown<D>(flow: Flow<D>, state: FlowState<D>, setsAnnounced: number): readonly Step<D>[] {
  return flow.steps.filter((step) => step.id === state.step || !skipped(step, state, setsAnnounced));
}

/** Whether leaving is possible now: never while credentials may be on their way. */
export function mayLeave<D>(state: FlowState<D>): boolean {
  const { phase } = state;
  return phase.is === 'filling' || (phase.is === 'busy' && (phase.call.to === 'check' || phase.call.to === 'follow'));
}

function hasSomethingToLose<D>(flow: Flow<D>, state: FlowState<D>): boolean {
  return state.operation !== undefined || state.draft !== flow.draft;
}

function skipped<D>(step: Step<D>, { draft, operation }: FlowState<D>, setsAnnounced: number): boolean {
  return step.skip?.({ draft, operation, setsAnnounced }) ?? false;
}

function neighbour<D>(flow: Flow<D>, state: FlowState<D>, way: 1 | -1, setsAnnounced: number): string | undefined {
  for (let at = flow.steps.findIndex(({ id }) => id === state.step) + way; ; at += way) {
    const step = flow.steps[at];
    if (!step || !skipped(step, state, setsAnnounced)) return step?.id;
  }
}

function submit<D>(
  flow: Flow<D>,
  state: FlowState<D>,
  ids: { operationId: string; key: string },
  setsAnnounced: number,
): FlowState<D> {
  const step = stepOf(flow, state);
  const missing = step.missing?.(state.draft) ?? [];
  if (missing.length > 0) return { ...state, missing };

  const ready = { ...state, problem: undefined, missing: [] };
  switch (step.act.do) {
    case 'next':
      return goOn(flow, ready, setsAnnounced);
    case 'check':
      return ask(ready, { to: 'check' });
    case 'store': {
      // The next press after a wrong password only meets the demand again, unless the draft changed.
      if (state.operation?.state === 'open' && state.storedDraft === state.draft) {
        return step.act.meets
          ? ask(ready, { to: 'meet', operationId: state.operation.id, key: ids.key })
          : goOn(flow, ready, setsAnnounced);
      }
      const stored = { ...dropOperation(ready), storedDraft: state.draft };
      return ask(stored, { to: 'store', operationId: ids.operationId, thenMeet: step.act.meets });
    }
    case 'meet':
      return state.operation ? ask(ready, { to: 'meet', operationId: state.operation.id, key: ids.key }) : state;
    case 'end':
      return end(ready, state.operation?.state === 'refused' ? 'refused' : 'completed');
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
  setsAnnounced: number,
): FlowState<D> {
  if (value === true) return goOn(flow, { ...state, phase: { is: 'filling' } }, setsAnnounced);
  const before = state.operation;
  const now: FlowState<D> = { ...state, operation: value, phase: { is: 'filling' } };
  if (value.state !== 'open') return settled(flow, now, value, call, setsAnnounced);

  switch (call.to) {
    case 'store': {
      if (!flow.matches(now.draft, value)) return rewind(flow, dropOperation(now), { code: 'stored-differs' });
      return call.thenMeet ? ask(now, { to: 'meet', operationId: value.id, key }) : goOn(flow, now, setsAnnounced);
    }
    case 'meet':
      return goOn(flow, now, setsAnnounced);
    case 'follow':
      return value.demands.length > 0
        ? goOn(flow, now, setsAnnounced)
        : ask(now, { to: 'follow', operationId: value.id });
    case 'look': {
      if (call.after === 'look' || call.after === 'renew') return now;
      if (!flow.matches(now.draft, value)) return rewind(flow, dropOperation(now), { code: 'stored-differs' });
      if (call.thenMeet) return ask(now, { to: 'meet', operationId: value.id, key });
      const { act } = stepOf(flow, state);
      const wentOn = (value.demandsMet ?? 0) > (before?.demandsMet ?? 0) || (act.do === 'store' && !act.meets);
      return wentOn ? goOn(flow, now, setsAnnounced) : { ...now, problem: { code: 'not-received' } };
    }
    case 'renew':
      return { ...now, problem: undefined };
    case 'cancel':
    case 'check':
      return now;
    default:
      return call satisfies never;
  }
}

/** The operation is final: results have their screen, a dead one leads back with the draft kept. */
function settled<D>(
  flow: Flow<D>,
  state: FlowState<D>,
  operation: Operation,
  call: Call,
  setsAnnounced: number,
): FlowState<D> {
  switch (operation.state) {
    case 'executed': {
      const { again } = stepOf(flow, state);
      if (!again) return showEnd(flow, state);
      const draft = again.draft(state.draft, operation);
      return show({ ...state, draft, operation: undefined, storedDraft: undefined, last: operation }, again.to);
    }
    case 'refused':
      return showEnd(flow, state);
    case 'expired':
      return rewind(flow, forgetOperation(state), { code: 'operation-expired' });
    case 'cancelled': {
      const wanted = call.to === 'cancel' || (call.to === 'look' && call.after === 'cancel');
      return wanted ? end(state, 'cancelled') : rewind(flow, forgetOperation(state), { code: 'operation-cancelled' });
    }
    case 'open':
      return goOn(flow, state, setsAnnounced);
    default:
      return operation.state satisfies never;
  }
}

function refused<D>(flow: Flow<D>, state: FlowState<D>, call: Call, problem: Problem): FlowState<D> {
  const back: FlowState<D> = { ...state, phase: { is: 'filling' }, problem };
  if (call.to === 'check') {
    return problem.code === 'session-expired' ? { ...state, phase: { is: 'session-over', look: undefined } } : back;
  }
  const { operationId } = call;
  if (problem.code === 'session-expired') {
    const lost = call.to === 'look' ? { operationId, after: call.after } : undefined;
    return { ...state, phase: { is: 'session-over', look: lost } };
  }
  if (call.to === 'follow') return outcomeUnknown(problem) ? ask(state, { to: 'follow', operationId }) : back;
  if (call.to === 'look') {
    if (problem.code !== 'operation-unknown') {
      return call.after === 'look' ? back : { ...state, phase: { is: 'unknown', operationId, after: call.after } };
    }
    // The bank has never heard of it: nothing happened, and pressing again is safe.
    if (call.after === 'cancel') return end(forgetOperation(state), 'cancelled');
    if (call.after === 'store') return { ...forgetOperation(back), problem: { code: 'not-received' } };
    return rewind(flow, forgetOperation(back), { code: 'operation-expired' });
  }
  if (outcomeUnknown(problem)) return look(state, operationId, call.to, call.to === 'store' && call.thenMeet);
  switch (problem.code) {
    case 'operation-final':
    case 'demand-out-of-order':
      return look(state, operationId, call.to);
    case 'credential-suspended':
      return { ...end(state, 'locked-out'), problem };
    case 'challenge-expired':
      return { ...back, operation: withDeadCode(state.operation) };
    case 'operation-unknown':
      return call.to === 'cancel'
        ? end(state, 'cancelled')
        : rewind(flow, forgetOperation(back), { code: 'operation-expired' });
    case 'version-changed':
    case 'targets-refused':
    case 'fields-refused':
    case 'count-changed':
    case 'targets-too-many':
      return rewind(flow, dropOperation(back), problem);
    default:
      // A store that was refused for certain left nothing at the bank.
      return call.to === 'store' ? forgetOperation(back) : back;
  }
}

/** The bank's clock counts: a code that it calls expired is dead, whatever the page still counts. */
function withDeadCode(operation: Operation | undefined): Operation | undefined {
  return operation?.challenge ? { ...operation, challenge: { ...operation.challenge, secondsLeft: 0 } } : operation;
}

/** After a reload or a redirect: where the operation stands is where the person goes on. */
function found<D>(flow: Flow<D>, state: FlowState<D>, operation: Operation, setsAnnounced: number): FlowState<D> {
  const now = { ...state, operation };
  if (operation.state === 'open') {
    const storing = flow.steps.find(({ act }) => act.do === 'store');
    if (!storing) return now;
    const at = { ...now, step: storing.id };
    const stays = storing.act.do === 'store' && storing.act.meets && (operation.demandsMet ?? 0) === 0;
    return stays ? show(now, storing.id) : goOn(flow, at, setsAnnounced);
  }
  return settled(
    flow,
    now,
    operation,
    { id: 0, to: 'look', operationId: operation.id, after: 'meet', thenMeet: false },
    setsAnnounced,
  );
}

function goOn<D>(flow: Flow<D>, state: FlowState<D>, setsAnnounced: number): FlowState<D> {
  const open = state.operation?.state === 'open' && state.operation.demands.length > 0;
  if (stepOf(flow, state).act.do === 'meet' && open) return show(state, state.step);
  const next = neighbour(flow, state, 1, setsAnnounced);
  if (next === undefined) return state;
  return resume(flow, show(state, next));
}

/** Gives a screen back to the person; one that follows the bank goes on asking. */
function resume<D>(flow: Flow<D>, state: FlowState<D>): FlowState<D> {
  return stepOf(flow, state).act.do === 'follow' && state.operation
    ? ask(state, { to: 'follow', operationId: state.operation.id })
    : { ...state, phase: { is: 'filling' } };
}

function show<D>(state: FlowState<D>, step: string): FlowState<D> {
  return { ...state, step, round: state.round + 1, missing: [], phase: { is: 'filling' } };
}

function showEnd<D>(flow: Flow<D>, state: FlowState<D>): FlowState<D> {
  const at = flow.steps.findIndex(({ id }) => id === state.step);
  const last = flow.steps.find(({ act }, index) => index >= at && act.do === 'end');
  return last ? show({ ...state, problem: undefined }, last.id) : state;
}

function rewind<D>(flow: Flow<D>, state: FlowState<D>, problem: FlowProblem): FlowState<D> {
  const to = flow.rewind?.[problem.code] ?? flow.steps[0]?.id ?? state.step;
  return { ...show(state, to), problem };
}

function end<D>(state: FlowState<D>, outcome: 'completed' | 'refused' | 'locked-out' | 'cancelled'): FlowState<D> {
  return { ...state, phase: { is: 'ended', outcome } };
}

type CallWithoutId = Call extends infer C ? (C extends Call ? Omit<C, 'id'> : never) : never;

function ask<D>(state: FlowState<D>, call: CallWithoutId): FlowState<D> {
  const id = state.calls + 1;
  return { ...state, calls: id, phase: { is: 'busy', call: { ...call, id } } };
}

function look<D>(state: FlowState<D>, operationId: string, after: Call['to'], thenMeet = false): FlowState<D> {
  return ask(state, { to: 'look', operationId, after, thenMeet });
}

/** Leaves the operation behind; the controller cancels it at the bank. */
function dropOperation<D>(state: FlowState<D>): FlowState<D> {
  if (!state.operation) return state;
  const abandoned = state.operation.state === 'open' ? [...state.abandoned, state.operation.id] : state.abandoned;
  return { ...forgetOperation(state), abandoned };
}

function forgetOperation<D>(state: FlowState<D>): FlowState<D> {
  return { ...state, operation: undefined, storedDraft: undefined };
}
