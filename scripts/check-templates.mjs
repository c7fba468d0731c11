/** Checks every template of `src` against the elements and properties that it names. */
import { relative } from 'node:path';
import litAnalyzer from 'lit-analyzer';
import ts from 'typescript';
import { root } from './run.mjs';

const { DefaultLitAnalyzerContext, LitAnalyzer, makeConfig } = litAnalyzer;

/** The checker's table of HTML is older than this value of `autocomplete`, its table of CSS older than our CSS. */
const isKnownToBeRight = ({ message }) => message.startsWith('Type \'"one-time-code"\' is not assignable');
const rules = { 'no-invalid-css': 'off' };

const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, root);
const program = ts.createProgram(fileNames, options);

const context = new DefaultLitAnalyzerContext({ getProgram: () => program });
context.updateConfig(makeConfig({ strict: true, rules }));
const analyzer = new LitAnalyzer(context);

const problems = program
  .getSourceFiles()
  .filter(({ fileName }) => fileNames.includes(fileName))
  .flatMap((file) => analyzer.getDiagnosticsInFile(file))
  .filter((problem) => !isKnownToBeRight(problem));
for (const { file, location, message, source } of problems) {
  const { line } = file.getLineAndCharacterOfPosition(location.start);
  console.error(`${relative(root, file.fileName)}:${line + 1} ${message} (${source})`);
}
process.exit(problems.length > 0 ? 1 : 0);
