/** Vite's import of files that need not be there: the manifest is written by `npm run manifest`. */
interface ImportMeta {
  glob(path: string, options: { eager: true; import: 'default' }): Record<string, unknown>;
}
