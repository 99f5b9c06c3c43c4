// What becomes of a portfolio when its qualification gets a new version: which claims carry over by unit, level and number,
// and which must be sorted by hand. It only says; nothing is changed here, and every claim is in exactly one list.

import type { HeadHash } from '#/ledger/head.ts'
import type { ChosenUnit, Claim, Portfolio } from '#/portfolio/portfolio.ts'
import { chosenLevel } from '#/portfolio/views/coverage.ts'
import {
  atLevel,
  standingEvidence,
  whyUnsorted,
  type UnsortedClaim,
} from '#/portfolio/views/unsorted-claims.ts'
import { criterionById, unitByCode } from '#/qualification/criteria.ts'
import { parseCriterionId, parseUnitClaimId, unitClaimId } from '#/qualification/criterion-id.ts'
import type { Scheme } from '#/qualification/scheme.ts'

/** A claim that names its criterion anew: its level was not known before. */
export type ClaimMove = { readonly evidence: HeadHash; readonly claim: Claim; readonly to: string }

/** A criterion with claims, that has the same number and other words. */
export type NewWords = { readonly id: string; readonly before: string; readonly after: string }

export type CarryOver = {
  /** The choice of units, each with the level it means: a new version may offer more of them. */
  readonly units: readonly ChosenUnit[]
  /** Chosen units that the new version does not offer so; they stay in the choice until somebody takes them out. */
  readonly notOffered: readonly ChosenUnit[]
  readonly carried: readonly { readonly evidence: HeadHash; readonly claim: Claim }[]
  readonly moves: readonly ClaimMove[]
  readonly toSort: readonly UnsortedClaim[]
  readonly newWords: readonly NewWords[]
}

/** The level a choice has in the new version: what it meant before, or the only one where that was not known. */
const levelIn = (before: Scheme, after: Scheme, chosen: ChosenUnit): number | null => {
  const level = chosenLevel(before, chosen)
  if (level !== null) return level
  const offers = unitByCode(after, chosen.unit)?.offers ?? []
  return offers.length === 1 ? (offers[0]?.level ?? null) : null
}

const isOffered = (scheme: Scheme, { unit, level }: ChosenUnit): boolean =>
  unitByCode(scheme, unit)?.offers.some((offer) => offer.level === level) === true

/** A claim of unknown level goes to the level that its unit is chosen at; a known level never changes by itself. */
const moveOf = (after: Scheme, units: readonly ChosenUnit[], id: string): string | null => {
  const criterion = parseCriterionId(id)
  const whole = parseUnitClaimId(id)
  const parsed = criterion.ok ? criterion.value : whole.ok ? whole.value : null
  if (parsed === null || parsed.level !== null) return null
  const level = units.find(({ unit }) => unit === parsed.unit)?.level ?? null
  if (level === null) return null
  if (criterion.ok) return atLevel(after, id, level)
  const to = unitClaimId(parsed.unit, level)
  return whyUnsorted(after, to) === null ? to : null
}

export const carryOver = (before: Scheme, after: Scheme, portfolio: Portfolio): CarryOver => {
  const units = portfolio.description.values.units.map((chosen) => ({
    unit: chosen.unit,
    level: levelIn(before, after, chosen),
  }))
  const carried: { evidence: HeadHash; claim: Claim }[] = []
  const moves: ClaimMove[] = []
  const toSort: UnsortedClaim[] = []
  const newWords = new Map<string, NewWords>()
  for (const { id: evidence, claims } of standingEvidence(portfolio))
    for (const claim of claims) {
      const id = claim.criterion
      const why = whyUnsorted(after, id)
      const to = why === null ? null : moveOf(after, units, id)
      if (to !== null) moves.push({ evidence, claim, to })
      else if (why !== null) toSort.push({ evidence, claim, why })
      else carried.push({ evidence, claim })
      const [was, is] = [criterionById(before, id)?.summary, criterionById(after, to ?? id)?.summary]
      if (was !== undefined && is !== undefined && was !== is)
        newWords.set(id, { id: to ?? id, before: was, after: is })
    }
  return {
    units,
    notOffered: units.filter((chosen) => !isOffered(after, chosen)),
    carried,
    moves,
    toSort,
    newWords: [...newWords.values()],
  }
}
