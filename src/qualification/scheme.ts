// What a qualification's rule file says, as types: units, the levels they are offered at, criteria and the rule of
// combination. Facts only, each with how sure it is; nothing here may know a portfolio, a candidate or a date of today.

/** confirmed: read on a source. derived: follows from sources. unconfirmed: generally known. unknown: the value is null. */
export type Certainty = 'confirmed' | 'derived' | 'unconfirmed' | 'unknown'

/** complete, partial (the source broke off), titles (of outcomes only) or none. Only complete can ever be "all met". */
export type CriteriaStatus = 'complete' | 'partial' | 'titles' | 'none'

export type Scheme = {
  readonly $schema?: string
  /** With `version`, the name of the file's facts; what pins them is the SHA-256 of the file. */
  readonly id: string
  readonly version: string
  readonly awardingBody: string
  readonly title: string
  readonly schemeCode: string | null
  readonly qualificationNumber: string | null
  readonly framework: 'NVQ' | 'QCF'
  readonly level: number
  /** What a unit's `value` counts: QCF credits, or the unit values of the older NVQs. */
  readonly currency: 'credit' | 'unit value'
  readonly minimumAge: number | null
  readonly dates: SchemeDates
  readonly simulation: Simulation
  readonly groups: readonly Group[]
  /** A unit counts at one level only; no scheme is known where it does not, so no other value is accepted. */
  readonly oneLevelPerUnit: true
  /** null: the rule of combination was not found, so that no choice can be told valid. */
  readonly combination: readonly Rule[] | null
  readonly ambiguities: readonly string[]
  readonly unitListComplete: boolean
  readonly units: readonly Unit[]
}

/** Days as published, `2017-08-31`; a centre may have later ones. */
export type SchemeDates = {
  readonly lastRegistration: string | null
  readonly lastCertification: string | null
  readonly source: string
  readonly note: string
}

/** `known: false` says that the sources are silent or conditional; `allowedUnits` is then null. */
export type Simulation = {
  readonly known: boolean
  readonly allowedUnits: readonly string[] | null
  readonly source: string | null
}

export type Group = {
  readonly id: string
  readonly title: string
  readonly kind: 'mandatory' | 'optional' | 'restricted'
}

export type Unit = {
  readonly code: string
  /** The regulator's number, `F/601/1609`. */
  readonly reference: string | null
  readonly title: string
  readonly group: string
  readonly offers: readonly Offer[]
  readonly sources: readonly string[]
}

/** A unit at one level. Outcomes and criteria belong here: the same unit asks for other things at another level. */
export type Offer = {
  readonly level: number | null
  /** Credits or unit values, see `currency`. */
  readonly value: number | null
  /** Guided learning hours. */
  readonly glh: number | null
  readonly levelStatus: Certainty
  readonly valueStatus: Certainty
  readonly criteriaStatus: CriteriaStatus
  readonly outcomes: readonly Outcome[]
}

export type Outcome = {
  readonly number: string
  readonly title: string
  readonly kind: 'performance' | 'knowledge'
  readonly criteria: readonly Criterion[]
}

/** A short summary in our own words; the awarding body's wording governs. */
export type Criterion = {
  readonly number: string
  readonly commandVerb: string
  readonly summary: string
}

/** Which chosen units a rule is about; what is left out does not narrow. */
export type Coverage = {
  readonly groups?: readonly string[]
  readonly units?: readonly string[]
  readonly level?: { readonly exactly: number } | { readonly atLeast: number }
}

/**
 * One sentence of the rule of combination: of the units covered by `of`, their count or the sum of their values is at
 * least or at most a number, or at least a share of another sum. Exactly one of the three bounds is there.
 */
export type Rule = {
  readonly id: string
  readonly says: string
  readonly of: Coverage
  readonly measure: 'units' | 'value'
  readonly atLeast?: number
  readonly atMost?: number
  /** Only beside `atMost`: units over the limit may be chosen but do not count. Without it they may not be chosen. */
  readonly surplus?: 'not counted'
  readonly atLeastShareOf?: { readonly share: number; readonly of: Coverage }
  /** `advice` never decides. */
  readonly severity: 'must' | 'advice'
  readonly source: string
  /** How an ambiguous source was read. */
  readonly reading?: string
}
