/** Story tests: every story is drawn, played and checked by axe in Chromium. All other tests run in @web/test-runner. */
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, requireChromium } from './scripts/browsers.mjs';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [storybookTest({ configDir: '.storybook' })],
        // All dependencies are found at the start: one that is found during a run reloads the page under the test.
        optimizeDeps: { force: true, entries: ['stories/**/*.stories.ts', '.storybook/preview.ts'] },
        test: {
          name: 'stories',
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: requireChromium(), args: chromiumArguments } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
