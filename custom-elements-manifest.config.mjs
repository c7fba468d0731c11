/** custom-elements.json for readers of the published package: elements only, their public members, built files. */
export default {
  globs: ['src/components/**/*.ts', 'src/context/**/*.ts', 'src/flows/**/*.ts', 'src/mocks/devices/**/*.ts'],
  exclude: ['src/components/internal/**', 'src/flows/engine/**', 'src/flows/steps/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publishedElements()],
};

function publishedElements() {
  return {
    name: 'published-elements',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const modules = manifest.modules.filter((module) => module.declarations?.some(isElement));
      for (const declaration of modules.flatMap((module) => module.declarations)) {
        if (isElement(declaration)) declaration.tagName = tagNameOf(declaration);
        declaration.members = declaration.members?.filter(isPublic);
      }
      modules.push(...modules.flatMap((module) => module.declarations.filter(isElement).map(definitionOf(module))));
      manifest.modules = JSON.parse(JSON.stringify(modules).replaceAll(/"\/?src\/([^"]+?)\.(?:ts|js)"/g, '"$1.js"'));
    },
  };
}

function isElement(declaration) {
  return declaration.customElement === true;
}

/** The kit's classes register nothing: `static readonly tagName = 'otp-input'` tells their tag. */
function tagNameOf({ members }) {
  return members.find(({ name }) => name === 'tagName').default.replaceAll("'", '');
}

function isPublic(member) {
  return !member.static && (member.privacy ?? 'public') === 'public' && !member.name.startsWith('#');
}

/** The two-line module that registers an element. */
function definitionOf(module) {
  return ({ name, tagName }) => ({
    kind: 'javascript-module',
    path: `src/define/${tagName}.ts`,
    declarations: [],
    exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: module.path } }],
  });
}
