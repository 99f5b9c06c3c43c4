// Contents of entries: stored ones by reference, deflated ones inflated under a limit.

import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { crc32, sha256 } from '#/base/hash.ts'
import { crc32Of, digestEntries, digestOf } from '#/bundle/zip/digest.ts'
import { contentOf } from '#/bundle/zip/entry-content.ts'
import { readZip, type ZipEntry } from '#/bundle/zip/read-zip.ts'
import { hostileZip, text, type HostileEntry } from '../../../tests/support/hostile-zip.ts'

const deflated = (content: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(deflateRawSync(content))

const entryFrom = async (entry: HostileEntry): Promise<ZipEntry> => {
  const read = await readZip(new Blob([hostileZip([entry])]))
  const [found] = read.ok ? read.value.entries : []
  if (found === undefined) throw new Error('the entry is not offered')
  return found
}
const noise = new Uint8Array(3_000_000)
let seed = 7
for (let i = 0; i < noise.length; i++) {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
  noise[i] = (seed >>> 16) & 0x3f
}

describe('contentOf', () => {
  test('gives a stored entry without touching it, even with a wrong CRC: the hash is what counts', async () => {
    const content = await contentOf(await entryFrom({ name: 'a', packed: text('as it stands'), crc32: 1 }))
    expect(content.ok && (await content.value.text())).toBe('as it stands')
  })

  test.each([0, 1, 20, 3_000_000])('inflates %i bytes', async (length) => {
    const content = noise.slice(0, length)
    const inflated = await contentOf(
      await entryFrom({ name: 'a', method: 8, packed: deflated(content), content }),
    )
    expect(inflated.ok && (await digestOf(inflated.value))).toBe(sha256(content))
  })

  test('inflates several steps of a Blob of highly packed text', async () => {
    const content = text('the same line again, but numbered 1\n'.repeat(300_000))
    const entry = await entryFrom({ name: 'a', method: 8, packed: deflated(content), content })
    const inflated = await contentOf(entry)
    expect(inflated.ok && (await crc32Of(inflated.value))).toBe(crc32(content))
  })

  test.each<[string, Partial<HostileEntry>, string]>([
    ['longer than stated', { bytes: 500 }, 'longer than stated'],
    [
      'a bomb that states little',
      { packed: deflated(new Uint8Array(2 ** 26)), bytes: 900_000 },
      'longer than stated',
    ],
    ['shorter than stated', { bytes: 2000 }, 'shorter than stated'],
    ['other than its CRC', { crc32: 7 }, 'wrong CRC'],
    ['no deflate', { packed: text('\u0007\u0007 not deflated at all') }, 'cannot be inflated'],
    ['deflate cut short', { packed: deflated(noise.slice(0, 1000)).slice(0, 300) }, 'cannot be inflated'],
  ])('refuses what is %s', async (_, lies, kind) => {
    const content = noise.slice(0, 1000)
    const entry = await entryFrom({ name: 'a', method: 8, packed: deflated(content), content, ...lies })
    expect(await contentOf(entry)).toEqual({ ok: false, error: { kind, name: 'a' } })
  })
})

describe('digests', () => {
  test('are the same whole or in steps, at and around the step', async () => {
    for (const length of [0, 1, 4 * 2 ** 20 - 1, 4 * 2 ** 20, 4 * 2 ** 20 + 1]) {
      const bytes = new Uint8Array(length).fill(length & 255)
      const blob = new Blob([bytes])
      expect(await digestOf(blob, { wholeBytes: -1 })).toBe(await digestOf(blob))
      expect(await digestOf(blob)).toBe(sha256(bytes))
      expect(await crc32Of(blob)).toBe(crc32(bytes))
    }
  })

  test('come for all entries in their order, with the failures, and each is told once', async () => {
    const zip = hostileZip([
      { name: 'large', packed: noise },
      { name: 'small', packed: text('x') },
      { name: 'bad', method: 8, packed: text('\u0007'), bytes: 9 },
      { name: 'larger', packed: noise.slice(7) },
    ])
    const read = await readZip(new Blob([zip]))
    const told: string[] = []
    const digests = await digestEntries(read.ok ? read.value.entries : [], ({ entry }) =>
      told.push(entry.name),
    )
    expect(
      digests.map(({ entry, digest }) => [entry.name, digest.ok ? digest.value : digest.error.kind]),
    ).toEqual([
      ['large', sha256(noise)],
      ['small', sha256(text('x'))],
      ['bad', 'cannot be inflated'],
      ['larger', sha256(noise.slice(7))],
    ])
    expect(told.sort()).toEqual(['bad', 'large', 'larger', 'small'])
  })

  test('a file that goes while it is read is named', async () => {
    const entry = await entryFrom({ name: 'a', packed: text('x') })
    const packed = new Blob(['x'])
    packed.arrayBuffer = () => Promise.reject(new Error('gone'))
    const gone = { ...entry, packed }
    const [digest] = await digestEntries([gone])
    expect(digest?.digest).toEqual({ ok: false, error: { kind: 'cannot be read', name: 'a' } })
  })
})
