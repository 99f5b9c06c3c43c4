// The bag's own files: written forms that sha256sum takes, and parsers that take nothing else.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utf8 } from '#/base/bytes.ts'
import { sha256OfText } from '#/base/hash.ts'
import { bagInfoText, parseBagInfo, parsePayloadOxum, payloadOxumText } from '#/bundle/bag/bag-info.ts'
import { manifestText, parseManifest, type ManifestLine } from '#/bundle/bag/manifest.ts'

const a = sha256OfText('a')
const lineOf = (path: string, words = 'a'): ManifestLine => ({ path, sha256: sha256OfText(words) })

describe('a manifest', () => {
  test('is sorted by path and passes sha256sum -c', () => {
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'))
    try {
      const paths = ['data/portfolio.json', 'data/evidence/E002-1-photo.jpg', 'data/evidence/E001-1-note.txt']
      for (const path of paths) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), path)
      }
      const lines = paths.map((path) => lineOf(path, path))
      writeFileSync(join(folder, 'manifest-sha256.txt'), manifestText(lines, 'payload'))
      const judged = execFileSync('sha256sum', ['-c', '--strict', 'manifest-sha256.txt'], {
        cwd: folder,
        encoding: 'utf8',
      })
      expect(judged).toBe(
        'data/evidence/E001-1-note.txt: OK\ndata/evidence/E002-1-photo.jpg: OK\ndata/portfolio.json: OK\n',
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('is read back as it was written, whatever the order it was given in', () => {
    const pathOf = fc.stringMatching(/^data\/[A-Za-z0-9_-]{1,8}(\/[A-Za-z0-9_-]{1,8})?\.x$/)
    fc.assert(
      fc.property(fc.uniqueArray(pathOf), (paths) => {
        const text = manifestText(
          paths.map((path) => lineOf(path, path)),
          'payload',
        )
        const parsed = parseManifest(utf8(text), 'payload')
        expect(parsed.problems).toEqual([])
        expect(parsed.lines.map(({ path }) => path)).toEqual([...paths].sort())
        expect(manifestText(parsed.lines, 'payload')).toBe(text)
      }),
      { numRuns: 100 },
    )
  })

  test('has one written form: a changed byte gives another problem or other lines', () => {
    const text = manifestText([lineOf('bag-info.txt'), lineOf('bagit.txt', 'b')], 'tag')
    const sound = parseManifest(utf8(text), 'tag')
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = utf8(text)
        bytes[at] = (bytes[at] ?? 0) ^ change
        expect(parseManifest(bytes, 'tag')).not.toEqual(sound)
      }),
      { numRuns: 100 },
    )
  })

  test.each<[string, string, object]>([
    ['one space', `${a} data/x\n`, { kind: 'line not as written', line: 1 }],
    ['binary mode', `${a} *data/x\n`, { kind: 'line not as written', line: 1 }],
    ['capitals', `${a.toUpperCase()}  data/x\n`, { kind: 'line not as written', line: 1 }],
    ['an escaped name', `\\${a}  data/x\n`, { kind: 'line not as written', line: 1 }],
    ['an empty line', `\n`, { kind: 'line not as written', line: 1 }],
    ['a carriage return', `${a}  data/x\r\n`, { kind: 'line not as written', line: 1 }],
    ['a path upwards', `${a}  data/../x\n`, { kind: 'path not allowed', line: 1, why: 'dot segment' }],
    ['a percent sign', `${a}  data/%0A\n`, { kind: 'path not allowed', why: 'character not allowed' }],
    ['a tag file', `${a}  bagit.txt\n`, { kind: 'path not allowed', why: 'other manifest' }],
    ['no end of the line', `${a}  data/x`, { kind: 'last line not ended' }],
    ['a wrong order', `${a}  data/b\n${a}  data/a\n`, { kind: 'not in order', line: 2 }],
    ['a path twice', `${a}  data/b\n${a}  data/b\n`, { kind: 'not in order', line: 2 }],
    ['a byte order mark', `\uFEFF${a}  data/b\n`, { kind: 'line not as written', line: 1 }],
  ])('with %s is named by its line', (_, text, problem) => {
    expect(parseManifest(utf8(text), 'payload').problems).toMatchObject([problem])
  })

  test('keeps its sound lines when others are damaged', () => {
    const text = `${a}  data/a\n${a}  data/b?\n${a}  data/c\n`
    const { lines, problems } = parseManifest(utf8(text), 'payload')
    expect(lines.map(({ path }) => path)).toEqual(['data/a', 'data/c'])
    expect(problems).toHaveLength(1)
    expect(parseManifest(new Uint8Array([0xff]), 'payload').problems).toEqual([{ kind: 'not text' }])
  })

  test('is not read to its end where it is hardly a manifest', () => {
    const { lines, problems } = parseManifest(utf8(`${'\n'.repeat(2_000_000)}${a}  data/x\n`), 'payload')
    expect(lines).toEqual([])
    expect(problems).toHaveLength(1_000)
  })

  test('refuses as a bug what does not belong in it', () => {
    expect(() => manifestText([lineOf('data/x')], 'tag')).toThrow(Error)
    expect(() => manifestText([lineOf('x')], 'payload')).toThrow(Error)
    expect(() => manifestText([lineOf('tagmanifest-sha256.txt')], 'tag')).toThrow(Error)
    expect(() => manifestText([lineOf('data/x'), lineOf('data/x')], 'payload')).toThrow(Error)
  })
})

describe('bag-info.txt', () => {
  test('keeps its order and puts every value on one line', () => {
    const text = bagInfoText([
      { label: 'Source-Organization', value: ' Hillside\r\nCollege\u2028North\u0085Site ' },
      { label: 'External-Identifier', value: '' },
      { label: 'Bagging-Date', value: '2026-11-22' },
      { label: 'Payload-Oxum', value: payloadOxumText({ bytes: 12, files: 3 }) },
    ])
    expect(text).toBe(
      'Source-Organization: Hillside College North Site\nBagging-Date: 2026-11-22\nPayload-Oxum: 12.3\n',
    )
  })

  test('is read back as it was written, whatever people are called', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ maxLength: 40 }),
        (centre, id) => {
          const text = bagInfoText([
            { label: 'Source-Organization', value: centre },
            { label: 'External-Identifier', value: id },
          ])
          const { fields, problems } = parseBagInfo(utf8(text))
          expect(problems).toEqual([])
          expect(fields.map(({ label, value }) => `${label}: ${value}\n`).join('')).toBe(text)
        },
      ),
      { numRuns: 100 },
    )
  })

  test.each<[string, string, object]>([
    ['a folded line', 'A: b\n c\n', { kind: 'line not as written', line: 2 }],
    ['no space', 'A:b\n', { kind: 'line not as written', line: 1 }],
    ['no value', 'A: \n', { kind: 'line not as written', line: 1 }],
    ['a carriage return', 'A: b\r\n', { kind: 'line not as written', line: 1 }],
    ['a label twice', 'A: b\na: c\n', { kind: 'label twice', line: 2 }],
    ['no end', 'A: b', { kind: 'last line not ended' }],
  ])('with %s is named by its line', (_, text, problem) => {
    expect(parseBagInfo(utf8(text)).problems).toMatchObject([problem])
  })

  test('is not read to its end where it is hardly one', () => {
    const { fields, problems } = parseBagInfo(utf8(`${'\n'.repeat(2_000_000)}A: b\n`))
    expect(fields).toEqual([])
    expect(problems).toHaveLength(1_000)
  })

  test('Payload-Oxum has one spelling', () => {
    expect(parsePayloadOxum('279164409832.1198')).toEqual({ bytes: 279_164_409_832, files: 1198 })
    for (const text of [
      '',
      '1',
      '1.',
      '.1',
      '01.1',
      '1.01',
      '-1.1',
      '1.1 ',
      '1e3.1',
      '9'.repeat(17) + '.1',
    ]) {
      expect(parsePayloadOxum(text)).toBeNull()
    }
  })
})
