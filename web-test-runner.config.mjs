/**
 * Browser tests. `npx wtr test/components/otp-input.test.ts` runs one file in Chromium;
 * ENGINE=firefox or ENGINE=webkit runs in another browser that is installed.
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumArguments, findFirefox, findWebKit, requireChromium, startWebKitDriver } from './scripts/browsers.mjs';
import { countReporter } from './scripts/count-reporter.mjs';
import {
  cameraVideo,
  keepPictures,
  listFolder,
  secondBuild,
  setTimeZone,
  showToCamera,
  takeScreenshot,
} from './scripts/test-commands.mjs';

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: requireChromium(),
        args: [
          ...chromiumArguments,
          '--use-fake-ui-for-media-stream',
          '--use-fake-device-for-media-stream',
          `--use-file-for-fake-video-capture=${cameraVideo}`,
        ],
      },
    }),
  firefox: () => chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: findFirefox() } }),
  webkit: async () => {
    const webKit = findWebKit();
    return webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: await startWebKitDriver(webKit),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: webKit.browser, args: ['--automation'] },
      },
    });
  },
};

/** Other engines run what depends on the engine: elements and flows. Only Chromium has a fake camera. */
const [elements, flows, banks, walks] = ['components', 'flows', 'banks', 'walks'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);
const others = '!test/**/*.chromium.test.ts';
const files = {
  chromium: { short: ['test/**/*.test.ts', `!${banks}`, `!${walks}`], long: [banks, walks] },
  firefox: { short: [elements, others], long: [flows, others] },
  webkit: { short: [], long: [elements, flows, others] },
};

const engine = process.env.ENGINE ?? 'chromium';
const launcher = await launchers[engine]();
launcher.name = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' }[engine];

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: files[engine][process.env.TEST_GROUP ?? 'short'],
  browsers: [launcher],
  /** One page at a time: a page in the background has neither focus nor animation frames. */
  concurrency: 1,
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    showToCamera(),
    takeScreenshot(),
    keepPictures(),
    setTimeZone(),
    secondBuild(),
    listFolder(),
  ],
  /** The service worker of the mock bank, where its page looks for it. */
  middleware: [
    (context, next) => {
      if (context.path === '/mockServiceWorker.js') context.url = '/node_modules/msw/lib/mockServiceWorker.js';
      return next();
    },
  ],
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: { lines: 95, statements: 0, branches: 0, functions: 0 },
    reporters: ['text-summary', 'lcovonly'],
  },
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 180_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), ...(process.env.TEST_COUNTS ? [countReporter(process.env.TEST_COUNTS)] : [])],
};
