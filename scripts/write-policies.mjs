/**
 * Writes the list of all policies into docs/guides/your-bank-as-a-profile.md, from the doc comments of `BankProfile` and
 * the values of the default bank. `--check` compares instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { transform } from 'esbuild';
import prettier from 'prettier';
import ts from 'typescript';
import { root } from './run.mjs';

const guidePath = join(root, 'docs/guides/your-bank-as-a-profile.md');
const begin = '<!-- policies: written by scripts/write-policies.mjs -->';
const end = '<!-- end of policies -->';

const profileFile = parse('src/profile/bank-profile.ts');
const contractFile = parse('src/contract/generated/types.gen.ts');
const { code } = await transform(profileFile.text, { loader: 'ts', format: 'esm' });
const { defaultProfile } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
const profile = profileFile.statements.find((it) => ts.isInterfaceDeclaration(it) && it.name.text === 'BankProfile');

const guide = readFileSync(guidePath, 'utf8');
const [before, rest] = guide.split(begin);
const after = rest?.split(end)[1];
if (after === undefined) throw new Error(`${guidePath} has no place for the list: ${begin} … ${end}`);

const list = [
  ...profile.members.flatMap((member) => linesOf(member, [], defaultProfile)),
  '',
  'The names in it:',
  '',
  ...['Role', 'CredentialKind', 'OperationKind'].map((name) => namesIn(contractFile, name)),
  ...['DemandKindOfProfile', 'TokenModel'].map((name) => namesIn(profileFile, name)),
];
const text = await prettier.format(`${before}${begin}\n\n${list.join('\n')}\n\n${end}${after}`, {
  ...(await prettier.resolveConfig(guidePath)),
  filepath: guidePath,
});

if (!process.argv.includes('--check')) {
  writeFileSync(guidePath, text);
} else if (text !== guide) {
  console.error(`${guidePath} does not list the policies as they are: run node scripts/write-policies.mjs.`);
  process.exitCode = 1;
}

function parse(path) {
  return ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true);
}

/** A member, and below it the members of its own. */
function linesOf(member, path, parent) {
  const place = [...path, member.name.text];
  const value = parent?.[member.name.text];
  const isNested = ts.isTypeLiteralNode(member.type);
  const type = member.type.getText().replaceAll('readonly ', '').replaceAll(/\s+/g, ' ');
  const usual = value === undefined ? 'none' : `\`${inspect(value, { depth: null, breakLength: Infinity })}\``;
  const facts = isNested ? '' : `\`${type}\`, default ${usual}. `;
  const inner = isNested ? member.type.members.flatMap((further) => linesOf(further, place, value)) : [];
  return [`${'  '.repeat(path.length)}- **\`${place.join('.')}\`** – ${facts}${docOf(member)}`, ...inner];
}

/** The doc comment in one line. */
function docOf(member) {
  const [doc] = ts.getJSDocCommentsAndTags(member);
  return (ts.getTextOfJSDocComment(doc?.comment) ?? '').replaceAll(/\s+/g, ' ');
}

function namesIn(file, name) {
  const { type } = file.statements.find((it) => ts.isTypeAliasDeclaration(it) && it.name.text === name);
  return `- \`${name}\`: ${type.types.map(({ literal }) => `\`${literal.text}\``).join(', ')}`;
}
