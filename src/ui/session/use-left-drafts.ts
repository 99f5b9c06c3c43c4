// Drafts that were begun and left, for the home screen to lead back to. Read only: whoever writes a draft owns it.

import { useEffect, useState } from 'react'
import type { Draft } from '#/store/rows.ts'
import { isDraftHere, useDraftPlace } from '#/ui/session/draft-place.ts'
import { theStore } from '#/ui/session/session.ts'

/** Of the open portfolio, or begun before there was any; the latest first; empty ones are no drafts. */
export const useLeftDrafts = (kind: string): readonly Draft[] => {
  const place = useDraftPlace()
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  useEffect(() => {
    let gone = false
    const look = async (): Promise<void> => {
      const read = await theStore().drafts()
      if (gone || !read.ok) return
      setDrafts(
        read.value.filter(
          (draft) => draft.kind === kind && isDraftHere(draft, place) && draft.text.trim() !== '',
        ),
      )
    }
    void look()
    return () => {
      gone = true
    }
  }, [kind, place])
  return drafts
}
