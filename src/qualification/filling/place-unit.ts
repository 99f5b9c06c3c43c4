// Where in a scheme a unit that was read most likely belongs: the same reference, code or title. Only proposes: the person
// who imports decides, and a unit that fits nothing is proposed as a new one.

import type { Placement } from '#/qualification/filling/fill-scheme.ts'
import type { ReadUnit, ReadWarning } from '#/qualification/reading/reading.ts'
import type { Scheme, Unit } from '#/qualification/scheme.ts'

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()

const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(' ')
    .filter((word) => word.length > 2)

/** Most words of the shorter title stand in the longer one. */
const isLike = (a: string, b: string): boolean => {
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))]
  const [few, many] = left.size <= right.size ? [left, right] : [right, left]
  const shared = [...few].filter((word) => many.has(word)).length
  return few.size > 1 && shared / few.size > 0.8 && few.size / many.size > 0.6
}

const unitFor = (scheme: Scheme, read: ReadUnit): Unit | undefined => {
  const { units } = scheme
  const code = plain(read.code)
  return (
    units.find(({ reference }) => reference !== null && reference === read.reference) ??
    units.find(({ title }) => read.title !== '' && plain(title) === plain(read.title)) ??
    units.find((unit) => code !== '' && plain(unit.code) === code) ??
    units.find(({ title }) => isLike(title, read.title))
  )
}

/** The level it says; else the one at which the candidate has it, else its only one. */
const levelFor = (unit: Unit | undefined, read: ReadUnit, chosen: number | null): number | null => {
  if (read.level !== null) return read.level
  if (unit?.offers.some(({ level }) => level === chosen && level !== null)) return chosen
  return unit?.offers.length === 1 ? (unit.offers[0]?.level ?? null) : null
}

/** A code that the file's form allows, and that no other unit has. */
const newCode = (scheme: Scheme, read: ReadUnit): string => {
  const bare = read.code.replaceAll(/[^A-Za-z0-9&/.-]+/g, '').replace(/^[^A-Za-z0-9]+/, '')
  const wanted = bare === '' ? 'NEW' : bare
  const taken = new Set(scheme.units.map(({ code }) => code))
  if (!taken.has(wanted)) return wanted
  let count = 2
  while (taken.has(`${wanted}-${count}`)) count++
  return `${wanted}-${count}`
}

/** Numbers missing, or an outcome without criteria: surely not all. */
export const seemsComplete = ({ id, outcomes }: ReadUnit, warnings: readonly ReadWarning[]): boolean =>
  outcomes.every(({ criteria }) => criteria.length > 0) &&
  !warnings.some(({ kind, about }) => kind === 'gap' && about.startsWith(`${id}.`))

/** `chosen`: the level at which the portfolio has a unit of the scheme, by its code. */
export const placeUnit = (
  scheme: Scheme,
  read: ReadUnit,
  warnings: readonly ReadWarning[],
  chosen: (code: string) => number | null,
): Placement => {
  const unit = unitFor(scheme, read)
  const optional = scheme.groups.find(({ kind }) => kind === 'optional') ?? scheme.groups[0]
  return {
    read,
    code: unit?.code ?? newCode(scheme, read),
    title: unit?.title ?? read.title,
    group: unit?.group ?? optional?.id ?? '',
    level: levelFor(unit, read, unit ? chosen(unit.code) : null),
    how: 'replace',
    isComplete: seemsComplete(read, warnings),
  }
}
