import { defineConfig } from 'vite';

/** Storybook's own: the demo's configuration puts a policy into the page that Storybook cannot run under. */
export default defineConfig({});
