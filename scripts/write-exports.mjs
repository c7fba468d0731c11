/**
 * Writes into package.json what the package exports for every element and flow: `./otp-input`, the class, and
 * `./otp-input/define`, which registers it. `--check` compares instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesBelow, root } from './run.mjs';

const manifestPath = join(root, 'package.json');
const committed = readFileSync(manifestPath, 'utf8');
const manifest = JSON.parse(committed);

const others = Object.entries(manifest.exports).filter(([name]) => !isOfElement(name));
manifest.exports = Object.fromEntries([...others, ...['src/define', 'src/mocks/define'].flatMap(exportsOf)]);
const text = `${JSON.stringify(manifest, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(manifestPath, text);
} else if (text !== committed) {
  console.error('package.json does not export every element: run npm run exports.');
  process.exit(1);
}

function exportsOf(folder) {
  return filesBelow(folder).flatMap((definition) => {
    const tag = basename(definition, '.ts');
    return [
      [`./${tag}`, targets(classModuleOf(tag))],
      [`./${tag}/define`, targets(definition)],
    ];
  });
}

/** The one source that is named after a tag and is neither its definition nor its sentences. */
function classModuleOf(tag) {
  return filesBelow('src').find(
    (path) => /^src\/(components|context|flows|mocks\/devices)\//.test(path) && path.endsWith(`/${tag}.ts`),
  );
}

function targets(source) {
  const built = source.replace(/^src\//, './dist/').replace(/\.ts$/, '');
  return { types: `${built}.d.ts`, default: `${built}.js` };
}

function isOfElement(name) {
  return /^\.\/[a-z]+(-[a-z]+)+(\/define)?$/.test(name);
}
