// What a well-shaped rule file can still get wrong: an id said twice, a rule about a group that is not there, criteria
// that do not fit their status. Each finder gives the first it meets, or undefined. Never judges the facts themselves.

import type { Coverage, CriteriaStatus, Offer, Outcome, Scheme } from '#/qualification/scheme.ts'

export type SchemeContradiction =
  /** `within` is the unit (`CS9`), offer (`CS9@2`) or `scheme` in which `id` stands twice. */
  | {
      kind: 'repeated'
      what: 'group' | 'unit' | 'rule' | 'level' | 'outcome' | 'criterion'
      id: string
      within: string
    }
  /** `from` names what refers to it: `rule total`, `unit CS9`, `simulation`. */
  | { kind: 'unknown reference'; what: 'group' | 'unit'; id: string; from: string }
  /** Complete without criteria in every outcome, titles with criteria, or none with outcomes. */
  | { kind: 'criteria do not fit their status'; unit: string; level: number | null }
  /** A share that decides and a cap on what counts: which units to leave out would hang on both at once. */
  | { kind: 'share beside a cap'; share: string; cap: string }

const twiceIn = (ids: readonly string[]): string | undefined => {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) return id
    seen.add(id)
  }
  return undefined
}

export const repeatedIn = (scheme: Scheme): SchemeContradiction | undefined => {
  type What = Extract<SchemeContradiction, { kind: 'repeated' }>['what']
  const check = (what: What, within: string, ids: readonly string[]): SchemeContradiction | undefined => {
    const id = twiceIn(ids)
    return id === undefined ? undefined : { kind: 'repeated', what, id, within }
  }
  const inOffer = (offer: Offer, within: string): SchemeContradiction | undefined =>
    check(
      'outcome',
      within,
      offer.outcomes.map((outcome) => outcome.number),
    ) ??
    check(
      'criterion',
      within,
      offer.outcomes.flatMap((outcome) => outcome.criteria.map((criterion) => criterion.number)),
    )
  const whole =
    check(
      'group',
      'scheme',
      scheme.groups.map((group) => group.id),
    ) ??
    check(
      'rule',
      'scheme',
      (scheme.combination ?? []).map((rule) => rule.id),
    ) ??
    check(
      'unit',
      'scheme',
      scheme.units.map((unit) => unit.code),
    )
  if (whole) return whole
  for (const unit of scheme.units) {
    const levels = unit.offers.map((offer) => String(offer.level ?? '?'))
    const wrong = check('level', unit.code, levels)
    if (wrong) return wrong
    for (const [at, offer] of unit.offers.entries()) {
      const within = inOffer(offer, `${unit.code}@${levels[at]}`)
      if (within) return within
    }
  }
  return undefined
}

export const strangerIn = (scheme: Scheme): SchemeContradiction | undefined => {
  const groups = new Set(scheme.groups.map((group) => group.id))
  const units = new Set(scheme.units.map((unit) => unit.code))
  const missing = (
    what: 'group' | 'unit',
    from: string,
    ids: readonly string[] | null | undefined,
  ): SchemeContradiction | undefined => {
    const known = what === 'group' ? groups : units
    const id = ids?.find((one) => !known.has(one))
    return id === undefined ? undefined : { kind: 'unknown reference', what, id, from }
  }
  const inCoverage = (of: Coverage | undefined, from: string): SchemeContradiction | undefined =>
    missing('group', from, of?.groups) ?? missing('unit', from, of?.units)
  for (const unit of scheme.units) {
    const wrong = missing('group', `unit ${unit.code}`, [unit.group])
    if (wrong) return wrong
  }
  for (const rule of scheme.combination ?? []) {
    const from = `rule ${rule.id}`
    const wrong = inCoverage(rule.of, from) ?? inCoverage(rule.atLeastShareOf?.of, from)
    if (wrong) return wrong
  }
  return missing('unit', 'simulation', scheme.simulation.allowedUnits)
}

const fitsStatus: Record<CriteriaStatus, (outcomes: readonly Outcome[]) => boolean> = {
  complete: (outcomes) => outcomes.length > 0 && outcomes.every((outcome) => outcome.criteria.length > 0),
  partial: () => true,
  titles: (outcomes) => outcomes.length > 0 && outcomes.every((outcome) => outcome.criteria.length === 0),
  none: (outcomes) => outcomes.length === 0,
}

export const unfitCriteria = (scheme: Scheme): SchemeContradiction | undefined => {
  for (const unit of scheme.units)
    for (const offer of unit.offers)
      if (!fitsStatus[offer.criteriaStatus](offer.outcomes))
        return { kind: 'criteria do not fit their status', unit: unit.code, level: offer.level }
  return undefined
}

export const shareBesideCap = (scheme: Scheme): SchemeContradiction | undefined => {
  const musts = (scheme.combination ?? []).filter((rule) => rule.severity === 'must')
  const share = musts.find((rule) => rule.atLeastShareOf !== undefined)
  const cap = musts.find((rule) => rule.surplus !== undefined)
  return share && cap && { kind: 'share beside a cap', share: share.id, cap: cap.id }
}
