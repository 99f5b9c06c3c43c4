// A scheme being edited, as the fields of a form: everything as it is written, also what the reader of schemes would refuse.
// It only looks; what a field changes is in edit-copy.ts. It never throws on any text.

import { ownSchemeLimits } from '#/qualification/read-own-scheme.ts'

/** An object of a JSON, by names. */
export type Fields = Readonly<Record<string, unknown>>

export const headFields = [
  'title',
  'level',
  'awardingBody',
  'schemeCode',
  'qualificationNumber',
  'id',
  'version',
] as const
export type HeadField = (typeof headFields)[number]

export type GroupForm = { readonly id: string; readonly title: string; readonly kind: string }
export type OfferForm = { readonly level: string; readonly value: string }
export type UnitForm = {
  readonly code: string
  readonly title: string
  readonly reference: string
  readonly group: string
  /** The first place where it was read. */
  readonly source: string
  readonly offers: readonly OfferForm[]
}
export type Bound = 'atLeast' | 'atMost' | 'atLeastShareOf'
export type RuleForm = {
  readonly id: string
  readonly says: string
  readonly source: string
  readonly bound: Bound
  /** Of a share in hundredths. */
  readonly figure: string
  readonly measure: string
}

/** Every field as text; nothing and what is no text or number are empty. */
export type CopyForm = {
  readonly head: Readonly<Record<HeadField, string>>
  readonly groups: readonly GroupForm[]
  readonly units: readonly UnitForm[]
  readonly rules: readonly RuleForm[]
}

const isFields = (json: unknown): json is Fields =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

export const fieldsOf = (json: unknown): Fields => (isFields(json) ? json : {})

export const listOf = (json: unknown): readonly unknown[] => (Array.isArray(json) ? json : [])

const written = (json: unknown): string =>
  typeof json === 'string' ? json : typeof json === 'number' ? String(json) : ''

/** What a share looks like in the form; twelve digits, so that 0.07 is 7 and not 7.000000000000001. */
export const shareWritten = (share: unknown): string =>
  typeof share === 'number' ? String(Number((share * 100).toPrecision(12))) : written(share)

export const boundOf = (rule: Fields): Bound =>
  (['atMost', 'atLeastShareOf'] as const).find((bound) => Object.hasOwn(rule, bound)) ?? 'atLeast'

const offerForm = ({ level, value }: Fields): OfferForm => ({ level: written(level), value: written(value) })

const unitForm = ({ code, title, reference, group, sources, offers }: Fields): UnitForm => ({
  code: written(code),
  title: written(title),
  reference: written(reference),
  group: written(group),
  source: written(listOf(sources)[0]),
  offers: listOf(offers).map((offer) => offerForm(fieldsOf(offer))),
})

const ruleForm = (rule: Fields): RuleForm => {
  const { id, says, source, measure, atLeastShareOf } = rule
  const bound = boundOf(rule)
  return {
    id: written(id),
    says: written(says),
    source: written(source),
    measure: written(measure),
    bound,
    figure:
      bound === 'atLeastShareOf' ? shareWritten(fieldsOf(atLeastShareOf)['share']) : written(rule[bound]),
  }
}

const isListOfFields = (json: unknown): boolean => Array.isArray(json) && json.every(isFields)

/** Undefined where the text is no JSON: no JSON is undefined. */
export const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Null where it is too far from a scheme for a form to show it without hiding some of it; its text can still be edited. */
export const formOf = (json: unknown): CopyForm | null => {
  if (!isFields(json)) return null
  const { groups, units, combination } = json
  if (!isListOfFields(groups) || !isListOfFields(units)) return null
  if (combination !== null && !isListOfFields(combination)) return null
  if (!listOf(units).every((unit) => isListOfFields(fieldsOf(unit)['offers']))) return null
  if (listOf(units).length > ownSchemeLimits.units) return null
  return {
    head: {
      title: written(json['title']),
      level: written(json['level']),
      awardingBody: written(json['awardingBody']),
      schemeCode: written(json['schemeCode']),
      qualificationNumber: written(json['qualificationNumber']),
      id: written(json['id']),
      version: written(json['version']),
    },
    groups: listOf(groups)
      .map(fieldsOf)
      .map(({ id, title, kind }) => ({ id: written(id), title: written(title), kind: written(kind) })),
    units: listOf(units).map((unit) => unitForm(fieldsOf(unit))),
    rules: listOf(combination).map((rule) => ruleForm(fieldsOf(rule))),
  }
}

/** A group that a unit or a rule names cannot go without them. */
export const isGroupNamed = (json: unknown, group: string): boolean => {
  const { units, combination } = fieldsOf(json)
  const inCoverage = (of: unknown): boolean => listOf(fieldsOf(of)['groups']).includes(group)
  return (
    listOf(units).some((unit) => fieldsOf(unit)['group'] === group) ||
    listOf(combination)
      .map(fieldsOf)
      .some(({ of, atLeastShareOf }) => inCoverage(of) || inCoverage(fieldsOf(atLeastShareOf)['of']))
  )
}
