// One thing the trade would look at again, as data: the rule, how much it weighs here, what it stops, and what it is about.
// Words are in src/text. Nothing here ever refuses a capture or a claim of a criterion.

import { dayOf } from '#/base/dates.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { PassedWarning, Portfolio } from '#/portfolio/portfolio.ts'
import { isAssessor } from '#/portfolio/permissions.ts'
import {
  checkRule,
  checkSourceFor,
  type CheckRuleId,
  type CheckSource,
  type Severity,
  type Stoppable,
} from '#/qualification/checks/check-rules.ts'
import { daysBetween, isVerySoon } from '#/qualification/checks/date-checks.ts'
import type { DateKnown } from '#/qualification/facts/dates-known.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export type Check = {
  readonly rule: CheckRuleId
  readonly severity: Severity
  /** What it holds up; of one that was gone past, what it still does. */
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
  /** Somebody went on past it, and said why; it may hold up something all the same. A stop cannot be gone past. */
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

type Found = Pick<Check, 'rule' | 'evidence' | 'claims' | 'count' | 'more'>

const namedIn = (more: string): readonly string[] => more.split(', ').filter((name) => name !== '')

/** Whether the check says no more now than when it was gone past; less is covered, too. */
const isNoWorse = (then: PassedWarning, { rule, count, more }: Found): boolean => {
  const known = then.more === undefined ? null : new Set(namedIn(then.more))
  if (known !== null && namedIn(more).some((name) => !known.has(name))) return false
  // The last days are told once more (domain DT3): `more` is the day on which they end.
  return rule !== 'DT3' || !isVerySoon(count) || isVerySoon(daysBetween(dayOf(then.at), more))
}

/** The last of those that cover each of the claims together, or null. */
const lastCovering = (some: readonly PassedWarning[], claims: readonly string[]): PassedWarning | null => {
  const covered = new Set(some.flatMap((each) => each.claims))
  return claims.every((claim) => covered.has(claim)) ? (some.at(-1) ?? null) : null
}

/** Whoever goes past a warning takes it away; what it holds up stays, until whoever its rule names says why. */
const passedOf = (
  { passed, devices }: Pick<Portfolio, 'passed' | 'devices'>,
  scheme: string,
  found: Found,
): { readonly passed: PassedWarning | null; readonly isLifted: boolean } => {
  const { rule, evidence, claims } = found
  const about = passed.filter(
    (each) =>
      each.rule === rule && each.scheme === scheme && each.evidence === evidence && isNoWorse(each, found),
  )
  const { liftedBy } = checkRule(rule)
  const lifting = about.filter(({ device }) => {
    const by = devices.get(device)
    return liftedBy === 'anybody' || (liftedBy === 'assessor' && by !== undefined && isAssessor(by))
  })
  const last = lastCovering(lifting, claims)
  return { passed: last ?? lastCovering(about, claims), isLifted: last !== null }
}

export const checkOf = (
  portfolio: Pick<Portfolio, 'passed' | 'devices'>,
  scheme: Pick<Scheme, 'id'>,
  rule: CheckRuleId,
  parts: CheckParts = {},
): Check => {
  const { severity = checkRule(rule).severity, stops = checkRule(rule).stops } = parts
  const evidence = parts.evidence ?? null
  const claims = parts.claims ?? []
  const count = parts.count ?? 1
  const more = parts.more ?? ''
  const { passed, isLifted } =
    severity === 'warning'
      ? passedOf(portfolio, scheme.id, { rule, evidence, claims, count, more })
      : { passed: null, isLifted: false }
  return {
    rule,
    severity,
    stops: isLifted ? [] : stops,
    source: checkSourceFor(rule, scheme.id),
    known: parts.known ?? null,
    evidence,
    claims,
    count,
    more,
    passed,
  }
}
