// The moment whose ends can be held on the waveform itself: chosen by a tap on it, moved while it is dragged or while arrow keys
// are pressed, and saved as one change when it is let go or the keys rest.

import { useEffect, useRef, useState } from 'react'
import type { Claim, EvidenceFile } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import type { Span } from '#/ui/parts/recording/span.ts'
import { claimName } from '#/ui/session/evidence-words.ts'
import { timeIn, type Moment } from '#/ui/session/recording/moments.ts'
import { openPortfolio } from '#/ui/session/session.ts'
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

/** On its way to where it was moved. */
type Moved = { readonly claim: Claim; readonly span: Span }

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
  const waiting = useRef<readonly Moved[]>([])
  const isSaving = useRef(false)
  const moment = momentOf(moments, held) ?? first ?? moments[0] ?? null
  const isHeld = held !== null && (held.isSaving || held.id === moment?.claim.id)
  const span = isHeld ? held.span : moment === null ? { from: 0 } : spanOf(moment)

  /** Of `of` it becomes another claim, which is given back; null where it could not be saved, or is there already. */
  const saved = async ({ claim, span: to }: Moved, of: Claim): Promise<Claim | null> => {
    const position = timeIn(evidence, file, to)
    if (of.position.kind === 'time' && isSame(of.position, to)) return null
    const isIts = (now: Held | null): now is Held => now?.id === claim.id || now?.id === of.id
    setHeld((now) => (isIts(now) ? { ...now, id: of.id, isSaving: true } : now))
    const [id] = await claiming.become(
      of,
      [{ position, note: of.note }],
      t('moments').changed(claimName(scheme, of.criterion).code),
    )
    setHeld((now) => {
      if (!isIts(now)) return now
      // What could not be saved stands where it was.
      return id === undefined ? null : { ...now, id, isSaving: false }
    })
    const { claims = [] } = openPortfolio().portfolio.evidence.get(evidence.id) ?? {}
    return claims.find((each) => each.id === id) ?? null
  }
  /** One after the other: what is moved on while it is being saved is the claim that comes of that. */
  const saveWaiting = async (): Promise<void> => {
    if (isSaving.current) return
    isSaving.current = true
    const became = new Map<string, Claim>()
    for (let [next] = waiting.current; next !== undefined; [next] = waiting.current) {
      waiting.current = waiting.current.slice(1)
      const of = became.get(next.claim.id) ?? next.claim
      const made = await saved(next, of)
      if (made !== null) for (const { id } of [next.claim, of]) became.set(id, made)
    }
    isSaving.current = false
  }
  const settle = (): void => {
    clearTimeout(timer.current)
    // While one is being saved, what is shown says nothing of where it will be.
    if (moment === null || (!isSaving.current && isSame(span, spanOf(moment)))) return
    waiting.current = [...waiting.current, { claim: moment.claim, span }]
    void saveWaiting()
  }
  const settleNow = useRef(settle)
  useEffect(() => {
    settleNow.current = settle
  })
  useEffect(() => () => settleNow.current(), [])

  const hold = (wanted: Moment): void => {
    if (wanted.claim.id === moment?.claim.id) return
    settle()
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
      timer.current = setTimeout(() => settleNow.current(), rest)
    },
    settle,
  }
}
