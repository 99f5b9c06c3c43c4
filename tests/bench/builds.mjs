// The pages that are measured, each built for production once a run: the app itself, the empty page it is compared with,
// and the page of the benches, which runs the app's own modules.

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildEmptyPwa } from './empty-pwa/build.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** @param {string} name @param {string} configFile */
const built = async (name, configFile) => {
  process.env.NODE_ENV = 'production'
  const { build } = await import('vite')
  const outDir = join(root, '.cache/bench', name)
  await build({
    root,
    configFile: join(root, configFile),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  })
  return outDir
}

/** @type {Map<string, Promise<string>>} */
const folders = new Map()

/** @param {string} name @param {() => Promise<string>} make */
const once = (name, make) => {
  const folder = folders.get(name) ?? make()
  folders.set(name, folder)
  return folder
}

export const appFolder = () => once('app', () => built('app', 'vite.config.ts'))
export const emptyFolder = () => once('empty', buildEmptyPwa)
export const benchPageFolder = () => once('page', () => built('page', 'tests/bench/page/vite.config.ts'))

const builtForNode = async () => {
  const { build } = await import('vite')
  const outDir = join(root, '.cache/bench/node')
  await build({
    root,
    configFile: join(root, 'tests/bench/page/vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, ssr: join(root, 'tests/bench/page/plan-units.ts') },
    ssr: { noExternal: true },
  })
  return outDir
}

/** What the page runs to plan units, for Node. @returns {Promise<typeof import('./page/plan-units.ts')>} */
export const planModule = async () => import(join(await once('node', builtForNode), 'plan-units.js'))
/** Where the benches' page stands inside its folder. */
export const benchPage = '/tests/bench/page/bench.html'
