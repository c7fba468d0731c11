/** A message is the task that browsers neither delay nor clamp as they do timers. */
export function laterTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** How long work that can wait is put off on a page that is never idle, ms. */
const LONGEST_WAIT = 200;

/** A task of its own at a time when the browser has nothing better to do. */
export function idle(): Promise<void> {
  if (typeof requestIdleCallback !== 'function') return laterTask();
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT }));
}
