/** Everything that can be checked without a browser; one line per check, and the names of those that failed. */
import { pathToFileURL } from 'node:url';
import { run } from './run.mjs';

const checks = {
  types: () => run('node_modules/typescript/bin/tsc', ['-p', '.']),
  'types of configuration': () => run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.node.json']),
  templates: () => run('scripts/check-templates.mjs'),
  lint: () => run('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
  format: () => run('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  contract: () => run('scripts/check-contract.mjs'),
  fixtures: () => run('scripts/make-fixtures.mjs', ['--check']),
  doors: () => run('scripts/check-doors.mjs'),
  exports: () => run('scripts/write-exports.mjs', ['--check']),
  'list of policies': () => run('scripts/write-policies.mjs', ['--check']),
  'unused exports': () => run('node_modules/knip/bin/knip.js', ['--no-progress']),
  size: () => run('scripts/size.mjs'),
  build: () => run('scripts/build.mjs'),
  package: () => run('node_modules/publint/src/cli.js', ['--strict']),
};

/** Runs all checks one after another; resolves to how many passed and failed. */
export async function check() {
  const failed = [];
  for (const [name, passes] of Object.entries(checks)) {
    console.log(`── ${name}`);
    if (!(await passes())) failed.push(name);
  }
  const passed = Object.keys(checks).length - failed.length;
  console.log(`Checks: ${passed} passed, ${failed.length} failed${failed.length > 0 ? ` (${failed.join(', ')})` : ''}`);
  return { passed, failed: failed.length };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { failed } = await check();
  process.exit(failed > 0 ? 1 : 0);
}
