// What taking a unit, changing its level or letting it go would come to, for every unit at once. It answers in the words of
// an outlook and changes nothing.

import { chosenUnits, type Choice, type Chosen } from '#/qualification/chosen-units.ts'
import { groundOf } from '#/qualification/plan/ground.ts'
import type { Wishes } from '#/qualification/plan/offered-units.ts'
import { mostSteps, outlookOf, type Outlook } from '#/qualification/plan/outlook.ts'
import type { Offer, Scheme, Unit } from '#/qualification/scheme.ts'

/**
 * The further units then needed, 0 where the award is complete; `never` where nothing would complete it any more, `wishes`
 * where nothing would within the wishes.
 */
export type Prospect = number | 'never' | 'wishes' | 'open'

export type WhatIf = {
  /** With the unit at that level, instead of any other level it is held at. */
  readonly taking: (unit: string, level: number | null) => Prospect
  /** Without a unit held. */
  readonly without: (unit: string) => Prospect
}

const prospectOf = (outlook: Outlook): Prospect => {
  switch (outlook.kind) {
    case 'complete':
      return 0
    case 'finish':
      return outlook.answer.further
    case 'never':
    case 'wishes':
      return outlook.kind
    case 'figures':
    case 'unit list':
    case 'too large':
      return 'open'
  }
}

const wishesFor = (code: string, wishes: Choice): string =>
  wishes.flatMap(({ unit, level }) => (unit === code ? [level ?? 'any'] : [])).join()

/** Units of one likeness stand for each other, held or not: neither rules nor wishes can tell them apart. */
const likenessIn = (scheme: Scheme, { want = [], avoid = [] }: Wishes): ((unit: Unit) => string) => {
  const rules = scheme.combination ?? []
  const named = new Set(
    rules.flatMap(({ of, atLeastShareOf }) => [...(of.units ?? []), ...(atLeastShareOf?.of.units ?? [])]),
  )
  return ({ code, group, offers }) =>
    [
      named.has(code) ? code : group,
      ...offers.map(({ level, value }) => `${level}:${value}`),
      `want ${wishesFor(code, want)}`,
      `avoid ${wishesFor(code, avoid)}`,
    ].join(' ')
}

/** Each answer is worked out when it is first asked for, and once for all units alike. */
export const whatIf = (scheme: Scheme, choice: Choice, wishes: Wishes = {}): WhatIf => {
  const { chosen, problems } = chosenUnits(scheme, choice)
  const ground = groundOf(scheme, wishes)
  const likenessOf = likenessIn(scheme, wishes)
  const units = new Map(scheme.units.map((unit) => [unit.code, unit]))
  const known = new Map<string, Prospect>()
  const isOpen = (scheme.combination ?? []).length === 0
  const prospectWith = (unit: Unit, offer: Offer | undefined): Prospect => {
    const before = chosen.find((one) => one.unit === unit)?.offer
    const key = `${likenessOf(unit)} ${before?.level} ${offer?.level}`
    const found = known.get(key)
    if (found !== undefined) return found
    const held: Chosen[] = chosen.filter((one) => one.unit !== unit)
    if (offer) held.push({ unit, offer })
    const prospect = prospectOf(outlookOf(ground, held, { steps: mostSteps }))
    known.set(key, prospect)
    return prospect
  }
  const prospect = (code: string, offerIn: (unit: Unit) => Offer | undefined): Prospect => {
    const unit = units.get(code)
    if (isOpen || !unit || problems.length > 0) return 'open'
    return prospectWith(unit, offerIn(unit))
  }
  return {
    taking: (code, level) => prospect(code, ({ offers }) => offers.find((offer) => offer.level === level)),
    without: (code) => prospect(code, () => undefined),
  }
}
