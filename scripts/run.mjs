/** Runs the tools of this repository from its scripts. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs Node on a script with arguments, e.g. `run('node_modules/eslint/bin/eslint.js', ['.'])`, showing what it prints;
 * resolves to whether it succeeded.
 */
export function run(script, args = [], environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** Paths of all files below a folder, relative to the root and with `/`, sorted; none where there is no such folder. */
export function filesBelow(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true })
    .map((path) => `${folder}/${String(path).replaceAll('\\', '/')}`)
    .filter((path) => statSync(join(root, path)).isFile())
    .sort();
}
