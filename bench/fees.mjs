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
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, requireChromium } from '../scripts/browsers.mjs';

const candidates = ['plain', 'kit'];
const measures = ['mount', 'keystroke'];

/** The policy under which the kit has to work anywhere. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
  "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const { rounds } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } }).values;

const server = await serve(await bundledPages());
const browser = await puppeteer.launch({
  executablePath: requireChromium(),
  args: [...chromiumArguments, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
});
try {
  const runs = [];
  for (let round = 0; round < Number(rounds); round++) {
    // A slow moment of the machine hits both, and none is always first.
    const order = round % 2 === 0 ? candidates : candidates.toReversed();
    for (const candidate of order) runs.push({ candidate, ...(await visit(candidate)) });
  }
  report(runs);
} finally {
  await browser.close();
  server.close();
}

/** One candidate in a page of its own: given the table, and typed into. */
async function visit(candidate) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(`http://127.0.0.1:${server.address().port}/${candidate}`);
    await page.waitForFunction(() => 'bench' in globalThis);
    const mount = await page.evaluate(() => globalThis.bench.mount());
    const keystroke = median(await page.evaluate(() => globalThis.bench.keys()));
    return { mount, keystroke };
  } finally {
    await page.close();
  }
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
  console.log(JSON.stringify(Object.fromEntries(measures.map((measure) => [measure, round(ratio(measure))]))));
}

/** The pages as { path: script or style sheet }. */
async function bundledPages() {
  const { outputFiles } = await build({
    entryPoints: candidates.map((name) => ({
      in: fileURLToPath(new URL(`fees/${name}-page.ts`, import.meta.url)),
      out: name,
    })),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/',
    write: false,
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path.replace(/^.*[/\\]/, '/'), contents]));
  files.set('/plain.css', readFileSync(new URL('fees/plain.css', import.meta.url)));
  return files;
}

async function serve(files) {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (candidates.includes(path.slice(1))) {
      const style = files.has(`${path}.css`) ? `<link rel="stylesheet" href="${path}.css">` : '';
      response
        .setHeader('content-security-policy', policy)
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(
          `<!doctype html><html lang="ja">${style}<body><script type="module" src="${path}.js"></script></body></html>`,
        );
    } else if (files.has(path)) {
      response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'text/javascript').end(files.get(path));
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function round(value) {
  return Math.round(value * 1000) / 1000;
}
