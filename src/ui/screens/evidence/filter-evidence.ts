// Which evidence a list shows: all or what is not claimed yet, and what holds every word that was typed.

import type { Evidence } from '#/portfolio/portfolio.ts'
import { evidenceTitle, kindWord } from '#/ui/session/evidence-words.ts'

export type EvidenceFilter = 'all' | 'not claimed'

/** Erased and withdrawn evidence has nothing left to claim. */
export const isUnclaimed = ({ claims, withdrawn, standing }: Evidence): boolean =>
  claims.length === 0 && withdrawn === null && (standing === 'counted' || standing === 'waiting')

const textOf = (evidence: Evidence): string => {
  const { title, account, place } = evidence.fields.values
  const names = evidence.files.map(({ name }) => name)
  const codes = evidence.claims.map(({ criterion }) => criterion.replace(/@.*?\//, ' '))
  return [
    evidence.label,
    evidenceTitle(evidence),
    kindWord(evidence),
    title,
    account,
    place,
    ...names,
    ...codes,
  ]
    .join('\n')
    .toLowerCase()
}

/** Newest first. */
export const filterEvidence = (
  all: Iterable<Evidence>,
  filter: EvidenceFilter,
  search: string,
): readonly Evidence[] => {
  const words = search
    .toLowerCase()
    .split(/[\s·]+/)
    .filter((word) => word !== '')
  return [...all]
    .filter((evidence) => filter === 'all' || isUnclaimed(evidence))
    .filter((evidence) => {
      if (words.length === 0) return true
      const text = textOf(evidence)
      return words.every((word) => text.includes(word))
    })
    .toReversed()
}
