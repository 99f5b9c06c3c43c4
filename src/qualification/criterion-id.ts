// How a claim names what it is about: a criterion `C1@1/3.2`, or a whole unit `C1@1` where the criteria are not loaded.
// The level is part of the name, since criteria belong to an offer; an offer of unknown level is spelled `CS9@?/1.1`.
// Never use a name without the hash of its scheme: the next version may know the level, or number the criteria anew.

import { err, ok, type Result } from '#/base/result.ts'

/** `<unit>@<level>/<number>`, such as `C1@1/3.2` or `F/503/0392@1/1.1`. */
export type CriterionId = string
/** `<unit>@<level>`. */
export type UnitClaimId = string

export type ClaimIdError =
  { kind: 'not a criterion id'; text: string } | { kind: 'not a unit claim id'; text: string }

/** `level` null: the scheme does not know the offer's level. */
export const unitClaimId = (unit: string, level: number | null): UnitClaimId => `${unit}@${level ?? '?'}`

export const criterionId = (unit: string, level: number | null, number: string): CriterionId =>
  `${unitClaimId(unit, level)}/${number}`

// Unit codes hold slashes (F/503/0392) but never @; the same characters as in rules/schema.json.
const idPattern = /^([A-Za-z0-9][A-Za-z0-9&/.-]*)@([1-8?])(?:\/([A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*))?$/

const partsOf = (
  text: string,
): { unit: string; level: number | null; number: string | undefined } | undefined => {
  const match = idPattern.exec(text)
  const [, unit, level, number] = match ?? []
  if (unit === undefined || level === undefined) return undefined
  return { unit, level: level === '?' ? null : Number(level), number }
}

/** Strict: accepts exactly what {@link criterionId} writes for a readable scheme. */
export const parseCriterionId = (
  text: string,
): Result<{ unit: string; level: number | null; number: string }, ClaimIdError> => {
  const parts = partsOf(text)
  return parts?.number === undefined
    ? err({ kind: 'not a criterion id', text })
    : ok({ unit: parts.unit, level: parts.level, number: parts.number })
}

/** Strict: accepts exactly what {@link unitClaimId} writes for a readable scheme. */
export const parseUnitClaimId = (
  text: string,
): Result<{ unit: string; level: number | null }, ClaimIdError> => {
  const parts = partsOf(text)
  return parts === undefined || parts.number !== undefined
    ? err({ kind: 'not a unit claim id', text })
    : ok({ unit: parts.unit, level: parts.level })
}
