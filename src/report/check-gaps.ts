// What the trade would look at again, as gaps: rule by rule, each with its source and the way out, and last what somebody has
// gone past and why; what holds something up all the same is no mere information. Nothing is damaged by any of it.

import { checksOf, gatheredChecks, type GatheredCheck } from '#/portfolio/checks/all-checks.ts'
import type { Check } from '#/portfolio/checks/check.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import type { Severity } from '#/qualification/checks/check-rules.ts'
import { criterionById, unitByCode } from '#/qualification/criteria.ts'
import { parseUnitClaimId } from '#/qualification/criterion-id.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { checkSaid, stillStoppedSaid } from '#/report/check-said.ts'
import type { Level } from '#/report/finding-said.ts'
import { criterionLink, gap, type Gap, type GapLink, type GapSubject, type LinksTo } from '#/report/gap.ts'
import { words } from '#/report/subject.ts'
import { whoOf } from '#/report/wording.ts'
import { dayText } from '#/text/dates.ts'

/** A stop has to be put right before what it stops; nothing is damaged by it. */
const levelOf: Readonly<Record<Severity, Level>> = { stop: 'error', warning: 'warning', note: 'info' }

export const checkGaps = ({ portfolio, scheme, madeOn }: GapSubject, linksTo: LinksTo): Gap[] => {
  if (scheme === null) return []
  const checks = checksOf(portfolio, scheme, madeOn)
  const linksOf = ({ evidence, claims }: Pick<GatheredCheck, 'evidence' | 'claims'>): GapLink[] =>
    evidence.length > 0 ? linksTo(evidence) : claims.map((id) => criterionLink(id, titleOfClaim(scheme, id)))
  const gaps = gatheredChecks(checks).map((check, i) => {
    const { says, out, stopped, from } = checkSaid(words.checks, check)
    const sentences = [says, out, stopped].filter((sentence) => sentence !== '')
    return gap(`check ${i}`, levelOf[check.severity], words.checks.line(sentences, from), linksOf(check))
  })
  const passed = checks.filter(({ passed: by }) => by !== null)
  const gone = (id: string, level: Level, of: readonly Check[], says: (count: number) => string): Gap[] => {
    if (of.length === 0) return []
    const groups = of.map((check) => ({
      under: passedText(portfolio, check),
      links: linksOf({ evidence: check.evidence === null ? [] : [check.evidence], claims: check.claims }),
    }))
    return [{ id, level, says: says(of.length), groups }]
  }
  const held = passed.filter(({ stops }) => stops.length > 0)
  const settled = passed.filter(({ stops }) => stops.length === 0)
  return [
    ...gaps,
    ...gone('held up', 'warning', held, words.checks.passedStill),
    ...gone('gone past', 'info', settled, words.checks.passedCount),
  ]
}

const titleOfClaim = (scheme: Scheme, id: string): string => {
  const whole = parseUnitClaimId(id)
  return (
    criterionById(scheme, id)?.summary ??
    (whole.ok ? (unitByCode(scheme, whole.value.unit)?.title ?? '') : '')
  )
}

/** The rule, who went past it when and why, and what it holds up all the same. */
const passedText = (portfolio: Portfolio, { rule, passed, stops }: Check): string => {
  if (passed === null) return rule
  const by = words.checks.passedBy(whoOf(portfolio, passed.device), dayText(passed.at), passed.reason)
  return `${words.checks.rules[rule].title} (${rule}): ${by} ${stillStoppedSaid(words.checks, { rule, stops })}`.trim()
}
