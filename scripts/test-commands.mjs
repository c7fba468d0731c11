/** Commands of the test runner: what a test asks of the browser that a page may not do by itself. */
import { createHash } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { root } from './run.mjs';
import { writeCameraVideo } from './write-camera-video.mjs';

/** The video that Chromium's fake camera plays; Chromium opens it anew whenever a page opens the camera. */
export const cameraVideo = join(tmpdir(), `madoguchi-camera-${process.pid}.y4m`);

/**
 * `executeServerCommand('show-to-camera', { text })`: the fake camera (Chromium) shows a 2-D code of this text; a white
 * wall at first and without a text.
 */
export function showToCamera() {
  return {
    name: 'show-to-camera',
    async serverStart() {
      await writeCameraVideo(cameraVideo);
    },
    serverStop() {
      rmSync(cameraVideo);
    },
    async executeCommand({ command, payload }) {
      if (command !== 'show-to-camera') return undefined;
      await writeCameraVideo(cameraVideo, payload.text);
      return true;
    },
  };
}

/** `executeServerCommand('take-screenshot', { clip? })`: the page as a PNG in base64, `clip` in CSS pixels (Chromium, Firefox). */
export function takeScreenshot() {
  return {
    name: 'take-screenshot',
    async executeCommand({ command, payload, session }) {
      if (command !== 'take-screenshot') return undefined;
      const page = session.browser.getPage(session.id);
      return page.screenshot({ encoding: 'base64', clip: payload?.clip });
    },
  };
}

/**
 * `executeServerCommand('keep-picture', { title, words, flow })`: with WALK_PICTURES set to a folder, writes the page
 * into it as a picture, and at the end `walks.json`, which says what each shows; without it does nothing (Chromium).
 */
export function keepPictures(folder = process.env.WALK_PICTURES) {
  const kept = [];
  return {
    name: 'keep-picture',
    async executeCommand({ command, payload, session }) {
      if (command !== 'keep-picture') return undefined;
      if (!folder) return false;
      const walk = basename(session.testFile, '.test.ts');
      const page = session.browser.getPage(session.id);
      // What the bank answers is to be seen; a page that waits for the person's telephone stays as it is.
      await page.waitForFunction(isIdle, { timeout: 500 }).catch(() => undefined);
      const bytes = await page.screenshot({ type: 'webp', quality: 35, fullPage: true });
      // Two steps of a manual may look at the same screen.
      const picture = `${walk}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.webp`;
      writeFileSync(join(folder, picture), bytes);
      kept.push({ walk, ...payload, picture });
      return true;
    },
    serverStop() {
      if (!folder) return;
      kept.sort((one, other) => one.walk.localeCompare(other.walk));
      writeFileSync(join(folder, 'walks.json'), `${JSON.stringify(kept, undefined, 2)}\n`);
    },
  };
}

function isIdle() {
  const flow = document.querySelector('bank-context')?.firstElementChild;
  return !flow?.shadowRoot?.querySelector('form[aria-busy="true"]');
}

/** `executeServerCommand('set-time-zone', { zone })`: the machine's time zone, as the page sees it; '' puts it back (Chromium). */
export function setTimeZone() {
  return {
    name: 'set-time-zone',
    async executeCommand({ command, payload, session }) {
      if (command !== 'set-time-zone') return undefined;
      await session.browser.getPage(session.id).emulateTimezone(payload.zone || undefined);
      return true;
    },
  };
}

/** `/second-build.js?version=1.2.3`: the kit bundled once more, as a build of another version, for a page that has both. */
export function secondBuild() {
  return {
    name: 'second-build',
    async serve({ path, query }) {
      if (path !== '/second-build.js') return undefined;
      const { outputFiles } = await build({
        entryPoints: [join(root, 'src/index.ts')],
        bundle: true,
        format: 'esm',
        target: 'es2022',
        charset: 'utf8',
        write: false,
        plugins: [otherVersion(query.version)],
      });
      return { body: outputFiles[0].text, type: 'js' };
    },
  };
}

function otherVersion(version) {
  return {
    name: 'other-version',
    setup({ onLoad }) {
      onLoad({ filter: /src.version\.ts$/ }, () => ({
        contents: `export const VERSION = ${JSON.stringify(version)}; export const MAJOR = VERSION.split('.', 1)[0];`,
      }));
    },
  };
}

/** `executeServerCommand('list-folder', { folder })`: the names in a folder of the project. */
export function listFolder() {
  return {
    name: 'list-folder',
    executeCommand: ({ command, payload }) =>
      command === 'list-folder' ? readdirSync(join(root, payload.folder)) : undefined,
  };
}
