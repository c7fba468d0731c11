import { laterTask } from '../later-task.js';

/** How long one task may keep the page from answering, ms. */
const SLICE = 8;

/** Long work cut into short tasks: `if (slice.over) await slice.next(signal)` inside a loop. */
export class WorkSlice {
  #ends = performance.now() + SLICE;

  get over(): boolean {
    return performance.now() > this.#ends;
  }

  /** Goes on in a later task; rejects with the signal's reason where the work was given up meanwhile. */
  async next(signal: AbortSignal): Promise<void> {
    await laterTask();
    signal.throwIfAborted();
    this.#ends = performance.now() + SLICE;
  }
}
