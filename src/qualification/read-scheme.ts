// Reads a rule file: the same shape as rules/schema.json, checked by valibot, and then what a shape cannot say (ids said
// once, references that lead somewhere). It never throws on any JSON, and never lets an unknown field pass: a misspelt
// `atleast` would silently drop a rule.

import * as v from 'valibot'
import {
  repeatedIn,
  shareBesideCap,
  strangerIn,
  unfitCriteria,
  type SchemeContradiction,
} from '#/qualification/scheme-sense.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { err, ok, type Result } from '#/base/result.ts'

/**
 * `path` is dotted, `units.3.offers.0.level`; empty for the whole file. `says` is for the person who writes the file; `fault`
 * and `wanted` are the reader's own names for what is wrong and what belongs there, for whoever puts it in words.
 */
export type SchemeError =
  | { kind: 'not a scheme'; path: string; says: string; fault: string; wanted: string | null }
  | SchemeContradiction

const text = v.pipe(v.string(), v.minLength(1))
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/))
const unitCode = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9&/.-]*$/))
const number = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+(\.[A-Za-z0-9]+)*$/))
const day = v.pipe(v.string(), v.regex(/^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/))
const from = (least: number) => v.pipe(v.number(), v.integer(), v.minValue(least))
const level = v.pipe(from(1), v.maxValue(8))
const certainty = v.picklist(['confirmed', 'derived', 'unconfirmed', 'unknown'])

// Every field of a coverage may be left out, and valibot takes a list for an object without fields.
const notAList = v.custom<object>(
  (json) => typeof json === 'object' && json !== null && !Array.isArray(json),
  'Invalid type: Expected Object',
)

const coverage = v.pipe(
  notAList,
  v.strictObject({
    groups: v.exactOptional(v.pipe(v.array(id), v.minLength(1))),
    units: v.exactOptional(v.pipe(v.array(unitCode), v.minLength(1))),
    level: v.exactOptional(v.union([v.strictObject({ exactly: level }), v.strictObject({ atLeast: level })])),
  }),
)

const rule = v.pipe(
  v.strictObject({
    id,
    says: text,
    of: coverage,
    measure: v.picklist(['units', 'value']),
    atLeast: v.exactOptional(from(1)),
    atMost: v.exactOptional(from(0)),
    surplus: v.exactOptional(v.literal('not counted')),
    atLeastShareOf: v.exactOptional(
      v.strictObject({ share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), of: coverage }),
    ),
    severity: v.picklist(['must', 'advice']),
    source: text,
    reading: v.exactOptional(text),
  }),
  v.check(
    (r) => [r.atLeast, r.atMost, r.atLeastShareOf].filter((bound) => bound !== undefined).length === 1,
    'a rule has exactly one of atLeast, atMost and atLeastShareOf',
  ),
  v.check((r) => r.surplus === undefined || r.atMost !== undefined, 'surplus belongs beside atMost'),
)

const outcome = v.strictObject({
  number,
  title: text,
  kind: v.picklist(['performance', 'knowledge']),
  criteria: v.array(v.strictObject({ number, commandVerb: text, summary: text })),
})

const offer = v.pipe(
  v.strictObject({
    level: v.nullable(level),
    value: v.nullable(from(1)),
    glh: v.nullable(from(0)),
    levelStatus: certainty,
    valueStatus: certainty,
    criteriaStatus: v.picklist(['complete', 'partial', 'titles', 'none']),
    outcomes: v.array(outcome),
  }),
  v.check((o) => (o.level === null) === (o.levelStatus === 'unknown'), 'level is null exactly when unknown'),
  v.check((o) => (o.value === null) === (o.valueStatus === 'unknown'), 'value is null exactly when unknown'),
)

const scheme = v.strictObject({
  $schema: v.exactOptional(v.string()),
  id,
  version: id,
  awardingBody: text,
  title: text,
  schemeCode: v.nullable(text),
  qualificationNumber: v.nullable(text),
  framework: v.picklist(['NVQ', 'QCF']),
  level,
  currency: v.picklist(['credit', 'unit value']),
  minimumAge: v.nullable(from(1)),
  dates: v.strictObject({
    lastRegistration: v.nullable(day),
    lastCertification: v.nullable(day),
    source: text,
    note: text,
  }),
  simulation: v.strictObject({
    known: v.boolean(),
    allowedUnits: v.nullable(v.array(unitCode)),
    source: v.nullable(text),
  }),
  groups: v.pipe(
    v.array(v.strictObject({ id, title: text, kind: v.picklist(['mandatory', 'optional', 'restricted']) })),
    v.minLength(1),
  ),
  oneLevelPerUnit: v.literal(true),
  combination: v.nullable(v.pipe(v.array(rule), v.minLength(1))),
  ambiguities: v.array(text),
  unitListComplete: v.boolean(),
  units: v.pipe(
    v.array(
      v.strictObject({
        code: unitCode,
        reference: v.nullable(text),
        title: text,
        group: id,
        offers: v.pipe(v.array(offer), v.minLength(1)),
        sources: v.pipe(v.array(text), v.minLength(1)),
      }),
    ),
    v.minLength(1),
  ),
})

/** The scheme, or the first thing that is wrong with it. */
export const readScheme = (json: unknown): Result<Scheme, SchemeError> => {
  const read = v.safeParse(scheme, json, { abortEarly: true })
  if (!read.success) {
    const [issue] = read.issues
    const { message: says, type: fault, expected: wanted } = issue
    return err({ kind: 'not a scheme', path: v.getDotPath(issue) ?? '', says, fault, wanted })
  }
  const wrong =
    repeatedIn(read.output) ??
    strangerIn(read.output) ??
    unfitCriteria(read.output) ??
    shareBesideCap(read.output)
  return wrong === undefined ? ok(read.output) : err(wrong)
}
