// The viewer's code goes into every bundle: it must be one script that can stand in a page and loads nothing.

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { sha256OfText } from '#/base/hash.ts'
import { builtViewer, safeInScript } from './build.mjs'

test('the viewer is one script and one sheet, which can stand inside a page', async () => {
  const { js, css } = await builtViewer()
  expect(js.length).toBeGreaterThan(10_000)
  expect(js).not.toMatch(/<\/script|<!--/i)
  expect(js).not.toMatch(/\bimport\s*\(|\bimport\s*["'{*]|\bexport\s*[{*]/)
  expect(js).not.toContain('sourceMappingURL')
  // The app's build would take a mark of Vite's out again, and the verifier would not know its own release.
  expect(css).not.toContain('$vite$')
  expect(css).not.toMatch(/<\/style|@import|url\(\s*["']?(?!data:|#)/i)
})

test('the viewer is the same to the byte, whoever builds it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fieldfolio-viewer-'))
  const script = fileURLToPath(new URL('build.mjs', import.meta.url))
  const env = { ...process.env, NODE_ENV: 'development', TZ: 'Asia/Tokyo', LANG: 'cy_GB.UTF-8' }
  await promisify(execFile)(process.execPath, [script, 'viewer', folder], { cwd: tmpdir(), env })
  const again = await Promise.all(
    ['js', 'css'].map((kind) => readFile(join(folder, `viewer.${kind}`), 'utf8')),
  )
  await rm(folder, { recursive: true })
  const { js, css } = await builtViewer()
  expect(again.map(sha256OfText)).toEqual([js, css].map(sha256OfText))
})

test('what would end or hide a script is escaped, and still means the same', () => {
  const hostile = String.raw`['</script>', '</SCRIPT', '<!-- x', '<a>', /<\/p>/.source]`
  const safe = safeInScript(hostile)
  expect(safe).not.toMatch(/<\/script|<!--/i)
  expect(JSON.stringify(runInNewContext(safe))).toBe(JSON.stringify(runInNewContext(hostile)))
})
