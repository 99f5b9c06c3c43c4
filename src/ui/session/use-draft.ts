// Text being typed, kept a moment after each pause, so that a crash or a closed app loses at most a second of it.
// A draft is never part of the portfolio; the entry that it becomes drops it in the same commit.

import { useEffect, useRef, useState } from 'react'
import { momentNow } from '#/base/dates.ts'
import { randomId, type Id } from '#/base/ids.ts'
import { holdBusy } from '#/store/busy.ts'
import type { Draft } from '#/store/rows.ts'
import { theStore, useSession } from '#/ui/session/session.ts'

export type DraftText = {
  readonly id: Id
  readonly text: string
  /** `kept` once what is on the screen is in the store. */
  readonly state: 'empty' | 'typing' | 'kept' | 'not kept'
  readonly setText: (text: string) => void
  readonly drop: () => void
}

const pause = 400

/**
 * One draft of a kind in this portfolio; `subject` tells drafts of a kind apart (an evidence id). What was left behind
 * by a crash is there again.
 */
export const useDraft = (kind: string, subject = ''): DraftText & { readonly recovered: boolean } => {
  const ledger = useSession(({ open }) => open?.ledger ?? null)
  const [id, setId] = useState(randomId)
  const [text, setShown] = useState('')
  const [state, setState] = useState<DraftText['state']>('empty')
  const [recovered, setRecovered] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const typed = useRef(false)

  const keep = async (draft: Draft): Promise<void> => {
    const kept = await theStore().putDraft(draft)
    setState(kept.ok ? 'kept' : 'not kept')
  }

  useEffect(() => {
    let gone = false
    const recover = async (): Promise<void> => {
      const drafts = await theStore().drafts()
      const left = drafts.ok
        ? drafts.value.find(
            (draft) => draft.kind === kind && draft.more === subject && draft.ledger === ledger,
          )
        : undefined
      if (gone || typed.current || left === undefined || left.text === '') return
      setId(left.id)
      setShown(left.text)
      setState('kept')
      setRecovered(true)
    }
    void recover()
    return () => {
      gone = true
    }
  }, [kind, subject, ledger])

  // An update must not reload the page under what is being typed.
  const isEmpty = text === ''
  useEffect(() => (isEmpty ? undefined : holdBusy()), [isEmpty])

  const setText = (next: string): void => {
    typed.current = true
    setShown(next)
    setState(next === '' ? 'empty' : 'typing')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      void keep({ id, ledger, kind, text: next, changedAt: momentNow(), more: subject })
    }, pause)
  }

  const drop = (): void => {
    clearTimeout(timer.current)
    setShown('')
    setState('empty')
    setRecovered(false)
    void theStore().dropDraft(id)
    setId(randomId())
  }

  return { id, text, state, setText, drop, recovered }
}
