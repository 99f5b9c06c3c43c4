// What a criterion, or a unit as a whole, asks for, in words that stand before anything is written: what its first word
// means, whether it is to be known or done, which proof suits it, and what its unit asks besides.

import { claimedIn } from '#/portfolio/checks/claimed-criterion.ts'
import { answerForm } from '#/qualification/checks/answer-form.ts'
import { demandOf, fallsShortOf, isDeveloped, type Demand } from '#/qualification/checks/command-verbs.ts'
import { typesThatSuit } from '#/qualification/checks/evidence-types.ts'
import { simulationIn } from '#/qualification/checks/simulation.ts'
import { guidanceFor } from '#/qualification/checks/unit-guidance.ts'
import type { Outcome, Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { claimName } from '#/ui/session/evidence-words.ts'

export type CriterionPrompt = {
  /** `describe`; empty for a unit as a whole. */
  readonly verb: string
  /** What the verb asks for; empty where the table does not know it. */
  readonly asks: string
  readonly kind: Outcome['kind'] | 'both' | null
  readonly kindWord: string
  /** "Good proof: an answer, a report or a recorded discussion."; empty where neither kind is known. */
  readonly suits: string
  /** What the unit asks to be said beside the evidence. */
  readonly unitAsks: readonly string[]
  /** That practice does not count, where it does not. */
  readonly realOnly: string
}

const suitsText = (kinds: readonly Outcome['kind'][]): string => {
  const words = t('checks')
  const names = [...new Set(kinds.flatMap(typesThatSuit))].map((type) => words.types[type].name)
  const last = names.at(-1)
  return last === undefined ? '' : words.suits(words.either(names.slice(0, -1).join(', '), last))
}

/** Null for a claim that the qualification does not know. */
export const criterionPrompt = (scheme: Scheme, claim: string): CriterionPrompt | null => {
  const claimed = claimedIn(scheme, claim)
  if (claimed === null) return null
  const words = t('checks')
  const { kinds, level, unit } = claimed
  const verb = claimed.commandVerb ?? ''
  const [first, second] = kinds
  const demand = verb === '' || first === undefined ? null : demandOf(verb, first)
  const kind = second === undefined ? (first ?? null) : 'both'
  const asks = demand === null ? '' : words.asks[demand]
  const isMore = demand !== null && isDeveloped(demand, level)
  return {
    verb,
    asks: isMore ? `${asks} ${words.developed}` : asks,
    kind,
    kindWord: kind === null ? '' : words.kinds[kind],
    suits: suitsText(kinds),
    unitAsks: (guidanceFor(scheme.id, unit)?.prompts ?? []).map((prompt) => words.prompts[prompt].ask),
    realOnly: simulationIn(scheme, unit).may === 'no' && kind !== 'knowledge' ? words.realOnly : '',
  }
}

/** What asks for reasons; an account without any may still have them in it, so this is asked and never found. */
const asksWhy = new Set<Demand>(['explain', 'discuss', 'analyse', 'evaluate', 'justify'])

/** While an answer is being written: what its first word still asks for, by the answer's form alone; empty for enough. */
export const answerHint = (scheme: Scheme, claim: string, text: string): string => {
  const claimed = claimedIn(scheme, claim)
  const [kind] = claimed?.kinds ?? []
  if (!claimed?.commandVerb || kind === undefined) return ''
  const demand = demandOf(claimed.commandVerb, kind)
  const form = answerForm(text)
  if (demand === null || demand === 'do') return ''
  const isShort = fallsShortOf(demand, claimed.level, form)
  return isShort || (form === 'account' && asksWhy.has(demand)) ? t('checks').hintShort[form] : ''
}

export type CodedPrompt = CriterionPrompt & { readonly code: string; readonly unitAsksTitle: string }

/** Of several claims, each once, in their order. */
export const promptsFor = (scheme: Scheme | null, claims: Iterable<string>): readonly CodedPrompt[] =>
  [...new Set(claims)].flatMap((claim) => {
    const prompt = scheme && criterionPrompt(scheme, claim)
    return prompt
      ? [{ ...prompt, code: claimName(scheme, claim).code, unitAsksTitle: t('checks').unitAsks }]
      : []
  })
