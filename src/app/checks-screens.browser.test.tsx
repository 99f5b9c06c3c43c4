// The trade's checks on the app's own screens: what a criterion asks for comes before the first word, what is worth another
// look says where it comes from and the way on, and going on past it keeps who and why. Nobody is kept from collecting.

import { cleanup, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { claim, describeEvidence } from '#/ui/session/describe.ts'
import { openPortfolio, setSession } from '#/ui/session/session.ts'
import { main, title, visit } from '../../tests/support/app-screens.tsx'
import { barriers } from '../../tests/support/barriers.ts'
import { chooseAward, eachFresh } from '../../tests/support/fresh.ts'

const words = en.checks
const note = async (account: string, ...criteria: string[]): Promise<string> => {
  const { evidence } = unwrap(await keepNote({ title: 'A note', account, performedOn: '' }, []))
  const add = criteria.map((criterion) => ({ criterion, position: { kind: 'whole' as const } }))
  if (add.length > 0) unwrap(await claim(evidence, add))
  return evidence
}

const check = (rule: keyof typeof words.rules) =>
  within(main().getByRole('listitem', { name: words.rules[rule].title }))
const evidenceNow = (id: string) => openPortfolio().portfolio.evidence.get(id)

eachFresh()

describe('an answer to a criterion', () => {
  it('is prompted before the first word, hinted at while it is short, and claimed by saving it', async () => {
    await note('Something else')
    await chooseAward('03454', 'C1')
    await visit(`/coverage/${encodeURIComponent('C1@1/3.4')}`)
    expect(main().getByText(words.asks.describe, { exact: false })).toBeTruthy()
    expect(main().getByText(words.kinds.knowledge)).toBeTruthy()
    expect(main().getByText(/^Good proof: an answer or report/)).toBeTruthy()
    await userEvent.click(main().getByRole('link', { name: en.capture.writeNote }))
    await expect.poll(title).toBe(en.capture.writeNote)

    expect(main().getByText(words.asks.describe, { exact: false })).toBeTruthy()
    await userEvent.fill(main().getByLabelText(en.capture.note), 'Smile, eye contact')
    expect(main().getByText(words.hintShort.list)).toBeTruthy()
    expect(main().getByRole<HTMLInputElement>('radio', { name: words.types.report.says }).checked).toBe(true)
    expect(await barriers()).toEqual([])
    await userEvent.fill(
      main().getByLabelText(en.capture.note),
      'I let them finish, say that I am sorry about it and ask what would help them most right now.',
    )
    expect(main().queryByText(words.hintShort.list)).toBeNull()
    await userEvent.click(main().getByRole('button', { name: en.capture.noteSave }))
    await expect.poll(title).toMatch(/^Saved on this/)
    const [saved] = [...openPortfolio().portfolio.evidence.values()].slice(-1)
    expect(saved?.claims.map(({ criterion }) => criterion)).toEqual(['C1@1/3.4'])
    expect(saved?.fields.values.type).toBe('report')
    await userEvent.click(main().getByText(words.askedOf))
    expect(main().getByText(words.asks.describe, { exact: false })).toBeTruthy()
    expect(await barriers()).toEqual([])
  })

  it('that is a bare list says so with its source, and whoever goes on says why', async () => {
    const id = await note('Smile, nod')
    await chooseAward('03454', 'C1')
    unwrap(await claim(id, [{ criterion: 'C1@1/3.4', position: { kind: 'whole' } }]))
    unwrap(await describeEvidence(id, { type: 'report' }))
    await visit(`/evidence/${id}`)
    const card = check('CV1')
    expect(card.getByRole('img', { name: words.levels.warning })).toBeTruthy()
    expect(card.getByText('CV1 · OCR report to centres, August 2017')).toBeTruthy()
    expect(card.getByText(words.rules.CV1.out)).toBeTruthy()
    await userEvent.click(card.getByRole('button', { name: words.goOnOf(words.rules.CV1.title) }))
    await userEvent.click(card.getByRole('button', { name: words.keepReason }))
    expect(card.getByText(words.whyMissing)).toBeTruthy()
    expect(openPortfolio().portfolio.passed).toEqual([])
    expect(await barriers()).toEqual([])
    await userEvent.fill(card.getByLabelText(words.whyGoOn), 'Dev asked me about it aloud')
    await userEvent.click(card.getByRole('button', { name: words.keepReason }))
    await expect
      .poll(() => openPortfolio().portfolio.passed)
      .toMatchObject([
        { rule: 'CV1', evidence: id, claims: ['C1@1/3.4'], reason: 'Dev asked me about it aloud' },
      ])
    await expect.poll(() => main().queryByRole('listitem', { name: words.rules.CV1.title })).toBeNull()
    expect(main().getByText(/“Dev asked me about it aloud”/)).toBeTruthy()
    expect(await main().findByText(en.history.wentPast('CV1', 'Dev asked me about it aloud'))).toBeTruthy()
  })
})

/** As it is on the device of an assessor whom the centre's list names: what was written so far is the candidate's. */
const becomeAssessor = (): void => {
  const open = openPortfolio()
  const mine = open.portfolio.devices.get(open.writer?.signer.device ?? '')
  if (mine === undefined) throw new Error('nobody writes here')
  const theirs = { ...mine, id: 'theirs' }
  const here = { ...mine, standing: 'listed' as const, roles: ['assessor' as const] }
  const devices = new Map([...open.portfolio.devices, [mine.id, here], [theirs.id, theirs]])
  const candidate = { ...open.portfolio.candidate, person: 'theirs' }
  const passed = open.portfolio.passed.map((each) => ({ ...each, device: theirs.id }))
  setSession({ open: { ...open, portfolio: { ...open.portfolio, candidate, devices, passed } } })
}

const goPastES1 = async (reason: string): Promise<void> => {
  const card = check('ES1')
  await userEvent.click(card.getByRole('button', { name: words.goOnOf(words.rules.ES1.title) }))
  await userEvent.fill(card.getByLabelText(words.whyGoOn), reason)
  await userEvent.click(card.getByRole('button', { name: words.keepReason }))
  await expect.poll(() => main().queryByRole('listitem', { name: words.rules.ES1.title })).toBeNull()
}
const stillHeldUp = () =>
  main().queryAllByText(words.stillStopped(words.stops['sign-off'], true), { exact: false })

describe('what holds up the sign-off', () => {
  it('stays when the candidate goes past it, which the line says, until an assessor gives a reason', async () => {
    const id = await note('I let them finish and say that I am sorry about it.')
    await chooseAward('03454', 'C1')
    unwrap(await claim(id, [{ criterion: 'C1@1/1.1', position: { kind: 'whole' } }]))
    unwrap(await describeEvidence(id, { type: 'report', simulated: false }))
    await visit(`/evidence/${id}`)
    await goPastES1('Dev said it will do')
    expect(stillHeldUp()).toHaveLength(1)
    expect(await barriers()).toEqual([])
    becomeAssessor()
    await visit(`/evidence/${id}`)
    await goPastES1('I saw it done')
    expect(main().getByText(/“I saw it done”/)).toBeTruthy()
    expect(stillHeldUp()).toEqual([])
  })
})

describe('practice', () => {
  it('is asked about with one tap, and in a unit that refuses it has to be put right', async () => {
    const id = await note('I played it through with Sam, who was the customer.')
    await chooseAward('03454', 'A3')
    unwrap(await claim(id, [{ criterion: 'A3@2/1.1', position: { kind: 'whole' } }]))
    await visit(`/evidence/${id}`)
    await userEvent.click(check('SM2').getByRole('button', { name: en.evidence.simulatedYes }))
    await expect.poll(() => evidenceNow(id)?.fields.values.simulated).toBe(true)
    await expect.poll(() => main().queryByRole('listitem', { name: words.rules.SM2.title })).toBeNull()
    const card = check('SM1')
    expect(card.getByRole('img', { name: words.levels.stop })).toBeTruthy()
    expect(card.getByText(/Practice counts for C1, C2 only/)).toBeTruthy()
    expect(card.getByText(/^It holds up the sign-off of the unit, the certificate/)).toBeTruthy()
    expect(card.queryByRole('button')).toBeNull()
    expect(evidenceNow(id)?.claims).toHaveLength(1)
    expect(await barriers()).toEqual([])
  })
})

describe('the guidance of a unit', () => {
  it('asks in boxes of its own, which are all kept when the screen is left at once', async () => {
    const id = await note('A customer wrote to thank us for what we did about her parcel on a Sunday.')
    await chooseAward('10379', 'CS14')
    unwrap(await claim(id, [{ criterion: 'CS14@2', position: { kind: 'whole' } }]))
    await visit(`/evidence/${id}`)
    expect(check('UG1').getByText(/what they expected, how that came about/)).toBeTruthy()
    const answers = {
      expectation: 'A reply within a week',
      howFormed: 'Our website says so',
      serviceOffer: 'A reply and a refund',
      whatExceeded: 'I drove it over myself',
    } as const
    for (const [prompt, text] of Object.entries(answers))
      await userEvent.fill(
        main().getByLabelText(Object.entries(words.prompts).find(([name]) => name === prompt)?.[1].ask ?? ''),
        text,
      )
    expect(await barriers()).toEqual([])
    cleanup()
    await expect
      .poll(() =>
        Object.fromEntries(
          evidenceNow(id)?.fields.values.answers.map(({ prompt, text }) => [prompt, text]) ?? [],
        ),
      )
      .toEqual(answers)
    expect(evidenceNow(id)?.fields.toSettle).toEqual({})
    await visit(`/evidence/${id}`)
    expect(main().queryByRole('listitem', { name: words.rules.UG1.title })).toBeNull()
  })
})

describe('claiming', () => {
  it('shows criteria under what they ask to be known or done', async () => {
    const id = await note('A note')
    await chooseAward('03454', 'C1')
    await visit(`/evidence/${id}/claim`)
    expect(main().getByText('Know how to handle queries, requests and problems')).toBeTruthy()
    expect(main().getAllByText(words.kinds.performance)).toHaveLength(2)
    expect(main().getAllByText(words.kinds.knowledge)).toHaveLength(1)
    expect(await barriers()).toEqual([])
  })
})

describe('everything worth another look', () => {
  it('stands below the units and before a file is handed on, and leads to what it is about', async () => {
    const id = await note('Smile', 'C1@1/3.4')
    await chooseAward('03454', 'C1')
    unwrap(await describeEvidence(id, { type: 'report' }))
    await visit('/share')
    await userEvent.click(await main().findByRole('link', { name: words.seeThem }))
    await expect.poll(title).toBe(en.coverage.title)
    expect(check('CV1').getByRole('link', { name: /^E001/ })).toBeTruthy()
    expect(check('FC1').getByRole('img', { name: words.levels.note })).toBeTruthy()
    expect(await barriers()).toEqual([])
    await userEvent.click(check('CV1').getByRole('link', { name: /^E001/ }))
    await expect.poll(title).toBe('A note')
  })
})
