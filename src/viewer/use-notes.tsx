// The notes while the page is open: in memory, and in the browser's storage where a page from a folder is given one; what
// another tab writes appears here too. They go nowhere else unless the verifier saves them.

import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Id } from '#/base/ids.ts'
import { keptUnder, notesIn, openNotes, withNotes, type KeptNotes, type Shelf } from '#/viewer/kept-notes.ts'
import type { Notes } from '#/viewer/notes.ts'

export type NotesInHand = KeptNotes & {
  readonly note: (about: string, says: string) => void
  readonly readIn: (notes: Notes) => void
}

const NotesContext = createContext<NotesInHand>({
  notes: new Map(),
  note: () => undefined,
  readIn: () => undefined,
  kept: false,
})

const shelf: Shelf = () => localStorage

export const NotesProvider = ({ ledger, children }: { ledger: Id; children: ReactNode }) => {
  const [inHand, setInHand] = useState<KeptNotes>(() => openNotes(ledger, shelf))
  const change = useCallback(
    (more: Notes) => setInHand(withNotes(ledger, shelf, inHand, more)),
    [ledger, inHand],
  )
  useEffect(() => {
    // Of other tabs only; where storage was cleared, what this page holds stays in it.
    const follow = ({ key, newValue }: StorageEvent): void => {
      const notes = key === keptUnder(ledger) ? notesIn(ledger, newValue) : null
      if (notes !== null) setInHand((now) => (now.kept ? { ...now, notes } : now))
    }
    window.addEventListener('storage', follow)
    return () => window.removeEventListener('storage', follow)
  }, [ledger])
  const value = useMemo(
    () => ({
      ...inHand,
      note: (about: string, says: string) => change(new Map([[about, says]])),
      readIn: change,
    }),
    [inHand, change],
  )
  return <NotesContext value={value}>{children}</NotesContext>
}

export const useNotes = (): NotesInHand => use(NotesContext)
