// What is missing or unsure, worst first and told plainly, for the page without scripts and for the viewer alike: one list in
// one wording. A gap that is not listed would be a lie of omission.

import type { Evidence, Portfolio } from '#/portfolio/portfolio.ts'
import { coverageOf, type UnitCoverage } from '#/portfolio/views/coverage.ts'
import { findingsOf, type Finding } from '#/portfolio/views/findings.ts'
import { unitClaimId } from '#/qualification/criterion-id.ts'
import { anchorsOf } from '#/report/anchors.ts'
import { findingSaid, type Level } from '#/report/finding-said.ts'
import { offMatrix } from '#/report/off-matrix.ts'
import { words, type Subject } from '#/report/subject.ts'
import { codeOf, titleOf } from '#/report/wording.ts'

/** `anchor` is an address of the page; `title` says what `text`, a code or a label, stands for. */
export type GapLink = { readonly anchor: string; readonly text: string; readonly title: string }
export type Gap = {
  /** Unique in the list. */
  readonly id: string
  readonly level: Level
  readonly says: string
  /** Where it can be looked at, in groups; a group without a name stands alone. */
  readonly groups: readonly { readonly under: string; readonly links: readonly GapLink[] }[]
}
export type GapSubject = Pick<Subject, 'portfolio' | 'scheme' | 'absent'>

/** The gap that stands where the definition of the qualification is not there; a reader of the bundle may know why. */
export const definitionGap = 'definition'

const { gap: lacks, says } = words.verifier

const gap = (id: string, level: Level, text: string, links: readonly GapLink[] = []): Gap => ({
  id,
  level,
  says: text,
  groups: links.length > 0 ? [{ under: '', links }] : [],
})

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
  ])
}

/** The piece of evidence that a finding told by itself is about. */
const aboutOf = (found: Finding): readonly string[] => {
  if (found.kind === 'covered part') return [found.evidence]
  return found.kind === 'two versions' && found.evidence !== null ? [found.evidence] : []
}

type LinksTo = (ids: readonly string[]) => GapLink[]

const linking = (portfolio: Portfolio): LinksTo => {
  const anchors = anchorsOf(portfolio)
  return (ids) =>
    ids.flatMap((id) => {
      const evidence = portfolio.evidence.get(id)
      if (evidence === undefined) return []
      return [{ anchor: anchors.get(id) ?? id, text: evidence.label, title: titleOf(evidence) }]
    })
}

const criterionLink = (id: string, title: string): GapLink => ({ anchor: id, text: codeOf(id), title })

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
    ...openCriteria(units),
    ...notLoaded(units),
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

const evidenceGaps = ({ portfolio, absent }: GapSubject, linksTo: LinksTo): Gap[] => {
  const all = [...portfolio.evidence.values()]
  const links = (some: readonly Evidence[]): GapLink[] => linksTo(some.map(({ id }) => id))
  const erased = all.filter(({ standing }) => standing === 'erased')
  const without = all.filter(({ files }) => files.some(({ sha256 }) => absent.has(sha256)))
  const withheld = [...portfolio.standings.values()].filter(({ kind }) => kind === 'withheld').length
  return [
    ...(absent.size > 0 ? [gap('absent', 'error', lacks.absent(absent.size), links(without))] : []),
    ...(erased.length > 0 ? [gap('erased', 'info', lacks.erased(erased.length), links(erased))] : []),
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
