// A page of a real browser that can import the app's own modules, straight from their sources: for what only a page of another
// origin can find out. Ends with its browser and its server.

import { chromium } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { browserArgs, findBrowser } from './find-browser.mjs'

export type ModulePage = {
  readonly origin: string
  /** The body of an async function, which may call `load('/src/…')`; what it returns must be JSON. */
  run<T>(body: string, given: unknown): Promise<T>
  stop(): Promise<void>
}

const root = fileURLToPath(new URL('../..', import.meta.url))

export const openModulePage = async (): Promise<ModulePage> => {
  const server = await createServer({
    root,
    configFile: false,
    cacheDir: '.cache/module-page',
    logLevel: 'error',
    resolve: { alias: [{ find: /^#\//, replacement: `${root}/src/` }] },
    optimizeDeps: {
      noDiscovery: true,
      include: ['saxes', 'aws4fetch', 'valibot', '@noble/hashes/sha2.js', 'dexie'],
    },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    appType: 'custom',
    plugins: [
      {
        name: 'fieldfolio:empty-page',
        configureServer: ({ middlewares }) =>
          void middlewares.use('/empty', (_, response) =>
            response.setHeader('content-type', 'text/html').end('<!doctype html>'),
          ),
      },
    ],
  })
  await server.listen()
  const address = server.httpServer?.address()
  if (address === undefined || address === null || typeof address === 'string') throw new Error('no port')
  const origin = `http://127.0.0.1:${address.port}`
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    chromiumSandbox: false,
    args: [...browserArgs],
  })
  const page = await browser.newPage()
  page.setDefaultTimeout(180_000)
  await page.goto(`${origin}/empty`)
  return {
    origin,
    run: <T>(body: string, given: unknown) =>
      page.evaluate<T>(
        `(async (load, given) => { ${body} })((path) => import(path), ${JSON.stringify(given)})`,
      ),
    stop: async () => {
      await browser.close()
      await server.close()
    },
  }
}
