/**
 * `npm run bench:fees`: the fee table, 200 ranges × 20 patterns, against 4,000 native fields written by hand
 * (`bench/fees/plain.ts`), in Chromium (PE-4).
 *
 * In each of 15 rounds both are visited once, in a changing order, in a fresh page under the same strict policy. Times
 * are medians in ms, from an act to the second frame that shows its result, without the cap on frames: `mount` from the
 * data given, `keystroke` from what one key types into a cell to the table that would be handed in. The last line is one
 * line of JSON with the kit's times as ratios to the hand-written table's; goals are ≤ 0.45 and ≤ 0.25. `--rounds N`
 * runs fewer.
 */
import { parseArgs } from 'node:util';
import { median, openPages, rounded } from './pages.mjs';

const candidates = ['plain', 'kit'];
const measures = ['mount', 'keystroke'];

const { rounds } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } }).values;

const pages = await openPages('fees', ['plain-page.ts', 'kit-page.ts'], { viewport: { width: 1280, height: 800 } });
try {
  const runs = [];
  for (let round = 0; round < Number(rounds); round++) {
    // A slow moment of the machine hits both, and none is always first.
    const order = round % 2 === 0 ? candidates : candidates.toReversed();
    for (const candidate of order) runs.push({ candidate, ...(await visit(candidate)) });
  }
  report(runs);
} finally {
  await pages.close();
}

/** One candidate in a page of its own: given the table, and typed into. */
async function visit(candidate) {
  return pages.visit(candidate, async (page) => {
    const mount = await page.evaluate(() => globalThis.bench.mount());
    const keystroke = median(await page.evaluate(() => globalThis.bench.keys()));
    return { mount, keystroke };
  });
}

function report(runs) {
  const of = (candidate, measure) => runs.filter((run) => run.candidate === candidate).map((run) => run[measure]);
  const ratio = (measure) => median(of('kit', measure)) / median(of('plain', measure));
  console.log('200 × 20'.padEnd(10) + measures.map((each) => each.padStart(30)).join(''));
  for (const candidate of candidates) {
    const cells = measures.map((measure) => {
      const times = of(candidate, measure);
      const spread = `${Math.min(...times).toFixed(1)}–${Math.max(...times).toFixed(1)}`;
      const compared = candidate === 'kit' ? ` ${ratio(measure).toFixed(2)}×` : '';
      return `${median(times).toFixed(1)} (${spread})${compared}`.padStart(30);
    });
    console.log(candidate.padEnd(10) + cells.join(''));
  }
  console.log(JSON.stringify(Object.fromEntries(measures.map((measure) => [measure, rounded(ratio(measure))]))));
}
