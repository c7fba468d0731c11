/** Lints the contract and compares the committed types and schemas with freshly generated ones. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow, root, run } from './run.mjs';

const committed = 'src/contract/generated';
const fresh = mkdtempSync(join(tmpdir(), 'madoguchi-contract-'));
process.on('exit', () => rmSync(fresh, { recursive: true }));

const linted = await run('node_modules/@redocly/cli/bin/cli.js', ['lint', 'src/contract/openapi.yaml'], {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
});
const generated = await run('node_modules/@hey-api/openapi-ts/bin/run.js', ['--no-log-file', '--silent', '-o', fresh]);
if (!linted || !generated) process.exit(1);

const differing = filesBelow(committed).filter((path) => {
  const name = path.slice(committed.length + 1);
  return contentOf(join(root, path)) !== contentOf(join(fresh, name));
});
if (differing.length > 0) {
  console.error(`Not what openapi.yaml generates: ${differing.join(', ')}. Run npm run contract:generate.`);
  process.exit(1);
}

function contentOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
