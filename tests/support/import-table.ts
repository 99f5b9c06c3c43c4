// Who may import whom: the design's table of parts as data, read by the house test. A part or package that is not
// listed here is refused, so that a new folder or dependency is always a decision and never an accident.

export type Part = { readonly parts: readonly string[]; readonly packages: readonly string[] }

const pure = ['base', 'qualification', 'ledger', 'portfolio', 'bundle', 'report', 'text'] as const
const belowScreens = [
  ...pure,
  'store',
  'capture',
  'sync',
  'viewer',
  'workers',
  'demo',
  'ui/parts',
  'rules',
] as const
const react = ['react', 'react-dom', 'lucide-react'] as const

/** The parts that must run without a browser (a tsconfig without the DOM library covers the same folders). */
export const pureParts: readonly string[] = pure

/** A part may always import itself. `rules` is the folder of qualifications, which is data. */
export const importTable: Readonly<Record<string, Part>> = {
  base: { parts: [], packages: ['@noble/hashes'] },
  qualification: { parts: ['base', 'rules'], packages: ['valibot'] },
  ledger: { parts: ['base'], packages: ['valibot'] },
  portfolio: { parts: ['base', 'qualification', 'ledger'], packages: ['valibot'] },
  store: { parts: ['base', 'ledger'], packages: ['dexie'] },
  capture: { parts: ['base', 'store'], packages: [] },
  bundle: {
    parts: ['base', 'ledger', 'portfolio', 'qualification'],
    packages: ['valibot', 'fflate', 'age-encryption'],
  },
  sync: { parts: ['base', 'ledger', 'bundle', 'store'], packages: ['aws4fetch', 'saxes', 'valibot'] },
  report: { parts: ['base', 'qualification', 'portfolio', 'text'], packages: [] },
  text: { parts: ['base'], packages: [] },
  // Made-up people and work, loaded only by whoever enters the demo.
  demo: { parts: ['base', 'ledger', 'portfolio', 'qualification', 'capture', 'text'], packages: [] },
  viewer: { parts: [...pure, 'ui/parts'], packages: react },
  cli: { parts: pure, packages: [] },
  'ui/parts': {
    parts: ['base', 'text'],
    packages: [...react, 'virtua', 'signature_pad', 'qr', '@base-ui/react', 'pdfjs-dist'],
  },
  'ui/session': { parts: belowScreens, packages: ['react', 'zustand'] },
  'ui/screens': {
    parts: ['ui/parts', 'ui/session', 'portfolio', 'qualification', 'report', 'text', 'base'],
    packages: react,
  },
  app: {
    parts: [...belowScreens, 'ui/session', 'ui/screens'],
    packages: [...react, 'wouter', 'workbox-window'],
  },
  sw: {
    parts: ['base', 'ledger', 'bundle', 'store', 'sync'],
    packages: ['workbox-core', 'workbox-precaching', 'workbox-routing'],
  },
  // Pure parts as well: making and opening bundles needs the fold and the forms, and must not hold up the screen.
  workers: { parts: [...pure, 'store', 'sync', 'capture'], packages: ['mediabunny'] },
}

/** Parts that run in Node and may use its modules. */
export const nodeParts: readonly string[] = ['cli']

/**
 * Parts that may start a worker by its address. That is no import (the worker's code runs elsewhere and brings its own
 * copies), so a worker may import the part that starts it.
 */
export const workerStarters: readonly string[] = ['store', 'capture', 'sync']

/** Stands in the exceptions for an import whose name is computed. */
export const computed = '(computed)'

/** What single files may import besides, each for a reason of its own. */
export const exceptions: Readonly<Record<string, readonly string[]>> = {
  // Node 20 runs no TypeScript, so the launcher builds what it runs; nothing that is built imports this file.
  'src/cli/build.mjs': ['vite', '@vitejs/plugin-react'],
  // It runs what was built a moment ago, whose path only the build knows.
  'src/cli/verify.mjs': [computed],
  // It speaks to a centre's store, as an exchange does, and draws the codes that the app reads.
  'src/cli/set-up-s3.mjs': ['aws4fetch', 'qr'],
}

/** What any test beside the code may import besides what its part may. */
export const testPackages: readonly string[] = [
  'vitest',
  'fast-check',
  '@testing-library/react',
  '@testing-library/dom',
  '@testing-library/user-event',
  'axe-core',
]
