/** The package: every entry that package.json exports, module by module, with its dependencies left to whoever bundles. */
import { isAbsolute } from 'node:path';
import { defineConfig } from 'vite';
import { viteMinifyTemplates } from './scripts/minify-templates.mjs';
import { sourcesOfExports } from './scripts/package-entries.mjs';

export default defineConfig({
  publicDir: false,
  plugins: [viteMinifyTemplates],
  build: {
    target: 'es2022',
    outDir: 'dist',
    sourcemap: true,
    minify: false,
    lib: {
      entry: Object.fromEntries(sourcesOfExports().map((path) => [path.replace(/^src\/|\.ts$/g, ''), path])),
      formats: ['es'],
    },
    rolldownOptions: {
      external: isPackage,
      output: { preserveModules: true, preserveModulesRoot: 'src' },
    },
  },
});

/** The compiler's own helpers are no dependency: they are shipped. */
function isPackage(id: string): boolean {
  return !id.startsWith('.') && !isAbsolute(id) && !id.startsWith('\0') && !id.startsWith('@oxc-project/');
}
