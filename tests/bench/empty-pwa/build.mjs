// Builds the empty page exactly as the app is built, so that a budget compares like with like.

import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const sources = fileURLToPath(new URL('.', import.meta.url))

/** Where the empty page is built to. */
const emptyPwaFolder = fileURLToPath(new URL('../../../.cache/empty-pwa', import.meta.url))

/** @returns {Promise<string>} the folder that can be served */
export const buildEmptyPwa = async () => {
  await build({
    root: sources,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      react(),
      VitePWA({
        strategies: 'injectManifest',
        srcDir: '.',
        filename: 'sw.ts',
        injectRegister: false,
        manifest: false,
      }),
    ],
    build: {
      outDir: emptyPwaFolder,
      emptyOutDir: true,
      target: ['chrome137', 'edge137', 'firefox129', 'safari17'],
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  })
  return emptyPwaFolder
}
