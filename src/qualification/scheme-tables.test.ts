// Every scheme against its source document, rule by rule: only just met, only just missed, more than counts, and a figure
// missing. And what no choice of any scheme may ever do.

import { describe, expect, test } from 'vitest'
import { checkChoice, type ChoiceCheck } from '#/qualification/check-choice.ts'
import type { Choice } from '#/qualification/chosen-units.ts'
import { bestCounted } from '#/qualification/plan/best-counted.ts'
import { planFrom } from '#/qualification/plan/plan-from.ts'
import type { Offer, Scheme, Unit } from '#/qualification/scheme.ts'
import { chanceFrom } from '../../tests/support/chance.ts'
import { ruleFileNames, ruleFileOf } from '../../tests/support/rule-files.ts'
import { schemeTables } from '../../tests/support/scheme-tables.ts'
import { choiceOf } from '../../tests/support/valid-choices.ts'

const madeUpUnit = (text: string): Unit => {
  const [code = '', group = '', value = '', level = ''] = text.split(' ')
  const offer: Offer = {
    level: Number(level),
    value: Number(value),
    glh: null,
    levelStatus: 'confirmed',
    valueStatus: 'confirmed',
    criteriaStatus: 'none',
    outcomes: [],
  }
  return { code, reference: null, title: 'Made up', group, offers: [offer], sources: [] }
}

const schemeOf = (name: string): Scheme => {
  const scheme = ruleFileOf(name)
  const madeUp = schemeTables[name]?.madeUp ?? []
  return { ...scheme, units: [...scheme.units, ...madeUp.map(madeUpUnit)] }
}

const resultOf = ({ rules }: ChoiceCheck, id: string) => rules.find((rule) => rule.id === id)
const mustsThat = ({ rules }: ChoiceCheck, holds: boolean | 'cannot tell'): string[] =>
  rules.filter((rule) => rule.severity === 'must' && rule.holds === holds).map(({ id }) => id)

const tables = Object.entries(schemeTables)

describe('the tables', () => {
  test('cover every rule that decides in every rule file', () => {
    const withRules = ruleFileNames.filter((name) => ruleFileOf(name).combination !== null)
    expect(Object.keys(schemeTables).toSorted()).toEqual([...withRules].toSorted())
    for (const [name, { rules, caps = [] }] of tables) {
      const musts = (ruleFileOf(name).combination ?? []).filter(({ severity }) => severity === 'must')
      expect([...rules, ...caps].map(({ rule }) => rule).toSorted()).toEqual(
        musts.map(({ id }) => id).toSorted(),
      )
    }
  })

  test('say the same figures as the rule files', () => {
    for (const [name, { rules, caps = [] }] of tables) {
      const figures = new Map(
        (ruleFileOf(name).combination ?? []).map(({ id, atLeast, atMost }) => [id, atLeast ?? atMost]),
      )
      for (const { rule, needs } of rules)
        expect([name, rule, figures.get(rule)]).toEqual([name, rule, needs])
      for (const { rule, atMost } of caps)
        expect([name, rule, figures.get(rule)]).toEqual([name, rule, atMost])
    }
  })
})

const rows = tables.flatMap(([name, { rules }]) => rules.map((row) => ({ name, ...row })))

describe('each rule of each scheme', () => {
  test.each(rows)('$name: $rule, only just met', ({ name, rule, needs, met: [choice, have] }) => {
    const check = checkChoice(schemeOf(name), choiceOf(choice))
    expect(check).toMatchObject({ verdict: 'valid', problems: [], surplus: [] })
    expect(resultOf(check, rule)).toMatchObject({ holds: true, have, need: needs })
  })

  test.each(rows)(
    '$name: $rule, only just missed',
    ({ name, rule, needs, missed: [choice, have, also = []] }) => {
      const check = checkChoice(schemeOf(name), choiceOf(choice))
      expect(check).toMatchObject({ verdict: 'invalid', problems: [] })
      expect(mustsThat(check, false).toSorted()).toEqual([rule, ...also].toSorted())
      expect(mustsThat(check, 'cannot tell')).toEqual([])
      expect(resultOf(check, rule)).toMatchObject({ holds: false, have, need: needs })
    },
  )

  const capRows = tables.flatMap(([name, { caps = [] }]) => caps.map((row) => ({ name, ...row })))
  test.each(capRows)('$name: $rule, and more is extra', ({ name, rule, atMost, choice, have, extra }) => {
    const check = checkChoice(schemeOf(name), choiceOf(choice))
    expect(check).toMatchObject({ verdict: 'valid', problems: [], surplus: [extra] })
    expect(resultOf(check, rule)).toMatchObject({ holds: true, have, need: atMost })
  })

  test.each(tables.map(([name, { open }]) => ({ name, ...open })))(
    '$name: nobody can tell without the $missing of $unit',
    ({ name, choice, unit: code, missing, rules }) => {
      const scheme = schemeOf(name)
      const gap =
        missing === 'value'
          ? { value: null, valueStatus: 'unknown' }
          : { level: null, levelStatus: 'unknown' }
      const withGap = {
        ...scheme,
        units: scheme.units.map((unit) =>
          unit.code === code
            ? Object.assign({}, unit, { offers: unit.offers.map((offer) => Object.assign({}, offer, gap)) })
            : unit,
        ),
      }
      const check = checkChoice(withGap, choiceOf(choice))
      expect(check).toMatchObject({ verdict: 'cannot tell', problems: [] })
      expect(mustsThat(check, 'cannot tell')).toEqual(rules)
      for (const rule of rules) expect(resultOf(check, rule)?.unknown).toContain(code)
      // A rule that needs no figure fails all the same.
      const broken = choiceOf(choice).filter(({ unit }) => unit !== choiceOf(choice)[0]?.unit)
      expect(checkChoice(withGap, broken).verdict).toBe('invalid')
    },
  )

  test('03456 has no rule, so that nobody can tell of any choice', () => {
    const scheme = ruleFileOf('ocr-03456')
    for (const choice of ['', 'F3 F4', scheme.units.map(({ code }) => code).join(' ')])
      expect(checkChoice(scheme, choiceOf(choice))).toMatchObject({ verdict: 'cannot tell', rules: [] })
    expect(checkChoice(scheme, choiceOf('F3 F3')).verdict).toBe('invalid')
  })
})

describe('the contact centre leaflet', () => {
  const printed = [
    ['ocr-03447', 40, 25],
    ['ocr-03448', 100, 60],
    ['ocr-03449', 180, 110],
    ['ocr-03450', 280, 170],
    ['ocr-03451', 350, 210],
  ] as const

  test.each(printed)('%s prints %i in all and %i at the level', (name, total, atLevel) => {
    const rule = (id: string) => ruleFileOf(name).combination?.find((one) => one.id === id)
    expect(rule('total')?.atLeast).toBe(total)
    expect(rule('at-level')?.atLeast).toBe(atLevel)
    expect(rule('restricted')?.atMost).toBe(2)
    // Its words say 60% of the optional units; its figures are 60% of the total, up to the next multiple of five.
    expect(atLevel).toBe(Math.ceil((total * 0.6) / 5) * 5)
    expect(rule('at-level')?.reading).toContain('60% of the total')
    expect(rule('at-level-percent')).toMatchObject({ severity: 'advice', atLeastShareOf: { share: 0.6 } })
  })

  test('its words and its figures part for a choice with much beside the level', () => {
    const { verdict, rules } = checkChoice(ruleFileOf('ocr-03447'), choiceOf('AA@1 BB@1 CC@1 DD@1 EE@1 FF@2'))
    expect(verdict).toBe('valid')
    expect(rules.find(({ id }) => id === 'at-level')).toMatchObject({ holds: true, have: 25, need: 25 })
    // 60% of 45.
    expect(rules.find(({ id }) => id === 'at-level-percent')).toMatchObject({
      holds: false,
      have: 25,
      need: 27,
    })
  })
})

describe('whatever is chosen, in every scheme', () => {
  const chance = chanceFrom(13)
  const some = <T>(all: readonly T[]): T | undefined => all[Math.floor(chance() * all.length)]
  const randomChoice = (scheme: Scheme, share: number): Choice =>
    scheme.units
      .filter(() => chance() < share)
      .map(({ code, offers }) => {
        const level = some(offers)?.level ?? null
        return level === null ? { unit: code } : { unit: code, level }
      })

  test.each(ruleFileNames)('%s: one unit more never makes a minimum fail', (name) => {
    const scheme = ruleFileOf(name)
    const minimums = new Set(
      (scheme.combination ?? []).filter(({ atLeast }) => atLeast !== undefined).map(({ id }) => id),
    )
    for (let round = 0; round < 300; round++) {
      const choice = randomChoice(scheme, 0.1 + chance() * 0.4)
      const [more] = randomChoice(
        { ...scheme, units: scheme.units.filter(({ code }) => !choice.some(({ unit }) => unit === code)) },
        0.3,
      )
      const [before, after] = [choice, more ? [...choice, more] : choice].map((one) =>
        checkChoice(scheme, one),
      )
      for (const { id, holds, have } of before?.rules ?? []) {
        if (!minimums.has(id)) continue
        const then = after?.rules.find((rule) => rule.id === id)
        if (holds === true) expect([id, then?.holds]).toEqual([id, true])
        if ((scheme.combination ?? []).every(({ surplus }) => surplus === undefined))
          expect(then?.have).toBeGreaterThanOrEqual(have)
      }
    }
  })

  test.each(ruleFileNames)(
    '%s: what a plan adds makes it valid, and a valid choice is its own best',
    (name) => {
      const scheme = ruleFileOf(name)
      for (let round = 0; round < 60; round++) {
        const choice = randomChoice(scheme, chance() * 0.2)
        const plan = planFrom(scheme, choice)
        if (plan.kind === 'complete') expect(checkChoice(scheme, choice).verdict).toBe('valid')
        if (plan.kind !== 'finish') continue
        for (const { units } of plan.ways) {
          const whole = [...choice, ...units]
          expect(checkChoice(scheme, whole)).toMatchObject({ verdict: 'valid', problems: [] })
          expect(bestCounted(scheme, whole)).toMatchObject({ kind: 'counted', choice: whole })
          expect(planFrom(scheme, whole)).toEqual({ kind: 'complete' })
          // One unit fewer is never enough.
          for (const { unit } of units)
            expect(
              checkChoice(
                scheme,
                whole.filter((one) => one.unit !== unit),
              ).verdict,
            ).not.toBe('valid')
        }
      }
    },
  )
})
