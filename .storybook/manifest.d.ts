/** Vite's import of files that need not be there: `npm run manifest` and `npm run pictures` write them. */
interface ImportMeta {
  glob(path: string, options: { eager: true; import: 'default'; query?: '?url' }): Record<string, unknown>;
}
