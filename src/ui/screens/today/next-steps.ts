// What is worth doing now, most useful first: read from the portfolio alone, so that every device says the same.

import { isPlaceGone } from '#/portfolio/files-of.ts'
import type { Evidence, Portfolio } from '#/portfolio/portfolio.ts'
import { coverageOf, type UnitCoverage } from '#/portfolio/views/coverage.ts'
import { standingEvidence } from '#/portfolio/views/unsorted-claims.ts'
import { knownScheme, unitsIn } from '#/portfolio/views/known-figures.ts'
import { checkCounted } from '#/qualification/plan/check-counted.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { evidenceTitle } from '#/ui/session/evidence-words.ts'
import { fieldsToSettle } from '#/ui/session/description-versions.ts'

export type NextStep = {
  readonly kind: 'scheme' | 'units' | 'place' | 'claim' | 'describe' | 'rule' | 'settle' | 'gap'
  readonly title: string
  readonly why: string
  readonly href: string
}

/** A form of the trade's says by itself what it holds. */
const isUndescribed = ({ form, fields: { values } }: Evidence): boolean =>
  form !== 'note' && values.record === null && values.title.trim() === '' && values.account.trim() === ''

const hasLostPlace = (evidence: Evidence): boolean =>
  evidence.claims.some(({ position }) => isPlaceGone(evidence, position))

const schemeStep = ({ description: { values } }: Portfolio): NextStep | null => {
  const words = t('today')
  if (values.scheme === null)
    return {
      kind: 'scheme',
      title: words.chooseQualification,
      why: words.chooseQualificationWhy,
      href: '/scheme',
    }
  if (values.units.length > 0) return null
  return { kind: 'units', title: words.chooseUnits, why: words.chooseUnitsWhy, href: '/units' }
}

const ruleStep = (portfolio: Portfolio, file: Scheme | null): NextStep | null => {
  const { units } = portfolio.description.values
  if (file === null || units.length === 0) return null
  const scheme = knownScheme(portfolio, file)
  const {
    check: { verdict, rules },
    problems,
  } = checkCounted(
    scheme,
    unitsIn(file, scheme, units).map(({ unit, level }) => (level === null ? { unit } : { unit, level })),
  )
  const words = t('today')
  const { problem, rulesToMeet, have } = t('units')
  if (verdict !== 'invalid') {
    // A second level of a unit is no fault: it counts once.
    const left = problems.find(({ kind }) => kind !== 'unit twice')
    if (left === undefined) return null
    return { kind: 'units', title: problem[left.kind](left.unit), why: words.madeWithout, href: '/units' }
  }
  const isCounted = new Set(scheme.combination?.flatMap(({ id, measure }) => (measure === 'units' ? id : [])))
  const broken = rules.filter(({ holds, severity }) => holds === false && severity === 'must')
  // Units to choose before sums to reach: whoever does those is halfway to the sums.
  const missing = broken.find(({ id }) => isCounted.has(id)) ?? broken[0]
  const [first] = problems
  const why = missing
    ? `${rulesToMeet(broken.length)}. ${words.missingRule(missing.says, have(missing.have, missing.need))}`
    : first
      ? problem[first.kind](first.unit)
      : ''
  return { kind: 'rule', title: words.missing, why, href: '/units?rules' }
}

const settleStep = (portfolio: Portfolio): NextStep | null => {
  const fields = fieldsToSettle(portfolio)
  if (fields.length === 0) return null
  const words = t('today')
  const names: Readonly<Record<string, string>> = t('start').versionFields
  const why = words.settleWhy(fields.map((field) => names[field] ?? field).join(', '))
  return { kind: 'settle', title: words.settle, why, href: '/about' }
}

/** The candidate's own: what others added is theirs to settle. */
const settleEvidenceStep = (
  { candidate, devices }: Portfolio,
  standing: readonly Evidence[],
): NextStep | null => {
  const found = standing.find(
    ({ device, fields }) =>
      Object.keys(fields.toSettle).length > 0 && devices.get(device)?.person === candidate.person,
  )
  if (found === undefined) return null
  const words = t('today')
  return {
    kind: 'settle',
    title: words.settleEvidence(evidenceTitle(found)),
    why: words.settleEvidenceWhy,
    href: `/evidence/${found.id}`,
  }
}

const share = ({ claimed, criteria }: UnitCoverage): number => claimed / criteria.length

/** The first open criterion of the unit that is furthest: what is nearly done is done soonest. */
const gapStep = (portfolio: Portfolio, scheme: Scheme | null): NextStep | null => {
  if (scheme === null) return null
  const [unit] = coverageOf(portfolio, scheme)
    .filter(({ claimed, criteria, transfer }) => transfer === null && claimed < criteria.length)
    .toSorted((a, b) => share(b) - share(a))
  const open = unit?.criteria.find(({ claims }) => claims === 0)?.criterion
  if (unit === undefined || open === undefined) return null
  return {
    kind: 'gap',
    title: t('today').gap(`${unit.unit} · ${open.number}`, open.summary),
    why: t('today').gapWhy,
    href: `/coverage/${encodeURIComponent(open.id)}`,
  }
}

/** One leads to itself, several to the list. */
const evidenceStep = (
  kind: 'place' | 'claim' | 'describe',
  evidence: readonly Evidence[],
  title: (count: number) => string,
  why: string,
): NextStep | null => {
  const [first, ...others] = evidence
  if (first === undefined) return null
  const only = kind === 'describe' ? `/evidence/${first.id}` : `/evidence/${first.id}/claim`
  return { kind, title: title(evidence.length), why, href: others.length === 0 ? only : '/evidence' }
}

export const nextStepsOf = (portfolio: Portfolio, scheme: Scheme | null): readonly NextStep[] => {
  const words = t('today')
  const standing = standingEvidence(portfolio)
  const canClaim = scheme !== null && portfolio.description.values.units.length > 0
  const unclaimed = canClaim ? standing.filter(({ claims }) => claims.length === 0) : []
  const steps = [
    settleStep(portfolio),
    settleEvidenceStep(portfolio, standing),
    schemeStep(portfolio),
    evidenceStep('place', standing.filter(hasLostPlace), words.place, words.placeWhy),
    evidenceStep('claim', unclaimed, words.sort, words.claimWhy),
    evidenceStep('describe', standing.filter(isUndescribed), words.describe, words.describeWhy),
    ruleStep(portfolio, scheme),
    gapStep(portfolio, scheme),
  ]
  return steps.filter((step) => step !== null)
}
