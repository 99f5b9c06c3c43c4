// `npm test` and `npm run test:long`: everything a change must pass, each step with its time.
// A step that fails does not hide the later ones; the closing line counts them all. Names pick steps:
// `npm test -- types lint`. It must never call anything passed that was skipped or did not run.

import { spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { findBrowser } from './find-browser.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const results = join(root, 'test-results')

/**
 * @typedef {{ passed: number, failed: number, note: string, failures?: string[] }} Tally
 * @typedef {object} Step
 * @property {string} name
 * @property {string | (() => Promise<unknown>)} run
 * @property {(exit: number) => Promise<Tally>} [count]
 */

/** @param {string} name @returns {Promise<any>} */
const readReport = async (name) => JSON.parse(await readFile(join(results, name), 'utf8'))

/**
 * A skipped test is a failure: nobody notices a test that has stopped running.
 * @param {number} exit @param {number} passed @param {number} failed @param {number} skipped
 * @returns {Tally}
 */
const tally = (exit, passed, failed, skipped) => ({
  passed,
  failed: Math.max(failed + skipped, exit === 0 ? 0 : 1),
  note: [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`]
    .filter(Boolean)
    .join(', '),
})

/** A test's name and how what was wrong begins: of a law, the seed and the case that broke it. @param {string} name @param {string} [fault] */
const failure = (name, fault = '') =>
  [name, ...stripVTControlCharacters(fault).split('\n').slice(0, 4)]
    .map((line) => (line.length > 400 ? `${line.slice(0, 400)}…` : line))
    .join('\n    ')

/** @typedef {{ status: string, fullName: string, failureMessages: string[] }} Assertion */
/** @param {{ name: string, status: string, message: string, assertionResults: Assertion[] }} file */
const failuresIn = ({ name, status, message, assertionResults }) => {
  // A file that could not be loaded has no tests to fail.
  if (status === 'failed' && assertionResults.length === 0) return [failure(name, message)]
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map(({ fullName, failureMessages }) => failure(`${name}: ${fullName}`, failureMessages[0]))
}

/** @param {string} project @returns {Step} */
const vitest = (project) => ({
  name: project,
  run: `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=test-results/${project}.json --passWithNoTests`,
  count: async (exit) => {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = await readReport(
      `${project}.json`,
    )
    const failures = testResults.flatMap(failuresIn)
    return { ...tally(exit, numPassedTests, numFailedTests, numPendingTests + numTodoTests), failures }
  },
})

/** @param {any} suite @returns {any[]} */
const specsIn = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsIn)]

/** @param {string} name @param {string} project @param {string} [options] @returns {Step} */
const journeys = (name, project, options = '') => ({
  name,
  run: `playwright test -c tests/journeys --project ${project}${options}`,
  count: async (exit) => {
    const report = await readReport('journeys.json')
    const { expected, unexpected, flaky, skipped } = report.stats
    const failures = specsIn(report)
      .filter(({ ok }) => !ok)
      .map(({ file, title, tests }) => failure(`${file}: ${title}`, tests[0]?.results[0]?.error?.message))
    return { ...tally(exit, expected, unexpected + flaky, skipped), failures }
  },
})

/** @type {Step} */
const build = { name: 'build', run: 'vite build --logLevel warn' }

/** @type {Step} */
const browser = {
  name: 'a browser',
  run: async () => console.log(await findBrowser()),
}

/** Steps in one list run at once: each keeps about one core busy. @type {Record<string, Step[][]>} */
const suites = {
  change: [
    [
      { name: 'types', run: 'tsc -p tsconfig.json' },
      { name: 'pure types', run: 'tsc -p tsconfig.pure.json' },
      { name: 'lint', run: 'oxlint --type-aware --deny-warnings --report-unused-disable-directives' },
      { name: 'format', run: 'prettier --check --log-level warn --cache --cache-location .cache/prettier .' },
      { name: 'unused code', run: 'knip' },
    ],
    [browser],
    [vitest('node'), vitest('browser')],
    [build],
    [{ name: 'size', run: 'size-limit' }],
    [journeys('journeys', 'journeys')],
  ],
  long: [
    [browser],
    [build],
    [vitest('long'), journeys('engines', 'engines', ' --workers 1')],
    [journeys('long journeys', 'long')],
    [journeys('alone', 'alone', ' --workers 1')],
  ],
}

/** @param {string} command @returns {Promise<number>} */
const exitOf = (command) =>
  new Promise((resolve) => {
    const [program = '', ...words] = command.split(' ')
    const child = spawn(program, words, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: join(root, 'node_modules/.bin') + delimiter + (process.env.PATH ?? '') },
    })
    child.once('error', (fault) => {
      console.error(`${program} cannot be run: ${fault.message}`)
      resolve(1)
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })

/** @param {Step} step @returns {Promise<Tally>} */
const outcomeOf = async ({ run, count }) => {
  try {
    const exit = typeof run === 'string' ? await exitOf(run) : await run().then(() => 0)
    if (count !== undefined) return await count(exit)
    return exit === 0 ? { passed: 1, failed: 0, note: 'passed' } : { passed: 0, failed: 1, note: 'failed' }
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault)
    return { passed: 0, failed: 1, note: 'failed: no result' }
  }
}

/** @param {number} ms */
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`

const [first, ...others] = process.argv.slice(2)
const isLong = first === 'long'
const wanted = isLong ? others : process.argv.slice(2)
const groups = suites[isLong ? 'long' : 'change'] ?? []
const names = groups.flat().map(({ name }) => name)
const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. There are: ${names.join(', ')}`)
  process.exit(2)
}
/** @param {Step} step */
const isWanted = ({ name }) => wanted.length === 0 || wanted.includes(name)

// An old report must never be counted for a run that wrote none.
await rm(results, { recursive: true, force: true })
await mkdir(results, { recursive: true })

/** @typedef {{ name: string, took: number, outcome: Tally }} Done */
/** @type {Done[]} */
const done = []
/** @param {Done} one */
const lineOf = ({ name, took, outcome }) =>
  `${outcome.failed === 0 ? '✓' : '✗'} ${name.padEnd(14)} ${seconds(took).padStart(8)}   ${outcome.note}`
/** @param {Step} step */
const take = async (step) => {
  console.log(`\n── ${step.name}${typeof step.run === 'string' ? `: ${step.run}` : ''}`)
  const start = performance.now()
  const outcome = await outcomeOf(step)
  const one = { name: step.name, took: performance.now() - start, outcome }
  done.push(one)
  // Also where the whole is ended before its summary.
  console.log(lineOf(one))
}
const began = performance.now()
for (const together of groups) await Promise.all(together.filter(isWanted).map(take))

console.log('\n── Summary')
for (const one of done) console.log(lineOf(one))
for (const { outcome } of done) for (const name of outcome.failures ?? []) console.log(`✗ ${name}`)
const passed = done.reduce((sum, { outcome }) => sum + outcome.passed, 0)
const failed = done.reduce((sum, { outcome }) => sum + outcome.failed, 0)
console.log(`${seconds(performance.now() - began)} in all`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
