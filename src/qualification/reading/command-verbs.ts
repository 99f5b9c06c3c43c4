// The verb that a criterion opens with, and whether an outcome asks for knowledge or performance (domain §6 and §7). Reads
// first words only; where they leave doubt it says so, and the person who imports decides.

import type { Outcome } from '#/qualification/scheme.ts'

const knowledgeVerbs =
  'analyse appraise assess clarify classify compare contrast consider define describe discuss distinguish evaluate examine explain explore give identify illustrate indicate interpret justify list name outline predict prioritise recall recognise recommend reflect relate select specify state suggest summarise understand'

const actionVerbs =
  'accept achieve act adapt add address adhere administer adopt advise agree alert allocate allow amend analyse answer apologise apply approach approve arrange ask assemble assist assure attend avoid balance be book brief bring build buy calculate calm carry challenge change check choose clean close coach collate collect combine come communicate complete comply conduct confirm consult contact continue contribute control convert cooperate co-operate coordinate co-ordinate create deal decide defuse delegate deliver demonstrate design detect determine develop discuss display dispose distribute document draft draw edit enable encourage end engage ensure enter escalate establish estimate evaluate exceed exchange fill find finish follow format gain gather generate get greet guide hand handle hold implement import improve inform input inspect install interact interpret interview introduce invite involve issue keep lead learn liaise link listen locate log look maintain make manage match measure meet minimise monitor motivate move navigate negotiate note obtain observe offer open operate order organise pack participate pass perform pick place plan position practise prepare present prevent process produce promote propose protect provide put quote raise reach react read reassure receive recommend record reduce refer register reject release remain remove repair repeat reply report request research resolve respect respond restore retain retrieve return review revise save schedule scan search seek select sell send serve set share show sign solve sort speak spot stack start stock stop store structure submit supply support take talk teach tell test thank time track train transfer treat try update use validate verify view wait warn wear weigh welcome work wrap write'

const known = new Set([...knowledgeVerbs.split(' '), ...actionVerbs.split(' ')])

/** Verbs of two words, by the first: both are needed to know what is asked. */
const withSecond: Readonly<Record<string, readonly string[]>> = {
  carry: ['out'],
  work: ['out'],
  take: ['action'],
  set: ['up'],
  follow: ['up'],
  find: ['out'],
}

const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/^[^\p{L}\d]+/u, '')
    .split(/\s+/, 4)
    .map((word) => word.replace(/[^\p{L}-]+$/u, '').toLowerCase())

export const opensWithVerb = (text: string): boolean => known.has(wordsOf(text)[0] ?? '')

/** Never empty. Where no verb is known, the first word; without any word, what every criterion asks. */
export const commandVerbOf = (text: string): string => {
  const [first = '', second = '', third = ''] = wordsOf(text.replace(/^(?:you )?(?:are )?able to /i, ''))
  if (withSecond[first]?.includes(second) === true) return `${first} ${second}`
  if (known.has(first) && second === 'and' && known.has(third)) return `${first} and ${third}`
  return /\p{L}/u.test(first) ? first : 'meet'
}

export type Kind = { readonly kind: Outcome['kind']; readonly isSure: boolean }

const opensKnowledge = /^(?:to )?(?:know|understand|knowledge|understanding)\b/i
const opensPerformance = /^(?:to )?be able to\b/i

/** Opens as outcomes of the QCF do, so that its kind is beyond doubt. */
export const opensAsOutcome = (title: string): boolean =>
  opensKnowledge.test(title) || opensPerformance.test(title)

/** Where the title leaves doubt, its criteria's verbs decide, and the answer is a guess. */
export const kindOf = (title: string, criteria: readonly string[]): Kind => {
  if (opensKnowledge.test(title)) return { kind: 'knowledge', isSure: true }
  if (opensPerformance.test(title)) return { kind: 'performance', isSure: true }
  const asking = new Set(
    'describe explain state list outline define discuss compare summarise name'.split(' '),
  )
  const asked = criteria.filter((text) => asking.has(wordsOf(text)[0] ?? '')).length
  if (opensWithVerb(title) && asked === 0) return { kind: 'performance', isSure: true }
  return { kind: asked * 2 > criteria.length ? 'knowledge' : 'performance', isSure: false }
}
