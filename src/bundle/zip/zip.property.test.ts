// Two laws: what is composed is read back as it was, and no byte of a composed ZIP can change unnoticed.

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesEqual } from '#/base/bytes.ts'
import { crc32, sha256 } from '#/base/hash.ts'
import { composeZip, type ZipContent } from '#/bundle/zip/compose-zip.ts'
import { digestEntries } from '#/bundle/zip/digest.ts'
import { readZip } from '#/bundle/zip/read-zip.ts'
import { nameClashes, nameFault } from '#/bundle/zip/zip-name.ts'
import { zipLimits } from '#/bundle/zip/zip-format.ts'

const nameOf = fc
  .array(fc.stringMatching(/^[A-Za-z0-9_.][A-Za-z0-9_. -]{0,8}$/), { minLength: 1, maxLength: 3 })
  .map((segments) => segments.join('/'))
  .filter((name) => nameFault(name) === null)
const contentOfFile = fc.uint8Array({ maxLength: 40 }).map((bytes) => new Uint8Array(bytes))
type KnownFile = ZipContent & { readonly content: Uint8Array<ArrayBuffer> }
const filesOf: fc.Arbitrary<KnownFile[]> = fc
  .uniqueArray(nameOf, { maxLength: 5 })
  .filter((names) => nameClashes(names).length === 0)
  .chain((names) =>
    fc
      .tuple(...names.map((name) => contentOfFile.map((content) => ({ name, content }))))
      .map((files) =>
        files.map(({ name, content }) => ({ name, content, bytes: content.length, crc32: crc32(content) })),
      ),
  )
const dayOf = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2107-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const thresholdsOf = fc.constantFrom(zipLimits.zip64, { bytes: 20, files: 3 }, { bytes: 100, files: 65_535 })

/** What a verifier who knows name and SHA-256 of every file sees of a ZIP: the same files and no word of complaint? */
const isFoundUnchanged = async (
  zip: Blob,
  files: readonly KnownFile[],
  limits: typeof zipLimits,
): Promise<boolean> => {
  const read = await readZip(zip, limits)
  if (!read.ok || read.value.problems.length > 0 || !read.value.isCanonical) return false
  const digests = await digestEntries(read.value.entries)
  return (
    digests.length === files.length &&
    files.every((file, i) => {
      const digest = digests[i]
      return (
        digest?.entry.name === file.name && digest.digest.ok && digest.digest.value === sha256(file.content)
      )
    })
  )
}

test('composing, then reading, is the identity', async () => {
  await fc.assert(
    fc.asyncProperty(filesOf, dayOf, thresholdsOf, async (files, day, zip64) => {
      const zip = composeZip(files, { day }, zip64)
      const limits = { ...zipLimits, zip64 }
      expect(await isFoundUnchanged(zip, files, limits)).toBe(true)
      const read = await readZip(zip, limits)
      const entries = read.ok ? read.value.entries : []
      for (const [i, { name, content, bytes, crc32: sum }] of files.entries()) {
        expect(entries[i]).toMatchObject({ name, bytes, crc32: sum, stored: true })
        const found = new Uint8Array((await entries[i]?.packed.arrayBuffer()) ?? new ArrayBuffer(0))
        expect(bytesEqual(found, content)).toBe(true)
      }
    }),
    { numRuns: 100 },
  )
})

test('a changed byte anywhere is found', async () => {
  await fc.assert(
    fc.asyncProperty(
      filesOf,
      dayOf,
      thresholdsOf,
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (files, day, zip64, place, change) => {
        const bytes = new Uint8Array(await composeZip(files, { day }, zip64).arrayBuffer())
        const at = place % bytes.length
        bytes[at] = (bytes[at] ?? 0) ^ change
        expect(await isFoundUnchanged(new Blob([bytes]), files, { ...zipLimits, zip64 })).toBe(false)
      },
    ),
    { numRuns: 300 },
  )
})

test('every single flipped bit of one ZIP is found', async () => {
  const content = new TextEncoder().encode('evidence')
  const file = { content, bytes: content.length, crc32: crc32(content) }
  const files = [
    { ...file, name: 'bag/a.txt' },
    { ...file, name: 'bag/b.txt' },
  ]
  const bytes = new Uint8Array(await composeZip(files, { day: '2026-11-22' }).arrayBuffer())
  const unnoticed: number[] = []
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const changed = bytes.slice()
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    if (await isFoundUnchanged(new Blob([changed]), files, zipLimits)) unnoticed.push(bit)
  }
  expect(unnoticed).toEqual([])
})

test('one damaged byte costs at most the entries it touches, outside the end record', async () => {
  const files = ['one', 'two', 'three', 'four'].map((word) => {
    const content = new TextEncoder().encode(word.repeat(10))
    return { name: `bag/${word}.txt`, content, bytes: content.length, crc32: crc32(content) }
  })
  const bytes = new Uint8Array(await composeZip(files, { day: '2026-11-22' }).arrayBuffer())
  const end = bytes.length - 22
  for (let at = 0; at < end; at++) {
    const changed = bytes.slice()
    changed[at] = (changed[at] ?? 0) ^ 0xff
    const read = await readZip(new Blob([changed]))
    // A wrong length in the directory hides where the next record starts, so that one may go too.
    expect(read.ok ? read.value.entries.length : 0).toBeGreaterThanOrEqual(2)
  }
})

test('nothing a stranger sends makes the reader throw', async () => {
  const files = [{ name: 'a', content: new Uint8Array(9), bytes: 9, crc32: crc32(new Uint8Array(9)) }]
  const sound = new Uint8Array(await composeZip(files, { day: '2026-11-22' }).arrayBuffer())
  const patch = fc.tuple(fc.nat(sound.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }))
  await fc.assert(
    fc.asyncProperty(
      fc.array(patch, { maxLength: 6 }),
      fc.uint8Array({ maxLength: 30 }),
      async (patches, tail) => {
        const bytes = new Uint8Array([...sound, ...tail])
        for (const [at, patched] of patches) bytes.set(patched.subarray(0, bytes.length - at), at)
        const read = await readZip(new Blob([bytes]))
        if (read.ok) await digestEntries(read.value.entries)
        expect(typeof read.ok).toBe('boolean')
      },
    ),
    { numRuns: 300 },
  )
})
