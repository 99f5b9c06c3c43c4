// What the dates and the candidate's age say on a given day (domain.md §13: DT1, DT2, DT3, DT6). A day that is only as
// published warns and no more; once centre staff have confirmed it, it stops the registration or the claim.

import {
  checkRule,
  type CheckRuleId,
  type Severity,
  type Stoppable,
} from '#/qualification/checks/check-rules.ts'
import type { DateKnown, DatesKnown } from '#/qualification/facts/dates-known.ts'

export type DateCheck = {
  readonly rule: Extract<CheckRuleId, 'DT1' | 'DT2' | 'DT3' | 'DT6'>
  readonly severity: Severity
  readonly stops: readonly Stoppable[]
  /** The day it is about, how settled it is and where from; null for the age. */
  readonly known: DateKnown | null
  /** DT3: days left until then. */
  readonly daysLeft: number
  /** DT6: nobody has said yet. */
  readonly isUnsaid: boolean
}

export type Registration = {
  /** `2017-03-01`; empty while nobody has said. */
  readonly registeredOn: string
  /** Of the least age on the day of registration; null while nobody has said. A date of birth is never asked (PN1). */
  readonly isOfAge: boolean | null
}

const millisecondsADay = 86_400_000
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay)

/** DT3: the sources tell centres to look at both dates; a year is when it begins to matter. */
const soon = 365

/** DT3: when it is worth another look, whatever was said of it before. */
export const isVerySoon = (daysLeft: number): boolean => daysLeft <= 90

const found = (rule: DateCheck['rule'], changes: Partial<DateCheck>): DateCheck => ({
  rule,
  severity: checkRule(rule).severity,
  stops: checkRule(rule).stops,
  known: null,
  daysLeft: 0,
  isUnsaid: false,
  ...changes,
})

const byDate = (rule: 'DT1' | 'DT2', known: DateKnown, stops: Stoppable): DateCheck =>
  found(rule, {
    known,
    ...(known.status === 'confirmed' && { severity: 'stop', stops: [stops] }),
  })

/** `today` is a day, `2026-11-22`; `minimumAge` the scheme's, or null. */
export const dateChecksOf = (
  dates: DatesKnown,
  { registeredOn, isOfAge }: Registration,
  minimumAge: number | null,
  today: string,
): readonly DateCheck[] => {
  const registration = dates['last registration']
  const certification = dates['last certification']
  const checks: DateCheck[] = []
  if (registration !== null && (registeredOn || today) > registration.day)
    checks.push(byDate('DT1', registration, 'registration'))
  if (certification !== null) {
    const daysLeft = daysBetween(today, certification.day)
    if (daysLeft < 0) checks.push(byDate('DT2', certification, 'claim'))
    else if (daysLeft <= soon) checks.push(found('DT3', { known: certification, daysLeft }))
  }
  if (minimumAge !== null && isOfAge !== true)
    checks.push(
      isOfAge === null ? found('DT6', { severity: 'warning', stops: [], isUnsaid: true }) : found('DT6', {}),
    )
  return checks
}
