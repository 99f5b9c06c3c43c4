// The published schema and the reader say the same of every shape, and every rule file passes both. The validator here
// knows just the words that schema.json uses, and refuses a schema that uses another.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readScheme } from '#/qualification/read-scheme.ts'

type Fields = Record<string, unknown>
const isObject = (json: unknown): json is Fields =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

const parsed = (text: string): unknown => JSON.parse(text)
const fileAt = (path: string): unknown => parsed(readFileSync(path, 'utf8'))

const schema = fileAt('rules/schema.json')
const files = readdirSync('rules').filter((name) => name.endsWith('.json') && name !== 'schema.json')
/** The demo's award is no scheme of rules/, and a scheme all the same. */
const demo = 'src/demo/made-up-award.json'

const typesOf = (json: unknown): unknown[] => {
  if (json === null) return ['null']
  if (Array.isArray(json)) return ['array']
  if (typeof json === 'number') return Number.isInteger(json) ? ['integer', 'number'] : ['number']
  return [typeof json]
}

const list = (json: unknown): unknown[] => (Array.isArray(json) ? json : [])
const members = (json: unknown): [string, unknown][] => (isObject(json) ? Object.entries(json) : [])
const has = (json: unknown, key: unknown): boolean => isObject(json) && Object.hasOwn(json, String(key))
const any = (): boolean => true

const definition = (pointer: unknown): unknown =>
  String(pointer)
    .split('/')
    .slice(1)
    .reduce<unknown>((found, step) => (isObject(found) ? found[step] : undefined), schema)

/** What each word of a schema says of a JSON; `within` is the schema that the word stands in. */
const words = new Map<string, (said: unknown, json: unknown, within: Fields) => boolean>([
  ['$schema', any],
  ['$id', any],
  ['$defs', any],
  ['title', any],
  ['description', any],
  ['then', any],
  ['else', any],
  ['$ref', (said, json) => passes(definition(said), json)],
  ['type', (said, json) => typesOf(json).includes(said)],
  ['const', (said, json) => json === said],
  ['enum', (said, json) => list(said).includes(json)],
  ['minimum', (said, json) => typeof json !== 'number' || json >= Number(said)],
  ['maximum', (said, json) => typeof json !== 'number' || json <= Number(said)],
  ['minLength', (said, json) => typeof json !== 'string' || json.length >= Number(said)],
  ['pattern', (said, json) => typeof json !== 'string' || new RegExp(String(said), 'u').test(json)],
  ['minItems', (said, json) => !Array.isArray(json) || json.length >= Number(said)],
  ['items', (said, json) => list(json).every((one) => passes(said, one))],
  [
    'properties',
    (said, json) =>
      members(said).every(([key, one]) => !isObject(json) || !has(json, key) || passes(one, json[key])),
  ],
  [
    'additionalProperties',
    (said, json, within) => said !== false || members(json).every(([key]) => has(within['properties'], key)),
  ],
  ['required', (said, json) => !isObject(json) || list(said).every((key) => has(json, key))],
  [
    'dependentRequired',
    (said, json) =>
      members(said).every(([key, needs]) => !has(json, key) || list(needs).every((need) => has(json, need))),
  ],
  ['allOf', (said, json) => list(said).every((one) => passes(one, json))],
  ['anyOf', (said, json) => list(said).some((one) => passes(one, json))],
  ['oneOf', (said, json) => list(said).filter((one) => passes(one, json)).length === 1],
  ['if', (said, json, within) => passes(within[passes(said, json) ? 'then' : 'else'], json)],
])

const passes = (said: unknown, json: unknown): boolean => {
  if (!isObject(said)) throw new Error(`schema.json lacks a schema: ${String(said)}`)
  return Object.entries(said).every(([word, value]) => {
    const check = words.get(word)
    if (!check) throw new Error(`schema.json uses ${word}, which this validator does not know`)
    return check(value, json, said)
  })
}

/** Whether the reader takes the shape; what it says of the sense of a well-shaped file is another test. */
const isShaped = (json: unknown): boolean => {
  const read = readScheme(json)
  return read.ok || read.error.kind !== 'not a scheme'
}

const sample: Fields = {
  $schema: './schema.json',
  id: 'sample-1',
  version: '1',
  awardingBody: 'Sample',
  title: 'A sample',
  schemeCode: null,
  qualificationNumber: '500/0000/0',
  framework: 'QCF',
  level: 2,
  currency: 'credit',
  minimumAge: 16,
  dates: { lastRegistration: '2017-08-31', lastCertification: null, source: 's', note: 'n' },
  simulation: { known: true, allowedUnits: ['A/1'], source: 's' },
  groups: [{ id: 'g', title: 'G', kind: 'optional' }],
  oneLevelPerUnit: true,
  combination: [
    {
      id: 'r1',
      says: 'at most 3 credits count',
      of: { groups: ['g'], units: ['A/1'], level: { exactly: 1 } },
      measure: 'value',
      atMost: 3,
      surplus: 'not counted',
      severity: 'must',
      source: 's',
      reading: 'r',
    },
    { id: 'r2', says: 'one', of: {}, measure: 'units', atLeast: 1, severity: 'must', source: 's' },
    {
      id: 'r3',
      says: '60%',
      of: { level: { atLeast: 1 } },
      measure: 'value',
      atLeastShareOf: { share: 0.6, of: {} },
      severity: 'advice',
      source: 's',
    },
  ],
  ambiguities: ['a'],
  unitListComplete: false,
  units: [
    {
      code: 'A/1',
      reference: 'A/000/0000',
      title: 'A',
      group: 'g',
      offers: [
        {
          level: 1,
          value: 3,
          glh: null,
          levelStatus: 'confirmed',
          valueStatus: 'derived',
          criteriaStatus: 'complete',
          outcomes: [
            {
              number: '1',
              title: 'o',
              kind: 'knowledge',
              criteria: [{ number: '1.1', commandVerb: 'state', summary: 'State it' }],
            },
          ],
        },
        {
          level: null,
          value: null,
          glh: 20,
          levelStatus: 'unknown',
          valueStatus: 'unknown',
          criteriaStatus: 'none',
          outcomes: [],
        },
      ],
      sources: ['s'],
    },
  ],
}

const replacements: unknown[] = [
  null,
  true,
  false,
  0,
  1,
  8,
  9,
  -1,
  1.5,
  '',
  'x',
  'x y',
  'a@b',
  '1.',
  '2017-13-01',
  '2017-08-31',
  'unknown',
  'must',
  [],
  [''],
  ['g'],
  [null],
  {},
  { exactly: 1, atLeast: 1 },
]

/** Every JSON that differs from the given one in a single place: replaced, left out, or with a stranger beside it. */
const mutationsOf = (json: unknown): unknown[] => {
  const here = [...replacements]
  if (Array.isArray(json)) {
    here.push([...json, null])
    for (const [at, one] of json.entries()) {
      here.push(json.filter((_, place) => place !== at))
      for (const changed of mutationsOf(one))
        here.push(json.map((other, place) => (place === at ? changed : other)))
    }
  }
  if (isObject(json)) {
    for (const stranger of ['atleast', '__proto__', 'constructor', 'atMost', 'atLeast', 'surplus', '$schema'])
      if (!Object.hasOwn(json, stranger))
        here.push(Object.fromEntries([...Object.entries(json), [stranger, 1]]))
    for (const [key, one] of Object.entries(json)) {
      const { [key]: _, ...rest } = json
      here.push(rest)
      for (const changed of mutationsOf(one)) here.push({ ...json, [key]: changed })
    }
  }
  return here
}

describe('schema.json and the reader', () => {
  test.each(files)('both take %s', (name) => {
    const json = fileAt(`rules/${name}`)
    expect(passes(schema, json)).toBe(true)
    const read = readScheme(json)
    expect(read).toMatchObject({ ok: true, value: { id: name.slice(0, -'.json'.length) } })
    expect(read.ok && read.value).toEqual(json)
  })

  test('both take the award of the demo, and no scheme of rules/ is one', () => {
    const json = fileAt(demo)
    expect(passes(schema, json)).toBe(true)
    expect(readScheme(json)).toMatchObject({ ok: true, value: { awardingBody: 'Made-up Awards (demo)' } })
    expect(files.filter((name) => /Made-up Awards/.test(readFileSync(`rules/${name}`, 'utf8')))).toEqual([])
  })

  test('agree on every single change of a scheme', () => {
    expect(passes(schema, sample)).toBe(true)
    expect(readScheme(sample).ok).toBe(true)
    const changed = mutationsOf(sample)
    expect(changed.length).toBeGreaterThan(2000)
    const disagreements = changed.filter((json) => passes(schema, json) !== isShaped(json))
    expect(disagreements.map((json) => JSON.stringify(json))).toEqual([])
    const refused = changed.filter((json) => !isShaped(json)).length
    expect(refused).toBeGreaterThan(1500)
    expect(refused).toBeLessThan(changed.length)
  })

  const [rule] = list(sample['combination'])
  const withRule = (change: Fields, without: string[] = []): unknown => {
    const changed = Object.fromEntries(
      [...members(rule), ...members(change)].filter(([key]) => !without.includes(key)),
    )
    return { ...sample, combination: [changed] }
  }
  test.each<[string, unknown]>([
    ['a field left out', Object.fromEntries(Object.entries(sample).filter(([key]) => key !== 'dates'))],
    ['a misspelt bound', withRule({ atmost: 3 }, ['atMost', 'surplus'])],
    ['two bounds', withRule({ atLeast: 1 })],
    ['no bound', withRule({}, ['atMost', 'surplus'])],
    ['a surplus without a most', withRule({ atLeast: 1 }, ['atMost'])],
    ['two level filters', withRule({ of: { level: { exactly: 1, atLeast: 1 } } })],
    ['an empty list of groups', withRule({ of: { groups: [] } })],
    ['a share above the whole', withRule({ atLeastShareOf: { share: 60, of: {} } }, ['atMost', 'surplus'])],
    ['several levels per unit', { ...sample, oneLevelPerUnit: false }],
    ['an empty combination', { ...sample, combination: [] }],
    [
      'a value that is null and confirmed',
      parsed(JSON.stringify(sample).replace('"value":3', '"value":null')),
    ],
    ['a value that is there and unknown', parsed(JSON.stringify(sample).replace('"derived"', '"unknown"'))],
    ['half a credit', parsed(JSON.stringify(sample).replace('"value":3', '"value":2.5'))],
    ['an @ in a unit code', parsed(JSON.stringify(sample).replaceAll('A/1', 'A@1'))],
  ])('both refuse %s', (_, json) => {
    expect(passes(schema, json)).toBe(false)
    expect(readScheme(json)).toMatchObject({ ok: false, error: { kind: 'not a scheme' } })
  })
})
