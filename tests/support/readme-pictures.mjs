// Takes the README's pictures anew: builds the app and drives it. The pictures are committed; look at them before.

import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** @param {string[]} words */
const run = (...words) => execFileSync('npx', words, { cwd: root, stdio: 'inherit' })

run('vite', 'build', '--logLevel', 'warn')
run('playwright', 'test', '-c', 'tests/journeys', '--project', 'pictures')
