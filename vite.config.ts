/** The demo portal and the token page: `npm start`, and `npm run build:demo` for a folder that runs from any sub-path. */
import { build, defineConfig, type BuildEnvironmentOptions, type Plugin } from 'vite';

const base = './';

export default defineConfig({
  base,
  build: pageBuild('index.html'),
  plugins: [strictPolicy(), tokenPage()],
});

function pageBuild(page: string): BuildEnvironmentOptions {
  return {
    outDir: 'demo-dist',
    target: 'es2022',
    modulePreload: { polyfill: false },
    // One file a page: what is otherwise loaded when asked for is there with the network off.
    rolldownOptions: { input: page, output: { codeSplitting: false } },
    chunkSizeWarningLimit: 2000,
  };
}

/** Builds `token.html` beside the portal, by itself: a page that is one file shares none with another. */
function tokenPage(): Plugin {
  return {
    name: 'token-page',
    apply: 'build',
    async writeBundle({ dir }) {
      await build({
        configFile: false,
        base,
        build: { ...pageBuild('token.html'), outDir: dir, emptyOutDir: false },
        plugins: [strictPolicy()],
      });
    },
  };
}

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
