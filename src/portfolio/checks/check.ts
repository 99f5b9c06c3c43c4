// One thing the trade would look at again, as data: the rule, how much it weighs here, what it stops, and what it is about.
// Words are in src/text. Nothing here ever refuses a capture or a claim of a criterion.

import type { HeadHash } from '#/ledger/head.ts'
import type { PassedWarning, Portfolio } from '#/portfolio/portfolio.ts'
import {
  checkRule,
  checkSourceFor,
  type CheckRuleId,
  type CheckSource,
  type Severity,
  type Stoppable,
} from '#/qualification/checks/check-rules.ts'
import type { DateKnown } from '#/qualification/facts/dates-known.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export type Check = {
  readonly rule: CheckRuleId
  readonly severity: Severity
  readonly stops: readonly Stoppable[]
  readonly source: CheckSource
  /** For what is about a day of the scheme (DT1–DT3): how settled that day is, and where it comes from. */
  readonly known: DateKnown | null
  /** Null where it is about criteria, units or the whole. */
  readonly evidence: HeadHash | null
  /** Ids of criteria and of whole units, in the order of the claims. */
  readonly claims: readonly string[]
  /** How many: pieces of evidence, criteria, units, or days left (DT3). */
  readonly count: number
  /** What more the rule's words need: a day, codes of units, names of prompts; empty for most. */
  readonly more: string
  /** Somebody went on past it, and said why. A stop cannot be gone past. */
  readonly passed: PassedWarning | null
}

export type CheckParts = {
  readonly evidence?: HeadHash
  readonly claims?: readonly string[]
  readonly count?: number
  readonly more?: string
  readonly known?: DateKnown | null
  readonly severity?: Severity
  readonly stops?: readonly Stoppable[]
}

/** Each of the claims was gone past, perhaps at several times; the last time is told. */
const passedOf = (
  { passed }: Pick<Portfolio, 'passed'>,
  scheme: string,
  { rule, evidence, claims }: Pick<Check, 'rule' | 'evidence' | 'claims'>,
): PassedWarning | null => {
  const about = passed.filter(
    (each) => each.rule === rule && each.scheme === scheme && each.evidence === evidence,
  )
  const covered = new Set(about.flatMap((each) => each.claims))
  return claims.every((claim) => covered.has(claim)) ? (about.at(-1) ?? null) : null
}

export const checkOf = (
  portfolio: Pick<Portfolio, 'passed'>,
  scheme: Pick<Scheme, 'id'>,
  rule: CheckRuleId,
  parts: CheckParts = {},
): Check => {
  const { severity = checkRule(rule).severity, stops = checkRule(rule).stops } = parts
  const evidence = parts.evidence ?? null
  const claims = parts.claims ?? []
  return {
    rule,
    severity,
    stops,
    source: checkSourceFor(rule, scheme.id),
    known: parts.known ?? null,
    evidence,
    claims,
    count: parts.count ?? 1,
    more: parts.more ?? '',
    passed: severity === 'warning' ? passedOf(portfolio, scheme.id, { rule, evidence, claims }) : null,
  }
}
