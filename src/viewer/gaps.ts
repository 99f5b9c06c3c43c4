// What is missing or unsure, worst first: the same findings in the same words as the app and the command line tell, with
// the way to each, and what the coverage lacks. A gap that is not listed here would be a lie of omission.

import { inOrder, type BundleFinding, type Level } from '#/bundle/finding.ts'
import { portfolioFindings, schemeFindings } from '#/bundle/portfolio-findings.ts'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { coverageOf, type UnitCoverage } from '#/portfolio/views/coverage.ts'
import { unitClaimId } from '#/qualification/criterion-id.ts'
import { codeOf, titleOf } from '#/report/wording.ts'
import { t } from '#/text/text.ts'
import type { Opened } from '#/viewer/open-contents.ts'
import { offMatrix } from '#/viewer/off-matrix.ts'
import { hrefOfCriterion, hrefOfEvidence } from '#/viewer/place.ts'

export type GapLink = { readonly label: string; readonly href: string; readonly title: string }
export type Gap = {
  /** Unique in the list. */
  readonly id: string
  readonly level: Level
  readonly says: string
  /** Where it can be looked at, in groups; a group without a name stands alone. */
  readonly groups: readonly { readonly under: string; readonly links: readonly GapLink[] }[]
}

const gap = (id: string, level: Level, says: string, links: readonly GapLink[] = []): Gap => ({
  id,
  level,
  says,
  groups: links.length > 0 ? [{ under: '', links }] : [],
})

const criterionLink = (id: string, title: string): GapLink => ({
  label: codeOf(id),
  href: hrefOfCriterion(id),
  title,
})

const evidenceLink = (opened: Opened, evidence: Evidence): GapLink => ({
  label: evidence.label,
  href: hrefOfEvidence(opened, evidence),
  title: titleOf(evidence),
})

const openCriteria = (units: readonly UnitCoverage[]): Gap[] => {
  const lacking = units
    .map((unit) => ({ unit, open: unit.criteria.filter(({ claims }) => claims === 0) }))
    .filter(({ open }) => open.length > 0)
  const all = units.reduce((sum, { criteria }) => sum + criteria.length, 0)
  const count = lacking.reduce((sum, { open }) => sum + open.length, 0)
  const words = t('verifier').page.gap
  if (count === 0) return []
  return [
    {
      id: 'open',
      level: 'warning',
      says: words.open(count, all),
      groups: lacking.map(({ unit, open }) => ({
        under: words.openIn(`${unit.unit} ${unit.title}`.trim(), open.length, unit.criteria.length),
        links: open.map(({ criterion }) => criterionLink(criterion.id, criterion.summary)),
      })),
    },
  ]
}

const outsideUnits = ({ portfolio }: Opened, units: readonly UnitCoverage[]): Gap[] => {
  const { outside } = offMatrix(portfolio, units)
  if (outside.length === 0) return []
  const links = outside.map((id) => criterionLink(id, ''))
  return [gap('outside', 'info', t('verifier').page.gap.outside(outside.length), links)]
}

const notLoaded = (units: readonly UnitCoverage[]): Gap[] => {
  const lacking = units.filter(({ allCriteriaKnown }) => !allCriteriaKnown)
  if (lacking.length === 0) return []
  const links = lacking.map(({ unit, level, title }) => ({
    label: unit,
    href: hrefOfCriterion(unitClaimId(unit, level)),
    title,
  }))
  return [gap('not loaded', 'warning', t('verifier').page.gap.unitsNotLoaded(lacking.length), links)]
}

const coverageGaps = (opened: Opened): Gap[] => {
  const { portfolio, scheme } = opened
  const { values } = portfolio.description
  const words = t('verifier').page.gap
  if (values.scheme === null) return [gap('no scheme', 'warning', words.noScheme)]
  // Why it is not here is among the findings.
  if (scheme === null) return []
  const units = coverageOf(portfolio, scheme)
  return [
    ...(values.units.length === 0 ? [gap('no units', 'warning', words.noUnits)] : []),
    ...openCriteria(units),
    ...notLoaded(units),
    ...outsideUnits(opened, units),
  ]
}

const evidenceGaps = (opened: Opened): Gap[] => {
  const { portfolio, history } = opened
  const words = t('verifier').page.gap
  const all = [...portfolio.evidence.values()]
  const erased = all.filter(({ standing }) => standing === 'erased')
  const withheld = [...portfolio.standings.values()].filter(({ kind }) => kind === 'withheld').length
  const without = all.filter(({ files }) => files.some(({ sha256 }) => history.absent.has(sha256)))
  const links = (some: readonly Evidence[]) => some.map((each) => evidenceLink(opened, each))
  return [
    ...(history.absent.size > 0
      ? [gap('absent', 'error', words.absent(history.absent.size), links(without))]
      : []),
    ...(erased.length > 0 ? [gap('erased', 'info', words.erased(erased.length), links(erased))] : []),
    ...(withheld > 0 ? [gap('withheld', 'info', words.withheld(withheld))] : []),
  ]
}

/** What is found of many pieces of evidence is told once, with all of them. */
const gathered = (opened: Opened, findings: readonly BundleFinding[]): Gap[] => {
  const words = t('verifier').page.gap
  const noPlace = findings.filter(({ kind }) => kind === 'no place')
  const unclaimed = findings.filter(({ kind }) => kind === 'not claimed')
  const claims = noPlace.reduce((sum, { count }) => sum + count, 0)
  const links = (some: readonly BundleFinding[]) => some.flatMap((each) => linksOf(opened, each))
  return [
    ...(claims > 0 ? [gap('no place', 'warning', words.noPlace(claims), links(noPlace))] : []),
    ...(unclaimed.length > 0
      ? [gap('unclaimed', 'info', words.unclaimed(unclaimed.length), links(unclaimed))]
      : []),
  ]
}

const linksOf = (opened: Opened, { subject }: BundleFinding): GapLink[] =>
  [...opened.portfolio.evidence.values()]
    .filter(({ label }) => label === subject)
    .map((evidence) => evidenceLink(opened, evidence))

/** A finding in words; fields and criteria are named as people know them. */
export const findingText = (found: BundleFinding): string => {
  const fields: Readonly<Record<string, string>> = t('verifier').page.fields
  const { kind, about } = found
  const says = t('verifier').says[kind]
  if (kind === 'two versions') return says({ ...found, about: fields[about] ?? about })
  if (kind === 'no place') return says({ ...found, about: about.split(', ').map(codeOf).join(', ') })
  return says(found)
}

const rank: Readonly<Record<Level, number>> = { error: 0, warning: 1, info: 2 }
const isGathered = ({ kind }: BundleFinding): boolean => kind === 'no place' || kind === 'not claimed'

export const gapsOf = (opened: Opened): Gap[] => {
  const { portfolio, history } = opened
  const findings = inOrder([...portfolioFindings(portfolio), ...schemeFindings(portfolio, history.scheme)])
  return [
    ...findings
      .filter((each) => !isGathered(each))
      .map((each) => gap(JSON.stringify(each), each.level, findingText(each), linksOf(opened, each))),
    ...coverageGaps(opened),
    ...gathered(opened, findings),
    ...evidenceGaps(opened),
  ].toSorted((a, b) => rank[a.level] - rank[b.level])
}
