// The trade's tables, row by row, against the documents they come from and against every rule file there is.

import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { answerForm, type AnswerForm } from '#/qualification/checks/answer-form.ts'
import { checkRule, checkRules, isCheckRule } from '#/qualification/checks/check-rules.ts'
import { demandOf, demands, fallsShortOf, type Demand } from '#/qualification/checks/command-verbs.ts'
import {
  evidenceTypes,
  fitOf,
  isEvidenceType,
  suitabilityOf,
  typesThatSuit,
  type EvidenceType,
} from '#/qualification/checks/evidence-types.ts'
import { simulationIn } from '#/qualification/checks/simulation.ts'
import {
  asksForSeniorJob,
  guidanceFor,
  isPromptName,
  promptNames,
  unitGuidance,
} from '#/qualification/checks/unit-guidance.ts'
import { unitByCode } from '#/qualification/criteria.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'
import type { Scheme } from '#/qualification/scheme.ts'

const schemeOf = (id: string): Scheme =>
  unwrap(readSchemeBytes(new Uint8Array(readFileSync(`rules/${id}.json`)))).scheme
const ids = readdirSync('rules')
  .filter((name) => name.endsWith('.json') && name !== 'schema.json')
  .map((name) => name.slice(0, -5))

describe('the table of rules', () => {
  test('stops nothing but sign-off, claim, export and registration, and every stop stops something', () => {
    for (const { severity, stops } of Object.values(checkRules)) {
      expect(['registration', 'sign-off', 'claim', 'award', 'export']).toEqual(
        expect.arrayContaining([...stops]),
      )
      if (severity === 'stop') expect(stops.length).toBeGreaterThan(0)
      if (severity === 'note') expect(stops).toEqual([])
    }
  })

  test('knows its own ids and no other', () => {
    expect(isCheckRule('SM1')).toBe(true)
    expect(isCheckRule('toString')).toBe(false)
    expect(checkRule('SM1')).toMatchObject({ severity: 'stop', source: 'ocr-03454-2010' })
  })
})

describe('what a first word asks for', () => {
  test.each<[string, Demand]>([
    ['list', 'list'],
    ['name', 'list'],
    ['State', 'state'],
    ['identify', 'identify'],
    ['outline', 'outline'],
    ['Describe', 'describe'],
    ['explain', 'explain'],
    ['compare', 'compare'],
    ['discuss', 'discuss'],
    ['analyse and interpret', 'analyse'],
    ['describe and explain', 'explain'],
    ['identify, describe', 'describe'],
    ['assess', 'evaluate'],
    ['review', 'evaluate'],
    ['recommend', 'justify'],
  ])('%s → %s', (verb, demand) => {
    expect(demandOf(verb, 'knowledge')).toBe(demand)
  })

  test('of performance is always to do it', () => {
    for (const verb of ['explain', 'identify', 'deal with', 'navigate'])
      expect(demandOf(verb, 'performance')).toBe('do')
  })

  test('of a word it does not know is nothing at all', () => {
    expect(demandOf('frobnicate', 'knowledge')).toBeNull()
    expect(demandOf('', 'knowledge')).toBeNull()
    expect(demandOf('constructor', 'knowledge')).toBeNull()
  })

  test.each(ids)('is known for every criterion of %s', (id) => {
    const unknown = schemeOf(id).units.flatMap((unit) =>
      unit.offers.flatMap(({ outcomes }) =>
        outcomes.flatMap(({ kind, criteria }) =>
          criteria.flatMap(({ commandVerb }) => (demandOf(commandVerb, kind) === null ? [commandVerb] : [])),
        ),
      ),
    )
    expect(unknown).toEqual([])
  })

  test('names each verb once', () => {
    const verbs = Object.values(demands).flatMap((row) => row.verbs)
    expect(new Set(verbs).size).toBe(verbs.length)
  })
})

describe('the form of an answer', () => {
  test.each<[string, AnswerForm]>([
    ['', 'nothing'],
    ['  … \n', 'nothing'],
    ['Smile', 'list'],
    ['Name, address, order number', 'list'],
    ['1. Supervisor\n2. Stock room\n3. Head office', 'list'],
    ['- the till\n- the returns book\n• my manager', 'list'],
    ['I say hello.', 'one line'],
    ['My supervisor can help.', 'one line'],
    ['Because they wait.', 'reasons'],
    [
      'I ask for the order number and look it up. Then I check the shelf and ring the stock room before I call back.',
      'account',
    ],
    [
      'We greet people within a minute, because somebody who waits longer walks out. On Saturday two did.',
      'reasons',
    ],
  ])('%j is %s', (text, form) => {
    expect(answerForm(text)).toBe(form)
  })

  test('is told of any text, and a reason given makes it an answer with reasons', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(['nothing', 'list', 'one line', 'account', 'reasons']).toContain(answerForm(text))
        expect(answerForm(`${text} because it helps`)).toBe('reasons')
      }),
    )
  })

  test.each<[Demand, number, AnswerForm, boolean]>([
    ['list', 1, 'list', false],
    ['state', 1, 'list', true],
    ['state', 1, 'one line', false],
    ['identify', 1, 'one line', false],
    ['identify', 3, 'one line', true],
    ['describe', 2, 'one line', true],
    ['describe', 2, 'account', false],
    ['explain', 2, 'list', true],
    ['explain', 2, 'account', false],
    ['explain', 2, 'reasons', false],
    ['evaluate', 3, 'list', true],
    ['do', 2, 'list', false],
  ])('%s at level %i: %s falls short: %s', (demand, level, form, short) => {
    expect(fallsShortOf(demand, level, form)).toBe(short)
  })

  test('reasons and an account never fall short of any word', () => {
    for (const verb of Object.values(demands).flatMap(({ verbs }) => verbs))
      for (const form of ['account', 'reasons'] as const)
        expect(fallsShortOf(demandOf(verb, 'knowledge') ?? 'list', 3, form)).toBe(false)
  })
})

describe('which evidence suits which outcome', () => {
  // domain.md §6, column by column: fit for knowledge, fit for performance.
  test.each<[EvidenceType, string, string]>([
    ['observation', 'supports', 'suits'],
    ['expert witness testimony', 'supports', 'suits'],
    ['witness testimony', 'unsuitable', 'supports'],
    ['case history', 'supports', 'suits'],
    ['work product', 'supports', 'suits'],
    ['report', 'suits', 'unsuitable'],
    ['discussion', 'suits', 'supports'],
    ['questions and answers', 'suits', 'unsuitable'],
    ['workbook', 'suits', 'unsuitable'],
    ['photo', 'supports', 'supports'],
    ['simulation', 'unsuitable', 'supports'],
    ['prior learning', 'undetermined', 'undetermined'],
    ['kept at work', 'undetermined', 'undetermined'],
  ])('%s: knowledge %s, performance %s', (type, knowledge, performance) => {
    expect(fitOf(type, 'knowledge').fit).toBe(knowledge)
    expect(fitOf(type, 'performance').fit).toBe(performance)
  })

  test('the report of 2017 names reports, discussions and questions for knowledge; observation, expert witnesses and case histories for performance', () => {
    expect(typesThatSuit('knowledge')).toEqual(
      expect.arrayContaining(['report', 'discussion', 'questions and answers']),
    )
    expect(typesThatSuit('performance')).toEqual(
      expect.arrayContaining(['observation', 'expert witness testimony', 'case history']),
    )
  })

  test.each<['knowledge' | 'performance', (EvidenceType | null)[], string | null]>([
    ['performance', ['report'], 'ES1'],
    ['performance', ['report', 'workbook'], 'ES1'],
    ['performance', ['report', 'photo'], null],
    ['performance', ['observation'], null],
    ['performance', ['photo'], 'ES6'],
    ['performance', ['photo', 'photo'], 'ES6'],
    ['performance', ['witness testimony'], 'ES6'],
    ['performance', ['case history'], 'ES6'],
    ['performance', ['case history', 'photo'], null],
    ['performance', ['discussion'], null],
    ['performance', ['work product'], null],
    ['knowledge', ['observation'], 'ES2'],
    ['knowledge', ['photo', 'work product'], 'ES2'],
    ['knowledge', ['witness testimony'], 'ES2'],
    ['knowledge', ['photo', 'report'], null],
    ['knowledge', ['prior learning'], null],
    ['knowledge', ['kept at work', 'photo'], null],
    ['performance', ['prior learning', 'report'], null],
    ['knowledge', ['questions and answers'], null],
    ['performance', [], null],
    ['performance', ['photo', null], null],
    ['knowledge', [null], null],
  ])('%s by %j: %s', (kind, types, rule) => {
    expect(suitabilityOf(kind, types)).toBe(rule)
  })

  test('more of what suits never makes it worse, in whatever order it comes', () => {
    const types = Object.keys(evidenceTypes).filter(isEvidenceType)
    const some = fc.array(fc.constantFrom(...types), { minLength: 1 })
    fc.assert(
      fc.property(fc.constantFrom('knowledge', 'performance'), some, (kind, given) => {
        expect(suitabilityOf(kind, given.toReversed())).toBe(suitabilityOf(kind, given))
        for (const best of ['observation', 'report'] as const)
          if (fitOf(best, kind).fit === 'suits' && fitOf(best, kind).notAlone !== true)
            expect(suitabilityOf(kind, [...given, best])).toBeNull()
      }),
    )
  })
})

describe('simulation', () => {
  test('03454 allows C1 and C2 and refuses every other unit', () => {
    const scheme = schemeOf('ocr-03454')
    for (const { code } of scheme.units)
      expect(simulationIn(scheme, code)).toEqual(
        code === 'C1' || code === 'C2' ? { may: 'yes' } : { may: 'no', rule: 'SM1', allowed: ['C1', 'C2'] },
      )
    expect(simulationIn(scheme, 'A1', true)).toMatchObject({ may: 'no', rule: 'SM1' })
  })

  test('NCFE: none, until the centre says which', () => {
    const scheme = schemeOf('ncfe-501-0263-1')
    expect(simulationIn(scheme, 'A1')).toEqual({ may: 'no', rule: 'SM4', allowed: [] })
    expect(simulationIn(scheme, 'A1', true)).toEqual({ may: 'yes' })
  })

  test.each(['ocr-03447', 'ocr-03448', 'ocr-03449', 'ocr-03450', 'ocr-03451'])(
    '%s: the centre’s yes does not stand for the assessor’s note (SM3), its no refuses',
    (id) => {
      const scheme = schemeOf(id)
      for (const confirmed of [null, true])
        expect(simulationIn(scheme, 'AA', confirmed)).toEqual({ may: 'ask', rule: 'SM3' })
      expect(simulationIn(scheme, 'AA', false)).toEqual({ may: 'no', rule: 'SM7', allowed: [] })
    },
  )

  test.each(['ocr-03455', 'ocr-10379'])('%s: ask (SM6), until the centre says', (id) => {
    const scheme = schemeOf(id)
    const unit = scheme.units[0]?.code ?? ''
    expect(simulationIn(scheme, unit)).toEqual({ may: 'ask', rule: 'SM6' })
    expect(simulationIn(scheme, unit, true)).toEqual({ may: 'yes' })
    expect(simulationIn(scheme, unit, false)).toEqual({ may: 'no', rule: 'SM7', allowed: [] })
  })
})

describe('guidance for single units', () => {
  test.each([
    ['ocr-10379', 'CS14', 'Exceed customer expectations', 'Y/506/2135', 4],
    [
      'ocr-10380',
      'CS28',
      'Develop resources to support consistency of customer service delivery',
      'Y/506/2166',
      4,
    ],
    ['ocr-10378', 'CS2', 'Communication in customer service', 'Y/506/2085', 0],
  ])('%s %s is “%s”', (id, code, title, reference, prompts) => {
    expect(unitByCode(schemeOf(id), code)).toMatchObject({ title, reference })
    expect(guidanceFor(id, code)?.prompts).toHaveLength(prompts)
  })

  test('is of those units alone', () => {
    expect(guidanceFor('ocr-10378', 'CS14')).toBeNull()
    expect(guidanceFor('ncfe-501-0263-1', 'A1')).toBeNull()
  })

  test('Level 4 asks for a job that lets somebody shape the service', () => {
    expect(ids.filter(asksForSeniorJob)).toEqual(['ocr-10381'])
  })

  test('has a name for each prompt, each used once', () => {
    const used = unitGuidance.flatMap(({ prompts }) => prompts)
    expect(used.toSorted()).toEqual([...promptNames].toSorted())
    expect(isPromptName('expectation')).toBe(true)
    expect(isPromptName('toString')).toBe(false)
  })
})
