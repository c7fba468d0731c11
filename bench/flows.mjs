/**
 * `npm run bench:flows`: the first screen of every flow against the same screen written by hand
 * (`bench/flows/plain/`), in Chromium (PE-3).
 *
 * Each flow is rehearsed once over the mock bank, and both screens are found to have the same roles, names and text, and
 * to ask the bank the same. In each of 15 rounds both are then visited once, in a changing order, in a fresh page under
 * the same strict policy that has shown text, an amount and a date; the bank's answers are there at once. Figures are
 * medians in ms, without the cap on frames, from the flow put on the page – its module is loaded – to the second frame
 * after its screen is there: on the clock, and, which a busy machine does not stretch, of the main thread's own work.
 * The last line is one line of JSON with the kit's times on the clock as ratios to the hand-written screen's, by tag; the
 * goal is ≤ 2. `--flow TAG` measures one flow, `--rounds N` runs fewer.
 */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { esbuildMinifyTemplates } from '../scripts/minify-templates.mjs';
import { median, openPages, rounded } from './pages.mjs';

const candidates = ['plain', 'kit'];
const measures = ['time', 'work'];

/** What has to be otherwise at the bank for a flow to begin with its form. */
const scenarios = { 'otp-token-issue-flow': 'without-one-time-password' };

/** What a person finds a thing by. */
const rolesCompared = new Set(
  (
    'heading button textbox searchbox Date checkbox radio combobox option table row columnheader rowheader cell ' +
    'list listitem group term definition region search navigation'
  ).split(' '),
);

const { rounds, flow } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, flow: { type: 'string' } },
}).values;
const tags = readdirSync(new URL('../src/define', import.meta.url))
  .filter((file) => file.endsWith('-flow.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((tag) => flow === undefined || tag === flow);

const pages = await openPages('flows', ['plain-page.ts', 'kit-page.ts'], {
  viewport: { width: 1280, height: 800 },
  plugins: [esbuildMinifyTemplates],
});
try {
  const rehearsed = new Map();
  for (const tag of tags) rehearsed.set(tag, await rehearse(tag));
  const runs = [];
  for (let round = 0; round < Number(rounds); round++) {
    // A slow moment of the machine hits both, and none is always first.
    const order = round % 2 === 0 ? candidates : candidates.toReversed();
    for (const tag of tags) {
      for (const candidate of order) {
        const mounted = await pages.visit(candidate, (page) => mountIn(page, rehearsed.get(tag)), `?${tag}`);
        runs.push({ tag, candidate, ...mounted });
      }
    }
  }
  report(runs);
} finally {
  await pages.close();
}

/** What the bank says to a flow, after both screens over it were found to be the same. */
async function rehearse(tag) {
  const scenario = scenarios[tag] ?? 'ordinary';
  const rehearsal = await pages.visit(
    'kit',
    (page) => page.evaluate((scenario) => globalThis.bench.rehearse(scenario), scenario),
    `?${tag}`,
  );
  const [plain, kit] = [await screenOf('plain', tag, rehearsal), await screenOf('kit', tag, rehearsal)];
  for (const part of Object.keys(kit)) expectSame(plain[part], kit[part], `${tag}: ${part}`);
  return rehearsal;
}

/** The whole first screen as a person meets it, and what the bank was asked for it. */
async function screenOf(candidate, tag, rehearsal) {
  return pages.visit(
    candidate,
    async (page) => {
      await mountIn(page, rehearsal);
      const asked = await page.evaluate(() => globalThis.bench.asked());
      const { nodes } = await (await page.createCDPSession()).send('Accessibility.getFullAXTree');
      const seen = nodes
        .filter(({ ignored }) => !ignored)
        .map(({ role, name }) => [role?.value, tidy(name?.value ?? '')]);
      return {
        asked,
        things: seen.filter(([role]) => rolesCompared.has(role)).map(([role, name]) => `${role} "${name}"`),
        text: seen.filter(([role, text]) => role === 'StaticText' && text !== '').map(([, text]) => text),
      };
    },
    `?${tag}`,
  );
}

function tidy(text) {
  return text.replace(/\s+/g, ' ').trim();
}

function expectSame(plain, kit, what) {
  const lacks = (some, others) => {
    const left = [...others];
    return some.filter((each) => !(left.includes(each) && left.splice(left.indexOf(each), 1)));
  };
  const [missing, added] = [lacks(kit, plain), lacks(plain, kit)];
  if (missing.length === 0 && added.length === 0) return;
  throw new Error(
    `${what} differ. By hand there is no ${missing.join(', ')}; only by hand there is ${added.join(', ')}.`,
  );
}

/** From the flow put on a page to the second frame after its screen is there: on the clock and of work, ms. */
async function mountIn(page, rehearsal) {
  await page.evaluate((rehearsal) => globalThis.bench.prepare(rehearsal), rehearsal);
  const devTools = await page.createCDPSession();
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await workOf(devTools);
  const time = await page.evaluate(() => globalThis.bench.mount());
  return { time, work: (await workOf(devTools)) - before };
}

/** How long the main thread has worked so far, ms. */
async function workOf(devTools) {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

function report(runs) {
  const heads = measures.flatMap((measure) => [...candidates.map((candidate) => `${candidate}, ${measure}`), 'ratio']);
  printRow('first screen, ms', heads);
  const ratios = {};
  for (const tag of tags) {
    const of = (candidate, measure) =>
      runs.filter((run) => run.tag === tag && run.candidate === candidate).map((run) => run[measure]);
    const ratio = (measure) => median(of('kit', measure)) / median(of('plain', measure));
    const cells = measures.flatMap((measure) => [
      ...candidates.map((candidate) => {
        const values = of(candidate, measure);
        const spread = `${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)}`;
        return `${median(values).toFixed(1)} (${spread})`;
      }),
      `${ratio(measure).toFixed(2)}×`,
    ]);
    printRow(tag, cells);
    ratios[tag] = rounded(ratio('time'));
  }
  console.log(JSON.stringify(ratios));
}

function printRow(name, cells) {
  console.log(
    name.padEnd(35) + cells.map((cell) => cell.padStart(cell.includes('×') || cell === 'ratio' ? 8 : 20)).join(''),
  );
}
