// Facts that a portfolio records about its qualification: which of them hold, and what they change for the rules.

import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { checkChoice } from '#/qualification/check-choice.ts'
import { dateChecksOf, type Registration } from '#/qualification/checks/date-checks.ts'
import { datesKnown } from '#/qualification/facts/dates-known.ts'
import { missingFactsOf } from '#/qualification/facts/missing-facts.ts'
import {
  factKey,
  factsInForce,
  type FactAbout,
  type FactValue,
  type RecordedFact,
} from '#/qualification/facts/recorded-fact.ts'
import { levelIn, withConfirmedFacts } from '#/qualification/facts/with-confirmed-facts.ts'
import { offerOf } from '#/qualification/criteria.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'
import type { Scheme } from '#/qualification/scheme.ts'

const schemeOf = (id: string): Scheme =>
  unwrap(readSchemeBytes(new Uint8Array(readFileSync(`rules/${id}.json`)))).scheme

const fact = (
  about: FactAbout,
  value: FactValue | null,
  weight: RecordedFact['weight'] = 'confirmed',
  scheme = 'ocr-03454',
): RecordedFact => ({ scheme, about, value, weight, source: 'the handbook, page 12' })

const c1Level = { kind: 'level', unit: 'C1', level: 1 } as const
const c1Value = { kind: 'value', unit: 'C1', level: 1 } as const
const noFacts = factsInForce('', [])
const inForce = (...facts: RecordedFact[]) => factsInForce(facts[0]?.scheme ?? 'ocr-03454', facts)

describe('of several facts about one thing', () => {
  test('the last that staff recorded holds, whatever the candidate was told since', () => {
    const facts = [fact(c1Value, 4), fact(c1Value, 5), fact(c1Value, 6, 'told')]
    expect(inForce(...facts).get(factKey(c1Value))?.value).toBe(5)
  })

  test('what the candidate was told holds while staff have said nothing, or took it back', () => {
    const told = fact(c1Value, 6, 'told')
    expect(inForce(told).get(factKey(c1Value))).toBe(told)
    expect(inForce(fact(c1Value, 5), told, fact(c1Value, null)).get(factKey(c1Value))).toBe(told)
    expect(inForce(told, fact(c1Value, null, 'told')).size).toBe(0)
  })

  test('those of another qualification say nothing about this one', () => {
    expect(factsInForce('ocr-03454', [fact(c1Value, 5, 'confirmed', 'ocr-03455')]).size).toBe(0)
  })
})

describe('the scheme with facts', () => {
  const scheme = schemeOf('ocr-03454')
  const offer = (facts: ReturnType<typeof inForce>, level = 1) =>
    offerOf(withConfirmedFacts(scheme, facts), 'C1', level)

  test('is the very same one while nothing changes it', () => {
    expect(withConfirmedFacts(scheme, inForce())).toBe(scheme)
    expect(withConfirmedFacts(scheme, inForce(fact({ kind: 'last certification' }, '2020-01-01')))).toBe(
      scheme,
    )
    expect(withConfirmedFacts(scheme, inForce(fact(c1Value, 5, 'told')))).toBe(scheme)
  })

  test('has the figures confirmed that staff confirmed, and used those that the candidate was told', () => {
    expect(offer(inForce())).toMatchObject({ value: 5, valueStatus: 'unconfirmed' })
    expect(offer(inForce(fact(c1Value, 5)))).toMatchObject({ value: 5, valueStatus: 'confirmed' })
    expect(offer(inForce(fact(c1Value, 4)))).toMatchObject({ value: 4, valueStatus: 'confirmed' })
    expect(offer(inForce(fact(c1Value, 4, 'told')))).toMatchObject({ value: 4, valueStatus: 'unconfirmed' })
  })

  test('keeps what was read on a source, and what makes no sense out', () => {
    const f1Value = { kind: 'value', unit: 'F1', level: 1 } as const
    expect(offerOf(withConfirmedFacts(scheme, inForce(fact(f1Value, 9))), 'F1', 1)?.value).toBe(4)
    for (const value of [0, -1, 1.5, Number.NaN, '5', true])
      expect(withConfirmedFacts(scheme, inForce(fact(c1Value, value)))).toBe(scheme)
    expect(withConfirmedFacts(scheme, inForce(fact(c1Level, 9)))).toBe(scheme)
  })

  test('a corrected level is what the rules see, and the choice follows it', () => {
    const facts = inForce(fact(c1Level, 2))
    const seen = withConfirmedFacts(scheme, facts)
    expect(offerOf(seen, 'C1', 2)).toMatchObject({ level: 2, levelStatus: 'confirmed' })
    const choice = ['F1', 'F2', 'A1', 'B1', 'C1'].map((unit) => ({
      unit,
      level: scheme.units.find(({ code }) => code === unit)?.offers[0]?.level ?? 1,
    }))
    const before = checkChoice(scheme, choice)
    const after = checkChoice(
      seen,
      choice.map((chosen) => ({ ...chosen, level: levelIn(scheme, seen, chosen) ?? undefined })),
    )
    expect(after.problems).toEqual([])
    const atLevel1 = (check: typeof before) =>
      check.rules.find(({ says }) => says.includes('level 1') || says.includes('Level 1'))
    expect(atLevel1(before)?.have).toBe((atLevel1(after)?.have ?? 0) + 5)
  })

  test('every level leads there and back, whatever was recorded', () => {
    const contact = schemeOf('ocr-03448')
    const units = contact.units.slice(0, 8)
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            unit: fc.constantFrom(...units.map(({ code }) => code)),
            level: fc.constantFrom(null, 1, 2, 3, 4),
            says: fc.integer({ min: 1, max: 4 }),
          }),
          { maxLength: 12 },
        ),
        (said) => {
          // Its figures as if no source had them: then every correction is taken.
          const open: Scheme = {
            ...contact,
            units: units.map((unit) => ({
              ...unit,
              offers: unit.offers.map((each) => ({ ...each, levelStatus: 'unconfirmed' as const })),
            })),
          }
          const facts = said.map(({ unit, level, says }) =>
            fact({ kind: 'level', unit, level }, says, 'told', contact.id),
          )
          const seen = withConfirmedFacts(open, factsInForce(contact.id, facts))
          for (const { code, offers } of open.units)
            for (const { level } of offers) {
              const there = levelIn(open, seen, { unit: code, level })
              expect(levelIn(seen, open, { unit: code, level: there })).toBe(level)
            }
        },
      ),
    )
  })

  test('a level that was filled in is one of the rule file’s without a level', () => {
    const unknown: Scheme = {
      ...scheme,
      units: scheme.units.map((unit) => ({
        ...unit,
        offers: unit.offers.map((each) => ({ ...each, level: null, levelStatus: 'unknown' as const })),
      })),
    }
    const seen = withConfirmedFacts(unknown, inForce(fact({ kind: 'level', unit: 'C1', level: null }, 2)))
    expect(levelIn(unknown, seen, { unit: 'C1', level: null })).toBe(2)
    expect(levelIn(seen, unknown, { unit: 'C1', level: 2 })).toBe(null)
    expect(levelIn(seen, unknown, { unit: 'nobody’s', level: 4 })).toBe(4)
  })

  test('confirming every figure leaves nothing that a rule calls unconfirmed', () => {
    const all = missingFactsOf(scheme, noFacts).toConfirm.map(({ unit, level, figure, value }) =>
      fact({ kind: figure, unit, level }, value),
    )
    const seen = withConfirmedFacts(scheme, inForce(...all))
    expect(missingFactsOf(scheme, inForce(...all)).toConfirm).toEqual([])
    const choice = scheme.units.map(({ code }) => ({ unit: code }))
    expect(checkChoice(seen, choice).rules.flatMap(({ unconfirmed }) => unconfirmed)).toEqual([])
    expect(checkChoice(seen, choice).verdict).toBe(checkChoice(scheme, choice).verdict)
  })

  test('a missing value that is filled in lets the rules tell', () => {
    const diploma = schemeOf('ocr-10379')
    const { figures } = missingFactsOf(diploma, noFacts)
    expect(figures).toHaveLength(6)
    const facts = figures.map(({ unit, level, figure }) =>
      fact({ kind: figure, unit, level }, 3, 'told', 'ocr-10379'),
    )
    const choice = diploma.units.map(({ code }) => ({ unit: code }))
    const unknown = (seen: Scheme) => checkChoice(seen, choice).rules.flatMap((rule) => rule.unknown)
    expect(unknown(diploma).length).toBeGreaterThan(0)
    expect(unknown(withConfirmedFacts(diploma, factsInForce('ocr-10379', facts)))).toEqual([])
  })
})

describe('what is missing is named', () => {
  test('03456: the rule, units, dates of simulation, levels and values, criteria', () => {
    const scheme = schemeOf('ocr-03456')
    const missing = missingFactsOf(scheme, noFacts)
    expect(missing).toMatchObject({
      ruleOfCombination: true,
      unitList: true,
      simulation: true,
      lastRegistration: false,
    })
    expect(missing.toConfirm.filter(({ figure }) => figure === 'level')).toHaveLength(13)
    expect(missing.toConfirm.filter(({ figure }) => figure === 'value')).toHaveLength(12)
    expect(missing.criteria).toHaveLength(15)
  })

  test('03447: every criterion, both dates, and no figure', () => {
    const missing = missingFactsOf(schemeOf('ocr-03447'), noFacts)
    expect(missing).toMatchObject({
      ruleOfCombination: false,
      lastRegistration: true,
      lastCertification: true,
    })
    expect(missing.figures).toEqual([])
    expect(missing.toConfirm).toEqual([])
    expect(missing.criteria).toHaveLength(124)
  })

  test('no more, once somebody recorded it: what the candidate was told remains to be confirmed', () => {
    const scheme = schemeOf('ocr-10379')
    const [first] = missingFactsOf(scheme, noFacts).figures
    const about = { kind: 'value', unit: first?.unit ?? '', level: first?.level ?? null } as const
    const after = (weight: RecordedFact['weight']) =>
      missingFactsOf(scheme, inForce(fact(about, 3, weight, scheme.id)))
    expect(after('told').figures).toHaveLength(5)
    expect(after('told').toConfirm).toEqual([{ ...first, value: 3 }])
    expect(after('confirmed').figures).toHaveLength(5)
    expect(after('confirmed').toConfirm).toEqual([])
  })

  test('what only follows from sources is named by itself, until centre staff confirm it', () => {
    const scheme = schemeOf('ocr-03454')
    const ofF2 = (...facts: RecordedFact[]) =>
      missingFactsOf(scheme, inForce(...facts), [{ unit: 'F2', level: null }])
    const level = { kind: 'level', unit: 'F2', level: 2 } as const
    expect(ofF2()).toMatchObject({
      figures: [],
      toConfirm: [],
      derived: [
        { unit: 'F2', level: 2, figure: 'level', value: 2 },
        { unit: 'F2', level: 2, figure: 'value', value: 4 },
      ],
    })
    expect(ofF2(fact(level, 2, 'told')).derived).toHaveLength(2)
    expect(ofF2(fact(level, 2, 'confirmed')).derived.map(({ figure }) => figure)).toEqual(['value'])
  })

  test('of the chosen units alone, where they are given', () => {
    const missing = missingFactsOf(schemeOf('ocr-03454'), noFacts, [{ unit: 'C1', level: null }])
    expect(missing.toConfirm.map(({ unit, figure }) => `${unit} ${figure}`)).toEqual(['C1 level', 'C1 value'])
    expect(missing.criteria).toEqual([])
  })
})

const registered = (isOfAge: boolean | null) => ({ registration: { registeredOn: '', isOfAge } })
const publishedDates = (weight: RecordedFact['weight']): RecordedFact[] => [
  fact({ kind: 'last registration' }, '2017-08-31', weight),
  fact({ kind: 'last certification' }, '2018-08-31', weight),
]

describe('dates', () => {
  const asked: Registration = { registeredOn: '', isOfAge: null }
  const rulesOn = (
    id: string,
    today: string,
    { registration = asked, facts = [] as RecordedFact[] } = {},
  ): string[] => {
    const scheme = schemeOf(id)
    const dates = datesKnown(scheme, factsInForce(id, facts))
    return dateChecksOf(dates, registration, scheme.minimumAge, today).map(
      ({ rule, severity }) => `${rule} ${severity}`,
    )
  }

  test.each<[string, string, string[]]>([
    ['ocr-03454', '2016-01-01', []],
    ['ocr-03454', '2017-08-31', ['DT3 warning']],
    ['ocr-03454', '2017-09-01', ['DT1 warning', 'DT3 warning']],
    ['ocr-03454', '2018-08-31', ['DT1 warning', 'DT3 warning']],
    ['ocr-03454', '2018-09-01', ['DT1 warning', 'DT2 warning']],
    ['ocr-03456', '2018-09-01', ['DT1 warning', 'DT3 warning']],
    ['ocr-03447', '2030-01-01', []],
  ])('%s on %s, as published: %j', (id, today, rules) => {
    expect(rulesOn(id, today)).toEqual(rules)
  })

  test('count from the day of registration where it is known', () => {
    const registration = { registeredOn: '2017-03-01', isOfAge: null }
    expect(rulesOn('ocr-03454', '2017-09-01', { registration })).toEqual(['DT3 warning'])
    const late = { registeredOn: '2017-09-01', isOfAge: null }
    expect(rulesOn('ocr-03454', '2017-09-01', { registration: late })).toContain('DT1 warning')
  })

  test('stop once centre staff confirmed them, and never because the candidate was told', () => {
    expect(rulesOn('ocr-03454', '2019-01-01', { facts: publishedDates('confirmed') })).toEqual([
      'DT1 stop',
      'DT2 stop',
    ])
    expect(rulesOn('ocr-03454', '2019-01-01', { facts: publishedDates('told') })).toEqual([
      'DT1 warning',
      'DT2 warning',
    ])
  })

  test('a later day from the centre ends the warning', () => {
    const facts = [fact({ kind: 'last certification' }, '2030-08-31')]
    expect(rulesOn('ocr-03454', '2019-01-01', { facts })).toEqual(['DT1 warning'])
  })

  test('NCFE: claims up to two years after the last registration, unless the centre says another day', () => {
    const scheme = schemeOf('ncfe-501-0263-1')
    expect(datesKnown(scheme, noFacts)).toEqual({ 'last registration': null, 'last certification': null })
    const facts = [fact({ kind: 'last registration' }, '2024-02-29', 'confirmed', scheme.id)]
    expect(datesKnown(scheme, factsInForce(scheme.id, facts))['last certification']).toMatchObject({
      day: '2026-02-28',
      status: 'derived',
    })
    facts.push(fact({ kind: 'last certification' }, '2027-01-31', 'confirmed', scheme.id))
    expect(datesKnown(scheme, factsInForce(scheme.id, facts))['last certification']).toMatchObject({
      day: '2027-01-31',
      status: 'confirmed',
    })
  })

  test('a day that is none is not taken', () => {
    const facts = [fact({ kind: 'last certification' }, 'soon')]
    expect(datesKnown(schemeOf('ocr-03454'), inForce(...facts))['last certification']).toMatchObject({
      day: '2018-08-31',
      status: 'published',
    })
  })

  test('NCFE asks whether the candidate was 16, and stops the registration of anybody younger', () => {
    expect(rulesOn('ncfe-501-0263-1', '2026-01-01', registered(null))).toEqual(['DT6 warning'])
    expect(rulesOn('ncfe-501-0263-1', '2026-01-01', registered(false))).toEqual(['DT6 stop'])
    expect(rulesOn('ncfe-501-0263-1', '2026-01-01', registered(true))).toEqual([])
  })

  test('OCR has no bar of age', () => {
    const registration = { registeredOn: '2016-01-01', isOfAge: false }
    expect(rulesOn('ocr-03454', '2016-01-01', { registration })).toEqual([])
  })
})
