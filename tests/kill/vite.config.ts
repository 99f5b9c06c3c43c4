// Builds the page that captures until it is killed, from the app's own modules.

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

export default defineConfig({
  root: path('./'),
  publicDir: false,
  logLevel: 'error',
  resolve: { alias: [{ find: /^#\//, replacement: path('../../src/') }] },
  worker: { format: 'es' },
  build: { outDir: path('../../.cache/kill'), emptyOutDir: true, target: 'chrome137' },
})
