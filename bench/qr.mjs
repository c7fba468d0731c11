/**
 * `npm run bench:qr -- --corpus DIR`: how many pictures of 2-D codes are read, and what drawing one costs.
 *
 * DIR holds pictures in folders, one a set, and `expectations.json`: `[{ "file": "clean/a.png", "text": "…" }, …]`.
 * Every picture goes through `readPicture`, which the scanner uses for a picture file or a pasted picture, in Chromium.
 * The last line is one line of JSON: per set how many were read, of how many, and how many gave a wrong text; then
 * `encodeRatio`, the time of our drawing to that of the SVG that `qr` makes itself, of the same 300 bytes.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, requireChromium } from '../scripts/browsers.mjs';
import { rounded } from './pages.mjs';

const sets = ['clean', 'degraded', 'hard', 'photos'];

const { corpus } = parseArgs({ options: { corpus: { type: 'string' } } }).values;
if (!corpus) throw new Error('Which pictures? npm run bench:qr -- --corpus DIR');
const pictures = JSON.parse(readFileSync(join(corpus, 'expectations.json'), 'utf8'));

const server = await serve(await bundledPage(), resolve(corpus));
const browser = await puppeteer.launch({ executablePath: requireChromium(), args: chromiumArguments });
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const readings = [];
  for (const { file, category, text } of pictures) {
    const reading = await page.evaluate((url) => globalThis.bench.read(url), encodeURI(`/corpus/${file}`));
    readings.push({ set: file.split('/')[0], category, expected: text, ...reading });
  }
  report(readings, await page.evaluate(() => globalThis.bench.draw()));
} finally {
  await browser.close();
  server.close();
}

async function bundledPage() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('qr-page.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].contents;
}

async function serve(script, folder) {
  const files = new Set(pictures.map(({ file }) => `/corpus/${file}`));
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '/');
    if (path === '/') {
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><script type="module" src="/page.js"></script>');
    } else if (path === '/page.js') {
      response.setHeader('content-type', 'text/javascript').end(script);
    } else if (files.has(path)) {
      response.end(readFileSync(join(folder, path.slice('/corpus/'.length))));
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

function report(readings, drawing) {
  const result = {};
  console.log('category                 read  wrong  total  ms (median)  ms (worst)');
  for (const set of sets) {
    const ofSet = readings.filter((reading) => reading.set === set);
    if (ofSet.length === 0) continue;
    for (const category of new Set(ofSet.map((reading) => reading.category))) {
      printRow(
        `${set} · ${category}`,
        ofSet.filter((reading) => reading.category === category),
      );
    }
    printRow(set, ofSet);
    const { read, wrong, total } = count(ofSet);
    result[set] = { read, total, wrong };
  }
  const { ours, qrSvg, qrMatrix } = drawing;
  result.encodeRatio = rounded(ours / qrSvg);
  console.log(
    `drawing 300 bytes, ms: ours ${rounded(ours)} · qr's own SVG ${rounded(qrSvg)} · qr's matrix, undrawn ${rounded(qrMatrix)}`,
  );
  console.log(JSON.stringify(result));
}

function printRow(name, readings) {
  const { read, wrong, total } = count(readings);
  const times = readings.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const columns = [read, wrong, total, rounded(times[times.length >> 1]), rounded(times.at(-1))];
  console.log(name.padEnd(22), ...columns.map((value) => String(value).padStart(7)));
}

function count(readings) {
  const read = readings.filter(({ text, expected }) => text === expected).length;
  const wrong = readings.filter(({ text, expected }) => text !== null && text !== expected).length;
  return { read, wrong, total: readings.length };
}
