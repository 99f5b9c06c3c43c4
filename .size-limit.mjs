// The size budget: the first-load script is at most twice an empty React page's built the same way, on the same day.
// The limit is measured, not written down, so that it moves with React and the build tools and never by itself.

import { relative } from 'node:path'
import { buildEmptyPwa } from './tests/bench/empty-pwa/build.mjs'
import { distFolder } from './tests/support/serve-dist.mjs'
import { firstLoadGzipBytes, firstLoadScripts } from './tests/support/first-load.mjs'

const empty = firstLoadGzipBytes(await buildEmptyPwa())
const ours = firstLoadGzipBytes(distFolder)
const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`
console.log(
  `First-load script, gzip: ${kilobytes(ours)}; an empty React page: ${kilobytes(empty)}; ${(ours / empty).toFixed(2)} of 2.0 times`,
)

export default [
  {
    name: 'First-load script',
    path: firstLoadScripts(distFolder).map((path) => relative(import.meta.dirname, path)),
    gzip: true,
    limit: `${2 * empty} B`,
  },
]
