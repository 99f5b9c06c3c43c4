// Drafts that were begun and left, for the home screen to lead back to. Read only: whoever writes a draft owns it.

import { useEffect, useState } from 'react'
import type { Draft } from '#/store/rows.ts'
import { theStore, useSession } from '#/ui/session/session.ts'

/** Of the open portfolio, or begun before there was any; the latest first; empty ones are no drafts. */
export const useLeftDrafts = (kind: string): readonly Draft[] => {
  const ledger = useSession(({ open }) => open?.ledger ?? null)
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  useEffect(() => {
    let gone = false
    const look = async (): Promise<void> => {
      const read = await theStore().drafts()
      if (gone || !read.ok) return
      setDrafts(
        read.value.filter(
          (draft) =>
            draft.kind === kind &&
            (draft.ledger === ledger || draft.ledger === null) &&
            draft.text.trim() !== '',
        ),
      )
    }
    void look()
    return () => {
      gone = true
    }
  }, [kind, ledger])
  return drafts
}
