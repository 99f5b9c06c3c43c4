// Builds the page of the benches as the app is built, from the app's own modules. The root is the project's, because the
// app finds its rule files from there.

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { viewerFiles } from '../../../vite.config.ts'

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

export default defineConfig({
  root: path('../../../'),
  publicDir: false,
  plugins: [viewerFiles()],
  resolve: { alias: [{ find: /^#\//, replacement: path('../../../src/') }] },
  worker: { format: 'es' },
  build: {
    target: 'chrome137',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: path('./bench.html') },
  },
})
