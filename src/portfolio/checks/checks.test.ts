// What the trade would look at again, on real qualifications: found where it is, silent where it is not, gone past with a
// reason, and never in the way of a capture or a claim.

import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { testCentre } from '../../../tests/support/centre.ts'
import { TestDevice } from '../../../tests/support/people.ts'
import { captureNote, claim, describePortfolio, foldOf } from '../../../tests/support/portfolio-stories.ts'
import { someDeeds, tell } from '../../../tests/support/random-stories.ts'
import { unwrap } from '#/base/result.ts'
import type { Entry } from '#/ledger/entry.ts'
import { checksOf, gatheredChecks } from '#/portfolio/checks/all-checks.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import type { ContentOf } from '#/portfolio/kinds/content.ts'
import type { Role } from '#/portfolio/permissions.ts'
import { coverageOf } from '#/portfolio/views/coverage.ts'
import { isCheckRule } from '#/qualification/checks/check-rules.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'
import type { Scheme } from '#/qualification/scheme.ts'

const schemeOf = (id: string): Scheme =>
  unwrap(readSchemeBytes(new Uint8Array(readFileSync(`rules/${id}.json`)))).scheme
const level1 = schemeOf('ocr-03454')

let amy: TestDevice
beforeEach(async () => {
  amy = await TestDevice.founding('Amy')
})

type Captured = Partial<ContentOf<'evidence.captured'>>
const noteFor = async (text: string, criteria: readonly string[], more: Captured = {}): Promise<Entry> => {
  const note = await captureNote(amy, text, { simulated: false, ...more })
  await claim(amy, note.hash, ...criteria)
  return note
}
/** Rule, weight and what it is about; the day is one on which no date of 03454 matters. */
const found = (scheme = level1, today = '2016-01-01') =>
  checksOf(foldOf(amy), scheme, today).map(({ rule, severity, stops, claims, more, passed }) => ({
    rule,
    severity,
    stops,
    claims,
    more,
    passed: passed?.reason ?? null,
  }))
const rules = (...args: Parameters<typeof found>): string[] => found(...args).map(({ rule }) => rule)
const longAnswer =
  'When somebody is upset I let them finish, say that I am sorry that it happened and ask what would help them most today.'

describe('an answer', () => {
  it.each<[string, string, boolean]>([
    ['a bare list under “describe”', 'Smile, eye contact, name', true],
    ['one line under “describe”', 'I stay calm.', true],
    ['an account under “describe”', longAnswer, false],
  ])('%s', async (_, text, short) => {
    await noteFor(text, ['C1@1/3.4'], { type: 'report' })
    expect(rules()).toEqual(short ? ['CV1'] : [])
    if (short) expect(found()).toMatchObject([{ severity: 'warning', stops: [], claims: ['C1@1/3.4'] }])
  })

  it('to “list” may be a list', async () => {
    await noteFor('Supervisor, stock room, head office', ['C1@1/3.1'], { type: 'report' })
    expect(rules()).toEqual([])
  })

  it('is the paragraph that is pointed to, not the rest of the note', async () => {
    const note = await captureNote(amy, `${longAnswer}\nSmile`, { simulated: false, type: 'report' })
    const position = { kind: 'paragraph', paragraph: 1 }
    await amy.write('evidence.mapped', {
      evidence: note.hash,
      add: [{ criterion: 'C1@1/3.4', position }],
      remove: [],
    })
    expect(rules()).toEqual([])
    await amy.write('evidence.mapped', {
      evidence: note.hash,
      add: [{ criterion: 'C1@1/3.5', position: { kind: 'paragraph', paragraph: 2 } }],
      remove: [],
    })
    expect(found()).toMatchObject([{ rule: 'CV1', claims: ['C1@1/3.5'] }])
  })

  it('to something that has to be done is not measured by its length', async () => {
    await noteFor('Done, twice', ['C1@1/1.1'])
    expect(rules()).toEqual([])
  })
})

const asked = (
  questions: readonly { criterion: string; answer: string; sha256?: string }[],
  askedBy = 'Dev',
): Captured => ({
  form: 'form',
  type: 'questions and answers',
  record: {
    kind: 'questions',
    askedBy,
    questions: questions.map((each) => ({ question: 'What do you do?', mode: 'spoken', ...each })),
  },
})

describe('a recorded answer', () => {
  it.each<[string, string, boolean]>([
    ['a bare list under “describe”', 'Smile, eye contact, name', true],
    ['nothing at all', ' ', true],
    ['an account under “describe”', longAnswer, false],
  ])('is looked at for its own criterion: %s', async (_, answer, short) => {
    await noteFor(
      '',
      ['C1@1/3.1', 'C1@1/3.4'],
      asked([
        { criterion: 'C1@1/3.4', answer },
        { criterion: 'C1@1/3.1', answer: 'Supervisor, stock room, head office' },
      ]),
    )
    expect(found()).toMatchObject(short ? [{ rule: 'CV1', claims: ['C1@1/3.4'] }] : [])
  })

  it('that is missing is named also where only doing was asked for', async () => {
    await noteFor('', ['C1@1/1.1'], asked([{ criterion: 'C1@1/1.1', answer: '' }]))
    expect(rules()).toContain('CV1')
  })

  it('is not measured where it can be heard, nor where nobody asked', async () => {
    const heard = { criterion: 'C1@1/3.4', answer: '', sha256: 'ab'.repeat(32) }
    await noteFor('', ['C1@1/3.4', 'C1@1/3.5'], asked([heard]))
    expect(rules()).toEqual([])
  })

  it('counts together with the answer to a second question about the same', async () => {
    const first = { criterion: 'C1@1/3.4', answer: 'I stay calm and let them finish.' }
    const second = { criterion: 'C1@1/3.4', answer: 'Then I say sorry and ask what would help them today.' }
    await noteFor('', ['C1@1/3.4'], asked([first]))
    expect(rules()).toEqual(['CV1'])
    amy = await TestDevice.founding('Amy')
    await noteFor('', ['C1@1/3.4'], asked([first, second]))
    expect(rules()).toEqual([])
  })
})

describe('practice', () => {
  it.each(['F2@2/1.1', 'A1@1/1.1', 'B1@1/1.1'])('03454 refuses it in %s', async (criterion) => {
    await noteFor('I played it through with Sam.', [criterion], { simulated: true })
    expect(found()).toMatchObject([
      { rule: 'SM1', severity: 'stop', stops: ['sign-off', 'claim'], more: 'C1, C2', passed: null },
    ])
  })

  it('03454 allows it in C1, and in C2 as a whole', async () => {
    await noteFor('I played it through with Sam.', ['C1@1/1.1', 'C2@1'], { simulated: true })
    expect(rules()).toEqual([])
  })

  it.each([false, null])(
    'is what its author calls practice, whatever else was said: %j',
    async (simulated) => {
      await noteFor('I played it through with Sam.', ['A1@1/1.1'], { simulated, type: 'simulation' })
      expect(found()).toMatchObject([{ rule: 'SM1', severity: 'stop', claims: ['A1@1/1.1'] }])
    },
  )

  it('is asked about where something has to be done, and not where it has to be known', async () => {
    await noteFor(longAnswer, ['C1@1/1.1', 'C1@1/3.4'], { simulated: null })
    expect(found()).toMatchObject([{ rule: 'SM2', severity: 'stop', claims: ['C1@1/1.1'] }])
  })

  it('stays claimed, whatever is found', async () => {
    await describePortfolio(amy, { units: [{ unit: 'A3', level: 2 }] })
    await noteFor('I played it through with Sam.', ['A3@2/1.1'], { simulated: true })
    expect(coverageOf(foldOf(amy), level1)[0]?.claimed).toBe(1)
  })

  it('cannot be gone past: a stop is put right', async () => {
    const note = await noteFor('With Sam.', ['A1@1/1.1'], { simulated: true })
    await amy.write('warning.passed', {
      rule: 'SM1',
      scheme: level1.id,
      evidence: note.hash,
      claims: ['A1@1/1.1'],
      reason: 'please',
    })
    expect(found()).toMatchObject([{ rule: 'SM1', passed: null }])
  })
})

const saidOf = (...prompts: string[]) => prompts.map((prompt) => ({ prompt, text: 'Said.' }))

describe('a form that was filled in', () => {
  it.each<[string, Captured, string[]]>([
    ['an account that nobody bears out', { type: 'case history', answers: saidOf('situation') }, ['EI1']],
    ['an account and who saw it', { type: 'case history', answers: saidOf('corroboration') }, []],
    ['work that names neither origin nor part', { type: 'work product' }, ['EI2']],
    ['work with its origin alone', { type: 'work product', answers: saidOf('origin') }, ['EI2']],
    ['work with both', { type: 'work product', answers: saidOf('origin', 'ownPart') }, []],
    [
      'work whose answers are empty',
      { type: 'work product', answers: [{ prompt: 'origin', text: ' ' }] },
      ['EI2'],
    ],
  ])('%s', async (_, more, expected) => {
    await noteFor('', ['C1@1/1.1'], { form: 'form', ...more })
    expect(rules().filter((rule) => rule.startsWith('EI'))).toEqual(expected)
  })

  it('is what is asked: a note of the kind may say it in its own words', async () => {
    await noteFor(longAnswer, ['C1@1/1.1'], { type: 'work product' })
    expect(rules()).toEqual([])
  })

  it('names what is missing', async () => {
    await noteFor('', ['C1@1/1.1'], { form: 'form', type: 'work product', answers: saidOf('ownPart') })
    expect(found()).toMatchObject([{ rule: 'EI2', severity: 'warning', stops: [], more: 'origin' }])
  })
})

const testimony = (relation: string, name = 'Priya'): Captured => ({
  form: 'form',
  type: 'witness testimony',
  record: {
    kind: 'testimony',
    witness: { name, job: '', relation, contact: '', knownBy: '' },
    expert: null,
    how: 'handed over',
    readBack: true,
  },
})
const leftOpen = () => found().filter(({ rule }) => rule === 'WT2')
const aboutWitnesses = () => found().filter(({ rule }) => rule === 'SD7' || rule === 'WT1')

describe('a witness', () => {
  const seen = 'Amy greeted her, asked what was wrong and swapped the kettle.'

  it('who is family holds up sign-off, and cannot be gone past', async () => {
    await noteFor(seen, ['C1@1/1.1'], testimony('Family or close friend'))
    expect(aboutWitnesses()).toMatchObject([
      { rule: 'SD7', severity: 'stop', stops: ['sign-off'], claims: ['C1@1/1.1'], passed: null },
    ])
  })

  it('who only praises is asked what they saw', async () => {
    await noteFor(
      'She is a pleasure to work with, and I recommend her.',
      ['C1@1/1.1'],
      testimony('We work together'),
    )
    expect(aboutWitnesses()).toMatchObject([{ rule: 'WT1', severity: 'warning', stops: [] }])
  })

  it('who leaves something open leaves it to the assessor', async () => {
    await noteFor(seen, ['C1@1/1.1'], testimony('I manage their work'))
    expect(leftOpen()).toMatchObject([{ severity: 'warning', stops: [], more: 'job, contact, day' }])
    const whole = testimony('I manage their work')
    if (whole.record?.kind !== 'testimony') throw new Error('a testimony has a record of its own')
    const witness = { ...whole.record.witness, job: 'Supervisor', contact: '01632 960001' }
    const record = { ...whole.record, witness }
    await noteFor(seen, ['C1@1/1.1'], { ...whole, record, performedOn: '2026-11-20' })
    expect(leftOpen()).toHaveLength(1)
  })

  it('who saw it and is not related is asked nothing more; nor is anybody’s own account', async () => {
    await noteFor(seen, ['C1@1/1.1'], testimony('I manage their work'))
    await noteFor('I am a pleasure to work with, for family and friends.', ['C1@1/1.2'])
    expect(aboutWitnesses()).toEqual([])
  })
})

const unvetted = () => found().filter(({ rule }) => rule === 'CM5')
const asExpert = (proof: string, questions: string): Captured => {
  const { record, ...said } = testimony('I manage their work')
  if (record?.kind !== 'testimony') throw new Error('a testimony has a record of its own')
  const expert = { specialism: 'Complaints', proof, questions }
  return { ...said, type: 'expert witness testimony', record: { ...record, expert } }
}

describe('an expert witness', () => {
  it('holds up sign-off until it is on record how their expertise is known and what they were asked', async () => {
    const seen = 'Amy greeted her, asked what was wrong and swapped the kettle.'
    await noteFor(seen, ['C1@1/1.1'], asExpert('NVQ Level 4, seen', ''))
    await noteFor(seen, ['C1@1/1.1'], asExpert(' ', 'What does a good answer look like?'))
    await noteFor(seen, ['C1@1/1.1'], { type: 'expert witness testimony' })
    expect(unvetted()).toMatchObject(
      Array.from({ length: 3 }, () => ({ severity: 'warning', stops: ['sign-off'], claims: ['C1@1/1.1'] })),
    )
  })

  it('is asked nothing more where both are, and a witness is no expert', async () => {
    const seen = 'Amy greeted her, asked what was wrong and swapped the kettle.'
    await noteFor(seen, ['C1@1/1.1'], asExpert('NVQ Level 4, seen', 'What does a good answer look like?'))
    await noteFor(seen, ['C1@1/1.1'], testimony('I manage their work'))
    expect(unvetted()).toEqual([])
  })
})

const ownWitness = () => found().filter(({ rule }) => rule === 'SD6')

describe('a witness with the candidate’s own name', () => {
  const seen = 'Amy greeted her, asked what was wrong and swapped the kettle.'

  it('holds up sign-off, however the name is written, and cannot be gone past', async () => {
    await describePortfolio(amy, { name: 'Amy Lewis' })
    await noteFor(seen, ['C1@1/1.1'], testimony('We work together', ' amy  LEWIS '))
    expect(ownWitness()).toMatchObject([
      { severity: 'stop', stops: ['sign-off'], claims: ['C1@1/1.1'], passed: null },
    ])
  })

  it('is not looked for where nobody’s name is known, nor in anybody else’s', async () => {
    await noteFor(seen, ['C1@1/1.1'], testimony('We work together', ''))
    await describePortfolio(amy, { name: 'Amy Lewis' })
    await noteFor(seen, ['C1@1/1.1'], testimony('We work together', 'Amy Lewisham'))
    expect(ownWitness()).toEqual([])
  })

  it('saw no work of their own either, as observer', async () => {
    await describePortfolio(amy, { name: 'Amy Lewis' })
    const moment = '2026-11-20T10:00:00.000+00:00'
    const observed = { kind: 'observation', from: moment, to: moment, notes: [], asked: [] } as const
    const by = (observer: string): Captured => ({
      form: 'form',
      type: 'observation',
      record: { ...observed, observer },
    })
    await noteFor('', ['C1@1/1.1'], by('Dev Patel'))
    expect(ownWitness()).toEqual([])
    await noteFor('', ['C1@1/1.1'], by('Amy Lewis'))
    expect(ownWitness()).toMatchObject([{ severity: 'stop' }])
  })

  it('is found with what they are behind it, as the forms ask for it, and as whoever asked', async () => {
    await describePortfolio(amy, { name: 'Amy Lewis' })
    await noteFor(seen, ['C1@1/1.1'], testimony('We work together', 'Amy Lewis, assessor'))
    await noteFor('', ['C1@1/3.1'], asked([], 'Dev Patel, assessor'))
    expect(ownWitness()).toMatchObject([{ claims: ['C1@1/1.1'] }])
    await noteFor('', ['C1@1/3.1'], asked([], 'Amy Lewis, assessor'))
    expect(ownWitness()).toMatchObject([{ claims: ['C1@1/1.1'] }, { claims: ['C1@1/3.1'] }])
  })
})

const restsOnWitnesses = () => found().filter(({ rule }) => rule === 'ES7')

describe('a unit that rests on what witnesses say', () => {
  const seen = 'Amy greeted her, asked what was wrong and swapped the kettle.'

  it('is stopped at sign-off until something else stands beside it, for whatever criterion', async () => {
    await noteFor(seen, ['C1@1/1.1', 'C2@1/1.1'], testimony('I manage their work'))
    await noteFor(seen, ['C1@1/1.2'], testimony('I am a customer'))
    expect(restsOnWitnesses()).toMatchObject([
      { severity: 'stop', stops: ['sign-off'], claims: ['C1@1', 'C2@1'], passed: null },
    ])
    await noteFor('', ['C1@1/3.1'], { form: 'photo' })
    expect(restsOnWitnesses()).toMatchObject([{ claims: ['C2@1'] }])
  })

  it('is not told of where an expert was asked, or nobody has said what something is', async () => {
    await noteFor(seen, ['C1@1/1.1'], testimony('I manage their work'))
    await noteFor(seen, ['C1@1/1.1'], { type: 'expert witness testimony' })
    await noteFor(seen, ['C2@1/1.1'], testimony('I manage their work'))
    await noteFor('Something', ['C2@1/1.1'])
    expect(restsOnWitnesses()).toEqual([])
  })

  it('has nothing to sign off where it comes by certificate, and rests on nothing that was withdrawn', async () => {
    const photo = await noteFor('', ['C2@1/1.1'], { form: 'photo' })
    await noteFor(seen, ['C1@1/1.1', 'C2@1/1.1'], testimony('I manage their work'))
    await amy.write('achievement.recorded', credit('Dev'))
    expect(restsOnWitnesses()).toEqual([])
    await amy.write('evidence.withdrawn', { evidence: photo.hash, reason: 'Blurred' })
    expect(restsOnWitnesses()).toMatchObject([{ claims: ['C2@1'] }])
  })
})

const whoIsHeard = () => rules().filter((rule) => rule === 'PN7')

describe('a recording', () => {
  const files = [{ sha256: 'a'.repeat(64), bytes: 3, mediaType: 'audio/mp4', name: 'call.m4a' }]

  it('of a call is asked whether everyone in it agreed, until somebody says so', async () => {
    const call = await noteFor('', ['C1@1/1.1'], { form: 'file', files })
    expect(whoIsHeard()).toEqual(['PN7'])
    await amy.write('evidence.described', { evidence: call.hash, changes: { people: 'agreed' }, was: {} })
    expect(whoIsHeard()).toEqual([])
  })

  it('is asked about before it is claimed, too: it goes along all the same', async () => {
    const call = await captureNote(amy, '', { form: 'file', files })
    expect(found()).toMatchObject([{ rule: 'PN7', claims: [] }])
    await amy.write('evidence.withdrawn', { evidence: call.hash, reason: 'Not mine' })
    expect(whoIsHeard()).toEqual([])
  })

  it('of a discussion has everyone’s word in it already', async () => {
    const record = {
      kind: 'discussion',
      plan: null,
      participants: [],
      seconds: 60,
      agreed: { second: 2, how: 'tapped' },
      gaps: [],
      followUp: [],
    } as const
    await noteFor('', ['C1@1/1.1'], { form: 'recording', type: 'discussion', files, record })
    expect(whoIsHeard()).toEqual([])
  })
})

describe('a discussion', () => {
  const plan = { agreedOn: '2026-11-19', topics: 'Returns', criteria: ['C1@1/1.1'] }
  const talked = (planned: typeof plan | null): Captured => ({
    form: 'recording',
    type: 'discussion',
    files: [{ sha256: 'a'.repeat(64), bytes: 3, mediaType: 'audio/mp4', name: 'talk.m4a' }],
    record: {
      kind: 'discussion',
      plan: planned,
      participants: [{ name: 'Dev', part: '' }],
      seconds: 60,
      agreed: { second: 2, how: 'tapped' },
      gaps: [],
      followUp: [],
    },
  })

  it('that nobody planned counts as questioning, and says so', async () => {
    await noteFor('', ['C1@1/1.1', 'C1@1/3.4'], talked(null))
    expect(found()).toMatchObject([{ rule: 'ES1', claims: ['C1@1/1.1'], more: 'unplanned' }])
  })

  it('that was planned may confirm what cannot be seen', async () => {
    await noteFor('', ['C1@1/1.1', 'C1@1/3.4'], talked(plan))
    expect(rules()).toEqual([])
  })

  it('whose recording came from elsewhere is what its author says it is', async () => {
    await noteFor('', ['C1@1/1.1'], { form: 'file', type: 'discussion' })
    expect(rules()).toEqual([])
  })
})

describe('evidence of one kind', () => {
  it.each<[string, Captured, string, string[]]>([
    ['a photo alone of something done', { form: 'photo' }, 'C1@1/1.1', ['ES6']],
    ['a photo alone of something known', { form: 'photo' }, 'C1@1/3.1', ['ES2']],
    ['an answer for something done', { type: 'report' }, 'C1@1/1.1', ['ES1']],
    ['an account alone of something done', { type: 'case history' }, 'C1@1/1.1', ['ES6']],
    ['a piece of work for something done', { type: 'work product' }, 'C1@1/1.1', []],
    ['a type of a later version', { type: 'dance' }, 'C1@1/1.1', []],
    ['a note that nobody has said the kind of', {}, 'C1@1/1.1', []],
    ['what was learned before, of something known', { type: 'prior learning' }, 'C1@1/3.4', []],
    ['what stays at work, of something known', { type: 'kept at work' }, 'C1@1/3.4', []],
  ])('%s', async (_, more, criterion, expected) => {
    await noteFor(more.form === 'photo' ? '' : longAnswer, [criterion], more)
    expect(rules()).toEqual(expected)
  })

  it('is borne out by another kind beside it', async () => {
    await noteFor('', ['C1@1/1.1'], { form: 'photo' })
    await noteFor(longAnswer, ['C1@1/1.1'], { type: 'case history' })
    expect(rules()).toEqual([])
  })

  it('for a unit as a whole is asked for both of its kinds of outcome', async () => {
    const certificate = schemeOf('ocr-10378')
    await noteFor(longAnswer, ['CS2@1'], { type: 'report' })
    expect(rules(certificate)).toEqual(['ES1'])
    await noteFor('', ['CS2@1'], { type: 'observation', form: 'file' })
    expect(rules(certificate)).toEqual([])
  })

  it('everywhere is told once there is enough of it', async () => {
    for (let i = 0; i < 5; i++) {
      expect(rules()).not.toContain('ES4')
      await noteFor(longAnswer, ['C1@1/3.4'], { type: 'report' })
    }
    expect(rules()).toEqual(['ES4'])
    await noteFor('', ['C1@1/3.4'], { type: 'discussion', form: 'file' })
    expect(rules()).toEqual([])
  })
})

const answers = (...prompts: string[]) => prompts.map((prompt) => ({ prompt, text: 'Said' }))

describe('the guidance for single units', () => {
  const diploma = schemeOf('ocr-10379')
  it('10379 Exceed customer expectations: holds up sign-off while nobody says what was expected', async () => {
    await noteFor(longAnswer, ['CS14@2'])
    expect(found(diploma)).toMatchObject([
      {
        rule: 'UG1',
        severity: 'stop',
        stops: ['sign-off'],
        claims: ['CS14@2'],
        more: 'expectation, howFormed, serviceOffer, whatExceeded',
      },
    ])
  })

  it('… warns while anything else is missing, and is silent once all four are said', async () => {
    await noteFor(longAnswer, ['CS14@2'], { answers: answers('expectation', 'howFormed') })
    expect(found(diploma)).toMatchObject([
      { rule: 'UG1', severity: 'warning', stops: [], more: 'serviceOffer, whatExceeded' },
    ])
    amy = await TestDevice.founding('Amy')
    await noteFor(longAnswer, ['CS14@2'], {
      answers: answers('expectation', 'howFormed', 'serviceOffer', 'whatExceeded'),
    })
    expect(rules(diploma)).toEqual([])
  })

  it('… asks nothing of an answer about the unit’s knowledge, nor of another unit', async () => {
    await noteFor(longAnswer, ['CS14@2'], { type: 'report' })
    await noteFor(longAnswer, ['CS16@2'])
    expect(rules(diploma)).not.toContain('UG1')
  })

  it('10380 Develop resources: all its evidence together covers the knowledge base', async () => {
    const level3 = schemeOf('ocr-10380')
    await describePortfolio(amy, { units: [{ unit: 'CS28', level: 3 }] })
    expect(rules(level3)).toEqual([])
    await noteFor(longAnswer, ['CS28@3'], { answers: answers('whyKnowledgeBase', 'itsBenefits') })
    expect(found(level3)).toMatchObject([
      { rule: 'UG2', severity: 'warning', claims: ['CS28@3'], more: 'howToDevelop, howItImproves' },
    ])
    await noteFor(longAnswer, ['CS28@3'], { answers: answers('howToDevelop', 'howItImproves') })
    expect(rules(level3)).toEqual([])
  })

  it('10381 says that the job must give a say', () => {
    expect(found(schemeOf('ocr-10381'))).toMatchObject([{ rule: 'UG3', severity: 'note' }])
  })
})

describe('figures of chosen units', () => {
  it('that are only generally known are named, until they are confirmed or made up for', async () => {
    await describePortfolio(amy, {
      units: [
        { unit: 'C1', level: 1 },
        { unit: 'F1', level: 1 },
      ],
    })
    expect(found()).toMatchObject([{ rule: 'FC1', severity: 'note', claims: ['C1@1'] }])
  })

  it('that are missing hold up the certificate, and a figure filled in ends that', async () => {
    const diploma = schemeOf('ocr-10379')
    const unit = diploma.units.find(({ offers }) => offers[0]?.value === null)
    const chosen = { unit: unit?.code ?? '', level: unit?.offers[0]?.level ?? null }
    await describePortfolio(amy, { units: [chosen] })
    const about = { kind: 'value', ...chosen }
    expect(found(diploma)).toMatchObject([{ rule: 'RC7', severity: 'warning', stops: ['award'] }])
    await amy.write('fact.recorded', { scheme: diploma.id, about, value: 3, source: 'Dev told me' })
    expect(found(diploma)).toMatchObject([{ rule: 'FC1', severity: 'note' }])
  })
})

describe('a unit that the centre has to name', () => {
  it.each(['ocr-03447', 'ocr-03448', 'ocr-03449', 'ocr-03450', 'ocr-03451'])(
    'holds up the certificate of %s while nobody has',
    async (id) => {
      const scheme = schemeOf(id)
      const naming = () => found(scheme).filter(({ rule }) => rule === 'RC6')
      await describePortfolio(amy, { units: [{ unit: 'S', level: 4 }] })
      expect(naming()).toEqual([])
      await describePortfolio(amy, { units: [{ unit: 'R', level: 2 }] })
      expect(naming()).toEqual([
        { rule: 'RC6', severity: 'warning', stops: ['award'], claims: ['R@2'], more: 'R', passed: null },
      ])
      await passAll('RC6', scheme, '')
      expect(naming()).toMatchObject([{ stops: [], passed: 'said by Amy' }])
    },
  )
})

const credit = (copySeenBy: string) => ({
  how: 'credit transfer',
  unit: 'C1',
  level: 1,
  reference: '',
  awardingBody: 'NCFE',
  certificateNumber: '0815',
  achievedOn: '2015-05-03',
  copySeenBy,
  account: '',
})

describe('a unit by certificate', () => {
  it('waits for staff to have seen the certificate, and needs no claims', async () => {
    await amy.write('achievement.recorded', credit('Dev'))
    expect(found()).toMatchObject([{ rule: 'PL1', stops: ['claim'], claims: ['C1@1'] }])
    await noteFor(longAnswer, ['C1@1/3.4'], { type: 'report' })
    expect(rules()).toEqual(['PL1', 'PL2'])
  })

  it('is that unit at its own level: at another there is everything to claim', async () => {
    const contactCentre = schemeOf('ocr-03448')
    await amy.write('achievement.recorded', { ...credit('Dev'), unit: 'CC', level: 1 })
    await noteFor(longAnswer, ['CC@2'], { type: 'observation' })
    expect(rules(contactCentre)).not.toContain('PL2')
    await noteFor(longAnswer, ['CC@1'], { type: 'observation' })
    expect(found(contactCentre)).toContainEqual(expect.objectContaining({ rule: 'PL2', claims: ['CC@1'] }))
  })

  it('of what was learned before is assessed like anything else', async () => {
    await amy.write('achievement.recorded', { ...credit(''), how: 'prior learning' })
    expect(rules()).toEqual([])
  })
})

describe('dates and age', () => {
  it('are looked at on the day that is given, and on no other', () => {
    expect(rules(level1, '2019-01-01')).toEqual(['DT1', 'DT2'])
    expect(rules(level1, '')).toEqual([])
  })

  it('the day of registration and the answer about the age are heard', async () => {
    const ncfe = schemeOf('ncfe-501-0263-1')
    expect(rules(ncfe)).toEqual(['DT6'])
    await describePortfolio(amy, { isOfAge: true, registeredOn: '2017-03-01' })
    expect(rules(ncfe)).toEqual([])
    expect(rules(level1, '2017-12-01')).toEqual(['DT3'])
  })
})

const past = (evidence: string, claims: readonly string[], scheme = level1.id) =>
  amy.write('warning.passed', { rule: 'CV1', scheme, evidence, claims, reason: 'asked aloud' })

/** `by` goes past all that there is to go past of a rule, as the app writes it. */
const passAll = async (rule: string, scheme: Scheme, today: string, by = amy): Promise<void> => {
  for (const check of checksOf(foldOf(amy), scheme, today))
    if (check.rule === rule) {
      const { evidence, claims, more } = check
      await by.write('warning.passed', {
        rule,
        scheme: scheme.id,
        ...(evidence !== null && { evidence }),
        claims,
        more,
        reason: `said by ${by.name}`,
      })
    }
}

describe('going on past a check', () => {
  it('covers the claims it names, and nothing that is claimed afterwards', async () => {
    const note = await noteFor('Smile', ['C1@1/3.4'], { type: 'report' })
    await past(note.hash, ['C1@1/3.4'])
    expect(found()).toMatchObject([{ rule: 'CV1', passed: 'asked aloud' }])
    expect(gatheredChecks(checksOf(foldOf(amy), level1, ''))).toEqual([])
    await claim(amy, note.hash, 'C1@1/3.5')
    expect(found()).toMatchObject([{ rule: 'CV1', passed: null, claims: ['C1@1/3.4', 'C1@1/3.5'] }])
    await past(note.hash, ['C1@1/3.5'])
    expect(found()).toMatchObject([{ rule: 'CV1', passed: 'asked aloud' }])
  })

  it('says nothing about another qualification or other evidence', async () => {
    const note = await noteFor('Smile', ['C1@1/3.4'], { type: 'report' })
    const other = await noteFor('Nod', ['C1@1/3.4'], { type: 'report' })
    await past(note.hash, ['C1@1/3.4'], 'ocr-03455')
    await past(other.hash, ['C1@1/3.4'])
    expect(found().map(({ passed }) => passed)).toEqual([null, 'asked aloud'])
  })
})

describe('a reason', () => {
  const diploma = schemeOf('ocr-10379')

  it('covers what there was to say, and less, and nothing that came to it later', async () => {
    const note = await noteFor(longAnswer, ['CS14@2'], {
      answers: answers('expectation', 'howFormed', 'serviceOffer'),
    })
    await passAll('UG1', diploma, '')
    expect(found(diploma)).toMatchObject([{ more: 'whatExceeded', passed: 'said by Amy' }])
    const change = (...names: string[]) =>
      amy.write('evidence.described', {
        evidence: note.hash,
        changes: { answers: answers(...names) },
        was: {},
      })
    await change('expectation', 'howFormed')
    expect(found(diploma)).toMatchObject([{ more: 'serviceOffer, whatExceeded', passed: null }])
    await passAll('UG1', diploma, '')
    await change('expectation', 'howFormed', 'whatExceeded')
    expect(found(diploma)).toMatchObject([{ more: 'serviceOffer', passed: 'said by Amy' }])
    await change()
    expect(found(diploma)).toMatchObject([{ severity: 'stop', passed: null }])
  })

  it('of an earlier version, which did not say what there was, covers it as it did', async () => {
    const note = await noteFor(longAnswer, ['CS14@2'], { answers: answers('expectation') })
    await amy.write('warning.passed', {
      rule: 'UG1',
      scheme: diploma.id,
      evidence: note.hash,
      claims: ['CS14@2'],
      reason: 'said',
    })
    expect(found(diploma)).toMatchObject([{ rule: 'UG1', passed: 'said' }])
  })

  it.each([
    ['a year before', '2017-10-01T09:00:00.000+00:00', null],
    ['within the last ninety days', '2018-06-20T09:00:00.000+00:00', 'soon'],
  ])('about the end of certificates, said %s', async (_, at, expected) => {
    const content = { rule: 'DT3', scheme: level1.id, claims: [], more: '2018-08-31', reason: 'soon' }
    await amy.write('warning.passed', content, {}, at)
    const onDay = (today: string) =>
      checksOf(foldOf(amy), level1, today).flatMap(({ rule, passed }) =>
        rule === 'DT3' ? [passed?.reason ?? null] : [],
      )
    expect(onDay('2017-12-01')).toEqual(['soon'])
    expect(onDay('2018-08-25')).toEqual([expected])
  })

  it('by the candidate leaves what the rule holds up at sign-off; by an assessor of the centre’s it does not', async () => {
    const centre = await testCentre()
    await amy.write('portfolio.described', { changes: { centreFingerprint: centre.fingerprint }, was: {} })
    const dev = await TestDevice.joining('Dev', amy)
    const list = (role: Role) =>
      centre.sign([{ person: dev.person, name: 'Dev', roles: [role], devices: [{ device: dev.device }] }])
    await noteFor(longAnswer, ['C1@1/1.1'], { type: 'report' })
    await passAll('ES1', level1, '')
    const checked = async (role: Role) =>
      checksOf(foldOf(amy, [await list(role)]), level1, '').map(({ rule, stops, passed }) => ({
        rule,
        stops,
        passed: passed?.reason ?? null,
      }))
    expect(await checked('assessor')).toEqual([{ rule: 'ES1', stops: ['sign-off'], passed: 'said by Amy' }])
    dev.receive(amy)
    await passAll('ES1', level1, '', dev)
    amy.receive(dev)
    await amy.write('warning.passed', {
      rule: 'ES1',
      scheme: level1.id,
      claims: ['C1@1/1.1'],
      more: '',
      reason: 'once more',
    })
    expect(await checked('assessor')).toEqual([{ rule: 'ES1', stops: [], passed: 'said by Dev' }])
    expect(await checked('internal verifier')).toEqual([
      { rule: 'ES1', stops: ['sign-off'], passed: 'once more' },
    ])
  })

  it('about practice: the note that the papers ask for is the assessor’s, whatever the candidate says (SM3)', async () => {
    const scheme = schemeOf('ocr-03448')
    const centre = await testCentre()
    await amy.write('portfolio.described', { changes: { centreFingerprint: centre.fingerprint }, was: {} })
    const dev = await TestDevice.joining('Dev', amy)
    const devices = [{ device: dev.device }]
    const list = await centre.sign([{ person: dev.person, name: 'Dev', roles: ['assessor'], devices }])
    const practice = () =>
      checksOf(foldOf(amy, [list]), scheme, '').flatMap(({ rule, stops, passed }) =>
        rule === 'SM3' ? [{ stops, passed: passed?.reason ?? null }] : [],
      )
    await noteFor('I played it through with Sam.', ['CC@2'], { simulated: true })
    expect(practice()).toEqual([{ stops: ['sign-off'], passed: null }])
    await passAll('SM3', scheme, '')
    expect(practice()).toEqual([{ stops: ['sign-off'], passed: 'said by Amy' }])
    dev.receive(amy)
    await passAll('SM3', scheme, '', dev)
    amy.receive(dev)
    expect(practice()).toEqual([{ stops: [], passed: 'said by Dev' }])
  })

  it('lifts nothing that holds up a certificate', async () => {
    await amy.write('achievement.recorded', credit('Dev'))
    await passAll('PL1', level1, '')
    expect(checksOf(foldOf(amy), level1, '')).toMatchObject([
      { rule: 'PL1', stops: ['claim'], passed: { reason: 'said by Amy' } },
    ])
  })
})

describe('told together', () => {
  it('each rule once, the gravest first, with all it is about', async () => {
    const first = await noteFor('Smile', ['C1@1/3.4'], { type: 'report' })
    const second = await noteFor('Nod', ['C1@1/3.5'], { type: 'report' })
    const practice = await noteFor('With Sam.', ['A1@1/1.1'], { simulated: true })
    expect(gatheredChecks(checksOf(foldOf(amy), level1, ''))).toMatchObject([
      { rule: 'SM1', count: 1, evidence: [practice.hash] },
      { rule: 'CV1', count: 2, evidence: [first.hash, second.hash], claims: ['C1@1/3.4', 'C1@1/3.5'] },
    ])
  })
})

describe('whatever happened', () => {
  it('every check is one of the table, about evidence and claims that stand', async () => {
    await fc.assert(
      fc.asyncProperty(someDeeds, async (deeds) => {
        const { ledger, entries, lists } = await tell(deeds)
        const portfolio = foldPortfolio({ ledger, entries, lists, flavour: null })
        for (const { rule, evidence, claims } of checksOf(portfolio, level1, '2019-01-01')) {
          expect(isCheckRule(rule)).toBe(true)
          const about = evidence === null ? null : portfolio.evidence.get(evidence)
          expect(about?.withdrawn ?? null).toBeNull()
          expect(about?.standing ?? 'counted').toBe('counted')
          const claimed = new Set(about?.claims.map(({ criterion }) => criterion))
          if (about !== null) for (const id of claims) expect(claimed.has(id)).toBe(true)
        }
      }),
      { numRuns: 20 },
    )
  })
})
