// The composed ZIP in front of judges that share no code with it: Info-ZIP's unzip and Python's zipfile.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { toHex, utf8 } from '#/base/bytes.ts'
import { crc32, sha256 } from '#/base/hash.ts'
import { composeZip, type ZipContent } from '#/bundle/zip/compose-zip.ts'
import { readZip } from '#/bundle/zip/read-zip.ts'
import { zipLimits, type Zip64Thresholds } from '#/bundle/zip/zip-format.ts'

const modified = { day: '2026-11-22' }
const fileOf = (name: string, words: string): ZipContent => {
  const content = utf8(words)
  return { name, content, bytes: content.length, crc32: crc32(content) }
}
const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer())

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compose-zip-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const saved = async (zip: Blob): Promise<string> => {
  const path = join(folder, 'bundle.zip')
  writeFileSync(path, await bytesOf(zip))
  return path
}

const pythonNames = (path: string): { name: string; bytes: number; text: string }[] => {
  const program = `
import json, sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
print(json.dumps([{"name": i.filename, "bytes": i.file_size, "text": z.read(i)[:40].decode()} for i in z.infolist()]))`
  return JSON.parse(execFileSync('python3', ['-c', program, path], { encoding: 'utf8', maxBuffer: 2 ** 26 }))
}

const three = [
  fileOf('bag/bagit.txt', 'BagIt-Version: 1.0\n'),
  fileOf('bag/data/evidence/E001-1-note.txt', ''),
  fileOf('bag/data/evidence/E002-1-photo.jpg', 'not really a photo'),
]

describe('a composed ZIP', () => {
  test('is, byte for byte, what the format page says (frozen: a change here breaks every earlier bundle)', async () => {
    const bytes = await bytesOf(composeZip([fileOf('a/b.txt', 'hello')], modified))
    expect(toHex(bytes)).toBe(
      // local header, name, content
      '504b03040a000000000000007' +
        '65d86a610360500000005000000' +
        '07000000' +
        '612f622e747874' +
        '68656c6c6f' +
        // directory record
        '504b01022d030a00000000000000765d86a61036050000000500000007000000000000000000' +
        '0000a48100000000' +
        '612f622e747874' +
        // end record
        '504b050600000000010001003500000' +
        '02a0000000000',
    )
  })

  test('passes unzip and Python, and unpacks to plain readable files', async () => {
    const path = await saved(composeZip(three, modified))
    expect(execFileSync('unzip', ['-t', path], { encoding: 'utf8' })).toContain('No errors detected')
    expect(pythonNames(path).map(({ text }) => text)).toEqual([
      'BagIt-Version: 1.0\n',
      '',
      'not really a photo',
    ])
    execFileSync('unzip', ['-q', path, '-d', folder])
    const photo = readFileSync(join(folder, 'bag/data/evidence/E002-1-photo.jpg'))
    expect(sha256(photo)).toBe(sha256(utf8('not really a photo')))
    expect(execFileSync('zipinfo', [path], { encoding: 'utf8' })).toMatch(
      /^-rw-r--r--.* stor 26-Nov-22 00:00/m,
    )
  })

  test('is the same whenever and from whatever kind of content it is composed', async () => {
    const asBlobs = three.map((file) => ({ ...file, content: new Blob([file.content]) }))
    expect(await bytesOf(composeZip(asBlobs, modified))).toEqual(await bytesOf(composeZip(three, modified)))
  })

  test('holds no file at all when there is none', async () => {
    const read = await readZip(composeZip([], modified))
    expect(read).toEqual({ ok: true, value: { entries: [], problems: [], isCanonical: true } })
  })

  test.each(['1970-01-01', '2090-12-31', '2400-01-01'])(
    'a clock at %s still gives a sound ZIP',
    async (day) => {
      const zip = composeZip(three, { day })
      expect(await readZip(zip)).toMatchObject({ ok: true, value: { isCanonical: true } })
      expect(pythonNames(await saved(zip))).toHaveLength(3)
    },
  )

  test.each([
    ['too small a size', [{ ...fileOf('a', 'hello'), bytes: 4 }]],
    ['a path upwards', [fileOf('../a', 'x')]],
    ['a percent sign', [fileOf('a%20b', 'x')]],
    ['one name twice', [fileOf('a', 'x'), fileOf('A', 'y')]],
    ['a file that is a folder', [fileOf('a', 'x'), fileOf('a/b', 'y')]],
  ])('refuses as a bug: %s', (_, files) => {
    expect(() => composeZip(files, modified)).toThrow(Error)
  })

  test('refuses as a bug: no day', () => {
    expect(() => composeZip(three, { day: 'today' })).toThrow(Error)
  })
})

describe('zip64', () => {
  // Lowered so that small files take every path: a large size, a far offset, a long directory, many files.
  test.each<[string, Zip64Thresholds]>([
    ['sizes and offsets', { bytes: 10, files: 65_535 }],
    ['only the offsets', { bytes: 60, files: 65_535 }],
    ['only the count', { bytes: 2 ** 32 - 1, files: 3 }],
    ['everything', { bytes: 0, files: 0 }],
  ])('headers for %s satisfy unzip, Python and our reader', async (_, zip64) => {
    const zip = composeZip(three, modified, zip64)
    const path = await saved(zip)
    expect(execFileSync('unzip', ['-t', path], { encoding: 'utf8' })).toContain('No errors detected')
    expect(pythonNames(path).map(({ text }) => text)).toEqual([
      'BagIt-Version: 1.0\n',
      '',
      'not really a photo',
    ])
    const read = await readZip(zip, { ...zipLimits, zip64 })
    expect(read).toMatchObject({ ok: true, value: { isCanonical: true, problems: [] } })
  })

  test('65,535 and 65,536 files are read by unzip, Python and us alike', async () => {
    for (const count of [65_535, 65_536]) {
      const files = Array.from({ length: count }, (_, i) => fileOf(`bag/data/n${i}.txt`, `${i}`))
      const zip = composeZip(files, modified)
      const path = await saved(zip)
      const judged = execFileSync('unzip', ['-t', '-qq', path], { encoding: 'utf8', maxBuffer: 2 ** 26 })
      expect(judged).toBe('')
      expect(pythonNames(path).at(-1)).toEqual({
        name: `bag/data/n${count - 1}.txt`,
        bytes: 5,
        text: `${count - 1}`,
      })
      // Read as it will be, from one piece: Node takes a millisecond for every look into a Blob of 131,000 pieces.
      const read = await readZip(new Blob([readFileSync(path)]))
      expect(read.ok && read.value.problems).toEqual([])
      expect(read.ok && read.value.isCanonical).toBe(true)
      expect(read.ok && read.value.entries.length).toBe(count)
    }
  })
})
