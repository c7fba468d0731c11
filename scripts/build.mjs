/** Builds the package to dist/: modules, types, the contract and custom-elements.json. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const steps = [
  () => run('node_modules/vite/bin/vite.js', ['build', '-c', 'vite.package.config.ts', '--logLevel', 'warn']),
  () => run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json']),
  () => run('node_modules/@custom-elements-manifest/analyzer/cem.js', ['analyze', '--quiet']),
];
for (const step of steps) {
  if (!(await step())) process.exit(1);
}
copyFileSync(join(root, 'src/contract/openapi.yaml'), join(root, 'dist/contract/openapi.yaml'));
