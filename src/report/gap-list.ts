// What is missing or unsure, first on the page and told plainly. A gap that is not listed would be a lie of omission.

import type { Portfolio } from '#/portfolio/portfolio.ts'
import { coverageOf } from '#/portfolio/views/coverage.ts'
import { findingsOf, type Finding } from '#/portfolio/views/findings.ts'
import { anchorsOf } from '#/report/anchors.ts'
import { claimedUnitsOf } from '#/report/claimed-units.ts'
import { words, type Subject } from '#/report/subject.ts'
import { codeOf } from '#/report/wording.ts'

/** `links` lead to where it can be looked at: anchors of this page. */
export type Gap = {
  readonly says: string
  readonly links: readonly { readonly anchor: string; readonly text: string }[]
}

const { page } = words.verifier
const gap = (says: string, links: Gap['links'] = []): Gap => ({ says, links })

export const gapsOf = (subject: Subject): Gap[] => {
  const findings = findingsOf(subject.portfolio)
  const { standings } = subject.portfolio
  const withheld = [...standings.values()].filter(({ kind }) => kind === 'withheld').length
  return [
    ...(subject.absent.size > 0 ? [gap(page.gap.absent(subject.absent.size), holding(subject))] : []),
    ...findings.flatMap((finding) => single(subject.portfolio, finding)),
    ...coverageGaps(subject),
    ...gathered(subject.portfolio, findings),
    ...(withheld > 0 ? [gap(page.gap.withheld(withheld))] : []),
  ]
}

const linkTo = (portfolio: Portfolio, ids: readonly string[]): Gap['links'] => {
  const anchors = anchorsOf(portfolio)
  return ids.flatMap((id) => {
    const evidence = portfolio.evidence.get(id)
    return evidence === undefined ? [] : [{ anchor: anchors.get(id) ?? id, text: evidence.label }]
  })
}

const holding = ({ portfolio, absent }: Subject): Gap['links'] =>
  linkTo(
    portfolio,
    [...portfolio.evidence.values()]
      .filter(({ files }) => files.some(({ sha256 }) => absent.has(sha256)))
      .map(({ id }) => id),
  )

const coverageGaps = (subject: Subject): Gap[] => {
  const { portfolio, scheme } = subject
  const { values } = portfolio.description
  if (values.scheme === null) return [gap(page.gap.noScheme)]
  if (scheme === null) return [gap(page.gap.schemeMissing)]
  const units = coverageOf(portfolio, scheme)
  const open = units.flatMap(({ criteria }) => criteria.filter(({ claims }) => claims === 0))
  const all = units.reduce((sum, { criteria }) => sum + criteria.length, 0)
  const outside = claimedUnitsOf(subject).find(({ unit }) => unit === null)
  return [
    ...(units.length === 0 ? [gap(page.gap.noUnits)] : []),
    ...(open.length > 0
      ? [
          gap(
            page.gap.open(open.length, all),
            open.map(({ criterion }) => ({ anchor: criterion.id, text: codeOf(criterion.id) })),
          ),
        ]
      : []),
    ...units
      .filter(({ allCriteriaKnown }) => !allCriteriaKnown)
      .map(({ unit, title }) => gap(page.gap.unitNotLoaded(`${unit} ${title}`.trim()))),
    ...(outside === undefined ? [] : [gap(page.gap.outside(outside.rows.length))]),
  ]
}

const idsIn = (findings: readonly { evidence: string }[]) => findings.map(({ evidence }) => evidence)

/** Findings of one kind that are told together. */
const gathered = (portfolio: Portfolio, findings: readonly Finding[]): Gap[] => {
  const noPlace = findings.filter((finding) => finding.kind === 'no position')
  const unclaimed = findings.filter((finding) => finding.kind === 'unclaimed evidence')
  const claims = noPlace.reduce((sum, { criteria }) => sum + criteria.length, 0)
  return [
    ...(claims > 0 ? [gap(page.gap.noPlace(claims), linkTo(portfolio, idsIn(noPlace)))] : []),
    ...(unclaimed.length > 0
      ? [gap(page.gap.unclaimed(unclaimed.length), linkTo(portfolio, idsIn(unclaimed)))]
      : []),
  ]
}

const single = (portfolio: Portfolio, finding: Finding): Gap[] => {
  const nameOf = (device: string): string => portfolio.devices.get(device)?.name || page.someone
  switch (finding.kind) {
    case 'forked device':
      return [gap(page.gap.twoDevices(nameOf(finding.device)))]
    case 'missing work':
      return [gap(page.gap.missingWork(nameOf(finding.device)))]
    case 'device not yet known':
      return [gap(page.gap.deviceUnknown(finding.name || page.someone, finding.entries))]
    case 'not counted':
      return [gap(page.gap.notCounted(finding.entries, page.rules[finding.rule]))]
    case 'incomplete':
      return [gap(page.gap.incomplete(finding.entries))]
    case 'rival centre lists':
      return [gap(page.gap.rivalLists)]
    case 'two versions': {
      const names: Readonly<Record<string, string>> = page.fields
      const links = finding.evidence === null ? [] : linkTo(portfolio, [finding.evidence])
      return [gap(page.gap.twoVersions(names[finding.field] ?? finding.field), links)]
    }
    case 'unknown kind':
      return [gap(page.gap.unknownKind(finding.entries))]
    case 'unclaimed evidence':
    case 'no position':
      return []
  }
}
