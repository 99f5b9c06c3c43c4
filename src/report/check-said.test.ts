// What a check says of where it comes from: a day of the qualification with how settled it is and whose it is, and no
// document about another qualification as if it bound this one.

import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote, claim, describePortfolio, foldOf } from '../../tests/support/portfolio-stories.ts'
import { unwrap } from '#/base/result.ts'
import { checksOf, gatheredChecks } from '#/portfolio/checks/all-checks.ts'
import type { CheckRuleId } from '#/qualification/checks/check-rules.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'
import { checkSaid, stillStoppedSaid } from '#/report/check-said.ts'
import { words } from '#/report/subject.ts'

let amy: TestDevice
beforeEach(async () => {
  amy = await TestDevice.founding('Amy')
})

const saidOn = (today: string, id: string, rule: CheckRuleId) => {
  const { scheme } = unwrap(readSchemeBytes(new Uint8Array(readFileSync(`rules/${id}.json`))))
  const check = gatheredChecks(checksOf(foldOf(amy), scheme, today)).find((each) => each.rule === rule)
  return check === undefined ? null : checkSaid(words.checks, check)
}

const told = (scheme: string, kind: 'last registration', value: string) =>
  amy.write('fact.recorded', { scheme, about: { kind }, value, source: 'Dev on the phone' })

describe('a day of the qualification', () => {
  it('is told as published, with the document that has it', () => {
    const { says, from } = saidOn('2019-09-01', 'ocr-03456', 'DT2') ?? {}
    expect(says).toContain('31 Aug 2019')
    expect(says).toContain(words.checks.dayIs.published)
    expect(from).toContain('OCR handbook v4, Feb 2019 (last certification)')
  })

  it('that somebody was told is theirs, and one that follows from it says so', async () => {
    await told('ncfe-501-0263-1', 'last registration', '2017-08-31')
    expect(saidOn('2019-08-01', 'ncfe-501-0263-1', 'DT1')).toMatchObject({
      says: expect.stringContaining(words.checks.dayIs.told),
      from: 'DT1 · Dev on the phone',
    })
    expect(saidOn('2019-08-01', 'ncfe-501-0263-1', 'DT3')).toMatchObject({
      says: expect.stringContaining(words.checks.dayIs.derived),
      from: 'DT3 · Dev on the phone',
    })
  })
})

const credit = {
  how: 'credit transfer',
  unit: 'C1',
  level: 1,
  reference: '',
  awardingBody: 'NCFE',
  certificateNumber: '0815',
  achievedOn: '2015-05-03',
  copySeenBy: '',
  account: '',
} as const

describe('a rule that another qualification’s document asks for', () => {
  it('is practice', async () => {
    await amy.write('achievement.recorded', credit)
    expect(saidOn('', 'ncfe-501-0263-1', 'PL1')?.from).toBe('PL1 · NCFE 501/0263/1 specification')
    expect(saidOn('', 'ocr-03454', 'PL1')?.from).toBe('PL1 · practice of the trade')
  })

  it('keeps its document where that is about this one', async () => {
    const note = await captureNote(amy, 'Smile', { type: 'report', simulated: false })
    await claim(amy, note.hash, 'C1@1/3.4')
    expect(saidOn('', 'ocr-03454', 'CV1')?.from).toBe('CV1 · OCR report to centres, August 2017')
  })
})

const stillSaid = async (rule: CheckRuleId, ...criteria: string[]) => {
  await amy.write('warning.passed', { rule, scheme: 'ocr-03454', claims: criteria, more: '', reason: 'so' })
  const { scheme } = unwrap(readSchemeBytes(new Uint8Array(readFileSync('rules/ocr-03454.json'))))
  return checksOf(foldOf(amy), scheme, '')
    .filter(({ passed }) => passed !== null)
    .map((check) => [check.rule, stillStoppedSaid(words.checks, check)])
}

describe('units that do not go together', () => {
  it('hold up the certificate for the whole award; certificates for single units go on (RC1)', async () => {
    await describePortfolio(amy, { units: [{ unit: 'AA', level: 1 }] })
    expect(saidOn('', 'ocr-03448', 'RC1')?.stopped).toBe(
      'It holds up the certificate for the whole award, and nothing else.',
    )
  })
})

describe('a check that the candidate went past', () => {
  it('says what it holds up all the same, and who or what ends that', async () => {
    const note = await captureNote(amy, 'Smile', { type: 'report', simulated: false })
    await claim(amy, note.hash, 'C1@1/1.1')
    expect(await stillSaid('ES1', 'C1@1/1.1')).toEqual([
      [
        'ES1',
        'It still holds up the sign-off of the unit, until an assessor of the centre gives a reason as well.',
      ],
    ])
    await amy.write('achievement.recorded', { ...credit, unit: 'C2' })
    expect(await stillSaid('PL1', 'C2@1')).toContainEqual([
      'PL1',
      'It still holds up the certificate, until it is put right.',
    ])
  })

  it('says nothing more where it held up nothing', async () => {
    const photo = await captureNote(amy, '', { form: 'photo', simulated: false })
    await claim(amy, photo.hash, 'C1@1/1.1')
    expect(await stillSaid('ES6', 'C1@1/1.1')).toEqual([['ES6', '']])
  })
})
