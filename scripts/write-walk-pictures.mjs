/**
 * `npm run pictures`: runs the walks of the manuals and keeps what is on the screen behind each step, for Storybook;
 * with `--if-missing` only where there are none yet.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const folder = join(root, 'stories/walks');
if (!process.argv.includes('--if-missing') || !existsSync(join(folder, 'walks.json'))) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const succeeded = await run(
    'node_modules/@web/test-runner/dist/bin.js',
    ['--static-logging', 'test/walks/*.test.ts'],
    { ENGINE: 'chromium', WALK_PICTURES: folder },
  );
  process.exitCode = succeeded ? 0 : 1;
}
