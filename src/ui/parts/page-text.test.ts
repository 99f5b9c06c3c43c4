// Runs of letters, as a PDF scatters them, become lines and columns again.

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageReader, type TextRun } from '#/ui/parts/page-text.ts'

const height = 10

const pageText = (runs: readonly TextRun[]): string => pageReader()(runs)

/** The lines set on a page: each word a run of its own, its letters as wide as the face makes them. */
const setOnPage = (
  lines: readonly string[],
  widthOf: (word: string) => number,
  wobble = 0,
): readonly TextRun[] =>
  lines.flatMap((line, row) =>
    [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
      text,
      x: 40 + index * 5,
      y: 60 + row * 14 + (index % 2 === 0 ? wobble : 0),
      width: widthOf(text),
      height,
    })),
  )

const run = (text: string, x: number, y: number, width: number): TextRun => ({ text, x, y, width, height })
const letters = (text: string): string => text.replaceAll(/\s/g, '').split('').toSorted().join('')

const page = [
  'Learning outcomes        Assessment criteria',
  '1 Know queues            1.1 Explain why people',
  '                             wait',
  '  and shops              1.2 State who goes first',
]

test('lines and columns come back', () => {
  expect(pageText(setOnPage(page, (word) => word.length * 5)).split('\n')).toEqual(page)
})

test('a baseline that wobbles, runs in any order, and blank runs change nothing', () => {
  const runs = setOnPage(page, (word) => word.length * 5, 1.5)
  const blank = { text: '  ', x: 300, y: 60, width: 10, height }
  expect(pageText([...runs.toReversed(), blank]).split('\n')).toEqual(page)
})

test('pieces of a word are one word, and a wide step is a blank line', () => {
  expect(
    pageText([
      run('Ex', 0, 0, 10),
      run('plain', 10, 0, 25),
      run('why', 40, 0, 15),
      run('so', 0, 14, 10),
      run('End', 0, 60, 15),
    ]),
  ).toBe('Explain why\nso\n\nEnd')
})

test('lines of columns that lie half a line apart are no paragraphs of their own', () => {
  const left = ['1', 'Know', 'queues'].map((text, row) => run(text, 0, row * 14, text.length * 5))
  const right = ['1.1', 'Say', 'why', 'so', 'on'].map((text, row) =>
    run(text, 200, 7 + row * 14, text.length * 5),
  )
  expect(pageText([...left, ...right])).not.toContain('\n\n')
})

test('a cell that runs on over a page stays in its column there', () => {
  const read = pageReader()
  read(setOnPage(page, (word) => word.length * 5))
  expect(read([run('if they are many', 40 + 29 * 5, 60, 80)])).toBe(`${' '.repeat(29)}if they are many`)
})

test('no letter is ever lost, wherever the runs stand', () => {
  const anyRun = fc.record({
    text: fc.string({ minLength: 1, maxLength: 8 }),
    x: fc.integer({ min: -20, max: 600 }),
    y: fc.integer({ min: 0, max: 800 }),
    width: fc.integer({ min: 0, max: 80 }),
    height: fc.integer({ min: 0, max: 30 }),
  })
  fc.assert(
    fc.property(fc.array(anyRun, { maxLength: 40 }), (runs) => {
      expect(letters(pageText(runs))).toBe(letters(runs.map(({ text }) => text).join('')))
    }),
  )
})
