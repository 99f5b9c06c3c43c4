// The rule of combination in words for whoever verifies the award: whether the chosen units make it, each rule with what it
// asks and what was counted, and the file that says so. The plain page and the viewer show the same.

import { combinationOf, type Combination } from '#/portfolio/views/combination.ts'
import type { RuleResult } from '#/qualification/check-choice.ts'
import { explainChoice, type Part, type RuleExplained } from '#/qualification/explain-choice.ts'
import type { Rule, Scheme } from '#/qualification/scheme.ts'
import { words, type Subject } from '#/report/subject.ts'

export type RuleSaid = {
  readonly id: string
  readonly says: string
  /** Where it is printed, how it was read, and whether it decides. */
  readonly notes: readonly string[]
  readonly asked: string
  readonly counted: string
  readonly holds: RuleResult['holds']
  readonly result: string
  /** Why it cannot be told, or what the result rests on. */
  readonly why: readonly string[]
}

export type CombinationSaid = {
  readonly says: string
  /** What was left out of the count and why, and what no rule could tell. */
  readonly notes: readonly string[]
  readonly file: readonly { readonly name: string; readonly value: string }[]
  readonly rules: readonly RuleSaid[]
}

const said = words.verifier.combination

const amountIn = ({ currency }: Scheme, { measure }: Rule, amount: number): string =>
  measure === 'units' ? said.units(amount) : said.values[currency](amount)

const partText = ({ measure }: Rule, { unit, offer, amount, isSure }: Part): string => {
  const part = said.part(unit.code, said.level(offer.level), measure === 'units' ? '' : said.amount(amount))
  return isSure ? part : said.perhaps(part)
}

const askedText = (scheme: Scheme, { rule, result, shareOf }: RuleExplained): string => {
  const need = amountIn(scheme, rule, result.need)
  if (rule.atMost !== undefined) return said.atMost(need)
  if (rule.atLeastShareOf === undefined) return said.atLeast(need)
  const whole = shareOf.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  const percent = Math.round(rule.atLeastShareOf.share * 1000) / 10
  return said.share(percent, amountIn(scheme, rule, whole), need)
}

const resultOf = (holds: RuleResult['holds']): keyof typeof said.results => {
  if (holds === 'cannot tell') return holds
  return holds ? 'held' : 'not held'
}

const ruleSaid = (scheme: Scheme, explained: RuleExplained): RuleSaid => {
  const { rule, result, parts } = explained
  const { holds, unknown, unconfirmed } = result
  return {
    id: rule.id,
    says: rule.says,
    notes: [
      ...(rule.severity === 'advice' ? [said.advice] : []),
      said.source(rule.source),
      ...(rule.reading === undefined ? [] : [said.reading(rule.reading)]),
    ],
    asked: askedText(scheme, explained),
    counted: said.counted(
      amountIn(scheme, rule, result.have),
      parts.map((part) => partText(rule, part)).join(', '),
    ),
    holds,
    result: said.results[resultOf(holds)],
    why: [
      ...(holds === 'cannot tell' ? [said.missing(unknown.join(', '))] : []),
      ...(unconfirmed.length > 0 ? [said.unconfirmed(unconfirmed.join(', '))] : []),
    ],
  }
}

const notesOn = ({ known, extra, problems }: Combination): readonly string[] => [
  ...((known.combination ?? []).length === 0 ? [said.noRules] : []),
  ...(known.unitListComplete ? [] : [said.listIncomplete]),
  ...problems.map(({ kind, unit }) => said.problems[kind](unit)),
  ...(extra.length > 0 ? [said.extra(extra.join(', '))] : []),
]

export const combinationSaid = ({
  portfolio,
  scheme,
}: Pick<Subject, 'portfolio' | 'scheme'>): CombinationSaid => {
  const { scheme: named, units } = portfolio.description.values
  if (named === null) return { says: said.noScheme, notes: [], file: [], rules: [] }
  const file = [
    { name: said.file, value: scheme?.title ?? named.title },
    { name: said.version, value: scheme === null ? named.id : said.versionOf(scheme.version, scheme.id) },
    { name: said.hash, value: named.hash },
  ]
  if (scheme === null) return { says: said.noFile, notes: [], file, rules: [] }
  if (units.length === 0) return { says: said.noUnits, notes: [], file, rules: [] }
  const combination = combinationOf(portfolio, scheme)
  const { known, counted, check } = combination
  return {
    // By no rules nothing is made or missed, whatever else is the matter with the units.
    says: said.verdicts[check.rules.length === 0 ? 'cannot tell' : check.verdict],
    notes: [...notesOn(combination), ...(check.rules.length === 0 ? [] : [said.planned])],
    file,
    rules: explainChoice(known, counted, check).map((explained) => ruleSaid(known, explained)),
  }
}
