// Reads a rule file that a centre brings itself: nobody has looked at it before, so it is measured before it is parsed.
// Never throws, and never takes a part of a file: it is a scheme as it stands, or it is refused with the place.

import { textOf } from '#/base/bytes.ts'
import type { Sha256 } from '#/base/hash.ts'
import { err, ok, type Result } from '#/base/result.ts'
import { mostSchemeBytes, readSchemeBytes, type SchemeBytesError } from '#/qualification/scheme-bytes.ts'
import { hopelessRules, type SchemeOddity } from '#/qualification/scheme-check.ts'
import type { Scheme } from '#/qualification/scheme.ts'

/**
 * Far above any scheme known (74 units, 8 rules). Each rule is held against each limit with every unit, so that too
 * many rules would stop the app for minutes.
 */
export const ownSchemeLimits = { bytes: mostSchemeBytes, units: 2000, rules: 40 } as const

export type OwnSchemeError =
  | SchemeBytesError
  | { readonly kind: 'too many units'; readonly units: number }
  | { readonly kind: 'too many rules'; readonly rules: number }
  /** Today's files have no field `format`; a later make that they cannot be read as will have one. */
  | { readonly kind: 'newer format' }
  /** Rules that no choice of its units can meet: whoever chose it could never finish. */
  | { readonly kind: 'cannot be met'; readonly scheme: Scheme; readonly oddities: readonly SchemeOddity[] }

const fieldsOf = (bytes: Uint8Array): ReadonlyMap<string, unknown> => {
  const text = textOf(bytes)
  if (!text.ok) return new Map()
  try {
    const json: unknown = JSON.parse(text.value)
    return new Map(typeof json === 'object' && json !== null ? Object.entries(json) : [])
  } catch {
    return new Map()
  }
}

export const readOwnScheme = (
  bytes: Uint8Array,
): Result<{ scheme: Scheme; hash: Sha256 }, OwnSchemeError> => {
  if (bytes.length > ownSchemeLimits.bytes) return err({ kind: 'too large', bytes: bytes.length })
  const fields = fieldsOf(bytes)
  if (fields.has('format')) return err({ kind: 'newer format' })
  const units = fields.get('units')
  if (Array.isArray(units) && units.length > ownSchemeLimits.units)
    return err({ kind: 'too many units', units: units.length })
  const rules = fields.get('combination')
  if (Array.isArray(rules) && rules.length > ownSchemeLimits.rules)
    return err({ kind: 'too many rules', rules: rules.length })
  const read = readSchemeBytes(bytes)
  if (!read.ok) return read
  const { scheme } = read.value
  const oddities = hopelessRules(scheme)
  return oddities.length === 0 ? ok(read.value) : err({ kind: 'cannot be met', scheme, oddities })
}
