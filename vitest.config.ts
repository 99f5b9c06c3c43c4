// The three suites of tests: `node` (the pure parts), `browser` (storage, capture and screens, in real Chromium)
// and `long`. Each runs alone with `npx vitest run --project <name> [folder]`. Nothing here may touch the app's build.

import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'
import { viewerFiles } from './vite.config.ts'
import { browserArgs, fakeMediaArgs, findBrowser } from './tests/support/find-browser.mjs'

const alias = [{ find: /^#\//, replacement: fileURLToPath(new URL('./src/', import.meta.url)) }]
const support = (file: string): string => fileURLToPath(new URL(`./tests/support/${file}`, import.meta.url))
const words = support('words.ts')
const seed = support('fixed-seed.ts')
const patient = support('patient.ts')
const browserTests = 'src/**/*.browser.test.{ts,tsx}'
const longTests = '{src,tests,rules}/**/*.long.test.ts'

// Looking for a browser may install one, which nobody who asks for the Node tests alone wants.
const asked = process.argv.flatMap((word, at, all) =>
  word === '--project' ? [all[at + 1]] : word.startsWith('--project=') ? [word.slice(10)] : [],
)
const wantsBrowser = asked.length === 0 || asked.includes('browser')

/** Nothing is timed here: a busy machine must not fail what is right. */
const patience = 900_000
/** For what a test waits to see, some of which the app does a minute later. The default is a second. */
const polling = 180_000

export default defineConfig({
  test: {
    coverage: { provider: 'v8', include: ['src/**'] },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'node',
          testTimeout: patience,
          hookTimeout: patience,
          expect: { poll: { timeout: polling } },
          setupFiles: [words, seed],
          environment: 'node',
          // Pure parts keep nothing between calls, so a fresh world for each file would only cost time.
          isolate: false,
          include: ['{src,tests,rules}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, browserTests, longTests],
        },
      },
      {
        plugins: [react(), viewerFiles()],
        resolve: { alias },
        // Named beforehand: a dependency found in the middle of a run reloads the page, and gives it a second React.
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            '@testing-library/react',
            '@testing-library/user-event',
            'axe-core',
            'virtua',
            'signature_pad',
            'lucide-react',
            'zustand',
            'dexie',
            'valibot',
            'wouter',
            'fflate',
            'mediabunny',
            'saxes',
            'aws4fetch',
            '@noble/hashes/sha2.js',
          ],
        },
        test: {
          name: 'browser',
          testTimeout: patience,
          hookTimeout: patience,
          expect: { poll: { timeout: polling } },
          setupFiles: [words, patient],
          include: [browserTests],
          // Each has a profile of its own, and one alone leaves a core idle.
          maxWorkers: 2,
          browser: {
            enabled: true,
            connectTimeout: 300_000,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 390, height: 844 },
            provider: playwright({
              launchOptions: {
                ...(wantsBrowser ? { executablePath: await findBrowser() } : {}),
                chromiumSandbox: false,
                args: [...browserArgs, ...fakeMediaArgs],
              },
              // As the journeys have it: a colour that is on its way when it is judged is no colour of ours.
              contextOptions: { locale: 'en-GB', reducedMotion: 'reduce' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'long',
          setupFiles: [words, seed],
          environment: 'node',
          include: [longTests],
          testTimeout: patience,
          hookTimeout: patience,
          expect: { poll: { timeout: polling } },
        },
      },
    ],
  },
})
