import { defineConfig } from '@hey-api/openapi-ts';

export default defineConfig({
  input: 'src/contract/openapi.yaml',
  output: { path: 'src/contract/generated', entryFile: false, postProcess: [] },
  plugins: ['@hey-api/typescript', { name: 'valibot', requests: false }],
});
