// The parts of the rescue page that need no browser: names that are safe anywhere, ZIPs that strangers' programs read on
// both sides of zip64's limits, and values of any kind as JSON.

import * as fc from 'fast-check'
import { execFileSync } from 'node:child_process'
import { pbkdf2Sync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 as nodeCrc32 } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { crc32 as ourCrc32 } from '#/base/hash.ts'
import { handedOverBy, isRight, pinIn, waitAfter } from '../public/rescue/lock.js'
import { extensionOf, namesOnce, safeName, safeStem } from '../public/rescue/names.js'
import { plainOf } from '../public/rescue/plain.js'
import { crc32, growFile, startZip } from '../public/rescue/zip.js'

const folder = mkdtempSync(join(tmpdir(), 'rescue-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const utf8 = new TextEncoder()
const when = new Date(2026, 10, 22, 16, 57)

describe('the lock of a device in a witness’s hands', () => {
  const salt = new Uint8Array(16).fill(7)
  const hash = new Uint8Array(pbkdf2Sync('2580', salt, 1_000, 32, 'sha256'))
  const pin = { salt, rounds: 1_000, hash, wrong: 0 }

  test('opens to the PIN as the app keeps it, and to no other', async () => {
    const read = pinIn({ person: 'a', pin })
    if (read === null) throw new Error('it was not read')
    expect(await Promise.all(['2580', '2581', ''].map((digits) => isRight(read, digits)))).toEqual([
      true,
      false,
      false,
    ])
  })

  test.each([
    null,
    7,
    {},
    { pin: 'left out' },
    { pin: { ...pin, hash: new Uint8Array(0) } },
    { pin: { ...pin, hash: 'x' } },
    { pin: { ...pin, rounds: 1e12 } },
    { pin: { ...pin, rounds: '1000' } },
  ])('a row %# that is no PIN opens to none', (row) => {
    expect(pinIn(row)).toBeNull()
  })

  test.each([
    [{ name: 'handed over', value: { person: 'amy' } }, 'amy'],
    [{ name: 'handed over', value: {} }, ''],
    [{ name: 'handed over', value: null }, null],
    [{ name: 'handed over' }, null],
    [null, null],
  ])('%j is in the hands that %j left it in', (setting, person) => {
    expect(handedOverBy(setting)).toBe(person)
  })

  test('a fifth wrong try waits, and longer after each', () => {
    const all = Array.from({ length: 9 }, (_, wrong) => waitAfter(wrong + 1))
    expect(all.slice(0, 4)).toEqual([0, 0, 0, 0])
    expect(all[4]).toBeGreaterThan(0)
    expect(all).toEqual(all.toSorted((a, b) => a - b))
  })
})

describe('names', () => {
  test('are safe on any system, whatever they are made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const name of [safeName(text, 'file'), safeStem(text, 'file')])
          expect(name).toMatch(/^(?!.*\.\.)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,60}[A-Za-z0-9])?$/)
      }),
    )
  })

  test.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Users\\amy\\till.jpg', 'C-Users-amy-till.jpg'],
    ['Crème brûlée.pdf', 'Creme-brulee.pdf'],
    ['con.txt', 'a-con.txt'],
    ['إيصال', 'file'],
    ['be\u0000fore', 'be-fore'],
    [7, 'file'],
  ])('%j becomes %s', (given, name) => expect(safeName(given, 'file')).toBe(name))

  test('are given once, capital letters or not', () => {
    const once = namesOnce()
    expect(['a/b.jpg', 'a/B.JPG', 'a/b.jpg', 'a/b', 'a/b', 'a.b/c', 'A.b/C'].map(once)).toEqual([
      'a/b.jpg',
      'a/B-2.JPG',
      'a/b-3.jpg',
      'a/b',
      'a/b-2',
      'a.b/c',
      'A.b/C-2',
    ])
  })

  test.each([
    ['image/jpeg', 'till.png', '', 'jpg'],
    ['image/png', undefined, '', 'png'],
    ['video/webm;codecs=vp9', undefined, '', 'webm'],
    ['application/octet-stream', 'stock.DAT', '', 'dat'],
    ['application/octet-stream', undefined, '%PDF-1.7', 'pdf'],
    ['../../x', 'a.../b', '', 'bin'],
    [null, null, '\u00ff\u00d8\u00ff\u00e0', 'jpg'],
    ['constructor', '__proto__', '', 'bin'],
  ])('the ending of %j named %j that begins %j is %s', (type, name, first, ending) => {
    expect(
      extensionOf(
        type,
        name,
        Uint8Array.from(first, (each) => each.charCodeAt(0)),
      ),
    ).toBe(ending)
  })
})

describe('CRC-32', () => {
  test('is the one of everybody else, in one go or in pieces', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, cut) => {
        expect(crc32(bytes)).toBe(ourCrc32(bytes))
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(crc32(bytes))
      }),
    )
  })
})

const judged = (zip: Uint8Array): unknown => {
  const path = join(folder, 'judged.zip')
  writeFileSync(path, zip)
  expect(execFileSync('unzip', ['-t', '-qq', path], { encoding: 'utf8', maxBuffer: 2 ** 26 })).toBe('')
  const program = `
import json, sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
print(json.dumps([[i.filename, z.read(i).decode()] for i in z.infolist()]))`
  return JSON.parse(execFileSync('python3', ['-c', program, path], { encoding: 'utf8', maxBuffer: 2 ** 26 }))
}

const zipOf = async (
  files: readonly (readonly [name: string, text: string])[],
  limits?: { bytes: number; files: number },
): Promise<Uint8Array> => {
  const zip = startZip(when, limits)
  for (const [name, text] of files) {
    const file = growFile()
    // Half by reference and half as bytes, as rows and files come.
    await file.addBlob(new Blob([text.slice(0, 3)]))
    file.addText(text.slice(3))
    zip.add(name, file.content())
  }
  return new Uint8Array(await zip.finish().arrayBuffer())
}

describe('the ZIP', () => {
  const files = [
    ['top/a.txt', 'What is in it.'],
    ['top/empty', ''],
    ['top/b/later.txt', 'And more.'],
  ] as const

  test.each([
    ['no number is large', undefined],
    ['sizes and offsets are', { bytes: 10, files: 65_535 }],
    ['only offsets are', { bytes: 40, files: 65_535 }],
    ['only the count is', { bytes: 2 ** 32 - 1, files: 3 }],
    ['all are', { bytes: 0, files: 0 }],
  ])('is read by unzip and Python where %s', async (_, limits) => {
    expect(judged(await zipOf(files, limits))).toEqual(files)
  })

  test('holds 65,534 to 65,536 files', async () => {
    for (const count of [65_534, 65_535, 65_536]) {
      const zip = startZip(when)
      for (let n = 0; n < count; n++) zip.add(`n${n}`, { pieces: [], bytes: 0, crc: 0 })
      expect(judged(new Uint8Array(await zip.finish().arrayBuffer()))).toHaveLength(count)
    }
  })

  test('places a file beyond 4 GiB where it is, and says its true size', async () => {
    const large = 5 * 2 ** 30
    const zip = startZip(when)
    zip.add('large', { pieces: [], bytes: large, crc: 0 })
    zip.add('behind', { pieces: [], bytes: 0, crc: 0 })
    expect(zip.size()).toBe(30 + 5 + 20 + large + 30 + 6)
    const bytes = new Uint8Array(await zip.finish().arrayBuffer())
    const view = new DataView(bytes.buffer)
    expect([view.getUint32(18, true), view.getUint32(22, true)]).toEqual([0xffffffff, 0xffffffff])
    expect([view.getBigUint64(39, true), view.getBigUint64(47, true)]).toEqual([BigInt(large), BigInt(large)])
    const end64 = bytes.length - 98
    expect(view.getUint32(end64, true)).toBe(0x06064b50)
    expect(view.getBigUint64(end64 + 48, true)).toBe(BigInt(zip.size()))
    // The record of the second file, before the end records: its offset stands in the last eight bytes.
    expect(view.getBigUint64(end64 - 8, true)).toBe(BigInt(30 + 5 + 20 + large))
  })

  test('adds nothing of what could not be read', async () => {
    const file = growFile()
    file.addText('before')
    const unreadable = new Blob(['gone'])
    unreadable.slice = () => {
      throw new DOMException('gone', 'NotReadableError')
    }
    await expect(file.addBlob(unreadable)).rejects.toThrow('gone')
    file.addText(', after')
    expect(file.content()).toMatchObject({ bytes: 13, crc: nodeCrc32?.(utf8.encode('before, after')) })
  })
})

describe('values', () => {
  test('of any kind become JSON and never fail the rest', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withSparseArray: true,
          withTypedArray: true,
          withNullPrototype: true,
        }),
        (value) => {
          expect(() => JSON.stringify(plainOf(value).tree)).not.toThrow()
        },
      ),
    )
  })

  test('that JSON knows stay as they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const before = JSON.stringify(value)
        expect(JSON.stringify(plainOf(JSON.parse(before)).tree)).toBe(before)
      }),
    )
  })

  test('an array of holes takes no room, and a key is named', async () => {
    const holes: unknown[] = []
    holes[4_000_000_000] = 'end'
    expect(plainOf(holes).tree).toEqual({ $array: 4_000_000_001, held: { 4000000000: 'end' } })
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 128 }, false, ['encrypt'])
    expect(plainOf({ key, beside: 1 })).toMatchObject({
      tree: { key: { $cannotBeCopied: 'CryptoKey' }, beside: 1 },
      uncopied: ['CryptoKey'],
    })
  })
})
