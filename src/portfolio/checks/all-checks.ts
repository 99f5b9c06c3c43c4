// Every check of a portfolio on a given day, and the same told together rule by rule: a list of ninety lines that say one
// thing helps nobody.

import type { HeadHash } from '#/ledger/head.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import type { Check } from '#/portfolio/checks/check.ts'
import { criterionChecksOf } from '#/portfolio/checks/criterion-checks.ts'
import { evidenceChecksOf, type CheckSubject } from '#/portfolio/checks/evidence-checks.ts'
import { wholeChecksOf } from '#/portfolio/checks/whole-checks.ts'
import { factsInForce } from '#/qualification/facts/recorded-fact.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export const checkSubjectOf = (portfolio: Portfolio, scheme: Scheme): CheckSubject => ({
  portfolio,
  scheme,
  facts: factsInForce(scheme.id, portfolio.facts),
})

/** `today` is a day, `2026-11-22`; empty where none is known. Those that were gone past are among them. */
export const checksOf = (portfolio: Portfolio, scheme: Scheme, today: string): readonly Check[] => {
  const subject = checkSubjectOf(portfolio, scheme)
  return [
    ...[...portfolio.evidence.values()].flatMap((evidence) => evidenceChecksOf(subject, evidence)),
    ...[...portfolio.claimsByCriterion.keys()]
      .toSorted()
      .flatMap((claim) => criterionChecksOf(subject, claim)),
    ...wholeChecksOf(subject, today),
  ]
}

/** The checks, with those that were gone past and hold something up all the same as open as the rest. */
export const heldUpStill = (checks: readonly Check[]): readonly Check[] =>
  checks.map((check) => (check.stops.length > 0 ? { ...check, passed: null } : check))

export type GatheredCheck = Pick<
  Check,
  'rule' | 'severity' | 'stops' | 'source' | 'known' | 'count' | 'more'
> & {
  readonly evidence: readonly HeadHash[]
  readonly claims: readonly string[]
}

const rank: Readonly<Record<Check['severity'], number>> = { stop: 0, warning: 1, note: 2 }

/** Those that nobody has gone past, by rule, weight and what more there is to say; the gravest first. */
export const gatheredChecks = (checks: readonly Check[]): readonly GatheredCheck[] => {
  const groups = new Map<string, Check[]>()
  for (const check of checks) {
    if (check.passed !== null) continue
    const { rule, severity, stops, more } = check
    const key = [rule, severity, stops.join(), more].join('\n')
    groups.set(key, [...(groups.get(key) ?? []), check])
  }
  const gathered = [...groups.values()].flatMap((group): GatheredCheck[] => {
    const [first] = group
    if (first === undefined) return []
    const { rule, severity, stops, source, known, more } = first
    return [
      {
        rule,
        severity,
        stops,
        source,
        known,
        more,
        count: group.reduce((sum, { count }) => sum + count, 0),
        evidence: [...new Set(group.flatMap(({ evidence }) => evidence ?? []))],
        claims: [...new Set(group.flatMap(({ claims }) => claims))],
      },
    ]
  })
  return gathered.toSorted((a, b) => rank[a.severity] - rank[b.severity])
}
