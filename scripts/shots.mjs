/**
 * Pictures of every story × {light, dark} × {320, 1280} from the built Storybook, in shots/. A part of a story's id
 * narrows it: `npm run shots -- token-auth-qr`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { chromiumArguments, requireChromium } from './browsers.mjs';
import { root } from './run.mjs';

const built = join(root, 'storybook-static');
const folder = join(root, 'shots');
const wanted = process.argv[2] ?? '';

const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8'));
const stories = Object.values(entries)
  .filter(({ type, id }) => type === 'story' && id.includes(wanted))
  .map(({ id }) => id);
const shots = stories.flatMap((id) =>
  ['light', 'dark'].flatMap((theme) => [320, 1280].map((width) => ({ id, theme, width }))),
);

if (!wanted) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await preview({
  root,
  configFile: false,
  logLevel: 'warn',
  build: { outDir: built },
  preview: { port: 0, host: '127.0.0.1' },
});
const browser = await puppeteer.launch({ executablePath: requireChromium(), args: chromiumArguments });
const failed = [];
try {
  const page = await browser.newPage();
  for (const shot of shots) {
    try {
      await take(page, shot);
    } catch (error) {
      failed.push(`${shot.id} ${shot.theme} ${shot.width}: ${error.message}`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
for (const failure of failed) console.error(failure);
console.log(`${shots.length - failed.length} pictures of ${stories.length} stories in shots/`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function take(page, { id, theme, width }) {
  await page.setViewport({ width, height: 800 });
  const address = new URL('iframe.html', server.resolvedUrls.local[0]);
  address.search = new URLSearchParams({ id, viewMode: 'story', globals: `theme:${theme}` }).toString();
  await page.goto(address.href);
  const ended = await page.waitForFunction(() => {
    const { phase } = window.__STORYBOOK_PREVIEW__?.currentRender ?? {};
    return (phase === 'finished' || phase === 'errored') && phase;
  });
  if ((await ended.jsonValue()) === 'errored') throw new Error('the story failed');
  await page.screenshot({ path: join(folder, `${id}.${theme}.${width}.png`), fullPage: true });
}
