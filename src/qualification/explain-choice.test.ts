// What each rule counted, in figures that add up to what checkChoice found.

import { describe, expect, test } from 'vitest'
import { checkChoice } from '#/qualification/check-choice.ts'
import { explainChoice, type RuleExplained } from '#/qualification/explain-choice.ts'
import { chanceFrom } from '../../tests/support/chance.ts'
import { ruleFileNames, ruleFileOf } from '../../tests/support/rule-files.ts'
import { choiceOf, validChoices } from '../../tests/support/valid-choices.ts'

const explained = (id: string, text: string): readonly RuleExplained[] => {
  const scheme = ruleFileOf(id)
  const choice = choiceOf(text)
  return explainChoice(scheme, choice, checkChoice(scheme, choice))
}

const ruleOf = (all: readonly RuleExplained[], id: string): RuleExplained => {
  const found = all.find(({ rule }) => rule.id === id)
  if (!found) throw new Error(`no rule ${id}`)
  return found
}

const partsText = ({ parts }: Pick<RuleExplained, 'parts'>): string[] =>
  parts.map(({ unit, offer, amount }) => `${unit.code}@${offer.level} ${amount}`)

describe('explainChoice', () => {
  test('names the units of each rule of the leaflet, with what each adds', () => {
    const all = explained('ocr-03448', 'AA@2 BB@1 CC@2 EE@1 I@2')
    expect(partsText(ruleOf(all, 'total'))).toEqual(['AA@2 20', 'BB@1 5', 'CC@2 20', 'EE@1 10', 'I@2 20'])
    expect(partsText(ruleOf(all, 'mandatory-aa'))).toEqual(['AA@2 1'])
    expect(partsText(ruleOf(all, 'at-level'))).toEqual(['CC@2 20', 'I@2 20'])
    expect(partsText(ruleOf(all, 'restricted'))).toEqual(['I@2 1'])
  })

  test('a share says what it is a share of, so that the leaflet’s 60% can be followed', () => {
    const share = ruleOf(explained('ocr-03447', 'AA@1 BB@1 CC@1 EE@1 DD@1 FF@2'), 'at-level-percent')
    expect(partsText(share)).toEqual(['CC@1 10', 'EE@1 10', 'DD@1 5'])
    expect(partsText({ parts: share.shareOf })).toEqual(['CC@1 10', 'EE@1 10', 'DD@1 5', 'FF@2 20'])
    expect(share.result).toMatchObject({ have: 25, need: 27, holds: false })
    expect(share.rule.reading).toContain('advice only')
  })

  test('a unit that a cap leaves uncounted is in no sum', () => {
    const all = explained('ocr-10378', `${validChoices['ocr-10378']} B&A5`)
    for (const { parts } of all) expect(parts.map(({ unit }) => unit.code)).not.toContain('B&A5')
  })

  test('a missing value is no number, and a missing level leaves its place open', () => {
    const total = ruleOf(explained('ocr-10379', 'CS7 CS19'), 'total')
    expect(partsText(total)).toEqual(['CS7@2 5', 'CS19@2 null'])
    const file = ruleFileOf('ocr-03454')
    const unknown = { level: null, levelStatus: 'unknown' } as const
    const units = file.units.map((unit) =>
      unit.code === 'A1'
        ? Object.assign({}, unit, { offers: unit.offers.map((offer) => ({ ...offer, ...unknown })) })
        : unit,
    )
    const scheme = { ...file, units }
    const choice = choiceOf('A1 A2')
    const level = ruleOf(explainChoice(scheme, choice, checkChoice(scheme, choice)), 'level-1')
    expect(level.parts.map(({ unit, isSure }) => [unit.code, isSure])).toEqual([
      ['A1', false],
      ['A2', true],
    ])
  })

  test('the known parts add up to what checkChoice has, for any choice of any scheme', () => {
    const chance = chanceFrom(2)
    for (const name of ruleFileNames)
      for (let round = 0; round < 40; round++) {
        const scheme = ruleFileOf(name)
        const choice = scheme.units.flatMap(({ code, offers }) => {
          const { level } = offers[Math.floor(chance() * offers.length)] ?? { level: null }
          return chance() > 0.2 ? [] : [level === null ? { unit: code } : { unit: code, level }]
        })
        const all = explainChoice(scheme, choice, checkChoice(scheme, choice))
        expect(all.length).toBe(scheme.combination?.length ?? 0)
        for (const { parts, result, rule } of all) {
          const sum = parts.reduce((have, { amount, isSure }) => have + (isSure ? (amount ?? 0) : 0), 0)
          expect([rule.id, sum]).toEqual([rule.id, result.have])
        }
      }
  })
})
