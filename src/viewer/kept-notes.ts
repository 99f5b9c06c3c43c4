// The notes in the browser's storage, which every tab with this portfolio's pages shares: each change is made to what lies
// there now. It must never write back all that one tab holds over what another has written.

import type { Id } from '#/base/ids.ts'
import { notesText, readNotes, type Notes } from '#/viewer/notes.ts'

export type KeptNotes = {
  readonly notes: Notes
  /** False: the browser keeps nothing for this page, so closing it loses them. */
  readonly kept: boolean
}

/** Where a page keeps something; to ask for it alone may throw, as some browsers give a page from a folder none. */
export type Shelf = () => Pick<Storage, 'getItem' | 'setItem'>

export const keptUnder = (ledger: Id): string => `fieldfolio notes ${ledger}`

/** Null for what is none of this portfolio's notes. */
export const notesIn = (ledger: Id, text: string | null): Notes | null => {
  const read = readNotes(ledger, text ?? '')
  return read.ok ? read.value : null
}

const stored = (ledger: Id, shelf: Shelf): Notes | null => {
  try {
    return notesIn(ledger, shelf().getItem(keptUnder(ledger)))
  } catch {
    return null
  }
}

const store = (ledger: Id, shelf: Shelf, notes: Notes): boolean => {
  try {
    shelf().setItem(
      keptUnder(ledger),
      notesText(ledger, 'Notes', notes, (about) => about),
    )
    return true
  } catch {
    return false
  }
}

/** What is kept from an earlier time or by another tab. */
export const openNotes = (ledger: Id, shelf: Shelf): KeptNotes => {
  const notes = stored(ledger, shelf) ?? new Map<string, string>()
  return { notes, kept: store(ledger, shelf, notes) }
}

/** `more` replaces the notes on the same things; one that says nothing takes its note away. */
export const withNotes = (ledger: Id, shelf: Shelf, inHand: KeptNotes, more: Notes): KeptNotes => {
  const there = stored(ledger, shelf) ?? inHand.notes
  // What could not be kept before stands in this page alone.
  const next = new Map(inHand.kept ? there : [...there, ...inHand.notes])
  for (const [about, says] of more)
    if (says === '') next.delete(about)
    else next.set(about, says)
  return { notes: next, kept: store(ledger, shelf, next) }
}
