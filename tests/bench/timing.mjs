// Has one of the journeys' timings run on the built app, by its name, and gives what it wrote: plain numbers. What is done there is
// what a person does; judging it is the bench's.

import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { appFolder } from './builds.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * @param {import('./kit.mjs').Kit} kit @param {string} name of `tests/journeys/<name>.timing.ts`
 * @returns {Promise<any>} whatever it wrote into the file that RESULTS names
 */
export const timingOf = async (kit, name) => {
  const results = join(kit.folder, `${name}.json`)
  const journey = ['playwright', 'test', '-c', 'tests/journeys', '--project=timings', `${name}.timing`]
  const env = { ...process.env, DIST: relative(root, await appFolder()), RESULTS: results }
  await promisify(execFile)('npx', journey, { cwd: root, env }).catch((fault) => {
    throw new Error(`${name}: ${fault.stdout}`)
  })
  return JSON.parse(await readFile(results, 'utf8'))
}
