// The keys of data/portfolio.json are frozen: what later versions add stands last, and only where there is any of it.

import { describe, expect, it } from 'vitest'
import { testCentre } from '../../tests/support/centre.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote, describePortfolio, foldOf } from '../../tests/support/portfolio-stories.ts'
import { portfolioDocument } from '#/bundle/portfolio-document.ts'

describe('portfolio.json', () => {
  it('lists devices in the order in which they introduced themselves, whoever’s work was taken in first', async () => {
    const amy = await TestDevice.founding('Amy')
    await captureNote(amy, 'x')
    const away = await TestDevice.joining('Dev', amy)
    await captureNote(amy, 'y')
    const here = await TestDevice.joining('Jo', amy)
    amy.receive(here)
    await amy.write('device.vouched', { devices: [here.device] })
    amy.receive(away)
    await amy.write('device.vouched', { devices: [away.device] })
    const portfolio = foldOf(amy)
    expect(portfolioDocument(portfolio).devices.map(({ name }) => name)).toEqual(['Amy', 'Dev', 'Jo'])
    expect([away, here].map(({ device }) => portfolio.devices.get(device)?.rank)).toEqual([2, 1])
  })

  it('names a part as often as the centre’s list gives it, as every release did', async () => {
    const amy = await TestDevice.founding('Amy')
    const centre = await testCentre()
    await describePortfolio(amy, { centreFingerprint: centre.fingerprint })
    const dev = await TestDevice.joining('Dev', amy)
    const { person, device } = dev
    const roles = ['assessor', 'assessor'] as const
    const list = await centre.sign([{ person, name: 'Dev', roles, devices: [{ device }] }])
    expect(portfolioDocument(foldOf(dev, [list])).devices.at(-1)?.roles).toEqual(roles)
  })

  it('says nothing of any of it where there is none, and all of it where there is', async () => {
    const amy = await TestDevice.founding('Amy')
    await captureNote(amy, 'x')
    const keys = (): string[] => Object.keys(portfolioDocument(foldOf(amy)))
    const before = keys()
    expect(before.at(-1)).toBe('erased')
    expect(Object.keys(portfolioDocument(foldOf(amy)).evidence[0] ?? {})).not.toContain('type')

    await amy.write('fact.recorded', {
      scheme: 'ocr-03454',
      about: { kind: 'value', unit: 'C1', level: 1 },
      value: 4,
      source: 'the handbook',
    })
    await amy.write('warning.passed', { rule: 'DT1', scheme: 'ocr-03454', claims: [], reason: 'in time' })
    await amy.write('achievement.recorded', {
      how: 'credit transfer',
      unit: 'C1',
      level: 1,
      reference: 'M/601/1508',
      awardingBody: 'NCFE',
      certificateNumber: '0815',
      achievedOn: '2015-05-03',
      copySeenBy: '',
      account: '',
    })
    await amy.write('portfolio.described', {
      changes: {
        registeredOn: '2017-03-01',
        isOfAge: true,
        photosAtWork: 'no people',
        phonesAtWork: 'never',
      },
      was: {},
    })
    const typed = await captureNote(amy, 'y', {
      type: 'report',
      answers: [{ prompt: 'expectation', text: 'A reply' }],
    })
    expect(keys()).toEqual([
      ...before,
      'registeredOn',
      'isOfAge',
      'facts',
      'passed',
      'achievements',
      'photosAtWork',
      'phonesAtWork',
    ])
    const document = portfolioDocument(foldOf(amy))
    expect(document).toMatchObject({
      registeredOn: '2017-03-01',
      isOfAge: true,
      facts: [{ about: { kind: 'value', unit: 'C1', level: 1 }, value: 4, weight: 'told' }],
      passed: [{ rule: 'DT1', evidence: null, claims: [], reason: 'in time' }],
      achievements: [{ how: 'credit transfer', unit: 'C1', certificateNumber: '0815', isByStaff: false }],
    })
    expect(document.evidence.find(({ id }) => id === typed.hash)).toMatchObject({
      type: 'report',
      answers: [{ prompt: 'expectation', text: 'A reply' }],
    })
  })
})
