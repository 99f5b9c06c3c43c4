// What the trade would ask about one piece of evidence: real work or practice, an answer as deep as its criterion asks, and
// what its unit's guidance wants said. Only evidence that stands; what is said of a claim, only where there is one.

import type { EvidenceRecord } from '#/portfolio/kinds/evidence-record.ts'
import type { Claim, Evidence, Portfolio } from '#/portfolio/portfolio.ts'
import { checkOf, type Check } from '#/portfolio/checks/check.ts'
import { claimedIn, type Claimed } from '#/portfolio/checks/claimed-criterion.ts'
import { asksWhoIsHeard } from '#/portfolio/checks/heard.ts'
import { typeOf } from '#/portfolio/checks/evidence-type.ts'
import { recordedAnswer, writtenAnswer } from '#/portfolio/checks/recorded-answer.ts'
import { paragraphsOf } from '#/portfolio/views/paragraphs.ts'
import { answerForm } from '#/qualification/checks/answer-form.ts'
import { demandOf, fallsShortOf } from '#/qualification/checks/command-verbs.ts'
import { fitOf } from '#/qualification/checks/evidence-types.ts'
import { simulationIn } from '#/qualification/checks/simulation.ts'
import { isSameName, namesAnAct, nameIn, openIn, saysRelated } from '#/qualification/checks/testimony.ts'
import { neededPrompts } from '#/qualification/checks/type-prompts.ts'
import { guidanceFor } from '#/qualification/checks/unit-guidance.ts'
import { factKey, type FactsInForce } from '#/qualification/facts/recorded-fact.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export type CheckSubject = {
  readonly portfolio: Portfolio
  readonly scheme: Scheme
  /** Of {@link Portfolio.facts}, those that hold. */
  readonly facts: FactsInForce
}

export const stands = ({ standing, withdrawn }: Pick<Evidence, 'standing' | 'withdrawn'>): boolean =>
  standing === 'counted' && withdrawn === null

type Mapped = { readonly claim: Claim; readonly claimed: Claimed }

const mappedOf = ({ scheme }: CheckSubject, { claims }: Evidence): readonly Mapped[] =>
  claims.flatMap((claim) => {
    const claimed = claim.standing === 'counted' ? claimedIn(scheme, claim.criterion) : null
    return claimed === null ? [] : [{ claim, claimed }]
  })

const idsOf = (mapped: readonly Mapped[]): readonly string[] => [
  ...new Set(mapped.map(({ claimed }) => claimed.id)),
]

/** Knowing something cannot be simulated; a unit that is not loaded may ask for either. */
const asksForDoing = ({ claimed: { kinds } }: Mapped): boolean =>
  kinds.length === 0 || kinds.includes('performance')

/** What centre staff recorded; what a candidate was told decides nothing here. */
const confirmedSimulation = (facts: FactsInForce, unit: string): boolean | null => {
  const fact = facts.get(factKey({ kind: 'simulation', unit }))
  return fact?.weight === 'confirmed' && typeof fact.value === 'boolean' ? fact.value : null
}

const simulationChecks = (subject: CheckSubject, evidence: Evidence, mapped: readonly Mapped[]): Check[] => {
  const { portfolio, scheme, facts } = subject
  const doing = mapped.filter(asksForDoing)
  // What its author calls practice is practice, whatever they said of it before or after.
  const simulated = typeOf(evidence) === 'simulation' || evidence.fields.values.simulated
  if (simulated === false) return []
  if (simulated === null && doing.length === 0) return []
  if (simulated === null)
    return [checkOf(portfolio, scheme, 'SM2', { evidence: evidence.id, claims: idsOf(doing) })]
  const byRule = new Map<'SM1' | 'SM3' | 'SM4' | 'SM6' | 'SM7', { mapped: Mapped[]; more: string }>()
  // A unit that refuses practice refuses it for its knowledge, too (SM1: "any other unit").
  for (const each of mapped) {
    const { unit } = each.claimed
    const answer = simulationIn(scheme, unit, confirmedSimulation(facts, unit))
    if (answer.may === 'yes') continue
    const more = answer.may === 'no' ? answer.allowed.join(', ') : ''
    const found = byRule.get(answer.rule) ?? { mapped: [], more }
    found.mapped.push(each)
    byRule.set(answer.rule, found)
  }
  return [...byRule].map(([rule, found]) =>
    checkOf(portfolio, scheme, rule, {
      evidence: evidence.id,
      claims: idsOf(found.mapped),
      more: found.more,
    }),
  )
}

/** The words that a claim points to: a paragraph of a note, or all of it. */
const answerTo = ({ position }: Claim, account: string): string =>
  position.kind === 'paragraph' ? (paragraphsOf(account)[position.paragraph - 1] ?? '') : account

/** Only notes and recorded answers are answers by themselves; what is said about a photo or a file says what it shows. */
const isShort = ({ claim, claimed: { commandVerb, kinds, level } }: Mapped, evidence: Evidence): boolean => {
  const { account, record } = evidence.fields.values
  const answer =
    evidence.form === 'note' ? writtenAnswer(answerTo(claim, account)) : recordedAnswer(record, claim)
  if (answer === null) return false
  if (answer.isMissing) return true
  const [kind] = kinds
  const demand = commandVerb === null || kind === undefined ? null : demandOf(commandVerb, kind)
  return demand !== null && answer.text !== null && fallsShortOf(demand, level, answerForm(answer.text))
}

const answerChecks = ({ portfolio, scheme }: CheckSubject, evidence: Evidence, mapped: readonly Mapped[]) => {
  const short = mapped.filter((each) => isShort(each, evidence))
  if (short.length === 0) return []
  return [checkOf(portfolio, scheme, 'CV1', { evidence: evidence.id, claims: idsOf(short) })]
}

/** Evidence of knowing the unit is not asked what one customer expected. */
const isOfKnowing = (evidence: Evidence): boolean => {
  const type = typeOf(evidence)
  return type !== null && fitOf(type, 'performance').fit === 'unsuitable'
}

const unanswered = (evidence: Evidence, prompts: readonly string[]): readonly string[] => {
  const { answers } = evidence.fields.values
  return prompts.filter((name) => !answers.some(({ prompt, text }) => prompt === name && text.trim() !== ''))
}

const guidanceChecks = ({ portfolio, scheme }: CheckSubject, evidence: Evidence, mapped: readonly Mapped[]) =>
  [...new Set(mapped.map(({ claimed }) => claimed.unit))].flatMap((unit): Check[] => {
    const guidance = guidanceFor(scheme.id, unit)
    if (guidance?.rule !== 'UG1' || isOfKnowing(evidence)) return []
    const about = mapped.filter(({ claimed }) => claimed.unit === unit)
    const doing = about.filter(asksForDoing)
    if (doing.length === 0) return []
    const missing = unanswered(evidence, guidance.prompts)
    if (missing.length === 0) return []
    const isStopped = guidance.required !== null && missing.includes(guidance.required)
    return [
      checkOf(portfolio, scheme, 'UG1', {
        evidence: evidence.id,
        claims: idsOf(doing),
        more: missing.join(', '),
        ...(isStopped && { severity: 'stop', stops: ['sign-off'] }),
      }),
    ]
  })

/** Only where its form was filled in: elsewhere nobody was asked, and the words may say it all the same. */
const formChecks = ({ portfolio, scheme }: CheckSubject, evidence: Evidence, mapped: readonly Mapped[]) =>
  (['EI1', 'EI2'] as const).flatMap((rule): Check[] => {
    const { type, prompts } = neededPrompts[rule]
    if (evidence.form !== 'form' || typeOf(evidence) !== type) return []
    const missing = unanswered(evidence, prompts)
    if (missing.length === 0) return []
    const more = missing.join(', ')
    return [checkOf(portfolio, scheme, rule, { evidence: evidence.id, claims: idsOf(mapped), more })]
  })

/** Whoever a record names as the one who saw it or asked about it; empty where it names nobody. */
const seenOrAskedBy = (record: EvidenceRecord | null): string => {
  if (record?.kind === 'testimony') return record.witness.name
  if (record?.kind === 'observation') return record.observer
  return record?.kind === 'questions' ? record.askedBy : ''
}

/** Nobody is the witness, or the observer, of their own work, or asks themselves. */
const ownWitnessChecks = (
  { portfolio, scheme }: CheckSubject,
  evidence: Evidence,
  mapped: readonly Mapped[],
) => {
  const by = seenOrAskedBy(evidence.fields.values.record)
  const { name } = portfolio.description.values
  if (!isSameName(by, name) && !isSameName(nameIn(by), name)) return []
  return [checkOf(portfolio, scheme, 'SD6', { evidence: evidence.id, claims: idsOf(mapped) })]
}

const testimonyChecks = (
  { portfolio, scheme }: CheckSubject,
  evidence: Evidence,
  mapped: readonly Mapped[],
) => {
  const { record, account, performedOn } = evidence.fields.values
  if (record?.kind !== 'testimony') return []
  const open = openIn(record, performedOn)
  const parts = { evidence: evidence.id, claims: idsOf(mapped) }
  return [
    ...(saysRelated(record.witness.relation) ? [checkOf(portfolio, scheme, 'SD7', parts)] : []),
    ...(namesAnAct(account) ? [] : [checkOf(portfolio, scheme, 'WT1', parts)]),
    ...(open.length > 0 ? [checkOf(portfolio, scheme, 'WT2', { ...parts, more: open.join(', ') })] : []),
  ]
}

/** What an expert says counts for more than a witness's word, so how that is known and what the assessor asked them is on record. */
const expertChecks = ({ portfolio, scheme }: CheckSubject, evidence: Evidence, mapped: readonly Mapped[]) => {
  if (typeOf(evidence) !== 'expert witness testimony') return []
  const { record } = evidence.fields.values
  const expert = record?.kind === 'testimony' ? record.expert : null
  const isVetted = expert !== null && expert.proof.trim() !== '' && expert.questions.trim() !== ''
  return isVetted ? [] : [checkOf(portfolio, scheme, 'CM5', { evidence: evidence.id, claims: idsOf(mapped) })]
}

/** A discussion is no evidence before everyone agreed; of any other recording its author says it. */
const recordingChecks = (
  { portfolio, scheme }: CheckSubject,
  evidence: Evidence,
  mapped: readonly Mapped[],
) => {
  if (!asksWhoIsHeard(evidence) || evidence.fields.values.people !== '') return []
  return [checkOf(portfolio, scheme, 'PN7', { evidence: evidence.id, claims: idsOf(mapped) })]
}

/**
 * In the order of their weight: what has to be put right before sign-off first. What is claimed for nothing is handed on all
 * the same, so who can be heard in it is asked even then.
 */
export const evidenceChecksOf = (subject: CheckSubject, evidence: Evidence): readonly Check[] => {
  if (!stands(evidence)) return []
  const mapped = mappedOf(subject, evidence)
  if (mapped.length === 0) return recordingChecks(subject, evidence, mapped)
  return [
    ...simulationChecks(subject, evidence, mapped),
    ...ownWitnessChecks(subject, evidence, mapped),
    ...testimonyChecks(subject, evidence, mapped),
    ...expertChecks(subject, evidence, mapped),
    ...guidanceChecks(subject, evidence, mapped),
    ...formChecks(subject, evidence, mapped),
    ...answerChecks(subject, evidence, mapped),
    ...recordingChecks(subject, evidence, mapped),
  ]
}
