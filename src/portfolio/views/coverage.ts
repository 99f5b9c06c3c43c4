// Units × criteria: what is claimed, what is open. Reads the index of claims, so its cost follows the number of criteria
// and never the number of evidence.

import type { HeadHash } from '#/ledger/head.ts'
import type { Achievement, ChosenUnit, Portfolio } from '#/portfolio/portfolio.ts'
import {
  criteriaOf,
  hasAllCriteria,
  offerOf,
  unitByCode,
  type NamedCriterion,
} from '#/qualification/criteria.ts'
import { unitClaimId } from '#/qualification/criterion-id.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export type CriterionCoverage = {
  readonly criterion: NamedCriterion
  /** How many evidence that stand claim it. */
  readonly claims: number
}

export type UnitCoverage = {
  readonly unit: string
  readonly level: number | null
  readonly title: string
  readonly criteria: readonly CriterionCoverage[]
  readonly claimed: number
  /** Evidence claimed against the unit as a whole, where its criteria are not loaded. */
  readonly wholeUnitClaims: number
  /** False: the unit can hold claims but can never be "all met". */
  readonly allCriteriaKnown: boolean
  /** Put forward by a certificate: it is not assessed again, and nothing in it is open (domain §3). */
  readonly transfer: Achievement | null
}

const none: ReadonlySet<HeadHash> = new Set()

/** Evidence, by head, that claims a criterion or a whole unit. */
export const evidenceClaiming = (portfolio: Portfolio, id: string): ReadonlySet<HeadHash> =>
  portfolio.claimsByCriterion.get(id) ?? none

/** The level that a choice means: what it says, or the unit's only offer. */
export const chosenLevel = (scheme: Scheme, { unit, level }: ChosenUnit): number | null => {
  if (level !== null) return level
  const offers = unitByCode(scheme, unit)?.offers ?? []
  return offers.length === 1 ? (offers[0]?.level ?? null) : null
}

/** The last one recorded; a unit at an unknown level is the same unit. */
export const transferOf = (
  { achievements }: Portfolio,
  unit: string,
  level: number | null,
): Achievement | null =>
  achievements.findLast(
    (each) =>
      each.how === 'credit transfer' &&
      each.unit === unit &&
      (each.level === level || each.level === null || level === null),
  ) ?? null

export const unitCoverageOf = (portfolio: Portfolio, scheme: Scheme, chosen: ChosenUnit): UnitCoverage => {
  const level = chosenLevel(scheme, chosen)
  const offer = offerOf(scheme, chosen.unit, level)
  const criteria = criteriaOf(scheme, chosen.unit, level).map((criterion) => ({
    criterion,
    claims: evidenceClaiming(portfolio, criterion.id).size,
  }))
  return {
    unit: chosen.unit,
    level,
    title: unitByCode(scheme, chosen.unit)?.title ?? '',
    criteria,
    claimed: criteria.filter(({ claims }) => claims > 0).length,
    wholeUnitClaims: evidenceClaiming(portfolio, unitClaimId(chosen.unit, level)).size,
    allCriteriaKnown: offer !== undefined && hasAllCriteria(offer),
    transfer: transferOf(portfolio, chosen.unit, level),
  }
}

/** One row a chosen unit, in the order they were chosen. */
export const coverageOf = (portfolio: Portfolio, scheme: Scheme): UnitCoverage[] =>
  portfolio.description.values.units.map((chosen) => unitCoverageOf(portfolio, scheme, chosen))
