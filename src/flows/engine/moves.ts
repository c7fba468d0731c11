import type { Operation } from '../../contract/generated/types.gen.js';
import type { BankProfile, DemandKindOfProfile } from '../../profile/bank-profile.js';
import type { Flow, FlowProblem, Situation, Step } from './flow.js';
import type { Call, FlowState, LookAfter, Outcome } from './flow-state.js';

/** The state in which a flow begins. */
export function begin<D>(flow: Flow<D>, draft: D = flow.draft): FlowState<D> {
  return {
    run: {},
    step: flow.steps[0]?.id ?? '',
    round: 0,
    draft,
    untouched: flow.draft,
    operation: undefined,
    storedDraft: undefined,
    last: undefined,
    phase: { is: 'filling' },
    problem: undefined,
    missing: [],
    blocked: undefined,
    leadsTo: undefined,
    abandoned: [],
    calls: 0,
  };
}

/** The step that a state shows. */
export function stepOf<D>(flow: Flow<D>, state: FlowState<D>): Step<D> {
  const step = flow.steps.find(({ id }) => id === state.step);
  if (!step) throw new Error(`${flow.name}: there is no step "${state.step}"`);
  return step;
}

/** The steps that this run of the flow passes through. */
export function stepsShown<D>(flow: Flow<D>, state: FlowState<D>, profile: BankProfile): readonly Step<D>[] {
  return flow.steps.filter((step) => step.id === state.step || !skipped(flow, step, state, profile));
}

/** Whether leaving is possible now: never while credentials may be on their way. */
export function mayLeave<D>(state: FlowState<D>): boolean {
  const { phase } = state;
  return phase.is === 'filling' || (phase.is === 'busy' && (phase.call.to === 'check' || phase.call.to === 'follow'));
}

/** Whether the step before can be shown again; what the bank is followed for is left behind then. */
export function mayGoBack<D>({ phase }: FlowState<D>): boolean {
  return phase.is === 'filling' || (phase.is === 'busy' && phase.call.to === 'follow');
}

/** An operation that is not done yet, or what was typed for one; who only looks at something loses nothing. */
export function hasSomethingToLose<D>({ kind }: Flow<D>, { operation, draft, untouched }: FlowState<D>): boolean {
  return operation ? isOpen(operation) : draft !== untouched && kind(draft) !== undefined;
}

export function isOpen(operation: Operation | undefined): operation is Operation {
  return operation?.state === 'open';
}

export function skipped<D>(flow: Flow<D>, step: Step<D>, state: FlowState<D>, profile: BankProfile): boolean {
  return step.skip?.(situation(flow, state, profile)) ?? false;
}

function situation<D>(flow: Flow<D>, { draft, operation }: FlowState<D>, profile: BankProfile): Situation<D> {
  return { draft, operation, profile, setsAnnounced: demandsAnnounced(flow, draft, profile).length };
}

/** The sets of demands that the profile announces for what the draft leads to. */
export function demandsAnnounced<D>(
  flow: Flow<D>,
  draft: D,
  profile: BankProfile,
): readonly (readonly DemandKindOfProfile[])[] {
  const kind = flow.kind(draft);
  return kind ? (profile.demands[kind] ?? [['confirmation-password']]) : [];
}

/** Whether a step is about an operation that the bank holds, so that it cannot be shown without one. */
function needsOperation<D>({ act }: Step<D>): boolean {
  return act.do === 'meet' || act.do === 'follow';
}

function indexOfStep<D>(flow: Flow<D>, id: string): number {
  return flow.steps.findIndex((step) => step.id === id);
}

export function stores<D>(flow: Flow<D>, { act }: Step<D>, state: FlowState<D>, profile: BankProfile): boolean {
  return act.do === 'store' && (act.when?.(situation(flow, state, profile)) ?? true);
}

/** Shows the next step – but no result, and nothing to sign, while the bank has not said so. */
export function goOn<D>(flow: Flow<D>, state: FlowState<D>, profile: BankProfile): FlowState<D> {
  const next = forward(flow, state, profile);
  return next.phase.is === 'filling' ? resume(flow, next) : next;
}

/** As `goOn`, `times` steps in one. */
export function goFarOn<D>(flow: Flow<D>, state: FlowState<D>, times: number, profile: BankProfile): FlowState<D> {
  let far = state;
  for (let ahead = times; ahead > 1; ahead -= 1) far = forward(flow, far, profile);
  return goOn(flow, far, profile);
}

function forward<D>(flow: Flow<D>, state: FlowState<D>, profile: BankProfile): FlowState<D> {
  const { operation } = state;
  const after = indexOfStep(flow, state.step);
  const next = flow.steps.find((step, at) => at > after && !skipped(flow, step, state, profile));
  const isLast = !next || next.act.do === 'end';
  if (isOpen(operation)) {
    // All demands are met and the bank is still at it: the outcome is not known yet (FA-3).
    if (operation.demands.length === 0 && (isLast || next.act.do === 'meet')) {
      return { ...state, phase: { is: 'unknown', operationId: operation.id, after: 'meet' } };
    }
    // The bank demands more than its profile announced.
    if (isLast) return show(state, state.step);
  }
  if (!next) return state;
  // A draft that took another branch on the way has nothing at the bank: it begins at the first screen.
  const leadsOn = isOpen(operation) || !needsOperation(next);
  return show(state, leadsOn ? next.id : (flow.steps[0]?.id ?? next.id));
}

/** The step before; whatever was stored is left behind, for another draft is another operation. */
export function back<D>(flow: Flow<D>, state: FlowState<D>, profile: BankProfile): FlowState<D> {
  if (stepOf(flow, state).act.do === 'end') return state;
  const without = dropOperation(state);
  const previous = stepThatStands(flow, without, indexOfStep(flow, state.step) - 1, profile);
  return previous ? show(without, previous.id) : state;
}

/** Leads back to where the problem can be put right, with the draft kept. */
export function rewind<D>(
  flow: Flow<D>,
  state: FlowState<D>,
  problem: FlowProblem,
  profile: BankProfile,
): FlowState<D> {
  const pointers = problem.code === 'fields-refused' ? problem.errors.map(({ pointer }) => pointer) : [];
  const holder = flow.steps.find(
    (step) =>
      !skipped(flow, step, state, profile) &&
      step.fields?.some((field) => pointers.some((pointer) => pointer === field || pointer.startsWith(`${field}/`))),
  );
  const named = holder?.id ?? flow.rewind?.[problem.code];
  const to = stepThatStands(flow, state, named === undefined ? 0 : indexOfStep(flow, named), profile);
  return { ...show(state, to?.id ?? state.step), problem };
}

/** The nearest step at or before a place that can be shown without an operation and is not passed by. */
function stepThatStands<D>(flow: Flow<D>, state: FlowState<D>, at: number, profile: BankProfile): Step<D> | undefined {
  return flow.steps.findLast(
    (step, index) => index <= at && !needsOperation(step) && !skipped(flow, step, state, profile),
  );
}

/** Gives a screen back to the person; one that follows the bank goes on asking. */
export function resume<D>(flow: Flow<D>, state: FlowState<D>): FlowState<D> {
  return stepOf(flow, state).act.do === 'follow' && isOpen(state.operation)
    ? ask(state, { to: 'follow', operationId: state.operation.id })
    : { ...state, phase: { is: 'filling' } };
}

export function notReceived<D>(flow: Flow<D>, state: FlowState<D>): FlowState<D> {
  return { ...resume(flow, state), problem: { code: 'not-received' } };
}

export function storedDiffers<D>(flow: Flow<D>, state: FlowState<D>, profile: BankProfile): FlowState<D> {
  return rewind(flow, dropOperation(state), { code: 'stored-differs' }, profile);
}

export function operationExpired<D>(flow: Flow<D>, state: FlowState<D>, profile: BankProfile): FlowState<D> {
  return rewind(flow, forgetOperation(state), { code: 'operation-expired' }, profile);
}

export function show<D>(state: FlowState<D>, step: string): FlowState<D> {
  return { ...state, step, round: state.round + 1, problem: undefined, missing: [], phase: { is: 'filling' } };
}

export function showEnd<D>(flow: Flow<D>, state: FlowState<D>, profile: BankProfile): FlowState<D> {
  const from = indexOfStep(flow, state.step);
  const last = flow.steps.find(
    (step, at) => at >= from && step.act.do === 'end' && !skipped(flow, step, state, profile),
  );
  return last ? show(state, last.id) : end(state, outcomeOf(state));
}

export function end<D>(state: FlowState<D>, outcome: Outcome): FlowState<D> {
  return { ...state, phase: { is: 'ended', outcome } };
}

/** The person goes. */
export function leave<D>(state: FlowState<D>): FlowState<D> {
  return end(state, outcomeOf(state));
}

/** Leaving after something was executed completes a flow; leaving before cancels it. */
export function outcomeOf<D>({ operation, last }: FlowState<D>): Outcome {
  if (operation?.state === 'refused') return 'refused';
  return operation?.state === 'executed' || last?.state === 'executed' ? 'completed' : 'cancelled';
}

type CallWithoutId = Call extends infer C ? (C extends Call ? Omit<C, 'id'> : never) : never;

export function ask<D>(state: FlowState<D>, call: CallWithoutId): FlowState<D> {
  const id = state.calls + 1;
  return { ...state, calls: id, phase: { is: 'busy', call: { ...call, id } } };
}

export function meet<D>(state: FlowState<D>, key: string): FlowState<D> {
  return state.operation ? ask(state, { to: 'meet', operationId: state.operation.id, key }) : state;
}

export function look<D>(state: FlowState<D>, operationId: string, after: LookAfter, thenMeet = false): FlowState<D> {
  return ask(state, { to: 'look', operationId, after, thenMeet });
}

/** Leaves the operation behind; the controller cancels it at the bank. */
export function dropOperation<D>(state: FlowState<D>): FlowState<D> {
  if (!state.operation) return state;
  const abandoned = isOpen(state.operation) ? [...state.abandoned, state.operation.id] : state.abandoned;
  return { ...forgetOperation(state), abandoned };
}

export function forgetOperation<D>(state: FlowState<D>): FlowState<D> {
  return { ...state, operation: undefined, storedDraft: undefined };
}
