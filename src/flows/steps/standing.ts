import type { OperationKind, Standing } from '../../contract/generated/types.gen.js';
import type { Blocked } from '../engine/flow-state.js';
import type { FlowFrame } from './flow-frame.js';

/** What stands in the signed-in person's way, as the bank told it. */
export function blockedBy({ objection, serviceHours }: Standing): Blocked | undefined {
  if (objection) return { by: 'actor', objection };
  return serviceHours.open ? undefined : { by: 'hours', serviceHours };
}

/** Asks the bank, each time the screen is shown, whether the person can do this, before anything is typed (4.1, 4.12). */
export function askStanding<D>(kind: OperationKind): (frame: FlowFrame<D>) => void {
  const askedIn = new WeakMap<FlowFrame<D>, number>();
  return (frame) => {
    const { round } = frame.run.state;
    if (askedIn.get(frame) === round || !frame.run.hasStarted) return;
    askedIn.set(frame, round);
    void frame.run
      .read((client) => client.standing(kind))
      .then(
        (answer) => answer.ok && frame.run.block(blockedBy(answer.value)),
        () => askedIn.delete(frame),
      );
  };
}
