import type { FlowController } from '../engine/flow-controller.js';

/** An open flow, as whoever opens and leaves flows works it. */
export interface OpenFlow {
  readonly run: Pick<FlowController<unknown>, 'state' | 'isBusy' | 'mayLeave' | 'leave'>;
  /** Whether leaving now would cost the person what they did. */
  readonly hasSomethingToLose: boolean;
  /** Moves the focus to the heading once it is there. */
  focus(): void;
}

/** The frame of every flow element; what an element offers to a portal stays small. */
export const frames = new WeakMap<Element, OpenFlow>();
