// The verifier's own notes as a text file that people read and this page reads back. They are about a bundle and never in it.

import { err, ok, type Result } from '#/base/result.ts'
import type { Id } from '#/base/ids.ts'

/** Address of what the note is about (`C1@2/1.1`, `E007`, `overall`) → what it says. */
export type Notes = ReadonlyMap<string, string>

export const overallNote = 'overall'

const mark = (ledger: Id): string => `Fieldfolio notes ${ledger}`

/** Lines of a note are indented, so that none of them can look like the heading of another. */
export const notesText = (
  ledger: Id,
  title: string,
  notes: Notes,
  nameOf: (about: string) => string,
): string =>
  [
    title,
    mark(ledger),
    ...[...notes]
      .filter(([, note]) => note.trim() !== '')
      .flatMap(([about, note]) => [
        '',
        `${nameOf(about)} [${about}]`,
        ...note.split('\n').map((line) => `  ${line}`),
      ]),
    '',
  ].join('\n')

export type NotesError = { readonly kind: 'not notes on this portfolio' }

/** Reads what {@link notesText} wrote, whatever an editor did to the line ends. */
export const readNotes = (ledger: Id, text: string): Result<Notes, NotesError> => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  if (!lines.includes(mark(ledger))) return err({ kind: 'not notes on this portfolio' })
  const notes = new Map<string, string[]>()
  let current: string[] | null = null
  for (const line of lines) {
    const about = /^\S.* \[([^\]]+)\]$/.exec(line)?.[1]
    if (about !== undefined) {
      current = []
      notes.set(about, current)
    } else if (line.startsWith('  ')) current?.push(line.slice(2))
  }
  return ok(new Map([...notes].map(([about, said]) => [about, said.join('\n')])))
}
