// Tables of files and criteria as people and other systems write them, against a real qualification: what can be told is
// proposed, and what cannot is named.

import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { readProposals } from '#/qualification/bringing/proposed-claims.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'

const { scheme } = unwrap(readSchemeBytes(new Uint8Array(readFileSync('rules/ocr-03454.json'))))
const files = ['work/till.jpg', 'work/calls/log.pdf', 'old/log.pdf']
const read = (text: string) => readProposals(text, files, scheme, [{ unit: 'C1' }])
const proposed = (text: string) => Object.fromEntries(read(text)?.byFile ?? [])

describe('a table of files and criteria', () => {
  it.each<[string, string]>([
    ['commas and quotes', 'File,Criteria\ntill.jpg,"C1 1.1, C1 1.2"'],
    ['semicolons, as spreadsheets here save them', 'file name;criterion\ntill.jpg;C1 1.1\ntill.jpg;C1 1.2'],
    ['tabs, other columns and other names', 'No\tPath\tAC\n1\twork\\till.jpg\tc1:1.1|C1/1.2'],
    [
      'a mark of the byte order and Windows’ line ends',
      '\uFEFFfile,criteria\r\nTILL.JPG,C1@1/1.1;C1@1/1.2\r\n',
    ],
    ['Excel’s own line about the separator', 'sep=;\nfile;criteria\ntill.jpg;C1 1.1,C1 1.2'],
  ])('%s', (_, text) => {
    expect(proposed(text)).toEqual({ 'work/till.jpg': ['C1@1/1.1', 'C1@1/1.2'] })
  })

  it('names files that did not come along, and those whose name several have', () => {
    const table = read(
      'file,criteria\nabsent.jpg,C1 1.1\nlog.pdf,C1 1.1\nold/log.pdf,C1 1.2\nelsewhere/till.jpg,C1 1.1',
    )
    expect(table?.troubles).toEqual([
      { line: 2, name: 'absent.jpg', kind: 'no such file' },
      { line: 3, name: 'log.pdf', kind: 'several files' },
      { line: 5, name: 'elsewhere/till.jpg', kind: 'no such file' },
    ])
    expect([...(table?.byFile ?? [])]).toEqual([['old/log.pdf', ['C1@1/1.2']]])
  })

  it.each(['C1 9.9', 'Z9 1.1', 'well done', 'C1', '1.1', 'C1@7/1.1'])(
    'names the unknown criterion %s',
    (text) => {
      const table = read(`file,criteria\ntill.jpg,${text}`)
      expect(table?.troubles).toEqual([{ line: 2, name: text, kind: 'unknown criterion' }])
      expect(table?.byFile.size).toBe(0)
    },
  )

  it('says line by line what is broken, and uses the rest', () => {
    const table = read(
      [
        'sep=,',
        'file,criteria',
        ',C1 1.1',
        'till.jpg,',
        '',
        'till.jpg,C1 1.1,C1 1.2',
        '"old/log.pdf","C1 1.1',
        'till.jpg,C1 3.1',
      ].join('\n'),
    )
    expect(table?.troubles).toEqual([
      { line: 3, name: 'C1 1.1', kind: 'names no file' },
      { line: 4, name: 'till.jpg', kind: 'names no criteria' },
      { line: 6, name: 'till.jpg', kind: 'too many cells' },
      { line: 7, name: '', kind: 'open quote' },
    ])
    expect([...(table?.byFile ?? [])]).toEqual([['work/till.jpg', ['C1@1/1.1']]])
  })

  it.each(['', 'file', 'name,mark\nAmy,3', 'file,mark\ntill.jpg,3', 'just some words'])(
    '%j is none',
    (text) => {
      expect(read(text)).toBeNull()
    },
  )

  it('never throws, proposes only for files that are there, and only criteria of the qualification', () => {
    const cell = fc.constantFrom(
      'till.jpg',
      'log.pdf',
      'C1 1.1',
      'A3 1.1',
      '"',
      ',',
      '\n',
      ';',
      'file',
      'criteria',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const table = read(`file,criteria\n${cells.join('')}`)
        for (const [file, ids] of table?.byFile ?? []) {
          expect(files).toContain(file)
          for (const id of ids) expect(id).toMatch(/^(?:C1|A3)@\d+\/1\.1$/)
        }
      }),
    )
  })
})
