// A real ZIP above 4 GiB, with files on both sides of that border, on a real disk and in front of Python's zipfile.
// 64 MiB are repeated, so it takes disk and time but no memory. Written from the layout, since a Blob of Node ends at 4 GiB.

import { execFileSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, statfsSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { utf8 } from '#/base/bytes.ts'
import { crc32 } from '#/base/hash.ts'
import { blobOver } from '#/bundle/zip/blob-over.ts'
import { crc32Of, digestOf } from '#/bundle/zip/digest.ts'
import { readZip } from '#/bundle/zip/read-zip.ts'
import { zipLayout } from '#/bundle/zip/zip-layout.ts'

const times = 65 // 65 × 64 MiB = 4.0625 GiB
const part = new Uint8Array(64 * 2 ** 20)
for (let i = 0; i < part.length; i++) part[i] = (i * 2_654_435_761) >>> 24

// Node's hash in place of ours: what is tried here is reading in steps beyond 4 GiB, not SHA-256.
const nodeHasher = (): { update(bytes: Uint8Array): void; digest(): string } => {
  const hash = createHash('sha256')
  return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('hex') }
}

let folder = ''
beforeAll(() => {
  const { bavail, bsize } = statfsSync(tmpdir())
  const free = bavail * bsize
  const needed = 5 * 2 ** 30
  if (free < needed) throw new Error(`This takes 5 GiB in ${tmpdir()}, and ${free} bytes are free there`)
  folder = mkdtempSync(join(tmpdir(), 'zip64-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a 4 GiB film, and a note behind it, survive disk, Python and our reader', async () => {
  const filmBytes = times * part.length
  let filmCrc = 0
  const filmSha = createHash('sha256')
  for (let i = 0; i < times; i++) {
    filmCrc = crc32(part, filmCrc)
    filmSha.update(part)
  }
  const note = utf8('behind the film')
  const photo = utf8('before the film')
  const files = [
    { name: 'bag/data/photo.txt', bytes: photo.length, crc32: crc32(photo), parts: [photo] },
    {
      name: 'bag/data/film.mp4',
      bytes: filmBytes,
      crc32: filmCrc,
      parts: Array.from({ length: times }, () => part),
    },
    { name: 'bag/data/note.txt', bytes: note.length, crc32: crc32(note), parts: [note] },
  ]
  const layout = zipLayout(files, { day: '2026-11-22' })
  const path = join(folder, 'bundle.zip')
  const pieces: Uint8Array[] = []
  for (const [i, { parts }] of files.entries()) pieces.push(layout.headers[i]?.bytes ?? part, ...parts)
  pieces.push(layout.directory.bytes)
  await pipeline(Readable.from(pieces), createWriteStream(path))
  expect(statSync(path).size).toBe(layout.bytes)

  const program = `
import sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
print(z.testzip(), [i.file_size for i in z.infolist()], z.read("bag/data/note.txt").decode())`
  const judged = execFileSync('python3', ['-c', program, path], { encoding: 'utf8' })
  expect(judged).toBe(`None [15, ${filmBytes}, 15] behind the film\n`)

  const file = await open(path)
  const blob = blobOver(layout.bytes, async (from, to) => {
    const bytes = new Uint8Array(to - from)
    await file.read(bytes, 0, bytes.length, from)
    return bytes.buffer
  })
  const read = await readZip(blob)
  expect(read.ok && read.value.problems).toEqual([])
  expect(read.ok && read.value.isCanonical).toBe(true)
  const [before, large, behind] = read.ok ? read.value.entries : []
  expect(await before?.packed.text()).toBe('before the film')
  expect(await behind?.packed.text()).toBe('behind the film')
  expect(large && (await crc32Of(large.packed))).toBe(filmCrc)
  expect(large && (await digestOf(large.packed, { hasher: nodeHasher }))).toBe(filmSha.digest('hex'))
  await file.close()
})
