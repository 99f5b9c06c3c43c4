// Criteria that a centre brought, put into a copy of a scheme: a new version, with its source. Only what is brought changes;
// everything else of the scheme stays as it is, and the result is a file that the reader of schemes accepts.

import { utf8, type Bytes } from '#/base/bytes.ts'
import { err, ok, type Result } from '#/base/result.ts'
import { unitClaimId } from '#/qualification/criterion-id.ts'
import { readScheme, type SchemeError } from '#/qualification/read-scheme.ts'
import { commandVerbOf } from '#/qualification/reading/command-verbs.ts'
import type { ReadOutcome, ReadUnit } from '#/qualification/reading/reading.ts'
import type { CriteriaStatus, Offer, Outcome, Scheme, Unit } from '#/qualification/scheme.ts'

/** Where a unit that was read goes. */
export type Placement = {
  readonly read: ReadUnit
  /** Of the scheme; a code that it does not have makes a unit, which then needs a title and a group. */
  readonly code: string
  readonly title: string
  readonly group: string
  readonly level: number | null
  /** `add` keeps the criteria that are there, for a unit that comes page by page. */
  readonly how: 'replace' | 'add'
  /** The person says that these are all criteria of the unit at this level. */
  readonly isComplete: boolean
}

/** What the new version says about itself. `source` is where the criteria are from, in words. */
export type Stamp = { readonly version: string; readonly source: string }

export type FillError =
  | { readonly kind: 'criterion without words'; readonly number: string }
  | { readonly kind: 'bad number'; readonly number: string }
  | { readonly kind: 'number twice'; readonly unit: string; readonly number: string }
  | { readonly kind: 'bad code'; readonly code: string }
  | { readonly kind: 'unit without title'; readonly code: string }
  | { readonly kind: 'no criteria'; readonly code: string }
  /** Two units that were read would go to one level of one unit, the second in the place of the first. */
  | { readonly kind: 'same place'; readonly code: string; readonly level: number | null }
  | { readonly kind: 'not a scheme'; readonly error: SchemeError }

// As in rules/schema.json.
const numberPattern = /^[A-Za-z0-9]+(\.[A-Za-z0-9]+)*$/
const codePattern = /^[A-Za-z0-9][A-Za-z0-9&/.-]*$/

const outcomeOf = ({ number, title, kind, criteria }: ReadOutcome): Outcome => ({
  number,
  title: title.trim() === '' ? `Outcome ${number}` : title.trim(),
  kind,
  criteria: criteria.map((criterion) => {
    const summary = criterion.text.trim()
    return { number: criterion.number, commandVerb: commandVerbOf(summary), summary }
  }),
})

/** One outcome a number: a unit that comes page by page says its outcome again. */
const together = (outcomes: readonly Outcome[]): readonly Outcome[] => {
  const byNumber = new Map<string, Outcome>()
  for (const outcome of outcomes) {
    const known = byNumber.get(outcome.number)
    byNumber.set(
      outcome.number,
      known === undefined ? outcome : { ...known, criteria: [...known.criteria, ...outcome.criteria] },
    )
  }
  const all = [...byNumber.values()]
  // P stands before K as printed; only figures have an order of their own.
  return all.every(({ number }) => /^[\d.]+$/.test(number))
    ? all.toSorted((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }))
    : all
}

const statusOf = (outcomes: readonly Outcome[], isComplete: boolean): CriteriaStatus => {
  const filled = outcomes.filter(({ criteria }) => criteria.length > 0).length
  if (filled === 0) return outcomes.length === 0 ? 'none' : 'titles'
  return isComplete && filled === outcomes.length ? 'complete' : 'partial'
}

const noOffer = (level: number | null): Offer => ({
  level,
  value: null,
  glh: null,
  levelStatus: level === null ? 'unknown' : 'confirmed',
  valueStatus: 'unknown',
  criteriaStatus: 'none',
  outcomes: [],
})

const filledOffer = (offer: Offer, { read, level, how, isComplete }: Placement): Offer => {
  const before = how === 'add' ? offer.outcomes : []
  const outcomes = together([...before, ...read.outcomes.map(outcomeOf)])
  // A figure that was read on a published source stays; one that was not gives way to the centre's.
  const takesValue = read.value !== null && offer.valueStatus !== 'confirmed'
  return {
    ...offer,
    level,
    levelStatus: level === null ? 'unknown' : offer.level === level ? offer.levelStatus : 'confirmed',
    value: takesValue ? read.value : offer.value,
    valueStatus: takesValue ? 'confirmed' : offer.valueStatus,
    glh: offer.glh ?? read.glh,
    criteriaStatus: statusOf(outcomes, isComplete),
    outcomes,
  }
}

/** At its level; an offer of unknown level is that one, once the level is known. */
const withOffer = (offers: readonly Offer[], placement: Placement): readonly Offer[] => {
  const { level } = placement
  const at = offers.findIndex((offer) => offer.level === level)
  const unknown = offers.findIndex((offer) => offer.level === null)
  const place = at >= 0 ? at : level === null ? -1 : unknown
  if (place < 0) return [...offers, filledOffer(noOffer(level), placement)]
  return offers.map((offer, index) => (index === place ? filledOffer(offer, placement) : offer))
}

const withUnit = (units: readonly Unit[], placement: Placement, source: string): readonly Unit[] => {
  const { code, title, group, read } = placement
  const known = units.find((unit) => unit.code === code)
  if (known === undefined) {
    const reference = read.reference === '' ? null : read.reference
    return [...units, { code, reference, title, group, offers: withOffer([], placement), sources: [source] }]
  }
  const sources = known.sources.includes(source) ? known.sources : [...known.sources, source]
  const filled = { ...known, offers: withOffer(known.offers, placement), sources }
  return units.map((unit) => (unit === known ? filled : unit))
}

const faultOf = (scheme: Scheme, { read, code, title }: Placement): FillError | null => {
  if (!codePattern.test(code)) return { kind: 'bad code', code }
  if (title.trim() === '' && !scheme.units.some((unit) => unit.code === code))
    return { kind: 'unit without title', code }
  const numbers = read.outcomes.flatMap((outcome) => [
    outcome.number,
    ...outcome.criteria.map(({ number }) => number),
  ])
  const bad = numbers.find((number) => !numberPattern.test(number))
  if (bad !== undefined) return { kind: 'bad number', number: bad }
  const empty = read.outcomes.flatMap(({ criteria }) => criteria).find(({ text }) => text.trim() === '')
  if (empty) return { kind: 'criterion without words', number: empty.number }
  return numbers.length === 0 ? { kind: 'no criteria', code } : null
}

/** A new version of `scheme` with the units in their places. `scheme` itself is not touched. */
export const fillScheme = (
  scheme: Scheme,
  placements: readonly Placement[],
  { version, source }: Stamp,
): Result<Scheme, FillError> => {
  let { units } = scheme
  const taken = new Set<string>()
  for (const placement of placements) {
    const { code, level, how } = placement
    const fault = faultOf(scheme, placement)
    if (fault !== null) return err(fault)
    const place = unitClaimId(code, level)
    if (how === 'replace' && taken.has(place)) return err({ kind: 'same place', code, level })
    taken.add(place)
    units = withUnit(units, placement, source)
  }
  const read = readScheme({ ...scheme, version, units })
  if (read.ok) return ok(read.value)
  const { error } = read
  if (error.kind === 'repeated' && error.what === 'criterion')
    return err({ kind: 'number twice', unit: error.within, number: error.id })
  return err({ kind: 'not a scheme', error })
}

/** The bytes of its file, which its hash pins. */
export const schemeFile = (scheme: Scheme): Bytes => utf8(`${JSON.stringify(scheme, null, 2)}\n`)
