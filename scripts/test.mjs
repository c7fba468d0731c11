/**
 * `npm test`: the checks and the tests, in every browser there is; the last line is the sum of all.
 *
 * What is thorough and slow has a script of its own, `npm run test:long` (`--long`): every flow at every bank, the
 * manuals' walks, the flows in Firefox, and all in WebKitGTK. `npm test -- --all` runs both, as a build server does.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox, findWebKit, requireChromium } from './browsers.mjs';
import { check } from './check.mjs';
import { filesBelow, root, run } from './run.mjs';
import { sourcesWithoutCoverage } from './unloaded.mjs';

const folder = mkdtempSync(join(tmpdir(), 'madoguchi-test-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
requireChromium();

const inFirefox = (group) => (findFirefox() ? runInBrowser('firefox', group) : 'Firefox is not installed');
const short = {
  Checks: check,
  Node: runInNode,
  Chromium: runInChromium,
  Firefox: () => inFirefox('short'),
  Stories: runStories,
};
const long = {
  'Chromium, long': () => runInBrowser('chromium', 'long'),
  'Firefox, long': () => inFirefox('long'),
  'WebKitGTK, long': () =>
    findWebKit() ? runInBrowser('webkit', 'long') : 'WebKitWebDriver, MiniBrowser or Xvfb is not installed',
};
const wanted = process.argv[2];
const runs = { ...(wanted !== '--long' && short), ...((wanted === '--long' || wanted === '--all') && long) };

const lines = [];
const sum = { passed: 0, failed: 0 };
for (const [name, start] of Object.entries(runs)) {
  console.log(`\n━━ ${name}`);
  const began = performance.now();
  const counts = await start();
  if (typeof counts === 'string') {
    lines.push(`${name}: skipped, ${counts}`);
    continue;
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  lines.push(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
  for (const title of counts.failures ?? []) lines.push(`  ✗ ${title}`);
  const slowest = (counts.slowest ?? []).map((one) => `${one.file} ${one.seconds} s`);
  if (slowest.length > 0) lines.push(`  slowest: ${slowest.join(', ')}`);
  sum.passed += counts.passed;
  sum.failed += counts.failed;
}
console.log(`\n${lines.join('\n')}\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;

async function runInNode() {
  const report = join(folder, 'node.tap');
  const files = filesBelow('test/node').filter((path) => path.endsWith('.test.mjs'));
  const reporters = ['spec', 'tap'].map((name) => `--test-reporter=${name}`);
  const destinations = ['stdout', report].map((path) => `--test-reporter-destination=${path}`);
  const succeeded = await run('--test', [...reporters, ...destinations, ...files]);
  return countsOf(succeeded, () => {
    const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(readFileSync(report, 'utf8'))?.[1]);
    return { passed: count('pass'), failed: count('fail') + count('cancelled') };
  });
}

async function runInChromium() {
  rmSync(join(root, 'coverage'), { recursive: true, force: true });
  const counts = await runInBrowser('chromium', 'short', ['--coverage']);
  const unloaded = sourcesWithoutCoverage();
  if (unloaded.length === 0) return counts;
  console.error(`No test loads ${unloaded.join(', ')}`);
  return { ...counts, failed: counts.failed + 1 };
}

async function runInBrowser(engine, group, options = []) {
  const report = join(folder, `${engine}-${group}.json`);
  const environment = { ENGINE: engine, TEST_GROUP: group, TEST_COUNTS: report };
  const succeeded = await run(
    'node_modules/@web/test-runner/dist/bin.js',
    ['--static-logging', ...options],
    environment,
  );
  return countsOf(succeeded, () => JSON.parse(readFileSync(report, 'utf8')));
}

async function runStories() {
  const report = join(folder, 'stories.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = await run('node_modules/vitest/vitest.mjs', ['run', ...reporters]);
  return countsOf(succeeded, () => {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const failures = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => fullName);
    return { passed: numPassedTests, failed: numFailedTests, failures };
  });
}

/** What a runner counted; a runner that failed for another reason (coverage too low, no report) counts as one failure. */
function countsOf(succeeded, read) {
  let counts;
  try {
    counts = read();
    if (!Number.isInteger(counts.passed + counts.failed)) throw new Error('it cannot be read');
  } catch (error) {
    console.error(`No report: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
