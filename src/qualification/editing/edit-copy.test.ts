// Editing a scheme by the form: what is typed stands where it was typed, nothing else changes, and whatever comes of it either
// reads back as a scheme or is refused with the place.

import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utf8 } from '#/base/bytes.ts'
import { unwrap } from '#/base/result.ts'
import { formOf, headFields, isGroupNamed, jsonIn, type CopyForm } from '#/qualification/editing/copy-form.ts'
import { copyText, editedCopy, type CopyEdit } from '#/qualification/editing/edit-copy.ts'
import { readOwnScheme, type OwnSchemeError } from '#/qualification/read-own-scheme.ts'
import { readScheme } from '#/qualification/read-scheme.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { offerAt, randomCombination, schemeWith } from '../../../tests/support/random-schemes.ts'

const fileOf = (id: string): Scheme => unwrap(readScheme(jsonIn(readFileSync(`rules/${id}.json`, 'utf8'))))
const after = (json: unknown, ...edits: readonly CopyEdit[]): unknown => edits.reduce(editedCopy, json)
const formAfter = (json: unknown, ...edits: readonly CopyEdit[]): CopyForm => {
  const form = formOf(jsonIn(copyText(after(json, ...edits))))
  if (form === null) throw new Error('no form')
  return form
}
const readAfter = (json: unknown, ...edits: readonly CopyEdit[]): Scheme =>
  unwrap(readOwnScheme(utf8(copyText(after(json, ...edits))))).scheme
const refusedAfter = (json: unknown, ...edits: readonly CopyEdit[]): OwnSchemeError => {
  const read = readOwnScheme(utf8(copyText(after(json, ...edits))))
  if (read.ok) throw new Error('it was read')
  return read.error
}

const place = fc.nat({ max: 8 })
const said = fc.oneof(
  fc.constantFrom('', '0', '3', '12', '60', '007', '-1', '1.5', '1e9', 'A', 'b', 'U0', 'U1', 'x y', 'a@b'),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const edit: fc.Arbitrary<CopyEdit> = fc.oneof(
  fc.record({ kind: fc.constant('head' as const), field: fc.constantFrom(...headFields), said }),
  fc.record({
    kind: fc.constant('group' as const),
    at: place,
    field: fc.constantFrom('title' as const, 'kind' as const),
    said,
  }),
  fc.record({
    kind: fc.constant('unit' as const),
    at: place,
    field: fc.constantFrom('code', 'title', 'reference', 'group', 'source'),
    said,
  }),
  fc.record({
    kind: fc.constant('offer' as const),
    unit: place,
    at: fc.nat({ max: 2 }),
    field: fc.constantFrom('level' as const, 'value' as const),
    said,
  }),
  fc.record({
    kind: fc.constant('rule' as const),
    at: place,
    field: fc.constantFrom('says', 'source', 'figure'),
    said,
  }),
  fc.record({ kind: fc.constant('follow code' as const), from: said, to: said }),
  fc.constantFrom<CopyEdit>({ kind: 'add group' }, { kind: 'add unit' }),
  fc.record({ kind: fc.constant('add offer' as const), unit: place }),
  fc.record({
    kind: fc.constantFrom('remove group' as const, 'remove unit' as const, 'remove rule' as const),
    at: place,
  }),
  fc.record({ kind: fc.constant('remove offer' as const), unit: place, at: fc.nat({ max: 2 }) }),
)

const scheme = fc
  .tuple(
    randomCombination,
    fc.array(
      fc.record({
        group: fc.constantFrom('a', 'b', 'c'),
        offers: fc.constantFrom([offerAt(1, 3)], [offerAt(null, null)], [offerAt(1, null), offerAt(2, 5)]),
      }),
      { minLength: 3, maxLength: 6 },
    ),
  )
  .map(([rules, units]): unknown => schemeWith(rules, units))

/** Where a person finds what is wrong. */
const placeIn = (error: OwnSchemeError): string => {
  switch (error.kind) {
    case 'not a scheme':
      return error.path
    case 'repeated':
      return `${error.what} ${error.id} in ${error.within}`
    case 'unknown reference':
      return error.from
    case 'criteria do not fit their status':
      return error.unit
    case 'share beside a cap':
      return `${error.share} ${error.cap}`
    case 'cannot be met':
      return error.oddities.map((oddity) => ('rule' in oddity ? oddity.rule : '')).join(' ')
    case 'too many rules':
    case 'too many units':
    case 'too large':
    case 'newer format':
    case 'bad encoding':
    case 'not json':
      return ''
  }
}

/** What the form shows where the edit was made; undefined where there is no such place. */
const shownAt = ({ head, groups, units, rules }: CopyForm, made: CopyEdit): string | undefined => {
  switch (made.kind) {
    case 'head':
      return head[made.field]
    case 'group':
      return groups[made.at]?.[made.field]
    case 'unit':
      return units[made.at]?.[made.field]
    case 'offer':
      return units[made.unit]?.offers[made.at]?.[made.field]
    case 'rule':
      return rules[made.at]?.[made.field]
    case 'follow code':
    case 'add group':
    case 'add unit':
    case 'add offer':
    case 'remove group':
    case 'remove unit':
    case 'remove rule':
    case 'remove offer':
      return undefined
  }
}

describe('whatever is edited by the form', () => {
  it('reads back through the reader of schemes, or is refused with a place', () => {
    const seen = { read: 0, refused: 0 }
    fc.assert(
      fc.property(scheme, fc.array(edit, { maxLength: 8 }), (begun, edits) => {
        const text = copyText(after(begun, ...edits))
        const read = readOwnScheme(utf8(text))
        if (read.ok) expect(read.value.scheme).toEqual(jsonIn(text))
        else expect(placeIn(read.error)).not.toBe('')
        seen[read.ok ? 'read' : 'refused']++
      }),
      { numRuns: 2_000 },
    )
    // Both happen often enough for the law to say something.
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(100)
  })

  it('stands in the form as it was typed, letter by letter, and the form never goes', () => {
    fc.assert(
      fc.property(scheme, fc.array(edit, { minLength: 1, maxLength: 8 }), (begun, edits) => {
        let json = begun
        for (const made of edits) {
          const before = formOf(json)
          json = jsonIn(copyText(editedCopy(json, made)))
          const form = formOf(json)
          if (before === null || form === null) throw new Error('the form is gone')
          if ('said' in made && shownAt(before, made) !== undefined)
            expect(shownAt(form, made)).toBe(made.said)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('editing a published scheme', () => {
  const json = fileOf('ocr-03455')

  it('changes what was edited, and nothing else', () => {
    const read = readAfter(json, { kind: 'head', field: 'title', said: 'Ours' })
    expect(read).toEqual({ ...json, title: 'Ours' })
    expect(formOf(json)?.units.length).toBeGreaterThan(10)
  })

  it('leaves the criteria of a unit whose code changes, and what named it follows', () => {
    const units = json.units
    const [first] = units
    const code = first?.code ?? ''
    const typed: readonly CopyEdit[] = ['', 'Z', 'Z9'].map((each) => ({
      kind: 'unit',
      at: 0,
      field: 'code',
      said: each,
    }))
    const renamed = readAfter(json, ...typed, { kind: 'follow code', from: code, to: 'Z9' })
    expect(renamed.units[0]).toEqual({ ...first, code: 'Z9' })
    const begun = schemeWith(
      [
        { says: 's', of: { units: ['U0'] }, measure: 'units', atLeast: 1, severity: 'must', source: 's' },
        {
          says: 's',
          of: {},
          measure: 'units',
          atLeastShareOf: { share: 0.5, of: { units: ['U0', 'U1'] } },
          severity: 'advice',
          source: 's',
        },
      ],
      ['a', 'b', 'c'].map((group) => ({ group, offers: [offerAt(1, 1)] })),
    )
    const follow: readonly CopyEdit[] = [
      { kind: 'unit', at: 0, field: 'code', said: 'N1' },
      { kind: 'follow code', from: 'U0', to: 'N1' },
    ]
    const [only, share] = readAfter(begun, ...follow).combination ?? []
    expect(only?.of.units).toEqual(['N1'])
    expect(share?.atLeastShareOf?.of.units).toEqual(['N1', 'U1'])
    // Where it is another unit's code as well, nobody can tell which was meant.
    expect(
      refusedAfter(
        begun,
        { kind: 'unit', at: 0, field: 'code', said: 'U1' },
        { kind: 'follow code', from: 'U0', to: 'U1' },
      ),
    ).toMatchObject({ kind: 'repeated', what: 'unit', id: 'U1' })
  })

  it('counts a figure that was typed as to be checked, and an empty one as not known', () => {
    const level = readAfter(json, { kind: 'offer', unit: 0, at: 0, field: 'value', said: '9' })
    expect(level.units[0]?.offers[0]).toMatchObject({ value: 9, valueStatus: 'unconfirmed' })
    const unknown = readAfter(json, { kind: 'offer', unit: 0, at: 0, field: 'value', said: '' })
    expect(unknown.units[0]?.offers[0]).toMatchObject({ value: null, valueStatus: 'unknown' })
  })

  it('names the place of a field that is not filled in', () => {
    const path = (...edits: readonly CopyEdit[]): string => {
      const error = refusedAfter(json, ...edits)
      return error.kind === 'not a scheme' ? error.path : error.kind
    }
    const count = json.units.length
    expect(path({ kind: 'head', field: 'title', said: '' })).toBe('title')
    expect(path({ kind: 'add unit' })).toBe(`units.${count}.code`)
    expect(path({ kind: 'rule', at: 0, field: 'figure', said: 'ten' })).toMatch(/^combination\.0\.at/)
    expect(path({ kind: 'offer', unit: 1, at: 0, field: 'level', said: '9' })).toBe('units.1.offers.0.level')
  })

  it('lets a unit go with what named it, but no rule become one about every unit', () => {
    const begun = schemeWith(
      [
        {
          says: 's',
          of: { units: ['U0', 'U1'] },
          measure: 'units',
          atLeast: 1,
          severity: 'must',
          source: 's',
        },
      ],
      ['a', 'b', 'c'].map((group) => ({ group, offers: [offerAt(1, 1)] })),
    )
    const without: CopyEdit = { kind: 'remove unit', at: 0 }
    expect(readAfter(begun, without).combination?.[0]?.of.units).toEqual(['U1'])
    expect(refusedAfter(begun, without, without)).toMatchObject({ kind: 'unknown reference', id: 'U1' })
    expect(readAfter(begun, { kind: 'remove rule', at: 0 }).combination).toBeNull()
  })

  it('shows a share in hundredths, and says which groups are named', () => {
    const begun = schemeWith(
      [
        {
          says: 's',
          of: { groups: ['b'] },
          measure: 'value',
          atLeastShareOf: { share: 0.07, of: {} },
          severity: 'must',
          source: 's',
        },
      ],
      ['a', 'a', 'a'].map((group) => ({ group, offers: [offerAt(1, 1)] })),
    )
    expect(formOf(begun)?.rules[0]?.figure).toBe('7')
    const set = readAfter(begun, { kind: 'rule', at: 0, field: 'figure', said: '60' })
    expect(set.combination?.[0]?.atLeastShareOf?.share).toBe(0.6)
    expect(['a', 'b', 'c'].map((id) => isGroupNamed(begun, id))).toEqual([true, true, false])
    expect(formAfter(begun, { kind: 'add group' }, { kind: 'add group' }).groups.slice(3)).toEqual([
      { id: 'G4', title: '', kind: 'optional' },
      { id: 'G5', title: '', kind: 'optional' },
    ])
  })

  it('has no form for what would hide a part of it', () => {
    for (const text of ['', '[]', '{}', '{"units":[],"groups":[],"combination":[1]}', 'null'])
      expect(formOf(jsonIn(text))).toBeNull()
    expect(formOf(jsonIn('{"units":[],"groups":[],"combination":null}'))).not.toBeNull()
  })
})
