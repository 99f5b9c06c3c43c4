// What deserves a look before a portfolio leaves the device, as data: the app, the viewer and the command line say the
// same things about the same portfolio. A finding never stops anything by itself.

import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { isPlaceGone } from '#/portfolio/files-of.ts'
import type { Portfolio, RuleId } from '#/portfolio/portfolio.ts'

export type Finding =
  /** Made-up people and work: nothing in it may be claimed. */
  | { readonly kind: 'demo' }
  /** Two devices have used one key; both branches are kept (formats §2). */
  | { readonly kind: 'forked device'; readonly device: Id; readonly seq: number }
  /** Somebody has seen work that is not here. */
  | { readonly kind: 'missing work'; readonly device: Id; readonly seq: number }
  | {
      readonly kind: 'device not yet known'
      readonly device: Id
      readonly name: string
      readonly entries: number
    }
  | { readonly kind: 'not counted'; readonly rule: RuleId; readonly entries: number }
  | { readonly kind: 'incomplete'; readonly entries: number }
  | { readonly kind: 'two versions'; readonly evidence: HeadHash | null; readonly field: string }
  | { readonly kind: 'rival centre lists'; readonly version: number }
  | { readonly kind: 'unclaimed evidence'; readonly evidence: HeadHash; readonly label: string }
  | {
      readonly kind: 'no position'
      readonly evidence: HeadHash
      readonly label: string
      readonly criteria: readonly string[]
    }
  /** Claims whose page was taken out: they do not count until they are placed again. */
  | {
      readonly kind: 'place gone'
      readonly evidence: HeadHash
      readonly label: string
      readonly criteria: readonly string[]
    }
  /** A picture in which something was covered; the check number is the uncovered one's. */
  | {
      readonly kind: 'covered part'
      readonly evidence: HeadHash
      readonly label: string
      readonly page: number
      readonly original: Sha256
    }
  | { readonly kind: 'unknown kind'; readonly name: string; readonly entries: number }

const standingFindings = (portfolio: Portfolio): Finding[] => {
  const rules = new Map<RuleId, number>()
  let incomplete = 0
  for (const standing of portfolio.standings.values()) {
    if (standing.kind === 'not counted') rules.set(standing.rule, (rules.get(standing.rule) ?? 0) + 1)
    if (standing.kind === 'incomplete') incomplete += 1
  }
  const findings: Finding[] = [...rules]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, entries]) => ({ kind: 'not counted', rule, entries }))
  return incomplete > 0 ? [...findings, { kind: 'incomplete', entries: incomplete }] : findings
}

const deviceFindings = (portfolio: Portfolio): Finding[] => [
  ...portfolio.forks.map(({ device, seq }): Finding => ({ kind: 'forked device', device, seq })),
  ...portfolio.missing.map(({ device, seq }): Finding => ({ kind: 'missing work', device, seq })),
  ...[...portfolio.devices.values()]
    .filter(({ standing }) => standing === 'not yet known')
    .map(({ id, name }): Finding => ({
      kind: 'device not yet known',
      device: id,
      name,
      entries: portfolio.tips.byDevice.get(id)?.seq ?? 0,
    })),
  ...(portfolio.centre.rivals.length > 0
    ? [{ kind: 'rival centre lists', version: portfolio.centre.version } as const]
    : []),
]

const evidenceFindings = (portfolio: Portfolio): Finding[] => {
  const findings: Finding[] = []
  for (const evidence of portfolio.evidence.values()) {
    const { id, label, claims, standing, withdrawn, fields, form, files } = evidence
    if (standing !== 'counted' || withdrawn !== null) continue
    for (const field of Object.keys(fields.toSettle))
      findings.push({ kind: 'two versions', evidence: id, field })
    if (claims.length === 0) findings.push({ kind: 'unclaimed evidence', evidence: id, label })
    const whole = claims.filter(({ position }) => position.kind === 'whole').map(({ criterion }) => criterion)
    // One picture is seen at a glance; of several pages somebody has to be told which.
    if (whole.length > 0 && (form !== 'photo' || files.length > 1))
      findings.push({ kind: 'no position', evidence: id, label, criteria: whole })
    const gone = claims.filter(({ position }) => isPlaceGone(evidence, position))
    if (gone.length > 0)
      findings.push({
        kind: 'place gone',
        evidence: id,
        label,
        criteria: gone.map(({ criterion }) => criterion),
      })
    for (const [i, { redactedFrom }] of files.entries())
      if (redactedFrom !== undefined)
        findings.push({ kind: 'covered part', evidence: id, label, page: i + 1, original: redactedFrom })
  }
  return findings
}

export const findingsOf = (portfolio: Portfolio): Finding[] => [
  ...(portfolio.isDemo ? [{ kind: 'demo' } as const] : []),
  ...deviceFindings(portfolio),
  ...standingFindings(portfolio),
  ...Object.keys(portfolio.description.toSettle).map((field): Finding => ({
    kind: 'two versions',
    evidence: null,
    field,
  })),
  ...evidenceFindings(portfolio),
  ...[...portfolio.unknownKinds].map(([name, entries]): Finding => ({ kind: 'unknown kind', name, entries })),
]
