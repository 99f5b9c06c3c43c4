// The last days for registering and for claiming certificates, each with how it is known (domain.md §13, DT4, DT5). A day
// is as published until centre staff confirm it; none is ever coded here.

import { isDay } from '#/base/dates.ts'
import { factKey, type FactsInForce } from '#/qualification/facts/recorded-fact.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export type DateName = 'last registration' | 'last certification'

export type DateKnown = {
  /** `2017-08-31`. */
  readonly day: string
  /** published: as the rule file has it. derived: follows from the other one. told, confirmed: recorded in the portfolio. */
  readonly status: 'published' | 'derived' | 'told' | 'confirmed'
  readonly source: string
}

export type DatesKnown = Readonly<Record<DateName, DateKnown | null>>

/** DT5: NCFE's accreditation ends with the last registration, and claims are taken for so many years after. */
const yearsToClaim: Readonly<Record<string, number>> = { 'ncfe-501-0263-1': 2 }

/** The same day some years on; 29 February becomes the 28th. */
const yearsAfter = (day: string, years: number): string => {
  const later = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
  return later.endsWith('-02-29') ? later.replace(/29$/, '28') : later
}

const recorded = (facts: FactsInForce, name: DateName): DateKnown | null => {
  const fact = facts.get(factKey({ kind: name }))
  return fact !== undefined && isDay(fact.value)
    ? { day: fact.value, status: fact.weight, source: fact.source }
    : null
}

const published = (day: string | null, source: string): DateKnown | null =>
  day === null ? null : { day, status: 'published', source }

export const datesKnown = ({ id, dates }: Pick<Scheme, 'id' | 'dates'>, facts: FactsInForce): DatesKnown => {
  const registration = recorded(facts, 'last registration') ?? published(dates.lastRegistration, dates.source)
  const certification =
    recorded(facts, 'last certification') ?? published(dates.lastCertification, dates.source)
  const years = Object.hasOwn(yearsToClaim, id) ? yearsToClaim[id] : undefined
  const derived: DateKnown | null =
    registration === null || years === undefined
      ? null
      : { day: yearsAfter(registration.day, years), status: 'derived', source: registration.source }
  return { 'last registration': registration, 'last certification': certification ?? derived }
}
