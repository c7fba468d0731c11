/**
 * `npm run bench:list`: the list of users against a list written by hand (`bench/list/plain.ts`), in Chromium.
 *
 * In each of 15 rounds every candidate is visited once, in a shuffled order, in a fresh page with the same people. Times
 * are medians in ms, from an act to the second frame that shows its result, without the cap on frames; heap is what the
 * list added, in MB, array buffers included, after a forced collection. The last line is one line of JSON with the kit's
 * times as ratios to the hand-written list's and its heap in MB: first page (`paint`), first and third key of a search
 * (`firstKey`, `filter`), select all that match → event (`selectAll`). The hand-written list makes its own index on the
 * first key. `--peers` also runs AG Grid and Tabulator, which are installed below `bench/`; `--rounds N` runs fewer.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median, openPages, rounded } from './pages.mjs';

const sizes = [100, 1_000, 10_000, 100_000];
const measures = ['paint', 'firstKey', 'secondKey', 'filter', 'selectAll', 'heapMB', 'searchHeapMB', 'longestTask'];

/** The longest task that leaves a page at ease, ms. */
const LONGEST_TASK = 50;

const { peers, rounds } = parseArgs({
  options: { peers: { type: 'boolean', default: false }, rounds: { type: 'string', default: '15' } },
}).values;
const scripts = ['plain-page.ts', 'kit-page.ts', ...(peers ? ['ag-grid-page.mjs', 'tabulator-page.mjs'] : [])];
const candidates = scripts.map((script) => script.replace(/-page.*/, ''));
if (peers) installPeers();

const pages = await openPages('list', scripts, { isStrict: (candidate) => candidate === 'kit' });
try {
  const runs = [];
  for (const size of sizes) {
    for (let round = 0; round < Number(rounds); round++) {
      for (const candidate of shuffled(candidates)) runs.push({ size, candidate, ...(await visit(candidate, size)) });
    }
  }
  report(runs);
} finally {
  await pages.close();
}

/** One candidate in a page of its own: given the people, searched, and asked to select all. */
async function visit(candidate, size) {
  return pages.visit(candidate, async (page) => {
    const devTools = await page.createCDPSession();
    await page.evaluate((count) => globalThis.bench.prepare(count), size);
    const before = await heapOf(devTools);
    const paint = await page.evaluate(() => globalThis.bench.give());
    const given = await heapOf(devTools);
    const [firstKey, secondKey, filter] = await page.evaluate(() => globalThis.bench.keys());
    const searched = await heapOf(devTools);
    const longestTask = await page.evaluate(() => globalThis.bench.longestTask());
    await page.evaluate(() => globalThis.bench.clear());
    const selectAll = await page.evaluate(() => globalThis.bench.selectAll());
    const heapMB = (given - before) / 1e6;
    const searchHeapMB = (searched - before) / 1e6;
    return { paint, firstKey, secondKey, filter, selectAll, heapMB, searchHeapMB, longestTask };
  });
}

/** Bytes in use after a collection, array buffers included. */
async function heapOf(devTools) {
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await devTools.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

function report(runs) {
  const result = {};
  for (const size of sizes) {
    const medianOf = (candidate, measure) =>
      median(runs.filter((run) => run.size === size && run.candidate === candidate).map((run) => run[measure]));
    console.log(
      `\n${size.toLocaleString('en')} people`.padEnd(16) + measures.map((each) => each.padStart(14)).join(''),
    );
    for (const candidate of candidates) {
      const cells = measures.map((measure) => {
        const value = medianOf(candidate, measure);
        const ratio =
          candidate === 'plain' || /MB|Task/.test(measure)
            ? ''
            : ` ${(value / medianOf('plain', measure)).toFixed(2)}×`;
        return `${value.toFixed(2)}${ratio}`.padStart(14);
      });
      console.log(candidate.padEnd(15) + cells.join(''));
    }
    const ratio = (measure) => rounded(medianOf('kit', measure) / medianOf('plain', measure));
    result[size] = {
      paint: ratio('paint'),
      firstKey: ratio('firstKey'),
      filter: ratio('filter'),
      selectAll: ratio('selectAll'),
      heapMB: rounded(medianOf('kit', 'heapMB')),
      searchHeapMB: rounded(medianOf('kit', 'searchHeapMB')),
    };
  }
  const longestTasks = runs.filter(({ candidate }) => candidate === 'kit').map(({ longestTask }) => longestTask);
  const held = longestTasks.filter((time) => time > LONGEST_TASK).length;
  console.log(
    `\nTasks of the kit over ${LONGEST_TASK} ms: in ${held} of ${longestTasks.length} visits` +
      (held > 0 ? `, the longest ${Math.max(...longestTasks).toFixed(0)} ms.` : '.'),
  );
  // A busy machine stretches single tasks; the kit is to blame where it is the rule.
  if (held > longestTasks.length / 2) process.exitCode = 1;
  console.log(JSON.stringify(result));
}

function installPeers() {
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed.');
}

function shuffled(list) {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(Math.random() * (at + 1));
    [copy[at], copy[other]] = [copy[other], copy[at]];
  }
  return copy;
}
