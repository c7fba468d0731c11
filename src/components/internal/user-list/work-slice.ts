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

/** A message is the task that browsers neither delay nor clamp as they do timers. */
function laterTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** A task of its own at a time when the browser has nothing better to do. */
export function idle(): Promise<void> {
  if (typeof requestIdleCallback !== 'function') return laterTask();
  return new Promise((resolve) => requestIdleCallback(() => resolve()));
}
