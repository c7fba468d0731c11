/** The demo portal: `npm start`, and `npm run build:demo` for a folder that runs from any sub-path. */
import { defineConfig, type Plugin } from 'vite';

export default defineConfig({
  base: './',
  build: {
    outDir: 'demo-dist',
    target: 'es2022',
    modulePreload: { polyfill: false },
    // One file: what is otherwise loaded when asked for is there with the network off.
    rolldownOptions: { output: { codeSplitting: false } },
    chunkSizeWarningLimit: 2000,
  },
  plugins: [strictPolicy()],
});

/** Puts the policy that the kit is meant to run under (EM-2) into the built page; the dev server needs more than it. */
function strictPolicy(): Plugin {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
  return {
    name: 'strict-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
    ],
  };
}
