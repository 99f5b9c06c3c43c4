// A form that is being filled in, kept as a draft while it is, and found again after a crash. What was kept and cannot be
// read any more is handed out as it is, and nothing is written over it before its person says so.

import { useEffect, useRef } from 'react'
import { useDraft, type DraftText } from '#/ui/session/use-draft.ts'

export type RecordDraft<T> = Pick<DraftText, 'id' | 'state' | 'drop'> & {
  /** Null while nothing is kept. */
  readonly value: T | null
  readonly recovered: boolean
  readonly isLoaded: boolean
  /** What was kept, where it cannot be read as this form. */
  readonly damaged: string | null
  /** From what is there when its turn comes, to null where nothing is left of it: a voice may still be writing in one field while another is typed in. */
  readonly change: (how: (now: T | null) => T | null) => void
  /** For a tap, which nobody goes on typing after: kept at once. Resolves with whether it is durable. */
  readonly changeNow: (how: (now: T | null) => T | null) => Promise<boolean>
}

export const useRecordDraft = <T>(kind: string, read: (text: string) => T | null): RecordDraft<T> => {
  const { id, text, state, recovered, isLoaded, setText, keepNow, drop } = useDraft(kind)
  const value = text === '' ? null : read(text)
  const latest = useRef(text)
  useEffect(() => {
    latest.current = text
  }, [text])

  const change = (how: (now: T | null) => T | null): void => {
    const { current } = latest
    const next = how(current === '' ? null : read(current))
    latest.current = next === null ? '' : JSON.stringify(next)
    setText(latest.current)
  }
  return {
    id,
    state,
    isLoaded,
    recovered: recovered && value !== null,
    value,
    damaged: text !== '' && value === null ? text : null,
    change,
    changeNow: (how) => {
      change(how)
      return keepNow()
    },
    drop,
  }
}
