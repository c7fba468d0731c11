/**
 * What a page loads for one element or flow: each define module bundled alone with all it needs, minified, brotli, every
 * file by itself as it is sent. Other languages and the readers of the scanner are left out: who needs them loads them.
 *
 * First a line for each: what its first screen loads at once, and what it comes to with everything that is loaded later.
 * The last line is one line of JSON: of each what is loaded at once, and as `all` every element and flow with everything
 * that is loaded later, bundled into one file.
 */
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { esbuildMinifyTemplates } from './minify-templates.mjs';
import { isForDemonstration, moduleExports } from './package-entries.mjs';
import { root } from './run.mjs';

/** The most bytes that one flow may load at once: what is reached, so that it can only shrink. The goal is 30,000 (PE-2). */
const flowLimit = 40_000;
/** The console loads a flow once it is opened (AC-1). */
const consoleLimit = 30_000;
const limitOf = (tag) => (tag === 'admin-console-flow' ? consoleLimit : flowLimit);

const leaveOut = {
  name: 'leave-out',
  setup: (build) =>
    build.onResolve({ filter: /\/(en|qr-reading)\// }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    ),
};

const defined = Object.keys(moduleExports())
  .filter((name) => name.endsWith('/define') && !isForDemonstration(name))
  .map((name) => name.slice(2, -'/define'.length));
const sizes = { flows: {}, elements: {}, all: (await bundle(defined, { splitting: false })).inAll };
for (const tag of defined) {
  const { atOnce, inAll } = await bundle([tag], { splitting: true });
  sizes[tag.endsWith('-flow') ? 'flows' : 'elements'][tag] = atOnce;
  console.log(`${tag}: ${atOnce} bytes at once, ${inAll} with what is loaded later`);
}

const tooLarge = Object.entries(sizes.flows).filter(([tag, bytes]) => bytes > limitOf(tag));
for (const [tag, bytes] of tooLarge) console.error(`${tag} costs ${bytes} bytes; the limit is ${limitOf(tag)}.`);
console.log(JSON.stringify(sizes));
process.exitCode = tooLarge.length > 0 ? 1 : 0;

async function bundle(tags, { splitting }) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: { contents: tags.map((tag) => `import './src/define/${tag}.ts';`).join('\n'), resolveDir: root },
    bundle: true,
    splitting,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'size',
    write: false,
    metafile: true,
    charset: 'utf8',
    legalComments: 'none',
    plugins: [leaveOut, esbuildMinifyTemplates],
  });
  const loaded = staticImports(metafile.outputs, 'size/stdin.js');
  const files = outputFiles.map(({ path, contents }) => ({
    isLoaded: loaded.has(path.slice(root.length).replaceAll('\\', '/')),
    bytes: brotliCompressSync(contents).length,
  }));
  const sum = (some) => some.reduce((total, { bytes }) => total + bytes, 0);
  return { atOnce: sum(files.filter(({ isLoaded }) => isLoaded)), inAll: sum(files) };
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
