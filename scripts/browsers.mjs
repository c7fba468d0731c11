/** Finds the browsers of this machine, so that nothing has to be downloaded by npm. */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

const packages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-noto-cjk'];

const isRoot = process.getuid?.() === 0;

/** Switches every Chromium of this repository needs; its sandbox refuses to run as root. */
export const chromiumArguments = ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])];

/** Path of a Chromium or Chrome: $CHROME_PATH first, then the usual places; undefined where there is none. */
export function findChromium() {
  return firstExecutable([
    process.env.CHROME_PATH,
    ...onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ]);
}

/** Path of a Firefox: $FIREFOX_PATH first, then the usual places; undefined where there is none. */
export function findFirefox() {
  return firstExecutable([
    process.env.FIREFOX_PATH,
    ...onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);
}

/** Paths of WebKitGTK's driver, its MiniBrowser and Xvfb; undefined where one of them is missing. */
export function findWebKit() {
  const driver = firstExecutable(onPath(['WebKitWebDriver']));
  const display = firstExecutable(onPath(['Xvfb']));
  const browser = firstExecutable(
    existsSync('/usr/lib')
      ? readdirSync('/usr/lib').flatMap((folder) => [
          join('/usr/lib', folder, 'webkit2gtk-4.1', 'MiniBrowser'),
          join('/usr/lib', folder, 'webkitgtk-6.0', 'MiniBrowser'),
        ])
      : [],
  );
  return driver && display && browser ? { driver, display, browser } : undefined;
}

/**
 * Path of Chromium; installs the browsers where that is possible (root on Debian) and says what to do where not.
 *
 * @returns {string}
 */
export function requireChromium() {
  if (!findChromium() && isRoot && firstExecutable(onPath(['apt-get']))) {
    console.log(`No Chromium found. Installing ${packages.join(', ')} …`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const step of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    ]) {
      spawnSync('apt-get', step, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
    }
  }
  const chromium = findChromium();
  if (!chromium) {
    throw new Error(
      'No Chromium found. Install Chromium or Chrome, or set CHROME_PATH to its executable. ' +
        `On Debian: apt-get install ${packages.join(' ')}`,
    );
  }
  return chromium;
}

/** Starts WebKitGTK's driver on a display of its own; both end with this process. Returns the driver's port. */
export async function startWebKitDriver({ driver, display }) {
  const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  endWithThisProcess(screen);
  const number = await new Promise((resolve, reject) => {
    screen.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
    screen.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  const port = await freePort();
  endWithThisProcess(
    spawn(driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: `:${number}` } }),
  );
  return port;
}

function endWithThisProcess(child) {
  child.unref();
  process.on('exit', () => child.kill());
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function firstExecutable(paths) {
  return paths.find((path) => path && isExecutable(path));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
