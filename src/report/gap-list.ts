// What is missing or unsure, worst first and told plainly, for the page without scripts and for the viewer alike: one list in
// one wording. A gap that is not listed would be a lie of omission.

import type { Evidence } from '#/portfolio/portfolio.ts'
import { coverageOf, type UnitCoverage } from '#/portfolio/views/coverage.ts'
import { findingsOf, type Finding } from '#/portfolio/views/findings.ts'
import { unitClaimId } from '#/qualification/criterion-id.ts'
import { checkGaps } from '#/report/check-gaps.ts'
import { findingSaid, type Level } from '#/report/finding-said.ts'
import {
  criterionLink,
  gap,
  linking,
  type Gap,
  type GapLink,
  type GapSubject,
  type LinksTo,
} from '#/report/gap.ts'
import { offMatrix } from '#/report/off-matrix.ts'
import { words } from '#/report/subject.ts'
import { transferText } from '#/report/transfer-text.ts'

/** The gap that stands where the definition of the qualification is not there; a reader of the bundle may know why. */
export const definitionGap = 'definition'

const { gap: lacks, says } = words.verifier

const rank: Readonly<Record<Level, number>> = { error: 0, warning: 1, info: 2 }

export const worstFirst = (gaps: readonly Gap[]): Gap[] =>
  gaps.toSorted((a, b) => rank[a.level] - rank[b.level])

export const gapsOf = (subject: GapSubject): Gap[] => {
  const findings = findingsOf(subject.portfolio)
  const linksTo = linking(subject.portfolio)
  return worstFirst([
    ...findings.flatMap((each, i) => {
      const told = findingSaid(subject.portfolio, each)
      const links = linksTo(aboutOf(each))
      return told === null ? [] : [gap(`found ${i}`, told.level, told.says, links)]
    }),
    ...coverageGaps(subject),
    ...gathered(findings, linksTo),
    ...evidenceGaps(subject, linksTo),
    ...checkGaps(subject, linksTo),
  ])
}

/** The piece of evidence that a finding told by itself is about. */
const aboutOf = (found: Finding): readonly string[] => {
  if (found.kind === 'covered part') return [found.evidence]
  return found.kind === 'two versions' && found.evidence !== null ? [found.evidence] : []
}

const coverageGaps = ({ portfolio, scheme }: GapSubject): Gap[] => {
  const { values } = portfolio.description
  if (values.scheme === null) return [gap('no scheme', 'warning', lacks.noScheme)]
  if (scheme === null) {
    const text = says['scheme missing']({ subject: '', about: values.scheme.title, count: 0 })
    return [gap(definitionGap, 'warning', text)]
  }
  const units = coverageOf(portfolio, scheme)
  const { outside } = offMatrix(portfolio, units)
  const links = outside.map((id) => criterionLink(id, ''))
  return [
    ...(values.units.length === 0 ? [gap('no units', 'warning', lacks.noUnits)] : []),
    ...openCriteria(units.filter(({ transfer }) => transfer === null)),
    ...notLoaded(units.filter(({ transfer }) => transfer === null)),
    ...byCertificate(units),
    ...(links.length > 0 ? [gap('outside', 'info', lacks.outside(links.length), links)] : []),
  ]
}

const openCriteria = (units: readonly UnitCoverage[]): Gap[] => {
  const lacking = units
    .map((unit) => ({ unit, open: unit.criteria.filter(({ claims }) => claims === 0) }))
    .filter(({ open }) => open.length > 0)
  if (lacking.length === 0) return []
  const all = units.reduce((sum, { criteria }) => sum + criteria.length, 0)
  const count = lacking.reduce((sum, { open }) => sum + open.length, 0)
  const groups = lacking.map(({ unit, open }) => ({
    under: lacks.openIn(`${unit.unit} ${unit.title}`.trim(), open.length, unit.criteria.length),
    links: open.map(({ criterion }) => criterionLink(criterion.id, criterion.summary)),
  }))
  return [{ id: 'open', level: 'warning', says: lacks.open(count, all), groups }]
}

const notLoaded = (units: readonly UnitCoverage[]): Gap[] => {
  const lacking = units.filter(({ allCriteriaKnown }) => !allCriteriaKnown)
  if (lacking.length === 0) return []
  const links = lacking.map(({ unit, level, title }) => ({
    anchor: unitClaimId(unit, level),
    text: unit,
    title,
  }))
  return [gap('not loaded', 'warning', lacks.unitsNotLoaded(lacking.length), links)]
}

/** Not open and not proved here: each with the certificate that stands for it. */
const byCertificate = (units: readonly UnitCoverage[]): Gap[] => {
  const groups = units.flatMap(({ unit, level, title, transfer }) =>
    transfer === null
      ? []
      : [
          {
            under: transferText(transfer),
            links: [{ anchor: unitClaimId(unit, level), text: unit, title }],
          },
        ],
  )
  return groups.length === 0
    ? []
    : [{ id: 'by certificate', level: 'info', says: lacks.byCertificate(groups.length), groups }]
}

const evidenceGaps = ({ portfolio, absent }: GapSubject, linksTo: LinksTo): Gap[] => {
  const all = [...portfolio.evidence.values()]
  const links = (some: readonly Evidence[]): GapLink[] => linksTo(some.map(({ id }) => id))
  const gone = all.filter(({ standing }) => standing === 'erased')
  const byConsent = gone.filter(({ id }) => portfolio.erased.consent.has(id))
  const erased = gone.filter((each) => !byConsent.includes(each))
  const without = all.filter(({ files }) => files.some(({ sha256 }) => absent.has(sha256)))
  const withheld = [...portfolio.standings.values()].filter(({ kind }) => kind === 'withheld').length
  return [
    ...(absent.size > 0 ? [gap('absent', 'error', lacks.absent(absent.size), links(without))] : []),
    ...(erased.length > 0 ? [gap('erased', 'info', lacks.erased(erased.length), links(erased))] : []),
    ...(byConsent.length > 0
      ? [gap('consent', 'warning', lacks.noConsent(byConsent.length), links(byConsent))]
      : []),
    ...(withheld > 0 ? [gap('withheld', 'info', lacks.withheld(withheld))] : []),
  ]
}

const idsIn = (findings: readonly { evidence: string }[]) => findings.map(({ evidence }) => evidence)

/** What is found of many pieces of evidence is told once, with all of them. */
const gathered = (findings: readonly Finding[], linksTo: LinksTo): Gap[] => {
  const noPlace = findings.filter((each) => each.kind === 'no position')
  const unclaimed = findings.filter((each) => each.kind === 'unclaimed evidence')
  const claims = noPlace.reduce((sum, { criteria }) => sum + criteria.length, 0)
  return [
    ...(claims > 0 ? [gap('no place', 'warning', lacks.noPlace(claims), linksTo(idsIn(noPlace)))] : []),
    ...(unclaimed.length > 0
      ? [gap('unclaimed', 'info', lacks.unclaimed(unclaimed.length), linksTo(idsIn(unclaimed)))]
      : []),
  ]
}
