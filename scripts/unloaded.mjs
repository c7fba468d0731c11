/** Finds sources that no test loads: a coverage report leaves them out, as if they were not there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesBelow, root } from './run.mjs';

/** Paths of sources that have code and are not in coverage/lcov.info; none where no report was written. */
export function sourcesWithoutCoverage() {
  const path = join(root, 'coverage/lcov.info');
  if (!existsSync(path)) return [];
  const report = readFileSync(path, 'utf8');
  const loaded = new Set([...report.matchAll(/^SF:(.+)$/gm)].map(([, source]) => source.replaceAll('\\', '/')));
  return filesBelow('src').filter((source) => source.endsWith('.ts') && !loaded.has(source) && hasCode(source));
}

/** Whether anything but types is in a file. */
function hasCode(path) {
  const { outputText } = ts.transpileModule(readFileSync(join(root, path), 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
  });
  const code = outputText.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '').trim();
  return code !== '' && code !== 'export {};';
}
