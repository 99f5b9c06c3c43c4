// A table of "which file shows which criteria", as other systems and spreadsheets give it, read into proposals. Whatever
// cannot be told is named and left out; nothing here claims anything, a person does.

import { criteriaOf } from '#/qualification/criteria.ts'
import type { Choice } from '#/qualification/chosen-units.ts'
import { recordsOf, saidSeparator, separatorOf } from '#/qualification/reading/delimited.ts'
import type { Scheme } from '#/qualification/scheme.ts'

/** What cannot be told in one line of the table. */
export type TableTrouble = {
  /** As an editor counts, from 1. */
  readonly line: number
  /** The file or criterion as the table names it; empty where it names none. */
  readonly name: string
  readonly kind:
    | 'no such file'
    /** Several files have this name, and the table names no folder. */
    | 'several files'
    /** Not in the qualification, or at several levels of which none was chosen. */
    | 'unknown criterion'
    | 'names no file'
    | 'names no criteria'
    /** More cells than the first line has columns: what is in them is left out. */
    | 'too many cells'
    /** A quote is never closed: everything after it is one cell, and the line proposes nothing. */
    | 'open quote'
}

export type ProposedTable = {
  /** Path of a file → ids of the criteria it is said to show, each once. */
  readonly byFile: ReadonlyMap<string, readonly string[]>
  /** In the table's order. */
  readonly troubles: readonly TableTrouble[]
}

/** The columns by the words over them, without case or spaces; README.md names them. */
const fileColumns = ['file', 'filename', 'path', 'evidence']
const criteriaColumns = ['criteria', 'criterion', 'claims', 'ac']

const plain = (text: string): string => text.trim().toLowerCase()
const columnOf = (header: readonly string[], names: readonly string[]): number =>
  header.findIndex((cell) => names.includes(plain(cell).replaceAll(/[\s_-]/g, '')))

/** `C1 1.1`, `C1@2/1.1`, `c1:1.1`: the unit, perhaps a level, and the number. */
const wanted = /^([a-z0-9.-]*[a-z][a-z0-9.-]*)(?:@(\d+))?[\s:/·]+(\d+(?:\.\d+)*)$/i

const idOf = (scheme: Scheme, choice: Choice, text: string): string | null => {
  const [, code = '', level, number] = wanted.exec(text.trim()) ?? []
  const unit = scheme.units.find((each) => plain(each.code) === plain(code))
  if (unit === undefined) return null
  const said = level === undefined ? choice.find((chosen) => chosen.unit === unit.code)?.level : Number(level)
  const found = unit.offers
    .filter((offer) => said === undefined || said === offer.level || offer.level === null)
    .flatMap((offer) => criteriaOf(scheme, unit.code, offer.level).filter((each) => each.number === number))
  const [only, ...others] = found
  return only !== undefined && others.length === 0 ? only.id : null
}

const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

/** By its whole path, else by its name where only one has it. */
const filesCalled = (files: readonly string[], name: string): readonly string[] => {
  const asPath = plain(name.replaceAll('\\', '/')).replace(/^(?:\.?\/)+/, '')
  const exact = files.filter((file) => plain(file) === asPath || plain(file).endsWith(`/${asPath}`))
  if (exact.length > 0 || asPath.includes('/')) return exact
  return files.filter((file) => plain(baseName(file)) === asPath)
}

/** Null where the text is no such table: its first line names no column of files and none of criteria. */
export const readProposals = (
  text: string,
  files: readonly string[],
  scheme: Scheme,
  choice: Choice,
): ProposedTable | null => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const ownSeparator = saidSeparator(lines[0] ?? '')
  const body = (ownSeparator === undefined ? lines : lines.slice(1)).join('\n')
  const separator = ownSeparator ?? separatorOf(lines[0] ?? '')
  if (separator === null) return null
  const [head, ...rows] = recordsOf(body, separator)
  const header = head?.cells ?? []
  const fileAt = columnOf(header, fileColumns)
  const criteriaAt = columnOf(header, criteriaColumns)
  if (fileAt < 0 || criteriaAt < 0) return null

  const byFile = new Map<string, string[]>()
  const troubles: TableTrouble[] = []
  for (const { cells, lines: at, isOpen } of rows) {
    const line = at[0] + (ownSeparator === undefined ? 1 : 2)
    const trouble = (kind: TableTrouble['kind'], about = ''): void =>
      void troubles.push({ line, name: about, kind })
    const name = cells[fileAt]?.trim() ?? ''
    const said = (cells[criteriaAt] ?? '').split(/[;,|\n]/).flatMap((each) => each.trim() || [])
    const criteria = new Set(said)
    if (cells.every((cell) => cell.trim() === '')) continue
    if (isOpen) {
      trouble('open quote')
      continue
    }
    if (cells.slice(header.length).some((cell) => cell.trim() !== '')) trouble('too many cells', name)
    const called = name === '' ? [] : filesCalled(files, name)
    const [file] = called.length === 1 ? called : []
    if (name === '') trouble('names no file', [...criteria].join(', '))
    else if (called.length === 0) trouble('no such file', name)
    else if (file === undefined) trouble('several files', name)
    if (name !== '' && criteria.size === 0) trouble('names no criteria', name)
    for (const each of criteria) {
      const id = idOf(scheme, choice, each)
      if (id === null) trouble('unknown criterion', each)
      else if (file !== undefined) {
        const before = byFile.get(file) ?? []
        if (!before.includes(id)) byFile.set(file, [...before, id])
      }
    }
  }
  return { byFile, troubles }
}
