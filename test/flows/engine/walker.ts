import type { Operation, OperationKind } from '../../../src/contract/generated/types.gen.js';
import type { Problem } from '../../../src/contract/problems.js';
import { advance } from '../../../src/flows/engine/advance.js';
import type { Flow } from '../../../src/flows/engine/flow.js';
import type { Call, FlowEvent, FlowState } from '../../../src/flows/engine/flow-state.js';
import { begin } from '../../../src/flows/engine/moves.js';
import { defaultProfile, type BankProfile } from '../../../src/profile/bank-profile.js';

/** An operation as a bank might hold it, made by hand. */
export function anOperation(kind: OperationKind, members: Partial<Operation> = {}): Operation {
  return {
    id: 'operation-1',
    kind,
    state: 'open',
    version: '1',
    lines: [],
    demands: [{ kind: 'confirmation-password' }],
    demandsMet: 0,
    secondsLeft: 1800,
    correlationId: 'correlation-1',
    ...members,
  };
}

/** The same operation when all is done. */
export function executed(operation: Operation): Operation {
  return { ...operation, state: 'executed', demands: [], executedAt: '2026-11-24T10:00:00+09:00' };
}

/** The default bank, but that it demands so many sets for every kind of operation. */
export function announcing(sets: number): BankProfile {
  const demands = Array.from({ length: sets }, () => ['confirmation-password'] as const);
  const everyKind = new Proxy({}, { get: () => demands });
  return { ...defaultProfile, demands: everyKind };
}

/** Walks a flow through `advance` without a page or a bank: it presses, and it answers as a bank would. */
export class Walker<D> {
  state: FlowState<D>;
  /** The steps that were shown, in their order. */
  readonly shown: string[];
  readonly flow: Flow<D>;
  readonly #profile: BankProfile;
  #ids = 0;

  constructor(flow: Flow<D>, setsAnnounced = 1) {
    this.flow = flow;
    this.#profile = announcing(setsAnnounced);
    this.state = begin(flow);
    this.shown = [this.state.step];
  }

  /** The call under way; there has to be one. */
  get call(): Call {
    const { phase } = this.state;
    if (phase.is !== 'busy') throw new Error(`nothing is asked of the bank, the flow is ${phase.is}`);
    return phase.call;
  }

  tell(event: FlowEvent<D>): this {
    const before = this.state;
    this.state = advance(this.flow, before, event, this.#profile);
    if (this.state.round !== before.round) this.shown.push(this.state.step);
    return this;
  }

  change(members: Partial<D>): this {
    return this.tell({ type: 'draft-changed', draft: { ...this.state.draft, ...members } });
  }

  press(): this {
    this.#ids += 1;
    return this.tell({ type: 'submitted', operationId: `operation-${this.#ids}`, key: `key-${this.#ids}` });
  }

  answer(value: Operation): this {
    return this.tell({ type: 'answered', call: this.call.id, answer: { ok: true, value }, key: 'key-of-answer' });
  }

  /** The bank objects to nothing that was checked. */
  pass(): this {
    return this.tell({ type: 'answered', call: this.call.id, answer: { ok: true, value: true }, key: 'unused' });
  }

  refuse(problem: Problem): this {
    return this.tell({ type: 'answered', call: this.call.id, answer: { ok: false, problem }, key: 'unused' });
  }
}
