// What one step in the form does to a scheme being edited. Everything that the form does not show stays as it is, criteria
// and unknown fields among it; nothing is judged here: the reader of schemes says what cannot be saved, and where.

import {
  boundOf,
  fieldsOf,
  listOf,
  shareWritten,
  type Fields,
  type HeadField,
} from '#/qualification/editing/copy-form.ts'

type Said = { readonly said: string }
type At = { readonly at: number }

export type CopyEdit =
  | ({ readonly kind: 'head'; readonly field: HeadField } & Said)
  | ({ readonly kind: 'group'; readonly field: 'title' | 'kind' } & At & Said)
  | ({ readonly kind: 'unit'; readonly field: 'code' | 'title' | 'reference' | 'group' | 'source' } & At &
      Said)
  | ({ readonly kind: 'offer'; readonly unit: number; readonly field: 'level' | 'value' } & At & Said)
  | ({ readonly kind: 'rule'; readonly field: 'says' | 'source' | 'figure' } & At & Said)
  /** What named the unit `from` names it `to`: for when its code has been typed. */
  | { readonly kind: 'follow code'; readonly from: string; readonly to: string }
  | { readonly kind: 'add group' }
  | { readonly kind: 'add unit' }
  | { readonly kind: 'add offer'; readonly unit: number }
  | ({ readonly kind: 'remove group' | 'remove unit' | 'remove rule' } & At)
  | ({ readonly kind: 'remove offer'; readonly unit: number } & At)

/** A number only where it is spelt as one: what is half typed stays as it was typed. */
const figureIn = (said: string): number | string | null => {
  if (said === '') return null
  const figure = Number(said)
  return Number.isFinite(figure) && String(figure) === said ? figure : said
}

const shareIn = (said: string): number | string | null => {
  const figure = figureIn(said)
  if (typeof figure !== 'number') return figure
  return shareWritten(figure / 100) === said ? figure / 100 : said
}

/** Where nothing can be said of it, it is null and not an empty text. */
const mayBeNull: ReadonlySet<string> = new Set(['schemeCode', 'qualificationNumber', 'reference'])

const valueOf = (field: string, said: string): unknown => {
  if (field === 'level') return figureIn(said)
  return said === '' && mayBeNull.has(field) ? null : said
}

type Lists = 'groups' | 'units' | 'combination'

const inList = (
  json: unknown,
  name: string,
  change: (list: readonly unknown[]) => readonly unknown[],
): Fields => ({ ...fieldsOf(json), [name]: change(listOf(fieldsOf(json)[name])) })

const atPlace =
  (at: number, change: (fields: Fields) => Fields) =>
  (list: readonly unknown[]): readonly unknown[] =>
    list.map((each, index) => (index === at ? change(fieldsOf(each)) : each))

const without =
  (at: number) =>
  (list: readonly unknown[]): readonly unknown[] =>
    list.filter((_, index) => index !== at)

const changed = (json: unknown, list: Lists, at: number, change: (fields: Fields) => Fields): Fields =>
  inList(json, list, atPlace(at, change))

const codesIn = (json: unknown): readonly unknown[] =>
  listOf(fieldsOf(json)['units']).map((unit) => fieldsOf(unit)['code'])

type Naming = 'rule' | 'simulation'

/** Every list of unit codes in it, changed. */
const withNamed = (
  json: unknown,
  change: (codes: readonly unknown[], by: Naming) => readonly unknown[],
): Fields => {
  const named = (of: unknown, list: string, by: Naming): Fields =>
    Array.isArray(fieldsOf(of)[list]) ? inList(of, list, (codes) => change(codes, by)) : fieldsOf(of)
  const { simulation, combination } = fieldsOf(json)
  const rules = listOf(combination).map((rule) => {
    const { of, atLeastShareOf } = fieldsOf(rule)
    const share = fieldsOf(atLeastShareOf)
    return {
      ...fieldsOf(rule),
      ...(of !== undefined && { of: named(of, 'units', 'rule') }),
      ...(atLeastShareOf !== undefined && {
        atLeastShareOf: { ...share, of: named(share['of'], 'units', 'rule') },
      }),
    }
  })
  return {
    ...fieldsOf(json),
    ...(simulation !== undefined && { simulation: named(simulation, 'allowedUnits', 'simulation') }),
    ...(Array.isArray(combination) && { combination: rules }),
  }
}

/** Not where another unit has one of the two codes: then nobody can tell which was meant, and the reader says so. */
const followed = (json: unknown, from: string, to: string): unknown => {
  const codes = codesIn(json)
  if (codes.includes(from) || codes.filter((code) => code === to).length !== 1) return json
  return withNamed(json, (named) => [...new Set(named.map((code) => (code === from ? to : code)))])
}

const withoutUnit = (json: unknown, at: number): unknown => {
  const gone = codesIn(json)[at]
  const left = inList(json, 'units', without(at))
  if (codesIn(left).includes(gone)) return left
  // A rule about this unit alone keeps it: about no unit it would be about all of them.
  return withNamed(left, (named, by) =>
    by === 'rule' && named.length === 1 ? named : named.filter((code) => code !== gone),
  )
}

const noOffer: Fields = {
  level: null,
  value: null,
  glh: null,
  levelStatus: 'unknown',
  valueStatus: 'unknown',
  criteriaStatus: 'none',
  outcomes: [],
}

/** A figure that somebody typed is on none of the sources that are named, so the centre is to confirm it. */
const withFigure = (offer: Fields, field: 'level' | 'value', said: string): Fields => {
  const figure = figureIn(said)
  return { ...offer, [field]: figure, [`${field}Status`]: figure === null ? 'unknown' : 'unconfirmed' }
}

const withBound = (rule: Fields, said: string): Fields => {
  const bound = boundOf(rule)
  return bound === 'atLeastShareOf'
    ? { ...rule, [bound]: { ...fieldsOf(rule[bound]), share: shareIn(said) } }
    : { ...rule, [bound]: figureIn(said) }
}

const withUnitField = (unit: Fields, field: string, said: string): Fields =>
  field === 'source'
    ? { ...unit, sources: [said, ...listOf(unit['sources']).slice(1)] }
    : { ...unit, [field]: valueOf(field, said) }

const newGroup = (json: unknown): Fields => {
  const taken = new Set(listOf(fieldsOf(json)['groups']).map((group) => fieldsOf(group)['id']))
  let number = taken.size + 1
  while (taken.has(`G${number}`)) number++
  return { id: `G${number}`, title: '', kind: 'optional' }
}

const newUnit = (json: unknown): Fields => {
  const { groups, level } = fieldsOf(json)
  const offer = typeof level === 'number' ? withFigure(noOffer, 'level', String(level)) : noOffer
  const group = fieldsOf(listOf(groups)[0])['id'] ?? ''
  return { code: '', reference: null, title: '', group, offers: [offer], sources: [''] }
}

/** The scheme after the step, as JSON; whatever `json` is, and also where a place does not exist. */
export const editedCopy = (json: unknown, edit: CopyEdit): unknown => {
  switch (edit.kind) {
    case 'head':
      return { ...fieldsOf(json), [edit.field]: valueOf(edit.field, edit.said) }
    case 'group':
      return changed(json, 'groups', edit.at, (group) => ({ ...group, [edit.field]: edit.said }))
    case 'unit':
      return changed(json, 'units', edit.at, (unit) => withUnitField(unit, edit.field, edit.said))
    case 'offer':
      return changed(json, 'units', edit.unit, (unit) =>
        inList(
          unit,
          'offers',
          atPlace(edit.at, (offer) => withFigure(offer, edit.field, edit.said)),
        ),
      )
    case 'rule':
      return changed(json, 'combination', edit.at, (rule) =>
        edit.field === 'figure' ? withBound(rule, edit.said) : { ...rule, [edit.field]: edit.said },
      )
    case 'follow code':
      return followed(json, edit.from, edit.to)
    case 'add group':
      return inList(json, 'groups', (groups) => [...groups, newGroup(json)])
    case 'add unit':
      return inList(json, 'units', (units) => [...units, newUnit(json)])
    case 'add offer':
      return changed(json, 'units', edit.unit, (unit) =>
        inList(unit, 'offers', (offers) => [...offers, noOffer]),
      )
    case 'remove group':
      return inList(json, 'groups', without(edit.at))
    case 'remove unit':
      return withoutUnit(json, edit.at)
    case 'remove offer':
      return changed(json, 'units', edit.unit, (unit) => inList(unit, 'offers', without(edit.at)))
    case 'remove rule': {
      const rules = without(edit.at)(listOf(fieldsOf(json)['combination']))
      // No rule at all is spelt as none being known.
      return { ...fieldsOf(json), combination: rules.length === 0 ? null : rules }
    }
  }
}

/** As the file spells it. */
export const copyText = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`
