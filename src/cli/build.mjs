// Builds what is not the app itself: the viewer's code (one script and one style sheet, put into every bundle) and
// the command line (Node 20 runs no TypeScript). The same sources must give the same bytes, for a bundle's START-HERE
// is known by its hash; so each build runs in a process of its own, out of reach of the caller's settings.

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const alias = [{ find: /^#\//, replacement: join(root, 'src/') }]

/** @typedef {'viewer' | 'cli'} Target */

/** @type {Record<Target, { folder: string, sources: string[] }>} */
const targets = {
  viewer: {
    folder: join(root, '.cache/viewer'),
    sources: [
      'base',
      'qualification',
      'ledger',
      'portfolio',
      'bundle',
      'report',
      'text',
      'ui/parts',
      'viewer',
    ],
  },
  cli: {
    folder: join(root, '.cache/cli'),
    sources: ['base', 'qualification', 'ledger', 'portfolio', 'bundle', 'report', 'text', 'cli'],
  },
}

/**
 * Changes whenever the output could: every source, this file, and what is installed.
 * @param {Target} target
 */
const stampOf = async (target) => {
  const hash = createHash('sha256')
  const paths = [join(root, 'package-lock.json'), fileURLToPath(import.meta.url)]
  for (const part of targets[target].sources) {
    const found = await readdir(join(root, 'src', part), { recursive: true, withFileTypes: true }).catch(
      () => [],
    )
    for (const file of found)
      if (file.isFile() && !file.name.includes('.test.')) paths.push(join(file.parentPath, file.name))
  }
  for (const path of paths.sort()) hash.update(`${path.slice(root.length)}\n`).update(await readFile(path))
  return hash.digest('hex')
}

/**
 * The code becomes part of a page, where these two sequences would end or hide the script it stands in.
 * @param {string} code
 */
export const safeInScript = (code) => code.replaceAll(/<(?=\/script|!--)/gi, '\\x3C')

/**
 * What a build would write, by name.
 * @param {import('vite').InlineConfig} config
 * @returns {Promise<Record<string, string>>}
 */
const outputOf = async (config) => {
  const { build } = await import('vite')
  const result = await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias },
    ...config,
    build: { write: false, ...config.build },
  })
  if (!Array.isArray(result) && !('output' in result))
    throw new Error('A build for once, not a watcher, was asked for')
  const files = [result].flat().flatMap(({ output }) => output)
  return Object.fromEntries(
    files.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  )
}

/** @returns {Promise<Record<string, string>>} */
const viewerFiles = async () => {
  const { default: react } = await import('@vitejs/plugin-react')
  const output = await outputOf({
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      minify: true,
      cssMinify: true,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      lib: {
        entry: join(root, 'src/viewer/main.tsx'),
        name: 'fieldfolioViewer',
        formats: ['iife'],
        fileName: () => 'viewer.js',
        cssFileName: 'viewer',
      },
    },
  })
  const { 'viewer.js': js, 'viewer.css': marked = '', ...others } = output
  // Vite's own mark, which its next build takes out again: the app's copy would not be the one the verifier knows.
  const css = marked.replace(/\s*\/\*\$vite\$:\d+\*\/\s*$/, '')
  if (js === undefined || Object.keys(others).length > 0)
    throw new Error(`The viewer must be one script and one sheet, not ${Object.keys(output).join(', ')}`)
  if (/<\/style/i.test(css)) throw new Error("The viewer's styles would end their own element")
  return { 'viewer.js': safeInScript(js), 'viewer.css': css }
}

const cliFiles = () =>
  outputOf({
    ssr: { noExternal: true },
    build: {
      target: 'node20',
      minify: false,
      ssr: join(root, 'src/cli/verify.ts'),
      rollupOptions: { output: { entryFileNames: 'verify.js', codeSplitting: false } },
    },
  })

/**
 * Writes each file whole, and the stamp last, so that nobody reads half of a build.
 * @param {Target} target
 * @param {string} folder
 */
const write = async (target, folder) => {
  const stamp = await stampOf(target)
  const files = await (target === 'viewer' ? viewerFiles() : cliFiles())
  await mkdir(folder, { recursive: true })
  await rm(join(folder, 'stamp'), { force: true })
  for (const [name, text] of Object.entries({ ...files, stamp })) {
    const part = join(folder, `${name}.${process.pid}`)
    await writeFile(part, text)
    await rename(part, join(folder, name))
  }
}

/**
 * Runs this file as a process of its own.
 * @param {Target} target
 * @returns {Promise<void>}
 */
const writeApart = (target) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), target], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The ${target} could not be built; see above`)),
    )
  })

/**
 * The folder of a build that is as new as its sources.
 * @param {Target} target
 */
const current = async (target) => {
  const { folder } = targets[target]
  const stamp = await readFile(join(folder, 'stamp'), 'utf8').catch(() => '')
  if (stamp !== (await stampOf(target))) await writeApart(target)
  return folder
}

/**
 * The viewer's constant code, as it goes into START-HERE.html.
 * @returns {Promise<{ js: string, css: string }>}
 */
export const builtViewer = async () => {
  const folder = await current('viewer')
  const [js, css] = await Promise.all(
    ['viewer.js', 'viewer.css'].map((name) => readFile(join(folder, name), 'utf8')),
  )
  return { js: js ?? '', css: css ?? '' }
}

/**
 * The path of the command line's built script.
 * @returns {Promise<string>}
 */
export const builtCli = async () => join(await current('cli'), 'verify.js')

// As a script: `node src/cli/build.mjs viewer|cli [folder]`.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [target, folder] = process.argv.slice(2)
  if (target !== 'viewer' && target !== 'cli') throw new Error('Say what to build: viewer or cli')
  process.env.NODE_ENV = 'production'
  await write(target, folder ?? targets[target].folder)
}
