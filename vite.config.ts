/** The demo portal: `npm start`, and `npm run build:demo` for a folder that runs from any sub-path. */
import { msw } from 'msw/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: { outDir: 'demo-dist', target: 'es2022' },
  plugins: [msw({ mode: 'worker-only' })],
});
