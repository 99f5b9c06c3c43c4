// Which witnesses of the open portfolio began and did not sign. Their names at most: their words are not the candidate's to
// read before they are signed.

import { useEffect, useState } from 'react'
import type { Id } from '#/base/ids.ts'
import { theStore, useSession } from '#/ui/session/session.ts'
import { unfinishedTestimonies } from '#/ui/session/witness/hand-phone-over.ts'
import { testimonyFrom } from '#/ui/session/witness/testimony-words.ts'

export type Unfinished = { readonly id: Id; readonly name: string }

export const useUnfinished = (): {
  readonly left: readonly Unfinished[]
  readonly drop: (id: Id) => void
} => {
  const ledger = useSession(({ open }) => open?.ledger ?? null)
  const [left, setLeft] = useState<readonly Unfinished[]>([])
  useEffect(() => {
    let isHere = true
    const look = async (): Promise<void> => {
      const drafts = ledger === null ? [] : await unfinishedTestimonies(ledger)
      if (isHere) setLeft(drafts.map(({ id, text }) => ({ id, name: testimonyFrom(text).name.trim() })))
    }
    void look()
    return () => {
      isHere = false
    }
  }, [ledger])
  return {
    left,
    drop: (id) => {
      void theStore().dropDraft(id)
      setLeft((there) => there.filter((each) => each.id !== id))
    },
  }
}

/** Whoever is named as one of them is, goes on; null where that does not tell. */
export const whoGoesOn = (left: readonly Unfinished[], name: string): Id | null => {
  const wanted = name.trim().toLowerCase()
  return (wanted !== '' && left.find((each) => each.name.toLowerCase() === wanted)?.id) || null
}
