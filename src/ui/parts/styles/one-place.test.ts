// A class is drawn in one style sheet: two parts that call themselves by the same name would draw each other.

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('./', import.meta.url)
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'))
const classesOf = (sheet: string): readonly string[] => {
  const text = readFileSync(new URL(sheet, folder), 'utf8')
  return [...new Set([...text.matchAll(/^\.([\w-]+) \{$/gm)].map(([, named = '']) => named))]
}

test('each class is drawn in one style sheet', () => {
  const drawn = sheets.flatMap(classesOf)
  expect(drawn.length).toBeGreaterThan(100)
  expect(drawn.filter((named, at) => drawn.indexOf(named) !== at)).toEqual([])
})
