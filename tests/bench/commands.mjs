// The tools a bundle is compared with, as a person at a terminal would use them. A tool that is missing or fails is a bench
// that cannot run.

import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'

/**
 * Milliseconds until the last of the commands has ended well.
 * @param {string} cwd @param {readonly (readonly [string, ...string[]])[]} commands one after another
 */
export const timeOf = async (cwd, ...commands) => {
  const start = performance.now()
  for (const [program, ...words] of commands) await run(cwd, program, words)
  return performance.now() - start
}

/** @param {string} cwd @param {string} program @param {string[]} words @returns {Promise<void>} */
const run = (cwd, program, words) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
    child.once('error', (fault) => reject(new Error(`${program} cannot be run: ${fault.message}`)))
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ${words.join(' ')} ended with ${code}`)),
    )
  })

/**
 * What a command says, without the line's end.
 * @param {string} cwd @param {string} program @param {string[]} words
 */
export const wordsOf = async (cwd, program, words) =>
  (await promisify(execFile)(program, words, { cwd })).stdout.trim()
