// Checks as a screen shows them: those still open, told together rule by rule, and those that somebody went on past. Going on
// past one is an entry with its reason; nothing else changes by it.

import { useState } from 'react'
import { gatheredChecks, type GatheredCheck } from '#/portfolio/checks/all-checks.ts'
import type { Check } from '#/portfolio/checks/check.ts'
import { isAssessor } from '#/portfolio/permissions.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { checkRule, type CheckRuleId } from '#/qualification/checks/check-rules.ts'
import { checkSaid, stillStoppedSaid, type CheckSaid } from '#/report/check-said.ts'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { append } from '#/ui/session/append.ts'
import { whoWords } from '#/ui/session/evidence-words.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { useOwnDevice, type PortfolioView } from '#/ui/session/use-portfolio.ts'

export type OpenCheck = {
  readonly check: GatheredCheck
  readonly said: CheckSaid
  /** Where it is settled, if by a fact about the qualification. */
  readonly wayOn: { readonly href: string; readonly text: string; readonly says: string } | undefined
  /** Only for a warning about one thing: several pieces of evidence are gone past one by one. */
  readonly onGoOn: ((reason: string) => Promise<boolean>) | undefined
}
export type PassedCheck = {
  readonly id: string
  readonly title: string
  readonly rule: string
  readonly by: string
}

export type CheckList = {
  readonly open: readonly OpenCheck[]
  readonly passed: readonly PassedCheck[]
  readonly trouble: Trouble | null
}

const passedIn = (portfolio: Portfolio, checks: readonly Check[]): readonly PassedCheck[] => {
  const words = t('checks')
  // One reason may have covered several checks of a rule.
  const once = new Map<string, PassedCheck>()
  for (const { rule, passed, stops } of checks)
    if (passed !== null) {
      const by = words.passedBy(whoWords(portfolio, passed.device), dayText(passed.at), passed.reason)
      const still = stillStoppedSaid(words, { rule, stops })
      const id = `${rule} ${passed.head} ${still}`
      once.set(id, { id, title: words.rules[rule].title, rule, by: `${by} ${still}`.trim() })
    }
  return [...once.values()]
}

/** Settled, or at least answered, by what is recorded on the screen of facts. */
const byFacts: ReadonlySet<CheckRuleId> = new Set<CheckRuleId>([
  'SM4',
  'SM6',
  'DT1',
  'DT2',
  'DT6',
  'RC7',
  'FC1',
  'PL1',
])

/** Goes on past one check, and says why. */
export const goPast = (
  scheme: string,
  { rule, evidence, claims, more }: Pick<GatheredCheck, 'rule' | 'evidence' | 'claims' | 'more'>,
  reason: string,
) => {
  const [only] = evidence
  return append([
    {
      kind: 'warning.passed',
      content: { rule, scheme, ...(only !== undefined && { evidence: only }), claims, more, reason },
    },
  ])
}

export const useCheckList = (view: PortfolioView, checks: readonly Check[]): CheckList => {
  const words = t('checks')
  const announce = useAnnounce()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { portfolio, scheme, isMine } = view
  const here = portfolio.devices.get(useOwnDevice() ?? '')
  const isAssessorHere = here !== undefined && isAssessor(here)
  // What was gone past by somebody whose reason does not lift it is asked of an assessor all the same.
  const asked = checks.map((check) =>
    isAssessorHere && check.stops.length > 0 && checkRule(check.rule).liftedBy === 'assessor'
      ? { ...check, passed: null }
      : check,
  )
  const goOn =
    (check: GatheredCheck) =>
    async (reason: string): Promise<boolean> => {
      const done = await goPast(scheme?.id ?? '', check, reason)
      setTrouble(done.ok ? null : troubleOf(done.error))
      if (done.ok) announce(words.reasonKept)
      return done.ok
    }
  return {
    open: gatheredChecks(asked).map((check) => ({
      check,
      said: checkSaid(words, check),
      wayOn:
        isMine && byFacts.has(check.rule)
          ? { href: '/facts', text: words.toFacts, says: words.toFactsOf(words.rules[check.rule].title) }
          : undefined,
      onGoOn:
        (isMine || isAssessorHere) && check.severity === 'warning' && check.evidence.length < 2
          ? goOn(check)
          : undefined,
    })),
    passed: passedIn(portfolio, checks),
    trouble,
  }
}
