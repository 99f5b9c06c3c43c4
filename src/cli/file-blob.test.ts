// A file as a Blob, beyond the 4 GiB where Node's own gives up.

import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openFileBlob } from '#/cli/file-blob.ts'

const far = 4.5 * 2 ** 30
let folder = ''
let path = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-blob-'))
  path = join(folder, 'large')
  const file = openSync(path, 'w')
  writeSync(file, 'start')
  writeSync(file, 'the end of it', far)
  closeSync(file)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('is sliced and read like a Blob, at any place', async () => {
  const { blob, close } = await openFileBlob(path)
  expect(blob.size).toBe(far + 13)
  expect(await blob.slice(0, 5).text()).toBe('start')
  expect(await blob.slice(far + 4).text()).toBe('end of it')
  expect(await blob.slice(-2).text()).toBe('it')
  expect(await blob.slice(far).slice(4, 7).text()).toBe('end')
  expect(blob.slice(7, 3).size).toBe(0)
  expect(blob.slice(far + 100).size).toBe(0)
  expect(await new Response(blob.slice(far, far + 3).stream()).text()).toBe('the')
  const start = await new Response(blob.slice(0, 2 ** 20 + 5).stream()).arrayBuffer()
  expect([start.byteLength, new Uint8Array(start)[0]]).toEqual([2 ** 20 + 5, 115])
  await close()
})

it('is refused where there is no file', async () => {
  await expect(openFileBlob(join(folder, 'none'))).rejects.toThrow(/ENOENT/)
  await expect(openFileBlob(folder)).rejects.toThrow('not a file')
})
