/**
 * What a page loads for one element or flow: each define module bundled alone with all it needs, minified, brotli.
 * What is loaded later (the scanner's readers, other languages, the search of an array of users) is not counted. The
 * last line is one line of JSON.
 */
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { esbuildMinifyTemplates } from './minify-templates.mjs';
import { isForDemonstration, moduleExports } from './package-entries.mjs';
import { root } from './run.mjs';

/**
 * The most bytes that one flow may cost: what is reached, rounded up, so that it can only shrink. The goal is 30,000
 * (PE-2). Counted is what the first screen loads at once, Lit and all later screens included.
 */
const flowLimit = 50_000;

const defined = Object.keys(moduleExports())
  .filter((name) => name.endsWith('/define') && !isForDemonstration(name))
  .map((name) => name.slice(2, -'/define'.length));
const sizes = { flows: {}, elements: {}, all: await bytesOf(defined) };
for (const tag of defined) sizes[tag.endsWith('-flow') ? 'flows' : 'elements'][tag] = await bytesOf([tag]);

const tooLarge = Object.entries(sizes.flows).filter(([, bytes]) => bytes > flowLimit);
for (const [tag, bytes] of tooLarge) console.error(`${tag} costs ${bytes} bytes; the limit is ${flowLimit}.`);
console.log(JSON.stringify(sizes));
process.exitCode = tooLarge.length > 0 ? 1 : 0;

async function bytesOf(tags) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: { contents: tags.map((tag) => `import './src/define/${tag}.ts';`).join('\n'), resolveDir: root },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'size',
    write: false,
    metafile: true,
    charset: 'utf8',
    legalComments: 'none',
    plugins: [esbuildMinifyTemplates],
  });
  const loaded = staticImports(metafile.outputs, 'size/stdin.js');
  return outputFiles
    .filter(({ path }) => loaded.has(path.slice(root.length).replaceAll('\\', '/')))
    .reduce((sum, { contents }) => sum + brotliCompressSync(contents).length, 0);
}

/** An output and all outputs that it imports at once. */
function staticImports(outputs, path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const { path: next, kind } of outputs[path].imports) {
    if (kind === 'import-statement') staticImports(outputs, next, found);
  }
  return found;
}
