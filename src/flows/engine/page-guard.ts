import type { FlowState } from './flow-state.js';
import type { Flow } from './flow.js';
import { hasSomethingToLose } from './moves.js';

/** Has the browser ask whoever closes the page in the middle of a flow, as the flow asks whoever cancels (US-2). */
export class PageGuard {
  readonly #ask = (event: Event): void => event.preventDefault();

  guard<D>(flow: Flow<D>, state: FlowState<D>): void {
    const { is } = state.phase;
    // A portal may renew its session by a redirect, and hands back what was chosen (EM-3).
    const asks = is !== 'session-over' && is !== 'ended' && hasSomethingToLose(flow, state);
    window[asks ? 'addEventListener' : 'removeEventListener']('beforeunload', this.#ask);
  }
}
