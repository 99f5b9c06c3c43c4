// What the parts of the facts screen share: what a fact recorded here weighs, who said it, and the one way of keeping it.

import { useState } from 'react'
import type { PortfolioFact } from '#/portfolio/portfolio.ts'
import type { FactsInForce } from '#/qualification/facts/recorded-fact.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { factsHere, recordFacts, useWeight, type NewFact, type Weight } from '#/ui/session/record-facts.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

export type Recording = {
  readonly view: PortfolioView
  readonly scheme: Scheme
  readonly facts: FactsInForce<PortfolioFact>
  /** Null in a copy that is open to read: nothing can be recorded. */
  readonly weight: Weight | null
  readonly source: string
  readonly setSource: (source: string) => void
  /** Resolves with whether they are kept. */
  readonly record: (facts: readonly NewFact[]) => Promise<boolean>
  readonly trouble: Trouble | null
}

export const useRecording = (view: PortfolioView, scheme: Scheme): Recording => {
  const weight = useWeight()
  const announce = useAnnounce()
  const [source, setSource] = useState('')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const record = async (facts: readonly NewFact[]): Promise<boolean> => {
    if (weight === null) return false
    const kept = await recordFacts(scheme, facts, source, weight)
    setTrouble(kept.ok ? null : troubleOf(kept.error))
    if (kept.ok) announce(t('facts').kept)
    return kept.ok
  }
  return { view, scheme, facts: factsHere(view), weight, source, setSource, record, trouble }
}
