// What the reader says to ZIPs that lie: each kind of lie is named, with the entry it concerns, and the honest entry beside
// it is still offered wherever that is possible.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { crc32 } from '#/base/hash.ts'
import { blobOver } from '#/bundle/zip/blob-over.ts'
import { composeZip } from '#/bundle/zip/compose-zip.ts'
import { readZip, type ZipDirectory } from '#/bundle/zip/read-zip.ts'
import { zipLimits } from '#/bundle/zip/zip-format.ts'
import { zipLayout } from '#/bundle/zip/zip-layout.ts'
import type { ZipProblem } from '#/bundle/zip/zip-problem.ts'
import {
  end64,
  extraField,
  hostileZip,
  joined,
  text,
  uint16,
  uint32,
  uint64,
  type EndLies,
  type HostileEntry,
} from '../../../tests/support/hostile-zip.ts'

const honest: HostileEntry = { name: 'bag/honest.txt', packed: text('I am what I say') }
const deflated = (content: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(deflateRawSync(content))

const read = async (
  entries: readonly HostileEntry[],
  end: EndLies = {},
  limits = zipLimits,
): Promise<ZipDirectory> => {
  const result = await readZip(new Blob([hostileZip(entries, end)]), limits)
  if (!result.ok) throw new Error(`not read at all: ${result.error.kind}`)
  return result.value
}
const errorOf = async (bytes: Uint8Array<ArrayBuffer>, limits = zipLimits): Promise<string> => {
  const result = await readZip(new Blob([bytes]), limits)
  return result.ok ? 'read' : result.error.kind
}
const names = (directory: ZipDirectory): string[] => directory.entries.map(({ name }) => name)
const errors = (directory: ZipDirectory): ZipProblem[] =>
  directory.problems.filter(({ level }) => level === 'error')

describe('an honest ZIP of another program', () => {
  test('gives its entries, and the note that we did not write it', async () => {
    const directory = await read([honest, { name: 'bag/empty' }])
    expect(names(directory)).toEqual(['bag/honest.txt', 'bag/empty'])
    expect(await directory.entries[0]?.packed.text()).toBe('I am what I say')
    expect(directory.problems).toEqual([{ level: 'warning', name: null, kind: 'not as written' }])
    expect(directory.isCanonical).toBe(false)
  })

  test('may be packed again by Info-ZIP or Python, with folders, deflate, timestamps and descriptors', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'read-zip-'))
    try {
      execFileSync('mkdir', ['-p', join(folder, 'bag/data')])
      writeFileSync(join(folder, 'bag/bagit.txt'), 'BagIt-Version: 1.0\n'.repeat(30))
      writeFileSync(join(folder, 'bag/data/note.txt'), 'x')
      execFileSync('zip', ['-q', '-r', 'info.zip', 'bag'], { cwd: folder })
      execFileSync('zip', ['-q', '-r', '-fd', 'descriptors.zip', 'bag'], { cwd: folder })
      execFileSync('python3', ['-m', 'zipfile', '-c', 'python.zip', 'bag'], { cwd: folder })
      for (const name of ['info.zip', 'descriptors.zip', 'python.zip']) {
        const result = await readZip(new Blob([readFileSync(join(folder, name))]))
        expect(result, name).toMatchObject({ ok: true, value: { problems: [{ kind: 'not as written' }] } })
        expect(result.ok && names(result.value).sort()).toEqual(['bag/bagit.txt', 'bag/data/note.txt'])
      }
      symlinkSync('/etc/passwd', join(folder, 'bag/link.txt'))
      execFileSync('zip', ['-q', '-r', '-y', 'link.zip', 'bag'], { cwd: folder })
      const linked = await readZip(new Blob([readFileSync(join(folder, 'link.zip'))]))
      expect(linked.ok && errors(linked.value)).toMatchObject([
        { kind: 'not a regular file', name: 'bag/link.txt' },
      ])
      execFileSync('zip', ['-q', '-P', 'secret', 'locked.zip', 'bag/bagit.txt'], { cwd: folder })
      const locked = await readZip(new Blob([readFileSync(join(folder, 'locked.zip'))]))
      expect(locked.ok && errors(locked.value)).toMatchObject([{ kind: 'encrypted', name: 'bag/bagit.txt' }])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('a photo that ends like a ZIP, or is one, is only a photo', async () => {
    const inner = hostileZip([{ name: 'inner.txt', packed: text('inside') }])
    const content = { content: inner, bytes: inner.length, crc32: crc32(inner) }
    const zip = composeZip([{ name: 'bag/evidence.zip', ...content }], { day: '2026-11-22' })
    const result = await readZip(zip)
    expect(result).toMatchObject({
      ok: true,
      value: { isCanonical: true, entries: [{ name: 'bag/evidence.zip' }] },
    })
  })
})

const descriptor = (content: Uint8Array, sizes = uint32): Uint8Array<ArrayBuffer> =>
  joined(uint32(0x08074b50), uint32(crc32(content)), sizes(content.length), sizes(content.length))
const words = text('words')
const blank = { crc32: 0, bytes: 0, packedBytes: 0 }
const zeros = deflated(new Uint8Array(2 ** 17))
const long = (...values: number[]): Uint8Array<ArrayBuffer> => extraField(1, joined(...values.map(uint64)))
const all = 0xffffffff

describe('refused, with its name, while the honest entry beside it is offered', () => {
  test.each<[string, HostileEntry, object]>([
    ['a path upwards', { name: 'bag/../../etc/passwd' }, { kind: 'name not allowed', why: 'dot segment' }],
    ['an absolute name', { name: '/etc/passwd' }, { why: 'absolute' }],
    ['a drive letter', { name: 'C:/autoexec.bat' }, { why: 'drive letter' }],
    ['a backslash', { name: 'bag\\..\\x' }, { why: 'backslash' }],
    ['a NUL', { name: 'bag/a.txt\0.exe' }, { why: 'control character' }],
    ['a line feed', { name: 'bag/a\nb' }, { why: 'control character' }],
    ['an empty segment', { name: 'bag//x' }, { why: 'empty segment' }],
    ['no name', { name: '' }, { why: 'empty' }],
    ['a single dot', { name: './bag/x' }, { why: 'dot segment' }],
    ['a percent sign', { name: 'bag/a%2e' }, { why: 'character not allowed' }],
    ['a trailing dot', { name: 'bag/x.' }, { why: 'space or dot at an end' }],
    ['a Windows device', { name: 'bag/aux.txt' }, { why: 'reserved name' }],
    ['an emoji', { name: 'bag/🎉.txt', flags: 0x0800 }, { why: 'not ASCII' }],
    ['bytes that are no UTF-8', { name: new Uint8Array([0x62, 0xff, 0xfe]) }, { why: 'not ASCII' }],
    ['10,000 characters', { name: 'x'.repeat(10_000) }, { why: 'too long' }],
    [
      'a symbolic link',
      { name: 'bag/l', externalAttributes: 0o120777 * 65_536 },
      { kind: 'not a regular file' },
    ],
    ['a link that claims DOS', { name: 'bag/l', madeBy: 20, externalAttributes: 0o120777 * 65_536 }, {}],
    ['a device', { name: 'bag/d', externalAttributes: 0o060600 * 65_536 }, { kind: 'not a regular file' }],
    ['a pipe', { name: 'bag/p', externalAttributes: 0o010600 * 65_536 }, { kind: 'not a regular file' }],
    [
      'a folder posing as a file',
      { name: 'bag/f', externalAttributes: 0x10 },
      { kind: 'not a regular file' },
    ],
    ['a file posing as a folder', { name: 'f/', externalAttributes: 0o100644 * 65_536 }, {}],
    ['a folder with content', { name: 'bag/f/', packed: words }, { why: 'folder with content' }],
    ['encryption', { name: 'bag/e', flags: 1 }, { kind: 'encrypted' }],
    ['strong encryption', { name: 'bag/e', flags: 0x41 }, { kind: 'encrypted' }],
    ['a masked header', { name: 'bag/e', flags: 0x2000 }, { kind: 'encrypted' }],
    ['a patch', { name: 'bag/e', flags: 0x20 }, { kind: 'flags not allowed', flags: 0x20 }],
    ['bzip2', { name: 'bag/b', method: 12, packed: words }, { kind: 'method not allowed', method: 12 }],
    [
      'AES',
      { name: 'bag/b', extra: extraField(0x9901, words) },
      { kind: 'extra field not allowed', id: 0x9901 },
    ],
    [
      'a second name',
      { name: 'bag/b', extra: extraField(0x7075, words) },
      { kind: 'extra field not allowed' },
    ],
    ['a link in an extra field', { name: 'b', local: { extra: extraField(0x756e, words) } }, { id: 0x756e }],
    ['half an extra field', { name: 'bag/b', extra: uint16(0x5455) }, { kind: 'extra field damaged' }],
    ['another disk', { name: 'bag/b', disk: 1 }, { kind: 'on another disk' }],
    ['stored sizes that differ', { name: 'b', packed: words, bytes: 50 }, { why: 'stored sizes differ' }],
    [
      'a size beyond the file',
      { name: 'b', packed: words, bytes: 5000, packedBytes: 5000 },
      { kind: 'outside the file' },
    ],
    ['a place beyond the file', { name: 'b', packed: words, headerAt: 99_999 }, { kind: 'outside the file' }],
    ['no local header', { name: 'b', packed: words, local: { signature: 7 } }, { kind: 'no local header' }],
    ['a place inside another entry', { name: 'b', packed: words, headerAt: 5 }, { kind: 'no local header' }],
    ['another name in the local header', { name: 'b.txt', local: { name: 'b.exe' } }, { field: 'name' }],
    ['a longer name in the local header', { name: 'b.txt', local: { name: 'b.txt.exe' } }, { field: 'name' }],
    ['another method', { name: 'b', packed: words, local: { method: 8 } }, { field: 'method' }],
    ['other flags', { name: 'b', local: { flags: 0x0800 } }, { field: 'flags' }],
    ['another CRC', { name: 'b', packed: words, local: { crc32: 7 } }, { field: 'CRC' }],
    ['another size', { name: 'b', packed: words, local: { bytes: 4 } }, { field: 'size' }],
    ['another packed size', { name: 'b', packed: words, local: { packedBytes: 4 } }, { field: 'size' }],
    ['zeros without a descriptor', { name: 'b', packed: words, local: blank }, { field: 'size' }],
    [
      'a missing descriptor',
      { name: 'b', packed: words, flags: 8, local: blank },
      { field: 'data descriptor' },
    ],
    [
      'a descriptor of something else',
      { name: 'b', packed: words, flags: 8, local: blank, after: descriptor(text('other')) },
      { field: 'data descriptor' },
    ],
    ['a bomb', { name: 'b', method: 8, packed: zeros, bytes: 2 ** 27 }, { kind: 'bomb' }],
    ['nearly 4 GiB out of a word', { name: 'b', method: 8, packed: words, bytes: all - 1 }, { kind: 'bomb' }],
    ['deflate of nothing', { name: 'b', method: 8, bytes: 5 }, { why: 'nothing packed' }],
    [
      'zip64 for a small size',
      { name: 'b', packed: words, bytes: all, packedBytes: all, extra: long(5, 5) },
      { why: 'needless' },
    ],
    ['zip64 nobody asked for', { name: 'b', packed: words, extra: long(5, 5) }, { why: 'needless' }],
    [
      'zip64 in the local header only',
      { name: 'b', packed: words, local: { extra: long(5, 5) } },
      { why: 'needless' },
    ],
    [
      'no zip64 where announced',
      { name: 'b', packed: words, bytes: all, packedBytes: all },
      { why: 'missing' },
    ],
    [
      'zip64 too short',
      { name: 'b', bytes: all, packedBytes: all, extra: long(2 ** 33) },
      { why: 'wrong length' },
    ],
    [
      'zip64 twice',
      { name: 'b', bytes: all, extra: joined(long(2 ** 33), long(2 ** 33)) },
      { why: 'contradicts' },
    ],
    [
      '2^64 - 1 bytes',
      { name: 'b', bytes: all, packedBytes: all, extra: extraField(1, new Uint8Array(16).fill(255)) },
      {},
    ],
  ])('%s', async (_, hostile, problem) => {
    const directory = await read([honest, hostile])
    expect(names(directory)).toEqual(['bag/honest.txt'])
    const name = typeof hostile.name === 'string' ? hostile.name.slice(0, 200) : expect.any(String)
    expect(errors(directory)[0]).toMatchObject({ level: 'error', name, ...problem })
    expect(directory.isCanonical).toBe(false)
  })

  test.each<[string, HostileEntry]>([
    ['with its signature', { name: 'b', packed: words, flags: 8, local: blank, after: descriptor(words) }],
    ['without', { name: 'b', packed: words, flags: 8, local: blank, after: descriptor(words).slice(4) }],
  ])('but not a true descriptor %s', async (_, entry) => {
    const directory = await read([entry, honest])
    expect(names(directory)).toEqual(['b', 'bag/honest.txt'])
    expect(directory.problems).toMatchObject([{ kind: 'not as written' }])
  })
})

describe('entries against each other', () => {
  test.each([
    ['the same', 'bag/x.txt', 'bag/x.txt'],
    ['differing in case', 'bag/x.txt', 'BAG/X.TXT'],
    ['differing in Unicode composition', 'bag/é', 'bag/e\u0301'],
    ['a Kelvin sign and a k', 'bag/\u212a', 'bag/k'],
  ])('names that are %s are both refused', async (_, one, other) => {
    const directory = await read([{ name: one }, honest, { name: other, packed: words }])
    expect(names(directory)).toEqual(['bag/honest.txt'])
    const same = errors(directory).filter(({ kind }) => kind === 'same name')
    expect(same.map(({ name }) => name)).toEqual([one, other])
  })

  test('a file that is also a folder is refused, a listed folder is not', async () => {
    const directory = await read([{ name: 'bag/' }, { name: 'bag/x' }, { name: 'bag/X/y' }, honest])
    expect(names(directory)).toEqual(['bag/X/y', 'bag/honest.txt'])
    expect(errors(directory)).toEqual([
      { level: 'error', name: 'bag/x', kind: 'file and folder', other: 'bag/X/y' },
    ])
  })

  test('two records of one place, and one entry inside another, are refused', async () => {
    const inner = hostileZip([{ name: 'b', packed: words }]).slice(0, 31 + words.length)
    const outer: HostileEntry = { name: 'a', packed: inner }
    const twice = await read([
      outer,
      { name: 'b', packed: words, onlyInDirectory: true, headerAt: 31 },
      honest,
    ])
    expect(names(twice)).toEqual(['bag/honest.txt'])
    expect(errors(twice)).toMatchObject([
      { kind: 'overlap', name: 'a', other: 'b' },
      { kind: 'overlap', name: 'b', other: 'a' },
    ])
  })

  test('an entry that reaches into the directory is refused', async () => {
    const directory = await read([honest, { name: 'b', packed: words, bytes: 20, packedBytes: 20 }])
    expect(names(directory)).toEqual(['bag/honest.txt'])
    expect(errors(directory)).toMatchObject([{ kind: 'outside the file', name: 'b' }])
  })

  test('many deflated entries under the limit for one stop at the limit for all', async () => {
    const content = new Uint8Array(1000)
    const each = (name: string): HostileEntry => ({ name, method: 8, packed: deflated(content), content })
    const limits = { ...zipLimits, inflatedBytesOfAll: 2500 }
    const directory = await read([each('a'), each('b'), each('c'), each('d')], {}, limits)
    expect(names(directory)).toEqual(['a', 'b'])
    expect(errors(directory).map(({ kind }) => kind)).toEqual([
      'too large to inflate',
      'too large to inflate',
    ])
  })
})

const unaccounted = (directory: ZipDirectory): [number, number][] =>
  directory.problems.flatMap((problem) =>
    problem.kind === 'unaccounted bytes' ? [[problem.at, problem.bytes] as [number, number]] : [],
  )

describe('bytes that belong to nothing are reported', () => {
  test('before, between and behind the entries, and behind the end', async () => {
    const directory = await read([{ ...honest, after: text('gap') }, { name: 'b' }], {
      prefix: text('#!/bin/sh'),
      suffix: text('bye'),
    })
    expect(names(directory)).toEqual(['bag/honest.txt', 'b'])
    const size = hostileZip([{ ...honest, after: text('gap') }, { name: 'b' }], {
      prefix: text('#!/bin/sh'),
    }).length
    expect(unaccounted(directory)).toEqual([
      [size, 3],
      [0, 9],
      [9 + 30 + 14 + 15, 3],
    ])
  })

  test('a local entry that the directory does not list', async () => {
    const unlisted = hostileZip([{ name: 'hidden', packed: words }]).slice(0, 36 + words.length)
    const directory = await read([honest], { prefix: unlisted })
    expect(names(directory)).toEqual(['bag/honest.txt'])
    expect(unaccounted(directory)).toEqual([[0, 36 + words.length]])
  })

  test('a comment', async () => {
    const directory = await read([honest], { comment: text('made by nobody') })
    expect(directory.problems).toContainEqual({ level: 'warning', name: null, kind: 'comment', bytes: 14 })
  })
})

describe('the end of the ZIP', () => {
  const sound = hostileZip([honest, { name: 'b' }])

  test('nothing, text and a lone end are not ZIPs with files', async () => {
    expect(await errorOf(new Uint8Array())).toBe('not a ZIP')
    expect(await errorOf(text('a letter to the assessor, long enough to be a ZIP'))).toBe('not a ZIP')
    expect(await errorOf(new Uint8Array(100_000))).toBe('not a ZIP')
  })

  test('a file cut short anywhere is not read, or says so', async () => {
    for (let length = 4; length < sound.length; length++)
      expect(await errorOf(sound.slice(0, length))).toBe('cut short')
  })

  test('two end records that both fit are refused', async () => {
    const second = hostileZip([{ name: 'evil.txt' }])
    expect(await errorOf(hostileZip([honest], { comment: second }))).toBe('two directories')
    expect(await errorOf(hostileZip([honest], { comment: joined(second, text('tail')) }))).toBe(
      'two directories',
    )
  })

  test('a comment longer than the file is a ZIP cut short', async () => {
    expect(await errorOf(hostileZip([honest], { commentBytes: 10 }))).toBe('cut short')
  })

  test('caps are kept before anything is read', async () => {
    const many = Array.from({ length: 20 }, (_, i) => ({ name: `f${i}` }))
    expect(await errorOf(hostileZip(many), { ...zipLimits, files: 10 })).toBe('too many files')
    expect(await errorOf(hostileZip(many, { files: 5 }), { ...zipLimits, files: 10 })).toBe('too many files')
    expect(await errorOf(hostileZip(many), { ...zipLimits, directoryBytes: 200 })).toBe('directory too large')
  })

  test.each<[string, EndLies, object]>([
    ['fewer files than there are', { files: 1 }, { kind: 'count disagrees', declared: 1, found: 2 }],
    ['more files than there are', { files: 3 }, { kind: 'count disagrees', declared: 3, found: 2 }],
    ['another disk', { disk: 1 }, { kind: 'several disks' }],
    ['files on another disk', { filesHere: 1 }, { kind: 'several disks' }],
    ['a wrong directory offset', { directoryAt: 3 }, { kind: 'directory misplaced' }],
    ['a wrong directory size', { directoryBytes: 3 }, { kind: 'directory misplaced' }],
  ])('says %s: reported, and the entries can still be read', async (_, end, problem) => {
    const directory = await read([honest, { name: 'b' }], end)
    expect(names(directory)).toEqual(['bag/honest.txt', 'b'])
    expect(errors(directory)).toMatchObject([problem])
  })

  test('something glued before a ZIP shifts every offset: nothing is offered under a wrong place', async () => {
    const directory = await read([honest], { prefix: text('stub'), offsetsWithoutPrefix: true })
    expect(names(directory)).toEqual([])
    expect(errors(directory).map(({ kind }) => kind)).toContain('directory misplaced')
  })

  test('a directory that is nowhere is an error', async () => {
    expect(await errorOf(hostileZip([honest], { directoryAt: 3, directoryBytes: 5 }))).toBe(
      'directory damaged',
    )
  })

  test('a damaged record is reported and the next ones are read', async () => {
    const directory = await read([{ name: 'a' }, { name: 'broken', signature: 1 }, honest])
    expect(names(directory)).toEqual(['a', 'bag/honest.txt'])
    expect(errors(directory).map(({ kind }) => kind)).toEqual(['directory damaged', 'count disagrees'])
  })

  test.each<[string, object, EndLies, string]>([
    ['needless', {}, {}, 'needless'],
    ['of another count', { files: 2 }, { directoryAt: all }, 'contradicts'],
    ['of another size', { directoryBytes: 7 }, { directoryAt: all }, 'contradicts'],
    ['pointed to elsewhere', { locatorSays: 7 }, { directoryAt: all }, 'contradicts'],
  ])('a zip64 end record %s is reported', async (_, lies, end, why) => {
    const directory = await read([honest], {
      ...end,
      beforeEnd: (directoryAt, directoryBytes) =>
        end64(directoryAt + directoryBytes, { files: 1, directoryBytes, directoryAt, ...lies }),
    })
    expect(names(directory)).toEqual(['bag/honest.txt'])
    expect(errors(directory)).toContainEqual({ level: 'error', name: null, kind: 'zip64 oddity', why })
  })

  test('a Blob whose file has gone is an error, not a crash', async () => {
    const gone = new Blob([sound])
    gone.slice = () => {
      const part = new Blob()
      part.arrayBuffer = () => Promise.reject(new Error('the file was moved'))
      return part
    }
    expect(await readZip(gone)).toEqual({
      ok: false,
      error: { kind: 'cannot be read', says: 'the file was moved' },
    })
  })
})

describe('contents above 4 GiB, sparse', () => {
  test('are laid out and read without being touched', async () => {
    const large = 5 * 2 ** 30
    const files = [
      { name: 'bag/film.mp4', bytes: large, crc32: 0 },
      { name: 'bag/b.txt', bytes: 5, crc32: crc32(words) },
    ]
    const layout = zipLayout(files, { day: '2026-11-22' })
    const pieces = [...layout.headers, layout.directory]
    const sparse = blobOver(layout.bytes, (from, to) => {
      const bytes = new Uint8Array(to - from)
      for (const piece of pieces) {
        for (const [i, byte] of piece.bytes.entries()) {
          const at = piece.at + i - from
          if (at >= 0 && at < bytes.length) bytes[at] = byte
        }
      }
      return Promise.resolve(bytes.buffer)
    })
    const result = await readZip(sparse)
    expect(result).toMatchObject({ ok: true, value: { isCanonical: true, problems: [] } })
    expect(result.ok && result.value.entries.map(({ bytes }) => bytes)).toEqual([large, 5])
  })
})
