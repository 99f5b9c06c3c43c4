// Finds a Chromium that really starts, for the browser tests, the journeys and the benches: CHROMIUM, then
// Playwright's own, then a system Chrome, Chromium or Edge, then an installation, then a clear message.
// Runs unbuilt on Node 20. It must never settle for a browser it has not seen start.

import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const remembered = join(root, '.cache/browser.json')

/** Flags every run shares: no GPU, no calls home, and no sandbox for root (Chromium refuses one). */
export const browserArgs = [
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** A camera and a microphone without hardware, allowed without asking. */
export const fakeMediaArgs = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream']

const systemNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const systemPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((end) =>
      join(process.env[name] ?? 'C:\\', end),
    ),
  ),
]

/** @returns {string[]} */
const systemBrowsers = () =>
  [
    ...systemNames.flatMap((name) =>
      (process.env.PATH ?? '')
        .split(delimiter)
        .filter((folder) => folder !== '')
        .map((folder) => join(folder, name)),
    ),
    ...systemPlaces,
  ].filter((path) => existsSync(path))

/** @returns {Promise<string[]>} */
const playwrightsOwn = async () => {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path !== '' && existsSync(path) ? [path] : []
}

/** A browser that was never started here comes from a cold disk. */
const patience = 180_000

/**
 * Seen to start: it renders a page without a screen and prints it.
 * @param {string} path
 * @returns {Promise<boolean>}
 */
export const starts = (path) =>
  new Promise((resolve) => {
    const profile = mkdtempSync(join(tmpdir(), 'fieldfolio-browser-'))
    execFile(
      path,
      [
        ...browserArgs,
        '--headless=new',
        `--user-data-dir=${profile}`,
        '--dump-dom',
        'data:text/html,<p>ready</p>',
      ],
      { timeout: patience, killSignal: 'SIGKILL' },
      (error, stdout) => {
        try {
          rmSync(profile, { recursive: true, force: true, maxRetries: 15 })
        } catch (fault) {
          // What it still writes there says nothing of whether it starts.
          console.error(`Left behind: ${profile}: ${String(fault)}`)
        }
        resolve(error === null && stdout.includes('<p>ready</p>'))
      },
    )
  })

/** @param {string} command @param {string[]} args */
const run = (command, args) => {
  console.error(`No browser yet: ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], cwd: root }).status === 0
}

const installForPlaywright = async () => {
  const cli = join(root, 'node_modules/@playwright/test/cli.js')
  return run(process.execPath, [cli, 'install', 'chromium']) ? playwrightsOwn() : []
}

const installForDebian = async () => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return []
  const installed =
    run('apt-get', ['update', '-q']) &&
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'])
  return installed ? systemBrowsers() : []
}

/**
 * The places in the order they are tried. Each gives paths; the first that starts wins.
 * @type {{ name: string, look: () => Promise<string[]> }[]}
 */
const places = [
  { name: "Playwright's own", look: playwrightsOwn },
  { name: 'a Chrome, Chromium or Edge on this system', look: async () => systemBrowsers() },
  { name: '"npx playwright install chromium"', look: installForPlaywright },
  { name: '"apt-get install chromium"', look: installForDebian },
]

/**
 * Tries each place in turn. A browser named by the caller is taken or refused, never replaced in silence.
 * @param {{ named?: string | undefined, places: typeof places, starts: typeof starts }} search
 * @returns {Promise<string>}
 */
export const firstThatStarts = async (search) => {
  if (search.named !== undefined && search.named !== '') {
    if (await search.starts(search.named)) return search.named
    throw new Error(`CHROMIUM is ${search.named}, which does not start. Correct it, or unset it.`)
  }
  /** @type {string[]} */
  const refused = []
  for (const place of search.places) {
    for (const path of await place.look()) {
      if (await search.starts(path)) return path
      refused.push(path)
    }
  }
  throw new Error(
    [
      'No Chromium starts on this machine. Looked for:',
      ...search.places.map(({ name }) => `  - ${name}`),
      ...refused.map((path) => `  found, but does not start: ${path}`),
      'Install Chrome, Chromium or Edge, or set CHROMIUM to the path of one.',
    ].join('\n'),
  )
}

// Starting a browser takes a second, and several tools ask in one run: the answer is kept until the file changes.
/** @param {string | undefined} named */
const recall = (named) => {
  try {
    const { path, mark } = JSON.parse(readFileSync(remembered, 'utf8'))
    const isAsked = named === undefined || named === '' || named === path
    return isAsked && markOf(path) === mark ? String(path) : undefined
  } catch {
    return undefined
  }
}

/** @param {string} path */
const markOf = (path) => {
  const { size, mtimeMs } = statSync(path)
  return `${size} ${mtimeMs}`
}

/**
 * The path of a browser that starts.
 * @returns {Promise<string>}
 */
export const findBrowser = async () => {
  const named = process.env.CHROMIUM
  const known = recall(named)
  if (known !== undefined) return known
  const path = await firstThatStarts({ named, places, starts })
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(remembered, JSON.stringify({ path, mark: markOf(path) }))
  return path
}
