// From runs of letters on a page to criteria: what a PDF's table becomes on its way through the app.

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBook } from '#/qualification/reading/read-book.ts'
import { pageReader, type TextRun } from '#/ui/parts/page-text.ts'
import { layouts, setting, writtenUnit } from './support/written-units.ts'
import { outlineOf } from './support/outline.ts'

/** As a word processor sets it: narrow and wide letters, every line a little off, cells where they stand. */
const setOnPage = (page: string, off: number): readonly TextRun[] =>
  page.split('\n').flatMap((line, row) =>
    [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({
      text,
      x: 50 + index * 6,
      y: 40 + row * 15 + (index > 20 ? off : 0),
      width: text
        .split('')
        .reduce((sum, letter) => sum + (/[il.,'1]/.test(letter) ? 3 : /[mwMW]/.test(letter) ? 7 : 5), 0),
      height: 10,
    })),
  )

const criteria = (from: string) => outlineOf(readBook(from)).filter((line) => line.startsWith(' '))

test('a table set on pages reads as it was written, also where its columns have lines of their own', () => {
  const [inTwoColumns] = layouts
  if (inTwoColumns === undefined) throw new Error('no layout')
  fc.assert(
    fc.property(writtenUnit, setting, fc.constantFrom(0, 2, 7), (unit, set, off) => {
      const text = inTwoColumns.set(unit, { ...set, splitsWords: false })
      const read = pageReader()
      const pages = text.split('\f').map((page) => read(setOnPage(page, off)))
      expect(criteria(pages.join('\n\f')), pages.join('\n\f')).toEqual(criteria(text))
    }),
    { numRuns: 150 },
  )
})
