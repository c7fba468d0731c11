/** Takes out of `css` and `html` templates what only readers of the source need: indentation and, in styles, comments. */
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import ts from 'typescript';

/**
 * The source with its templates made small. Every line of code stays on its line, so that source maps stay right.
 *
 * A line break in a `html` template becomes one space, as a browser shows it. Styles with `${}` are left as they are.
 *
 * @param {string} source
 * @param {string} path
 */
export async function minifyTemplates(source, path) {
  let result = '';
  let done = 0;
  for (const { kind, node } of templatePieces(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true))) {
    const text = node.getText();
    const small = kind === 'html' ? text.replace(/\s*\n\s*/g, ' ') : await minifyStyles(node);
    const linesTaken = text.split('\n').length - small.split('\n').length;
    result += source.slice(done, node.getStart()) + small + '\n'.repeat(linesTaken);
    done = node.end;
  }
  return result + source.slice(done);
}

/** The pieces of text around the `${}` of all `css` and `html` templates, in the order of the source. */
function* templatePieces(node) {
  if (ts.isTemplateLiteralToken(node)) {
    const kind = tagOf(node);
    if (kind === 'html' || (kind === 'css' && ts.isNoSubstitutionTemplateLiteral(node))) yield { kind, node };
  } else {
    for (const child of node.getChildren()) yield* templatePieces(child);
  }
}

function tagOf({ parent }) {
  const template = ts.isTemplateSpan(parent) ? parent.parent : parent;
  const tagged = ts.isTemplateExpression(template) ? template.parent : template;
  return ts.isTaggedTemplateExpression(tagged) ? tagged.tag.getText() : '';
}

async function minifyStyles(node) {
  const { code } = await transform(node.text, { loader: 'css', minify: true, charset: 'utf8', target: 'esnext' });
  return `\`${code.trim().replace(/[\\`]|\$\{/g, '\\$&')}\``;
}

/** For Vite. */
export const viteMinifyTemplates = {
  name: 'minify-templates',
  enforce: 'pre',
  transform: {
    filter: { id: /[\\/]src[\\/].*\.ts$/ },
    handler: async (source, path) => ({ code: await minifyTemplates(source, path), map: null }),
  },
};

/** For esbuild. */
export const esbuildMinifyTemplates = {
  name: 'minify-templates',
  setup: (build) =>
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: await minifyTemplates(await readFile(path, 'utf8'), path),
      loader: 'ts',
    })),
};
