// Text being typed, kept a moment after each pause, without one in the middle of it, and at once when the app goes out of
// sight: a crash or a closed app loses less than a second of it. A draft is never part of the portfolio; the entry that it
// becomes drops it in the same commit. What another tab wrote meanwhile is never written over.

import { useCallback, useEffect, useRef, useState } from 'react'
import { momentNow } from '#/base/dates.ts'
import { randomId, type Id } from '#/base/ids.ts'
import { holdBusy } from '#/store/busy.ts'
import type { Draft } from '#/store/rows.ts'
import { draftPlace, isDraftHere, useDraftPlace } from '#/ui/session/draft-place.ts'
import { theStore } from '#/ui/session/session.ts'

export type DraftText = {
  readonly id: Id
  readonly text: string
  /** `kept` once what is on the screen is in the store. */
  readonly state: 'empty' | 'typing' | 'kept' | 'not kept'
  readonly setText: (text: string) => void
  /** At once, for what is set by a tap: nobody types on after it. Resolves with whether it is durable. */
  readonly keepNow: () => Promise<boolean>
  readonly drop: () => void
}

/** Milliseconds after the last key, and after the first one that is not kept yet: some people never pause. */
const pause = 400
const mostWait = 700

/** Its kind and subject, of this portfolio or begun before there was any. */
const isOf = (draft: Draft, kind: string, subject: string, place: Id | null): boolean =>
  draft.kind === kind && draft.more === subject && isDraftHere(draft, place)

/**
 * One draft of a kind in this portfolio; `subject` tells drafts of a kind apart (an evidence id). What was left behind
 * by a crash is there again, a subject's field that had been emptied among it.
 */
export const useDraft = (
  kind: string,
  subject = '',
  /** Whose it is, where nothing is open. */
  place?: Id,
): DraftText & {
  readonly recovered: boolean
  /** What was left behind, if anything, is here: from now on nothing is written over unseen. */
  readonly isLoaded: boolean
} => {
  const here = useDraftPlace()
  const ledger = place ?? here
  const [id, setShownId] = useState(randomId)
  const [text, setShown] = useState('')
  const [state, setState] = useState<DraftText['state']>('empty')
  const [recovered, setRecovered] = useState(false)
  const [isLoaded, setLoaded] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const typed = useRef(false)
  // When this tab wrote what it wrote, and what it read was written.
  const moments = useRef(new Set<string>())
  const otherwise = useRef(randomId())
  const idNow = useRef(id)
  const isAllKept = useRef(true)
  const waiting = useRef<{ readonly draft: Omit<Draft, 'id'>; readonly since: number } | null>(null)

  const setId = useCallback((next: Id): void => {
    idNow.current = next
    setShownId(next)
  }, [])
  const keep = async (draft: Omit<Draft, 'id'>): Promise<boolean> => {
    moments.current.add(draft.changedAt)
    const known = { moments: moments.current, otherwise: otherwise.current }
    const kept = await theStore().putDraft({ ...draft, id: idNow.current }, known)
    // Another tab's stays where it is; this is a draft of its own from here on.
    if (kept.ok && kept.value === known.otherwise) {
      otherwise.current = randomId()
      setId(kept.value)
    }
    // What was typed meanwhile is not kept yet.
    if (waiting.current === null) {
      isAllKept.current = kept.ok
      setState(!kept.ok ? 'not kept' : draft.text === '' ? 'empty' : 'kept')
    }
    return kept.ok
  }
  const keepNow = useRef(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    const now = waiting.current
    waiting.current = null
    return now === null || keep(now.draft)
  })

  useEffect(() => {
    const { current: now } = keepNow
    const whenHidden = (): void => {
      if (document.visibilityState === 'hidden') void now()
    }
    document.addEventListener('visibilitychange', whenHidden)
    return () => {
      document.removeEventListener('visibilitychange', whenHidden)
      void now()
    }
  }, [])

  useEffect(() => {
    let gone = false
    const recover = async (): Promise<void> => {
      const read = await theStore().drafts()
      const drafts = read.ok ? read.value.filter((draft) => isOf(draft, kind, subject, ledger)) : []
      const left =
        drafts.find((draft) => draft.id === idNow.current) ?? (typed.current ? undefined : drafts[0])
      if (gone) return
      setLoaded(true)
      if (!isAllKept.current || left === undefined || (left.text === '' && subject === '')) return
      if (moments.current.has(left.changedAt)) return
      moments.current.add(left.changedAt)
      setId(left.id)
      setShown(left.text)
      setState('kept')
      setRecovered(true)
    }
    // Another tab may have gone on with it.
    const whenShown = (): void => {
      if (document.visibilityState === 'visible') void recover()
    }
    void recover()
    document.addEventListener('visibilitychange', whenShown)
    return () => {
      gone = true
      document.removeEventListener('visibilitychange', whenShown)
    }
  }, [kind, subject, ledger, setId])

  // An update must not reload the page under what is being typed.
  const isEmpty = text === ''
  useEffect(() => (isEmpty ? undefined : holdBusy()), [isEmpty])

  const setText = (next: string): void => {
    typed.current = true
    isAllKept.current = false
    setShown(next)
    setState(next === '' ? 'empty' : 'typing')
    const now = performance.now()
    const since = waiting.current?.since ?? now
    // A file that is kept for it may have begun a portfolio since.
    const draft = {
      ledger: place ?? draftPlace(),
      kind,
      text: next,
      changedAt: momentNow(),
      more: subject,
    }
    waiting.current = { draft, since }
    clearTimeout(timer.current)
    timer.current = setTimeout(
      () => void keepNow.current(),
      Math.max(0, Math.min(pause, since + mostWait - now)),
    )
  }

  const drop = (): void => {
    clearTimeout(timer.current)
    waiting.current = null
    isAllKept.current = true
    setShown('')
    setState('empty')
    setRecovered(false)
    void theStore().dropDraft(id)
    setId(randomId())
  }

  return { id, text, state, setText, keepNow: () => keepNow.current(), drop, recovered, isLoaded }
}
