import type { OpenFlow } from '../steps/frames.js';

/**
 * What stands in the way of leaving a flow: input that would be lost, a request under way, or an outcome that is not
 * known yet (FA-3). Undefined where nothing does.
 */
export type Hindrance = 'input' | 'sending' | 'unknown';

export function hindranceOf({ run, hasSomethingToLose }: OpenFlow): Hindrance | undefined {
  const { state, isBusy, mayLeave } = run;
  const { is } = state.phase;
  if (is === 'ended' || is === 'locked-out') return undefined;
  if (is === 'unknown') return 'unknown';
  if (isBusy && !mayLeave) return 'sending';
  return hasSomethingToLose ? 'input' : undefined;
}
