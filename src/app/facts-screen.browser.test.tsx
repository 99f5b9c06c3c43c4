// Facts about the qualification on the app's own screen: what a candidate was told and what the centre confirms, each with
// who, when and where from; the registration; units from elsewhere; and that the rules reckon with all of it at once.

import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { describePortfolio } from '#/ui/session/describe.ts'
import { openPortfolio, setSession } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { main, press, title, visit } from '../../tests/support/app-screens.tsx'
import { barriers } from '../../tests/support/barriers.ts'
import { chooseAward, eachFresh } from '../../tests/support/fresh.ts'

const words = en.facts

const heading = (text: string) => expect.poll(title).toBe(text)
const goTo = async (path: string, text: string): Promise<void> => {
  await visit(path)
  await heading(text)
}
const portfolio = () => openPortfolio().portfolio
const facts = () =>
  portfolio().facts.map(({ about, value, weight, source }) => ({ about, value, weight, source }))

/** As it is once a centre's list names this device as an assessor's. */
const becomeStaff = (): void => {
  const open = openPortfolio()
  const here = open.writer?.signer.device ?? ''
  const devices = new Map(
    [...open.portfolio.devices].map(([id, device]) => [
      id,
      id === here ? { ...device, standing: 'listed' as const, roles: ['assessor' as const] } : device,
    ]),
  )
  setSession({ open: { ...open, portfolio: { ...open.portfolio, devices } } })
}

eachFresh(async () => {
  unwrap(await startPortfolio())
})

describe('figures that are only generally known', () => {
  it('are said to be right with one tap, which is what the candidate was told, and taken back', async () => {
    await chooseAward('03454', 'C1')
    await goTo('/about', en.start.title)
    await userEvent.click(main().getByRole('link', { name: new RegExp(`^${words.rowTitle}`) }))
    await heading(words.title)
    expect(await barriers()).toEqual([])
    await userEvent.fill(main().getByLabelText(words.source.told), 'Dev, in the handbook')
    await press(words.rightOf('C1', words.right.told))
    const source = 'Dev, in the handbook'
    await expect.poll(facts).toEqual([
      { about: { kind: 'level', unit: 'C1', level: 1 }, value: 1, weight: 'told', source },
      { about: { kind: 'value', unit: 'C1', level: 1 }, value: 5, weight: 'told', source },
    ])
    expect(main().getByText(/was told by Dev, in the handbook, /)).toBeTruthy()
    expect(main().queryByRole('button', { name: words.rightOf('C1', words.right.told) })).toBeNull()
    // Whoever pressed a button that is gone goes on in the card it stood in.
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe(words.anotherOf('C1'))
    await press(words.takeBackOf('C1'))
    await expect
      .poll(() =>
        facts()
          .slice(2)
          .map(({ value }) => value),
      )
      .toEqual([null, null])
    expect(await main().findByRole('button', { name: words.rightOf('C1', words.right.told) })).toBeTruthy()
    await userEvent.click(screen.getByRole('link', { name: en.parts.back }))
    await heading(en.start.title)
  })

  it('are confirmed all in one tap by the centre, and what was told before no longer counts', async () => {
    await chooseAward('03454', 'A1', 'C1')
    await goTo('/facts', words.title)
    await press(words.anotherOf('C1'))
    expect(document.activeElement).toBe(main().getByLabelText(words.level))
    await userEvent.fill(main().getByLabelText(words.value.credit), '0')
    await press(words.keep)
    expect(main().getByText(words.valueWrong)).toBeTruthy()
    await userEvent.fill(main().getByLabelText(words.value.credit), '6')
    expect(await barriers()).toEqual([])
    await press(words.keep)
    await expect.poll(() => facts().length).toBe(2)
    await goTo('/facts', words.title)
    becomeStaff()
    expect(await main().findByText(words.source.confirmed)).toBeTruthy()
    await press(words.allRight.confirmed(4))
    await expect.poll(() => facts().filter(({ weight }) => weight === 'confirmed').length).toBe(4)
    expect(facts().at(-1)).toEqual({
      about: { kind: 'value', unit: 'C1', level: 1 },
      value: 6,
      weight: 'confirmed',
      source: words.sourceUsual.confirmed,
    })
    expect(main().getAllByText(words.dateStatus.confirmed)).toHaveLength(2)
    expect(await barriers()).toEqual([])
  })

  it('count at once where units are chosen, and today', async () => {
    await chooseAward('10379', 'CS14')
    const missing = openPortfolio().scheme?.units.find(({ offers }) => offers[0]?.value === null)
    if (missing === undefined) throw new Error('every value is known')
    unwrap(
      await describePortfolio({ units: [{ unit: missing.code, level: missing.offers[0]?.level ?? null }] }),
    )
    await goTo('/units', en.units.choose)
    expect(main().getByText(en.units.chosenCredits(1, 0))).toBeTruthy()
    await goTo('/coverage?look', en.coverage.title)
    await userEvent.click(
      await main().findByRole('link', { name: en.checks.toFactsOf(en.checks.rules.RC7.title) }),
    )
    await heading(words.title)
    await press(words.fillInOf(missing.code))
    await userEvent.fill(main().getByLabelText(words.value.credit), '7')
    await press(words.keep)
    await expect.poll(() => facts().at(-1)?.value).toBe(7)
    await goTo('/units', en.units.choose)
    expect(main().getByText(en.units.chosenCredits(1, 7))).toBeTruthy()
  })
})

describe('where practice counts', () => {
  it.each([
    ['501-0263-1', 'centre'],
    ['03448', 'unit'],
  ] as const)('is said to whoever is here, a candidate or the centre: %s', async (code, decidedBy) => {
    await chooseAward(code)
    const [unit] = openPortfolio().scheme?.units ?? []
    if (unit === undefined) throw new Error(`${code} has no units`)
    await chooseAward(code, unit.code)
    await goTo('/facts', words.title)
    const why = words.practiceWhy[decidedBy]
    expect(await main().findByText(why.told)).toBeTruthy()
    becomeStaff()
    expect(await main().findByText(why.confirmed)).toBeTruthy()
    expect(main().queryByText(why.told)).toBeNull()
  })
})

describe('the registration', () => {
  it('is kept as it is given, and settles what the dates and the age ask', async () => {
    await chooseAward('501-0263-1')
    await goTo('/facts', words.title)
    const age = en.checks.rules.DT6.title
    expect(await main().findByRole('listitem', { name: age })).toBeTruthy()
    await userEvent.click(main().getByRole('radio', { name: words.no }))
    await expect.poll(() => portfolio().description.values.isOfAge).toBe(false)
    expect(
      within(await main().findByRole('listitem', { name: age })).getByRole('img', {
        name: en.checks.levels.stop,
      }),
    ).toBeTruthy()
    expect(await barriers()).toEqual([])
    await userEvent.click(main().getByRole('radio', { name: words.yes }))
    await expect.poll(() => main().queryByRole('listitem', { name: age })).toBeNull()
    await userEvent.fill(main().getByLabelText(words.registeredOn), '2026-03-02')
    await expect.poll(() => portfolio().description.values.registeredOn).toBe('2026-03-02')
  })

  it('before the last day is no late one: the qualification is chosen without a question', async () => {
    unwrap(await describePortfolio({ registeredOn: '2017-03-01' }))
    await goTo('/scheme', en.start.chooseQualification)
    await press(/03454/)
    await heading(en.units.choose)
    expect(portfolio().passed).toEqual([])
  })

  it('is not gone past once the centre confirmed the last day', async () => {
    await chooseAward('03454')
    becomeStaff()
    await goTo('/facts', words.title)
    const last = words.dateNames['last registration']
    await press(words.rightOf(last, words.right.confirmed))
    await expect
      .poll(facts)
      .toMatchObject([{ about: { kind: 'last registration' }, value: '2017-08-31', weight: 'confirmed' }])
    const card = within(main().getByRole('listitem', { name: en.checks.rules.DT1.title }))
    expect(card.getByRole('img', { name: en.checks.levels.stop })).toBeTruthy()
    expect(card.queryByRole('button')).toBeNull()
    await goTo('/scheme', en.start.chooseQualification)
    await press(/03454/)
    expect(await main().findByText(en.start.closedConfirmed('31 Aug 2017'))).toBeTruthy()
    expect(main().queryByRole('button', { name: en.start.registeredAlready })).toBeNull()
    expect(await barriers()).toEqual([])
    await press(en.start.keepAndAsk)
    await heading(en.units.choose)
    expect(portfolio().passed).toEqual([])
  })
})

describe('a unit by certificate', () => {
  it('is added, survives a crash while it is written, has nothing open, and is taken back', async () => {
    await chooseAward('03454', 'A1')
    await goTo('/facts', words.title)
    await press(words.earlierAdd)
    await press(words.keep)
    expect(main().getByText(words.unitMissing)).toBeTruthy()
    await userEvent.selectOptions(main().getByLabelText(words.unit), 'C1')
    await userEvent.fill(main().getByLabelText(words.certificateNumber), 'NVQ & 77')
    expect(await barriers()).toEqual([])
    // Left in the middle of it.
    await goTo('/facts', words.title)
    expect(await main().findByDisplayValue('NVQ & 77')).toBeTruthy()
    await userEvent.fill(main().getByLabelText(words.awardingBody), 'City & Guilds')
    await press(words.keep)
    await expect
      .poll(() => portfolio().achievements)
      .toMatchObject([
        { how: 'credit transfer', unit: 'C1', level: 1, certificateNumber: 'NVQ & 77', isByStaff: false },
      ])
    expect(await main().findByText(words.notSeen)).toBeTruthy()
    expect(main().getByText(words.notChosen)).toBeTruthy()
    await press(words.chooseTooOf('C1'))
    await expect
      .poll(() => portfolio().description.values.units)
      .toEqual([
        { unit: 'A1', level: 1 },
        { unit: 'C1', level: 1 },
      ])
    expect(await barriers()).toEqual([])

    await goTo('/coverage', en.coverage.title)
    expect(main().getAllByText(words.byCertificate).length).toBeGreaterThan(0)
    expect(main().queryByRole('button', { name: /^C1 1\.1/ })).toBeNull()
    await goTo(`/coverage/${encodeURIComponent('C1@1')}`, en.claims.unitWhole)
    expect(await main().findByText(words.byCertificateMore)).toBeTruthy()
    expect(main().queryByText(en.coverage.noProof)).toBeNull()
    expect(await barriers()).toEqual([])

    // Home does not send her to what is settled: what is to be done stands first, and C1 is full.
    await goTo('/', en.today.hello('Amy'))
    const units = within(main().getByRole('list', { name: en.today.units })).getAllByRole('listitem')
    expect(units.map((unit) => unit.textContent)).toEqual([
      expect.stringMatching(/A1 /),
      expect.stringMatching(/^✓C1 .*By certificate$/),
    ])
    expect(main().getByRole('img', { name: words.byCertificate })).toBeTruthy()

    await goTo('/facts', words.title)
    await press(words.takeBackOf('C1'))
    await expect.poll(() => portfolio().achievements).toEqual([])
    await goTo('/coverage', en.coverage.title)
    expect(await main().findByRole('button', { name: /^C1 1\.1/ })).toBeTruthy()
  })

  it('says at which level, where there are several', async () => {
    await chooseAward('03448')
    // As from the ways of adding evidence: its form is there at once.
    await goTo('/facts?earlier', words.title)
    await userEvent.selectOptions(main().getByLabelText(words.unit), 'CC')
    await press(words.keep)
    expect(main().getByText(words.atLevelMissing)).toBeTruthy()
    await userEvent.selectOptions(main().getByLabelText(words.atLevel), '2')
    await userEvent.click(main().getByRole('radio', { name: words.hows['prior learning'] }))
    await userEvent.fill(main().getByLabelText(words.account), 'Two years at a call centre')
    await press(words.keep)
    await expect
      .poll(() => portfolio().achievements)
      .toMatchObject([{ how: 'prior learning', unit: 'CC', level: 2, account: 'Two years at a call centre' }])
  })
})

it('without a qualification there is nothing to record, and the way to one', async () => {
  await goTo('/facts', words.title)
  expect(main().getByText(words.noSchemeWhy)).toBeTruthy()
  expect(main().getByRole('link', { name: en.start.chooseQualification })).toBeTruthy()
})
