/** The package as it is built and packed; `npm run build` comes first. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { before, describe, it } from 'node:test';
import { isForDemonstration, moduleExports } from '../../scripts/package-entries.mjs';
import { filesBelow, root } from '../../scripts/run.mjs';

const manifest = JSON.parse(readText('package.json'));
const exported = moduleExports();
const production = Object.entries(exported).filter(([name]) => !isForDemonstration(name));
const definedTags = filesBelow('src/define').map((path) => basename(path, '.ts'));

before(() => assert.ok(existsSync(join(root, 'dist')), 'run npm run build first'));

describe('production entries', () => {
  for (const [name, path] of production) {
    it(`[EM-6] ${name} reaches neither the mock bank nor demo devices nor otplib`, () => {
      const forbidden = [...reachedFrom(path)].filter((reached) =>
        /^(dist\/mocks\/|@?otplib|msw|@mswjs\/)/.test(reached),
      );
      assert.deepEqual(forbidden, []);
    });
  }

  it('[EM-6] the demonstration entry is what reaches them', () => {
    assert.ok([...reachedFrom(exported['./mocks'])].some((reached) => reached.startsWith('msw')));
  });
});

describe('exports', () => {
  for (const tag of definedTags) {
    it(`[EM-1] ${tag} is there as a class, as a definition and in custom-elements.json`, () => {
      assert.ok(exported[`./${tag}`], `package.json exports ./${tag}`);
      assert.equal(exported[`./${tag}/define`], `dist/define/${tag}.js`);
      const { modules } = JSON.parse(readText('dist/custom-elements.json'));
      const declared = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName === tag);
      assert.equal(declared.length, 1);
    });
  }

  it('[EM-1] index exports the class of every element and flow', () => {
    const index = readText('dist/index.d.ts');
    const missing = definedTags.map(classNameOf).filter((name) => !new RegExp(`\\b${name}\\b`).test(index));
    assert.deepEqual(missing, []);
  });

  it('[EM-1] only definitions have side effects', () => {
    const built = manifest.sideEffects.filter((path) => path.startsWith('./dist/'));
    assert.deepEqual(built, ['./dist/define/*.js', './dist/mocks/define/*.js']);
  });
});

describe('dependencies', () => {
  it('[EM-1] every package that a built module imports is a dependency or a peer', () => {
    const imported = new Set(Object.values(exported).flatMap((path) => [...reachedFrom(path)]));
    const packages = [...imported].filter((reached) => !reached.startsWith('dist/')).map(packageOf);
    const known = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    assert.deepEqual([...new Set(packages)].filter((name) => !known.includes(name)).sort(), []);
  });
});

describe('the tarball', () => {
  const files = packedFiles();

  it('holds every file that package.json names', () => {
    const named = Object.values(manifest.exports)
      .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
      .map((path) => path.replace('./', ''));
    assert.deepEqual(
      named.filter((path) => !files.includes(path)),
      [],
    );
  });

  it('holds the built package and its documents, nothing else', () => {
    const others = files.filter((path) => !/^dist\/.+\.(js|js\.map|d\.ts|json|yaml)$/.test(path));
    assert.deepEqual(others.sort(), ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  });

  it('tells its version on the page', () => {
    assert.match(readText('dist/version.js'), new RegExp(`VERSION = ["']${manifest.version}["']`));
  });
});

function packedFiles() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const output = execFileSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output)[0].files.map(({ path }) => path);
}

/** Every module that an entry may load, at once or later: built files by path, packages by name. */
function reachedFrom(path, reached = new Set()) {
  if (reached.has(path)) return reached;
  reached.add(path);
  const imports = readText(path).matchAll(
    /(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\(\s*(?=[^)]+import\.meta))["']([@\w./:-]+)["']/g,
  );
  for (const [, specifier] of imports) {
    if (specifier.startsWith('.')) reachedFrom(posix.join(dirname(path), specifier), reached);
    else reached.add(specifier);
  }
  return reached;
}

/** `lit/decorators.js` → `lit`. */
function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** `otp-input` → `OtpInput`. */
function classNameOf(tag) {
  return tag.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
}

function readText(path) {
  return readFileSync(join(root, path), 'utf8');
}
