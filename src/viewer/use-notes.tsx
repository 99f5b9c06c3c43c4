// The notes while the page is open: in memory, and in the browser's storage where a page from a folder is given one.
// They go nowhere else unless the verifier saves them.

import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'
import type { Id } from '#/base/ids.ts'
import { notesText, readNotes, type Notes } from '#/viewer/notes.ts'

export type NotesInHand = {
  readonly notes: Notes
  readonly note: (about: string, says: string) => void
  readonly readIn: (notes: Notes) => void
  /** False: the browser keeps nothing for this page, so closing it loses them. */
  readonly kept: boolean
}

const NotesContext = createContext<NotesInHand>({
  notes: new Map(),
  note: () => undefined,
  readIn: () => undefined,
  kept: false,
})

const place = (ledger: Id): string => `fieldfolio notes ${ledger}`

const stored = (ledger: Id): Notes => {
  try {
    const read = readNotes(ledger, localStorage.getItem(place(ledger)) ?? '')
    return read.ok ? read.value : new Map()
  } catch {
    return new Map()
  }
}

const store = (ledger: Id, notes: Notes): boolean => {
  try {
    localStorage.setItem(
      place(ledger),
      notesText(ledger, 'Notes', notes, (about) => about),
    )
    return true
  } catch {
    // Some browsers give a page from a folder no storage.
    return false
  }
}

export const NotesProvider = ({ ledger, children }: { ledger: Id; children: ReactNode }) => {
  const [notes, setNotes] = useState<Notes>(() => stored(ledger))
  const [kept, setKept] = useState(() => store(ledger, stored(ledger)))
  const change = useCallback(
    (next: Notes) => {
      setNotes(next)
      setKept(store(ledger, next))
    },
    [ledger],
  )
  const inHand = useMemo(
    () => ({
      notes,
      note: (about: string, says: string) => {
        const next = new Map(notes)
        if (says === '') next.delete(about)
        else next.set(about, says)
        change(next)
      },
      readIn: (more: Notes) => change(new Map([...notes, ...more])),
      kept,
    }),
    [notes, change, kept],
  )
  return <NotesContext value={inHand}>{children}</NotesContext>
}

export const useNotes = (): NotesInHand => use(NotesContext)
