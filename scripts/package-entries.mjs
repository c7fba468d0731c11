/** What package.json exports, as the sources that it is built from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** The package's exports that are modules: `./otp-input` → `dist/components/otp-input.js`. */
export function moduleExports() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.fromEntries(
    Object.entries(exports)
      .filter(([, target]) => typeof target === 'object')
      .map(([name, { default: path }]) => [name, path.replace('./', '')]),
  );
}

/**
 * `src/components/otp-input.ts` for every module that the package exports.
 *
 * @returns {string[]}
 */
export function sourcesOfExports() {
  return Object.values(moduleExports()).map((path) => path.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts'));
}

/** Whether an export is for demonstrations and tests only: it may reach the mock bank, the demo devices and otplib. */
export function isForDemonstration(name) {
  return name.startsWith('./mocks') || name.startsWith('./demo-');
}
