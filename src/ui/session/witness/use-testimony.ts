// A witness's words on the screen they are asked on: kept as they are typed, found again after a crash, and gone from here
// with the commit that signs them. While that draft is missing, they have signed.

import { useEffect, useState } from 'react'
import type { HeadHash } from '#/ledger/head.ts'
import { theStore, type HandedOver } from '#/ui/session/session.ts'
import { useDraft, type DraftText } from '#/ui/session/use-draft.ts'
import {
  testimonyDraft,
  testimonyFrom,
  testimonyText,
  type TestimonyWords,
} from '#/ui/session/witness/testimony-words.ts'

export type TestimonyState = 'looking' | 'there' | 'signed'

export const useTestimonyState = ({ draft }: HandedOver) => {
  const [state, setState] = useState<TestimonyState>('looking')
  const [signed, setId] = useState<HeadHash | null>(null)
  useEffect(() => {
    let isHere = true
    const look = async (): Promise<void> => {
      const drafts = await theStore().drafts()
      const isThere = !drafts.ok || drafts.value.some(({ id }) => id === draft)
      if (isHere) setState(isThere ? 'there' : 'signed')
    }
    void look()
    return () => {
      isHere = false
    }
  }, [draft])
  const setSigned = (evidence: HeadHash): void => {
    setId(evidence)
    setState('signed')
  }
  return { state, signed, setSigned }
}

export type TestimonyEditing = {
  readonly words: TestimonyWords
  readonly state: DraftText['state']
  readonly isReady: boolean
  readonly change: (changes: Partial<TestimonyWords>) => void
  readonly drop: () => void
}

export const useTestimony = ({ ledger }: HandedOver): TestimonyEditing => {
  const { text, state, setText, drop } = useDraft(testimonyDraft, '', ledger)
  const words = testimonyFrom(text)
  return {
    words,
    state,
    // Begun with what the candidate filled in, so never empty.
    isReady: text !== '',
    change: (changes) => setText(testimonyText({ ...words, ...changes })),
    drop,
  }
}
