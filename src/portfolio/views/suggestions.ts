// What a new piece of evidence could be proof of: criteria claimed lately, those that come next to them, and what is
// still open in the chosen units. A guess that saves taps; it never claims anything.

import type { HeadHash } from '#/ledger/head.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { coverageOf, evidenceClaiming, type UnitCoverage } from '#/portfolio/views/coverage.ts'
import { parseUnitClaimId, unitClaimId } from '#/qualification/criterion-id.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export type SuggestionReason = 'recent' | 'next' | 'open'
/** `claim`: the id of a criterion, or of a whole unit whose criteria are not loaded. */
export type Suggestion = { readonly claim: string; readonly why: SuggestionReason }

const mostRecent = 3
const mostNext = 2
/** Enough to find the last claims in; older ones are no hint of what somebody does today. */
const lookBack = 200

/** Claims of other evidence, newest evidence first, each once. */
const recentClaims = (portfolio: Portfolio, about: HeadHash): string[] => {
  const recent = new Set<string>()
  const others = [...portfolio.evidence.values()].slice(-lookBack).toReversed()
  for (const { id, claims, standing, withdrawn } of others) {
    if (id === about || standing !== 'counted' || withdrawn !== null) continue
    for (const { criterion } of claims.toReversed()) recent.add(criterion)
  }
  return [...recent]
}

/** What a unit's evidence can be claimed for, in order. */
const claimable = ({ unit, level, criteria }: UnitCoverage): string[] =>
  criteria.length > 0 ? criteria.map(({ criterion }) => criterion.id) : [unitClaimId(unit, level)]

/** A whole unit says least about what was seen, and most of it would be wrong: it comes last. */
const criteriaFirst = <T>(claims: readonly T[], idOf: (claim: T) => string): T[] => {
  const isWhole = (claim: T): boolean => parseUnitClaimId(idOf(claim)).ok
  return claims.toSorted((a, b) => Number(isWhole(a)) - Number(isWhole(b)))
}

/**
 * At most `limit`, never the same one twice, criteria before whole units. What this very evidence claims is left out of the reckoning, so that the
 * list stays as it is while one taps. A unit by certificate has nothing to claim.
 */
export const suggestionsFor = (
  portfolio: Portfolio,
  scheme: Scheme,
  about: HeadHash,
  limit = 6,
): readonly Suggestion[] => {
  const units = coverageOf(portfolio, scheme)
    .filter(({ transfer }) => transfer === null)
    .map(claimable)
  const all = units.flat()
  const known = new Set(all)
  const isOpen = (claim: string): boolean =>
    [...evidenceClaiming(portfolio, claim)].every((evidence) => evidence === about)
  const recent = recentClaims(portfolio, about)
    .filter((claim) => known.has(claim))
    .slice(0, mostRecent)
  const taken = new Set(recent)
  const next = recent
    .flatMap((claim) => {
      const unit = units.find((claims) => claims.includes(claim)) ?? []
      return unit.slice(unit.indexOf(claim) + 1).find((after) => isOpen(after) && !taken.has(after)) ?? []
    })
    .filter((claim, i, claims) => claims.indexOf(claim) === i)
    .slice(0, mostNext)
  for (const claim of next) taken.add(claim)
  // One of each unit in turn, so that the first unit does not fill the list.
  const openByUnit = units.map((claims) => claims.filter((claim) => isOpen(claim) && !taken.has(claim)))
  const turns = Array.from({ length: limit }, (_, turn) => openByUnit.flatMap((claims) => claims[turn] ?? []))
  const open = criteriaFirst(turns.flat(), (claim) => claim)
  const say =
    (why: SuggestionReason) =>
    (claim: string): Suggestion => ({ claim, why })
  const suggested = [...recent.map(say('recent')), ...next.map(say('next')), ...open.map(say('open'))]
  return criteriaFirst(suggested.slice(0, limit), ({ claim }) => claim)
}
