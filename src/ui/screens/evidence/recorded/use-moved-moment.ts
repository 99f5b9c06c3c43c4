// The moment whose ends can be held on the waveform itself: chosen by a tap on it, moved while it is dragged or while arrow keys
// are pressed, and saved as one change when it is let go or the keys rest.

import { useEffect, useRef, useState } from 'react'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import type { Span } from '#/ui/parts/recording/span.ts'
import { claimName } from '#/ui/session/evidence-words.ts'
import { timeIn, type Moment } from '#/ui/session/recording/moments.ts'
import type { Claiming } from '#/ui/session/use-claiming.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'

export type MovedMoment = {
  /** Null where there is none. */
  readonly moment: Moment | null
  /** As it is held now. */
  readonly span: Span
  readonly hold: (moment: Moment) => void
  /** The moment at this second; where there is none, the one before stays held. */
  readonly holdAt: (second: number) => void
  readonly move: (span: Span) => void
  readonly settle: () => void
}

/** Milliseconds after the last arrow key: each save is one signed change in the history. */
const rest = 1_200

const spanOf = ({ position: { from, to } }: Moment): Span => (to === undefined ? { from } : { from, to })
const isSame = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to

type Held = {
  readonly id: string
  readonly criterion: string
  readonly span: Span
  /** On its way to becoming another claim. */
  readonly isSaving: boolean
}

/** A claim that was moved becomes another claim, and one whose move is undone a third: each is found by what it says. */
const momentOf = (moments: readonly Moment[], held: Held | null): Moment | undefined =>
  held === null
    ? undefined
    : (moments.find((each) => each.claim.criterion === held.criterion && isSame(spanOf(each), held.span)) ??
      moments.find(({ claim }) => claim.id === held.id) ??
      moments.find(({ claim }) => claim.criterion === held.criterion))

export const useMovedMoment = (
  { evidence, scheme }: EvidenceView,
  file: EvidenceFile,
  moments: readonly Moment[],
  /** The one that is looked for. */
  first: Moment | undefined,
  claiming: Claiming,
): MovedMoment => {
  const [held, setHeld] = useState<Held | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isSaving = useRef(false)
  const moment = momentOf(moments, held) ?? first ?? moments[0] ?? null
  const isHeld = held !== null && (held.isSaving || held.id === moment?.claim.id)
  const span = isHeld ? held.span : moment === null ? { from: 0 } : spanOf(moment)

  const settle = async (): Promise<void> => {
    clearTimeout(timer.current)
    // Moved on while it is being saved: the keys that moved it rest later.
    if (isSaving.current || moment === null || isSame(span, spanOf(moment))) return
    const { claim } = moment
    isSaving.current = true
    setHeld({ id: claim.id, criterion: claim.criterion, span, isSaving: true })
    const made = await claiming.become(
      claim,
      [{ position: timeIn(evidence, file, span), note: claim.note }],
      t('moments').changed(claimName(scheme, claim.criterion).code),
    )
    isSaving.current = false
    const [id] = made
    setHeld((now) => {
      if (now === null || now.id !== claim.id) return now
      // What could not be saved stands where it was.
      return id === undefined ? null : { ...now, id, isSaving: false }
    })
  }
  const settleNow = useRef(settle)
  useEffect(() => {
    settleNow.current = settle
  })
  useEffect(() => () => void settleNow.current(), [])

  const hold = (wanted: Moment): void => {
    if (wanted.claim.id === moment?.claim.id) return
    void settle()
    setHeld({ id: wanted.claim.id, criterion: wanted.claim.criterion, span: spanOf(wanted), isSaving: false })
  }
  return {
    moment,
    span,
    hold,
    holdAt: (second) => {
      const there = moments.find(({ position: { from, to = from } }) => second >= from && second <= to)
      if (there !== undefined) hold(there)
    },
    move: (to) => {
      if (moment === null) return
      const { id, criterion } = moment.claim
      setHeld((now) => ({ id, criterion, ...(now?.isSaving === true ? now : { isSaving: false }), span: to }))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void settleNow.current(), rest)
    },
    settle: () => void settle(),
  }
}
