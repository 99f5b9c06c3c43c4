// What a person brought, whatever it is: a pasted page, a spreadsheet, JSON. Answers any text; what is no unit comes back
// with no units and every line of the text.

import { readBook } from '#/qualification/reading/read-book.ts'
import { tableFromJson } from '#/qualification/reading/read-json.ts'
import { isTable, readTable } from '#/qualification/reading/read-table.ts'
import type { Reading } from '#/qualification/reading/reading.ts'

/** `name` of the file that it came from; empty for pasted text. */
export type HandbookText = { readonly text: string; readonly name: string }

const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text)

/** `name` of the file, where it was one: a spreadsheet is read as one even where its rows are ragged. */
export const readSource = (text: string, name = ''): Reading => {
  const table = looksLikeJson(text) ? tableFromJson(text) : null
  const source = table ?? text
  const isSpreadsheet = table !== null || /\.(?:csv|tsv|tab)$/i.test(name) || isTable(text)
  return (isSpreadsheet ? readTable(source) : null) ?? readBook(source)
}
