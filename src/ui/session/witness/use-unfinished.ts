// Whether a witness of the open portfolio began and did not sign. Their name at most: their words are not the candidate's to
// read before they are signed.

import { useEffect, useState } from 'react'
import type { Draft } from '#/store/rows.ts'
import { theStore, useSession } from '#/ui/session/session.ts'
import { unfinishedTestimony } from '#/ui/session/witness/hand-phone-over.ts'
import { isUnsaid, testimonyFrom } from '#/ui/session/witness/testimony-words.ts'

export const useUnfinished = (): { readonly name: string | null; readonly drop: () => void } => {
  const ledger = useSession(({ open }) => open?.ledger ?? null)
  const [left, setLeft] = useState<Draft | null>(null)
  useEffect(() => {
    let isHere = true
    const look = async (): Promise<void> => {
      const draft = ledger === null ? null : await unfinishedTestimony(ledger)
      // Handed over and given back without a word is nothing to keep.
      const isSaid = draft !== null && !isUnsaid(testimonyFrom(draft.text))
      if (isHere) setLeft(isSaid ? draft : null)
    }
    void look()
    return () => {
      isHere = false
    }
  }, [ledger])
  return {
    name: left === null ? null : testimonyFrom(left.text).name.trim(),
    drop: () => {
      if (left !== null) void theStore().dropDraft(left.id)
      setLeft(null)
    },
  }
}
