import type * as kit from '../../src/index.js';

/** The kit as a second build of it, with classes of its own and another version, as two bundles on one page have it. */
export async function loadSecondBuild(version: string): Promise<typeof kit> {
  const address = `/second-build.js?version=${version}`;
  return (await import(address)) as typeof kit;
}
