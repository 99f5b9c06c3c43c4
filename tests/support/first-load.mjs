// The scripts that a page asks for with itself: its entry, what that imports at once, and what it names as wanted next.
// Screens that are loaded when they are opened do not count.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * @param {string} folder a built page
 * @returns {string[]} paths of files
 */
export const firstLoadScripts = (folder) => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const named = page.matchAll(/<(?:script[^>]*\ssrc|link[^>]*\srel="modulepreload"[^>]*\shref)="([^"]+)"/g)
  const scripts = [...named].flatMap(([, path]) => (path === undefined ? [] : [join(folder, path)]))
  if (scripts.length === 0) throw new Error(`${folder}/index.html loads no script`)
  return scripts
}

/** @param {string} folder */
export const firstLoadGzipBytes = (folder) =>
  firstLoadScripts(folder).reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0)
