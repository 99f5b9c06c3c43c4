// What the trade would ask of the whole portfolio: its units' figures and guidance, units achieved before, dates and age,
// and whether everything is proved in one way.

import { checkOf, type Check } from '#/portfolio/checks/check.ts'
import { combinationChecks } from '#/portfolio/checks/combination-checks.ts'
import { claimedIn } from '#/portfolio/checks/claimed-criterion.ts'
import { stands, type CheckSubject } from '#/portfolio/checks/evidence-checks.ts'
import { typeOf } from '#/portfolio/checks/evidence-type.ts'
import { combinationOf } from '#/portfolio/views/combination.ts'
import { chosenLevel, evidenceClaiming, transferOf } from '#/portfolio/views/coverage.ts'
import { dateChecksOf } from '#/qualification/checks/date-checks.ts'
import type { EvidenceType } from '#/qualification/checks/evidence-types.ts'
import { asksForSeniorJob, guidanceFor } from '#/qualification/checks/unit-guidance.ts'
import { unitClaimId } from '#/qualification/criterion-id.ts'
import { datesKnown } from '#/qualification/facts/dates-known.ts'
import { missingFactsOf } from '#/qualification/facts/missing-facts.ts'
import { isUnitToName } from '#/qualification/unit-to-name.ts'

/** Fewer pieces are a beginning, of which nobody expects variety. */
const enoughForVariety = 5

const varietyChecks = ({ portfolio, scheme }: CheckSubject): Check[] => {
  const claimed = [...portfolio.evidence.values()].filter(
    (evidence) => stands(evidence) && evidence.claims.length > 0,
  )
  const types = new Set(claimed.map(typeOf))
  const isOneKind = claimed.length >= enoughForVariety && types.size === 1 && !types.has(null)
  return isOneKind ? [checkOf(portfolio, scheme, 'ES4')] : []
}

const chosenIn = ({ portfolio, scheme }: CheckSubject) =>
  portfolio.description.values.units.map((chosen) => ({
    unit: chosen.unit,
    level: chosenLevel(scheme, chosen),
  }))

const figureChecks = (subject: CheckSubject): Check[] => {
  const { portfolio, scheme, facts } = subject
  const { figures, toConfirm } = missingFactsOf(scheme, facts, chosenIn(subject))
  const check = (rule: 'RC7' | 'FC1', about: readonly { unit: string; level: number | null }[]): Check[] => {
    const claims = [...new Set(about.map(idOf))]
    return claims.length === 0 ? [] : [checkOf(portfolio, scheme, rule, { claims, count: claims.length })]
  }
  return [...check('RC7', figures), ...check('FC1', toConfirm)]
}

/** Who goes past it names the unit. One that is extra beside units that make the award need not be named to claim it. */
const namingChecks = (subject: CheckSubject): Check[] => {
  const { portfolio, scheme } = subject
  const toName = chosenIn(subject).filter(({ unit }) => isUnitToName(scheme, unit))
  if (toName.length === 0) return []
  const { check, extra } = combinationOf(portfolio, scheme)
  const uncounted = new Set(check.verdict === 'valid' ? extra : [])
  return toName
    .filter(({ unit }) => !uncounted.has(unit))
    .map((chosen) => checkOf(portfolio, scheme, 'RC6', { claims: [idOf(chosen)], more: chosen.unit }))
}

const guidanceChecks = (subject: CheckSubject): Check[] => {
  const { portfolio, scheme } = subject
  return chosenIn(subject).flatMap(({ unit, level }): Check[] => {
    const guidance = guidanceFor(scheme.id, unit)
    if (guidance?.rule !== 'UG2') return []
    const about = [...portfolio.evidence.values()].filter(
      (evidence) =>
        stands(evidence) &&
        evidence.claims.some(({ criterion }) => claimedIn(scheme, criterion)?.unit === unit),
    )
    if (about.length === 0) return []
    const answered = new Set(
      about.flatMap(({ fields }) =>
        fields.values.answers.filter(({ text }) => text.trim() !== '').map(({ prompt }) => prompt),
      ),
    )
    const missing = guidance.prompts.filter((prompt) => !answered.has(prompt))
    if (missing.length === 0) return []
    return [
      checkOf(portfolio, scheme, 'UG2', { claims: [unitClaimId(unit, level)], more: missing.join(', ') }),
    ]
  })
}

const idOf = ({ unit, level }: { unit: string; level: number | null }): string => unitClaimId(unit, level)

const achievementChecks = ({ portfolio, scheme }: CheckSubject): Check[] => {
  const transfers = portfolio.achievements.filter(({ how }) => how === 'credit transfer')
  const unseen = transfers.filter(({ isByStaff, copySeenBy }) => !isByStaff || copySeenBy === '').map(idOf)
  const mapped = new Set(
    [...portfolio.claimsByCriterion.keys()].flatMap((claim) => {
      const claimed = claimedIn(scheme, claim)
      const isByCertificate = claimed !== null && transferOf(portfolio, claimed.unit, claimed.level) !== null
      return isByCertificate ? [idOf(claimed)] : []
    }),
  )
  const check = (rule: 'PL1' | 'PL2', claims: readonly string[]): Check[] =>
    claims.length === 0 ? [] : [checkOf(portfolio, scheme, rule, { claims, count: claims.length })]
  return [...check('PL1', [...new Set(unseen)]), ...check('PL2', [...mapped])]
}

/** Never a whole unit by what witnesses say (domain §3); a unit by certificate is signed off by nothing here. */
const testimonyChecks = ({ portfolio, scheme }: CheckSubject): Check[] => {
  const byUnit = new Map<string, { unit: string; level: number | null; types: Set<EvidenceType | null> }>()
  for (const claim of portfolio.claimsByCriterion.keys()) {
    const claimed = claimedIn(scheme, claim)
    if (claimed === null) continue
    const there = byUnit.get(idOf(claimed)) ?? { ...claimed, types: new Set<EvidenceType | null>() }
    byUnit.set(idOf(claimed), there)
    for (const id of evidenceClaiming(portfolio, claim)) {
      const evidence = portfolio.evidence.get(id)
      if (evidence !== undefined) there.types.add(typeOf(evidence))
    }
  }
  const alone = [...byUnit].filter(
    ([, { unit, level, types }]) =>
      types.size === 1 && types.has('witness testimony') && transferOf(portfolio, unit, level) === null,
  )
  if (alone.length === 0) return []
  const claims = alone.map(([id]) => id).toSorted()
  return [checkOf(portfolio, scheme, 'ES7', { claims, count: claims.length })]
}

const dateChecks = ({ portfolio, scheme, facts }: CheckSubject, today: string): Check[] => {
  const { registeredOn, isOfAge } = portfolio.description.values
  const dates = datesKnown(scheme, facts)
  return dateChecksOf(dates, { registeredOn, isOfAge }, scheme.minimumAge, today).map(
    ({ rule, severity, stops, known, daysLeft, isUnsaid }) =>
      checkOf(portfolio, scheme, rule, {
        severity,
        stops,
        more: known?.day ?? String(scheme.minimumAge ?? ''),
        known,
        ...(rule === 'DT3' && { count: daysLeft }),
        ...(rule === 'DT6' && { count: isUnsaid ? 0 : 1 }),
      }),
  )
}

/** `today` is a day, `2026-11-22`; empty where none is known, and then no date is looked at. */
export const wholeChecksOf = (subject: CheckSubject, today: string): readonly Check[] => {
  const { portfolio, scheme } = subject
  return [
    ...(today === '' ? [] : dateChecks(subject, today)),
    ...achievementChecks(subject),
    ...figureChecks(subject),
    ...combinationChecks(subject),
    ...namingChecks(subject),
    ...guidanceChecks(subject),
    ...(asksForSeniorJob(scheme.id) ? [checkOf(portfolio, scheme, 'UG3')] : []),
    ...testimonyChecks(subject),
    ...varietyChecks(subject),
  ]
}
