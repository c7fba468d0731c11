/** What the benchmarks of elements share: candidates in pages of their own, and figures. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, requireChromium } from '../scripts/browsers.mjs';

/** The policy under which the kit has to work anywhere. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
  "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

/**
 * Serves the candidates of a folder, each of which is a script `<name>-page.ts` or `.mjs` that sets `globalThis.bench`,
 * to a Chromium without the cap on frames. `plain` has the style sheet `plain.css`.
 *
 * @param {string} folder below `bench/`
 * @param {readonly string[]} scripts such as `kit-page.ts`
 * @param {{ viewport?: import('puppeteer-core').Viewport, plugins?: import('esbuild').Plugin[],
 *   isStrict?: (candidate: string) => boolean }} options `isStrict`: whether a page has the strict policy; all do
 */
export async function openPages(folder, scripts, { viewport, plugins = [], isStrict = () => true } = {}) {
  const names = scripts.map((script) => script.replace(/-page\.m?[jt]s$/, ''));
  const files = await bundled(folder, scripts, names, plugins);
  const server = await serve(files, names, isStrict);
  const browser = await puppeteer.launch({
    executablePath: requireChromium(),
    args: [...chromiumArguments, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });

  return {
    /** Opens a candidate in a fresh page, lets `work` work it, and closes it. */
    async visit(name, work, query = '') {
      const page = await browser.newPage();
      try {
        page.on('pageerror', (error) => console.error(`${name}${query}:`, error));
        if (viewport) await page.setViewport(viewport);
        await page.goto(`http://127.0.0.1:${server.address().port}/${name}${query}`);
        await page.waitForFunction(() => 'bench' in globalThis);
        return await work(page);
      } finally {
        await page.close();
      }
    },

    async close() {
      await browser.close();
      server.close();
    },
  };
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/** To thousandths. */
export function rounded(value) {
  return Math.round(value * 1000) / 1000;
}

/** The pages as { path: script or style sheet }; some bring style sheets of their own. */
async function bundled(folder, scripts, names, plugins) {
  const { outputFiles } = await build({
    entryPoints: scripts.map((script, at) => ({
      in: fileURLToPath(new URL(`${folder}/${script}`, import.meta.url)),
      out: names[at],
    })),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/',
    write: false,
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    plugins,
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path.replace(/^.*[/\\]/, '/'), contents]));
  files.set('/plain.css', readFileSync(new URL(`${folder}/plain.css`, import.meta.url)));
  return files;
}

async function serve(files, names, isStrict) {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    const name = path.slice(1);
    if (names.includes(name)) {
      if (isStrict(name)) response.setHeader('content-security-policy', policy);
      const style = files.has(`${path}.css`) ? `<link rel="stylesheet" href="${path}.css">` : '';
      response
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
