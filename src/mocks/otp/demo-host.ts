const ownHosts = ['', 'localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses to start the demo's verifier anywhere but on one's own machine or on a host named for it (TX-6): its keys
 * lie in the page, so that it shows rules and protects nothing.
 *
 * @param hostname as `location.hostname` gives it; empty for a file
 * @param named further hosts that somebody meant to show the demo
 * @throws Error on any other host
 */
export function assertDemoHost(hostname: string, named: readonly string[] = []): void {
  if ([...ownHosts, ...named].includes(hostname)) return;
  throw new Error(`The demo bank does not start on ${hostname}: name this host for it, or use localhost`);
}
